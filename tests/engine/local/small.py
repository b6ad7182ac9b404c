"""Models small enough to be made for a test: the real classes with random weights, and a tokenizer of their own."""

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.readers import Image

WORDS = (
    "Midsummer concert on Friday 19 June at the village hall, doors 7 pm. Tickets 6 GBP, children free. "
    'Say what the flyer says. {"title":"text","lines":["one","two"],"price":12,"free":true,"kind":"sale"}'
)
TEMPLATE = (
    "{% for turn in messages %}<|turn|>{{ turn.role }}\n"
    "{% if turn.content is string %}{{ turn.content }}{% else %}{% for part in turn.content %}"
    "{% if part.type == 'image' %}IMAGE{% else %}{{ part.text }}{% endif %}{% endfor %}{% endif %}<|end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|turn|>assistant\n{% endif %}"
)
"""A chat template as models have it; IMAGE stands for the model's own mark of a picture."""
END, TURN = "<|end|>", "<|turn|>"
SIZES: dict[str, Any] = {
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "initializer_range": 0.4,
}
"""Weights are larger than they are before a training, so that what a model says depends on what it is given."""


def needed(*packages: str) -> None:
    """Skips the test where a package is missing."""
    for package in ("torch", "transformers", "llguidance", *packages):
        if find_spec(package) is None:
            pytest.skip(f"needs {package}: make test EXTRAS=gpu")


def tokenizer(*special: str, **named: str) -> Any:
    """A byte-level tokenizer of some 400 tokens, trained on a few words; `named` are roles of special tokens."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    bpe = Tokenizer(models.BPE())
    bpe.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    bpe.decoder = decoders.ByteLevel()
    marks = [END, TURN, *special, *named.values()]
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    bpe.train_from_iterator(
        [WORDS],
        trainers.BpeTrainer(vocab_size=400, special_tokens=marks, initial_alphabet=alphabet, show_progress=False),
    )
    return PreTrainedTokenizerFast(tokenizer_object=bpe, eos_token=END, pad_token=END, extra_special_tokens=named)


def idefics3(folder: Path) -> Path:
    """Pictures as tiles and as a whole, each a fixed number of tokens: the family of SmolVLM."""
    import torch
    from transformers import (
        Idefics3Config,
        Idefics3ForConditionalGeneration,
        Idefics3ImageProcessorPil,
        Idefics3Processor,
    )

    torch.manual_seed(0)
    tokens = tokenizer("<image>", "<fake_token_around_image>", "<global-img>", "<end_of_utterance>")
    pictures = Idefics3ImageProcessorPil(size={"longest_edge": 64}, max_image_size={"longest_edge": 32})
    processor = Idefics3Processor(pictures, tokens, image_seq_len=4, chat_template=TEMPLATE.replace("IMAGE", "<image>"))
    config = Idefics3Config(
        vision_config={**SIZES, "image_size": 32, "patch_size": 8},
        text_config={
            **SIZES, "model_type": "llama", "num_key_value_heads": 2, "vocab_size": len(tokens),
            "max_position_embeddings": 512,
            "bos_token_id": None, "eos_token_id": tokens.eos_token_id, "pad_token_id": None,
        },
        scale_factor=2, image_token_id=tokens.convert_tokens_to_ids("<image>"), pad_token_id=tokens.pad_token_id,
    )  # fmt: skip
    return save(folder, Idefics3ForConditionalGeneration(config), processor)


def paddleocr_vl(folder: Path) -> Path:
    """Pictures of any size, a token for four patches, positions in three dimensions: the family of Qwen-VL."""
    import torch
    from transformers import (
        PaddleOCRVLConfig,
        PaddleOCRVLForConditionalGeneration,
        PaddleOCRVLImageProcessorPil,
        PaddleOCRVLProcessor,
    )

    torch.manual_seed(0)
    tokens = tokenizer("<|start|>", "<|stop|>", "<|video|>", image_token="<|image|>")
    pictures = PaddleOCRVLImageProcessorPil(size={"shortest_edge": 28 * 28, "longest_edge": 28 * 28 * 9})
    template = TEMPLATE.replace("IMAGE", "<|start|><|image|><|stop|>")
    processor = PaddleOCRVLProcessor(pictures, tokens, chat_template=template)
    ids = {name: tokens.convert_tokens_to_ids(f"<|{name}|>") for name in ("image", "video", "start", "stop")}
    config = PaddleOCRVLConfig(
        vision_config={**SIZES, "image_size": 56},
        text_config={
            **SIZES, "num_key_value_heads": 2, "head_dim": 8, "vocab_size": len(tokens), "max_position_embeddings": 512,
            "rope_parameters": {"rope_type": "default", "rope_theta": 10000.0, "mrope_section": [1, 1, 2]},
            "bos_token_id": None, "eos_token_id": tokens.eos_token_id, "pad_token_id": None,
        },
        image_token_id=ids["image"], video_token_id=ids["video"],
        vision_start_token_id=ids["start"], vision_end_token_id=ids["stop"],
    )  # fmt: skip
    return save(folder, PaddleOCRVLForConditionalGeneration(config), processor)


def gemma3(folder: Path) -> Path:
    """Pictures of a fixed number of tokens that see each other both ways; most layers look back a window only."""
    import torch
    from transformers import Gemma3Config, Gemma3ForConditionalGeneration, Gemma3ImageProcessorPil, Gemma3Processor

    torch.manual_seed(0)
    tokens = tokenizer(boi_token="<|start|>", eoi_token="<|stop|>", image_token="<|image|>")
    pictures = Gemma3ImageProcessorPil(size={"height": 32, "width": 32})
    processor = Gemma3Processor(pictures, tokens, TEMPLATE.replace("IMAGE", "<|start|>"), image_seq_length=4)
    ids = {name: tokens.convert_tokens_to_ids(f"<|{name}|>") for name in ("image", "start", "stop")}
    config = Gemma3Config(
        vision_config={**SIZES, "image_size": 32, "patch_size": 8},
        text_config={
            **SIZES, "num_key_value_heads": 2, "head_dim": 8, "vocab_size": len(tokens), "max_position_embeddings": 512,
            "num_hidden_layers": 6, "sliding_window": 16,
            "bos_token_id": None, "eos_token_id": tokens.eos_token_id, "pad_token_id": None,
        },
        mm_tokens_per_image=4, image_token_id=ids["image"], boi_token_index=ids["start"], eoi_token_index=ids["stop"],
    )  # fmt: skip
    model = Gemma3ForConditionalGeneration(config)
    # Zero before a training, so that pictures would not count.
    torch.nn.init.normal_(model.model.multi_modal_projector.mm_input_projection_weight)
    return save(folder, model, processor)


MARKS = ("<|patch|>", "<|image_start|>", "<|image_end|>", "<|video|>", "<|vid_frame_separator|>")
"""Of Muse Glimmer's processor: the first stands for the parts of a picture."""


def muse_glimmer(folder: Path) -> Path:
    """Muse Glimmer scaled down: a window in three of four layers, no positions in the fourth."""
    import torch
    from transformers import MuseGlimmerConfig, MuseGlimmerForConditionalGeneration

    torch.manual_seed(0)
    tokens = tokenizer(*MARKS, "<|vid_start|>", "<|vid_end|>")
    tokens.chat_template = TEMPLATE.replace("IMAGE", MARKS[0])
    config = MuseGlimmerConfig(
        vision_config={
            **SIZES, "patch_size": 8, "pos_emb_height": 8, "pos_emb_width": 8, "max_position_embeddings": 64,
        },
        text_config={
            **SIZES, "num_hidden_layers": 8, "num_key_value_heads": 2, "head_dim": 8, "vocab_size": len(tokens),
            "sliding_window": 16, "max_position_embeddings": 512,
            "bos_token_id": None, "eos_token_id": tokens.eos_token_id, "pad_token_id": None,
        },
        image_token_id=tokens.convert_tokens_to_ids(MARKS[0]), video_token_id=tokens.convert_tokens_to_ids(MARKS[3]),
        out_hidden_size=4 * 32, projector_hidden_size=48,
    )  # fmt: skip
    model = MuseGlimmerForConditionalGeneration(config)
    model.generation_config.eos_token_id = tokens.eos_token_id
    model.save_pretrained(folder)
    tokens.save_pretrained(folder)
    described = {"processor_class": "MuseGlimmerProcessor", "image_processor_type": "MuseGlimmerImageProcessor"}
    (folder / "preprocessor_config.json").write_text(json.dumps(described))
    return folder


class GlimmerProcessor:
    """Does what Muse Glimmer's processor does, for pictures whose sides are multiples of 16; the real one needs
    torchvision."""

    def __init__(self, tokens: Any) -> None:
        self.tokenizer = tokens
        self.chat_template = tokens.chat_template
        self.apply_chat_template = tokens.apply_chat_template

    def __call__(self, text: list[str], images: list[list[Any]] | None, **options: Any) -> dict[str, Any]:
        import torch

        pictures, grids = [], []
        said = text[0].split(MARKS[0])
        for image in images[0] if images else ():
            pixels = torch.from_numpy(np.asarray(image, np.float32) / 127.5 - 1).permute(2, 0, 1)
            rows, columns = pixels.shape[1] // 8, pixels.shape[2] // 8
            patches = pixels.view(3, rows, 8, columns, 8).permute(1, 3, 0, 2, 4)
            # Two frames of a film that stands still, each a patch after the other.
            pictures.append(patches.unsqueeze(2).expand(-1, -1, 2, -1, -1, -1).reshape(rows * columns, -1))
            grids.append([1, rows, columns])
            said[0] += MARKS[1] + MARKS[0] * (rows * columns // 4) + MARKS[2] + said.pop(1)
        inputs = dict(self.tokenizer(said, **options))
        if pictures:
            inputs.update(pixel_values=torch.cat(pictures), image_grid_thw=torch.tensor(grids))
        return inputs


def save(folder: Path, model: Any, processor: Any) -> Path:
    model.generation_config.eos_token_id = processor.tokenizer.eos_token_id
    model.save_pretrained(folder)
    processor.save_pretrained(folder)
    return folder


def picture(height: int, width: int) -> Image:
    """Noise, so that every place of it counts."""
    return np.random.default_rng(height * width).integers(0, 256, (height, width, 3), dtype=np.uint8)
