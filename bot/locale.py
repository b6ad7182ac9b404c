"""Sentences for people: a folder of Fluent files a language in `bot/locales/`, each read once."""

import re
from pathlib import Path
from typing import Self

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from bot import direction

FOLDER = Path(__file__).parent / "locales"
FIRST = "en"
"""The language that every sentence is written in first."""

Value = str | int | float


class Locale:
    """The sentences of one language; those that it lacks are another's, where one is named.

    The terminal speaks English, so the others lack its sentences.
    """

    def __init__(self, language: str, source: str, *, lacking: Self | None = None) -> None:
        self.language = language
        self._lacking = lacking
        # Marks around values are for sentences that run to the left, and there for few values only: others would be
        # copied along or break links. The message that is copied is no sentence, so it never has any.
        self._leftward = language in direction.LANGUAGES
        self._bundle = FluentBundle([language], use_isolating=self._leftward)
        resource = FluentResource(source)
        self._bundle.add_resource(resource)
        self._ids = tuple(entry.id.name for entry in resource.body if isinstance(entry, ast.Message))
        broken = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
        if broken:
            raise ValueError(f"{language}: cannot be understood: {broken[0]!r}")

    @classmethod
    def load(cls, language: str = FIRST, folder: Path = FOLDER, *, lacking: Self | None = None) -> Self:
        return cls(language, _source(folder / language), lacking=lacking)

    @property
    def ids(self) -> tuple[str, ...]:
        """Names of all sentences of its own, in the order of the files."""
        return self._ids

    def has(self, message_id: str) -> bool:
        return bool(self._bundle.has_message(message_id)) or (
            self._lacking is not None and self._lacking.has(message_id)
        )

    def text(self, message_id: str, /, **values: Value) -> str:
        """The sentence, with the values set in.

        Raises KeyError where the sentence is missing or needs a value that is not given, so that a half sentence
        never reaches a person.
        """
        if not self._bundle.has_message(message_id):
            if self._lacking is None:
                raise KeyError(message_id)
            return self._lacking.text(message_id, **values)
        pattern = self._bundle.get_message(message_id).value
        if pattern is None:
            raise KeyError(message_id)
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise KeyError(f"{message_id}: {errors[0]}")
        return direction.settled(str(text)) if self._leftward else str(text)

    def apart(self, value: str) -> str:
        """A value as it stands in a list of such in a sentence."""
        return direction.apart(value) if self._leftward else value


def _source(folder: Path) -> str:
    return "\n".join(file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.ftl")))


class Locales:
    """The languages that the bot speaks. The first one is read at once, each other when somebody speaks it: it takes a
    tenth of a second, and all of them together would hold up every start."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._first = Locale.load(FIRST, folder)
        others = sorted(path.name for path in folder.iterdir() if path.is_dir() and path.name != FIRST)
        self._locales: dict[str, Locale | None] = {FIRST: self._first} | dict.fromkeys(others)

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Self:
        return cls(folder)

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of all of them, the first one first."""
        return tuple(self._locales)

    def of(self, language: str) -> Locale:
        """The one for a language code as Telegram tells it ("pt-br"); English where there is none."""
        code = language.lower().replace("_", "-")
        name = next((name for name in (code, code.partition("-")[0]) if name in self._locales), FIRST)
        found = self._locales[name]
        if found is None:
            found = self._locales[name] = Locale.load(name, self._folder, lacking=self._first)
        return found

    def some(self, language: str, prefixes: tuple[str, ...]) -> Locale:
        """Only the sentences of a language whose names begin like that: a hundredth of a second instead of a tenth."""
        entries = re.split(r"^(?=[a-z#])", _source(self._folder / language), flags=re.MULTILINE)
        return Locale(language, "".join(entry for entry in entries if entry.startswith(prefixes)), lacking=self._first)
