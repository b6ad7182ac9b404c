"""Which lines of the page a stretch of a block's text was read from."""

from collections.abc import Iterator

from engine.contract import Page
from engine.stages.document import Block
from engine.stages.facts.surface import squeezed


def lines_of(block: Block, page: Page | None, start: int, end: int) -> tuple[int, ...]:
    """Indexes into the page's lines that carry block.text[start:end]; all of the block's where that cannot be told."""
    if page is None or not block.lines or max(block.lines) >= len(page.lines):
        return block.lines if page is not None else ()
    text = squeezed(block.text)
    first, last = len(squeezed(block.text[:start])), len(squeezed(block.text[:end]))
    found = tuple(line for line, begin, stop in _spans(block, page, text) if begin < last and first < stop)
    return found or block.lines


def _spans(block: Block, page: Page, text: str) -> Iterator[tuple[int, int, int]]:
    """(line, start, end) in the block's text without spaces, for the lines that stand in it as they were read."""
    at = 0
    for line in block.lines:
        printed = squeezed(page.lines[line].text)
        for cut in range(min(4, len(printed))):  # a bullet or number before an item is not part of its text
            begin = text.find(printed[cut:], at)
            if begin >= 0:
                at = begin + len(printed) - cut
                yield line, begin, at
                break


def confidence_of(page: Page | None, lines: tuple[int, ...]) -> float:
    """The least confidence of the lines; 1 where there are none."""
    if page is None:
        return 1.0
    return min((page.lines[n].confidence for n in lines if n < len(page.lines)), default=1.0)
