"""How two texts are held against each other: what a reader takes for the same is the same here."""

import re
import unicodedata
from functools import lru_cache

_SAME = str.maketrans(
    {
        **dict.fromkeys("–—−‐‑‒", "-"),
        **dict.fromkeys("’‘´", "'"),
        **dict.fromkeys("“”„«»", '"'),
        "،": ",",
        **dict.fromkeys("*_~`", None),
    }
)
_INVISIBLE = {
    **dict.fromkeys((*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF, 0xAD)),
    **dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), " "),
}
_SPACE = re.compile(r"\s+")
CJK = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_EDGE = ".,;:!?()[]{}<>|\"'“”‘’«»•·-–—/،؛؟।"
CJK_LETTER = re.compile(rf"[{CJK}]")


def fold(text: str) -> str:
    """Compatibility forms, case, dashes, quotes, marks of formatting and runs of white space made the same."""
    text = unicodedata.normalize("NFKC", text.translate(_INVISIBLE)).casefold().translate(_SAME)
    return _SPACE.sub(" ", text).strip()


@lru_cache(maxsize=4096)
def squeeze(text: str) -> str:
    """`fold` without white space: a line break or a space more or less does not matter."""
    return _SPACE.sub("", fold(text))


def says(text: str, part: str) -> bool:
    """Whether `part` stands in `text` in one piece; an empty part does not."""
    small = squeeze(part)
    return bool(small) and small in squeeze(text)


def words(text: str) -> list[str]:
    """Words in their order, without the punctuation around them; each Han or kana character is one."""
    out: list[str] = []
    for token in text.split():
        if CJK_LETTER.search(token):
            out += CJK_LETTER.findall(token)
        elif any(char.isalnum() for char in token):
            out.append(token.strip(_EDGE))
    return out
