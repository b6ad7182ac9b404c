"""What memory a model takes, computed from its configuration: `python -m engine.models.local.memory MODEL...`

No weights are read or fetched: the model is built of tensors that have a shape and no content.
"""

import sys
from typing import Any

import msgspec
import torch
import transformers

from engine.errors import PlacardError
from engine.models.local import source as sources
from engine.models.local.loading import sees

GIGA = 1e9
HALF = 2
"""Bytes of a number in bfloat16, for weights and cache."""
INT8, INT4 = 1.06, 0.56
"""Bytes of a weight with its share of a 16-bit scale and zero point for each 64 weights of a group."""
ASIDE = 2e9
"""Bytes for CUDA itself and for what is computed with while a prompt of 4,096 tokens is read; an estimate."""
TOKENS = 4096
"""Tokens of one prompt and its answer in the sums: instructions, the text of a flyer, its picture, a draft."""


class Needs(msgspec.Struct, frozen=True, kw_only=True):
    """What a model takes."""

    parameters: int
    shared: int
    """Bytes of keys and values that one more token takes in layers that look back all the way."""
    window: int
    """The same in layers that look back a window only."""
    width: int
    """Tokens of that window; 0 where there is none."""

    def weights(self, each: float = HALF) -> float:
        """Bytes, at so many a parameter."""
        return self.parameters * each

    def cache(self, rows: int, tokens: int = TOKENS) -> int:
        """Bytes of the keys and values of so many answers at once."""
        return rows * (self.shared * tokens + self.window * min(tokens, self.width))

    def total(self, rows: int, each: float = HALF) -> float:
        """Bytes, all in all."""
        return self.weights(each) + self.cache(rows) + ASIDE


def needs(config: Any) -> Needs:
    """Of the model that a configuration describes."""
    kind = transformers.AutoModelForMultimodalLM if sees(config) else transformers.AutoModelForCausalLM
    with torch.device("meta"):
        model = kind.from_config(config, dtype=torch.bfloat16)
    text = config.get_text_config(decoder=True)
    heads = getattr(text, "num_key_value_heads", None) or text.num_attention_heads
    head = getattr(text, "head_dim", None) or text.hidden_size // text.num_attention_heads
    layer = 2 * heads * head * HALF
    kinds = getattr(text, "layer_types", None) or ["full_attention"] * text.num_hidden_layers
    sliding = kinds.count("sliding_attention")
    return Needs(
        parameters=sum(weight.numel() for weight in model.parameters()),
        shared=kinds.count("full_attention") * layer,
        window=sliding * layer,
        width=text.sliding_window if sliding else 0,
    )


def row(name: str, need: Needs) -> str:
    """A line of the table in docs/models.md; gigabytes are of 10^9 bytes, as cards are sold."""
    cells = [
        f"{need.parameters / GIGA:.2f}",
        *(f"{need.weights(each) / GIGA:.1f}" for each in (HALF, INT8, INT4)),
        f"{(need.shared + need.window) / 1000:.0f}",
        *(f"{need.cache(rows) / GIGA:.1f}" for rows in (8, 32)),
        *(f"{need.total(rows) / GIGA:.0f}" for rows in (8, 32)),
    ]
    return f"| {name} | {' | '.join(cells)} |"


HEAD = """| model | parameters, 10^9 | weights bf16, GB | int8 | int4 | cache a token, kB | 8 x 4k, GB | 32 x 4k | total bf16 with 8, GB | with 32 |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|"""  # noqa: E501


def main(names: list[str]) -> int:
    lines = [HEAD]
    for name in names:
        try:
            source = sources.find(name, "MODEL", online=False)
        except PlacardError as error:
            sys.stderr.write(f"{error}\n")
            return 1
        files = {"gguf_file": source.gguf} if source.gguf else {}
        lines.append(row(name, needs(transformers.AutoConfig.from_pretrained(source.folder, **files))))
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
