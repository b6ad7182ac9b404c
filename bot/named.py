"""Settings said in words: "country: Portugal" names one, and what it is to be."""

import re
from collections.abc import Mapping
from typing import TypeVar

from bot.locale import FIRST, Locale, Locales

LONGEST = 60
"""Characters of such words; what is longer is a text to draft from."""
_SAID = re.compile(r"([^:：]+?)\s*[:：]\s*(\S.*)")

F = TypeVar("F")


def named(text: str, fields: Mapping[str, F], locale: Locale, locales: Locales) -> tuple[F, str] | None:
    """Which of the fields a text names, and what follows; `fields` are by the sentence that has the word, which may be
    said in the person's language or in English. None where the text is something else."""
    text = text.strip()
    found = _SAID.fullmatch(text) if len(text) <= LONGEST and "\n" not in text else None
    if found is None:
        return None
    said = found[1].casefold()
    for spoken in (locale, locales.of(FIRST)):
        for sentence, field in fields.items():
            if said == spoken.text(sentence).casefold():
                return field, found[2]
    return None
