"""What the person asks for: photos or a text, and what to make of them."""

from enum import StrEnum

import msgspec

from engine.contract.edit import Edit

VERSION = 2
"""Version of the entries on the broker. One that is newer is left to a process that knows it, while it may come."""
OLDEST = 1
"""The oldest version that is understood; what is older is not decoded but buried. While one release takes the place of
another both are at work, so each understands the version before its own."""


class Platform(StrEnum):
    """Where the message is going to be posted; decides the marks it is written with."""

    WHATSAPP = "whatsapp"
    TELEGRAM = "telegram"
    PLAIN = "plain"


class Tone(StrEnum):
    """How the message speaks."""

    FRIENDLY = "friendly"
    FORMAL = "formal"
    PLAIN = "plain"
    """As friendly, without any sign or emoji."""


class Length(StrEnum):
    """How much of the photo the message carries; facts that matter are in each of them."""

    BRIEF = "brief"
    NORMAL = "normal"
    DETAILED = "detailed"


class Angle(StrEnum):
    """From where a draft is written, where several are weighed."""

    ANNOUNCER = "announcer"
    """What, when, where, how much: the shape that a single draft has."""
    KEEPER = "keeper"
    """Every detail of the photo."""
    HOST = "host"
    """What awaits whoever comes, then how to come."""
    NOTICE = "notice"
    """A formal notice, without signs."""
    SHORTEST = "shortest"
    """No line more than the facts need."""


class Lane(StrEnum):
    """Which queue a job waits in."""

    INTERACTIVE = "interactive"
    """A person waits for it in a chat."""
    BULK = "bulk"
    """Runs when no interactive job waits."""


class Want(StrEnum):
    """What is to come of a job."""

    MESSAGE = "message"
    """A message ready to post."""
    MARKS = "marks"
    """The photos with a mark on every fact: `Result.marked`."""
    REPLY = "reply"
    """The reply to `Job.question`: `Result.reply`."""


class Photo(msgspec.Struct, frozen=True, kw_only=True):
    """A picture that the person sent; its bytes lie on the broker under `sha256`."""

    sha256: str
    """Lower-case hexadecimal SHA-256 of the bytes."""
    size: int
    """Bytes."""
    name: str = ""
    """File name as sent, for messages about this photo; empty where there is none."""


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What the person asked for. Part of the key under which a result is cached."""

    platform: Platform = Platform.WHATSAPP
    tone: Tone = Tone.FRIENDLY
    length: Length = Length.NORMAL
    think: float = 0.0
    """Seconds that weighing several drafts may take at most; 0 for one draft."""
    angle: Angle = Angle.ANNOUNCER
    """From where the one draft is written while `think` is 0."""
    note: str = ""
    """What the person wrote beside the photo and wants said too: source for the draft and for the check."""
    region: str = ""
    """ISO 3166 code of the country to assume for phones and dates where the photo shows none; empty: unknown."""
    language: str = ""
    """ISO 639-1 code of the language that a model is to translate the message to; empty: the photo's own."""
    edits: tuple[Edit, ...] = ()
    """What the person changed in their own words, in that order; they hold for every draft."""


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """One question to the engine: photos (pages in order) or a text, and what to make of it."""

    id: str
    """Same id, same job: made of chat, message and options by whoever submits it."""
    owner: str
    """Who asked; limits are counted by it."""
    photos: tuple[Photo, ...] = ()
    text: str = ""
    """Text to draft from where there is no photo."""
    options: Options = Options()
    lane: Lane = Lane.INTERACTIVE
    want: Want = Want.MESSAGE
    question: str = ""
    """What the person wants to know of the photo, in their own words."""
    by_rules: bool = False
    """True where no model is to be asked, because those have spent on the owner what they may in a day. Set by the
    worker, and no part of the question."""
    trace: str = ""
    """Of what is traced where it was handed in, as the W3C's traceparent; no part of the question. Empty where nothing
    is."""
    version: int = VERSION
