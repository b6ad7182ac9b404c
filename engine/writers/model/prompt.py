"""What a model is asked for a draft: the page as it was read, its facts by number, and how the message is wanted.

What is the same for all drafts of a page comes first, so that a server has to read it only once.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

from msgspec.structs import replace

from engine.contract import Angle, Deed, Doubt, Fact, Length, Options, Page, Platform, Tone
from engine.models.printed import barred, boxed, disarmed
from engine.stages.compare import CJK, says
from engine.stages.document import Block, BlockKind, Document
from engine.stages.facts import symbols
from engine.writers import Ask, Material
from engine.writers.composer.plans import turned

_PER_TOKEN = 4
"""Characters of a token in the scripts with spaces; of Chinese and Japanese each character is one, about."""
_LINE = 14
"""Tokens of a line's role, quotes and braces."""
_LEAST = 64
"""Tokens of the shortest answer that is worth asking for."""
_CJK = re.compile(f"[{CJK}]")
_MARKS = re.compile(r"(?m)^```$\n?|^> |(?<!\w)[*_~](?=\S)|(?<=\S)[*_~](?!\w)")
"""WhatsApp's marks in a draft that is to be refined."""
_SIGNS = {BlockKind.TITLE: "# ", BlockKind.HEADING: "## "}
_PLATFORMS = {
    Platform.WHATSAPP: "a WhatsApp group",
    Platform.TELEGRAM: "a Telegram group",
    Platform.PLAIN: "a group",
}
_TONES = {
    Tone.FRIENDLY: "friendly and plain, as a neighbour passes it on",
    Tone.FORMAL: "formal; whole sentences where the photo has the words for them",
    Tone.PLAIN: "plain",
}
_LENGTHS = {
    Length.BRIEF: "two to four lines: the headline, and the day, hour, place, price and whom to ask",
    Length.NORMAL: "all facts, and what else a reader needs; no more than a screen of a phone where that is possible",
    Length.DETAILED: "everything that the photo says",
}
_ANGLES = {
    Angle.ANNOUNCER: "what, when, where, how much, in this order",
    Angle.KEEPER: "every detail of the photo",
    Angle.HOST: "first what awaits whoever comes, then when and where and how to come",
    Angle.NOTICE: "a notice on a board",
    Angle.SHORTEST: "no line more than the facts need",
}
_DOUBTS = {
    Doubt.UNCLEAR: "hard to read",
    Doubt.READINGS: "hard to read",
    Doubt.IMPOSSIBLE: "printed like that, though there is none",
    Doubt.LENGTH: "printed like that, though of an unusual length",
    Doubt.WEEKDAY: "printed like that, though it is another weekday",
}


@cache
def instructions() -> str:
    """What a draft is and has to keep to; the same for every page."""
    return (files(__package__) / "instructions.md").read_text("utf-8")


def page(material: Material, *, boxes: bool, longest: int) -> str:
    """The page and its facts; with boxes for a model that sees. Of a text longer than `longest` characters the rest is
    left out: what of its facts a draft lacks is put back by the check."""
    document = material.document
    kept: list[str] = []
    for line in _lines(document, material.options.note, boxes=boxes):
        longest -= len(line)
        if longest < 0 and kept:
            break
        kept.append(line)
    language = _language(document.language)
    parts = [
        f"Language of the photo: {language}" if language else "",
        "The photo's text" + (", each line with its box (left, top, right, bottom)" if boxes else "") + ":",
        "\n".join(kept),
        "Its facts:" if material.facts else "It has no facts with a number.",
        "\n".join(_fact(number, fact) for number, fact in enumerate(material.facts, 1)),
    ]
    if material.options.note:
        parts += ["The asker adds:", barred(material.options.note)]
    return "\n".join(part for part in parts if part)


def wanted(options: Options, ask: Ask, language: str) -> str:
    """How the message is wanted, and what of an earlier one is to be kept."""
    asked = turned(replace(options, angle=ask.angle))
    named = _language(language)
    wishes = [edit.by for edit in options.edits if edit.deed is Deed.ASK]
    parts = [
        f"Write the message for {_PLATFORMS[options.platform]}{f' in {named}' if named else ''}.",
        f"Tone: {_TONES[asked.tone]}.",
        f"Length: {_LENGTHS[asked.length]}.",
        f"Order: {_ANGLES[ask.angle]}." if asked.length is not Length.BRIEF else "",
        f"Translate the photo's words into {named}; facts stay as they are, by number." if options.language else "",
    ]
    if wishes:
        parts += ["The asker wants the message like this, as far as what stands on the photo allows:"]
        parts += [barred("\n".join(wishes))]
    if ask.draft is not None:
        parts += [
            "This is the message so far. Write it once more, word for word, and put these lines of the photo in where "
            "they belong:",
            barred("\n".join(ask.missing)),
            "The message so far:",
            barred(_MARKS.sub("", ask.draft.text)),
        ]
    return "\n".join(part for part in parts if part)


def tokens(document: Document) -> int:
    """Tokens that a draft of the page takes, about: as many as its text, and its lines' roles."""
    texts = [block.text for block in document.blocks]
    wide = sum(len(_CJK.findall(text)) for text in texts)
    return _LEAST + wide + (sum(map(len, texts)) - wide) // _PER_TOKEN + _LINE * len(texts)


def _lines(document: Document, note: str, *, boxes: bool) -> Iterator[str]:
    before: Block | None = None
    for block in document.blocks:
        if block.page < 0 and says(note, block.text):
            continue
        if len(document.pages) > 1 and (before is None or before.page != block.page):
            yield f"Page {block.page + 1}:"
        elif before is not None and before.group != block.group:
            yield barred(" ")
        text = " | ".join(block.cells) if block.kind is BlockKind.ROW and block.cells else block.text
        marker = _SIGNS.get(block.kind, f"{block.marker} " if block.marker else "")
        yield barred(marker + text) + (_box(block, document.pages) if boxes else "")
        before = block


def _box(block: Block, pages: Sequence[Page]) -> str:
    """Where the block stands on its page, in thousandths."""
    if not 0 <= block.page < len(pages):
        return ""
    seen = pages[block.page]
    lines = [seen.lines[at] for at in block.lines if at < len(seen.lines)]
    return f"  {boxed([line.box for line in lines], seen)}" if lines else ""


def _fact(number: int, fact: Fact) -> str:
    kind = f"{fact.kind.value} of a code on the photo" if fact.rule.startswith(symbols.RULE) else fact.kind.value
    said = f", {disarmed(fact.role)}" if fact.role else ""
    doubts = [_DOUBTS[doubt] for doubt in fact.doubts if doubt in _DOUBTS]
    if Doubt.READINGS in fact.doubts and fact.other:
        doubts.append(f"it may be {disarmed(fact.other)!r}")
    return f"{{{number}}} {kind}{said}: {disarmed(fact.text)}" + (f" ({'; '.join(doubts)})" if doubts else "")


def _language(code: str) -> str:
    """Its name in English."""
    from babel import Locale, UnknownLocaleError

    try:
        return str(Locale.parse(code).get_display_name("en") or "") if code else ""
    except (UnknownLocaleError, ValueError):
        return ""
