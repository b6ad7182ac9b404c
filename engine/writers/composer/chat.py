"""The shape of a screenshot of a chat: what was announced, not who chatted."""

import re
from collections.abc import Sequence

import msgspec

from engine.contract import FactKind, Length
from engine.stages.arrange.paragraphs import join
from engine.stages.compare import says, squeeze, words
from engine.writers.composer.entries import Entry
from engine.writers.composer.layout import Sheet
from engine.writers.composer.phrases import CHAT_UI, STAMP, THANKS
from engine.writers.markup import BLANK, Part, Style, line

SENDER = 28
"""Characters of the longest name over a message of a chat."""
_SENTENCE = re.compile(r"(?<=[.!?])(?<!\b[A-Z][a-z]\.)(?<!\b[A-Z][a-z]{2}\.)\s+(?=[^\W\d_a-z])")
"""Between two sentences; a stop after two or three letters with a capital is an abbreviation's ("Mr.")."""
_FIELD = re.compile(r"[^\W\d][^:：]{1,24}(?::(?=\s|$)|：)")
"""The beginning of a line that names what it says: "Time: 8 pm"."""
FULL = 0.85
"""Share of a bubble's characters that a line has with the next one's first word where that had no room; letters are
of different widths."""
_GREETING = 5
"""Words of the longest greeting in front of what is announced."""
_LEADING = 15
"""Words of the longest message that only greets or leads to the next one; each Han or kana character is one."""
_HEADLINE = 90
"""Characters of the longest first sentence of an announcement that becomes the headline."""


class _Said(msgspec.Struct):
    """One message of a chat."""

    by: str
    texts: list[str]
    weight: int

    @property
    def thanks(self) -> bool:
        return len(self.texts) == 1 and bool(THANKS.search(self.texts[0]))


def chat(sheet: Sheet) -> list[Part]:
    """What was announced and by whom; not the clock, the app's own words, nor who only asked or thanked."""
    said, room = _messages(sheet)
    telling = {one.by for one in said if one.weight}
    kept = [one for one in said if one.weight or (one.by and one.by in telling and not one.thanks)]
    while len(kept) > 1 and not kept[0].weight and len(words(" ".join(kept[0].texts))) <= _LEADING:
        kept = kept[1:]
    if not kept or sheet.options.length is Length.DETAILED:
        kept = said
    out: list[Part] = []
    if kept:
        at, headline, rest = _headline(kept[0].texts, _facts(sheet))
        out = [line(headline, Style.BOLD), *(line(text) for text in (*rest, *kept[0].texts[at + 1 :])), BLANK]
    out += [line(text) for one in kept[1:] for text in one.texts]
    by = [name for name in dict.fromkeys(one.by for one in kept) if name]
    return [*out, BLANK, line(", ".join([*by, *filter(None, [room])]), Style.ITALIC)]


def _headline(texts: Sequence[str], facts: Sequence[str]) -> tuple[int, str, list[str]]:
    """The line that heads an announcement, its headline and what else it says: a line in capitals, else the first
    sentence that holds a fact; greetings in front of it are left out."""
    for at, text in enumerate(texts):
        if text.isupper() and len(text.split()) > 1 and len(text) <= _HEADLINE:
            greeting = [before for before in texts[:at] if any(says(before, fact) for fact in facts)]
            return at, text, greeting
    sentences = _SENTENCE.split(texts[0])
    told = next((n for n, one in enumerate(sentences) if any(says(one, fact) for fact in facts)), 0)
    if len(sentences[told]) > _HEADLINE or any(len(one.split()) > _GREETING for one in sentences[:told]):
        told = 0
    rest = " ".join(sentences[told + 1 :])
    if len(sentences[told]) > _HEADLINE:
        return 0, "", [texts[0]]
    return 0, sentences[told].rstrip("."), [rest] if rest else []


def _facts(sheet: Sheet) -> list[str]:
    names = (FactKind.PERSON, FactKind.ORGANISATION)
    return [
        fact.text
        for placed in sheet.placed
        for fact in placed.entry.facts
        if fact.kind not in names and not STAMP.fullmatch(fact.text)
    ]


def _messages(sheet: Sheet) -> tuple[list[_Said], str]:
    entries = [placed.entry for placed in sheet.placed]
    facts = _facts(sheet)
    days = [fact.text for entry in entries for fact in entry.facts if fact.kind is FactKind.DATE]
    room, open_, said = "" if CHAT_UI.match(sheet.title) else sheet.title, list[str](), list[_Said]()
    texts = [text.strip() for entry in entries for text in _lines(entry)]
    stamped = next((at for at, text in enumerate(texts) if STAMP.fullmatch(text)), 0)
    heads = [at for at, text in enumerate(texts[:stamped]) if CHAT_UI.match(text)]
    if heads and not room:
        room, texts = texts[0] if heads[-1] else "", texts[heads[-1] + 1 :]
    for at, text in enumerate(texts):
        if CHAT_UI.match(text):
            continue
        if not open_ and _day(text, days, texts[at + 1 : at + 2], texts):
            room = f"{room}, {text}" if room else text
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


def _lines(entry: Entry) -> Sequence[str]:
    """Line by line as printed: a bubble is no wider than its longest line, which tells where lines were broken."""
    if entry.lines and squeeze("".join(entry.lines)) == squeeze(f"{entry.marker}{entry.labelled}"):
        return entry.lines
    return entry.labelled.splitlines()


def _day(text: str, days: Sequence[str], following: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether it is the day between what was said before and after it: nothing but a day and an hour, or a line with
    a figure above the name of someone who speaks more than once."""
    left = text
    for day in days:
        left = left.replace(day, " ")
    if left != text and not words(STAMP.sub(" ", left)):
        return True
    name = following[0] if following else ""
    return any(char.isdigit() for char in text) and 0 < len(name) <= SENDER and texts.count(name) > 1


def _said(texts: list[str], facts: Sequence[str], before: str) -> _Said:
    by = before
    first = texts[0]
    if len(texts) > 1 and len(first) <= SENDER and first[-1] not in ".,!?" and not any(says(first, f) for f in facts):
        by, texts = first, texts[1:]
    texts = _whole(texts, max(map(len, texts)))
    return _Said(by, texts, sum(says(" ".join(texts), fact) for fact in facts))


def _field(text: str) -> bool:
    return bool(_FIELD.match(text)) and not text[0].islower()  # "our party:" ends a sentence


def _whole(texts: Sequence[str], width: int) -> list[str]:
    """Lines that read on put together: the next word had no room in a bubble `width` characters wide, and what stands
    there neither ends a sentence nor stands in capitals nor names a value."""
    out: list[str] = []
    before = "."
    for text in texts:
        full = len(before) + len(text.split()[0]) >= FULL * width or before[-1] in ",،，"
        if full and before[-1] not in ".!?:…。！？" and not before.isupper() and not _field(text):
            out[-1] = join([out[-1], text])
        else:
            out.append(text)
        before = text
    return out
