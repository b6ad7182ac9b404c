"""Puts lines of the page into a draft that lacks them, each where the page has it."""

from collections.abc import Sequence

from engine.contract import Draft, Platform
from engine.stages.compare import says
from engine.stages.document import Block, BlockKind, Document
from engine.stages.splice import inserted
from engine.writers.markup import line, render, utf16

_FENCE = "```"


def merged(draft: Draft, missing: Sequence[str], document: Document) -> Draft:
    """The draft with these lines put in, in their order; one that it says already is left out."""
    for text in missing:
        if not says(draft.text, text):
            draft = _inserted(draft, text, document)
    return draft


def _inserted(draft: Draft, text: str, document: Document) -> Draft:
    lines = draft.text.split("\n")
    at, apart = _place(lines, text, document)
    while at < len(lines) and _closed_in(draft, lines, at):
        at += 1
    new, _ = render([line(text)], draft.platform)
    other = Draft(platform=draft.platform, text=f"\n{new}" if apart and draft.text else new, checks=draft.checks)
    return inserted(draft, at, other)


def _place(lines: Sequence[str], text: str, document: Document) -> tuple[int, bool]:
    """In front of which line of the draft it goes, and whether an empty line parts it from what is above.

    Below its neighbour on the page: right below where it is one of a list, else below the paragraph, which stays whole.
    """
    blocks = document.blocks
    own = next((at for at, block in enumerate(blocks) if says(block.text, text)), None)
    if own is None:
        return len(lines), True
    listed = _listed(blocks[own])
    near = [at for at, block in enumerate(blocks) if at != own and block.group == blocks[own].group]
    near.sort(key=lambda at: (listed and not _listed(blocks[at]), at > own, abs(at - own)))
    for at in near:
        stands = next((number for number, said in enumerate(lines) if says(said, blocks[at].text)), None)
        if stands is None:
            continue
        if listed and _listed(blocks[at]):
            return (stands + 1 if at < own else stands), False
        end = stands
        while end < len(lines) and lines[end].strip():
            end += 1
        return end, False
    return len(lines), True


def _listed(block: Block) -> bool:
    return block.kind in (BlockKind.ITEM, BlockKind.ROW)


def _closed_in(draft: Draft, lines: Sequence[str], at: int) -> bool:
    """Whether a line put in here would stand within a style or between fences."""
    if draft.platform is Platform.WHATSAPP:
        return sum(one == _FENCE for one in lines[:at]) % 2 == 1
    here = utf16("\n".join(lines[:at]))
    return any(entity.offset < here < entity.offset + entity.length for entity in draft.entities)
