"""What a person should look at again before posting: the doubts of the facts, as sentences."""

from collections.abc import Sequence
from datetime import date

from bot.locale import Locale
from bot.sentences import short
from engine.contract import Doubt, Fact, FactKind

MOST = 6
"""Facts that are named; the others are counted. As many are cut out of the photo."""
WORDS = 80
"""Characters of a fact, or of what it may be instead, that are shown."""


def lines(locale: Locale, facts: Sequence[Fact]) -> list[str]:
    """A line for each doubtful fact, first a line that says what they are; none where there is no doubt.

    They have the numbers of the picture that is cut out of the photo, also where that was shown with an earlier answer.
    """
    found: dict[str, int] = {}
    for number, fact in enumerate((fact for fact in facts if fact.doubts), 1):
        found.setdefault(sentence(locale, fact), number)
    if not found:
        return []
    shown = [f"{number}. {said}" for said, number in list(found.items())[:MOST]]
    if more := len(found) - len(shown):
        shown.append(locale.text("answer-doubts-more", count=more))
    return [locale.text("answer-doubts"), *shown]


def sentence(locale: Locale, fact: Fact) -> str:
    """What is doubtful about a fact: “6.30 pm”: hard to read, it could be “8.30 pm”."""
    reasons = locale.text("list-semicolon").join(_reason(locale, fact, doubt) for doubt in fact.doubts)
    return locale.text("answer-doubt", text=short(fact.text, WORDS), reasons=reasons)


def _reason(locale: Locale, fact: Fact, doubt: Doubt) -> str:
    match doubt:
        case Doubt.READINGS if fact.other:
            return locale.text("doubt-readings", other=short(fact.other, WORDS))
        case Doubt.ORDER if (taken := _days(fact.value)) and (other := _days(fact.other)):
            return locale.text("doubt-order", taken=_named(locale, taken), other=_named(locale, other))
        case Doubt.WEEKDAY if days := _days(fact.value):
            return locale.text("doubt-weekday", weekday=_weekday(locale, days[0]))
        case Doubt.IMPOSSIBLE:
            return locale.text("doubt-impossible-time" if fact.kind is FactKind.TIME else "doubt-impossible-day")
        case Doubt.LENGTH:
            return locale.text("doubt-length", digits=sum(char.isdigit() for char in fact.text))
        case Doubt.ORDER:
            return locale.text("doubt-order-unknown")
        case Doubt.WEEKDAY:
            return locale.text("doubt-weekday-unknown")
        case _:
            return locale.text("doubt-unclear")


def _days(value: str) -> list[date]:
    """The days of a fact's value; of a year in which every day is where none is told. Empty where it is no day."""
    try:
        return [date.fromisoformat(day.replace("--", "2000-", 1)) for day in value.replace("/", ",").split(",")]
    except ValueError:
        return []


def _named(locale: Locale, days: Sequence[date]) -> str:
    """Day and month as the bot's language writes them; the first and the last of several."""
    from babel.dates import format_skeleton

    ends = dict.fromkeys((days[0], days[-1]))
    return " – ".join(format_skeleton("MMMMd", day, locale=locale.language) for day in ends)


def _weekday(locale: Locale, day: date) -> str:
    from babel.dates import format_date

    return format_date(day, "EEEE", locale=locale.language)
