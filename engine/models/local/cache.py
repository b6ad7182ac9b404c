"""Joins the key-value caches of several prompts into one, and takes rows out of it.

Rows end at the same place and are padded on the left, so that the next token of each goes into the same column.
"""

from typing import Any

import torch
from transformers.cache_utils import (
    DynamicCache,
    DynamicLayer,
    DynamicSlidingWindowLayer,
    LinearAttentionAndFullAttentionLayer,
    LinearAttentionAndSlidingWindowAttentionLayer,
    LinearAttentionLayer,
)

KNOWN = frozenset(
    (
        DynamicLayer,
        DynamicSlidingWindowLayer,
        LinearAttentionLayer,
        LinearAttentionAndFullAttentionLayer,
        LinearAttentionAndSlidingWindowAttentionLayer,
    )
)
"""Layers of which it is known what they keep: keys and values of the past, a window of them, or a running state."""


def joinable(model: Any) -> bool:
    """Whether the caches of several prompts of this model can be joined; else it answers one after the other."""
    return all(type(layer) in KNOWN for layer in DynamicCache(config=model.config).layers)


def join(cache: Any, other: Any) -> None:
    """Append the rows of `other` to `cache`; the shorter is padded on the left."""
    for layer, added in zip(cache.layers, other.layers, strict=True):
        if isinstance(layer, DynamicLayer) and layer.is_initialized:
            layer.keys = _stack(layer.keys, added.keys)
            layer.values = _stack(layer.values, added.values)
        if isinstance(layer, DynamicSlidingWindowLayer):
            layer.cumulative_length = max(layer.cumulative_length, added.cumulative_length)
        if isinstance(layer, LinearAttentionLayer):
            for states, more in (
                (layer.conv_states, added.conv_states),
                (layer.recurrent_states, added.recurrent_states),
            ):
                for index, state in states.items():
                    if state is not None:
                        states[index] = torch.cat([state, more[index]])


def keep(cache: Any, rows: list[int], length: int) -> None:
    """Keep these rows and what their last `length` tokens left; the padding that nobody needs any more goes."""
    device = next(layer.device for layer in cache.layers if layer.device is not None)
    cache.reorder_cache(torch.tensor(rows, device=device))
    for layer in cache.layers:
        if isinstance(layer, DynamicLayer) and layer.is_initialized:
            seen = length
            if isinstance(layer, DynamicSlidingWindowLayer):
                # It holds one token less than its window, because the next one comes along.
                seen = min(length, layer.sliding_window - 1)
                layer.cumulative_length = length
            layer.keys, layer.values = layer.keys[:, :, -seen:], layer.values[:, :, -seen:]


def _stack(first: torch.Tensor, second: torch.Tensor) -> torch.Tensor:
    """Rows x heads x tokens x width, of both; padded to the longer."""
    length = max(first.shape[-2], second.shape[-2])
    padded = [torch.nn.functional.pad(x, (0, 0, length - x.shape[-2], 0)) for x in (first, second)]
    return torch.cat(padded)
