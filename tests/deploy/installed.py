"""What is installed because Placard asks for it, directly or through others."""

import importlib.metadata
from collections.abc import Iterable, Iterator

from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name


def extras() -> set[str]:
    """Placard's extras that are installed here with all that they ask for themselves."""
    distribution = importlib.metadata.distribution("placard")
    names = distribution.metadata.get_all("Provides-Extra") or []
    return {name for name in names if all(_there(wanted) for wanted in _asks(distribution, [name]))}


def closure(extras: Iterable[str]) -> dict[NormalizedName, importlib.metadata.Distribution]:
    """Every distribution that these extras bring on this machine, without Placard itself."""
    found: dict[NormalizedName, importlib.metadata.Distribution] = {}
    done: set[tuple[NormalizedName, str]] = set()
    waiting = [(canonicalize_name("placard"), extra) for extra in ("", *extras)]
    while waiting:
        name, extra = entry = waiting.pop()
        if entry in done:
            continue
        done.add(entry)
        found[name] = importlib.metadata.distribution(name)
        for wanted in _asks(found[name], [extra]):
            waiting += [(canonicalize_name(wanted.name), each) for each in ("", *wanted.extras)]
    found.pop(canonicalize_name("placard"))
    return found


def _asks(distribution: importlib.metadata.Distribution, extras: Iterable[str]) -> Iterator[Requirement]:
    for line in distribution.requires or ():
        wanted = Requirement(line)
        if wanted.marker is None or any(wanted.marker.evaluate({"extra": extra}) for extra in extras):
            yield wanted


def _there(wanted: Requirement) -> bool:
    try:
        return importlib.metadata.version(wanted.name) in wanted.specifier
    except importlib.metadata.PackageNotFoundError:
        return False
