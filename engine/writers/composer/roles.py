"""What an entry is to the message: the when, the where, the price, whom to ask, or what else there is to say."""

import re
from collections.abc import Sequence
from enum import StrEnum

import msgspec

from engine.contract import Fact, FactKind
from engine.stages.arrange.paragraphs import open_ended
from engine.stages.compare import says
from engine.stages.document import BlockKind
from engine.stages.labels import Label, generic
from engine.writers.composer.entries import Entry
from engine.writers.composer.lines import prose
from engine.writers.composer.phrases import ADMISSION, CLOSING, ELSEWHERE, FREE, POLITE, POST_UI, PRESENTS

_POLITE = 120
"""Characters of the longest line that is left out as mere politeness."""
_NEAR = {FactKind.DATE: 4, FactKind.TIME: 4, FactKind.PLACE: 3, FactKind.PRICE: 8, FactKind.URL: 6}
"""Words beside its facts that an entry may have and still be taken as the fact; one with more is body."""
_ASK = 10
"""As `_NEAR`, for whom to ask: "To book a stall ring Maureen Tibbs on 01632 960 174"."""
_REACH = frozenset({FactKind.PHONE, FactKind.EMAIL, FactKind.URL})
SIGNERS = 4
"""Lines below "Regards," that are the signature."""
_ADDRESS = re.compile(r"\d")
"""Above a title a place with a number is the sender's address."""
SIGNATURE = 60
"""Characters of a line below "Regards," that is still the signature."""


class Role(StrEnum):
    """Where an entry goes."""

    INTRO = "intro"
    WHEN = "when"
    WHERE = "where"
    PRICE = "price"
    DEADLINE = "deadline"
    ASK = "ask"
    LINK = "link"
    BODY = "body"
    TAIL = "tail"
    """Who says it: letterhead, presenter, signature."""
    NOISE = "noise"


KEYS = (Role.WHEN, Role.WHERE, Role.PRICE, Role.DEADLINE, Role.ASK, Role.LINK)
"""In the order in which a reader looks for them."""
_ANNOUNCED = {
    Label.DATE: Role.WHEN,
    Label.TIME: Role.WHEN,
    Label.PLACE: Role.WHERE,
    Label.PRICE: Role.PRICE,
    Label.DEADLINE: Role.DEADLINE,
    Label.PHONE: Role.ASK,
    Label.EMAIL: Role.ASK,
    Label.LINK: Role.LINK,
}
_BOX = frozenset({Role.WHEN, Role.WHERE, Role.PRICE})
"""What a box of facts beside the title tells."""


class Placed(msgspec.Struct, frozen=True):
    """An entry and its role."""

    role: Role
    entry: Entry


def place(entries: Sequence[Entry], title: str) -> list[Placed]:
    """Give each entry the role that it has by itself; the order stays."""
    dated = any(not entry.early and entry.kinds & {FactKind.DATE, FactKind.DEADLINE} for entry in entries)
    told = any(not e.early and (FactKind.PLACE in e.kinds or e.announced is Label.PLACE) for e in entries)
    letterhead = dated and any(entry.early and FactKind.DATE in entry.kinds for entry in entries)
    reached = any(not entry.early and entry.kinds & _REACH for entry in entries)
    boxed = _box(entries)
    out: list[Placed] = []
    signing = 0
    page = 0
    for entry in entries:
        signing, page = (signing if entry.page == page else 0), entry.page
        if CLOSING.match(entry.text):
            signing, role = SIGNERS, Role.NOISE
        elif signing and not entry.hard and len(entry.text) <= SIGNATURE and entry.kind is BlockKind.TEXT:
            signing, role = signing - 1, Role.TAIL
        elif _noise(entry, title):
            role = Role.NOISE
        elif entry.subtitle:
            role = Role.BODY
        elif entry.early and (entry in boxed or (letterhead and entry.hard == {FactKind.PRICE})):
            role = _by_facts(entry, out)
        elif entry.early:
            role, entry = _early(entry, letterhead, reached=reached)
            role = Role.TAIL if role is Role.WHERE and told and _ADDRESS.search(entry.text) else role
        else:
            role = _late(entry, out)
        out.append(Placed(role, entry))
    return out


def _box(entries: Sequence[Entry]) -> list[Entry]:
    """Labelled entries of a box of facts that is read before the title, where they are not a letterhead's.

    A letter's head has a labelled day and address too: it names no price, and what it writes of is dated below.
    """
    found = [e for e in entries if e.early and e.announced is not None and _ANNOUNCED[e.announced] in _BOX]
    roles = {_ANNOUNCED[e.announced] for e in found if e.announced is not None}
    below = any(not entry.early and FactKind.DATE in entry.kinds for entry in entries)
    return found if len(roles) > 1 and (Role.PRICE in roles or not below) else []


def _noise(entry: Entry, title: str) -> bool:
    if says(title, entry.text) and not entry.label:
        return True
    if entry.hard or entry.kind is BlockKind.ROW:
        return False
    short = len(entry.text) <= _POLITE and entry.page >= 0  # what a person wrote is said, courtesies too
    wordless = not any(char.isalnum() for char in entry.text)
    return wordless or (
        short and bool(POLITE.match(entry.text) or POST_UI.match(entry.text) or ELSEWHERE.search(entry.text))
    )


def _early(entry: Entry, letterhead: bool, *, reached: bool) -> tuple[Role, Entry]:
    """Above the title stand who invites, a letterhead with the day of writing, or the day itself.

    Where the page tells below how to be `reached`, what the letterhead says of it is the letterhead's.
    """
    presenter = PRESENTS.sub("", entry.text)
    if presenter == entry.text and open_ended(entry.text):
        presenter = next((f.text for f in entry.facts if _opens(f, entry)), entry.text)
    if presenter and presenter != entry.text:
        return Role.TAIL, msgspec.structs.replace(entry, text=presenter, printed="", label="")
    if letterhead and (reached or not entry.kinds & _REACH):
        return Role.TAIL, entry
    role = _by_facts(entry, [])
    return (Role.INTRO if role is Role.BODY else role), entry


def _opens(fact: Fact, entry: Entry) -> bool:
    """Whether it is who invites at the beginning of a line that reads on into the title."""
    return fact.kind is FactKind.ORGANISATION and entry.text.startswith(fact.text) and not entry.hard


def _late(entry: Entry, before: Sequence[Placed]) -> Role:
    if entry.kind in (BlockKind.ROW, BlockKind.ITEM):
        return Role.DEADLINE if FactKind.DEADLINE in entry.kinds and not entry.cells else Role.BODY
    if entry.kind is BlockKind.TITLE or (entry.kind is BlockKind.HEADING and not entry.hard):
        return Role.BODY
    role = _by_facts(entry, before)
    if (
        role is not Role.BODY
        or (entry.hard and not entry.gratis)
        or entry.label
        or entry.text[-1] in ":："
        or "\n" in entry.text
    ):
        return role
    opening = all(placed.role in (Role.INTRO, Role.NOISE, Role.TAIL) or placed.entry.early for placed in before)
    intros = sum(placed.role is Role.INTRO and not placed.entry.early for placed in before)
    return Role.INTRO if opening and intros < 2 and not prose(entry.text) else Role.BODY


def _by_facts(entry: Entry, before: Sequence[Placed]) -> Role:
    kinds, rest = entry.hard, len(entry.rest)
    if FactKind.DEADLINE in kinds:
        return Role.DEADLINE
    announced = entry.announced
    if announced is not None and (generic(entry.label) or kinds):
        by_label = _ANNOUNCED[announced]
        if by_label is Role.PRICE and FactKind.URL in kinds and FactKind.PRICE not in kinds:
            return Role.LINK
        if by_label is not Role.ASK or kinds & {FactKind.PHONE, FactKind.EMAIL}:
            return by_label
    last = next((placed.role for placed in reversed(before) if placed.role is not Role.NOISE), None)
    if not kinds or entry.gratis:
        told = last is Role.PRICE or (entry.gratis and (entry.bare or bool(ADMISSION.search(entry.text))))
        short = rest <= _NEAR[FactKind.PRICE] and entry.text[-1] not in ":："
        return Role.PRICE if told and short and FREE.search(entry.text) and not prose(entry.text) else Role.BODY
    if kinds & {FactKind.PHONE, FactKind.EMAIL} and rest <= _ASK:
        return Role.WHERE if rest <= _NEAR[FactKind.PLACE] and _there(entry, before) else Role.ASK
    if prose(entry.text):
        return Role.BODY
    if FactKind.DATE not in kinds and _there(entry, before):
        return Role.WHERE
    if kinds & {FactKind.DATE, FactKind.TIME} and rest <= _NEAR[FactKind.DATE]:
        return Role.BODY if _aside(entry, before, last, rest) else Role.WHEN
    if FactKind.PLACE in kinds and rest <= _NEAR[FactKind.PLACE]:
        return Role.WHERE
    if FactKind.URL in kinds and rest <= _NEAR[FactKind.URL]:
        return Role.LINK
    if FactKind.PRICE in kinds and rest <= _near_price(entry) and not kinds & {FactKind.DATE, FactKind.TIME}:
        fresh = not any(placed.role is Role.PRICE for placed in before)
        return Role.PRICE if fresh or last is Role.PRICE else Role.BODY
    return Role.BODY


def _near_price(entry: Entry) -> int:
    """Words beside its prices that it may have: several prices, or what lets someone in, are told in more."""
    several = sum(fact.kind is FactKind.PRICE for fact in entry.facts) > 1 or ADMISSION.search(entry.text)
    return _NEAR[FactKind.PRICE] if several else _NEAR[FactKind.URL]


def _there(entry: Entry, before: Sequence[Placed]) -> bool:
    """Whether it begins with the first place that the page names: "Village Hall, Mill Lane – doors open at 7"."""
    first = any(fact.kind is FactKind.PLACE and entry.text.startswith(fact.text) for fact in entry.facts)
    fresh = not any(placed.role is Role.WHERE for placed in before)
    return first and fresh and len(entry.rest) <= _NEAR[FactKind.URL]


def _aside(entry: Entry, before: Sequence[Placed], last: Role | None, rest: int) -> bool:
    """The time of something within ("Bar open from 1.30pm"), printed after the when and the where are told."""
    told = any(placed.role is Role.WHEN for placed in before)
    return told and last is not Role.WHEN and rest >= 2 and not entry.label
