"""Time stamps that chats and mails print beside their messages: they say when something was said, not when to come."""

import itertools
import re

from engine.stages.facts.scene import Scene

_STAMP = re.compile(
    r"(?:^|(?<=[\s.!?)\"'。！？]))(?P<time>(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d))(?:\s?[ap]\.?m\.?)?[\s✓√v/]*$"
)
_MAIL_HEADER = re.compile(
    r"\s*(?:from|to|subject|cc|von|an|betreff|de|para|asunto|assunto|à|objet|发件人|收件人|主题|件名)\s*:"
)
_SENT = re.compile(
    r"\s*(?:sent|date|gesendet|datum|enviado|fecha|envoye|发送时间|日期|日時|送信日時) *:|on .* wrote:|am .* schrieb"
)
_AT_LEAST = 3
_HEADERS_AT_LEAST = 2


def stamps(scene: Scene) -> frozenset[tuple[int, int]]:
    """(strip, position) of times that are stamps."""
    found = _stamped(scene)
    stamped = frozenset((strip, at) for strip, at, _ in found) if _goes_on([m for _, _, m in found]) else frozenset()
    return stamped | _sent(scene)


def is_chat(scene: Scene) -> bool:
    """Whether the page carries the time stamps of a chat."""
    return _goes_on([m for _, _, m in _stamped(scene)])


def _stamped(scene: Scene) -> list[tuple[int, int, int]]:
    """(strip, position, minutes since midnight) of times at the end of a block that nothing leads to."""
    found: list[tuple[int, int, int]] = []
    said = re.compile(rf"(?:{scene.words.any('time.leads', 'time.sure', 'range.to')})\s*\Z")
    for strip in scene.strips:
        match = _STAMP.search(strip.low)
        if match and said.search(strip.low, 0, match.start("time")):
            continue  # "training is at 18:15" says so itself
        if match and not scene.labels_at(strip, match.start("time")) and strip.free(*match.span("time")):
            found.append((strip.index, match.start("time"), int(match["hour"]) * 60 + int(match["minute"])))
    return found


def _goes_on(minutes: list[int]) -> bool:
    """Stamps go on by the minute; a programme's times are round."""
    later = sum(a <= b for a, b in itertools.pairwise(minutes))
    crooked = sum(m % 5 != 0 for m in minutes)
    return len(minutes) >= _AT_LEAST and later >= len(minutes) - 2 and crooked * 2 >= len(minutes)


def _sent(scene: Scene) -> frozenset[tuple[int, int]]:
    """Times in the line of a mail that says when it was sent."""
    headers = [strip for strip in scene.strips if _MAIL_HEADER.match(strip.low)]
    if len(headers) < _HEADERS_AT_LEAST:
        return frozenset()
    return frozenset(
        (strip.index, match.start())
        for strip in scene.strips
        if _SENT.match(strip.low)
        for match in re.finditer(r"(?<![\d:])\d{1,2}[:.]\d\d", strip.low)
    )
