"""Time of Placard's pipeline over the time of plain RapidOCR on OpenVINO.

    python bench/speed.py [FOLDER]

The same photos, one run in turn, from the file's bytes to the lines (RapidOCR) or to the checked message (Placard), so
that what else the machine does falls on both. The order of the photos, and who goes first, is seeded.
"""

import random
import statistics
import sys
import time
from collections.abc import Callable
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps
from rapidocr import EngineType, RapidOCR

from bench.harness import FLYERS, SEED, finish, most, spread
from engine.contract import Job, Photo, Result
from engine.errors import Code
from engine.pipeline import Pipeline
from engine.settings import EngineSettings

RATIO = 1.0


def plain() -> Callable[[bytes], None]:
    """RapidOCR as its documentation has it, but for the runtime."""
    engines = {f"{net}.engine_type": EngineType.OPENVINO for net in ("Det", "Cls", "Rec")}
    ocr = RapidOCR(params={**engines, "Global.log_level": "error"})

    def run(data: bytes) -> None:
        picture = ImageOps.exif_transpose(Image.open(BytesIO(data))).convert("RGB")
        ocr(np.ascontiguousarray(np.asarray(picture)[:, :, ::-1]))

    return run


def ours() -> Callable[[bytes], None]:
    """Every stage, without a cache."""
    pipeline = Pipeline.build(EngineSettings())

    def run(data: bytes) -> None:
        digest = sha256(data).hexdigest()
        job = Job(id="bench", owner="bench", photos=(Photo(sha256=digest, size=len(data)),))
        outcome = pipeline.run(job, {digest: data}, {})
        # A page in letters that the reader does not know is refused after all of it was read.
        assert isinstance(outcome, Result) or outcome.code == Code.UNKNOWN_SCRIPT, outcome

    return run


def timed(run: Callable[[bytes], None], data: bytes) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    run(data)
    return (time.perf_counter() - start) * 1000


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FLYERS
    photos = [path.read_bytes() for path in sorted(folder.glob("*.jpg"))]
    order = random.Random(SEED)
    order.shuffle(photos)
    runs = {"plain": plain(), "placard": ours()}
    for run in runs.values():  # the first runs compile kernels
        for data in photos[:3]:
            run(data)
    spent: dict[str, list[float]] = {name: [] for name in runs}
    for data in photos:
        for name in order.sample(sorted(runs), k=2):
            spent[name].append(timed(runs[name], data))
    ratios = [mine / theirs for mine, theirs in zip(spent["placard"], spent["plain"], strict=True)]
    print(f"plain RapidOCR on OpenVINO, ms a photo: {spread(spent['plain'])}")
    print(f"Placard, decode to check, ms a photo:   {spread(spent['placard'])}")
    finish([most(f"Placard over plain, median of {len(ratios)}", statistics.median(ratios), RATIO)])


if __name__ == "__main__":
    main()
