"""Holds a draft against the page, and mends it: what the page does not say never leaves the engine."""

from engine.stages.check.hold import check
from engine.stages.check.mend import mend

__all__ = ["check", "mend"]
