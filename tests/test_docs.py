"""The documentation names nothing that is not there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import captions
from engine.contract import Checks, Draft, Platform
from engine.edits.understand import Seen, understood

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "bench").glob("*.md")])
_LINK = re.compile(r"\]\(([^)\s]+)\)|<img src=\"([^\"]+)\"")
_CODE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_NAMED = re.compile(
    r"`((?:[\w.*@-]+/)*[\w.*@-]+\.(?:py|toml|lua|ftl|md|sh|acl|service)|(?:bot|engine|tests|bench|docs)/[\w./*-]*)`"
)
_OUTSIDE = ("http://", "https://", "mailto:")
_SAID = re.compile(r"“([^”]+)”")


def text(page: Path) -> str:
    """What a page says, without its longer examples."""
    return _CODE.sub("", page.read_text(encoding="utf-8"))


def links(page: Path) -> Iterator[str]:
    """What it leads to in this repository."""
    for found in _LINK.finditer(text(page)):
        if not (link := found[1] or found[2]).startswith(_OUTSIDE):
            yield link


def anchors(page: Path) -> set[str]:
    """The names of its headings, as GitHub makes them."""
    heads = re.findall(r"^#+ (.+)$", text(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).strip().replace(" ", "-") for head in heads}


def is_there(name: str) -> bool:
    """Whether a file, a folder or something that fits the pattern is here, by its path or by the end of it."""
    if any(ROOT.glob(name.rstrip("/"))):
        return True
    return any(any((ROOT / part).rglob(name)) for part in ("bot", "engine", "tests", "bench", "docs"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_no_link_is_dead(page: Path) -> None:
    """Every link within the repository leads to a file, and to a heading of it where it names one."""
    dead = []
    for link in links(page):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            dead.append(link)
    assert not dead


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_that_is_named_is_there(page: Path) -> None:
    """Whoever looks a file up that a page names finds it."""
    assert not {name for name in _NAMED.findall(text(page)) if not is_there(name)}


def test_every_page_is_found_from_the_first() -> None:
    """The index leads to each page."""
    listed = set(links(ROOT / "docs" / "index.md"))
    assert not {page.name for page in (ROOT / "docs").glob("*.md")} - listed - {"index.md"}


def test_what_one_looks_up_is_what_one_sees() -> None:
    """The sentences by which a trouble is looked up are those that the bot says."""
    said = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot" / "locales" / "en").glob("*.ftl"))
    rows = re.findall(r"^\| (.+?) \|", (ROOT / "docs" / "troubleshooting.md").read_text(encoding="utf-8"), re.MULTILINE)
    parts = [part.strip() for row in rows for quote in _SAID.findall(row) for part in quote.split("…")]
    assert parts
    assert not [part for part in parts if part not in said]


def test_every_make_target_that_is_named_is_there() -> None:
    """`make` knows what the pages tell a person to make."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {
        name
        for page in PAGES
        for name in re.findall(r"(?:`|^    )make ([a-z-]+)(?=`| +[#A-Z]|$)", page.read_text("utf-8"), re.M)
    }
    assert named <= targets


def test_the_buttons_in_the_recipes_are_there() -> None:
    """A button that a person is told to press says just that."""
    labels = {
        line.partition(" = ")[2]
        for path in (ROOT / "bot" / "locales" / "en").glob("*.ftl")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith("button-")
    }
    bold = re.findall(r"\*\*([^*]+)\*\*", (ROOT / "docs" / "how-to.md").read_text(encoding="utf-8"))
    named = {" ".join(words.split()) for words in bold if not words.endswith(":")}
    assert named
    assert named <= labels


def examples(heading: str) -> list[str]:
    """What a person is told to write in this section of the recipes."""
    page = (ROOT / "docs" / "how-to.md").read_text(encoding="utf-8")
    (section,) = re.findall(rf"^## {heading}\n(.+?)^## ", page, re.MULTILINE | re.DOTALL)
    return re.findall(r"^    (.+)$", section, re.MULTILINE)


def test_the_changes_in_the_recipes_are_understood() -> None:
    """Whoever copies one of them gets what it says."""
    draft = Draft(platform=Platform.PLAIN, text="Summer fête, 3 pm\nTel. 01632 960 174", checks=Checks(kept=0, of=0))
    written = examples("Change the message in words")
    assert len(written) > 3
    assert all(
        understood(text, Seen(draft=draft), lambda said: captions.understood(said).instructs) for text in written
    )
