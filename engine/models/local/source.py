"""Where a local model's files are: in a folder, in the hub's cache, or in one GGUF file."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from engine.errors import SettingError, Unavailable

FETCHED = ("*.json", "*.safetensors", "*.jinja", "*.txt", "*.model")
"""Files of a hub repository that a model is loaded from; others hold the same weights in another form."""
GLANCE = 1 << 20
"""Bytes looked at from either end of a file for the fingerprint. The head of a safetensors or GGUF file describes every
tensor, and two trainings differ in the last tensor too; reading tens of gigabytes at each start would take minutes."""


@dataclass(frozen=True, slots=True)
class Source:
    """A model's files on this machine."""

    folder: Path
    gguf: str | None = None
    """Name of the one file that holds weights, configuration and tokenizer; None for the usual files of a folder."""

    @property
    def fingerprint(self) -> str:
        """Twelve hexadecimal digits of the files' sizes and contents; the same on every machine."""
        digest = hashlib.sha256()
        names = [self.gguf] if self.gguf else sorted(p.name for pattern in FETCHED for p in self.folder.glob(pattern))
        for name in names:
            path = self.folder / name
            size = path.stat().st_size
            digest.update(f"{name}:{size}:".encode())
            with path.open("rb") as file:
                digest.update(file.read(GLANCE))
                file.seek(max(0, size - GLANCE))
                digest.update(file.read(GLANCE))
        return digest.hexdigest()[:12]


def find(model: str, setting: str, *, online: bool) -> Source:
    """The files of a model named as a folder, a GGUF file or a hub id.

    A hub id is looked up in the hub's cache on this machine and fetched only where `online` says so. Raises
    SettingError where the name can be none of these, Unavailable where the files are not here.
    """
    if not model:
        raise SettingError(setting, "no model is named behind local:")
    path = Path(model).expanduser()
    if path.suffix == ".gguf":
        if not path.is_file():
            raise SettingError(setting, f"there is no file {path}")
        return Source(path.parent, path.name)
    if path.is_dir():
        if not (path / "config.json").is_file():
            raise SettingError(setting, f"{path} has no config.json, so it is no model's folder")
        return Source(path)
    if path.is_absolute() or model.count("/") > 1:
        raise SettingError(setting, f"{model!r} is not a folder, a .gguf file or a hub id such as owner/model")
    return Source(_from_hub(model, online=online))


def _from_hub(model: str, *, online: bool) -> Path:
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(model, allow_patterns=list(FETCHED), local_files_only=not online))
    except (LocalEntryNotFoundError, HFValidationError) as error:
        reason = str(error) if online else "not in the hub's cache on this machine, and PLACARD_HUB is offline"
        raise Unavailable(model, reason) from error
    except (HfHubHTTPError, OSError) as error:
        raise Unavailable(model, str(error)) from error
