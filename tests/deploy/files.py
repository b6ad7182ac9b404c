"""The files that an installation is made with, read as the programs that they are for read them."""

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import yaml

from bot.settings import BotSettings
from engine.settings import EngineSettings

ROOT = Path(__file__).parent.parent.parent
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
UNITS = {path.name: path for path in sorted((ROOT / "docs" / "systemd").glob("*.service"))}

VARIABLES = {
    name
    for settings in (BotSettings, EngineSettings)
    for name in (*(field.upper() for field in settings.__struct_fields__), *settings.secret_files())
}
"""All that Placard reads from the environment."""

CLOSING = timedelta(seconds=10)
"""What connections, files and the private queue get to close in the end."""
DRAIN = BotSettings().placard_drain
WORKER_DRAIN = EngineSettings().placard_worker_drain


def compose() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
    return found


def ours() -> dict[str, dict[str, Any]]:
    """The services of compose.yaml that are Placard's own."""
    return {name: service for name, service in compose()["services"].items() if service["image"].startswith("placard:")}


def unit(name: str) -> dict[str, list[str]]:
    """The settings of a unit, in order; one that is set twice has two values."""
    found: dict[str, list[str]] = {}
    for line in UNITS[name].read_text(encoding="utf-8").splitlines():
        if match := re.fullmatch(r"(\w+)=(.*)", line):
            found.setdefault(match[1], []).append(match[2])
    return found


def seconds(text: str) -> timedelta:
    """ "60s" of compose.yaml and "60" of a unit."""
    return timedelta(seconds=int(text.removesuffix("s")))
