"""Styled text that knows no platform, and how it is written for each of them.

A message is a sequence of `Part`s, one a line. WhatsApp gets its marks, Telegram text and entities, plain nothing.
"""

import re
from collections.abc import Iterable, Sequence, Set
from enum import StrEnum

import msgspec

from engine.contract import Entity, Platform

TELEGRAM_ENTITIES = 100
"""Entities that Telegram takes in one message; styles past it are left out, their text stays."""


class Style(StrEnum):
    """How a run of words stands out."""

    NONE = ""
    BOLD = "bold"
    ITALIC = "italic"


class Shape(StrEnum):
    """What a line is part of."""

    LINE = ""
    QUOTE = "blockquote"
    CODE = "pre"
    """Typewriter letters, where columns stand under each other."""


class Run(msgspec.Struct, frozen=True):
    """Words of one style."""

    text: str
    style: Style = Style.NONE


class Part(msgspec.Struct, frozen=True):
    """One line of a message; without runs an empty one."""

    runs: tuple[Run, ...] = ()
    shape: Shape = Shape.LINE

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


BLANK = Part()
_MARK = {Style.BOLD: "*", Style.ITALIC: "_"}
_LOOKALIKE = {"*": "\ufe61", "_": "\uff3f", "~": "\uff5e", "`": "\uff40"}
"""Characters that look like WhatsApp's marks, mean the same to NFKC, and mark nothing."""
MARKS = frozenset(_LOOKALIKE)
"""What WhatsApp marks words with."""
_BEGINS = {"* ": "\ufe61 ", "> ": "\uff1e "}
"""Printed signs that WhatsApp would turn into a bullet or a quotation where a line begins with them, made harmless: a
footnote's asterisk has to stay one."""
_OPENS = {mark: re.compile(rf"(?<![^\W_]){re.escape(mark)}(?=\S)") for mark in "*_~`"}
_CLOSES = {mark: re.compile(rf"(?<=\S){re.escape(mark)}(?![^\W_])") for mark in "*_~`"}
_IDENTIFIER = re.compile(
    r"(?:(?<![^\W_])[a-z][a-z\d+.-]*://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)*|(?<!\w)@\w[\w.]*"
    r"|(?:[\w-]+\.)+\w{2,12}/\S*|(?<!\w)\w+(?:_+\w+)+",
    re.IGNORECASE,
)
"""Links, addresses, handles and names with underscores: a person copies them, so not a character may change."""
_NOT_AT_END = "*~`"
"""Marks that stand behind a link and do not belong to it."""
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def line(text: str, style: Style = Style.NONE, shape: Shape = Shape.LINE) -> Part:
    """A part of one run; line breaks and control characters in `text` become spaces."""
    text = clean(text) if shape is not Shape.CODE else _CONTROL.sub(" ", text).replace("\n", " ").rstrip()
    return Part((Run(text, style),) if text else (), shape)


def clean(text: str) -> str:
    """On one line, without control characters."""
    return " ".join(_CONTROL.sub(" ", text).split())


def render(parts: Iterable[Part], platform: Platform) -> tuple[str, tuple[Entity, ...]]:
    """The message and, for Telegram, its entities (offsets in UTF-16 code units). Blank lines are never doubled."""
    tidy = _tidy(parts)
    if platform is Platform.TELEGRAM:
        return _telegram(tidy)
    if platform is Platform.WHATSAPP:
        return _whatsapp(tidy), ()
    return "\n".join(part.text for part in tidy), ()


def utf16(text: str) -> int:
    """Length in UTF-16 code units, as Telegram counts."""
    return len(text) + sum(char > "\uffff" for char in text)


def _tidy(parts: Iterable[Part]) -> list[Part]:
    out: list[Part] = []
    for part in parts:
        if part.text.strip() or (out and out[-1].runs):
            out.append(part if part.text.strip() else BLANK)
    while out and not out[-1].runs:
        out.pop()
    return out


def _telegram(parts: Sequence[Part]) -> tuple[str, tuple[Entity, ...]]:
    text: list[str] = []
    at = 0
    entities: list[Entity] = []
    opened: Entity | None = None
    for part in parts:
        if opened is not None and opened.type != part.shape:
            entities.append(opened)
            opened = None
        if text:
            text.append("\n")
            at += 1
        start = at
        for run in part.runs:
            text.append(run.text)
            lead = utf16(run.text) - utf16(run.text.lstrip())
            size = utf16(run.text.strip())
            if run.style and size and part.shape is not Shape.CODE:
                entities.append(Entity(type=run.style.value, offset=at + lead, length=size))
            at += utf16(run.text)
        if part.shape:
            first = opened.offset if opened is not None else start
            opened = Entity(type=part.shape.value, offset=first, length=at - first)
    if opened is not None:
        entities.append(opened)
    kept = sorted(entities[:TELEGRAM_ENTITIES], key=lambda entity: (entity.offset, -entity.length))
    return "".join(text), tuple(kept)


def _whatsapp(parts: Sequence[Part]) -> str:
    out: list[str] = []
    fenced = False
    for part in parts:
        if fenced != (part.shape is Shape.CODE):
            out.append("```")
            fenced = not fenced
        if fenced:
            out.append(part.text.replace("```", _LOOKALIKE["`"] * 3))
        else:
            text = _marked(part.runs)
            if text[:2] in _BEGINS:
                text = _BEGINS[text[:2]] + text[2:]
            out.append(("> " if part.shape is Shape.QUOTE else "") + text)
    if fenced:
        out.append("```")
    return "\n".join(out)


def _marked(runs: Sequence[Run]) -> str:
    printed = "".join(run.text for run in runs)
    styles = {run.style for run in runs if run.style}
    disarmed = {mark for mark in _OPENS if mark in printed and _binds(printed, mark)}
    if "```" in printed:
        disarmed.add("`")
    disarmed |= {_MARK[style] for style in styles if _MARK[style] in printed}
    text = [disarm(run.text, disarmed) for run in runs]
    flat = "".join(text)
    out, at = [], 0
    for run, words in zip(runs, text, strict=True):
        body = words.strip()
        start = at + len(words) - len(words.lstrip())
        at += len(words)
        before, after = flat[start - 1 : start], flat[start + len(body) : start + len(body) + 1]
        mark = _MARK.get(run.style, "")
        if not mark or not body or mark in flat or before.isalnum() or after.isalnum():
            out.append(words)
        else:
            out.append(words.replace(body, f"{mark}{body}{mark}", 1))
    return "".join(out)


def _binds(text: str, mark: str) -> bool:
    """Whether WhatsApp finds a pair of marks in it."""
    opened = _OPENS[mark].search(text)
    return opened is not None and any(closed.start() > opened.end() for closed in _CLOSES[mark].finditer(text))


def disarm(text: str, marks: Set[str]) -> str:
    """Printed marks that WhatsApp would take for its own, made harmless; identifiers are left as they are."""
    if not marks:
        return text
    table = str.maketrans({mark: _LOOKALIKE[mark] for mark in marks})
    out, at = [], 0
    for found in _IDENTIFIER.finditer(text):
        end = found.start() + len(found[0].rstrip(_NOT_AT_END))
        out += [text[at : found.start()].translate(table), text[found.start() : end]]
        at = end
    return "".join([*out, text[at:].translate(table)])
