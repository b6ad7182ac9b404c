"""The title of a message: which line it is, another one in its place, a shorter one."""

import re
from collections.abc import Iterator, Sequence

from engine.contract import Draft, Fact, Platform
from engine.edits.language import joining
from engine.edits.phrases import head
from engine.edits.places import says
from engine.edits.written import as_draft, parts, within
from engine.stages.compare import squeeze
from engine.stages.splice import inserted, splice
from engine.writers.markup import Style, line, utf16

_CUT = re.compile(r"\s+[-–—|·/]\s+|[:;,(（：，]\s*|[.!?]\s+|[。！？]")
_HEAD_LAST = frozenset({"en", "de", "tr", "hi", "nl", "da", "sv", "nb"})
"""Languages in which what a thing is stands behind what it is like: "Village Summer Fête"."""
_LEAST = 2
"""Words that a shorter title has at least, and letters of the word that it may begin or end with."""


def title_line(draft: Draft, title: str) -> int | None:
    """Number of the line that is the title; None where the message has none."""
    lines = draft.text.split("\n")
    first = next((number for number, text in enumerate(lines) if text.strip()), None)
    if first is None:
        return None
    text = lines[first]
    bare = squeeze(text[head(text) :])
    named = bool(title) and bool(bare) and (bare in squeeze(title) or squeeze(title) in bare)
    return first if named or _is_bold(draft, text, sum(len(other) + 1 for other in lines[:first])) else None


def titled(draft: Draft, by: str, title: str) -> Draft:
    """The draft with `by` as its title, in the place of the one that it has."""
    number, words = title_line(draft, title), _unmarked(by)
    if not words:
        return draft
    if number is None:
        return inserted(draft, 0, as_draft([line(words, Style.BOLD)], draft.platform))
    start = sum(len(text) + 1 for text in draft.text.split("\n")[:number])
    text = draft.text.split("\n")[number]
    begin = start + head(text)
    end = start + len(text.rstrip("*_ "))
    rest = text[: head(text)] + text[len(text.rstrip("*_ ")) :]
    return splice(draft, begin, end, within(words, rest, draft.platform))


def shorter(draft: Draft, title: str, facts: Sequence[Fact], language: str) -> Draft:
    """The draft with the words of its title that say most for a title; no fact that stands only there is lost."""
    number = title_line(draft, title)
    if number is None:
        return draft
    lines = draft.text.split("\n")
    start = sum(len(text) + 1 for text in lines[:number])
    text = lines[number]
    begin, end = head(text), len(text.rstrip("*_ "))
    others = "\n".join(lines[number + 1 :])
    words = text[begin:end]
    for first, last in _cuts(words, language):
        kept = words[first:last]
        lost = [fact for fact in facts if says(text, fact.text) and not says(kept, fact.text)]
        told = kept
        for fact in facts:
            told = told.replace(fact.text, " ")
        if kept != words and re.search(r"[^\W\d_]{2}", told) and all(says(others, fact.text) for fact in lost):
            return splice(draft, start + begin, start + end, kept[:1].upper() + kept[1:])
    return draft


def _cuts(words: str, language: str) -> Iterator[tuple[int, int]]:
    """Stretches of a title that may stand for it: up to a sign, up to a word that leads on, one half of it."""
    for found in _CUT.finditer(words):
        enough = " " not in words or found[0].strip() in "(（" or len(words[: found.start()].split()) >= _LEAST
        if words[: found.start()].strip() and enough:
            yield 0, len(words[: found.start()].rstrip())
        elif found[0].strip() in ":：" and words[found.end() :].strip():
            yield found.end(), len(words)
    spans = [found.span() for found in re.finditer(r"\S+", words)]
    leading = joining(language)
    for at in range(1, len(spans)):
        if words[slice(*spans[at])].casefold() in leading:
            yield 0, spans[at - 1][1]
    figures = sum(not words[slice(*span)].isalpha() for span in spans)
    if len(spans) - figures > _LEAST:
        half = -(-(len(spans) - figures) // 2) + figures
        opens = words[slice(*spans[len(spans) - half])]
        if language in _HEAD_LAST and len(opens) > _LEAST and opens.isalpha():
            yield spans[len(spans) - half][0], len(words)
        while half > 1 and len(words[slice(*spans[half - 1])]) <= _LEAST:
            half -= 1
        yield 0, spans[half - 1][1]


def _unmarked(words: str) -> str:
    return " ".join(part.text for part in parts(words))


def _is_bold(draft: Draft, text: str, start: int) -> bool:
    if draft.platform is Platform.WHATSAPP:
        return len(text) > 2 and text[head(text) - 1 : head(text)] == "*" and text.rstrip().endswith("*")
    at, size = utf16(draft.text[:start]) + utf16(text[: head(text)]), utf16(text[head(text) :].rstrip())
    return any(e.type == Style.BOLD and e.offset <= at and e.offset + e.length >= at + size for e in draft.entities)
