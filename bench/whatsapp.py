"""How WhatsApp shows a message: its marks taken for styles, and what of them would be seen as stray signs.

Written from WhatsApp's rules alone, so that it judges Placard's writers and shares no mistake with them:
`*bold*`, `_italic_`, `~strike~`, `` `inline` ``, a block between two lines of three backticks, `- item`, `1. item`,
`> quote`. A pair of marks stands on one line, the first at the beginning of a word and the second at the end of one.
"""

import re
import unicodedata
from collections.abc import Sequence

import msgspec

from bench.foreign import Fault, Printed, foreign

STYLES = {"*": "bold", "_": "italic", "~": "strike", "`": "code"}
_FENCE = re.compile(r"```(.+?)```", re.DOTALL)
_LINK = re.compile(
    r"(?:[a-zA-Z][a-zA-Z\d+.-]*://|www\.)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\w)@\w[\w.]*"
    r"|(?<![^\W_])(?:[^\W_][\w-]*\.)+[^\W\d_]{2,12}/[^\s<>]*|(?<!\w)\w+(?:_+\w+)+(?!\w)"
)
"""Links, addresses, handles and names with underscores: marks mean nothing inside them."""
_LINK_ENDS = "*_~`.,;:!?)]}>\"'"
"""Not part of a link at its end."""
_BEGINS = re.compile(r"(> |- |\* |\d{1,3}\. )(?=\S)")

_SIGNS = ("> ", "* ")
"""Vanish where a line begins with them, though a photo that prints them means a footnote or an arrow."""


class Span(msgspec.Struct, frozen=True):
    """Words of one look; `styles` of bold, italic, strike, code and pre."""

    text: str
    styles: tuple[str, ...] = ()


class Shown(msgspec.Struct, frozen=True):
    """A line as it is seen."""

    spans: tuple[Span, ...] = ()
    kind: str = ""
    """quote, item or pre; empty for an ordinary line."""

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)


class Seen(msgspec.Struct, frozen=True):
    """A whole message as it is seen."""

    lines: tuple[Shown, ...]
    faults: tuple[Fault, ...]

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)


def parse(message: str, printed: Printed | None = None) -> Seen:
    """`printed` is the photo's text: signs that stand there are the photo's own and no fault."""
    printed = printed or Printed("")
    outside = _FENCE.sub("x", message)
    faults = list(foreign(outside, printed))
    if "```" in outside and not printed.says("```"):
        faults.append(Fault("unclosed block", outside[outside.index("```") :][:40]))
    lines: list[list[Span]] = [[]]
    kinds: list[str] = [""]
    at = 0
    for fence in [*_FENCE.finditer(message), None]:
        text = message[at : fence.start() if fence else len(message)]
        for number, words in enumerate(text.split("\n")):
            if number:
                lines.append([])
                kinds.append("")
            if not lines[-1] and (begins := _BEGINS.match(words)):
                if begins[0] in _SIGNS and printed.on_one_line(words):
                    faults.append(Fault("printed sign turned into a bullet or quotation", words[:40]))
                kinds[-1], words = _begun(begins, words)
            lines[-1] += _styled(words, (), printed, faults)
        if fence is None:
            break
        for number, words in enumerate(fence[1].strip("\n").split("\n")):
            if number:
                lines.append([])
                kinds.append("")
            kinds[-1] = kinds[-1] or ("" if lines[-1] else "pre")
            lines[-1].append(Span(words, ("pre",)))
        at = fence.end()
    shown = tuple(Shown(tuple(spans), kind) for spans, kind in zip(lines, kinds, strict=True))
    return Seen(shown, tuple(dict.fromkeys(faults)))


def _begun(begins: re.Match[str], words: str) -> tuple[str, str]:
    """The kind of a line and what is seen of it."""
    if begins[0] == "> ":
        return "quote", words[begins.end() :]
    return "item", words if begins[0][0].isdigit() else "• " + words[begins.end() :]


def _styled(text: str, styles: tuple[str, ...], printed: Printed, faults: list[Fault]) -> list[Span]:
    """Spans of a stretch of one line."""
    kept = _links(text, printed, faults)
    out: list[Span] = []
    at = done = 0
    while at < len(text):
        end = _pair(text, at, kept) if text[at] in STYLES else -1
        if end > 0:
            inside = text[at + 1 : end]
            if not styles and printed.on_one_line(text[at : end + 1]):
                faults.append(Fault("printed marks turned into a style", text[at : end + 1]))
            out += _span(text[done:at], styles)
            own = (*styles, STYLES[text[at]])
            out += [Span(inside, own)] if text[at] == "`" else _styled(inside, own, printed, faults)
            done = at = end + 1
            continue
        if text[at] in STYLES and at not in kept and not printed.has(text, at, at + 1):
            faults.append(Fault("stray mark", text[max(0, at - 12) : at + 12]))
        at += 1
    return out + _span(text[done:], styles)


def _span(text: str, styles: tuple[str, ...]) -> list[Span]:
    return [Span(text, styles)] if text else []


def _links(text: str, printed: Printed, faults: list[Fault]) -> frozenset[int]:
    """Indexes of characters inside links; a link with a mark in it that is not printed so is a fault."""
    kept: list[int] = []
    for found in _LINK.finditer(text):
        link = found[0].rstrip(_LINK_ENDS)
        kept += range(found.start(), found.start() + len(link))
        if any(mark in link for mark in STYLES) and not printed.says(link):
            faults.append(Fault("mark inside a link", link))
    return frozenset(kept)


def _pair(text: str, start: int, kept: frozenset[int]) -> int:
    """Where the mark at `start` is closed; -1 where it opens nothing."""
    mark = text[start]
    if start in kept or _worded(text, start - 1) or _at(text, start - 1) == mark or not _begins(text, start + 1, mark):
        return -1
    for end in range(start + 2, len(text)):
        if text[end] != mark or end in kept or text[end - 1].isspace() or text[end - 1] == mark:
            continue
        if not _worded(text, end + 1) and _at(text, end + 1) != mark:
            return end
    return -1


def _at(text: str, index: int) -> str:
    return text[index] if 0 <= index < len(text) else ""


def _worded(text: str, index: int) -> bool:
    """Whether a letter, a digit or a sign on a letter stands there."""
    char = _at(text, index)
    return bool(char) and unicodedata.category(char)[0] in "LNM"


def _begins(text: str, index: int, mark: str) -> bool:
    char = _at(text, index)
    return bool(char) and not char.isspace() and char != mark


def marks(text: str, printed: Printed) -> Sequence[Fault]:
    """Marks of WhatsApp in a message for a place that would show them as they are."""
    out: list[Fault] = []
    for line in text.split("\n"):
        kept = _links(line, printed, out)
        for at, char in enumerate(line):
            if char in STYLES and at not in kept and not printed.has(line, at, at + 1):
                out.append(Fault("mark shown as it is", line[max(0, at - 12) : at + 12]))
    return tuple(dict.fromkeys(out))
