"""Signs that recognition takes for each other, put right where the rest of the word leaves no doubt.

Only within a word whose other characters decide: a letter among figures, an ordinal, a Spanish exclamation mark.
"""

import re
from collections.abc import Sequence

from engine.readers.recognition import UNSURE_SIGN

_FIGURES = {"o": "0", "O": "0", "ı": "1", "l": "1", "I": "1", "|": "1"}
_NUMBER = re.compile(
    r"(?<![^\W\d_])(?=[\doOılI|.,:/-]*\d[\doOılI|.,:/-]*\d)[\doOılI|]+(?:[.,:/-][\doOılI|]+)*(?![^\W\d_])"
)
"""A word of figures and look-alikes with at least two figures in it."""
_ORDINAL = re.compile(r"(?<!\w)([1ılI|]{1,2}|[23][1ılI|])(?=st\b|th\b)")
_OPENING = re.compile(r"^i(?=[A-ZÁÉÍÓÚÑ][A-ZÁÉÍÓÚÑa-záéíóúñ]+\b)(?!Phone|Pad|Pod|OS|Mac|Tunes|Cloud|Message)")
_CAPITAL = re.compile(r"\bll(?=[bcdfghjkmnpqrstvwxz])")
"""No word in the Latin script begins with ll and a consonant; names such as Ilse do."""
_INITIAL = re.compile(
    r"(?<![\w'’.])l(?!t?da\b|te\b)(?=[bcdfgjkmnpqrstvwxz][a-z]{0,12}[aeiou][a-z]{0,20}(?!\w)|uran(?!\w))"
)
"""Nor does a word with a vowel begin with a small l and any other consonant; names such as Ikotun do. And none is
"luran", which is "Iuran", the fee on Indonesian notices."""
_COUNTED = re.compile(
    r"(?<![\w.,-])[Il](?=\d\s?(?:years?|yrs?|jahren?|ans?|anni|años?|anos|jaar|år|lat|let|tahun|yaş|uhr|h|min|km|€|%)(?!\w))",
    re.IGNORECASE,
)
"""A number of two figures in front of what it counts."""
_PHONE = re.compile(r"(?<![\w.,-])[oO](?=\d[\d -]{6,}\d(?!\w))")
"""A phone number that begins with a nought."""
_RUPIAH = re.compile(r"\b[Rr]p\s?[lI](?=\.?\d{2,3}(?:\.\d{3})*(?!\w))")
_TWENTY = re.compile(r"(?<!\w)zo(?=h\d\d(?!\w))")
"""20h45 in figures with ascenders."""
_DASH = re.compile(r"(?<=\d[日号號])一(?=\d)|(?<=:\d\d)一(?=\d|[早上下中晚])|(?<=\d)一(?=\d)")
"""A dash between two days, hours or figures, taken for the Chinese one."""
_MONTH = re.compile(r"\b(0CT|0ct|N0V|N0v|n0v)(?=\b|\d)")
_BEGINS = re.compile(r"^l(?!td\b)(?=(?:[fmnst]|hr)[a-z]{0,20}\b)")
"""No word begins with a small l and such a consonant; "In", "If", "Ist" and "Ihr" begin lines."""
_ROAD = re.compile(r"\bJI\.(?= ?[A-Z][a-z])")
"""An Indonesian address: "Jl." is short for street."""
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[a-zA-Z]")
_FOREIGN = str.maketrans("ραονκιΑΒΕΖΗΙΚΜΝΟΡΤΥΧаеорсухкАВЕКМНОРСТХ", "paovkiABEZHIKMNOPTYXaeopcyxkABEKMHOPCTX")
"""Greek and Cyrillic letters as the Latin ones that they look like."""
_NOUGHT = re.compile(r"(?<![\w.,:/-])0(?=[a-wyz][a-z]{3,}(?![\w]))")
"""A word that begins with a nought and goes on in small letters begins with an O; a number in base 16 does not."""
_HOUR = re.compile(r"(?<!\w)[Oo](?=\dh\d\d(?!\w))")
"""06h30."""
_PESO = re.compile(r"(?<!\w)[Pp](?=\d{2,3}(?:,\d{3})*(?![\w-]))")
"""The sign of the peso where the page has it elsewhere."""
_TURKISH = re.compile(r"[ğışİĞŞ]")
_LIRA = re.compile(r"(?<=\d)も|(?<=\d )も")
"""The sign of the lira, which the recogniser does not know, as it reads it."""
TURKISH_LETTERS = 4
"""Letters that only Turkish has (and Azerbaijani) from which a page is taken for Turkish."""
LINES_TO_CLOSE = 3
"""Lines within which an exclamation that was opened is closed."""


def mend(texts: Sequence[str]) -> list[str]:
    """The lines, top to bottom, with look-alikes put right: character for character, so that each keeps its length."""
    out = []
    turkish = sum(len(_TURKISH.findall(text)) for text in texts) >= TURKISH_LETTERS
    euro = "₺" if turkish else "€"
    pesos = any("₱" in text for text in texts)
    for number, text in enumerate(texts):
        text = _NUMBER.sub(lambda m: "".join(_FIGURES.get(c, c) for c in m.group()), text)
        text = _ORDINAL.sub(lambda m: "".join(_FIGURES.get(c, c) for c in m.group(1)), text)
        text = _PHONE.sub("0", _COUNTED.sub("1", text))
        text = _TWENTY.sub("20", _RUPIAH.sub(lambda m: m[0][:-1] + "1", text))
        text = _DASH.sub("—", _INITIAL.sub("I", _CAPITAL.sub("Il", text)))
        text = _MONTH.sub(
            lambda m: m.group().replace("0", "O" if m.group()[0] == "0" or m.group().isupper() else "o"), text
        )
        text = _NOUGHT.sub("O", _HOUR.sub("0", _WORD.sub(_in_latin, text)))
        text = _PESO.sub("₱", text) if pesos else text
        text = _BEGINS.sub("I", _ROAD.sub("Jl.", text))
        if _OPENING.match(text) and any("!" in later for later in texts[number : number + LINES_TO_CLOSE]):
            text = "¡" + text[1:]
        if turkish:
            text = _LIRA.sub("₺", text).replace("Í", "İ")
        out.append(text.replace(UNSURE_SIGN, euro))
    return out


def _in_latin(word: re.Match[str]) -> str:
    """A word of Latin letters with one of another alphabet among them is a Latin word."""
    text = word[0]
    if text.isascii() or not _LATIN.search(text):
        return text
    return text.translate(_FOREIGN)
