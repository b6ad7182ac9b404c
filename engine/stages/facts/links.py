"""Links and e-mail addresses, also where a reader put a space into them or a line's end broke them."""

import re
from collections.abc import Iterator
from functools import cache

from engine.contract import FactKind
from engine.stages.facts.scene import Found, Part, Scene, Strip
from engine.stages.facts.surface import squeezed

_RESERVED = ("example", "test", "invalid", "localhost", "local")
"""Top-level domains of RFC 2606 and RFC 6762, which lists of the assigned ones leave out."""
_COMMON = "com|org|net|info|edu|gov|example|io|app|co"
_HOST = r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+"
_PATH = r"(?:[/?#][\w\-.~:/?#\[\]@!$&'()*+,;=%]*)?"
_EMAIL = re.compile(
    r"(?<![\w.+-])(?P<user>[\w.+-]*[\w+-])\s?@\s?(?P<host>[a-z0-9][a-z0-9-]*(?:\.\s?[a-z0-9-]+)*\.\s?(?P<tld>[a-z]{2,24}))(?![\w@])",
    re.ASCII | re.IGNORECASE,
)
_AT = re.compile(
    r"(?<![\w.+-])(?P<user>[\w.+-]*[\w+-])\s?[(\[{]\s?(?:at|a|ät|arroba|chiocciola|arobase|@)\s?[)\]}]\s?"
    r"(?P<host>[a-z0-9-]+(?:(?:\.|\s?[(\[{]\s?(?:dot|punkt|punto|ponto|point)\s?[)\]}]\s?)[a-z0-9-]+)*)(?![\w@])",
    re.ASCII | re.IGNORECASE,
)
"""info (at) example.org, so written that no machine reads it."""
_DOT = re.compile(r"\s?[(\[{]\s?[a-z]+\s?[)\]}]\s?", re.IGNORECASE)
_OPEN_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@(?:[a-z0-9-]+\.)*(?:[a-z0-9-]+[.-])?\s*\Z", re.ASCII | re.IGNORECASE)
_LAST_TOKEN = re.compile(r"(?<!\S)[\w.+-]*[\w+-]\s*\Z", re.ASCII)
_REST = re.compile(r"(?!www\.|https?:)[A-Za-z0-9][\w\-./?=&%#]*", re.ASCII)
_REST_SIGNS = re.compile(r"[/\-_.=?&\d]")
"""What the rest of a link is made of, and what tells it from a word of a sentence."""
_FIRST_TOKEN = re.compile(r"\S+")
_URL = re.compile(
    rf"(?<![\w@.-])(?:(?P<scheme>https?\s?:\s?/\s?/\s?)(?P<www>www\s?\.\s?)?|(?P<only_www>www\s?\.\s?))?"
    rf"(?P<host>{_HOST})\s?(?P<tld>[a-z]{{2,24}})(?P<port>:\d{{2,5}})?(?P<path>{_PATH})(?!@)(?![a-z0-9])",
    re.ASCII | re.IGNORECASE,
)
_PAYMENT = re.compile(r"(?:upi|vpa|gpay|phonepe|paytm|upi id)\s*(?:id)?\s*[:\-]?\s*\Z")
_CONTINUED = re.compile(r"\s(?=\S*[/\-_.?=&#]|[a-z0-9]+$)(?P<rest>[a-z0-9][\w\-./?=&%#]*)", re.ASCII)
_TRAILING = ".,;:!?'\")]*-~"
_BROKEN_AFTER = ("/", "-", "_", "=", "?", "&", ".")
_WEAK = re.compile(r"(?:[a-z]\.)+[a-z]{1,3}")
"""Abbreviations: a.m, e.g, p.o"""


@cache
def _top_level() -> frozenset[str]:
    from linkify_it.tlds import TLDS

    return frozenset((*(tld.lower() for tld in TLDS), *_RESERVED))


def find(scene: Scene) -> Iterator[Found]:
    """All e-mail addresses and links of the page; claims where they stand."""
    for strip in scene.strips:
        yield from _over_two_blocks(scene, strip)
        if "." not in strip.flat:
            continue
        for match in _AT.finditer(strip.flat):
            host = _DOT.sub(".", match["host"])
            if host.rpartition(".")[2].lower() in _top_level() and "." in host:
                strip.claim(*match.span())
                part = Part(strip.index, *match.span())
                yield Found(kind=FactKind.EMAIL, parts=(part,), value=f"{match['user']}@{host}", rule="email-spelt")
        for match in _EMAIL.finditer(strip.flat):
            if (
                strip.free(*match.span())
                and match["tld"].lower() in _top_level()
                and " " not in match[0].split("@")[0].strip()
            ):
                strip.claim(*match.span())
                if not _PAYMENT.search(strip.low, 0, match.start()):
                    yield _found(FactKind.EMAIL, strip, match.start(), match.end(), "email")
        yield from _links(strip)


def _over_two_blocks(scene: Scene, strip: Strip) -> Iterator[Found]:
    """An address that begins at the end of this block and goes on at the start of the next."""
    following = scene.after(strip)
    token = _FIRST_TOKEN.match(following.flat) if following is not None else None
    if following is None or token is None:
        return
    rest = token[0].rstrip(_TRAILING)
    ends = _OPEN_EMAIL.search(strip.flat) or (_LAST_TOKEN.search(strip.flat) if rest.startswith("@") else None)
    if ends:
        whole = _EMAIL.fullmatch(ends[0].strip() + rest)
        if whole and whole["tld"].lower() in _top_level():
            yield _wrapped(FactKind.EMAIL, strip, ends.start(), following, len(rest))
        return
    one_word = len(token[0]) == len(following.flat.strip())
    if not _REST.fullmatch(rest) or rest.isdigit() or not (one_word or _REST_SIGNS.search(rest)):
        return
    for match in _URL.finditer(strip.flat):
        at_end = match.end() == len(strip.flat.rstrip()) and strip.flat[match.end() - 1] in _BROKEN_AFTER[:-1]
        if match["path"] and at_end and _is_link(strip, match):
            yield _wrapped(FactKind.URL, strip, match.start(), following, len(rest))


def _wrapped(kind: FactKind, strip: Strip, start: int, following: Strip, length: int) -> Found:
    end = len(strip.raw.rstrip())
    strip.claim(start, end)
    following.claim(0, length)
    value = squeezed(strip.raw[start:end] + following.raw[:length])
    parts = (Part(strip.index, start, end), Part(following.index, 0, length))
    return Found(kind=kind, parts=parts, value=value, rule=f"{kind.value}-wrapped")


def _links(strip: Strip) -> Iterator[Found]:
    for match in _URL.finditer(strip.flat):
        start, end = match.span()
        if not strip.free(start, end) or not _is_link(strip, match):
            continue
        while strip.flat[end - 1] in _TRAILING and not _closes(strip.flat[start:end]):
            end -= 1
        if match["path"] and strip.raw[end - 1] in _BROKEN_AFTER:
            rest = _CONTINUED.match(strip.flat, end)
            if rest:
                end = rest.end()
                while strip.flat[end - 1] in _TRAILING:
                    end -= 1
        strip.claim(start, end)
        yield _found(FactKind.URL, strip, start, end, "url")


def _is_link(strip: Strip, match: re.Match[str]) -> bool:
    tld = match["tld"]
    if tld.lower() not in _top_level():
        return False
    if match["scheme"] or match["only_www"]:
        return True
    host = strip.flat[match.start("host") : match.end("tld")]
    if " " in host:  # "hall. com": only where nothing but a link is written so
        return bool(re.fullmatch(rf"(?:{_COMMON})", tld)) and host.islower() and bool(match["path"])
    if _WEAK.fullmatch(host.lower()) or len(host) < 5 or host.replace(".", "").isdigit():
        return False
    if host.islower() or match["path"]:
        return not host.split(".")[-2].isdigit()
    return bool(re.fullmatch(rf"(?:{_COMMON})", tld, re.IGNORECASE)) and (tld.islower() or host.isupper())


def _closes(text: str) -> bool:
    return text.endswith(")") and text.count("(") == text.count(")")


def _found(kind: FactKind, strip: Strip, start: int, end: int, rule: str) -> Found:
    return Found(kind=kind, parts=(Part(strip.index, start, end),), value=squeezed(strip.raw[start:end]), rule=rule)
