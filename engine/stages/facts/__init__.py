"""What a person must not get wrong, found in the text by rules: dates, times, prices, phones, links, places, people.

Each kind has its module, which finds it on a `Scene` and claims where it stood, so that one stretch is one fact: what
is least ambiguous goes first. Words by language are data (`words/*.toml`).
"""

from collections.abc import Iterator

from engine.contract import Fact, FactKind, Options, Page
from engine.stages.document import Document
from engine.stages.facts import dates, free, handles, links, people, phones, places, prices, symbols, times
from engine.stages.facts.language import language
from engine.stages.facts.roles import with_roles
from engine.stages.facts.scene import Found, Part, Scene, Strip
from engine.stages.facts.source import Stretch, printed, stretches

__all__ = ["REVISION", "find", "language"]

REVISION = "facts-8"
"""Changes with every change of what is found; part of the key under which results are cached."""

_RULES = (links.find, handles.find, dates.find, prices.find, times.find, phones.find, prices.find_unsigned)
_ORDER = {kind: i for i, kind in enumerate(FactKind)}


def find(document: Document, options: Options) -> tuple[Fact, ...]:
    """The facts of the document in reading order, each printed in a different place; then what only its codes say."""
    words = _in_words(document, options)
    return (*words, *symbols.find(document, words))


def _in_words(document: Document, options: Options) -> tuple[Fact, ...]:
    """What the words of the page say, in reading order."""
    if not document.blocks:
        return ()
    scene = Scene(document, options.region)
    found = [item for rule in _RULES for item in rule(scene)]
    found.extend(free.find(scene))
    found.extend(places.find(scene))
    found.extend(people.find(scene, found))
    found = with_roles(scene, found)
    found.sort(key=lambda item: (item.parts[0].strip, item.parts[0].start, _ORDER[item.kind]))
    return tuple(_facts(scene, found))


def _facts(scene: Scene, found: list[Found]) -> Iterator[Fact]:
    for item in found:
        text = " ".join(" ".join(scene.strips[p.strip].raw[p.start : p.end].split()) for p in item.parts)
        block = scene.strips[item.parts[0].strip].block
        page = scene.document.pages[block.page] if 0 <= block.page < len(scene.document.pages) else None
        spot = printed(page, [s for p in item.parts for s in _stretches(scene.strips[p.strip], page, p)])
        doubts, other = spot.doubted(item.doubts, item.other)
        yield Fact(
            kind=item.kind, text=text, value=item.value or text, page=block.page, lines=spot.lines, boxes=spot.boxes,
            confidence=spot.confidence, rule=item.rule, role=item.role, doubts=doubts, other=other,
        )  # fmt: skip


def _stretches(strip: Strip, page: Page | None, part: Part) -> tuple[Stretch, ...]:
    return stretches(strip.block, page, strip.offset + part.start, strip.offset + part.end)
