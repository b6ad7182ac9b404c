"""Placard's engine: reads photos, finds the facts, drafts and checks a group message.

`from engine import read` gives `engine.library.read`; it is looked up when asked for, since the bot's process imports
this package and must not load what reads photos.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.library import read

__all__ = ["read"]


def __getattr__(name: str) -> Any:
    if name == "read":
        from engine.library import read

        return read
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
