"""People and organisations: by title, by label, beside a phone number, before "presents", above the title."""

import re
from collections.abc import Iterator, Sequence

from engine.contract import FactKind
from engine.stages.document import BlockKind
from engine.stages.facts.names import is_capital, name_end
from engine.stages.facts.people_words import PeopleWords, people_words
from engine.stages.facts.scene import Found, Part, Scene, Strip
from engine.stages.facts.signatures import Hit, signatures

_LONGEST = 90
_MOST_WORDS = 10
_TOP, _END = 3, 2
"""Blocks at the top and at the end of a page where an organisation gives its name."""
_DASH = re.compile(r"\s[-–—|·]\s")
_ONE_WORD = 6
"""Letters below which a lone word ("Ltd.") is no organisation."""
_HAN = re.compile(r"[\u3040-\u9fff]{2}")
_EDGES = " ,.;:·•|-–—!\"'"
_SEVERAL = re.compile(r"\s*(?:,|&|/|\+|、|・)\s*|\s+(?:and|und|et|y|e|og|och|en|ve|dan|và|i)\s+")
_JOINT = re.compile(
    r"\s+(?:jointly with|in (?:association|collaboration|partnership) with|en partenariat avec|in zusammenarbeit mit) +"
)
_WHOLE_TITLES = frozenset(
    ("ibu", "bapak", "pak", "bu", "kak", "puan", "encik", "herr", "frau", "dona", "coach", "chef")
)
"""Titles that are no abbreviations: a full stop after them ends the sentence."""


def find(scene: Scene, found: Sequence[Found]) -> Iterator[Found]:
    """People and organisations of the page; `found` are the facts found before; claims where they stand."""
    patterns = people_words(scene.words)
    seen: set[str] = set()
    for strip in scene.strips:
        for kind, start, end, rule in (
            *_presenters(scene, strip, patterns), *_labelled(scene, strip, patterns), *_above(scene, strip, patterns),
            *_titled(strip, patterns), *_called(strip, patterns), *signatures(scene, strip, found, patterns),
        ):  # fmt: skip
            text = strip.raw[start:end]
            if end - start < 2 or not strip.free(start, end) or text.casefold() in seen:
                continue
            seen.add(text.casefold())
            strip.claim(start, end)
            yield Found(kind=kind, parts=(Part(strip.index, start, end),), value="", rule=rule)


def _presenters(scene: Scene, strip: Strip, patterns: PeopleWords) -> Iterator[Hit]:
    match = patterns.presents.search(strip.low)
    joint = _JOINT.search(strip.low)
    end = min((m.start() for m in (match, joint) if m), default=0)
    if (
        not end
        or end > _LONGEST
        or not is_capital(strip.raw.lstrip()[:1] or " ")
        or re.search(r"[.!?]\s", strip.raw[:end])
    ):
        return
    yield FactKind.ORGANISATION, *_trimmed(strip, 0, end), "organisation-presents"
    if joint:
        stop = (
            match.start()
            if match and match.start() > joint.end()
            else min(len(strip.raw), strip.sentence_end(joint.end()))
        )
        yield FactKind.ORGANISATION, *_trimmed(strip, joint.end(), stop), "organisation-presents"


def _labelled(scene: Scene, strip: Strip, patterns: PeopleWords) -> Iterator[Hit]:
    spots: list[tuple[int, frozenset[str]]] = []
    for label in strip.labels:
        first = strip.raw[label.end : label.end + 1]
        if label.colon or (strip.block.kind is BlockKind.ROW and label.start == 0 and is_capital(first or " ")):
            spots.append((label.end, label.kinds))
    if strip.head and not strip.labels:
        spots.append((0, strip.head))
    spots.extend((start, kinds) for start, _, kinds in strip.columns)
    for at, kinds in spots:
        if kinds & {"person", "organisation"}:
            yield from _names(strip, at, kinds, patterns)
    for match in patterns.labels.finditer(strip.low):
        if (
            "organisation" in {k for lab in strip.labels if lab.start == match.start() for k in lab.kinds}
            and not match[0].strip()
        ):
            continue
        end = name_end(strip.raw, match.end(), strip.sentence_end(match.end()), not_names=patterns.not_names)
        if end - match.end() > 3 and patterns.organisation.search(strip.low, match.end(), end):
            yield FactKind.ORGANISATION, *_trimmed(strip, match.end(), end), "organisation-label"


def _names(strip: Strip, at: int, kinds: frozenset[str], patterns: PeopleWords) -> Iterator[Hit]:
    limit = min(
        [
            strip.sentence_end(at),
            *(s for s, _ in strip.claimed if s >= at),
            *(lab.start for lab in strip.labels if lab.start > at),
        ]
    )
    while at < limit:
        title = patterns.title.match(strip.low, at, limit)
        titled = patterns.after.match(strip.low, at, limit)
        end = (
            titled.end()
            if titled
            else name_end(strip.raw, title.end() if title else at, limit, not_names=patterns.not_names)
        )
        if end <= at:
            return
        whole = _trimmed(strip, at, limit)
        if patterns.organisation.search(strip.low, at, limit) and not title:
            yield FactKind.ORGANISATION, *whole, "organisation-label"
            return
        if "person" in kinds:
            yield FactKind.PERSON, at, end, "person-label"
        elif "organisation" in kinds:
            yield FactKind.ORGANISATION, *whole, "organisation-label"
            return
        several = _SEVERAL.match(strip.raw, end, limit)
        if several is None:
            return
        at = several.end()
        if patterns.roles.match(strip.low, at):
            return


def _titled(strip: Strip, patterns: PeopleWords) -> Iterator[Hit]:
    for match in patterns.title.finditer(strip.low):
        word, stop, _ = match[0].partition(".")
        if not is_capital(strip.raw[match.start()]) or (stop and word in _WHOLE_TITLES):
            continue
        end = name_end(strip.raw, match.end(), len(strip.raw), not_names=patterns.not_names)
        if (
            end > match.end()
            and not patterns.organisation.search(strip.low, match.start(), end)
            and not _in_capitals(strip, match)
        ):
            yield FactKind.PERSON, match.start(), end, "person-title"
    for match in patterns.after.finditer(strip.low):
        if is_capital(strip.raw[match.start()]):
            yield FactKind.PERSON, match.start(), match.end(), "person-title"


def _in_capitals(strip: Strip, match: re.Match[str]) -> bool:
    """ST. ALOYSIA PUBLIC SCHOOL: a line in capitals has no titles to be told by theirs."""
    return strip.raw.isupper() and len(strip.raw.split()) > 3


def _called(strip: Strip, patterns: PeopleWords) -> Iterator[Hit]:
    for match in patterns.calls.finditer(strip.low):
        at = match.end()
        while at < len(strip.raw):
            end = name_end(strip.raw, at, len(strip.raw), not_names=patterns.not_names)
            if (end - at < 3 and not _HAN.match(strip.raw, at)) or strip.raw[at:end].isupper():
                break
            kind = FactKind.ORGANISATION if patterns.organisation.search(strip.low, at, end) else FactKind.PERSON
            yield kind, at, end, "person-called"
            several = _SEVERAL.match(strip.raw, end)
            if several is None or patterns.roles.match(strip.low, several.end()):
                break
            at = several.end()


def _above(scene: Scene, strip: Strip, patterns: PeopleWords) -> Iterator[Hit]:
    """A short line with an organisation's word, or what stands before its dash: at the top, the end, under "Host"."""
    if strip.block.kind not in (BlockKind.TEXT, BlockKind.HEADING) or strip.only_label or len(strip.raw) > _LONGEST:
        return
    before = scene.before(strip)
    under_label = before is not None and bool(before.head & {"person", "organisation"})
    if not (under_label or strip.index < _TOP or strip.index >= len(scene.strips) - _END):
        return
    dash = _DASH.search(strip.raw)
    end = dash.start() if dash else len(strip.raw)
    if strip.free(0, end) and _reads_as_organisation(strip.raw[:end], strip.low[:end], patterns):
        yield FactKind.ORGANISATION, *_trimmed(strip, 0, end), "organisation-line"


def _reads_as_organisation(raw: str, low: str, patterns: PeopleWords) -> bool:
    words = re.findall(r"[^\W\d_]+", raw)
    small = [w for w in words if not is_capital(w[0]) and len(w) > 3]
    if not words or len(small) > 1 or len(words) > _MOST_WORDS or raw.rstrip()[-1:] in "?!:":
        return False
    named = len(words) > 1 or len(raw) > _ONE_WORD or bool(_HAN.search(raw))
    return named and bool(patterns.organisation.search(low))


def _trimmed(strip: Strip, start: int, end: int) -> tuple[int, int]:
    while start < end and strip.raw[start] in _EDGES:
        start += 1
    while (
        end > start
        and strip.raw[end - 1] in _EDGES
        and not (strip.raw[end - 1] == "." and strip.low[start:end].endswith(("ltd.", "e.v.", "inc.", "co.")))
    ):
        end -= 1
    return start, end
