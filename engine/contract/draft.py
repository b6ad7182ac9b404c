"""A message, and what holding it against the page found."""

import msgspec

from engine.contract.options import Angle, Platform


class Entity(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of a Telegram message with a style, as the Bot API's MessageEntity."""

    type: str
    offset: int
    """UTF-16 code units."""
    length: int
    """UTF-16 code units."""


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """A fact that a draft says in another way than the page, and with another value."""

    printed: str
    said: str


class Checks(msgspec.Struct, frozen=True, kw_only=True):
    """What holding a draft against the page found."""

    kept: int
    """Facts of the page that stand in the draft."""
    of: int
    """Facts of the page that the draft ought to carry."""
    invented: tuple[str, ...] = ()
    """What the draft says and the page does not; never left in a draft that leaves the engine."""
    changed: tuple[Change, ...] = ()
    """Of `invented`, what stands in the place of a fact; never left in a draft that leaves the engine."""
    dropped: tuple[str, ...] = ()
    """Facts as printed that the draft leaves out."""
    omitted: tuple[str, ...] = ()
    """Facts as printed that the person had left out."""
    yours: tuple[str, ...] = ()
    """What the draft says by the person's own edits and the page does not say; neither checked nor invented."""


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A message ready to post."""

    platform: Platform
    text: str
    """With WhatsApp's marks for WhatsApp; without any for Telegram (see `entities`) and plain."""
    checks: Checks
    entities: tuple[Entity, ...] = ()
    """Styles for Telegram; empty for the others."""
    angle: Angle = Angle.ANNOUNCER
    language: str = ""
    """ISO 639-1 code of the language that a model translated it to: its facts are checked, its words cannot be. Empty:
    the photo's own."""


class Thought(msgspec.Struct, frozen=True, kw_only=True):
    """What it took to choose a message among several drafts."""

    seconds: float
    drafts: int
    """Drafts that were weighed, the refined one included."""
    tokens: int = 0
    """Tokens that a model wrote for them; 0 where there was none."""
