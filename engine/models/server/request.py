"""A prompt in the form of OpenAI's chat completions, and what is left out for servers that do not take all of it."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from engine.models import Prompt

_TOO_MUCH = (
    *("context length", "context window", "context size", "maximum context"),
    *("too long", "too many", "too large", "larger than", "at most", "exceed"),
)
"""What servers say of a question that has too many tokens or pictures. The next one may be smaller."""


class Part(StrEnum):
    """What a question can do without; left out in this order where the server does not say what is wrong."""

    SCHEMA = "response_format"
    """The shape of the answer; the prompt describes it in words too."""
    PICTURES = "image"
    USAGE = "stream_options"
    """The count of tokens at the end of the stream; without it they are estimated."""
    EFFORT = "reasoning_effort"
    TEMPERATURE = "temperature"
    SYSTEM = "system"
    """Instructions in a message of their own; without it they stand before the question."""
    LIMIT = "max_tokens"
    """The bound under its old name, which all servers but OpenAI's own know; without it the new one is used."""


_NAMED: Mapping[Part, Sequence[str]] = {
    Part.LIMIT: ("max_completion_tokens",),
    Part.USAGE: ("stream_options", "include_usage"),
    Part.EFFORT: ("reasoning_effort", "reasoning effort"),
    Part.TEMPERATURE: ("temperature",),
    Part.SYSTEM: ("system role", "system message", "role system"),
    Part.SCHEMA: (
        "response_format",
        "response format",
        "json_schema",
        "json schema",
        "structured",
        "grammar",
        "guided",
    ),
    Part.PICTURES: ("image", "multimodal", "multi-modal", "vision", "mmproj", "content part", "messages"),
}
"""How servers name a part in what they say of a refused question; the more telling names first."""


def fields(
    prompt: Prompt,
    pictures: Sequence[str],
    *,
    without: frozenset[Part],
    model: str,
    tokens: int,
    effort: str,
    temperature: float,
) -> dict[str, Any]:
    """The fields of a request; `pictures` are their URLs, `tokens` what the server may write at most, thoughts
    included; a `temperature` below 0 is the server's own."""
    content: str | list[dict[str, Any]] = prompt.content
    messages: list[dict[str, Any]] = []
    if Part.SYSTEM in without:
        content = f"{prompt.instructions}\n\n{content}"
    else:
        messages.append({"role": "system", "content": prompt.instructions})
    if pictures and Part.PICTURES not in without:
        shown = [{"type": "image_url", "image_url": {"url": url}} for url in pictures]
        content = [*shown, {"type": "text", "text": content}]
    messages.append({"role": "user", "content": content})
    request: dict[str, Any] = {"model": model, "messages": messages, "stream": True}
    request["max_completion_tokens" if Part.LIMIT in without else "max_tokens"] = tokens
    if Part.USAGE not in without:
        request["stream_options"] = {"include_usage": True}
    if prompt.schema is not None and Part.SCHEMA not in without:
        schema = {"name": "answer", "schema": prompt.schema, "strict": True}
        request["response_format"] = {"type": "json_schema", "json_schema": schema}
    if effort and Part.EFFORT not in without:
        request["reasoning_effort"] = effort
    if temperature >= 0 and Part.TEMPERATURE not in without:
        request["temperature"] = temperature
    return request


def parts(request: Mapping[str, Any]) -> frozenset[Part]:
    """The parts that a request has."""
    found = {Part(name) for name in request if name in {part.value for part in Part}}
    if any(isinstance(message["content"], list) for message in request["messages"]):
        found.add(Part.PICTURES)
    if request["messages"][0]["role"] == "system":
        found.add(Part.SYSTEM)
    return frozenset(found)


class Trimming:
    """What is left out of one question, part by part, until the server takes it."""

    def __init__(self, without: frozenset[Part]) -> None:
        """`without` is left out from the start."""
        self.without = without
        self.named: frozenset[Part] = frozenset()
        """What the server said that it does not take."""
        self.guessed: frozenset[Part] = frozenset()
        """The last of what was left out without a word of the server: once it takes the question, that was it."""

    def refused(self, request: Mapping[str, Any], said: str, *, guess: bool) -> Part | None:
        """What to leave out next of a request that was refused with these words (in lower case); None where nothing
        would help. With `guess` also where they name nothing."""
        # The name of a model that is not there may say "vision".
        said, has = said.replace(request["model"].lower(), ""), parts(request)
        if _any(_TOO_MUCH, said):
            part = Part.PICTURES if Part.PICTURES in has else None  # this question's size, which says nothing of others
        elif part := next((part for part, names in _NAMED.items() if part in has and _any(names, said)), None):
            self.named |= {part}
        # To leave out the bound, or the system's message, is never a guess: both have their like in every request.
        elif guess and (part := next((part for part in Part if part in has - {Part.LIMIT, Part.SYSTEM}), None)):
            self.guessed = frozenset({part})
        self.without |= {part} if part else frozenset()
        return part


def _any(names: Sequence[str], said: str) -> bool:
    return any(name in said for name in names)
