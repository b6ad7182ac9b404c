"""What may be spent on an answer of a model: seconds and tokens."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What may be spent on drafts. Read by the writer while it writes, from whatever thread it is in."""

    deadline: float = math.inf
    """Of `clock`, in seconds."""
    tokens: int | None = None
    """Tokens that a model may write for all asks together; None: no limit of its own."""
    clock: Callable[[], float] = time.monotonic

    @property
    def seconds(self) -> float:
        """Seconds that are left; not below 0."""
        return max(0.0, self.deadline - self.clock())

    @property
    def over(self) -> bool:
        """Whether nothing more is waited for, by time or by tokens."""
        return self.clock() >= self.deadline or (self.tokens is not None and self.tokens <= 0)

    def less(self, tokens: int) -> "Budget":
        """The budget after so many tokens."""
        left = None if self.tokens is None else self.tokens - tokens
        return Budget(deadline=self.deadline, tokens=left, clock=self.clock)
