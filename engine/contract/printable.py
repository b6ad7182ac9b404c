"""Text from strangers, as far as it can be seen: what hides, turns or piles up signs is left out of it.

What a photo or a person says goes into chats, prompts and terminals. There a sign that nobody sees can turn a number
round, break a line of a log, end a block of an answer, or carry an order to a model. Kept are the joiners that emoji
and some scripts cannot be written without, and what else a reader would miss.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec.structs import replace

from engine.contract.edit import Edit
from engine.contract.options import Job
from engine.contract.page import Line, Page

MOST_MARKS = 6
"""Marks on one letter that are kept: pointed Hebrew with its accents has five. Hundreds run over the lines around."""
_BREAKS = re.compile(r"\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_PLAIN = re.compile(r"[ -~\n¡-¬®-ʯЀ-҂Ҋ-Ԯ぀-ヿ一-鿿가-힣–—‘’“”•…€]*")
"""What most lines are made of, in which there is nothing to leave out."""
_JOINERS = "\u200c\u200d"
_SELECTORS = "\ufe0e\ufe0f"
"""They say whether a sign is to be drawn as an emoji."""
_TAGS = re.compile("\U0001f3f4[\U000e0020-\U000e007e]{2,6}\U000e007f")
"""A flag of England, Scotland, Wales or a state; anywhere else these letters are not seen, and models read them."""
_BLANK = dict.fromkeys(map(ord, "\u2800\u3164\uffa0\t"), " ")
"""Letters that look like a space."""
_UNSEEN = "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0d\U000e0100-\U000e01ef"
"""Letters, marks and selectors of a glyph that show nothing by themselves."""
_UNSEEN_SIGN = re.compile(f"[{_UNSEEN}]")
_NUMBERING = "\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
_NUMBER_SIGN = re.compile(f"[{_NUMBERING}]")
"""Counted among what formats, but seen: the signs that Arabic, Syriac and Kaithi set under a number or a year."""
_JOINING = re.compile("[\u0590-\u109f\u1200-\u1fff\ua800-\uabff\ufb1d-\ufdff\ufe70-\ufefc\U00010a00-\U00011fff]")
"""Letters and marks of Arabic, Hebrew, the scripts of India and those like them."""
_GAP = re.compile(" {40,}")
"""More spaces than part two columns of a table that was typed."""
_VIRAMA = 9
"""Unicode's class of the signs that take a letter its vowel."""
_HALF = re.compile("[\ud800-\udfff]")
_NO_CHARACTER = re.compile("[\ufdd0-\ufdef\ufffe\uffff]")


def printable(text: str) -> str:
    """The text without what cannot be seen; its lines parted by newlines, spaces as they are but for those
    that nobody counts."""
    if _PLAIN.fullmatch(text) and not _GAP.search(text):
        return text
    text = _UNSEEN_SIGN.sub("", text)
    text = _GAP.sub(" ", _HALF.sub("\ufffd", _BREAKS.sub("\n", text)).translate(_BLANK))
    flags = _TAGS.findall(text)
    parts = [_seen(part) for part in _TAGS.split(text)]
    return "".join(part + flag for part, flag in zip(parts, [*flags, ""], strict=True))


def printable_job(job: Job) -> Job:
    """The job, whose text and note can be seen."""
    options = replace(job.options, note=printable(job.options.note), edits=tuple(map(_edit, job.options.edits)))
    seen = replace(job, text=printable(job.text), question=printable(job.question), options=options)
    return job if seen == job else seen


def printable_page(page: Page) -> Page:
    """The page, whose lines can be seen. A line that is changed no longer says which of its characters are unsure."""
    lines = tuple(map(_line, page.lines))
    return page if lines == page.lines else replace(page, lines=lines)


def _edit(edit: Edit) -> Edit:
    return replace(edit, what=printable(edit.what), by=printable(edit.by))


def _line(line: Line) -> Line:
    text, other = (" ".join(printable(said).split("\n")) for said in (line.text, line.other))
    if text != line.text:
        return replace(line, text=text, other=other, unsure=())
    return line if other == line.other else replace(line, other=other)


def _seen(text: str) -> str:
    out: list[str] = []
    for marks, run in groupby(text, lambda char: unicodedata.category(char) in ("Mn", "Me")):
        chars = list(run)
        out += chars[:MOST_MARKS] if marks else filter(_shows, chars)
    return "".join(_joined(out))


def _shows(char: str) -> bool:
    if char == "\n" or char in _JOINERS:
        return True
    hidden = unicodedata.category(char) in ("Cc", "Cf", "Co") or _NO_CHARACTER.match(char)
    return not hidden or _NUMBER_SIGN.match(char) is not None


def _joined(chars: Sequence[str]) -> Iterator[str]:
    """Joiners only between what they join, and selectors only behind a sign."""
    for at, char in enumerate(chars):
        before = chars[at - 1] if at else ""
        after = chars[at + 1] if at + 1 < len(chars) else ""
        # Malayalam writes the end of a word with a virama and a joiner behind it.
        ends = bool(before) and unicodedata.combining(before) == _VIRAMA
        if char in _JOINERS and not (_joins(before) and (_joins(after) or ends)):
            continue
        if char in _SELECTORS and not (before and unicodedata.category(before) in ("So", "Sk", "Sm", "Po", "Nd", "Ll")):
            continue
        yield char


def _joins(char: str) -> bool:
    """A letter of a script with joiners, or a part of an emoji."""
    return bool(char) and (
        char in _SELECTORS or _JOINING.match(char) is not None or unicodedata.category(char) in ("So", "Sk")
    )
