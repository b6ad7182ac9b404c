"""Which language a text is in, from its script, its commonest words and its letters.

Flyers are short and half names and numbers, which is where general detectors fail; the profiles are made of the words
that flyers do carry (weekdays, months, "entry", "venue"). No download, a few hundred microseconds.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import cache

from engine.stages.facts.lexicon import known_languages, table
from engine.stages.facts.surface import fold

_SCRIPTS = {
    "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko", "CJK": "zh", "DEVANAGARI": "hi", "ARABIC": "ar",
    "CYRILLIC": "ru", "HEBREW": "he", "THAI": "th", "GREEK": "el", "BENGALI": "bn", "TAMIL": "ta", "TELUGU": "te",
    "GUJARATI": "gu", "GURMUKHI": "pa", "KANNADA": "kn", "MALAYALAM": "ml", "SINHALA": "si", "ARMENIAN": "hy",
    "GEORGIAN": "ka",
}  # fmt: skip
"""First word of a letter's Unicode name, and the language most that use the script write in."""
_TOLD_BY_LETTERS = {"ru": {"uk": "іїєґ"}, "ar": {"ur": "ٹڈےں", "fa": "پچژگ"}, "hi": {"mr": "ळ"}}
"""Languages that share a script with a commoner one, and the letters that tell them."""
_WORD = re.compile(r"[^\W\d_]{4,}|[^\W\d_]{2,3}(?!\.)")
"""Without single letters and abbreviations, which are initials and street words more often than words."""
_FEW_WORDS, _ENGLISH_AS_GOOD = 2.0, 0.6
"""Below this score little is known, and English is taken if it has this share of the best."""
_SECOND = 0.45
"""Share of the best score at which another language counts as spoken on the page too."""


def language(text: str) -> str:
    """ISO 639-1 code of the main language of `text`; empty where it has no words."""
    ranked = languages(text)
    return ranked[0] if ranked else ""


def languages(text: str) -> tuple[str, ...]:
    """The languages of `text`, main one first, others only where they are plainly there too."""
    scripts = _scripts(text)
    latin = scripts.pop("", 0)
    # Han signs are denser than letters, and any kana makes the page Japanese.
    if scripts["ja"] and scripts["ja"] * 8 >= scripts["zh"]:
        scripts["ja"] += scripts.pop("zh", 0)
    found: list[tuple[float, str]] = []
    for code, count in scripts.items():
        weight = count * (2.5 if code in ("zh", "ja", "ko") else 1)
        if count >= 2 and weight * 5 >= latin:
            found.append((weight / max(1, latin), _told_by_letters(code, text)))
    found.sort(reverse=True)
    foreign = [code for _, code in found]
    if latin and (not found or latin > 12):
        spoken = _latin_languages(text)
        if not foreign:
            return spoken or (("en",) if _WORD.search(text) else ())
        return (*foreign, *spoken) if found[0][0] > 0.5 else (*spoken, *foreign)
    return tuple(foreign)


def _scripts(text: str) -> Counter[str]:
    """Letters by the language their script stands for; "" for Latin ones."""
    counts: Counter[str] = Counter()
    for char in text:
        if char.isalpha():
            counts[_script(char)] += 1
    return counts


@cache
def _script(char: str) -> str:
    return _SCRIPTS.get(unicodedata.name(char, "LATIN").partition(" ")[0], "")


def _told_by_letters(code: str, text: str) -> str:
    for other, letters in _TOLD_BY_LETTERS.get(code, {}).items():
        if sum(text.count(letter) for letter in letters) >= 1:
            return other
    return code


def _latin_languages(text: str) -> tuple[str, ...]:
    scores: dict[str, float] = {}
    speakers = _speakers()
    for word, count in Counter(fold(word) for word in _WORD.findall(text)).items():
        for code in speakers.get(word, ()):
            scores[code] = scores.get(code, 0.0) + min(count, 4) / len(speakers[word])
    letters = _letters()
    for letter, count in Counter(text.lower()).items():
        for code in letters.get(letter, ()):
            scores[code] = scores.get(code, 0.0) + 0.8 * min(count, 4) / len(letters[letter])
    ranked = sorted(scores, key=lambda code: (-scores[code], code))
    if not ranked or scores[ranked[0]] < 0.3:
        return ()
    best = scores[ranked[0]]
    if "en" in scores and scores["en"] >= _ENGLISH_AS_GOOD * best and best < _FEW_WORDS:
        ranked.remove("en")
        ranked.insert(0, "en")
    return tuple(code for i, code in enumerate(ranked[:3]) if i == 0 or scores[code] >= max(1.0, _SECOND * best))


@cache
def _speakers() -> Mapping[str, tuple[str, ...]]:
    """Languages that use a word often, by the folded word."""
    found: dict[str, tuple[str, ...]] = {}
    for code in known_languages():
        for word in set(fold(table(code).get("profile", "")).split()):
            found[word] = (*found.get(word, ()), code)
    return found


@cache
def _letters() -> Mapping[str, tuple[str, ...]]:
    """Languages that a letter speaks for."""
    found: dict[str, tuple[str, ...]] = {}
    for code in known_languages():
        for letter in table(code).get("letters", ""):
            found[letter] = (*found.get(letter, ()), code)
    return found
