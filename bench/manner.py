"""How a message reads, apart from whether it is right: its length, repetitions, tone, and what it leads with."""

import re
import statistics
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

import msgspec

from bench.foreign import Fault
from bench.score import norm, squeeze, words
from bench.whatsapp import Seen

WIDE = 120
"""Characters of the longest line that a phone shows as a few lines of its own."""
LEAD = 2
"""Lines that a person sees in a notification."""
_PHRASE = 3
"""Words from which a sentence that is said again is a repetition."""
_SAME_TITLE = 0.8
"""Share of the title's words that make it the title."""
_WHOLE = 0.7
"""Share of a sentence's letters and digits that stand in one piece where it counts as whole: a label in front of
it may have become a sign."""
_THERE = 0.9
"""Share of a sentence's words that a message has where it says the sentence at all."""
_STUMP = re.compile(r"^[·|/,;]|\s[·|/–—-]$|[(（]$")
"""A separator at the end of a line that has nothing to part."""
_EMOJI = re.compile(r"[\u203c\u2049\u231a-\u23ff\u2600-\u27bf\u2b05-\u2bff\U0001f000-\U0001faff]")
_HASHTAG = re.compile(r"(?<!\w)#[^\W\d]\w*")
_SENTENCE = re.compile(r"(?<=[.!?。！？।])\s+|\n|\s[·•|]\s")
_HYPE = """amazing|awesome|exciting|excited|fantastic|fabulous|incredible|unforgettable|wonderful|thrilled|don't miss
do not miss|can't miss|not to be missed|once in a lifetime|join us for|save the date|mark your calendar|hurry
spread the word|see you there|we can't wait|stay tuned|unlock|look no further|whether you're|get ready
nicht verpassen|unvergesslich|fantastisch|wir freuen uns|sei dabei|increíble|imperdible|no te pierdas
no te lo pierdas|fantástico|inolvidable|incroyable|inoubliable|ne manquez pas|venez nombreux|imperdível|não perca
incrível|da non perdere|imperdibile|indimenticabile|kaçırmayın|harika|jangan lewatkan|不容错过|精彩|お見逃しなく"""
HYPE = tuple(_HYPE.replace("\n", "|").split("|"))
"""Words of advertising; none belongs in a message that the photo does not have it from."""


class Manner(msgspec.Struct, frozen=True, kw_only=True):
    """Figures of one message against the photo's text."""

    share: float
    """Its characters, as seen, over those of the photo."""
    repeated: tuple[str, ...]
    """Sentences that it says more often than the photo, each as often as that."""
    echoed: tuple[str, ...]
    """Sentences that it says twice because the photo does."""
    torn: tuple[str, ...]
    """Sentences and rows of the photo whose words are all said, but apart from each other."""
    stumps: tuple[str, ...]
    """Lines that begin or end with a separator though the photo's do not."""
    wide: tuple[str, ...]
    """Lines over `WIDE` characters."""
    faults: tuple[Fault, ...]
    """In its formatting."""
    emoji: int
    exclamations: int
    """More than the photo has."""
    hype: tuple[str, ...]
    hashtags: tuple[str, ...]


def manner(seen: Seen, printed: str) -> Manner:
    message, folded, source = seen.text, squeeze(seen.text), squeeze(printed)
    sentences = dict.fromkeys(s.strip() for s in _SENTENCE.split(message) if words(s).total() >= _PHRASE)
    said = {s: folded.count(squeeze(s)) for s in sentences}
    there = {s: source.count(squeeze(s)) for s in sentences}
    return Manner(
        share=len(message) / max(1, len(printed)),
        repeated=tuple(s for s in sentences if said[s] > max(1, there[s])),
        echoed=tuple(s for s in sentences if 1 < said[s] <= there[s]),
        torn=tuple(_torn(message, printed)),
        stumps=tuple(
            line.text
            for line in seen.lines
            if _STUMP.search(line.text.strip()) and line.text.strip() not in map(str.strip, printed.split("\n"))
        ),
        wide=tuple(line.text for line in seen.lines if len(line.text) > WIDE),
        faults=seen.faults,
        emoji=max(0, len(_EMOJI.findall(message)) - len(_EMOJI.findall(printed))),
        exclamations=max(0, len(re.findall("[!！]", message)) - len(re.findall("[!！]", printed))),
        hype=tuple(word for word in HYPE if squeeze(word) in folded and squeeze(word) not in source),
        hashtags=tuple(tag for tag in _HASHTAG.findall(message) if squeeze(tag) not in source),
    )


def _torn(message: str, printed: str) -> Iterator[str]:
    said, small = words(message), _characters(message)
    for sentence in dict.fromkeys(s.strip() for s in _SENTENCE.split(printed)):
        own, letters = words(sentence), _characters(sentence)
        if own.total() < _PHRASE or (own & said).total() < _THERE * own.total():
            continue
        piece = SequenceMatcher(None, letters, small, autojunk=False).find_longest_match()
        if letters not in small and piece.size < _WHOLE * len(letters):
            yield sentence


def _characters(text: str) -> str:
    """Letters and digits alone: a comma or a sign between words tears nothing."""
    return "".join(char for char in norm(text) if char.isalnum())


def leads(seen: Seen, truth: Mapping[str, Any]) -> dict[str, float]:
    """Whether the first lines say what it is and when: 0 or 1 each; only what the photo has."""
    lines = [line.text for line in seen.lines if line.text.strip()]
    first, start = "\n".join(lines[:LEAD]), "\n".join(lines[: 2 * LEAD])
    facts = truth.get("facts") or {}
    when = [fact["text"] for fact in [*facts.get("dates", []), *facts.get("times", []), *facts.get("deadlines", [])]]
    out: dict[str, float] = {}
    if title := words(truth.get("title") or ""):
        out["what"] = float((title & words(first)).total() >= _SAME_TITLE * title.total())
    if when:
        out["when"] = float(any(squeeze(text) in squeeze(first) for text in when))
        out["when in four"] = float(any(squeeze(text) in squeeze(start) for text in when))
    return out


def summary(manners: Sequence[Manner], led: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """The figures of a group of messages."""
    out = {
        "messages": float(len(manners)),
        "length": statistics.median(m.share for m in manners) if manners else 0.0,
        "repeated": float(sum(len(m.repeated) for m in manners)),
        "echoed": float(sum(len(m.echoed) for m in manners)),
        "torn": float(sum(len(m.torn) for m in manners)),
        "stumps": float(sum(len(m.stumps) for m in manners)),
        f"over {WIDE}": float(sum(len(m.wide) for m in manners)),
        "emoji": sum(m.emoji for m in manners) / max(1, len(manners)),
        "exclamations": float(sum(m.exclamations for m in manners)),
        "hype": float(sum(len(m.hype) for m in manners)),
        "hashtags": float(sum(len(m.hashtags) for m in manners)),
    }
    for name in ("what", "when", "when in four"):
        known = [one[name] for one in led if name in one]
        out[f"leads with {name}"] = sum(known) / len(known) if known else 0.0
    return out
