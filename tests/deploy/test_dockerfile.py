"""The image has what Placard needs, runs as nobody in particular, and is built from what is locked."""

import json
import re
import shlex
from fnmatch import fnmatch

from tests.deploy.files import DOCKERFILE, ROOT, VARIABLES, compose

LINES = re.sub(r"^#.*\n", "", DOCKERFILE, flags=re.MULTILINE).replace("\\\n", " ").splitlines()
OUTSIDE = {"PATH", "HOME", "PYTHONUNBUFFERED"}
"""Variables that are Python's or the system's."""


def instructions(name: str) -> list[str]:
    return [line.partition(" ")[2].strip() for line in LINES if line.startswith(f"{name} ")]


def test_it_is_no_root_that_runs_it() -> None:
    """The user is a number, so that an engine can see that it is not 0."""
    assert [int(part) > 1000 for user in instructions("USER") for part in user.split(":")] == [True, True]


def test_the_base_is_held_to_a_version() -> None:
    """An image that is built again is built on the same system."""
    (base,) = (line.removeprefix("BASE=") for line in instructions("ARG") if line.startswith("BASE="))
    assert re.fullmatch(r"debian:\d+\.\d+-slim", base)


def test_every_target_that_compose_builds_is_there_and_the_processor_is_the_default() -> None:
    """Without a target, an image without CUDA is built."""
    stages = [line.rpartition(" AS ")[2] for line in instructions("FROM")]
    built = {service["build"]["target"] for service in compose()["services"].values() if "build" in service}
    assert built <= set(stages)
    assert stages[-1] == "cpu"


def test_packages_come_from_the_locks_with_their_hashes() -> None:
    """Nothing gets into an image that nobody has seen."""
    installs = [
        part for line in instructions("RUN") for part in line.split("&&") if "pip" in part and " install " in part
    ]
    assert installs
    for command in installs:
        assert "--require-hashes" in command or "--no-index" in command, command
        assert "--no-deps" in command, command
    for name in re.findall(r"requirements/([\w-]+)\.lock", DOCKERFILE):
        assert (ROOT / "requirements" / f"{name}.lock").exists()


def test_what_is_copied_is_there_and_let_through() -> None:
    """The list of what the build may see has all that it takes, and neither secrets nor data."""
    ignore = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    assert ignore[0] == "*"
    seen = [line[1:] for line in ignore if line.startswith("!")]
    copied = [name for line in instructions("COPY") if not line.startswith("--from") for name in shlex.split(line)[:-1]]
    for name in copied:
        assert (ROOT / name).exists()
        assert any(fnmatch(name, pattern) or pattern.startswith(f"{name}/") for pattern in seen), name
    assert not {name for name in (".env", "secrets", ".git", "secrets/redis_url_bot") if name in seen}


def test_its_settings_exist() -> None:
    """A setting that was renamed does not fall back to its default in the image."""
    names = {part.partition("=")[0] for line in instructions("ENV") for part in shlex.split(line)}
    assert {name for name in names if not name.startswith(("PIP_", "NVIDIA_"))} <= VARIABLES | OUTSIDE


def test_it_starts_stops_and_is_looked_after_without_a_shell() -> None:
    """Signals reach Placard itself, and a health check needs no program but Python."""
    (check,) = (line.partition("CMD ")[2] for line in instructions("HEALTHCHECK"))
    for line in (check, *instructions("ENTRYPOINT"), *instructions("CMD")):
        assert json.loads(line)[0] in ("placard", "python", "bot")
    assert instructions("STOPSIGNAL") == ["SIGTERM"]
