"""Pages with good messages to spoil: made flyers and the truth of a folder's, in the composer's words."""

import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
from msgspec.structs import replace

from bench.made import flyers
from engine.contract import Checks, Draft, Fact, Length, Options, Platform, Tone
from engine.stages import facts
from engine.stages.arrange import arrange
from engine.stages.check import Checker
from engine.stages.document import BlockKind, Document
from engine.writers.composer import Composer


class Good(msgspec.Struct, frozen=True):
    """A page with a message that says nothing but what it does."""

    page: Document
    facts: tuple[Fact, ...]
    text: str
    checker: Checker
    options: Options

    @property
    def language(self) -> str:
        return self.page.language

    def check(self, text: str) -> Checks:
        return self.checker.check(_draft(text, self.options.platform))


def goods(folder: Path, rng: random.Random, made: int) -> list[Good]:
    """The messages, each as the composer writes it in a tone drawn by lot."""
    found: list[Good] = []
    for text, title in (*_truths(folder), *((text, text.split("\n")[0]) for _, text in flyers(rng, made))):
        options = Options(
            platform=rng.choice((Platform.WHATSAPP, Platform.PLAIN)),
            tone=rng.choice(list(Tone)),
            length=rng.choice((Length.NORMAL, Length.DETAILED)),
        )
        page = document(text, title)
        known = facts.find(page, options)
        draft = Composer().write(page, known, options)
        found.append(Good(page, known, draft.text, Checker(page, known), options))
    return found


def document(text: str, title: str) -> Document:
    """The text as a page of its own, without boxes."""
    page = arrange([], text)
    blocks = [replace(block, page=0) for block in page.blocks]
    if not any(block.kind is BlockKind.TITLE for block in blocks):
        at = next((i for i, block in enumerate(blocks) if block.text == title), None)
        if at is not None:
            blocks[at] = replace(blocks[at], kind=BlockKind.TITLE)
    return replace(page, blocks=tuple(blocks), language=facts.language(page.text))


def _truths(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.glob("*.json")):
        truth = json.loads(path.read_text(encoding="utf-8"))
        paragraphs: Sequence[str] = truth.get("paragraphs") or truth.get("lines") or ()
        if paragraphs:
            yield "\n".join(paragraphs), truth.get("title") or paragraphs[0]


def _draft(text: str, platform: Platform) -> Draft:
    return Draft(platform=platform, text=text, checks=Checks(kept=0, of=0))
