"""The systemd units run what the code needs, and may do no more."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.cli.exits import Exit
from tests.deploy.files import CLOSING, DRAIN, UNITS, VARIABLES, WORKER_DRAIN, seconds, unit

UNIT = pytest.mark.parametrize("name", UNITS)
SAFE = 15
"""Tenths on systemd's own scale from 0 to 100, on which a unit that says nothing has 96."""


def settings(name: str) -> dict[str, str]:
    words = " ".join(unit(name)["Environment"]).split()
    return {key: value for key, _, value in (word.partition("=") for word in words)}


@UNIT
def test_only_settings_that_exist_are_set(name: str) -> None:
    """A setting that was renamed does not fall back to its default."""
    assert set(settings(name)) <= VARIABLES | {"HOME"}


@UNIT
def test_secrets_are_handed_over_as_files(name: str) -> None:
    """What stands in a unit's environment everybody on the machine can see."""
    given = {line.partition(":")[0] for line in unit(name)["LoadCredential"]}
    asked = {value.removeprefix("%d/") for key, value in settings(name).items() if key.endswith("_FILE")}
    assert asked == given


@UNIT
def test_what_is_written_lies_in_its_own_folder(name: str) -> None:
    """The data folder is the one that systemd makes for it, and nobody else enters."""
    (state,), (mode,) = unit(name)["StateDirectory"], unit(name)["StateDirectoryMode"]
    assert settings(name)["PLACARD_DATA"] == settings(name)["HOME"] == f"%S/{state}"
    assert mode == "0700"


def test_a_bot_that_stops_has_the_time_that_draining_takes() -> None:
    """It stops its worker and its queue itself, in order, before systemd ends what is left."""
    assert seconds(*unit("placard.service")["TimeoutStopSec"]) >= DRAIN + WORKER_DRAIN + 2 * CLOSING
    assert seconds(*unit("placard-worker@.service")["TimeoutStopSec"]) >= WORKER_DRAIN + CLOSING
    assert unit("placard.service")["KillMode"] == ["mixed"]


@UNIT
def test_it_is_started_again_but_not_with_a_wrong_setting(name: str) -> None:
    """A crash is mended, a mistake is not repeated for ever."""
    assert unit(name)["Restart"] == ["on-failure"]
    assert unit(name)["RestartPreventExitStatus"] == [str(int(Exit.USAGE))]


@UNIT
def test_systemd_understands_it_and_finds_it_safe(name: str, tmp_path: Path) -> None:
    """Its own tool knows every setting and says what is left open."""
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("no systemd-analyze on this machine")
    path = tmp_path / name.replace("@", "@1")
    text = UNITS[name].read_text(encoding="utf-8")
    path.write_text(re.sub(r"(?m)^ExecStart=\S+", f"ExecStart={shutil.which('true')}", text), encoding="utf-8")
    verified = subprocess.run([analyze, "verify", "--man=no", str(path)], capture_output=True, text=True)
    assert verified.stderr == ""
    judged = subprocess.run(
        [analyze, "security", "--offline=true", f"--threshold={SAFE}", str(path)], capture_output=True, text=True
    )
    if "unrecognized option" not in judged.stderr:
        assert judged.returncode == 0, judged.stdout
