"""Runs a model for several prompts at once, one token of each at a time."""

import copy
import inspect
from collections import OrderedDict
from typing import Any, NamedTuple

import torch
from transformers import GenerationConfig

from engine.models.local import cache as caches
from engine.models.local.dialogue import Encoded

HEADS = 3
"""Beginnings of prompts whose caches are kept: the writer's and the proofreader's instructions, and the page that
several drafts are asked of. One of 4,096 tokens takes 0.2 GB with Muse Glimmer."""


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
        self._heads: OrderedDict[object, Begun] = OrderedDict()
        """Beginnings that prompts share, the last used last."""
        # Of several tokens only what follows the last is asked, where a class can be told so.
        told = "logits_to_keep" in inspect.signature(model.forward).parameters
        self._last = {"logits_to_keep": 1} if told else {}
        # In place of the model's own, which may ask for samples, beams or a cache of another kind.
        model.generation_config = GenerationConfig(
            do_sample=False,
            use_cache=True,
            max_new_tokens=1,
            pad_token_id=0,
            eos_token_id=model.generation_config.eos_token_id,
        )
        self._cache: Any = None
        self._positions = torch.empty(0)
        self._lengths: list[int] = []

    def read(self, encoded: Encoded) -> Begun:
        """Have the model read a prompt; the rows under way are left as they are."""
        with torch.inference_mode():
            if not (self.together and encoded.head):
                return self._read(encoded.inputs)
            if (kept := self._heads.pop(encoded.head, None)) is None:
                kept = self._read(encoded.beginning)
            self._heads[encoded.head] = kept
            if len(self._heads) > HEADS:
                self._heads.popitem(last=False)
            # A copy of the cache, because reading on changes it.
            cache = copy.deepcopy(kept.cache)
            if encoded.still_to_see:
                return self._read(encoded.inputs, cache=cache)
            return self._read_on(kept._replace(cache=cache), encoded.inputs["input_ids"][:, kept.length :])

    def _read(self, given: dict[str, Any], **more: Any) -> Begun:
        """`generate` prepares positions and pictures as each class wants them; where it would decode, it hands over."""
        device = self._model.device
        inputs = {name: _there(value, device, self._model.dtype) for name, value in given.items()}
        inputs["attention_mask"] = torch.ones_like(inputs["input_ids"])
        begun: Begun = self._model.generate(**inputs, **more, custom_generate=_read)
        return begun

    def _read_on(self, begun: Begun, ids: torch.Tensor) -> Begun:
        """The same prompt with more text; its positions go on by one in each dimension."""
        ids = ids.to(self._model.device)
        positions = begun.positions + torch.arange(1, ids.shape[1] + 1, device=ids.device)
        logits = self._next(ids, begun.cache, None, positions)
        return Begun(logits, begun.cache, positions[..., -1:], begun.length + ids.shape[1])

    def _next(self, ids: torch.Tensor, cache: Any, mask: torch.Tensor | None, positions: torch.Tensor) -> torch.Tensor:
        """What may follow some text that stands after the cached one, rows x tokens in float32."""
        inputs = self._model.prepare_inputs_for_generation(
            ids,
            next_sequence_length=ids.shape[1],
            cache=cache,
            attention_mask=mask,
            position_ids=positions,
            use_cache=True,
            **self._last,
        )
        logits: torch.Tensor = self._model(**inputs, return_dict=True).logits[:, -1]
        return logits.float()

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
        self._positions = self._positions + 1
        self._lengths = [length + 1 for length in self._lengths]
        ids = torch.tensor(tokens, device=self._model.device).unsqueeze(1)
        with torch.inference_mode():
            return self._next(ids, self._cache, self._mask(ids.device), self._positions)

    def keep(self, rows: list[int]) -> None:
        """Go on with these rows alone, in this order."""
        if not rows:
            return self._forget()
        self._lengths = [self._lengths[row] for row in rows]
        caches.keep(self._cache, rows, max(self._lengths))
        self._positions = self._positions.index_select(-2, torch.tensor(rows, device=self._positions.device))
        return None

    def clear(self) -> None:
        """Begin anew, with all memory given back."""
        self._heads.clear()
        self._forget()

    def _forget(self) -> None:
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
    seen = settings["cache"].get_seq_length()
    inputs = model.prepare_inputs_for_generation(
        input_ids, next_sequence_length=input_ids.shape[1] - seen, is_first_iteration=True, **settings
    )
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
