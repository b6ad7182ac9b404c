"""Leaving out: a kind of fact, words, or whole lines, and what would be left hanging without them."""

import re
from collections.abc import Iterator, Mapping, Sequence

from engine.contract import Draft, Fact, FactKind
from engine.edits.marks import Span, loose
from engine.edits.phrases import Phrase, cut, head, label, phrases
from engine.edits.places import places
from engine.edits.title import title_line
from engine.stages.splice import splice, tidied, without

_MENU = 5
"""Entries that end in a price from which they are a price list, and stay when the prices go."""
_ADMISSION = ("🎟", "💰")
"""Signs of a line that says what it costs to come, which is no list."""
_COLUMNS = re.compile(r"\S {2,}\S")
_LETTERS = re.compile(r"[^\W_]")
_HEADING = 6
"""Words of the longest line that may be a heading of what stands below it."""
_LOOSE = frozenset({FactKind.ORGANISATION, FactKind.CODE})
"""Facts that go with the phrase that they stand in."""


def facts_left_out(
    draft: Draft, kinds: Sequence[FactKind], facts: Sequence[Fact], title: str, joining: frozenset[str]
) -> Draft:
    """The draft without facts of these kinds."""
    gone = [fact for fact in facts if fact.kind in kinds]
    kept = [fact for fact in facts if fact.kind not in kinds and fact.kind not in _LOOSE]
    lines = draft.text.split("\n")
    found = {number: _spans(text, gone) for number, text in enumerate(lines)}
    found = {number: spans for number, spans in found.items() if spans}
    listed = [number for number, spans in found.items() if _is_listed(lines[number], spans)]
    menu = frozenset(listed) if sum(len(found[number]) for number in listed) >= _MENU else frozenset[int]()
    return _without(draft, found, kept, title, joining, menu)


def words_left_out(
    draft: Draft, what: str, facts: Sequence[Fact], title: str, joining: frozenset[str], *, bare: bool = False
) -> Draft:
    """The draft without these words and the phrases that say them; `bare`: without the words alone."""
    found = {number: list(places(text, what)) for number, text in enumerate(draft.text.split("\n"))}
    found = {number: spans for number, spans in found.items() if spans}
    kept = [fact for fact in facts if not any(places(what, fact.text))]
    named = [fact for fact in facts if fact not in kept]
    # A price goes with what it is the price of.
    prices = [fact for fact in kept if fact.kind is FactKind.PRICE and not named]
    return _without(draft, found, kept, title, joining, frozenset(found) if bare else frozenset(), prices)


def title_left_out(draft: Draft, title: str) -> Draft:
    """The draft without its title."""
    number = title_line(draft, title)
    return draft if number is None else _swept(draft, {number})


def lines_left_out(draft: Draft, what: str) -> Draft:
    """The draft without the lines that say these words."""
    lines = draft.text.split("\n")
    return _swept(draft, {number for number, text in enumerate(lines) if any(places(text, what))})


def _without(
    draft: Draft,
    found: Mapping[int, Sequence[Span]],
    kept: Sequence[Fact],
    title: str,
    joining: frozenset[str],
    bare: frozenset[int],
    hanging: Sequence[Fact] = (),
) -> Draft:
    """`bare` are the lines of which the words go and nothing with them, `hanging` facts that say nothing alone."""
    lines = draft.text.split("\n")
    first = title_line(draft, title)
    starts = [0]
    for text in lines:
        starts.append(starts[-1] + len(text) + 1)
    gone: set[int] = set()
    cuts: list[tuple[int, int, str]] = []
    for number, spans in found.items():
        text = lines[number]
        leads = text.rstrip("*_ ").endswith((":", "：")) and bool("".join(lines[number + 1 : number + 2]).strip())
        if number == first or number in bare or leads:
            stretches = [cut(text, *span, joining) for span in spans]
        else:
            if _is_row(text) and spans[0][0] <= head(text):
                gone.add(number)
                continue
            stretches = list(_phrases_gone(text, spans, _spans(text, kept), joining, _spans(text, hanging)))
        stretches += loose(draft, text, stretches)
        rest = _rest(text, stretches)
        if not _LETTERS.search(rest) or (_is_label(rest) and not leads):
            if number != first:
                gone.add(number)
            continue
        cuts += [(starts[number] + start, starts[number] + end, "") for start, end in stretches]
        cuts += [(starts[number] + at, starts[number] + at + 1, text[at].upper()) for at in _opens(text, stretches)]
    for start, end, words in sorted(cuts, reverse=True):
        draft = splice(draft, start, end, words)
    return _swept(draft, gone)


def _phrases_gone(
    text: str, spans: Sequence[Span], kept: Sequence[Span], joining: frozenset[str], hanging: Sequence[Span]
) -> Iterator[Span]:
    """The stretches of a line that go. A phrase goes with what it says, but for one that says another fact too; where
    that fact is one of the `hanging` and all that is left, it goes as well."""
    start = label(text, [*spans, *kept])
    parts = phrases(text, [*spans, *kept], start)
    whole: list[int] = []
    bracketed: list[Span] = []
    for at, part in enumerate(parts):
        mine = [span for span in spans if part.start < span[1] and span[0] < part.end]
        others = [span for span in kept if part.start < span[1] and span[0] < part.end and span not in spans]
        alone = [(a - part.start, b - part.start) for a, b in (*mine, *others)]
        if mine and set(others) <= set(hanging) and not _LETTERS.search(_cleared(text[part.start : part.end], alone)):
            others = []
        around = [_bracket(text, part, span) for span in mine]
        if mine and all(end for _, end in around) and not any(a <= o[0] < b for o in others for a, b in around):
            bracketed += [cut(text, *one, joining) for one in dict.fromkeys(around)]
            continue
        leans = at > 0 and at - 1 in whole and min(whole) == 0 and text[part.start].islower() and not others
        if (mine and not others) or (leans and not mine):
            whole.append(at)
        elif mine:
            yield from (cut(text, *span, joining) for span in mine)
    yield from bracketed
    for at in whole:
        if len(whole) == len(parts):
            yield head(text), len(text)
            return
        marks = len(text) - len(text.rstrip("*_"))
        last = len(text) - marks
        after = [other for other in range(at + 1, len(parts)) if other not in whole]
        if at + 1 < len(parts) and (after or at == 0):
            yield parts[at].start, parts[at + 1].start
        else:
            before = parts[at - 1].end if at else parts[at].start
            yield before, min(parts[at].end, last)


def _is_row(text: str) -> bool:
    """Whether it is a row of a table, which is about what stands first in it."""
    return bool(_COLUMNS.search(text.strip()))


def _bracket(text: str, part: Phrase, span: Span) -> Span:
    """The brackets around a fact in a phrase that says something before them; nothing (0, 0) without any."""
    start = text.rfind("(", part.start, span[0])
    end = text.find(")", span[1], part.end)
    inside = 0 <= start < end and ")" not in text[start : span[0]] and _LETTERS.search(text[part.start : start])
    return (start, end + 1) if inside else (0, 0)


def _opens(text: str, stretches: Sequence[Span]) -> Iterator[int]:
    """Where a line begins then, if that takes a capital as it did before."""
    begin = at = head(text)
    for start, end in sorted(stretches):
        at = end if start <= at else at
    if begin < at < len(text) and text[begin].isupper() and text[at].islower():
        yield at


def _spans(text: str, facts: Sequence[Fact]) -> list[Span]:
    """Where facts stand in a line, the longer one where two overlap."""
    out: list[Span] = []
    for wording in sorted({fact.text for fact in facts}, key=len, reverse=True):
        out += [span for span in places(text, wording) if all(span[1] <= a or b <= span[0] for a, b in out)]
    return sorted(out)


def _is_listed(text: str, spans: Sequence[Span]) -> bool:
    """Whether it is an entry with its one price behind it, or several."""
    entries = phrases(text, spans, head(text))
    return (
        not text.startswith(_ADMISSION)
        and len(entries) == len(spans)
        and all(
            span[1] >= len(text[: part.end].rstrip("*_ ")) and _LETTERS.search(text[part.start : span[0]])
            for part, span in zip(entries, spans, strict=True)
        )
    )


def _rest(text: str, stretches: Sequence[Span]) -> str:
    text = _cleared(text, stretches)
    return text[head(text) :]


def _cleared(text: str, stretches: Sequence[Span]) -> str:
    for start, end in sorted(stretches, reverse=True):
        text = text[:start] + text[end:]
    return text


def _is_label(rest: str) -> bool:
    return rest.strip("*_ ").endswith((":", "："))


def _swept(draft: Draft, gone: set[int]) -> Draft:
    """The draft without these lines, the headings that have nothing below them any more, and empty fences."""
    lines = draft.text.split("\n")
    for number in sorted(gone, reverse=True):
        above = number - 1
        below = next((at for at in range(number + 1, len(lines)) if at not in gone), len(lines))
        ends = below == len(lines) or not lines[below].strip() or lines[below] == "```"
        if above > 0 and above not in gone and ends and _is_heading(lines[above]) and not lines[above - 1].strip():
            gone = gone | {above}
        if above >= 0 and lines[above] == "```" and below < len(lines) and lines[below] == "```":
            gone = gone | {above, below}
    return tidied(without(draft, gone)) if gone else draft


def _is_heading(text: str) -> bool:
    bare = text.strip("*_ ")
    marked = bare != text.strip()
    return 0 < len(bare.split()) <= _HEADING and (marked or bare.endswith(":"))
