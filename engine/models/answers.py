"""The JSON in what a model wrote: whole, in a fence, amid prose, or cut off in the middle."""

import json
import re
from collections.abc import Iterator
from typing import Any

LONGEST = 100_000
"""Characters of an answer that are looked at: several times the longest message."""
_STARTS = 20
"""Places where an object may begin that are tried: an answer amid prose has a brace or two before it."""
_THOUGHT = re.compile(r"\A.*</think(?:ing)?>", re.DOTALL)
"""What a model that thinks aloud says before its answer."""
_DECODER = json.JSONDecoder()


def items(text: str, key: str) -> list[Any] | None:
    """The members of the list under `key` of the first object that has one, or of a bare list of objects; of an answer
    that breaks off those that are whole. None where there is no such list."""
    text = _THOUGHT.sub("", text[:LONGEST])
    for start in _places(text, "{["):
        found = _decoded(text, start)
        if isinstance(found, dict) and isinstance(found.get(key), list):
            return list(found[key])
        if isinstance(found, list) and found and all(isinstance(item, dict) for item in found):
            return found
    return _cut_off(text, key)


def _cut_off(text: str, key: str) -> list[Any] | None:
    begun = re.search(rf'"{key}"\s*:\s*\[', text)
    if begun is None:
        return None
    found, at = [], begun.end()
    while (start := re.compile(r"[\s,]*").match(text, at)) is not None and start.end() < len(text):
        try:
            item, at = _DECODER.raw_decode(text, start.end())
        except (ValueError, RecursionError):
            break
        found.append(item)
    return found


def _places(text: str, signs: str) -> Iterator[int]:
    for found, match in enumerate(re.finditer(f"[{re.escape(signs)}]", text)):
        if found == _STARTS:
            return
        yield match.start()


def _decoded(text: str, start: int) -> Any:
    """What begins there; None where it is no JSON, is cut off, or is nested too deep."""
    try:
        return _DECODER.raw_decode(text, start)[0]
    except (ValueError, RecursionError):
        return None
