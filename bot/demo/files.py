"""Files that were sent: kept in a folder, known by Telegram-like ids."""

import hashlib
import mimetypes
import secrets
from pathlib import Path
from typing import Any

import msgspec


class StoredFile(msgspec.Struct, frozen=True, kw_only=True):
    """`path` is what getFile tells, `name` what the sender called it."""

    file_id: str
    file_unique_id: str
    path: str
    name: str
    mime: str
    size: int

    def json(self) -> dict[str, Any]:
        """The fields that all of Telegram's files share."""
        return {"file_id": self.file_id, "file_unique_id": self.file_unique_id, "file_size": self.size}


class Files:
    """Bytes lie on the disk, not in memory: this runs inside the bot's process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def add(self, data: bytes, *, name: str, mime: str = "", kind: str = "documents") -> StoredFile:
        """Keep a file; `kind` is the folder that its path shows: photos, documents, videos, voice, stickers."""
        digest = hashlib.sha256(data).hexdigest()
        number = len(self._by_id) + 1
        suffix = Path(name).suffix if Path(name).suffix.isascii() else ""
        stored = StoredFile(
            file_id="BQACAgIAAxk" + secrets.token_urlsafe(36),
            file_unique_id="AgAD" + digest[:12],
            path=f"{kind}/file_{number}{suffix}",
            name=name,
            mime=mime or mimetypes.guess_type(name)[0] or "application/octet-stream",
            size=len(data),
        )
        (self._folder / str(number)).write_bytes(data)
        self._by_id[stored.file_id] = self._by_path[stored.path] = stored
        return stored

    def get(self, file_id: str) -> StoredFile | None:
        return self._by_id.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)

    def data(self, stored: StoredFile) -> bytes:
        return self.place(stored).read_bytes()

    def place(self, stored: StoredFile) -> Path:
        number = stored.path.rsplit("_", 1)[1].split(".")[0]
        return self._folder / number
