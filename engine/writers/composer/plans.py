"""The shape of a message by genre and by angle: which keys stand above what else a page says, and which below it."""

import msgspec

from engine.contract import Angle, Length, Options, Tone
from engine.writers.composer.genres import Genre
from engine.writers.composer.roles import KEYS, Role


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """The order of a message between its headline and whoever says it. Every role has its place in each plan."""

    above: tuple[Role, ...] = KEYS
    """Keys before what else there is to say."""
    below: tuple[Role, ...] = ()
    """Keys after it."""
    offers: bool = False
    """Whether prices are what there is to say, and stay among it as printed."""
    quiet: frozenset[Role] = frozenset()
    """Keys without a sign."""
    loud: frozenset[Role] = frozenset()
    """Keys in bold."""
    totals: bool = False
    """Whether what it comes to is in bold."""
    host: bool = True
    """Whether who invites is said at the end rather than under the headline."""
    shop: bool = False
    """Whether whom it is from is what a reader looks for, and stays under the headline in any case."""


HOST = Plan(above=(), below=KEYS)
"""What awaits whoever comes, then how to come."""
_TOP = (Role.WHEN, Role.WHERE, Role.PRICE, Role.DEADLINE)
_HOW = (Role.ASK, Role.LINK)
PLANS = {
    Genre.GENERAL: Plan(host=False),
    Genre.NOTICE: Plan(host=False),
    Genre.MATCH: Plan(),
    Genre.CAMP: Plan(),
    Genre.CONCERT: Plan(),
    Genre.FUNDRAISER: Plan(above=(*_TOP, Role.LINK, Role.ASK)),
    Genre.FESTIVAL: Plan(above=(Role.WHEN, Role.WHERE, Role.PRICE), below=(Role.DEADLINE, *_HOW)),
    Genre.WEBINAR: Plan(above=(*_TOP, Role.LINK), below=(Role.ASK,)),
    Genre.MEETING: Plan(above=(Role.WHEN, Role.WHERE, Role.LINK, Role.DEADLINE, Role.ASK, Role.PRICE), host=False),
    Genre.LESSON: Plan(above=_TOP, below=_HOW, host=False),
    Genre.VOLUNTEER: Plan(above=(Role.WHEN, Role.WHERE), below=(Role.PRICE, Role.DEADLINE, *_HOW)),
    Genre.SALE: Plan(
        above=(Role.WHEN, Role.WHERE), below=(Role.PRICE, Role.DEADLINE, *_HOW), offers=True, host=False, shop=True
    ),
    Genre.JOB: Plan(above=(Role.WHERE, Role.WHEN, Role.PRICE), below=(Role.DEADLINE, *_HOW), host=False, shop=True),
    Genre.RENTAL: Plan(above=(Role.WHERE, Role.PRICE, Role.WHEN), below=(Role.DEADLINE, *_HOW), host=False, shop=True),
    Genre.LOST: Plan(
        above=(Role.WHEN, Role.WHERE),
        below=(Role.DEADLINE, Role.PRICE, *_HOW),
        quiet=frozenset({Role.WHEN, Role.PRICE}),
        loud=frozenset({Role.PRICE}),
        host=False,
        shop=True,
    ),
    Genre.MENU: Plan(above=(), below=KEYS, offers=True, host=False, shop=True),
    Genre.OFFER: Plan(above=(), below=KEYS, offers=True, totals=True, host=False, shop=True),
    Genre.NUTRITION: Plan(above=(), below=KEYS, host=False, shop=True),
    Genre.TIMETABLE: Plan(
        above=(Role.WHEN,),
        below=(Role.WHERE, Role.PRICE, Role.DEADLINE, *_HOW),
        quiet=frozenset({Role.WHEN, Role.PRICE}),
        host=False,
        shop=True,
    ),
}


def plan_of(genre: Genre, options: Options) -> Plan:
    """The shape of a message of that genre from the angle asked for."""
    return HOST if options.angle is Angle.HOST else PLANS[genre]


def turned(options: Options) -> Options:
    """The options as their angle speaks."""
    match options.angle:
        case Angle.KEEPER:
            return msgspec.structs.replace(options, length=Length.DETAILED)
        case Angle.NOTICE:
            return msgspec.structs.replace(options, tone=Tone.FORMAL)
        case Angle.SHORTEST:
            return msgspec.structs.replace(options, length=Length.BRIEF)
        case _:
            return options
