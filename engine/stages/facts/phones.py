"""Phone numbers. Whether digits are one is judged by their grouping, number and company, not by whether the number is
assigned: readers see misprints, new ranges and made-up examples. `phonenumbers` gives the country's form of it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from engine.contract import Doubt, FactKind
from engine.stages.facts.lexicon import LANGUAGES_KEPT, Lexicon
from engine.stages.facts.names import name_end
from engine.stages.facts.region import Region, lengths_of
from engine.stages.facts.scene import Found, Part, Scene, Strip

_CANDIDATE = re.compile(
    r"(?<![\d@/.#$£€₹¥_-])(?<!\d[,:])(?:\+\s?|00)?\(?\+?\d(?:[\d() .-]|/(?=\d{2,}[ -]?\d))*\d(?![\w@%])(?!\s?[/:]\d)"
)
_ALTERNATIVES = re.compile(r"(?<=\d{4})\s*/\s*(?=\+?\(?\d[\d ()-]{5,})")
_SHORT_ALTERNATIVE = re.compile(r"(?<=\d)\s*/\s*\d{1,4}(?:\s*/\s*\d{1,4})*(?![\d/.-])")
"""The last digits of a second number: 0117 496 0122/0123."""
_FIRST_HALF = re.compile(r"(?<![\d@/.#$£€₹¥_-])(?:\+|00|0|\()[\d ()-]{2,}[\d)]\s*\Z")
_SECOND_HALF = re.compile(r"\d[\d -]{1,9}\d(?=\s|[.,;]|\Z)(?!\s*(?:[ap]\.?m\b|uhr|%|€|£))")
_EXTENSION = re.compile(r"\s*,?\s*\(?(?:ext|extn|extension|x|durchwahl|dw|poste|ramal|int)\.?\s*:?\s*\d{1,5}\)?")
_DIGITS = range(7, 16)
_FEWEST = 8
"""Digits above which what follows a stroke is the end of another number, not the number after its area code."""
_GROUPED = re.compile(r"\+?\(?\d{1,5}\)?(?:[ .()-]{1,2}\d{2,8})+")
_NANP = re.compile(r"(?:1[-. ])?(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-. ]\d{4}")
_LOCAL_NANP = re.compile(r"\d{3}-\d{4}")
_YEARS = re.compile(r"(?:19|20)\d\d\s?-\s?(?:19|20)?\d\d")
_TWO_YEARS = re.compile(r"(?:19|20)\d\d \s*(?:19|20)\d\d")
_LENGTHS_ANYWHERE = frozenset(range(9, 14))


class _Patterns:
    def __init__(self, words: Lexicon) -> None:
        names = words.any("labels.phone", "people.calls", "labels.person")
        self.calls = re.compile(
            rf"(?:{names})\W{{0,3}}(?:(?:us|me|now|me|no|nr|num|at|on|au|sur|al|auf|unter|to|or|text|call)\W{{0,3}})*\Z"
        )
        self.calls_somewhere = re.compile(rf"(?:{names})")
        self.numbers = re.compile(rf"(?:{words.any('labels.number')})\.?\s*(?:[:#=-]\s*)?(?:[a-z]{{1,3}})?\s*\Z")


@lru_cache(maxsize=LANGUAGES_KEPT)
def _patterns(words: Lexicon) -> _Patterns:
    return _Patterns(words)


def find(scene: Scene) -> Iterator[Found]:
    """All phone numbers of the page; runs after dates, times and prices are claimed, and claims where they stand."""
    patterns = _patterns(scene.words)
    for strip in scene.strips:
        for match in _CANDIDATE.finditer(strip.flat):
            for start, end in _numbers(strip, *match.span()):
                if strip.free(start, end) and _is_phone(scene, strip, start, end, patterns):
                    more = _EXTENSION.match(strip.low, end) or _SHORT_ALTERNATIVE.match(strip.low, end)
                    last = more.end() if more else end
                    strip.claim(start, last)
                    value = _value(strip.flat[start:end], scene.region.code)
                    yield Found(
                        kind=FactKind.PHONE, parts=(Part(strip.index, start, last),), value=value, rule="phone",
                        doubts=_doubts(strip.flat[start:end], scene.region),
                    )  # fmt: skip

        if (halves := _over_two_blocks(scene, strip, patterns)) is not None:
            first, second = halves
            following = scene.strips[second.strip]
            strip.claim(first.start, first.end)
            following.claim(second.start, second.end)
            printed = f"{strip.flat[first.start : first.end]} {following.flat[second.start : second.end]}"
            value = _value(printed, scene.region.code)
            yield Found(kind=FactKind.PHONE, parts=halves, value=value, rule="phone-wrapped")


def _over_two_blocks(scene: Scene, strip: Strip, patterns: _Patterns) -> tuple[Part, Part] | None:
    """A number that begins at the end of this block, where something calls for one, and goes on in the next."""
    first = _FIRST_HALF.search(strip.flat)
    following = scene.after(strip)
    if first is None or following is None or not strip.free(*first.span()):
        return None
    second = _SECOND_HALF.match(following.flat)
    clause = strip.clause(first.start())
    called = patterns.calls_somewhere.search(clause) or name_end(strip.raw, 0, first.start()) > 0
    if second is None or not following.free(*second.span()) or not called:
        return None
    digits = [len(re.sub(r"\D", "", match[0])) for match in (first, second)]
    lengths = lengths_of(scene.region.code) or _LENGTHS_ANYWHERE
    if digits[0] in lengths or sum(digits) not in lengths:
        return None
    return Part(strip.index, first.start(), first.start() + len(first[0].rstrip())), Part(
        following.index, *second.span()
    )


def _numbers(strip: Strip, start: int, end: int) -> Iterator[tuple[int, int]]:
    """One or more numbers in a run of digits ("98450 12345 / 98450 67890"), without brackets that do not close."""
    cuts = [start, *(p for m in _ALTERNATIVES.finditer(strip.flat, start, end) for p in m.span()), end]
    for begin, stop in zip(cuts[::2], cuts[1::2], strict=True):
        text = strip.flat[begin:stop]
        short = _SHORT_ALTERNATIVE.search(text)
        if short and short.end() == len(text) and sum(c.isdigit() for c in text[: short.start()]) > _FEWEST:
            text = text[: short.start()]
        while text and (text[-1] in "(. -" or (text[-1] == ")" and text.count("(") < text.count(")"))):
            text = text[:-1]
        if text.startswith("(") and ")" not in text:
            begin, text = begin + 1, text[1:]
        if text:
            yield begin, begin + len(text)


def _is_phone(scene: Scene, strip: Strip, start: int, end: int, patterns: _Patterns) -> bool:
    text = re.sub(r"(?<=\)) +", " ", strip.flat[start:end])
    digits = re.sub(r"\D", "", text)
    if len(digits) not in _DIGITS or _YEARS.fullmatch(text) or _TWO_YEARS.fullmatch(text) or "  " in text:
        return False
    if "/" in text and not _GROUPED.match(text.split("/")[0]):
        return False
    if text.startswith("+"):
        return True
    before = strip.low[max(0, start - 40) : start]
    labels = scene.labels_at(strip, start)
    if before[-1:].isascii() and before[-1:].isalpha() and not patterns.calls.search(before):
        return False
    labelled = "phone" in labels or bool(patterns.calls.search(before))
    if patterns.numbers.search(before) and not patterns.calls.search(before):
        return False
    if "number" in labels and "phone" not in labels:
        return False
    if labelled:
        return True
    if len(set(digits)) <= 2 and not digits.startswith("0"):
        return False
    fits = len(digits) in (lengths_of(scene.region.code) or _LENGTHS_ANYWHERE)
    if _NANP.fullmatch(text) and (scene.region.code in ("US", "CA", "") or len(digits) == 11):
        return True
    grouped = bool(_GROUPED.fullmatch(text))
    called = bool(patterns.calls_somewhere.search(strip.clause(start)))
    if called and (len(digits) >= 8 or _LOCAL_NANP.fullmatch(text)):
        return True
    if digits.startswith("0"):
        return len(digits) >= 9 and (grouped or fits)
    if fits and grouped and len(digits) >= 9:
        return text.count(".") < 2 or len(digits) >= 9
    if fits and len(digits) in (10, 11) and scene.region.code in ("IN", "CN", "US", "MX", "BR"):
        return True
    return fits and len(digits) >= 8 and not strip.low[:start].strip() and not strip.low[end:].strip(" .")


def _doubts(printed: str, region: Region) -> tuple[Doubt, ...]:
    """`Doubt.LENGTH` where the country that the number is surely of has none of so many digits."""
    digits = re.sub(r"\D", "", printed)
    if printed.startswith(("+", "(+")):
        return () if _has_length(f"+{digits}", "") else (Doubt.LENGTH,)
    if not (region.sure or region.alone) or _has_length(digits, region.code):
        return ()
    abroad = digits.startswith("00") and _has_length(f"+{digits[2:]}", "")
    return () if abroad else (Doubt.LENGTH,)


def _has_length(number: str, region: str) -> bool:
    """Whether the country has numbers of so many digits; true where it is not known."""
    import phonenumbers

    country = region
    try:
        parsed = phonenumbers.parse(number, region or None)
        if phonenumbers.is_valid_number(parsed):
            return True
        national = phonenumbers.national_significant_number(parsed)
        country = region or phonenumbers.region_code_for_country_code(parsed.country_code or 0)
    except phonenumbers.NumberParseException:
        national = number
    known = phonenumbers.PhoneMetadata.metadata_for_region(country, None)
    kinds = [kind for kind in (known.fixed_line, known.mobile) if kind is not None] if known is not None else []
    if known is None or not kinds:
        return True
    lengths = {n for kind in kinds for n in kind.possible_length}
    if region and number.startswith("00"):  # an area code of noughts, not the sign of another country
        return len(number) in lengths
    if region and not number.startswith("0"):
        lengths |= {n for kind in kinds for n in kind.possible_length_local_only}
    return len(national.removeprefix(known.national_prefix or " ")) in lengths


def _value(printed: str, region: str) -> str:
    """E.164 where the country is known and the number may exist there, else its digits."""
    import phonenumbers

    international = printed.startswith("+") or printed.startswith("(+")
    digits = re.sub(r"\D", "", printed)
    if not region and not international:
        return digits
    if not international and lengths_of(region) and len(digits) not in lengths_of(region):
        return digits
    try:
        number = phonenumbers.parse(f"+{digits}" if international else digits, region or None)
    except phonenumbers.NumberParseException:
        return f"+{digits}" if international else digits
    possible = phonenumbers.is_possible_number_with_reason(number)
    if possible != phonenumbers.ValidationResult.IS_POSSIBLE:  # a number without its area code is not one of the world
        return f"+{digits}" if international else digits
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
