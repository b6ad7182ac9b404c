"""Mends a draft: what it invented goes, what it changed or dropped of the facts comes back as printed."""

import re
from collections.abc import Callable, Iterator, Sequence

import msgspec

from engine.contract import Checks, Draft, Fact, FactKind, Length, Options, Platform
from engine.stages.check.finding import Finding
from engine.stages.check.hold import checks, findings, keeps
from engine.stages.check.source import Source
from engine.stages.check.squeezed import squeezed
from engine.stages.check.told import Told, told
from engine.stages.compare import says
from engine.stages.document import BlockKind, Document
from engine.stages.splice import inserted, splice, tidied, without
from engine.writers.markup import BLANK, Part, Style, line, render

_CONTEXT, _SHORT_CONTEXT = 120, 60
"""Characters of the longest printed line that is put back whole for the sake of a fact in it; in a brief message."""
_FEW = 3
"""A draft is beyond repair where more than one line in so many would have to go."""
_ROUNDS = 3
"""Repairs of one draft; what is wrong after the last one is taken out."""
_GAP = re.compile(r"\s*[,،、，·|/]\s*|\s")
"""What stands between two facts that belong together."""
_GLUED = re.compile(r"[^\W_]|[%‰°$€£¥₹/]")
"""What makes another value of a number that it stands right beside."""
_WHEN = frozenset({FactKind.DATE, FactKind.DEADLINE, FactKind.TIME, FactKind.PLACE})
"""Facts that stand behind the headline where the page does not tell a better place."""
_QUESTIONS = (
    frozenset({FactKind.DATE}),
    frozenset({FactKind.DEADLINE}),
    frozenset({FactKind.TIME}),
    frozenset({FactKind.PLACE}),
    frozenset({FactKind.PRICE}),
    frozenset({FactKind.PHONE, FactKind.URL, FactKind.EMAIL, FactKind.HANDLE}),
)
"""What a brief message answers once: which day, by when, what hour, where, how much, whom to ask."""


def mend(draft: Draft, source: Source, options: Options, instead: Callable[[], Draft] | None = None) -> Draft:
    """The draft with its checks filled in and nothing invented; `instead` writes another one, by rules alone.

    A changed fact is put back as printed where it is plain which one it was; else its line goes, as does every line
    with an invention. Where that takes more than a third of the lines, `instead` goes out, or else the page's own
    text. Then a dropped title or critical fact is put back in the words around it: after the line that it follows on
    the page, else behind the headline (when and where) or at the end. A brief message gets back only what leaves one of
    `_QUESTIONS` without any answer, and that only where it is a short line: it may drop the second price,
    the second phone, and what a long sentence tells by the way. An empty draft stays empty.
    """
    if not draft.text.strip():
        return msgspec.structs.replace(draft, text="", entities=(), checks=_checked(draft, source)[0])
    for _ in range(_ROUNDS):
        said = told(draft, source)
        found = findings(said, source)
        if not found:
            break
        repaired = _repaired(draft, said, found, source)
        if repaired is None:
            return mend(instead(), source.printed, options) if instead is not None else _itself(source.printed, options)
        draft = repaired
    draft = tidied(_put_back(draft, source, options))
    result, invented = _checked(draft, source)
    if invented or not draft.text.strip():
        return mend(instead(), source.printed, options) if instead is not None else _itself(source.printed, options)
    return msgspec.structs.replace(draft, checks=result)


def _checked(draft: Draft, source: Source) -> tuple[Checks, tuple[Finding, ...]]:
    said = told(draft, source)
    found = findings(said, source)
    return checks(said, found, source), found


def _repaired(draft: Draft, said: Told, found: Sequence[Finding], source: Source) -> Draft | None:
    """The draft with changed facts as printed and without the lines that cannot be mended; None where too many go."""
    wrong = {
        _line_of(said.text, finding.start)
        for finding in found
        if not (finding.sure and finding.printed and _fits(draft, said, finding, source))
    }
    lines = draft.text.split("\n")
    if len(wrong) * _FEW > sum(bool(text.strip()) for text in lines):
        return None
    done = len(draft.text)
    for finding in reversed(found):
        start, end = said.back(finding.start), said.back(finding.end)
        if finding.sure and finding.printed and _line_of(said.text, finding.start) not in wrong and end <= done:
            draft = splice(draft, start, end, finding.printed)
            done = start
    return without(draft, wrong)


def _fits(draft: Draft, said: Told, finding: Finding, source: Source) -> bool:
    """Whether the page says the words as printed with what would stand right beside them: 24.5 g is not 24.5%."""
    start, end = said.back(finding.start), said.back(finding.end)
    before, after = draft.text[start - 1 : start], draft.text[end : end + 1]
    sides = [side if _GLUED.match(side) else "" for side in (before, after)]
    return not any(sides) or source.says(sides[0] + finding.printed + sides[1])


def _line_of(text: str, at: int) -> int:
    return text.count("\n", 0, at)


def _itself(source: Source, options: Options) -> Draft:
    """The safest message: the page's text as it stands, under its title in bold."""
    parts: list[Part] = []
    for block in source.document.blocks:
        style = Style.BOLD if block.kind is BlockKind.TITLE else Style.NONE
        marker = f"{block.marker} " if block.marker else ""
        parts += [line(marker + text, style) for text in block.text.splitlines()]
    if options.note and not says(source.document.text, options.note):
        parts += [BLANK, *(line(text) for text in options.note.splitlines())]
    draft = _draft(parts, options.platform)
    result, invented = _checked(draft, source)
    while invented:
        said = told(draft, source)
        draft = without(draft, {_line_of(said.text, finding.start) for finding in invented})
        result, invented = _checked(draft, source)
    return msgspec.structs.replace(tidied(draft), checks=result)


def _put_back(draft: Draft, source: Source, options: Options) -> Draft:
    brief = options.length is Length.BRIEF
    said = told(draft, source)
    dropped = [(text, fact) for text, fact in source.expected if not keeps(said, text, fact, source)]
    if brief:
        dropped = list(_unanswered(dropped, source))
    for text, fact in dropped:
        if fact is None:
            draft = inserted(draft, 0, _draft([line(text, Style.BOLD)], draft.platform))
        elif source.says(text) and not keeps(told(draft, source), text, fact, source):
            printed = source.line_with(text, _SHORT_CONTEXT if brief else _CONTEXT)
            if (beside := _beside(draft, text, printed, source)) is not None:
                draft = beside
                continue
            if brief and printed == text and not source.is_line(text):
                continue
            number, gap = _place(draft, printed, fact, source.document)
            draft = inserted(draft, number, _draft([line(printed)], draft.platform))
            if gap:
                draft = inserted(draft, number, _draft([], draft.platform))
    return draft


def _beside(draft: Draft, text: str, printed: str, source: Source) -> Draft | None:
    """The draft with a fact put behind another one that it says, as the page has them side by side; None where it says
    none of those that stand there."""
    at = printed.find(text)
    if at < 0:
        return None
    for other, fact in source.expected:
        start = printed.find(other)
        gap = printed[start + len(other) : at] if fact is not None and 0 <= start < at else ""
        there = draft.text.find(other)
        end = there + len(other)
        if not _GAP.fullmatch(gap) or there < 0 or draft.text[end : end + 1].isalnum():
            continue
        return splice(draft, end, end, gap + text)
    return None


def _unanswered(dropped: Sequence[tuple[str, Fact | None]], source: Source) -> Iterator[tuple[str, Fact | None]]:
    """Of the facts left out, the title and the first of each question that has no answer in the draft."""
    gone = {text for text, _ in dropped}
    for text, fact in dropped:
        if fact is None:
            yield text, fact
    for question in _QUESTIONS:
        answers = [(text, fact) for text, fact in source.expected if fact is not None and fact.kind in question]
        if answers and all(text in gone for text, _ in answers):
            yield answers[0]


def _place(draft: Draft, printed: str, fact: Fact, document: Document) -> tuple[int, bool]:
    """The number of the draft's line in front of which a page's line goes, and whether a gap is left above it."""
    lines = draft.text.split("\n")
    blocks = [squeezed(block.text) for block in document.blocks]
    at = next((i for i, block in enumerate(blocks) if squeezed(printed) in block), 0)
    if at and document.blocks[at - 1].group == document.blocks[at].group:
        for number, text in enumerate(lines):
            if len(squeezed(text)) > 1 and blocks[at - 1] in squeezed(text):
                return number + 1, False
    if fact.kind in _WHEN:
        blank = next((number for number, text in enumerate(lines) if not text.strip()), None)
        return (1, False) if blank is None else (blank + 1, False)
    return len(lines), True


def _draft(parts: Sequence[Part], platform: Platform) -> Draft:
    text, entities = render(parts, platform)
    return Draft(platform=platform, text=text, entities=entities, checks=Checks(kept=0, of=0))
