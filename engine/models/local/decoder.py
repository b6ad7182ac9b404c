"""Runs a model for several prompts at once, one token of each at a time."""

from typing import Any, NamedTuple

import torch
from transformers import GenerationConfig

from engine.models.local import cache as caches
from engine.models.local.dialogue import Encoded


class Begun(NamedTuple):
    """A prompt that the model has read."""

    logits: torch.Tensor
    """1 x tokens, float32: what may follow the prompt."""
    cache: Any
    positions: torch.Tensor
    """Of the prompt's last token; the last dimension is 1, the one before it rows. Models of pictures have several."""
    length: int
    """Tokens of the prompt."""


class Decoder:
    """The rows under way and their cache; used from one thread at a time.

    A prompt is read alone and then joined to the rows: reading is bound by arithmetic, so that reading several together
    gains little and would pad the shorter ones. Writing is bound by reading the weights, which all rows share.
    transformers' own continuous batching does the like for text, but takes no pictures and holds no answer of its own
    to a schema; on a processor it took three times as long (eight answers of SmolLM2, 24 tokens each: 22 s of processor
    time, its `generate` with padding 7.6 s, this 6.5 s, all the same words).
    """

    def __init__(self, model: Any) -> None:
        self._model = model
        self.together = caches.joinable(model)
        """Whether there may be more than one row."""
        self._settings = GenerationConfig(do_sample=False, use_cache=True, pad_token_id=0, max_new_tokens=1)
        self._cache: Any = None
        self._positions = torch.empty(0)
        self._lengths: list[int] = []

    def read(self, encoded: Encoded) -> Begun:
        """Have the model read a prompt; the rows under way are left as they are."""
        device = self._model.device
        inputs = {name: _there(value, device, self._model.dtype) for name, value in encoded.inputs.items()}
        inputs["attention_mask"] = torch.ones_like(inputs["input_ids"])
        # `generate` prepares positions and pictures as each class wants them and hands over where it would decode.
        with torch.inference_mode():
            begun: Begun = self._model.generate(**inputs, generation_config=self._settings, custom_generate=_read)
        return begun

    def join(self, begun: Begun) -> None:
        """Make a prompt the last of the rows under way."""
        if self._cache is None:
            self._cache, self._positions = begun.cache, begun.positions
        else:
            caches.join(self._cache, begun.cache)
            self._positions = torch.cat([self._positions, begun.positions], dim=-2)
        self._lengths.append(begun.length)

    def step(self, tokens: list[int]) -> torch.Tensor:
        """Append a token to each row; what may follow, rows x tokens in float32."""
        device = self._model.device
        self._positions = self._positions + 1
        self._lengths = [length + 1 for length in self._lengths]
        with torch.inference_mode():
            inputs = self._model.prepare_inputs_for_generation(
                torch.tensor(tokens, device=device).unsqueeze(1),
                next_sequence_length=1,
                cache=self._cache,
                attention_mask=self._mask(device),
                position_ids=self._positions,
                use_cache=True,
            )
            logits: torch.Tensor = self._model(**inputs, return_dict=True).logits[:, -1]
            return logits.float()

    def keep(self, rows: list[int]) -> None:
        """Go on with these rows alone, in this order."""
        if not rows:
            return self.clear()
        self._lengths = [self._lengths[row] for row in rows]
        caches.keep(self._cache, rows, max(self._lengths))
        self._positions = self._positions.index_select(-2, torch.tensor(rows, device=self._positions.device))
        return None

    def clear(self) -> None:
        self._cache, self._lengths, self._positions = None, [], torch.empty(0)

    def _mask(self, device: Any) -> torch.Tensor | None:
        """Rows x tokens, 0 where a row is padded; None where none is, which is faster."""
        longest = max(self._lengths)
        if min(self._lengths) == longest:
            return None
        padding = longest - torch.tensor(self._lengths, device=device)
        return (torch.arange(longest, device=device) >= padding.unsqueeze(1)).long()


def _read(model: Any, input_ids: torch.Tensor, **arguments: Any) -> Begun:
    """What `generate` calls in place of its own decoding."""
    settings = {name: value for name, value in arguments.items() if name not in DECODING}
    inputs = model.prepare_inputs_for_generation(input_ids, is_first_iteration=True, **settings)
    output = model(**inputs, return_dict=True)
    positions = settings.get("position_ids")
    if positions is None:
        positions = torch.full((1, 1), input_ids.shape[1] - 1, device=input_ids.device)
    return Begun(output.logits[:, -1].float(), output.cache, positions[..., -1:], input_ids.shape[1])


DECODING = frozenset(("logits_processor", "stopping_criteria", "generation_config", "synced_gpus", "streamer"))
"""Arguments of a decoding method that are not the model's."""


def _there(value: Any, device: Any, dtype: torch.dtype) -> Any:
    """A tensor on the device; pictures in the model's precision."""
    if not isinstance(value, torch.Tensor):
        return value
    return value.to(device, dtype) if value.is_floating_point() else value.to(device)
