"""People told by what stands around their names: a phone number, a role, the end of a letter."""

import re
from collections.abc import Iterator, Sequence

from engine.contract import FactKind
from engine.stages.facts.names import is_capital, name_end
from engine.stages.facts.people_words import PeopleWords
from engine.stages.facts.scene import Found, Scene, Strip

_SEPARATOR = re.compile(r"[:;|·•。：；]\s*|\s/\s|\.\s+(?=[^a-z])|\s[-–—]\s|,\s+")
_IN_BRACKETS = re.compile(r"\s?[(（]\s*(?P<name>[^()（）]{2,40}?)\s*[)）]")
_SHORTEST = 3
"""Characters of a name beside a number."""
_CONTACT_AFTER = (FactKind.PHONE, FactKind.EMAIL)


_MOST_WORDS_OF_ROLE = 5
"""Words of a line that is a role and nothing else."""
_EDGES = " ,.;:·•|-–—!\"'"

Hit = tuple[FactKind, int, int, str]
"""Kind, start and end in the strip, and the rule."""


def signatures(scene: Scene, strip: Strip, found: Sequence[Found], words: PeopleWords) -> Iterator[Hit]:
    """The people of the strip; `found` are the facts of the page in digits."""
    yield from _beside_contact(strip, found, words)
    yield from _with_role(scene, strip, words)
    yield from _signed(scene, strip, words)
    yield from _role_first(strip, words)


def _beside_contact(strip: Strip, found: Sequence[Found], patterns: PeopleWords) -> Iterator[Hit]:
    """The name right before a phone number or e-mail address, or in brackets after it."""
    for item in found:
        part = item.parts[0]
        if part.strip != strip.index or item.kind not in _CONTACT_AFTER:
            continue
        begin = max((e for _, e in strip.claimed if e <= part.start), default=0)
        stretch = patterns.to_number.sub("", strip.low[begin : part.start])
        limit = begin + len(stretch.rstrip(_EDGES + "(（"))
        separators = [m.end() for m in _SEPARATOR.finditer(strip.low, begin, limit)]
        begin = max([begin, *separators, *(lab.end for lab in strip.labels if lab.end <= limit)])
        at = _name_before(strip, begin, limit, patterns)
        words = strip.raw[at:limit].split() if at is not None else []
        between = strip.low[limit : part.start]
        is_label = (
            "-" in strip.raw[at:limit] or ":" in between or (between[:1] == " " and patterns.number.search(between))
        )
        if at is not None and (len(words) > 1 or not is_label):
            yield FactKind.PERSON, at, limit, "person-contact"
        brackets = _IN_BRACKETS.match(strip.raw, part.end)
        if brackets:
            first, last = brackets.span("name")
            named = name_end(strip.raw, first, last, not_names=patterns.not_names) == last
            titled = patterns.after.fullmatch(strip.low, first, last)
            if titled or (
                named and " " in brackets["name"] and not patterns.organisation.search(strip.low, first, last)
            ):
                yield FactKind.PERSON, first, last, "person-contact"


def _name_before(strip: Strip, begin: int, limit: int, patterns: PeopleWords) -> int | None:
    """Where the name that ends at `limit` begins; None where no name ends there."""
    for token in re.finditer(r"\S+", strip.raw[begin:limit]):
        at = begin + token.start()
        title = patterns.title.match(strip.low, at, limit)
        end = name_end(strip.raw, title.end() if title else at, limit, not_names=patterns.not_names)
        if end == limit and is_capital(strip.raw[at]) and limit - at >= _SHORTEST:
            return None if patterns.organisation.search(strip.low, at, limit) else at
    return None


def _signed(scene: Scene, strip: Strip, patterns: PeopleWords) -> Iterator[Hit]:
    """The name under "Yours sincerely"."""
    above = scene.before(strip)
    if above is None or not patterns.closing.search(above.low):
        return
    title = patterns.title.match(strip.low)
    end = name_end(strip.raw, title.end() if title else 0, len(strip.raw), not_names=patterns.not_names)
    if end > _SHORTEST and not patterns.organisation.search(strip.low, 0, end):
        yield FactKind.PERSON, 0, end, "person-signed"


def _with_role(scene: Scene, strip: Strip, patterns: PeopleWords) -> Iterator[Hit]:
    """A name with its role after it, or on the line under it where a letter is signed."""
    end = name_end(strip.raw, 0, len(strip.raw), not_names=patterns.not_names)
    if end <= 3 or " " not in strip.raw[:end]:
        return
    below = scene.after(strip)
    signed = (
        below is not None and not strip.raw[end:].strip(_EDGES) and len(below.raw.split()) <= _MOST_WORDS_OF_ROLE
        and patterns.roles.match(below.low) and not patterns.organisation.search(strip.low)
    )  # fmt: skip
    if signed or patterns.role.match(strip.low, end):
        yield FactKind.PERSON, 0, end, "person-role"


def _role_first(strip: Strip, patterns: PeopleWords) -> Iterator[Hit]:
    """A block that is a role and a name: "O Presidente da Mesa, Joaquim Barreiros"."""
    match = patterns.role_first.match(strip.low)
    if match:
        end = name_end(strip.raw, match.end(), len(strip.raw), not_names=patterns.not_names)
        if end - match.end() > _SHORTEST and not strip.raw[end:].strip(_EDGES):
            yield FactKind.PERSON, match.end(), end, "person-role"
