"""Words by language that tell what a question is about: tables in `words/*.toml`, a trailing `*` for any ending.

`concepts` name the same thing in all languages, so that an English question finds its line on a Turkish flyer.
"""

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from engine.stages.facts.surface import MARKS

_TOKEN = re.compile(
    rf"\d{{1,2}}[:.]\d{{2}}(?!\d)|[\u3040-\u30ff\u3400-\u9fff]|%|(?:(?![\u3040-\u30ff\u3400-\u9fff])[\w{MARKS}])+"
)
_HOUR = re.compile(r"(?<=\d)[:.](?=\d)")
"""Between hour and minutes: 10:50, 10.50 and 1050 are one."""
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_SAME = str.maketrans(
    dict(
        zip(
            "帶麼錢幾點時間誰裡電話號碼費價報開關門結場車攜證請問聯絡歲齡兒員優機網連鏈",
            "带么钱几点时间谁里电话号码费价报开关门结场车携证请问联络岁龄儿员优机网连链",
            strict=True,
        )
    )
    | {"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ё": "е", "ß": "ss", "ı": "i", "ँ": "ं", "đ": "d"}
)
_ARTICLE = re.compile(r"^[وبلف]?ال(?=\w{3})")
"""Of an Arabic word; what it joins to is written together with it."""
_ENGLISH = frozenset(("s", "es"))
_VERBS = frozenset(("", "s", "ed", "ing", "er", "ers"))
_ENDING, _STEM, _SHORT = 2, 3, 5
"""Letters of an inflection at most, of what two forms share at least, and that where neither is the whole of it."""
ENGLISH = "en"

Tokens = tuple[str, ...]


def fold(text: str) -> str:
    """Lower case; Latin letters without their marks, which people leave out when they type."""
    out: list[str] = []
    for char in unicodedata.normalize("NFKC", text).casefold().translate(_SAME):
        base = unicodedata.normalize("NFD", char)[0]
        out.append(base if "a" <= base <= "z" else char)
    return "".join(char for char in out if not "\u0300" <= char <= "\u036f" and not "\u064b" <= char <= "\u0652")


@lru_cache(maxsize=2048)
def tokens(text: str) -> Tokens:
    """The folded words of a text; of scripts without spaces each sign is one."""
    return tuple(_HOUR.sub("", _ARTICLE.sub("", word)) for word in _TOKEN.findall(fold(text)))


def wide(token: str) -> bool:
    """Whether it is a sign of a script that sets no space between words."""
    return bool(_WIDE.match(token))


def alike(one: str, other: str) -> bool:
    """Whether two folded words are forms of one."""
    if one == other:
        return True
    if one.isdigit() or other.isdigit() or wide(one) or wide(other):
        return False
    shared = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rests = {one[shared:], other[shared:]} - {""}
    if shared >= _STEM and len(rests) == 1 and rests <= _ENGLISH:
        return True
    if shared >= _SHORT and rests <= _VERBS:
        return True
    return shared >= _SHORT and all(len(rest) <= _ENDING for rest in rests)


class Phrases:
    """Phrases of a list, found in tokens."""

    def __init__(self, words: Sequence[str]) -> None:
        self._exact: dict[str, list[Tokens]] = {}
        self._begins: list[Tokens] = []
        for word in words:
            phrase = tokens(word.rstrip("*"))
            if not phrase:
                continue
            if word.endswith("*"):
                self._begins.append(phrase)
            else:
                self._exact.setdefault(phrase[0], []).append(phrase)

    def longest(self, text: Tokens, at: int) -> int:
        """Tokens of the longest phrase that begins there; 0 for none."""
        found = [len(p) for p in self._exact.get(text[at], ()) if text[at : at + len(p)] == p]
        found += [len(p) for p in self._begins if _begins(text[at : at + len(p)], p)]
        return max(found, default=0)

    def spans(self, text: Tokens) -> list[tuple[int, int]]:
        """Where its phrases stand, the longer one where two begin together."""
        return [(at, at + size) for at in range(len(text)) if (size := self.longest(text, at))]

    def within(self, text: Tokens) -> bool:
        return any(self.longest(text, at) for at in range(len(text)))


def _begins(text: Tokens, phrase: Tokens) -> bool:
    return len(text) == len(phrase) and text[:-1] == phrase[:-1] and text[-1].startswith(phrase[-1])


@cache
def languages() -> Sequence[str]:
    """ISO 639-1 codes of the languages in which questions are understood."""
    names = (entry.name for entry in (files(__package__) / "words").iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


@cache
def _table(language: str) -> Mapping[str, Any]:
    if language not in languages():
        return {}
    return tomllib.loads((files(__package__) / "words" / f"{language}.toml").read_text("utf-8"))


@cache
def phrases(language: str, key: str) -> Phrases:
    """The language's words under a key; none for a language without a table."""
    return Phrases(_table(language).get(key, ()))


@cache
def concepts(language: str) -> Mapping[str, Phrases]:
    """The language's words for each thing that has a name here."""
    return {name: Phrases(words) for name, words in _table(language).get("concepts", {}).items()}
