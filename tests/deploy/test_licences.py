"""Whoever passes Placard on, alone or inside something else, may do so under the licences of all that comes with it."""

import importlib.metadata
import re
from pathlib import Path

import pytest
from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from packaging.utils import NormalizedName

from tests.deploy.installed import closure, extras

PAGE = Path(__file__).parent.parent.parent / "docs" / "dependencies.md"

PERMISSIVE = {
    *("MIT", "MIT-0", "MIT-CMU", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "Zlib", "CC0-1.0"),
    *("Apache-2.0", "Apache-2.0 WITH LLVM-exception", "PSF-2.0", "CNRI-Python"),
}
"""They ask for their text to go along, and for no more."""
BY_FILE = {"MPL-2.0"}
"""Binds changes of its own files. What is used unchanged asks for nothing but its text and where its source is."""
ACCEPTED = {"python-telegram-bot": "LGPL-3.0-only"}
"""Used as a library, unchanged and replaceable: what the LGPL asks of a program that uses one."""
VENDORS = re.compile(r"nvidia-.+|cuda-.+")
"""What CUDA builds of torch bring. NVIDIA's terms let a program that uses them carry them; Placard does not."""

CLASSIFIERS = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
TEXTS = {"3-Clause BSD License": "BSD-3-Clause", "Apache 2.0 License": "Apache-2.0"}

UNSAID = {"axe-playwright-python": "MIT AND MPL-2.0"}
"""Packages that tell their licence in their files only."""


def licence(about: importlib.metadata.PackageMetadata) -> str:
    """What the package says of itself, as an SPDX expression; empty where it says nothing that can be told."""
    said = about.get("License-Expression") or about.get("License") or UNSAID.get(about["Name"], "")
    try:
        return canonicalize_license_expression(TEXTS.get(said, said))
    except InvalidLicenseExpression:
        lines = about.get_all("Classifier") or []
        names = {line.rpartition(" :: ")[2] for line in lines if line.startswith("License :: OSI Approved :: ")}
        return " AND ".join(sorted(CLASSIFIERS.get(name, "") for name in names))


def parts(expression: str) -> set[str]:
    """Licences that bind all at once; of "this or that" the first that is permissive, since one may choose."""
    chosen = set()
    for term in expression.split(" AND "):
        choices = term.strip("()").split(" OR ")
        chosen.add(next((choice for choice in choices if choice in PERMISSIVE), choices[0]))
    return chosen


def licences() -> dict[NormalizedName, set[str]]:
    return {
        name: parts(licence(distribution.metadata))
        for name, distribution in closure(extras()).items()
        if not VENDORS.fullmatch(name)
    }


def test_every_licence_lets_placard_be_passed_on() -> None:
    """A package under another licence than those that are written down does not come in unnoticed."""
    allowed = PERMISSIVE | BY_FILE
    others = {name: found for name, found in licences().items() if not found <= allowed}
    assert others == {name: {expression} for name, expression in ACCEPTED.items()}


def test_what_is_not_permissive_is_named_on_the_page_of_dependencies() -> None:
    """A person who passes Placard on finds every package that asks for more than its text to go along."""
    section = PAGE.read_text(encoding="utf-8").partition("## Licences\n")[2]
    missing = {name for name, found in licences().items() if not found <= PERMISSIVE and f"`{name}`" not in section}
    assert not missing


@pytest.mark.parametrize(
    ("expression", "bound_by"),
    [
        ("MIT OR GPL-3.0-only", {"MIT"}),
        ("MPL-2.0 AND MIT", {"MPL-2.0", "MIT"}),
        ("GPL-3.0-only OR AGPL-3.0-only", {"GPL-3.0-only"}),
        ("", {""}),
    ],
)
def test_a_licence_is_understood_as_it_binds(expression: str, bound_by: set[str]) -> None:
    """Of alternatives the permissive one counts, and what says nothing is not taken for free."""
    assert parts(expression) == bound_by
