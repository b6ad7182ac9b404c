"""The words of an instruction without what says nothing in it: fillers, articles, quotation marks."""

import re
from collections.abc import Sequence
from functools import cache

from engine.edits import language
from engine.edits.language import Phrase

QUOTED = re.compile(r"[\"“”„«»'‘’「」『』](.+)[\"“”„«»'‘’「」『』]", re.DOTALL)
"""Words in quotation marks of any language."""
EDGE = " \t\n.!,;。！，；"
"""What may stand around an instruction."""
_SPACELESS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def bared(stretch: str, *, ends: bool) -> Sequence[str]:
    """An instruction without what stands before it and says nothing, and with `ends` behind it; the barest first."""
    found = [stretch.strip(EDGE + "?" if ends else EDGE)]
    fillers = all_words("fillers")
    while True:
        words = found[0]
        small = words.casefold()
        lead = max((f for f in fillers if small.startswith(_parted(f, "{} ", "{}, "))), key=len, default="")
        tail = max((f for f in fillers if ends and small.endswith(_parted(f, " {}", ", {}"))), key=len, default="")
        if not lead and not tail:
            return found
        found.insert(0, (words[len(lead) :] if lead else words[: -len(tail)]).strip(EDGE))


def _parted(filler: str, *forms: str) -> tuple[str, ...]:
    """How a filler stands before or behind other words; scripts without spaces set none."""
    return (filler,) if _SPACELESS.match(filler) else tuple(form.format(filler) for form in forms)


def bare(words: str) -> str:
    """Without quotation marks, and without an article before it."""
    words = unquoted(words.strip(EDGE))
    small = words.casefold()
    lead = max(
        (a for a in all_words("articles") if small.startswith(f"{a} ") or (a.endswith("'") and small.startswith(a))),
        key=len,
        default="",
    )
    return words[len(lead) :].strip()


def unquoted(words: str) -> str:
    """Without quotation marks around them."""
    quoted = QUOTED.fullmatch(words)
    return quoted[1].strip() if quoted else words


def cased(words: str) -> str:
    """With a capital where a sentence begins and its first word is no name of its own."""
    first = words.split()[0] if words.split() else ""
    return words[:1].upper() + words[1:] if first.isalpha() and first.islower() else words


def matched(patterns: Sequence[Phrase], words: str) -> re.Match[str] | None:
    """The first of the patterns that all of the words are."""
    return next((match for one in patterns if (match := one.pattern.fullmatch(words))), None)


@cache
def all_words(name: str) -> frozenset[str]:
    """The words of that name of all languages."""
    return frozenset(word for known in language.languages().values() for word in getattr(known, name))
