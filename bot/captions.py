"""What a person writes beside a photo: an instruction to Placard, or part of what is to be said, or both.

The rule is strict so that no word of the person is lost: a stretch of the caption is an instruction only when every
word of it is known as one, all in one language (or is a filler such as "thanks"); so is "what does it say?", which asks
for nothing else than Placard does anyway. Anything else is content and is passed on as written. The words stand in
`captions.toml`, those of all languages that the bot speaks and of some more: who has Telegram in English may write in
another.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from functools import cache
from importlib.resources import files
from unicodedata import normalize

import msgspec

from engine import client
from engine.contract import Angle, Edit, Length, Options, Platform, Tone


class Caption(msgspec.Struct, frozen=True, kw_only=True):
    """A caption, understood."""

    platform: Platform | None = None
    tone: Tone | None = None
    length: Length | None = None
    think: bool = False
    """Whether drafts are to be weighed."""
    edits: tuple[Edit, ...] = ()
    """What is to be left out."""
    note: str = ""
    """What is to be said too, in the person's own words."""

    @property
    def instructs(self) -> bool:
        return self.think or bool(self.edits) or (self.platform, self.tone, self.length) != (None, None, None)

    def merged(self, other: "Caption") -> "Caption":
        """Both, where an album has several captions; the later instruction wins, every note is kept."""
        return Caption(
            platform=other.platform or self.platform,
            tone=other.tone or self.tone,
            length=other.length or self.length,
            think=other.think or self.think,
            edits=(*self.edits, *other.edits),
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
            edits=(*base.edits, *self.edits),
            note="\n".join(note for note in (base.note, self.note) if note),
        )


class _Effort(Enum):
    """How much is thought about the message."""

    THINK = "think"


_Choice = Platform | Tone | Length | _Effort

_CHOICES: Mapping[str, _Choice] = {
    "whatsapp": Platform.WHATSAPP,
    "telegram": Platform.TELEGRAM,
    "text": Platform.PLAIN,
    "emoji": Tone.PLAIN,
    "formal": Tone.FORMAL,
    "friendly": Tone.FRIENDLY,
    "brief": Length.BRIEF,
    "normal": Length.NORMAL,
    "detailed": Length.DETAILED,
    "think": _Effort.THINK,
}
"""What the keys of `captions.toml` ask for."""
_REQUESTS = "requests"

_LETTER = r"[\w\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963]"
"""What a word is made of: the vowel signs of Hindi and Arabic and accents too, which `\\w` leaves out."""
_WIDE = "\u2e80"
"""From here on letters are of scripts that set no space between words, such as Chinese."""
_JOINED = rf"(?![{_WIDE}-\U0003ffff]){_LETTER}"
"""A letter that would make another word of the one it stands at."""
_COMMAS = (",", "،", "，")
_BORDER = re.compile(r"(?<=[.!?;,؟،؛।])\s+|(?<=[。！？；，\n])\s*")
_EDGES = ",;،؛，； \n"
"""What goes with an instruction that stands before or after content."""


class _Words(msgspec.Struct, frozen=True, kw_only=True):
    """The words of a language."""

    meaning: dict[str, _Choice | None]
    """What each asks for; None for a request or a filler."""
    requests: frozenset[str]
    pattern: re.Pattern[str]
    """Any of them, the longest first: "plain text" before "plain"."""


@cache
def _languages() -> tuple[_Words, ...]:
    """The tables of `captions.toml`, in its order: the first that knows every word of a stretch tells what it means."""
    table = tomllib.loads((files(__package__) / "captions.toml").read_text("utf-8"))
    return tuple(_words(words) for words in table.values())


def _words(table: Mapping[str, Sequence[str]]) -> _Words:
    meaning = {word: _CHOICES.get(key) for key, words in table.items() for word in words}
    longest = sorted(meaning, key=len, reverse=True)
    wide = [re.escape(word) for word in longest if word[0] >= _WIDE]
    others = "|".join(re.escape(word) for word in longest if word[0] < _WIDE)
    return _Words(
        meaning=meaning,
        requests=frozenset(table.get(_REQUESTS, ())),
        # The borders stand once around all words: around each they would take a second to compile.
        pattern=re.compile("|".join([*wide, rf"(?<!{_JOINED})(?:{others})(?!{_JOINED})"] if others else wide)),
    )


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


def is_courtesy(text: str) -> bool:
    """Whether it is thanks or a sign, which ask for nothing."""
    words = _spelled(text)
    for language in _languages():
        found = language.pattern.findall(words)
        nothing = language.requests.isdisjoint(found) and not any(language.meaning[word] for word in found)
        if nothing and not re.search(_LETTER, language.pattern.sub(" ", words)):
            return True
    return False


def understood(text: str) -> Caption:
    """Part the instructions of a caption from what is to be said; the latter keeps its own words and signs."""
    chosen: list[_Choice] = []
    kept: list[str] = []
    edits: list[Edit] = []
    goes_on = False
    for stretch in _stretches(text):
        comma = stretch.rstrip().endswith(_COMMAS)
        found = _instructions(stretch, goes_on and not comma)
        if found is None and (gone := client.left_out(stretch)):
            edits += gone
            found = []
        if found is None:
            kept.append(stretch)
        else:
            chosen += found
        goes_on = found is not None and comma
    note = "".join(kept).strip()
    if note != text.strip():  # the comma before or after an instruction goes with it
        note = note.strip(_EDGES)
    caption = Caption(note=note, edits=tuple(edits))
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


def _instructions(stretch: str, goes_on: bool) -> list[_Choice] | None:
    """What a stretch asks for; None where it holds a word that is no instruction and so has to be said.

    `goes_on`: it ends the sentence of an instruction, as "please" does in "shorter, please".
    """
    words = _spelled(stretch)
    for language in _languages():
        found = language.pattern.findall(words)
        asked = [choice for word in found if (choice := language.meaning[word])]
        addressed = asked or goes_on or not language.requests.isdisjoint(found)
        if addressed and not re.search(_LETTER, language.pattern.sub(" ", words)):
            return asked
    return None


def _spelled(text: str) -> str:
    """In small letters; Turkish writes İ, which then is an i with a dot of its own."""
    return normalize("NFC", text).casefold().replace("i\u0307", "i").replace("’", "'")
