"""Sentences that are written from right to left, and what is set into them that is not.

A phone number in an Arabic sentence would show its groups in the other order, "6.30 pm" as "pm 6.30", and a line that
begins with "Sat 18 Apr" would be laid out from the left. So a value that runs the other way is set apart (U+2068 and
U+2069), a command keeps its slash before it (U+200E), and a line says which way it runs where its first letter does not
(U+200F).

Nothing is set around what Telegram links, where a mark could become part of the link, and nothing around plain figures,
which people copy.
"""

import re
import unicodedata

LANGUAGES = frozenset({"ar"})
"""Of those that the bot speaks."""
_APART, _END, _LEFT, _RIGHT = "\u2068", "\u2069", "\u200e", "\u200f"
_VALUE = re.compile(f"(?<![@/]){_APART}([^{_APART}{_END}]*){_END}")
"""A value with none within it, but for the name in a command ("/ask@name")."""
_LINKED = re.compile(r"://|\bwww\.|[@#]|(?<![^\W\d_])[A-Za-z0-9-]+\.[A-Za-z]{2,}|^/", re.ASCII)
"""What Telegram links in a value: addresses, names, tags and commands."""
_GROUPS = re.compile(r"\d[^\d.,:/%]+\d|^[+(]")
"""Figures that would change places."""
_TAPPED = re.compile(rf"(?<![A-Za-z0-9_/:.<>{_LEFT}])(?=[/@][A-Za-z_])", re.ASCII)
"""Before a command or a name that a tap sends."""
_KEPT, _FREED = "\ue000", "\ue001"
"""Stand for marks that stay, while others are taken away; for private use, and in no sentence."""


def settled(text: str) -> str:
    """A sentence in which each value is set apart, with only those marks that it takes."""
    text = _VALUE.sub(lambda found: _KEPT + found[1] + _FREED if _runs_left(found[1]) else found[1], text)
    text = text.replace(_APART, "").replace(_END, "").replace(_KEPT, _APART).replace(_FREED, _END)
    return "\n".join(map(_line, _TAPPED.sub(_LEFT, text).split("\n")))


def apart(text: str) -> str:
    """A value by itself, for a list of such."""
    return _APART + text + _END if _runs_left(text) else text


def _runs_left(value: str) -> bool:
    """Whether a value would be laid out wrongly among letters that run to the left."""
    letters = [kind for kind in map(unicodedata.bidirectional, value) if kind in ("L", "R", "AL")]
    if _LINKED.search(value):
        return False
    return letters[0] == "L" if letters else bool(_GROUPS.search(value))


def _line(line: str) -> str:
    """The line, which says by its first sign which way it runs where it has letters of both ways."""
    kinds = list(map(unicodedata.bidirectional, line))
    first = next((kind for kind in kinds if kind in ("L", "R", "AL")), "")
    return _RIGHT + line if first == "L" and ("AL" in kinds or "R" in kinds) else line
