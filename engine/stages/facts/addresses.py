"""What addresses and venues look like in print, by the words of the page's languages."""

import re
from functools import lru_cache

from engine.stages.facts.lexicon import LANGUAGES_KEPT, Lexicon
from engine.stages.facts.names import is_capital

HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_POSTCODE = re.compile(
    r"\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b|\b\d{5} [A-ZÄÖÜ]\w+|\b\d{4} ?[A-Z]{2} [A-Z]\w+"
    r"|〒\d{3}-\d{4}|\b\d{2}-\d{3} [A-Z]\w+|- ?\d{6}\b"
)
LOW_WORDS = frozenset(
    ("of", "the", "and", "de", "la", "le", "les", "des", "du", "del", "da", "do", "dos", "das", "di", "der", "die",
     "dem", "den", "und", "et", "e", "y", "en", "a", "al", "san", "van", "het", "op", "in", "no", "na", "nos", "nas",
     "im", "am", "zu", "to")
)  # fmt: skip
"""Small words inside of names of places."""


class Addresses:
    def __init__(self, words: Lexicon) -> None:
        nouns = words.any("place.nouns")
        self.noun = re.compile(nouns)
        self.known = re.compile(words.any("place.nouns", "place.streets_before"))
        self.noun_ends = re.compile(rf"(?:{nouns})s?(?:\s+(?:[a-z]|\d+|no\.?\s?\d+|[ivx]+))?\Z")
        self.noun_begins = re.compile(rf"(?:the\s+|la\s+|le\s+|el\s+)?(?:{nouns})")
        after = words.any("place.streets_after")
        endings = "|".join(map(re.escape, words.words("place.street_endings"))) or r"(?!)"
        direction = r"[nsew]{1,2}|north|south|east|west|no\.?:?\s?\d+|\d+[a-z]?(?:[/-]\d+)?"
        self.street = re.compile(
            rf"(?:\S+\s+){{1,5}}(?:{after})\.?(?:\s+(?:{direction}))?\s*\Z"
            rf"|(?:\S+\s+){{0,4}}\S*(?:{endings})\s*\d+\s?[a-z]?(?:-\d+)?(?:\s|\Z)"
            rf"|(?:\S+\s+){{0,2}}(?:{words.any('place.streets_before')})\.?\s*\S+"
            rf"|no\.?:?\s?\d{{1,4}}[a-z]?\Z|\d+(?:st|nd|rd|th) floor"
        )
        self.street_alone = re.compile(rf"(?:{after})\.?\s*(?:no\.?:?\s*)?\d+")
        self.numbered = re.compile(
            r"\d+[a-z]?(?:[/-]\d+[a-z]?)?\Z|(?:flat|shop|plot|unit|suite|#)\s*(?:no\.?)?\s*\S+\Z"
        )
        articles = "the|our|a|der|dem|den|die|das|el|la|los|las|le|l'|o|os|il|lo|het|de"
        self.prepositions = re.compile(rf"(?:{words.any('place.prepositions')})\s+(?:(?:{articles})\s+)?")
        self.online = re.compile(rf"(?:{words.any('place.online')})(?:\s*\([^)]*\))?")
        self.organisations = re.compile(words.any("organisation.words"))
        self.presents = re.compile(words.any("organisation.presents"))
        self.han_noun = re.compile(
            rf"(?:在|于)?(?P<place>[^\s,、。:;()はがを]{{1,20}}(?:{nouns})[^\s,、。:にで()]{{0,10}})"
            r"(?:にて|で(?!す)|举行|舉行|举办|集合)"
        )


@lru_cache(maxsize=LANGUAGES_KEPT)
def addresses(words: Lexicon) -> Addresses:
    """The patterns for these languages."""
    return Addresses(words)


def has_street(raw: str, low: str, patterns: Addresses) -> bool:
    """Whether the text (as printed, and folded) carries a street with its number, a postcode or the like."""
    if _POSTCODE.search(raw) and "," in raw:
        return True
    pieces = [piece.strip() for piece in re.split(r",|\s&\s|\set\s|\sy\s", low) if piece.strip()]
    at = 0
    for piece in pieces:
        begin = low.index(piece, at)
        at = begin + len(piece)
        if patterns.street.match(piece) and (
            is_capital(raw[begin])
            or raw[begin].isdigit()
            or not raw[begin].isascii()
            or len(pieces) > 1
            or " " in piece
        ):
            return True
    return len(pieces) > 1 and bool(patterns.numbered.fullmatch(pieces[0])) and pieces[0][0].isdigit()


def is_venue(low: str, patterns: Addresses) -> bool:
    """Whether one of its first two parts is named after what it is: "Village Hall", "Plaza Mayor"."""
    pieces = [piece.strip(" .") for piece in low.split(",")]
    return any(patterns.noun_ends.search(piece) or patterns.noun_begins.match(piece) for piece in pieces[:2])
