"""Where a link or code of the photo leads, seen before it is opened; places on a map."""

import re
from encodings.idna import nameprep
from urllib.parse import quote, urlsplit

import msgspec

from engine.contract import FactKind, Result, printable
from engine.stages.facts.lexicon import lexicon
from engine.stages.facts.surface import fold

MAP = "https://www.google.com/maps/search/?api=1&query="
"""Opens the map app of a phone, or the map on the web, by words; documented by its maker, needs no key."""
PLACES, CODES = 3, 5
"""Places and codes that are offered, the first ones."""
WEB = ("http", "https")
"""Schemes of the web."""
LONGEST = 2000
"""Characters of an address that is offered to be opened."""
_SCHEME = re.compile(r"BEGIN:([A-Za-z]+)(?=\n)|([A-Za-z][A-Za-z0-9+.-]*):(?=\S)")
"""How an order to an app begins: "tel:", "BEGIN:VCARD". Behind a word of a sentence stands a space."""
_HOST = re.compile(r"(?=.{1,254}$)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*\.?")
"""Names as they are looked up, and nothing that one program takes for something else than another."""
_KEPT = re.compile("([ßς\u200c\u200d])")
"""Letters that are looked up as they are; Python's codec follows an older standard, which leads to another host."""
_DOTS = re.compile("[.\u3002\uff0e\uff61]")
"""What parts a host, in all widths."""
_FOREIGN = "xn--"
"""How a part of a host begins that stands for letters of other scripts."""


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """What a code says."""

    payload: str
    """All of it, without what cannot be seen."""
    scheme: str = ""
    """In lower case: "https", "wifi", "tel", …; empty where it is plain text."""
    host: str = ""
    """Of a web address, as it is spelt where it is looked up: letters of other scripts in punycode."""
    readable: str = ""
    """The host with the letters that a browser may show, where those are others."""
    posing: str = ""
    """What stands before the @ of a web address and looks like where it leads."""
    url: str = ""
    """To be opened; empty where it is no web address, or one that nobody should be led to."""


def codes(result: Result) -> tuple[str, ...]:
    """What the QR and bar codes of the photo say, each once."""
    found = dict.fromkeys(symbol.text for page in result.pages for symbol in page.symbols)
    return tuple(found)[:CODES]


def maps(result: Result) -> tuple[tuple[str, str], ...]:
    """Places of the photo with a link to each on a map; none for what is held online."""
    words = lexicon((result.language or "en", "en")).words("place.online")
    found: dict[str, str] = {}
    for fact in result.facts:
        text = " ".join(printable(fact.text).split())
        if fact.kind is FactKind.PLACE and not any(fold(text).startswith(word) for word in words):
            found.setdefault(text, MAP + quote(text, safe=""))
    return tuple((text, url) for text, url in found.items() if len(url) <= LONGEST)[:PLACES]


def web_address(printed: str) -> str:
    """An address as people print it, to be opened; empty where it is none of the web."""
    return target(printed if _SCHEME.match(printed) and "://" in printed else f"https://{printed}").url


def target(payload: str) -> Target:
    """Where it leads. Only a web address is to be opened; of everything else it is told what it is."""
    payload = printable(payload).strip()
    scheme = (found[1] or found[2]).lower() if (found := _SCHEME.match(payload)) else ""
    if not scheme and payload.lower().startswith("www."):
        return target(f"https://{payload}")
    if scheme not in WEB:
        return Target(payload=payload, scheme=scheme)
    try:
        # Browsers take a backslash for a slash.
        parts = urlsplit(payload.replace("\\", "/"))
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return Target(payload=payload, scheme=scheme)
    ascii_host = _ascii(host)
    if not ascii_host or any(char.isspace() for char in payload):
        return Target(payload=payload, scheme=scheme)
    shown = _readable(ascii_host)
    named = f"{ascii_host}:{port}" if port else ascii_host
    url = f"{scheme}://{named}{quote(parts.path, safe='/%:@!$&()*+,;=~-._' + chr(39))}"
    url += f"?{_query(parts.query)}" if parts.query else ""
    url += f"#{_query(parts.fragment)}" if parts.fragment else ""
    posing = (parts.netloc.rpartition("@")[0]).partition(":")[0]
    return Target(
        payload=payload,
        scheme=scheme,
        host=named,
        readable=shown if shown != ascii_host else "",
        posing=posing,
        url=url if len(url) <= LONGEST else "",
    )


def _query(text: str) -> str:
    return quote(text, safe="/?%:@!$&'()*+,;=~-._")


def _ascii(host: str) -> str:
    """The host as it is looked up; empty where it cannot be."""
    try:
        found = ".".join(map(_label, _DOTS.split(host))).lower()
    except UnicodeError:
        return ""
    return found if _HOST.fullmatch(found) else ""


def _label(label: str) -> str:
    if not _KEPT.search(label):
        return label.encode("idna").decode("ascii")
    letters = "".join(part if _KEPT.match(part) else nameprep(part) for part in _KEPT.split(label))
    return _FOREIGN + letters.encode("punycode").decode("ascii")


def _readable(host: str) -> str:
    return ".".join(map(_letters, host.split(".")))


def _letters(label: str) -> str:
    try:
        found = label.removeprefix(_FOREIGN).encode("ascii").decode("punycode") if label.startswith(_FOREIGN) else ""
    except UnicodeError:
        return label
    return printable(found) or label
