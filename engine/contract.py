"""What travels between the bot, the broker and the engine.

Imports no project module. Every type is frozen and keyword-only; entries on the broker are their JSON
(`msgspec.json`), so a field may be added with a default but never renamed without raising `VERSION`.

Coordinates are pixels of the page as it is read (after EXIF and after turning the text upright), origin in the top
left corner, x to the right, y down. Durations are seconds where a field's name does not say otherwise.
"""

import math
from collections.abc import Mapping
from enum import StrEnum

import msgspec

VERSION = 1
"""Version of the entries on the broker; what carries another is not decoded but buried."""


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


class FactKind(StrEnum):
    """What a person must not get wrong. Values by kind are described at `Fact.value`."""

    DATE = "date"
    DEADLINE = "deadline"
    TIME = "time"
    PRICE = "price"
    PHONE = "phone"
    URL = "url"
    EMAIL = "email"
    PLACE = "place"
    PERSON = "person"
    ORGANISATION = "organisation"


class Stage(StrEnum):
    """Where a job is on its way; shown to the person while they wait."""

    QUEUED = "queued"
    READING = "reading"
    WRITING = "writing"


class Lane(StrEnum):
    """Which queue a job waits in."""

    INTERACTIVE = "interactive"
    """A person waits for it in a chat."""
    BULK = "bulk"
    """Runs when no interactive job waits."""


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
    """Seconds to spend on weighing several drafts; 0 for one draft."""
    note: str = ""
    """What the person wrote beside the photo and wants said too: source for the draft and for the check."""
    region: str = ""
    """ISO 3166 code of the country to assume for phones and dates where the photo shows none; empty: unknown."""


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
    version: int = VERSION


Point = tuple[float, float]


class Box(msgspec.Struct, frozen=True, kw_only=True):
    """Four corners around a line: top left, top right, bottom right, bottom left, as the text runs."""

    corners: tuple[Point, Point, Point, Point]

    @property
    def left(self) -> float:
        return min(x for x, _ in self.corners)

    @property
    def right(self) -> float:
        return max(x for x, _ in self.corners)

    @property
    def top(self) -> float:
        return min(y for _, y in self.corners)

    @property
    def bottom(self) -> float:
        return max(y for _, y in self.corners)

    @property
    def height(self) -> float:
        """Mean length of the two short sides, which tilting does not change."""
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = self.corners
        return (math.hypot(ax - dx, ay - dy) + math.hypot(bx - cx, by - cy)) / 2


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line of text as the reader found it."""

    text: str
    confidence: float
    """Mean probability of its characters, 0..1."""
    box: Box


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """One photo, read: its lines in reading order."""

    width: int
    """Pixels, upright."""
    height: int
    """Pixels, upright."""
    rotation: int = 0
    """Degrees clockwise that the text was turned by to stand upright, after EXIF: 0, 90, 180 or 270."""
    lines: tuple[Line, ...] = ()
    legible: float = 1.0
    """Share of the text found that could be read, 0..1, by the room that it takes and the reader's confidence."""


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """Something on the photo that a person must not get wrong."""

    kind: FactKind
    text: str
    """The words as printed."""
    value: str
    """Normalised. date, deadline: ISO 8601, `--MM-DD` where no year is printed or to be had from another date of the
    page, `start/end` for a range, days parted by commas for a list. time: `HH:MM` or `HH:MM/HH:MM`. price: `12.5 GBP`
    (no code where none is to be known), `5 GBP/8 GBP` for a range under one sign. phone: E.164, else digits.
    url, email, place, person, organisation: the text, on one line."""
    page: int = 0
    """Index of the page; -1 for the note or the text that the person wrote."""
    lines: tuple[int, ...] = ()
    """Indexes into the page's lines that carry it."""
    confidence: float = 1.0
    """The least confidence of those lines, 0..1."""
    rule: str = ""
    """Name of the rule that found it."""


class Entity(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of a Telegram message with a style, as the Bot API's MessageEntity."""

    type: str
    offset: int
    """UTF-16 code units."""
    length: int
    """UTF-16 code units."""


class Checks(msgspec.Struct, frozen=True, kw_only=True):
    """What holding a draft against the page found."""

    kept: int
    """Facts of the page that stand in the draft."""
    of: int
    """Facts of the page that the draft ought to carry."""
    invented: tuple[str, ...] = ()
    """What the draft says and the page does not; never left in a draft that leaves the engine."""
    dropped: tuple[str, ...] = ()
    """Facts as printed that the draft leaves out."""


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A message ready to post."""

    platform: Platform
    text: str
    """With WhatsApp's marks for WhatsApp; without any for Telegram (see `entities`) and plain."""
    checks: Checks
    entities: tuple[Entity, ...] = ()
    """Styles for Telegram; empty for the others."""


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """Something about one photo that the person should know; `code` is one of `engine.errors.Code`."""

    photo: int
    """Index into the job's photos."""
    code: str
    data: Mapping[str, str | int | float] = {}
    """Named values for the sentence that the code becomes."""
    fatal: bool = True
    """False where the photo was read all the same (an animation's first frame)."""


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to a job."""

    job_id: str
    pages: tuple[Page, ...] = ()
    """The photos that could be read, in order."""
    text: str = ""
    """Reading order, paragraphs parted by an empty line."""
    title: str = ""
    language: str = ""
    """ISO 639-1 code, empty where unknown."""
    facts: tuple[Fact, ...] = ()
    message: Draft | None = None
    """None where the photo holds no text."""
    problems: tuple[Problem, ...] = ()
    timings_ms: Mapping[str, float] = {}
    """Milliseconds by stage (decode, read, arrange, facts, draft, check) and in `total`; what several jobs were
    decoded and read together in is shared out by photos."""
    cached: bool = False
    """True where no model ran for it."""
    version: int = VERSION


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """The job ended without an answer; `code` is one of `engine.errors.Code`."""

    job_id: str
    code: str
    data: Mapping[str, str | int | float] = {}
    problems: tuple[Problem, ...] = ()
    version: int = VERSION


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """Where a job is; may be lost or come late, nothing depends on it."""

    job_id: str
    stage: Stage
    done: int = 0
    """Pages finished in this stage."""
    of: int = 0
    """Pages of the job."""
