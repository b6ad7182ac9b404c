"""Names in networks: @hartwellfete, "Instagram: hartwellfete". An @ that means "at" makes none."""

import itertools
import re
from collections.abc import Iterator

from engine.contract import FactKind
from engine.stages.facts.scene import Found, Part, Scene, Strip

_HANDLE = re.compile(r"(?<![\w@.+-])@(?P<name>[A-Za-z_][\w.-]{1,28}[A-Za-z0-9_])(?![\w@])", re.ASCII)
_NETWORKS = (
    r"instagram|insta|ig|facebook|fb|twitter|x|tiktok|tik tok|telegram|tg|threads|snapchat|snap|youtube|venmo|cash ?app"
    r"|paypal|mastodon|bluesky|weibo|vk|line|kakao|zalo|discord|twitch|微信|微博|公众号|抖音|小红书"
)
_BEFORE = re.compile(
    rf"(?<![^\W_])(?:{_NETWORKS})\s*(?:id)?\s*[:/]?\s*\Z"
    r"|(?:follow(?:\s+us)?(?:\s+(?:on|at))?|dm|tag|find us|siguenos(?:\s+en)?|suivez-nous|seguici|folge uns|siga)\W*\Z"
)
_LABELLED = re.compile(
    r"(?<![^\W_])(?P<network>instagram|insta|ig|tiktok|telegram|twitter|threads|venmo)\s*:\s*"
    r"(?P<name>[a-z][a-z0-9_.]{2,28}[a-z0-9_])(?![\w@.])(?!\s*[a-z])"
)


def find(scene: Scene) -> Iterator[Found]:
    """All handles of the page; runs after e-mail addresses are claimed, and claims where they stand."""
    for strip in scene.strips:
        for match in _HANDLE.finditer(strip.flat):
            if strip.free(*match.span()) and _is_handle(strip, match):
                yield _found(strip, *match.span(), "handle")
        for match in _LABELLED.finditer(strip.low):
            start, end = match.span("name")
            if strip.free(start, end) and strip.flat[start:end] == match["name"]:
                yield _found(strip, start, end, "handle-labelled")


def _is_handle(strip: Strip, match: re.Match[str]) -> bool:
    """ "Live @Hartwell Hall" names a place: a lone capital needs a network's name or a line of its own."""
    name = match["name"]
    if any(c.isdigit() or c in "_." for c in name) or not name[0].isupper():
        return True
    if any(a.islower() and b.isupper() for a, b in itertools.pairwise(name)):
        return True
    alone = not strip.low[: match.start()].strip(" :-") and not strip.low[match.end() :].strip()
    return alone or bool(_BEFORE.search(strip.low, 0, match.start()))


def _found(strip: Strip, start: int, end: int, rule: str) -> Found:
    strip.claim(start, end)
    return Found(kind=FactKind.HANDLE, parts=(Part(strip.index, start, end),), value="", rule=rule)
