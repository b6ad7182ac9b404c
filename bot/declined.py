"""Why a question is not taken, beside a queue that is full.

Imports next to nothing, since the terminal's sentences stand on it too.
"""

from datetime import timedelta


class Paused(Exception):
    """Nothing new is taken now."""


class OverQuota(Exception):
    """More than may be asked about in a day; nothing of it was counted."""

    def __init__(self, limit: int, anew: timedelta, *, personal: bool) -> None:
        super().__init__("over quota")
        self.limit = limit
        self.anew = anew
        """Time until the count begins anew."""
        self.personal = personal
        """True where the bound is the person's, False where it is the group's."""
