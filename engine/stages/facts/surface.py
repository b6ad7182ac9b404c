"""The forms of a text that rules match on. Each is as long as the text, so a match says where it stands in it."""

import re
import unicodedata

_SAME = {
    **dict.fromkeys(map(ord, "‐‑‒–—―−﹣"), "-"),
    **dict.fromkeys(map(ord, "～〜∼"), "~"),
    **dict.fromkeys(map(ord, "’‘ʼ`´＇"), "'"),
    **dict.fromkeys(map(ord, "“”„«»"), '"'),
    **dict.fromkeys(map(ord, "،﹐"), ","),
    **dict.fromkeys(map(ord, "。．"), "."),
    ord("٫"): ".",
    ord("٬"): ",",
    ord("∶"): ":",
}
MARKS = "\u0300-\u036f\u064b-\u065f\u0900-\u0dff"
"""Combining marks and signs of scripts that `re` does not count among a word's letters, for a set of characters."""
_MISREAD = str.maketrans("OoıIl|", "001111")
_DIGITS_WITH_LETTERS = re.compile(r"(?<![^\W_])[0-9OoıIl|]{2,}(?=[^\W\d_]|\W|_|$)")
_AFTER = re.compile(r"(?:[ap]\.?m\.?|th|st|nd|rd|uhr|h(?=\d)|h)?(?:(?<=h)(?=\d)|(?![^\W_]))", re.IGNORECASE)
_ORDINAL = re.compile(r"(?<![^\W_])[ıl]{1,2}(?=(?:st|th)(?![^\W_]))")


_LOOKALIKES = str.maketrans("ραονυικτхсеаору", "paovuiktxceaopy")
_DASH = re.compile(r"(?<=[日号號0-9])一(?=[0-9晚下上中])")
_STRAY = re.compile(r"(?<=[A-Za-z])[ραονυικτхсеаору]|[ραονυικτхсеаору](?=[A-Za-z])")


class _Flat(dict[int, str]):
    """Character by character: full width to ASCII, digits of all scripts to 0-9, dashes, quotes and spaces to one."""

    def __missing__(self, point: int) -> str:
        char = chr(point)
        if char.isspace():
            flat = " "
        elif unicodedata.category(char) == "Nd":
            flat = str(unicodedata.decimal(char))
        elif "<super>" in unicodedata.decomposition(char):
            flat = char
        else:
            wide = unicodedata.normalize("NFKC", char)
            flat = wide if len(wide) == 1 else char
        self[point] = flat
        return flat


class _Fold(dict[int, str]):
    """Lower case; Latin letters without their marks, which a reader loses first."""

    def __missing__(self, point: int) -> str:
        char = chr(point)
        small = {"İ": "i", "ı": "i", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l"}.get(char, char.lower())
        if len(small) != 1:
            small = char
        base = unicodedata.normalize("NFD", small)[0]
        folded = base if "a" <= base <= "z" else small
        self[point] = folded
        return folded


_CLAUSE = re.compile(r"(?<=[0-9]{4})，(?=[0-9])|(?<=[0-9])，(?=[0-9]{1,2}(?![0-9]))")
"""A full-width comma that parts two numbers ("5550-0186，30元"): it groups thousands only, and marks no decimals."""
_FLAT = _Flat(_SAME)
_FOLD = _Fold()


def flat(text: str) -> str:
    """One width, one kind of dash, quote, space and digit; same length."""
    return (_CLAUSE.sub(";", text) if "，" in text else text).translate(_FLAT)


def fold(text: str) -> str:
    """Lower case without the marks of Latin letters; same length."""
    return text.translate(_FOLD)


def digits_mended(text: str) -> str:
    """Letters that readers take for digits (o1632, ııth, 1O:30) as digits; same length, words untouched."""

    def mend(match: re.Match[str]) -> str:
        run = match[0]
        digits = sum(c.isdigit() for c in run)
        if digits == len(run) or digits * 2 < len(run) or not _AFTER.match(text, match.end()):
            return run
        return run.translate(_MISREAD)

    text = _DIGITS_WITH_LETTERS.sub(mend, text)
    return _ORDINAL.sub(lambda m: "1" * len(m[0]), text)


def letters_mended(text: str) -> str:
    """Greek and Cyrillic letters inside of Latin words, which readers take for the ones that look like them, and the
    sign for one where it must be a dash (3月12日一3月21日); same length."""
    if text.isascii():
        return text
    return _DASH.sub("-", _STRAY.sub(lambda m: m[0].translate(_LOOKALIKES), text))


def squeezed(text: str) -> str:
    """Without any space: how two printings of the same words are compared."""
    return "".join(text.split())
