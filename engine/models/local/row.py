"""A prompt on its way through the model, and the call that it belongs to."""

import logging
from collections.abc import Callable
from contextvars import Context, copy_context
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from engine.budget import Budget
from engine.contract import Lane, Usage
from engine.models import Reply
from engine.models.local.dialogue import Encoded

if TYPE_CHECKING:
    from llguidance import LLMatcher

log = logging.getLogger(__name__)

NOTHING = Encoded({}, 0)
"""Of a prompt that could not be made ready."""
TOLD_EVERY = 8
"""Tokens between two signs of progress: at 20 to 100 tokens a second a chat's status changes no more often."""


@dataclass(slots=True, eq=False)
class Call:
    """What one caller asked, and how it gets its replies."""

    budget: Budget
    on_token: Callable[[int, int], None]
    replies: "SimpleQueue[Reply | None]" = field(default_factory=SimpleQueue)
    """One for each row; None for one that had no chance to begin."""
    context: Context = field(default_factory=copy_context)
    """The caller's: what is logged of its rows is about its job."""
    closed: bool = False
    """Set where the caller waits no longer."""
    spent: int = 0
    """Tokens written for all rows; the budget is for them together."""

    @property
    def over(self) -> bool:
        return self.closed or self.budget.less(self.spent).over


@dataclass(slots=True, eq=False)
class Row:
    """One prompt. Touched by one thread at a time: its caller's until it is submitted, then the generator's."""

    index: int
    """Of the prompt in its call."""
    call: Call
    model: str
    lane: Lane
    decode: Callable[[list[int]], str]
    encoded: Encoded = NOTHING
    limit: int = 0
    """Tokens that the answer may have."""
    grammar: "LLMatcher | None" = None
    written: list[int] = field(default_factory=list)
    alone: bool = False
    """It was in a batch that failed, and runs alone so that it is seen whose fault that was."""
    done: bool = False
    """Its caller has what there is."""

    @property
    def usage(self) -> Usage:
        return Usage(model=self.model, given=self.encoded.given, written=len(self.written))

    @property
    def full(self) -> bool:
        """Whether nothing more may be written, though it is not at an end."""
        return len(self.written) >= self.limit or self.call.over

    def take(self, token: int, stops: frozenset[int]) -> bool:
        """Append a token; whether the answer is at its end."""
        if token in stops:
            return True
        self.written.append(token)
        self.call.spent += 1
        if self.grammar is not None and not self.grammar.consume_token(token):
            raise ValueError(self.grammar.get_error())
        if len(self.written) % TOLD_EVERY == 0:
            self._tell()
        return self.grammar is not None and self.grammar.is_stopped()

    def again(self, *, alone: bool) -> None:
        """Forget what was written: it will be begun anew."""
        self.call.spent -= len(self.written)
        self.written.clear()
        self.alone = alone
        if self.grammar is not None:
            self.grammar.reset()

    def reply(self, *, finished: bool) -> None:
        """Hand over what there is."""
        if self.written:
            self._tell()
        text = self.decode(self.written)
        self._answer(Reply(prompt=self.index, text=text, finished=finished, usage=self.usage))

    def leave(self) -> None:
        """The budget was over before it began."""
        self._answer(None)

    def fail(self, error: Any) -> None:
        """It came to nothing: whoever asked does without it, and the others are not troubled."""
        kind = type(error).__name__  # its text may hold what was written
        self.call.context.run(log.warning, "no answer from %s (%s)", self.model, kind, exc_info=error)
        self._answer(Reply(prompt=self.index, text="", finished=False, usage=self.usage))

    def _answer(self, reply: Reply | None) -> None:
        self.done = True
        self.call.replies.put(reply)

    def _tell(self) -> None:
        try:
            self.call.on_token(self.index, len(self.written))
        except Exception:
            log.exception("progress could not be told")
            self.call.closed = True
