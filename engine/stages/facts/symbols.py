"""What QR and bar codes say: links, addresses, numbers; all else as one fact of kind `CODE`.

A payload is written by whoever printed the code, for a program. Only web links become links; a code that says what the
page prints too adds nothing.
"""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from engine.contract import Fact, FactKind, Symbol
from engine.stages.document import Document
from engine.stages.facts.surface import squeezed

RULE = "symbol-"
"""How the names of the rules begin that found a fact in a code."""
SHOWN = 200
"""Characters of a payload that is no link, address or number, as a fact."""
_HOST = re.compile(r"(?:[\w-]{1,63}\.)+[^\W\d_][\w-]{1,62}\.?")
_BARE = re.compile(r"(?:www\.)?(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}(?:[/?#]\S*)?", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+-]{1,64}@(?:[\w-]{1,63}\.)+[\w-]{2,63}")
_PHONE = re.compile(r"\+?(?=(?:\D*\d){5})[\d ().-]{5,24}")
_FIELD = re.compile(r"(?<!\\);")
_FOLDED = re.compile(r"\n[ \t]")
_ESCAPED = re.compile(r"\\(.)")
_EVENT = re.compile(r"BEGIN:VEVENT\n.*", re.IGNORECASE | re.DOTALL)
_TRACKING = re.compile(r"utm_|fbclid|gclid|mc_[ce]id|igsh")
"""Parameters of a link that count visitors and change nothing for them."""
_SAME_DIGITS = 8
"""Last digits by which two ways to write a phone number are the same."""

_Part = tuple[FactKind, str]


def find(document: Document, facts: Sequence[Fact]) -> Iterator[Fact]:
    """The facts that codes carry and the page does not print: `facts` are what it prints."""
    told = {_same(fact.kind, fact.value) for fact in facts}
    printed = squeezed(document.text).casefold()
    for number, page in enumerate(document.pages):
        for symbol in page.symbols:
            rule, parts = _read(symbol)
            for kind, text in parts:
                value = _value(kind, text)
                key = _same(kind, value)
                if key in told or key in printed:
                    continue
                told.add(key)
                yield Fact(kind=kind, text=text, value=value, page=number, rule=RULE + rule, boxes=(symbol.box,))


def _read(symbol: Symbol) -> tuple[str, list[_Part]]:
    """The rule that fits a payload, and what it says."""
    text = symbol.text.strip()
    scheme, _, rest = text.partition(":")
    match scheme.casefold():
        case "http" | "https" if _is_link(text):
            return "url", [(FactKind.URL, text)]
        case "mailto" | "smtp":
            return "email", _part(FactKind.EMAIL, unquote(re.split("[?:]", rest, maxsplit=1)[0]), text)
        case "tel" | "sms" | "smsto":
            return "phone", _part(FactKind.PHONE, unquote(re.split("[?:;]", rest, maxsplit=1)[0]), text)
        case "matmsg":
            return "email", _part(FactKind.EMAIL, _fields(rest).get("TO", ""), text)
        case "mecard":
            return "card", _card(_fields(rest), text)
        case "begin" if "VCARD" in rest[:20].upper():
            return "card", _card(_lines(rest), text)
        case "begin" if event := _EVENT.search(text):
            return "event", _code(_lines(event[0]), ("SUMMARY", "DTSTART", "DTEND", "LOCATION"), text)
        case "wifi":
            return "wifi", _code(_fields(rest), ("S", "P"), text)
        case "geo":
            return "geo", [(FactKind.CODE, _short(rest))]
    if text.startswith("BCD\n"):  # a transfer by the European Payments Council's guideline 069-12
        lines = text.split("\n") + [""] * 8
        return "transfer", [(FactKind.CODE, _short(" · ".join(filter(None, lines[5:8]))))]
    if _BARE.fullmatch(text) and _is_link(f"https://{text}"):
        return "url", [(FactKind.URL, text)]
    if _EMAIL.fullmatch(text):
        return "email", [(FactKind.EMAIL, text)]
    return "code", [(FactKind.CODE, _short(text))]


def _is_link(text: str) -> bool:
    """Whether it is a web address as people know them: on one line, with a name of a host, and no name of a user,
    behind which the true host is easily overlooked."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    named = bool(_HOST.fullmatch(parts.hostname or "")) and "@" not in parts.netloc
    return named and not re.search(r"[\s<>|\\\"]", text)


def _fields(text: str) -> dict[str, str]:
    """NAME:value of MECARD and the like, parted by semicolons, the first of each name."""
    found: dict[str, str] = {}
    for field in _FIELD.split(text):
        name, _, value = field.partition(":")
        found.setdefault(name.strip().upper(), _ESCAPED.sub(r"\1", value).strip())
    return found


def _lines(text: str) -> dict[str, str]:
    """GROUP.NAME;PARAMETER=…:value of vCard and iCalendar, a line each, the first of each name."""
    found: dict[str, str] = {}
    for line in _FOLDED.sub("", text).split("\n"):
        name, _, value = line.partition(":")
        name = name.partition(";")[0].rpartition(".")[2].strip().upper()
        found.setdefault(name, _ESCAPED.sub(lambda sign: " " if sign[1] in "nN" else sign[1], value).strip())
    return found


def _card(fields: dict[str, str], text: str) -> list[_Part]:
    """Name, number, address and link of a visiting card."""
    name = fields.get("FN") or " ".join(reversed(fields.get("N", "").replace(";", ",").split(",")[:2])).strip()
    found: list[_Part] = [(FactKind.PERSON, _short(name))] if name else []
    if _PHONE.fullmatch(number := fields.get("TEL", "").removeprefix("tel:")):
        found.append((FactKind.PHONE, number))
    if _EMAIL.fullmatch(address := fields.get("EMAIL", "")):
        found.append((FactKind.EMAIL, address))
    if (link := fields.get("URL", "")).casefold().startswith(("http://", "https://")) and _is_link(link):
        found.append((FactKind.URL, link))
    return found or [(FactKind.CODE, _short(text))]


def _code(fields: dict[str, str], names: Sequence[str], text: str) -> list[_Part]:
    return [(FactKind.CODE, _short(" · ".join(v for name in names if (v := fields.get(name))) or text))]


def _part(kind: FactKind, found: str, text: str) -> list[_Part]:
    """What a payload says where it is well formed; else all of it as a code."""
    pattern = _EMAIL if kind is FactKind.EMAIL else _PHONE
    found = found.strip()
    return [(kind, found)] if pattern.fullmatch(found) else [(FactKind.CODE, _short(text))]


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"


def _value(kind: FactKind, text: str) -> str:
    if kind is FactKind.PHONE:
        return ("+" if text.strip().startswith("+") else "") + re.sub(r"\D", "", text)
    return text


def _same(kind: FactKind, value: str) -> str:
    """What two ways to write the same have in common; of a link without `https://www.` and what counts visitors."""
    if kind is FactKind.PHONE:
        return re.sub(r"\D", "", value)[-_SAME_DIGITS:]
    if kind is not FactKind.URL:
        return squeezed(value).casefold()
    link = re.sub(r"^(?:https?://)?(?:www\.)?", "", value.strip().casefold())
    address, mark, query = link.partition("?")
    if mark:
        query = urlencode([(k, v) for k, v in parse_qsl(query) if not _TRACKING.match(k)])
    return f"{address.rstrip('/')}?{query}" if query else address.rstrip("/")
