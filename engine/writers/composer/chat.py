"""The shape of a screenshot of a chat: what was announced, not who chatted."""

from collections.abc import Sequence

import msgspec

from engine.contract import FactKind, Length
from engine.stages.compare import says
from engine.writers.composer.layout import Sheet
from engine.writers.composer.phrases import CHAT_UI, STAMP
from engine.writers.markup import BLANK, Part, Style, line

_SENDER = 28
"""Characters of the longest name over a message of a chat."""
_HEADLINE = 90
"""Characters of the longest first sentence of an announcement that becomes the headline."""


class _Said(msgspec.Struct):
    """One message of a chat."""

    by: str
    texts: list[str]
    weight: int


def chat(sheet: Sheet) -> list[Part]:
    """What was announced and by whom; not the clock, the app's own words, nor who only asked or thanked."""
    said, room = _messages(sheet)
    telling = {one.by for one in said if one.weight}
    kept = [one for one in said if one.weight or (one.by and one.by in telling)]
    if not kept or sheet.options.length is Length.DETAILED:
        kept = said
    first, *more = " ".join(kept[0].texts).replace("\n", " ").split(". ", 1) if kept else [""]
    out: list[Part] = []
    if len(first) <= _HEADLINE:
        out.append(line(first.rstrip("."), Style.BOLD))
        out += [line(more[0])] if more else []
    else:
        out.append(line(" ".join(kept[0].texts)))
    out.append(BLANK)
    out += [line(" ".join(one.texts)) for one in kept[1:]]
    by = [name for name in dict.fromkeys(one.by for one in kept) if name]
    return [*out, BLANK, line(", ".join([*by, *filter(None, [room])]), Style.ITALIC)]


def _messages(sheet: Sheet) -> tuple[list[_Said], str]:
    entries = [placed.entry for placed in sheet.placed]
    names = (FactKind.PERSON, FactKind.ORGANISATION)
    facts = [f.text for e in entries for f in e.facts if f.kind not in names and not STAMP.fullmatch(f.text)]
    room, open_, said = sheet.title, list[str](), list[_Said]()
    texts = [text.strip() for entry in entries for text in entry.labelled.splitlines()]
    stamped = next((at for at, text in enumerate(texts) if STAMP.fullmatch(text)), 0)
    heads = [at for at, text in enumerate(texts[:stamped]) if CHAT_UI.match(text)]
    if heads and not room:
        room, texts = texts[0] if heads[-1] else "", texts[heads[-1] + 1 :]
    for text in texts:
        if CHAT_UI.match(text):
            continue
        if not STAMP.fullmatch(text):
            open_.append(text)
            continue
        if open_:
            said.append(_said(open_, facts, said[-1].by if said else ""))
            open_ = []
    if open_:
        said.append(_said(open_, facts, said[-1].by if said else ""))
    return said, room


def _said(texts: list[str], facts: Sequence[str], before: str) -> _Said:
    by = before
    first = texts[0]
    if len(texts) > 1 and len(first) <= _SENDER and first[-1] not in ".,!?" and not any(says(first, f) for f in facts):
        by, texts = first, texts[1:]
    whole = " ".join(texts)
    return _Said(by, texts, sum(says(whole, fact) for fact in facts))
