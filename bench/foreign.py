"""Signs of markup that no chat renders: a person would see them as they are. What the photo prints so is no fault."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cached_property

import msgspec

AROUND = 2
"""Characters to either side of a sign that have to be printed with it for the sign to count as printed."""
_ANYWHERE = {
    "double mark": re.compile(r"\*\*+|__+|~~+"),
    "markdown link": re.compile(r"!?\[[^\]\n]+\]\([^)\s]+\)"),
    "html": re.compile(
        r"</?(?:a|b|i|u|s|p|br|em|li|ul|ol|h\d|div|pre|del|code|span|strong|blockquote|tg-\w+)\b[^<>\n]*>"
        r"|&(?:amp|lt|gt|quot|nbsp|#\d+);",
        re.IGNORECASE,
    ),
    "escape": re.compile(r"\\[*_~`\[\]()#>|-]"),
    "control character": re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffd\ud800-\udfff]"),
}
_LINES = {
    "heading": re.compile(r"#{1,6}\s+\S.*"),
    "rule": re.compile(r"\s*([-*_=])(?:\s*\1){2,}\s*"),
    "table": re.compile(r"\s*\|.*\|\s*"),
}


class Fault(msgspec.Struct, frozen=True):
    """Something in a message that would look wrong where it is posted."""

    kind: str
    where: str
    """The words around it."""

    def __str__(self) -> str:
        return f"{self.kind}: {self.where!r}"


class Printed:
    """The photo's own text, to tell a sign that is printed from one that a writer set."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _squeezed(self) -> str:
        return _squeeze(self._text)

    def says(self, words: str) -> bool:
        """Whether the words stand in it, white space aside."""
        small = _squeeze(words)
        return bool(small) and small in self._squeezed

    def on_one_line(self, words: str) -> bool:
        """Whether the words stand in one of its lines."""
        small = _squeeze(words)
        return any(small in _squeeze(line) for line in self._text.split("\n"))

    def has(self, text: str, start: int, end: int) -> bool:
        """Whether text[start:end] is printed with what stands around it in the same word."""
        before = re.search(r"(?<!\S)\S*$", text[:start])
        after = re.match(r"\S*", text[end:])
        left = before[0][-AROUND:] if before else ""
        right = after[0][:AROUND] if after else ""
        # A mark that a style set may stand right beside it.
        return any(self.says(a + text[start:end] + b) for a in (left, "") for b in (right, "") if a or b or not left)


def foreign(text: str, printed: Printed) -> Iterator[Fault]:
    """Faults that hold on every platform; `text` is without blocks of typewriter letters."""
    for kind, pattern in _ANYWHERE.items():
        for found in pattern.finditer(text):
            if not printed.says(found[0]):
                yield Fault(kind, found[0])
    for line in text.split("\n"):
        for kind, pattern in _LINES.items():
            if pattern.fullmatch(line) and not printed.says(line):
                yield Fault(kind, line)
        if line != line.rstrip():
            yield Fault("white space at the end of a line", line)
    if re.search(r"\n\s*\n\s*\n", text):
        yield Fault("two empty lines", "")
    if text != text.strip("\n"):
        yield Fault("empty line at an end", "")


def _squeeze(text: str) -> str:
    """Without white space, what is shown as none, and marks that only make a line run the right way."""
    return re.sub(r"[\s\x00-\x1f\x7f-\x9f\u200e\u200f\u2066-\u2069]+", "", unicodedata.normalize("NFKC", text))
