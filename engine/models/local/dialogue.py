"""Turns a prompt into what a model takes, in the words of its chat template, and tokens back into text."""

import re
from dataclasses import dataclass
from typing import Any

from PIL import Image as PIL

from engine.models import Prompt
from engine.models.local.loading import Loaded

SWITCHES = {"enable_thinking": False, "reasoning_effort": "low"}
"""What templates of models that think aloud take; an answer's tokens are not to be spent on it."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """A prompt as a model takes it."""

    inputs: dict[str, Any]
    """Tensors on the CPU: `input_ids`, 1 x tokens, and what the model's processor makes of the pictures."""
    given: int
    """Tokens, pictures included."""


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
        return Encoded(tensors, int(tensors["input_ids"].shape[1]))

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
