"""What the lines around an entry say of its role: who signs, who is greeted, whom a number belongs to, which days
head a programme."""

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from engine.contract import FactKind
from engine.stages.arrange.paragraphs import greets_letter
from engine.stages.compare import words
from engine.stages.document import BlockKind
from engine.stages.labels import CJK_BEGINS, Label
from engine.writers.composer.entries import Entry
from engine.writers.composer.lines import prose
from engine.writers.composer.phrases import OFFICE
from engine.writers.composer.roles import SIGNATURE, SIGNERS, Placed, Role, place

_YEAR = re.compile(r"\b\d{4}\b\.?")
_PLACE, _SMALL = 8, 3
"""Words of the longest name of a place, and letters of the longest small word in it."""
_NAME = 4
"""Words of the longest name."""
_GREETING = 5
"""Words of the longest greeting of a letter."""
_SENTENCE = 12
"""Words from which a line is one of a letter, whether or not its full stop was read."""


def placed(entries: Sequence[Entry], title: str) -> list[Placed]:
    """Give each entry its role; the order stays."""
    return _days(_persons(_salutation(_signed(_named_below(place(entries, title))))))


def opened(placed: Sequence[Placed], *, host: bool, shop: bool) -> list[Placed]:
    """Who invites, named above the title, said at the end: where `host` says so, or where another line opens the page
    too; never of a `shop`, whose name a reader looks for."""
    crowded = not shop and sum(p.role is Role.INTRO for p in placed) > 1
    return [
        Placed(Role.TAIL, p.entry)
        if p.role is Role.INTRO
        and p.entry.early
        and not p.entry.hard
        and _presents(p.entry, host=host, crowded=crowded)
        else p
        for p in placed
    ]


def _named_below(placed: list[Placed]) -> list[Placed]:
    """Where nothing is known to tell the place, a name right below the when stays there; it gets no sign."""
    if any(p.role is Role.WHERE for p in placed):
        return placed
    for at, (here, after) in enumerate(pairwise(placed), 1):
        entry = after.entry
        if here.role is Role.WHEN and after.role in (Role.BODY, Role.INTRO) and entry.follows(here.entry):
            if entry.kind is BlockKind.TEXT and not entry.hard and not entry.early and _names(entry.labelled):
                placed[at] = Placed(Role.WHERE, entry)
            break
    return placed


def _names(text: str) -> bool:
    """Whether it is a name, such as of a hall, with what it stands by: only short words are small."""
    tokens = text.split()
    large = all(token[0].isupper() or token[0].isdigit() or len(token) <= _SMALL for token in tokens)
    several = 1 < len(tokens) <= _PLACE and tokens[0][0].isupper()
    return large and several and ":" not in text and text[-1] not in ".!?,;" and not text.isupper()


def _presents(entry: Entry, *, host: bool, crowded: bool) -> bool:
    """Whether it names who invites; one word alone says what it is ("EXHIBITION")."""
    return (crowded and not (entry.text.isalpha() and entry.text[0] < CJK_BEGINS)) or (host and _invites(entry))


def _invites(entry: Entry) -> bool:
    return entry.kinds == {FactKind.ORGANISATION} and not entry.rest


def _signed(placed: list[Placed]) -> list[Placed]:
    """The day of writing at the very end of a letter, whose sentences name the days that matter, and who writes."""
    letter = any(FactKind.DATE in p.entry.kinds and len(words(p.entry.text)) >= _SENTENCE for p in placed)
    at = max((n for n, p in enumerate(placed) if p.entry.hard == {FactKind.DATE} or _dated_at(p.entry)), default=-1)
    if not letter or at < 0 or not _dated_at(placed[at].entry) or len(placed) - at > SIGNERS:
        return placed
    if not all(_signs(p.entry) for p in placed[at + 1 :]):
        return placed
    for below in range(at, len(placed)):
        placed[below] = Placed(Role.TAIL, placed[below].entry)
    if at and at == len(placed) - 1 and _signs(placed[at - 1].entry):
        placed[at - 1] = Placed(Role.TAIL, placed[at - 1].entry)
    return placed


def _dated_at(entry: Entry) -> bool:
    """Whether it is a day, or a place and a day, and nothing else: where and when a letter was written."""
    only = FactKind.DATE in entry.hard and entry.hard <= {FactKind.DATE, FactKind.PLACE}
    return (
        only
        and not entry.label
        and len(words(entry.text)) < _SENTENCE
        and not prose(entry.text)
        and _led_by_place(entry)
    )


def _led_by_place(entry: Entry) -> bool:
    """ "Vale de Moinhos, 4 de janeiro de 2027": nothing but a name and a comma stands in front of the day."""
    rest = entry.text
    for fact in entry.facts:
        rest = rest.replace(fact.text, " ")
    rest = _YEAR.sub(" ", rest)
    return not words(rest) or (rest.strip().endswith(",") and rest.strip()[0].isupper())


def _signs(entry: Entry) -> bool:
    short = len(entry.text) <= SIGNATURE and entry.kind is BlockKind.TEXT and not entry.label
    return short and entry.hard <= {FactKind.PLACE} and not prose(entry.text)


def _salutation(placed: list[Placed]) -> list[Placed]:
    """ "Dear members," in any language: a few words and a comma in front of a sentence. And a line right above rows
    heads them."""
    dated = any(FactKind.DATE in p.entry.kinds and len(words(p.entry.text)) >= _SENTENCE for p in placed)
    for at, (here, after) in enumerate(pairwise(placed)):
        greeted = after.role is Role.NOISE and here.role is Role.WHEN and not here.entry.label
        if dated and greeted and here.entry.hard <= {FactKind.DATE, FactKind.PLACE} and len(here.entry.rest) <= 1:
            placed[at] = Placed(Role.TAIL, here.entry)  # the day of writing, above "Dear parents,"
            continue
        rows = after.entry.kind in (BlockKind.ROW, BlockKind.ITEM)
        if here.role is Role.INTRO and not here.entry.early and rows:
            placed[at] = Placed(Role.BODY, here.entry)
            continue
        text = here.entry.text
        few = len(words(text)) <= _GREETING and here.entry.page >= 0 and not any(char.isdigit() for char in text)
        greets = text[-1] in ",،，" or (text[-1] in "!:：" and greets_letter(text))
        if few and greets and not here.entry.hard and not here.entry.early and prose(after.entry.text):
            placed[at] = Placed(Role.NOISE, here.entry)
    return placed


def _persons(placed: list[Placed]) -> list[Placed]:
    """Whom to ask stands by the number; a name with an office at the very end signs the page."""
    for at in range(len(placed) - 2, -1, -1):
        entry, after = placed[at].entry, placed[at + 1]
        short = len(entry.text) <= SIGNATURE and not prose(entry.text)
        named = bool(entry.kinds) and not entry.hard and short
        if (
            (named or entry.announced is Label.PHONE)
            and after.role is Role.ASK
            and placed[at].role is not Role.DEADLINE
            and entry.kind is BlockKind.TEXT
            and not entry.early
        ):
            placed[at] = Placed(Role.ASK, entry)
    if placed and placed[-1].role is Role.BODY:
        entry = placed[-1].entry
        if not entry.hard and len(entry.text) <= SIGNATURE and OFFICE.search(entry.text):
            placed[-1] = Placed(Role.TAIL, entry)
            above = placed[-2] if len(placed) > 1 else placed[-1]
            if above.role is Role.BODY and _name(above.entry) and entry.follows(above.entry):
                placed[-2] = Placed(Role.TAIL, above.entry)
    return placed


def _name(entry: Entry) -> bool:
    """Whether it looks like a name and nothing else."""
    few = len(words(entry.text)) <= _NAME and entry.kind is BlockKind.TEXT and not entry.hard and not entry.label
    return few and all(word[0].isupper() for word in entry.text.split()) and entry.text[-1] not in ".:!?"


def _days(placed: list[Placed]) -> list[Placed]:
    """The days of a programme head what happens on each of them."""
    heads = [
        at
        for at, (here, after) in enumerate(pairwise(placed))
        if here.role is Role.WHEN
        and here.entry.hard == {FactKind.DATE}
        and here.entry.bare
        and not here.entry.label
        and after.entry.follows(here.entry)
        and (after.entry.kind in (BlockKind.ROW, BlockKind.ITEM))
    ]
    if len(heads) > 1:
        for at in heads:
            entry = msgspec.structs.replace(placed[at].entry, kind=BlockKind.HEADING)
            placed[at] = Placed(Role.BODY, entry)
    return placed
