"""Where the private Valkey lives: its folder, its socket, and the locks that keep a second one away."""

import os
import tempfile
from hashlib import blake2b
from pathlib import Path
from typing import IO

from engine.errors import SettingError
from engine.settings import EngineSettings

_LONGEST_SOCKET = 100
"""Bytes; the systems allow 104 (macOS) or 108 (Linux) with the end mark."""


def private_folder(path: Path) -> Path:
    """Make a folder that only this user may enter; raises SettingError where that cannot be."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = path.stat()
        if status.st_uid != os.getuid():
            raise SettingError("PLACARD_DATA", f"{path} belongs to another user")
        path.chmod(0o700)
    except OSError as error:
        raise SettingError("PLACARD_DATA", f"{path}: {error.strerror}") from None
    return path.resolve()


def socket_path(settings: EngineSettings) -> Path:
    """The same for the same data folder, in whichever process asks; in the folder, or where its path is too long for a
    socket, in a private one with a short path."""
    data = settings.placard_data.expanduser().absolute()
    inside = data.resolve() / "queue" / "valkey.sock"
    if len(os.fsencode(inside)) <= _LONGEST_SOCKET:
        return inside
    name = blake2b(os.fsencode(inside), digest_size=8).hexdigest()
    base = Path(tempfile.gettempdir())
    if len(os.fsencode(base)) > _LONGEST_SOCKET - 40:
        base = Path("/tmp")  # noqa: S108  # the folder made in it is checked to be this user's alone
    return private_folder(base / f"placard-{os.getuid()}-{name}") / "valkey.sock"


def try_lock(path: Path) -> IO[bytes] | None:
    """Lock a file until the object is closed, also in every process that inherited it; None where another holds it."""
    import fcntl

    file = path.open("ab")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        return None
    return file
