"""What a person writes beside a photo: an instruction to Placard, or part of what is to be said, or both.

The rule is strict so that no word of the person is lost: a stretch of the caption is an instruction only when every
word of it is known as one (or is a filler such as "please"); so is "what does this say?", which asks for nothing
else than Placard does anyway. Anything else is content and is passed on as written.
"""

import re
from collections.abc import Iterator
from enum import Enum

import msgspec

from engine.contract import Angle, Length, Options, Platform, Tone


class Caption(msgspec.Struct, frozen=True, kw_only=True):
    """A caption, understood."""

    platform: Platform | None = None
    tone: Tone | None = None
    length: Length | None = None
    think: bool = False
    """Whether drafts are to be weighed."""
    note: str = ""
    """What is to be said too, in the person's own words."""

    @property
    def instructs(self) -> bool:
        return self.think or (self.platform, self.tone, self.length) != (None, None, None)

    def merged(self, other: "Caption") -> "Caption":
        """Both, where an album has several captions; the later instruction wins, every note is kept."""
        return Caption(
            platform=other.platform or self.platform,
            tone=other.tone or self.tone,
            length=other.length or self.length,
            think=other.think or self.think,
            note="\n".join(note for note in (self.note, other.note) if note),
        )

    def options(self, base: Options, *, think: float) -> Options:
        """The options with what is asked for here, and both notes; `think` are the seconds of "think longer".

        Who asks for another tone or length is not held to the angle that was chosen before.
        """
        turned = self.think or self.tone or self.length
        return msgspec.structs.replace(
            base,
            platform=self.platform or base.platform,
            tone=self.tone or base.tone,
            length=self.length or base.length,
            think=max(base.think, think) if self.think else base.think,
            angle=Angle.ANNOUNCER if turned else base.angle,
            note="\n".join(note for note in (base.note, self.note) if note),
        )


class _Effort(Enum):
    """How much is thought about the message."""

    THINK = "think"


_Choice = Platform | Tone | Length | _Effort

_PHRASES: tuple[tuple[_Choice, str], ...] = (
    (Platform.WHATSAPP, "whatsapp|whats app"),
    (Platform.TELEGRAM, "telegram"),
    (
        Platform.PLAIN,
        "plain text|plain|no formatting|without formatting|unformatted|sms|solo texto|texte brut|nur text|纯文本",
    ),
    (
        Tone.PLAIN,
        "no emojis|no emoji|without emojis|without emoji|no signs|no icons|sin emojis|sem emojis|sans emojis|"
        "sans emoji|ohne emojis|senza emoji|不要表情|絵文字なし",
    ),
    (
        Tone.FORMAL,
        "formal|formally|official|officially|professional|förmlich|formell|formel|formale|正式|フォーマル",
    ),
    (Tone.FRIENDLY, "friendly|casual|informal|freundlich|amical|amistoso|amigável|amichevole"),
    (
        Length.BRIEF,
        "in short|in brief|shortly|shorter|short|briefly|brief|concisely|concise|summary|summarise|summarize|"
        "summarised|summarized|tl;dr|tldr|kurz|kürzer|corto|breve|court|bref|résumé|resumen|resumo|curto|kort|简短|短く",
    ),
    (Length.NORMAL, "normal length|normal"),
    (
        Length.DETAILED,
        "in detail|detailed|details|with all details|longer|long|full|complete|everything|ausführlich|detallado|"
        "detalhado|détaillé|dettagliato|详细|詳しく",
    ),
    (
        _Effort.THINK,
        "think longer|think harder|think hard|think more|think again|think|denk länger nach|denke länger nach|"
        "denk nach|denke nach|länger nachdenken|nachdenken|piensa más|pensa mais|pense mais|réfléchis plus|réfléchis|"
        "réfléchissez|pensa di più|denk langer na|denk na|想久一点|多想想|よく考えて",
    ),
)
_MEANING: dict[str, _Choice] = {phrase: choice for choice, text in _PHRASES for phrase in text.split("|")}
_REQUESTS = frozenset(re.split(r"\s+", "please pls plz read reads say says draft write make extract bitte"))
_FILLERS = _REQUESTS | frozenset(
    re.split(
        r"\s+",
        "thanks thank you thx can could would will do does is what rewrite keep give get it this that me a an the one "
        "for on out in as and of to but be very more bit little much just only version message text photo flyer "
        "picture post style tone way group chat format formatted with my our your danke für auf por favor gracias para "
        "en merci pour vous plaît per favore grazie 请",
    )
)
_INSTRUCTION = re.compile(
    # Chinese and Japanese have no word borders to ask for.
    "|".join(
        re.escape(phrase) if phrase[0] >= "\u2e80" else rf"(?<!\w){re.escape(phrase)}(?!\w)"
        for phrase in sorted(_MEANING, key=len, reverse=True)  # "plain text" before "plain"
    )
)
_BORDER = re.compile(r"(?<=[.!?;,])\s+|(?<=[。！？；，\n])\s*")
_COMMAND = re.compile(r"^/(?P<command>[A-Za-z0-9_]{1,32})(?:@(?P<bot>\w+))?(?!\w)\s*")


def command(text: str, bot: str) -> tuple[str, str] | None:
    """The command a text begins with, in lower case, and what follows it.

    None where there is none, or where it is addressed to a bot of another name.
    """
    found = _COMMAND.match(text)
    if found is None or (found["bot"] and found["bot"].lower() != bot.lower()):
        return None
    return found["command"].lower(), text[found.end() :]


def content(text: str) -> Caption:
    """A caption that is passed on as written: of a forwarded photo, or of somebody else's."""
    return Caption(note=text.strip())


def understood(text: str) -> Caption:
    """Part the instructions of a caption from what is to be said; the latter keeps its own words and signs."""
    chosen: list[_Choice] = []
    kept: list[str] = []
    for stretch in _stretches(text):
        found = _instructions(stretch)
        if found is None:
            kept.append(stretch)
        else:
            chosen += found
    note = "".join(kept).strip()
    if note != text.strip():  # the comma before or after an instruction goes with it
        note = note.strip(",;，； \n")
    caption = Caption(note=note)
    for choice in chosen:
        match choice:
            case Platform():
                caption = msgspec.structs.replace(caption, platform=choice)
            case Tone.PLAIN if caption.tone is Tone.FORMAL:
                pass  # a formal message has no signs anyway
            case Tone():
                caption = msgspec.structs.replace(caption, tone=choice)
            case Length():
                caption = msgspec.structs.replace(caption, length=choice)
            case _Effort():
                caption = msgspec.structs.replace(caption, think=True)
    return caption


def _stretches(text: str) -> Iterator[str]:
    """Sentences and the parts that commas set off, each with the signs and spaces after it."""
    start = 0
    for border in _BORDER.finditer(text):
        yield text[start : border.end()]
        start = border.end()
    yield text[start:]


def _instructions(stretch: str) -> list[_Choice] | None:
    """What a stretch asks for; None where it holds a word that is no instruction and so has to be said."""
    words = stretch.casefold()
    found = [_MEANING[match] for match in _INSTRUCTION.findall(words)]
    rest = re.findall(r"\w+", _INSTRUCTION.sub(" ", words))
    addressed = found or any(word in _REQUESTS for word in rest)
    return found if addressed and all(word in _FILLERS for word in rest) else None
