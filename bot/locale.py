"""Sentences for people: one Fluent file a language in `bot/locales/`, read once at start."""

from pathlib import Path
from typing import Self

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

FOLDER = Path(__file__).parent / "locales"

Value = str | int | float


class Locale:
    """The sentences of one language."""

    def __init__(self, language: str, source: str) -> None:
        self.language = language
        # Isolation marks around values would be copied into groups with the message and break links.
        self._bundle = FluentBundle([language], use_isolating=False)
        resource = FluentResource(source)
        self._bundle.add_resource(resource)
        self._ids = tuple(entry.id.name for entry in resource.body if isinstance(entry, ast.Message))
        broken = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
        if broken:
            raise ValueError(f"{language}.ftl: cannot be understood: {broken[0]!r}")

    @classmethod
    def load(cls, language: str = "en", folder: Path = FOLDER) -> Self:
        return cls(language, (folder / f"{language}.ftl").read_text(encoding="utf-8"))

    @property
    def ids(self) -> tuple[str, ...]:
        """Names of all sentences, in the order of the file."""
        return self._ids

    def has(self, message_id: str) -> bool:
        return bool(self._bundle.has_message(message_id))

    def text(self, message_id: str, /, **values: Value) -> str:
        """The sentence, with the values set in.

        Raises KeyError where the sentence is missing or needs a value that is not given, so that a half sentence
        never reaches a person.
        """
        if not self.has(message_id):
            raise KeyError(message_id)
        pattern = self._bundle.get_message(message_id).value
        if pattern is None:
            raise KeyError(message_id)
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise KeyError(f"{message_id}: {errors[0]}")
        return str(text)
