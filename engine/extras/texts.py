"""All the text of the photos, with the line breaks that are printed."""

import re

from engine.contract import Line, Result

_MARK = re.compile(r"(?<![\w*_~])([*_~])(?=\S)([^\n]{0,400}?\S)\1(?![\w*_~])")
"""A mark and what it covers, on one line and no longer than people mark: a line of marks alone costs no time."""
_LEVEL = 0.5
"""Share of the lower one's height that two pieces have in common which stand on one line."""


def printed(result: Result) -> str:
    """Line by line as printed, paragraphs parted by an empty line as in `Result.text`; pieces of a table's row stand on
    one line."""
    starts = _paragraphs(result.text)
    out: list[str] = []
    passed = 0
    for number, page in enumerate(result.pages):
        before: Line | None = None
        for line in page.lines:
            level = before is not None and _level(before, line)
            if level and out:
                out[-1] += f"  {line.text}"
            else:
                first = before is None and number > 0
                out += [""] if out and (passed in starts or first) else []
                out.append(line.text)
            passed += len(_letters(line.text))
            before = line
    return "\n".join(out)


def _level(one: Line, two: Line) -> bool:
    shared = min(one.box.bottom, two.box.bottom) - max(one.box.top, two.box.top)
    return two.box.left >= one.box.right and shared > _LEVEL * min(one.box.height, two.box.height)


def _paragraphs(text: str) -> frozenset[int]:
    """Where paragraphs begin, in letters and digits from the beginning: neither spaces nor hyphens are as printed."""
    starts, passed = set(), 0
    for paragraph in text.split("\n\n"):
        starts.add(passed)
        passed += len(_letters(paragraph))
    return frozenset(starts)


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def unmarked(text: str) -> str:
    """A message for WhatsApp without its marks for bold, italic and letters of one width."""
    return _MARK.sub(lambda found: found[2], text.replace("```", ""))
