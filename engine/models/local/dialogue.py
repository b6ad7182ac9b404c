"""Turns a prompt into what a model takes, in the words of its chat template, and tokens back into text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PIL import Image as PIL

from engine.models import Prompt
from engine.models.local.loading import Loaded

SWITCHES = {"enable_thinking": False, "reasoning_effort": "low"}
"""What templates of models that think aloud take; an answer's tokens are not to be spent on it."""


LIKE_TOKENS = frozenset(("input_ids", "token_type_ids", "mm_token_type_ids"))
"""Inputs with a value for each token; the others are of pictures."""
LEAST = 64
"""Shared tokens that are worth a reading of their own."""
KNOWN = 8
"""Instructions whose tokens are remembered."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """A prompt as a model takes it."""

    inputs: dict[str, Any]
    """Tensors on the CPU: `input_ids`, 1 x tokens, and what the model's processor makes of the pictures."""
    given: int
    """Tokens, pictures included."""
    shared: int = 0
    """Tokens at its beginning that other prompts have too; no picture is cut in two by them. 0: nothing is known."""
    scope: object = None
    """Stands for the pictures among the shared tokens: another one for other pictures; None where there are none."""

    @property
    def head(self) -> object:
        """The same for all prompts that begin alike; None where it is not worth knowing."""
        if not LEAST <= self.shared < self.given:
            return None
        return (self.scope, tuple(self.inputs["input_ids"][0, : self.shared].tolist()))

    @property
    def beginning(self) -> dict[str, Any]:
        """The inputs of the shared tokens."""
        shared = {name: self.inputs[name][:, : self.shared] for name in LIKE_TOKENS & self.inputs.keys()}
        return {**self.inputs, **shared} if self.scope else shared

    @property
    def still_to_see(self) -> bool:
        """Whether there are pictures among the tokens that are not shared."""
        return self.scope is None and bool(self.inputs.keys() - LIKE_TOKENS)


class Dialogue:
    """Speaks one model's chat template. May be used from any number of threads at once."""

    def __init__(self, loaded: Loaded) -> None:
        self._processor, self._tokenizer = loaded.processor, loaded.tokenizer
        marks = [str(token) for token in loaded.tokenizer.added_tokens_decoder.values()]
        self._marks = re.compile("|".join(map(re.escape, sorted(marks, key=len, reverse=True))) or r"(?!)")
        self._template = loaded.processor if loaded.processor and loaded.processor.chat_template else loaded.tokenizer
        template = str(self._template.chat_template)
        self._switches = {name: value for name, value in SWITCHES.items() if name in template}
        self._instructs = self._takes_instructions()
        self._openings: dict[str, list[int]] = {}
        """By instructions, the tokens that each prompt with them begins with."""

    def encode(self, prompt: Prompt) -> Encoded:
        """The prompt with its pictures, where the model sees; nothing is cut off."""
        pictures = [PIL.fromarray(picture) for picture in prompt.pictures] if self._processor else []
        text = self._render(prompt.instructions, prompt.content, len(pictures))
        # The template has written the tokens that begin a text, so none are added.
        if self._processor:
            inputs = self._processor(
                text=[text], images=[pictures] if pictures else None, return_tensors="pt", add_special_tokens=False
            )
        else:
            inputs = self._tokenizer([text], return_tensors="pt", add_special_tokens=False)
        tensors = {name: value for name, value in inputs.items() if name != "attention_mask"}
        ids = tensors["input_ids"][0].tolist()
        return Encoded(tensors, len(ids), _alike(ids, self._opening(prompt.instructions)))

    def _opening(self, instructions: str) -> list[int]:
        known = self._openings.get(instructions)
        if known is None:
            # What two questions that have nothing in common begin with.
            texts = [self._render(instructions, content, 0) for content in ("A", "1")]
            first, second = self._tokenizer(texts, add_special_tokens=False)["input_ids"]
            known = first[: _alike(first, second)]
            if len(self._openings) < KNOWN:
                self._openings[instructions] = known
        return known

    def decode(self, tokens: list[int]) -> str:
        text = self._tokenizer.decode(tokens, skip_special_tokens=True, clean_up_tokenization_spaces=False)
        return str(text).strip()

    def _render(self, instructions: str, content: str, pictures: int) -> str:
        if not self._instructs:
            instructions, content = "", f"{instructions}\n\n{content}"
        turns = [{"role": "system", "content": self._said(instructions)}] if instructions else []
        turns.append({"role": "user", "content": self._said(content, pictures)})
        text = self._template.apply_chat_template(turns, tokenize=False, add_generation_prompt=True, **self._switches)
        return str(text)

    def _said(self, text: str, pictures: int = 0) -> str | list[dict[str, str]]:
        """Templates of models that see are written for parts, the others for plain text.

        A text that holds a token of the template's own, such as the end of a turn or the place of a picture, is taken
        apart there: who made the photo does not speak for anybody else.
        """
        text = self._marks.sub(lambda found: f"{found[0][0]} {found[0][1:]}", text)
        if not self._processor:
            return text
        return [*({"type": "image"} for _ in range(pictures)), {"type": "text", "text": text}]

    def _takes_instructions(self) -> bool:
        """Whether the template has a place for instructions; some know only two who talk and raise, or drop them."""
        mark = "instructions"
        self._instructs = True
        try:
            return mark in self._render(mark, "content", 0)
        except Exception:  # whatever a template raises: it is a program of its own
            return False


def together(encoded: list[Encoded], prompts: Sequence[Prompt]) -> list[Encoded]:
    """The prompts of one call, told what they share beyond their instructions: a page that is to be drafted in several
    ways is read once."""
    if len(encoded) < 2:
        return encoded
    first, *others = encoded
    kind = prompts[0]
    if any((p.instructions, id(p.pictures)) != (kind.instructions, id(kind.pictures)) for p in prompts):
        return encoded
    ids = first.inputs["input_ids"][0].tolist()
    shared = min(_alike(ids, other.inputs["input_ids"][0].tolist()) for other in others)
    # Pictures stand before the content, so that they are shared where it is not.
    scope = object() if first.inputs.keys() - LIKE_TOKENS else None
    return [replace(one, shared=min(shared, one.given - 1), scope=scope) for one in encoded]


def _alike(first: list[int], second: list[int]) -> int:
    """Tokens that both begin with."""
    pairs = zip(first, second, strict=False)
    return next((place for place, (one, other) in enumerate(pairs) if one != other), min(len(first), len(second)))
