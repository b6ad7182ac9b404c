"""What is known of a job that was accepted."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """What the person is told once their job is accepted."""

    job_id: str
    position: int
    """Jobs that wait before it; 0 also where it does not wait any more."""
    fresh: bool
    """False where a job with this id was there already."""
    expected: timedelta
    """Time until it is likely to be answered, from the pace of late."""
