"""What a person must not get wrong."""

from enum import StrEnum

import msgspec

from engine.contract.page import Box


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
    HANDLE = "handle"
    """A name in a network: @hartwellfete."""
    CODE = "code"
    """What a QR or bar code says, where that is no link, address or number of another kind."""


class Doubt(StrEnum):
    """Why a fact may be wrong, so that a person should look at the photo before posting it."""

    UNCLEAR = "unclear"
    """The reader was not sure of its characters."""
    READINGS = "readings"
    """A second reading of the same place says something else: `Fact.other`."""
    IMPOSSIBLE = "impossible"
    """There is no such day or hour: 31 April, 27:00."""
    LENGTH = "length"
    """A phone number that has more or fewer digits than those of its country."""
    ORDER = "order"
    """Nothing on the page tells which number is the day and which the month; the other order is `Fact.other`."""
    WEEKDAY = "weekday"
    """The weekday printed is not that of the date: the photo itself is wrong, and is not mended."""


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """Something on the photo that a person must not get wrong."""

    kind: FactKind
    text: str
    """The words as printed."""
    value: str
    """Normalised. date, deadline: ISO 8601, `--MM-DD` where no year is printed or to be had from another date of the
    page, `start/end` for a range, days parted by commas for a list. time: `HH:MM` or `HH:MM/HH:MM`. price: `12.5 GBP`
    (no code where none is to be known), `5 GBP/8 GBP` for a range under one sign, `free` where nothing is to be paid.
    phone: E.164, else digits. Of all other kinds, and of an impossible day or hour: the text, on one line."""
    page: int = 0
    """Index of the page; -1 for the note or the text that the person wrote."""
    lines: tuple[int, ...] = ()
    """Indexes into the page's lines that carry it."""
    confidence: float = 1.0
    """The least probability of its characters, 0..1; of their lines where the reader does not tell them apart."""
    rule: str = ""
    """Name of the rule that found it; "symbol-…" where a QR or bar code says it and no line of the page."""
    boxes: tuple[Box, ...] = ()
    """Where it stands on the page, a box for each line or symbol, cut to the words of the fact."""
    role: str = ""
    """What it is there for, as printed: "Contact" of a person, "WhatsApp" of a phone, "from", "per person" or "was" of
    a price; empty where the page does not say."""
    doubts: tuple[Doubt, ...] = ()
    """Why a person should look again; empty where there is no reason to."""
    other: str = ""
    """What it may be instead: the text of a second reading, or for `Doubt.ORDER` the value in the other order."""
