"""How many words a text has, also in scripts that set no space between them."""

import re

_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of such scripts."""
_LETTERS_A_WORD = 2


def count(text: str) -> int:
    """About how many; a word of a wide script is two letters."""
    wide = len(_WIDE.findall(text))
    return len(re.findall(r"\w+", _WIDE.sub(" ", text))) + wide // _LETTERS_A_WORD
