"""What `placard read` was pointed at: files, the images of a folder, standard input."""

import re
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from bot.cli.exits import UsageError

STDIN = "-"
_IMAGES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".heif", ".avif"})
"""Endings by which a folder's images are told from its other files. A file named on its own may have any ending."""


class Unopened(Exception):
    """A photo's bytes cannot be had; `code` names the sentence `error-<code>`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Source(msgspec.Struct, frozen=True):
    """One photo to read."""

    name: str
    """As the person typed it; for a folder's images the folder's name and the file's."""

    def load(self) -> bytes:
        """The photo's bytes. Raises Unopened."""
        if self.name == STDIN:
            return sys.stdin.buffer.read()
        try:
            return Path(self.name).read_bytes()
        except FileNotFoundError:
            raise Unopened("not-found") from None
        except OSError:
            raise Unopened("cannot-open") from None


def expand(arguments: Sequence[str]) -> list[Source]:
    """The photos that the arguments stand for, in order. Raises UsageError."""
    if arguments.count(STDIN) > 1:
        raise UsageError("terminal-stdin-twice")
    if STDIN in arguments and sys.stdin.isatty():
        raise UsageError("terminal-stdin-empty")
    sources: list[Source] = []
    for argument in arguments:
        folder = Path(argument)
        if argument != STDIN and folder.is_dir():
            images = [entry for entry in folder.iterdir() if entry.suffix.lower() in _IMAGES and entry.is_file()]
            if not images:
                raise UsageError("terminal-no-images", folder=argument)
            sources += [Source(str(image)) for image in sorted(images, key=_natural)]
        else:
            sources.append(Source(argument))
    return sources


def _natural(path: Path) -> list[tuple[int, str]]:
    """Sorts page2 before page10, as a person numbers them."""
    return [(int(part or 0), word) for word, part in re.findall(r"(\D*)(\d*)", path.name.casefold())]
