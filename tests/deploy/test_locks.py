"""The locks name what pyproject.toml asks for and all that comes with it, each file with its hash."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.deploy.installed import closure, extras

ROOT = Path(__file__).parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
EXTRAS: dict[str, list[str]] = PROJECT["project"]["optional-dependencies"]
LOCKS = sorted((ROOT / "requirements").glob("*.lock"))
APART = {"torch"}
"""Comes in the build that fits the machine: for a processor alone, or for one maker's accelerators."""
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
OLDEST, NEWEST = "3.11", "3.14"


class Pin(NamedTuple):
    requirement: Requirement
    hashes: Sequence[str]

    @property
    def version(self) -> str:
        (only,) = self.requirement.specifier
        assert only.operator == "=="
        return only.version


def pins(*names: str) -> Iterator[Pin]:
    """The entries of these locks."""
    for name in names:
        text = (ROOT / "requirements" / f"{name}.lock").read_text(encoding="utf-8").replace("\\\n", " ")
        for line in text.splitlines():
            if line and not line.startswith("#"):
                requirement, *hashes = re.split(r"\s+--hash=", line.strip())
                yield Pin(Requirement(requirement), hashes)


def brought(*names: str, **where: str) -> dict[str, str]:
    """Packages and versions that these locks install there; the machine that runs this unless told otherwise."""
    return {
        canonicalize_name(pin.requirement.name): pin.version
        for pin in pins(*names)
        if pin.requirement.marker is None or pin.requirement.marker.evaluate(dict(where))
    }


def lacking(asked: Sequence[str], locked: dict[str, str], **where: str) -> set[str]:
    """What is asked for there and not locked in a version that will do."""
    wanted = [Requirement(line) for line in asked]
    return {
        str(each)
        for each in wanted
        if each.name not in APART
        and (each.marker is None or each.marker.evaluate(dict(where)))
        and locked.get(canonicalize_name(each.name), "none") not in each.specifier
    }


@pytest.mark.parametrize("python", [OLDEST, "3.12", "3.13", NEWEST])
@pytest.mark.parametrize(("system", "machine"), [("linux", "x86_64"), ("linux", "aarch64"), ("darwin", "arm64")])
def test_the_locks_have_what_the_project_asks_for(python: str, system: str, machine: str) -> None:
    """A dependency that is added or raised is locked too, on every system and Python that Placard runs on."""
    where = {
        "python_version": python,
        "python_full_version": f"{python}.9",
        "sys_platform": system,
        "platform_machine": machine,
    }
    base = brought("default", **where)
    assert not lacking(PROJECT["project"]["dependencies"], base, **where)
    for extra, asked in EXTRAS.items():
        beside = [extra.removeprefix("test-")] if extra.startswith("test-") else []
        assert not lacking(asked, base | brought(extra, *beside, **where), **where), extra
    assert not lacking(PROJECT["build-system"]["requires"], brought("build", **where), **where)


def test_make_takes_no_python_that_the_locks_have_nothing_for() -> None:
    """With a Python that came out after the locks an older one is taken, or asked for."""
    (tried,) = re.findall(r"not (\(.+?\)) <= sys\.version_info\[:2\] <= (\(.+?\))", MAKEFILE)
    assert [version.strip("()").replace(", ", ".") for version in tried] == [OLDEST, NEWEST]


def test_what_comes_along_is_locked_too() -> None:
    """The locks are installed without looking for more, so what the packages here ask for has to stand in them."""
    here = {extra for extra in extras() if (ROOT / "requirements" / f"{extra}.lock").exists()}
    locks = ["default", *sorted(here), *(["torch"] if "gpu" in here else [])]
    assert set(closure(here)) <= set(brought(*locks))


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_every_file_is_known_by_its_hash(path: Path) -> None:
    """Nothing is installed that another has put in the place of a file, and it does not matter from where it comes."""
    entries = list(pins(path.stem))
    assert entries
    assert all(pin.hashes and all(re.fullmatch(r"sha256:[0-9a-f]{64}", each) for each in pin.hashes) for pin in entries)
    assert not re.search(r"://|--(extra-)?index-url|--find-links|--trusted-host", path.read_text(encoding="utf-8"))


def test_a_package_has_one_version_in_all_locks() -> None:
    """Locks may be installed together."""
    versions: dict[tuple[str, Marker | None], set[str]] = {}
    for pin in pins(*(path.stem for path in LOCKS)):
        versions.setdefault((pin.requirement.name, pin.requirement.marker), set()).add(pin.version)
    assert not {name: found for name, found in versions.items() if len(found) > 1}


def test_torch_is_locked_in_the_version_that_the_tests_run_with() -> None:
    """An image for accelerators runs what was tested."""
    (pinned,) = re.findall(r"^TORCH \?= torch==(\S+)$", MAKEFILE, re.MULTILINE)
    (locked,) = (pin.version for pin in pins("torch") if pin.requirement.name == "torch")
    assert locked == pinned
