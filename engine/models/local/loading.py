"""Loads a model and what prepares its input, with the classes that its configuration names."""

from dataclasses import dataclass
from typing import Any

from engine.errors import Unavailable
from engine.models.local.source import Source


@dataclass(frozen=True, slots=True)
class Loaded:
    """A model that is ready to answer, and what goes with it. The types are transformers' own."""

    model: Any
    tokenizer: Any
    processor: Any | None
    """What prepares pictures and text together; None for a model that takes no pictures."""
    stops: frozenset[int]
    """Tokens that end an answer."""
    vocabulary: int
    """Tokens that the model chooses among; its tokenizer may know fewer."""
    context: int
    """Tokens that a prompt and its answer may have together."""


def load(source: Source, device: str) -> Loaded:
    """Raises Unavailable where the files cannot be loaded here, and says what is missing."""
    import torch
    import transformers

    transformers.logging.disable_progress_bar()
    # With its files at hand nothing is asked of the hub, not even whether there is something newer.
    # Code that comes with a model is not run: left open, transformers asks whoever sits at the terminal.
    files: dict[str, Any] = {"local_files_only": True, "trust_remote_code": False}
    if source.gguf:
        files["gguf_file"] = source.gguf
    try:
        config = transformers.AutoConfig.from_pretrained(source.folder, **files)
        processor = None
        if sees(config):
            processor = transformers.AutoProcessor.from_pretrained(source.folder, **files)
            tokenizer, kind = processor.tokenizer, transformers.AutoModelForMultimodalLM
        else:
            tokenizer = transformers.AutoTokenizer.from_pretrained(source.folder, **files)
            kind = transformers.AutoModelForCausalLM
        # Attention is left to transformers: sdpa where the class has it, whose kernels take the padding of a batch.
        model = kind.from_pretrained(
            source.folder, config=config, dtype=_dtype(torch, device), **_place(device), **files
        )
    except ImportError as error:
        # transformers names the package: torchvision for some image processors, gguf for GGUF files.
        raise Unavailable(str(source.folder), " ".join(str(error).split())) from error
    except Exception as error:  # whatever broken files, an unknown class or too little memory make transformers raise
        raise Unavailable(str(source.folder), f"{type(error).__name__}: {error}") from error
    if not tokenizer.chat_template and not getattr(processor, "chat_template", None):
        raise Unavailable(str(source.folder), "it has no chat template: it is no model that answers")
    if not (stops := _stops(model, tokenizer)):
        raise Unavailable(str(source.folder), "it names no token that ends an answer (eos_token)")
    if not tokenizer.is_fast:
        raise Unavailable(str(source.folder), "it has no tokenizer.json, which holding answers to their schema takes")
    model.eval()
    text = config.get_text_config(decoder=True)
    return Loaded(
        model=model,
        tokenizer=tokenizer,
        processor=processor,
        stops=stops,
        vocabulary=max(text.vocab_size, len(tokenizer)),
        context=int(getattr(text, "max_position_embeddings", None) or tokenizer.model_max_length),
    )


def sees(config: Any) -> bool:
    """Whether a configuration is of a model that takes pictures with its text."""
    from transformers import MODEL_FOR_MULTIMODAL_LM_MAPPING

    return type(config) in MODEL_FOR_MULTIMODAL_LM_MAPPING and getattr(config, "vision_config", None) is not None


def _dtype(torch: Any, device: str) -> Any:
    """bfloat16 on an accelerator that has it, else float16; float32 on a processor, where halves are slower and say
    other words."""
    if device == "cpu":
        return torch.float32
    return torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float16


def _place(device: str) -> dict[str, Any]:
    """Weights go straight to the accelerator: the machine's memory need not hold them all."""
    return {} if device == "cpu" else {"device_map": {"": device}}


def _stops(model: Any, tokenizer: Any) -> frozenset[int]:
    """Chat models end a turn with another token than a text: the generation settings list both."""
    named = model.generation_config.eos_token_id
    found = named if isinstance(named, list) else [named]
    return frozenset(token for token in (*found, tokenizer.eos_token_id) if token is not None)
