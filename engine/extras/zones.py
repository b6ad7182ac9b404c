"""In which time zone an event is: as printed, by the place's phone numbers and country, or the person's own."""

import re
from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from engine.contract import Fact, FactKind
from engine.stages.facts.region import region_of
from engine.stages.facts.surface import flat

PRINTED: Mapping[str, str] = {
    "et": "America/New_York", "est": "America/New_York", "edt": "America/New_York",
    "ct": "America/Chicago", "cst": "America/Chicago", "cdt": "America/Chicago",
    "mt": "America/Denver", "mst": "America/Denver", "mdt": "America/Denver",
    "pt": "America/Los_Angeles", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
    "wib": "Asia/Jakarta", "wita": "Asia/Makassar", "wit": "Asia/Jayapura",
    "bst": "Europe/London", "aest": "Australia/Sydney", "aedt": "Australia/Sydney", "sgt": "Asia/Singapore",
    "pkt": "Asia/Karachi", "jst": "Asia/Tokyo", "kst": "Asia/Seoul", "cet": "Europe/Berlin", "cest": "Europe/Berlin",
    "mez": "Europe/Berlin", "mesz": "Europe/Berlin", "gmt": "Etc/GMT", "utc": "Etc/UTC",
}  # fmt: skip
"""Names of zones beside a time. IST is not among them: it is India's, Ireland's and Israel's."""
_MAIN: Mapping[str, str] = {
    "CN": "Asia/Shanghai", "DE": "Europe/Berlin", "ES": "Europe/Madrid", "PT": "Europe/Lisbon",
    "NZ": "Pacific/Auckland",
    "MY": "Asia/Kuala_Lumpur", "UA": "Europe/Kyiv", "AR": "America/Argentina/Buenos_Aires", "VN": "Asia/Ho_Chi_Minh",
    "NO": "Europe/Oslo", "CY": "Asia/Nicosia",
}  # fmt: skip
"""Zones of countries where nearly everybody lives in one of several."""
_WORD = re.compile(r"[A-Za-z]{2,4}")


def zone_of(facts: Sequence[Fact], text: str, language: str, *, region: str = "", own: str = "") -> str:
    """IANA name; empty where nothing tells: then the event is at that hour wherever its reader is.

    `region` is the country that the person set, `own` the zone that they live in: theirs where the photo does not say
    where it is from, or says a country that theirs lies in.
    """
    printed = {PRINTED.get(word.lower()) for f in facts if f.kind is FactKind.TIME for word in _WORD.findall(f.text)}
    if len(printed := printed - {None}) == 1:
        return _known(printed.pop() or "")
    phones = {zone for fact in facts if fact.kind is FactKind.PHONE for zone in _of_phone(fact.value)}
    if len(phones) == 1:
        return _known(phones.pop())
    country = region_of(flat(text), language, region)
    zones = _of_country(country.code) if country.code and (country.sure or country.alone or region) else ()
    if len(zones) == 1:
        return _known(zones[0])
    return _known(own) if not zones or own in zones else ""


def _of_phone(number: str) -> tuple[str, ...]:
    """Of an international number; those of countries with several zones say it by their area, if at all."""
    import phonenumbers
    from phonenumbers import timezone

    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return ()
    zones = tuple(zone for zone in timezone.time_zones_for_number(parsed) if zone != "Etc/Unknown")
    whole = _of_country(phonenumbers.region_code_for_country_code(parsed.country_code or 0))
    return whole if len(whole) == 1 else zones if len(zones) == 1 else ()


def _of_country(code: str) -> tuple[str, ...]:
    from babel.core import get_global

    if code in _MAIN:
        return (_MAIN[code],)
    return tuple(get_global("territory_zones").get(code, ()))


def _known(name: str) -> str:
    """The name, if this machine's tables have it."""
    try:
        return ZoneInfo(name).key if name else ""
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""
