"""One answer as it comes in, piece by piece."""

import re
import time
from collections.abc import AsyncIterator, Callable
from typing import Any

import msgspec

from engine.contract import Usage
from engine.models.server.failures import Failed

_THOUGHT = re.compile(r"\A\s*<think>.*?(?:</think>\s*|\Z)", re.DOTALL)
"""Where a server has no parser for a model's thoughts, they stand before the answer, between these tags."""
_DATA, _END = "data:", "[DONE]"
"""How lines of an event stream begin that carry something, and what the last of them carries."""
_LONGEST = 1_000_000
"""Bytes of a line past which it is none of an answer: no server sends more than a few words in one."""


_MOST = 10**9
"""Tokens past which a server's count is none: what is added up on the broker has to stay a number there."""


class _Delta(msgspec.Struct, frozen=True):
    content: str | None = None
    reasoning_content: str | None = None
    """A thought, by the name that is DeepSeek's, and which SGLang and llama.cpp took over."""
    reasoning: str | None = None
    """The same by that of newer vLLM and Ollama."""


class _Choice(msgspec.Struct, frozen=True):
    delta: _Delta = _Delta()
    finish_reason: str | None = None


class _Counted(msgspec.Struct, frozen=True):
    prompt_tokens: float | None = None
    completion_tokens: float | None = None

    @property
    def tokens(self) -> tuple[int, int]:
        """Given and written, as far as that can be."""
        given, written = (int(min(max(0, count or 0), _MOST)) for count in (self.prompt_tokens, self.completion_tokens))
        return given, written


class _Chunk(msgspec.Struct, frozen=True):
    """What is of use in a piece of an answer, in OpenAI's form."""

    choices: list[_Choice] = []
    usage: _Counted | None = None
    error: Any = None


_decode = msgspec.json.Decoder(_Chunk).decode
_FORM = "not an answer in OpenAI's form"


async def lines(pieces: AsyncIterator[bytes]) -> AsyncIterator[str]:
    """The lines of an event stream, whose ends are those of ASCII: what else Unicode takes for one may stand in an
    answer. Raises Failed for one that does not end."""
    rest = b""
    async for piece in pieces:
        found = (rest + piece).splitlines(keepends=True)
        rest = b"" if not found or found[-1].endswith((b"\n", b"\r")) else found.pop()
        if len(rest) > _LONGEST:
            raise Failed(_FORM)
        for line in found:
            yield line.decode(errors="replace")
    yield rest.decode(errors="replace")


class Purse:
    """Tokens that may still be written for all prompts of a call together."""

    def __init__(self, tokens: int | None) -> None:
        self.left = tokens

    @property
    def empty(self) -> bool:
        return self.left is not None and self.left <= 0

    @property
    def overdrawn(self) -> bool:
        return self.left is not None and self.left < 0

    def spend(self, tokens: int) -> None:
        if self.left is not None:
            self.left -= tokens

    def most(self, tokens: int) -> int:
        """So many tokens, or what is left."""
        return tokens if self.left is None else min(tokens, self.left)


class Writing:
    """What came of one prompt so far, over all tries."""

    def __init__(self, model: str, given: int, limit: int, purse: Purse, tell: Callable[[int], None]) -> None:
        """`given` are the tokens of the prompt, about, `limit` those that its answer may have; `tell` is told how many
        there are."""
        self._model, self._given, self._limit, self._purse, self._tell = model, given, limit, purse, tell
        self._answer: list[str] = []
        self._pieces = 0
        self._counted: tuple[int, int] | None = None
        self._charged = 0
        self._before = (0, 0)
        self._since: float | None = None
        self.ended = False
        """Whether the server said that this is all."""
        self.finished = False
        """Whether it ended because the model had nothing more to say."""

    @property
    def began(self) -> bool:
        """Whether anything of the answer is there, be it a thought."""
        return self._pieces > 0

    @property
    def spent(self) -> bool:
        """Whether anything came, or was paid for, in any try."""
        return self.began or self.ended or any(self._before)

    @property
    def enough(self) -> bool:
        """Whether there are more tokens than the answer, or the call, may have."""
        return self._purse.overdrawn or len(self._answer) > self._limit

    @property
    def text(self) -> str:
        return _THOUGHT.sub("", "".join(self._answer))

    @property
    def usage(self) -> Usage:
        """Of all tries. Estimated where the server does not count: a piece is a token, nearly always."""
        given, written = self._spent()
        return Usage(model=self._model, given=self._before[0] + given, written=self._before[1] + written)

    @property
    def silent(self) -> float:
        """Seconds since the question went out, while nothing has come; 0 once something has."""
        return 0.0 if self._since is None or self.began else time.monotonic() - self._since

    def asked(self) -> None:
        """The question goes out now."""
        self._since = time.monotonic()

    def again(self) -> None:
        """Begin anew; what was written is spent all the same."""
        usage = self.usage
        self._before = (usage.given, usage.written)
        self._answer, self._pieces, self._counted, self._charged, self._since = [], 0, None, 0, None
        self.ended = self.finished = False

    def add(self, line: str) -> bool:
        """Take up a line of what the server sent; True where it wrote something. Raises Failed where that is not of
        OpenAI's form."""
        data = line.removeprefix(_DATA).strip()
        if data == line.strip() or data == _END:
            return False  # the empty lines between events, their names, and what only keeps the connection alive
        try:
            chunk = _decode(data)
        except msgspec.DecodeError:
            raise Failed(_FORM) from None
        if chunk.error:
            raise Failed("an error in the middle of the answer")
        before = self._pieces
        if chunk.usage and any(counted := chunk.usage.tokens):
            self._counted = counted
        for choice in chunk.choices[:1]:
            if content := choice.delta.content:
                self._answer.append(content)
            if content or choice.delta.reasoning_content or choice.delta.reasoning:
                self._pieces += 1
                self._tell(self._pieces)
            if choice.finish_reason:
                self.finished = choice.finish_reason == "stop"
                self.ended = True
        self._charge()
        return self._pieces > before

    def _charge(self) -> None:
        """Some servers count at the end, some with each piece."""
        written = max(self._pieces, self._counted[1] if self._counted else 0)
        self._purse.spend(written - self._charged)
        self._charged = written

    def _spent(self) -> tuple[int, int]:
        """Tokens given and written in this try."""
        if self._counted:
            return self._counted
        return (self._given if self._pieces else 0), self._pieces
