"""Which keys stand above what else a page says and which below it, by genre and by angle."""

import msgspec

from engine.contract import Angle, Length, Options, Tone
from engine.writers.composer.roles import KEYS, Role


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """The order of a message between its headline and whoever says it. Every role has its place in each plan."""

    above: tuple[Role, ...] = KEYS
    """Keys before what else there is to say."""
    below: tuple[Role, ...] = ()
    """Keys after it."""


GENERAL = Plan()
HOST = Plan(above=(), below=KEYS)
"""What awaits whoever comes, then how to come; also of a menu, whose dishes come before its opening hours."""


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
