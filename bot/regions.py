"""Countries and time zones as people name them: which are likely, what they are called, which clocks they have."""

import re
import unicodedata
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale, UnknownLocaleError
from babel.core import get_global

LIKELY: dict[str, str] = {
    "en": "GB US IE AU CA IN",
    "es": "ES MX AR CO CL PE",
    "pt": "BR PT AO MZ",
    "fr": "FR BE CA CH MA SN",
    "de": "DE AT CH",
    "it": "IT CH",
    "id": "ID MY",
    "tr": "TR CY",
    "ru": "RU KZ BY KG",
    "hi": "IN",
    "ar": "EG SA AE MA IQ JO",
    "zh": "CN TW HK SG MY",
}
"""Where people of a language mostly live, by the language's code; those with most of them first."""
_CALLED = {"uk": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "usa": "US", "america": "US", "holland": "NL"}
"""What people say for countries besides their names."""
_MAIN = frozenset(
    re.split(
        r"\s+",
        "America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage "
        "America/Toronto America/Winnipeg America/Edmonton America/Vancouver America/Halifax America/Regina "
        "America/Sao_Paulo America/Manaus America/Mexico_City America/Argentina/Buenos_Aires Europe/Madrid "
        "Europe/Lisbon Europe/Berlin Europe/Moscow Europe/Samara Europe/Kyiv Asia/Yekaterinburg Asia/Omsk "
        "Asia/Novosibirsk Asia/Irkutsk Asia/Yakutsk Asia/Vladivostok Asia/Magadan Asia/Kamchatka Asia/Almaty "
        "Asia/Jakarta Asia/Makassar Asia/Jayapura Asia/Kuala_Lumpur Asia/Shanghai Australia/Sydney "
        "Australia/Brisbane Australia/Adelaide Australia/Darwin Australia/Perth Pacific/Auckland America/Santiago "
        "Africa/Kinshasa",
    )
)
"""Of several zones of a country that go alike, the one that people know."""
_LETTERS = 2


def likely(language: str) -> tuple[str, ...]:
    """Countries of somebody whose Telegram speaks this language ("pt-br"): the one that it names first."""
    code, _, place = language.replace("_", "-").partition("-")
    named = (place.upper(),) if is_region(place.upper()) else ()
    return tuple(dict.fromkeys((*named, *LIKELY.get(code.lower(), LIKELY["en"]).split())))


def is_region(code: str) -> bool:
    return len(code) == _LETTERS and code in get_global("territory_zones")


def name(region: str, language: str) -> str:
    """What a country is called in a language; its letters where there is no word for it."""
    return _names(language).get(region, region)


def region_of(words: str, language: str) -> str:
    """The country that somebody means, by letters or by name; empty where it is none."""
    said = _plain(words)
    if is_region(said.upper()):
        return said.upper()
    if said in _CALLED:
        return _CALLED[said]
    for names in (_names(language), _names("en")):
        for code, called in names.items():
            if is_region(code) and _plain(called) == said:
                return code
    return ""


@cache
def zones(region: str) -> tuple[str, ...]:
    """One time zone of a country for each of its clocks, the westernmost first."""
    year = datetime.now().year
    clocks: dict[tuple[timedelta, timedelta], str] = {}
    for zone in sorted(get_global("territory_zones").get(region, ()), key=lambda zone: (zone not in _MAIN, zone)):
        if is_zone(zone):
            info = ZoneInfo(zone)
            january, july = (datetime(year, month, 1, tzinfo=info).utcoffset() or timedelta() for month in (1, 7))
            clocks.setdefault((january, july), zone)
    return tuple(clocks[clock] for clock in sorted(clocks))


def zone_of(words: str) -> str:
    """The time zone that somebody means, by its name or its town; empty where it is none."""
    said = _plain(words).replace(" ", "_")
    for zone in sorted(_zones()):
        if said in (zone.casefold(), zone.casefold().rpartition("/")[2]):
            return zone
    return ""


def is_zone(zone: str) -> bool:
    return zone in _zones()


def town(zone: str) -> str:
    """The zone by its town, as on a button."""
    return zone.rpartition("/")[2].replace("_", " ")


def own_name(language: str) -> str:
    """A language in its own words."""
    called = Locale.parse(language).get_language_name(language) or language
    return called[:1].upper() + called[1:]


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


@cache
def _names(language: str) -> dict[str, str]:
    try:
        return dict(Locale.parse(language, sep="-").territories)
    except (UnknownLocaleError, ValueError):
        return dict(Locale.parse("en").territories)


def _plain(words: str) -> str:
    """Without accents, capitals and white space around it."""
    parts = unicodedata.normalize("NFKD", words.strip().casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))
