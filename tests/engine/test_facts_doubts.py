"""What a person should look at again before posting: days that do not exist, days and months that may be swapped."""

import pytest

from engine.contract import Doubt, Fact, FactKind, Options
from engine.stages import facts
from tests.engine.snippets import document, found

_HARD = (FactKind.DATE, FactKind.DEADLINE, FactKind.TIME, FactKind.PHONE)


def doubted(text: str, region: str = "") -> dict[str, tuple[Doubt, ...]]:
    """The doubts of dates, times and phones by their words."""
    return {fact.text: fact.doubts for fact in found(text, region) if fact.kind in _HARD}


def only(text: str) -> Fact:
    (fact,) = found(text)
    return fact


IMPOSSIBLE = {
    "thirty-first of a shorter month": ("Fair on 31 April 2026", "31 April 2026"),
    "with the weekday": ("Sat 31 June, all welcome", "Sat 31 June"),
    "month named first": ("Potluck on June 31st", "June 31st"),
    "a day above thirty-one": ("Saturday 32 May 2026", "Saturday 32 May 2026"),
    "leap day of no leap year": ("Talk on 29 February 2026", "29 February 2026"),
    "in numbers": ("Last date: 32/05/2026", "32/05/2026"),
    "no such month": ("Sports Day 18/14/2026", "18/14/2026"),
    "without a year": ("Sun 31/4, the park", "Sun 31/4"),
    "year first": ("Released 2026-04-31", "2026-04-31"),
    "German": ("Sommerfest am Samstag, 31.06.2026", "Samstag, 31.06.2026"),
    "French": ("Vide-grenier le 31 avril 2026", "31 avril 2026"),
    "Spanish": ("Sábado, 31 de junio de 2026", "Sábado, 31 de junio de 2026"),
    "Chinese": ("活动日期：2026年2月30日", "2026年2月30日"),
    "Japanese": ("9月31日（木）に行います", "9月31日（木）"),
    "an hour after midnight": ("Doors open at 27:00", "27:00"),
    "seventy-five minutes": ("Show starts 7.75 pm", "7.75 pm"),
    "both": ("Closes 13.75 pm", "13.75 pm"),
    "morning hours above twelve": ("Arrive by 14:00 a.m.", "14:00 a.m."),
    "German hour": ("Beginn 25 Uhr", "25 Uhr"),
    "French hour": ("Concert à 27h30", "27h30"),
    "end of a range": ("Open 10:00 - 25:00", "10:00 - 25:00"),
}


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_a_day_or_an_hour_that_does_not_exist_is_kept_as_printed_and_doubted(name: str) -> None:
    """The fact is there with its own words as value, so that the message carries it and the answer can point at it."""
    text, words = IMPOSSIBLE[name]
    fact = next(fact for fact in found(text) if fact.kind in _HARD)
    assert (fact.text, fact.value, fact.doubts) == (words, words, (Doubt.IMPOSSIBLE,))


NO_DATES = {
    "fractions": "Tank 4/7 full, 31/4 cups of flour",
    "scores": "Final score 33:31, sets 6-4 7-6 32/5",
    "house numbers": "Flat 32/5, Tower 13/14",
    "versions": "Version 1.45.99 and 2.32.5",
    "phone number": "Tel. 01 99 00 32 13",
    "ratio": "Screen 16:99",
    "marathon": "Finish in 29:59 min",
    "verse": "Genesis 25:61",
    "decimal": "Rs 13.75 p.m.",
    "circular": "Circular No. 47/2026-27",
    "Japanese count": "3箇月40日分",
}


@pytest.mark.parametrize("name", NO_DATES)
def test_numbers_that_are_no_dates_are_no_impossible_ones(name: str) -> None:
    """Fractions, scores, house numbers and versions raise no doubt."""
    assert not [fact for fact in found(NO_DATES[name]) if Doubt.IMPOSSIBLE in fact.doubts]


def test_night_hours_of_japan_go_on_past_midnight() -> None:
    """25:00 of Saturday is one o'clock of Sunday there and nothing to doubt."""
    fact = only("ライブのお知らせ 20:00～25:30")
    assert (fact.value, fact.doubts) == ("20:00/01:30", ())


ORDER_UNKNOWN = {
    "nothing to go by": ("Picnic on 5/4/2026", "2026-04-05", "2026-05-04"),
    "Canada prints both": ("Yard sale 5/4/2026, Ontario", "2026-04-05", "2026-05-04"),
    "Spanish in the United States": (
        "Kermés de la parroquia el 5/4/2026, llame al (503) 555-0148, Austin, TX 75001",
        "2026-05-04",
        "2026-04-05",
    ),
    "a range": ("Camp 3/4/2026 - 5/4/2026", "2026-04-03/2026-04-05", "2026-03-04/2026-05-04"),
    "one month by name first": ("Bake sale May 8, raffle 5/4/2026", "2026-05-04", "2026-04-05"),
}


@pytest.mark.parametrize("name", ORDER_UNKNOWN)
def test_a_date_in_numbers_that_nothing_tells_apart_says_so(name: str) -> None:
    """The fact has the likelier value, and the other order beside it."""
    text, value, other = ORDER_UNKNOWN[name]
    (fact,) = (fact for fact in found(text) if Doubt.ORDER in fact.doubts)
    assert (fact.value, fact.other) == (value, other)


ORDER_TOLD = {
    "currency": ("Fête 5/4/2026, entry £2", "2026-04-05"),
    "phone prefix": ("Fair 5/4/2026, +1 503 555 0148", "2026-05-04"),
    "domain": ("Fair 5/4/2026, fair.example.co.uk", "2026-04-05"),
    "address": ("Join us for a cookout on 5/4/2026, Springfield, IL 62704", "2026-05-04"),
    "another date": ("Camp 5/4/2026, sign up by 28/3/2026", "2026-04-05"),
    "another date, month first": ("Camp 5/4/2026, sign up by 3/28/2026", "2026-05-04"),
    "its own weekday": ("Sunday 5/4/2026", "2026-04-05"),
    "its own weekday, month first": ("Monday 5/4/2026", "2026-05-04"),
    "spelling": ("Theatre group 5/4/2026, all enquiries welcome", "2026-04-05"),
    "dates by name": ("Talk 5/4/2026, next one 8 May", "2026-04-05"),
    "the same number twice": ("Picnic on 5/5/2026", "2026-05-05"),
    "German": ("Flohmarkt am 5.4.2026", "2026-04-05"),
    "French": ("Loto le 5/4/2026", "2026-04-05"),
    "Spanish": ("Asamblea el 5/4/2026 en la parroquia", "2026-04-05"),
    "Portuguese": ("Festa dia 5/4/2026 no salão", "2026-04-05"),
    "Japanese": ("定例会 5/4(月) 公民館", "--05-04"),
    "Korean": ("바자회 5/4(월) 교회", "--05-04"),
    "dots in the United States": ("Cookout 05.22.2026, ZIP 62704", "2026-05-22"),
}


@pytest.mark.parametrize("name", ORDER_TOLD)
def test_what_the_page_shows_tells_the_day_from_the_month(name: str) -> None:
    """Country signs, other dates, weekdays, spelling and language decide, and then there is no doubt."""
    text, value = ORDER_TOLD[name]
    fact = next(fact for fact in found(text) if fact.kind in (FactKind.DATE, FactKind.DEADLINE))
    assert (fact.value, fact.doubts, fact.other) == (value, (), "")


def test_the_country_that_the_person_set_ends_the_doubt_about_the_order() -> None:
    """Someone who set a country is not asked about its order of day and month."""
    assert doubted("Picnic on 5/4/2026", "IN") == {"5/4/2026": ()}


WEEKDAY = {
    "by name": ("Monday 6 June 2026", "2026-06-06"),
    "after the date": ("06-04-2026 (Tuesday), fee ₹50", "2026-04-06"),
    "first day of a range": ("Mon 6 - Fri 9 January 2026", "2026-01-06/2026-01-09"),
    "last day of a range": ("Mon 5 - Thu 9 January 2026", "2026-01-05/2026-01-09"),
    "French": ("mardi 5 avril 2026", "2026-04-05"),
    "Chinese": ("2026年4月18日（周日）", "2026-04-18"),
    "Japanese": ("2026年4月18日（日）", "2026-04-18"),
}


@pytest.mark.parametrize("name", WEEKDAY)
def test_a_weekday_that_contradicts_the_date_is_doubted_and_the_date_kept(name: str) -> None:
    """The flyer is wrong and stays as it is printed."""
    text, value = WEEKDAY[name]
    fact = next(fact for fact in found(text) if fact.kind is FactKind.DATE)
    assert (fact.value, fact.doubts) == (value, (Doubt.WEEKDAY,))


@pytest.mark.parametrize(
    "text",
    [
        "Saturday 6 June 2026",
        "Sat 6 June",
        "Sat & Sun June 13-14, 2026",
        "Sat 13 and Sun 14 June 2026",
        "Tuesdays 6 May to 30 June 2026",
        "Every Tuesday, 1 May - 30 June 2026",
        "jeden Dienstag, 6.5.2026 bis 30.6.2026",
        "Mon, Wed & Fri 6 to 30 January 2026",
        "毎週火曜日 4月1日から",
    ],
)
def test_weekdays_that_fit_or_recur_are_not_held_against_the_date(text: str) -> None:
    """A right weekday, one without a year, and one that says every week raise no doubt."""
    assert set(doubted(text).values()) == {()}


LENGTH = {
    "India, a digit lost": "Call 98450 1234, entry ₹50",
    "India, one too many": "Call 98450 123456, entry ₹50",
    "United Kingdom": "Entry £2, ring 07700 9001",
    "United States": "Springfield, IL 62704, USD$5, call (503) 555-01489",
    "international": "WhatsApp +44 7700 9001",
    "Poland": "Wstęp 20 zł, zapisy: tel. 501 555 01",
}


@pytest.mark.parametrize("name", LENGTH)
def test_a_phone_number_of_a_wrong_length_is_doubted(name: str) -> None:
    """Its digits stay as printed."""
    (fact,) = (fact for fact in found(LENGTH[name]) if fact.kind is FactKind.PHONE)
    assert fact.doubts == (Doubt.LENGTH,)


@pytest.mark.parametrize(
    "text",
    [
        "Call 98450 12345, entry ₹50",
        "Landline 080-2555 0147, entry ₹50",
        "Toll-free 1800 555 0147, entry ₹50",
        "Entry £2, ring 01632 960 174",
        "Springfield, IL 62704, USD$5, text Marcy 555-0142",
        "Springfield, IL 62704, USD$5, call 1-800-555-0199",
        "Entrada R$ 20, informações: 3555-0188",
        "WhatsApp +91 98450 12345",
        "Tel. 030 23125 347, www.example.de",
        "電話 03-5555-0147",
        "Call 5550 1234",
    ],
)
def test_a_phone_number_as_its_country_prints_it_is_not_doubted(text: str) -> None:
    """Local numbers without their area code, service numbers and international ones are right."""
    assert set(doubted(text).values()) == {()}


def test_a_flyer_that_is_right_raises_no_doubt() -> None:
    """A whole flyer with the usual facts has none to look at again."""
    text = """# Summer Fête
    Saturday 11th July 2026, 12 noon to 5 pm
    Adults £3, stalls £10
    Ring 01632 960 174 by 1/7/2026"""
    assert not [fact for fact in facts.find(document(text), Options()) if fact.doubts]
