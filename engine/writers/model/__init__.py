"""The model as a writer: asks it for lines, and makes messages of what it answers."""

import hashlib
import json
import logging
from collections.abc import Iterator, Sequence
from threading import Lock

from msgspec.structs import replace

from engine.budget import Budget
from engine.contract import Checks, Draft
from engine.errors import Code, Unavailable
from engine.models import Model, Prompt, Reply
from engine.models.pictures import upright
from engine.readers import Image
from engine.settings import EngineSettings
from engine.stages.compare import says
from engine.stages.document import Document
from engine.writers import Ask, Material, Written
from engine.writers.composer.direction import directed
from engine.writers.composer.plans import turned
from engine.writers.markup import BLANK, line, render
from engine.writers.model.message import parts, said
from engine.writers.model.prompt import instructions, page, tokens, wanted
from engine.writers.model.role import SCHEMA

log = logging.getLogger(__name__)

_ROOM = 2
"""Times the tokens that a draft takes, about, that an answer may have: what is cut off is lost."""
_TELL = 16
"""Tokens between two tellings of how many there are."""


class ModelWriter:
    """Has a model write drafts. What it gives is to be held against the page like that of any other writer."""

    def __init__(self, model: Model, settings: EngineSettings) -> None:
        self._model = model
        self._most, self._longest = settings.placard_draft_tokens, settings.placard_model_characters
        self._pixels = settings.placard_model_pixels

    @property
    def revision(self) -> str:
        """Another one with every change of what the model is asked."""
        asked = f"{instructions()}{json.dumps(SCHEMA)}{self._most} {self._longest} {self._pixels}"
        return f"model-1-{hashlib.sha256(asked.encode()).hexdigest()[:8]}-{self._model.revision}"

    def cost(self, document: Document) -> int:
        return min(self._most, tokens(document))

    def drafts(self, material: Material, asks: Sequence[Ask], budget: Budget) -> Iterator[Written]:
        """All asks are put to the model at once. Where it is away, what is still missing comes without a draft."""
        waiting = set(range(len(asks)))
        try:
            prompts = self._prompts(material, asks)
            for reply in self._model.answer(prompts, budget, _Counter(material)):
                waiting.discard(reply.prompt)
                draft = self._draft(material, asks[reply.prompt], reply.text)
                problem = None
                if draft is None:
                    problem = Code.MODEL_AWAY if _late(prompts[reply.prompt], reply) else Code.MODEL_UNUSABLE
                    state = "" if reply.finished else ", broken off,"
                    log.warning("a model's answer of %d characters%s holds no message", len(reply.text), state)
                yield Written(ask=reply.prompt, draft=draft, usage=reply.usage, problem=problem)
        except Unavailable as error:
            log.warning("the model that drafts is away: %s", error)
            yield from (Written(ask=ask, draft=None, problem=Code.MODEL_AWAY) for ask in sorted(waiting))

    def _prompts(self, material: Material, asks: Sequence[Ask]) -> list[Prompt]:
        document = material.document
        about = page(material, boxes=self._model.sees, longest=self._longest)
        pictures = tuple(self._pictures(material)) if self._model.sees else ()
        return [
            Prompt(
                instructions=instructions(),
                content=f"{about}\n\n{wanted(material.options, ask, _to(material) or document.language)}",
                pictures=pictures,
                schema=SCHEMA,
                tokens=min(self._most, _ROOM * tokens(document)),
                lane=material.lane,
            )
            for ask in asks
        ]

    def _pictures(self, material: Material) -> Iterator[Image]:
        for number, seen in enumerate(material.document.pages):
            if (picture := material.picture(number)) is not None:
                yield upright(picture, seen.rotation, self._pixels)

    def _draft(self, material: Material, ask: Ask, answer: str) -> Draft | None:
        lines = said(answer)
        if lines is None:
            return None
        document, facts = material.document, material.facts
        options = replace(material.options, angle=ask.angle)
        printed = f"{document.text}\n{options.note}"
        set_out = parts(lines, facts, printed, turned(options).tone)
        said_already = "\n".join(part.text for part in set_out)
        forgotten = [text for text in options.note.splitlines() if text.strip() and not says(said_already, text)]
        set_out += [BLANK, *map(line, forgotten)] if forgotten else []
        text, entities = render(directed(set_out, facts, _to(material) or document.language), options.platform)
        checks = Checks(kept=0, of=0)
        if not text.strip():
            return None
        return Draft(
            platform=options.platform,
            text=text,
            entities=entities,
            checks=checks,
            angle=ask.angle,
            language=_to(material),
        )


def _to(material: Material) -> str:
    """The language to translate to; empty where the photo is in it, or none is wanted."""
    wanted = material.options.language
    return wanted if wanted != material.document.language else ""


def _late(prompt: Prompt, reply: Reply) -> bool:
    """Whether an answer is none because it did not come to its end, though it had tokens left."""
    return not reply.finished and (not reply.text.strip() or reply.usage.written < prompt.tokens)


class _Counter:
    """Adds up the tokens of all answers for whoever waits; told from any thread."""

    def __init__(self, material: Material) -> None:
        self._tell, self._lock = material.tell, Lock()
        self._tokens: dict[int, int] = {}
        self._told = 0

    def __call__(self, prompt: int, tokens: int) -> None:
        with self._lock:
            self._tokens[prompt] = tokens
            total = sum(self._tokens.values())
            due = total - self._told >= _TELL
            self._told = total if due else self._told
        if due:
            self._tell(total)
