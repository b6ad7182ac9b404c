"""What memory the models of docs/models.md take, computed from their configurations: the table of that page.

    python bench/sizes.py

Nothing is fetched. Where the class of a model in transformers carries the configuration of the released one, that is
taken; the others are written down here as their makers publish them, and the computed number of parameters says whether
that was done right.
"""

import sys
from typing import Any

import transformers

from engine.models.local.memory import HEAD, needs, row

SIGLIP = {"hidden_size": 1152, "intermediate_size": 4304, "num_hidden_layers": 27, "num_attention_heads": 16}
"""SigLIP So400m, the eyes of Gemma 3 and the large SmolVLM."""


def smolvlm(text: dict[str, int], vision: dict[str, int], scale: int) -> Any:
    tied = {"model_type": "llama", "vocab_size": 49_280, "tie_word_embeddings": True}
    return transformers.SmolVLMConfig(text_config={**tied, **text}, vision_config=vision, scale_factor=scale)


def qwen3_vl(text: tuple[int, int, int, int], vision: tuple[int, int, int], *, tied: bool) -> Any:
    """`text` and `vision` are width, width of the feed-forward layers, layers; `text` has its heads too."""
    width, wide, layers, heads = text
    return transformers.Qwen3VLConfig(
        tie_word_embeddings=tied,
        text_config={
            "hidden_size": width, "intermediate_size": wide, "num_hidden_layers": layers, "num_attention_heads": heads,
            "num_key_value_heads": 8, "head_dim": 128, "vocab_size": 151_936, "tie_word_embeddings": tied,
        },
        vision_config={
            "hidden_size": vision[0], "intermediate_size": vision[1], "depth": vision[2], "num_heads": 16,
            "out_hidden_size": width, "deepstack_visual_indexes": [5, 11, 17] if vision[2] == 24 else [8, 16, 24],
        },
    )  # fmt: skip


def gemma3(width: int, wide: int, layers: int, heads: int, shared: int, head: int) -> Any:
    return transformers.Gemma3Config(
        text_config={
            "hidden_size": width, "intermediate_size": wide, "num_hidden_layers": layers, "num_attention_heads": heads,
            "num_key_value_heads": shared, "head_dim": head, "sliding_window": 1024, "vocab_size": 262_208,
        },
        vision_config={**SIGLIP, "image_size": 896, "patch_size": 14},
    )  # fmt: skip


def models() -> dict[str, Any]:
    """By the id on the model hub, from small to large."""
    small = {"hidden_size": 768, "intermediate_size": 3072, "num_hidden_layers": 12, "num_attention_heads": 12}
    # Its class shares the weights of the first and the last layer; the released one has 0.9 billion and does not.
    untied: dict[str, Any] = {"tie_word_embeddings": False, "text_config": {"tie_word_embeddings": False}}
    return {
        "HuggingFaceTB/SmolVLM2-500M-Video-Instruct": smolvlm(
            {"hidden_size": 960, "intermediate_size": 2560, "num_hidden_layers": 32, "num_attention_heads": 15,
             "num_key_value_heads": 5}, {**small, "image_size": 512, "patch_size": 16}, 4,
        ),
        "PaddlePaddle/PaddleOCR-VL": transformers.PaddleOCRVLConfig(**untied),
        "zai-org/GLM-OCR": transformers.GlmOcrConfig(),
        "Qwen/Qwen3-VL-2B-Instruct": qwen3_vl((2048, 6144, 28, 16), (1024, 4096, 24), tied=True),
        "HuggingFaceTB/SmolVLM2-2.2B-Instruct": smolvlm(
            {"hidden_size": 2048, "intermediate_size": 8192, "num_hidden_layers": 24, "num_attention_heads": 32,
             "num_key_value_heads": 32}, {**SIGLIP, "image_size": 384, "patch_size": 14}, 3,
        ),
        "google/gemma-3-4b-it": gemma3(2560, 10_240, 34, 8, 4, 256),
        "Qwen/Qwen3-VL-4B-Instruct": qwen3_vl((2560, 9728, 36, 32), (1024, 4096, 24), tied=True),
        "Qwen/Qwen3-VL-8B-Instruct": qwen3_vl((4096, 12_288, 36, 32), (1152, 4304, 27), tied=False),
        "google/gemma-3-12b-it": gemma3(3840, 15_360, 48, 16, 8, 256),
        "google/gemma-3-27b-it": gemma3(5376, 21_504, 62, 32, 16, 128),
        "meta-models/Muse-Glimmer-30B": transformers.MuseGlimmerConfig(),
        "meta-models/Muse-Spark-Open-816B-A42B": transformers.MuseSparkConfig(),
    }  # fmt: skip


def table() -> str:
    return "\n".join([HEAD, *(row(f"`{name}`", needs(config)) for name, config in models().items())])


if __name__ == "__main__":
    sys.stdout.write(table() + "\n")
