"""How much faster Placard reads than others, on the same photos in one run.

    python bench/speed.py [FOLDER]

One by one: the same photo through each, from the file's bytes to the lines (the others) or to the checked message
(Placard). In bulk: all photos of a part given at once, as `placard read --jsonl` has them. The order of the photos, and
who goes first, is seeded, and what else the machine does falls on all. FOLDER holds photos with their truth: as the
flyers of the repo, or receipts as in `bench/receipts.py`.
"""

import json
import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from hashlib import sha256
from pathlib import Path

from rapidocr import EngineType

from bench import rivals
from bench.harness import FLYERS, SEED, finish, least, most, spread
from bench.inference import Recorder, alone
from bench.rivals import Run
from bench.score import words
from engine.contract import Job, Photo, Result
from engine.errors import Code
from engine.pipeline import Pipeline
from engine.readers.nets import Nets
from engine.readers.ppocr import PPOCRReader
from engine.settings import EngineSettings
from engine.writers.composer import Composer

ONE_BY_ONE, BULK, ONNX, TESSERACT = 1.5, 2.0, 3.0, 5.0
"""Least time of RapidOCR on OpenVINO, the same, RapidOCR on ONNX Runtime and Tesseract over ours."""
WORSE = 0.002
"""Word F1 that may be lost against RapidOCR."""
OVER_INFERENCE = 1.10
"""Most time in bulk over that of the nets alone."""
SOME = 10
"""Photos that the slow ones read."""
PARTS = 2
"""In which the photos are read in bulk, by turns with the others."""
Times = dict[str, list[float]]
"""Milliseconds a photo, by whose they are."""
OURS, OPENVINO_PLAIN, ONNX_PLAIN = "Placard", "RapidOCR on OpenVINO", "RapidOCR on ONNX Runtime"
SCRIPTS = ("Latin", "Han", "Japanese")
"""That the nets cover."""


class Placard:
    """Every stage, without a cache."""

    def __init__(self, nets: Nets) -> None:
        self._pipeline = Pipeline(PPOCRReader(nets), Composer(), EngineSettings())

    def one(self, data: bytes) -> str:
        digest = sha256(data).hexdigest()
        job = Job(id="bench", owner="bench", photos=(Photo(sha256=digest, size=len(data)),))
        outcome = self._pipeline.run(job, {digest: data}, {})
        # A page in letters that the reader does not know is refused after all of it was read.
        assert isinstance(outcome, Result) or outcome.code == Code.UNKNOWN_SCRIPT, outcome
        return outcome.text if isinstance(outcome, Result) else ""

    def bulk(self, photos: Sequence[bytes]) -> None:
        with ThreadPoolExecutor(self._pipeline.side_by_side) as threads:
            list(threads.map(self.one, photos))

    def close(self) -> None:
        self._pipeline.close()


def nets() -> Nets:
    """Those that `PLACARD_READER=auto` takes on a CPU."""
    from engine.readers.ppocr_openvino import OpenVINONets

    return OpenVINONets(0)


def timed(run: Callable[[], object]) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    run()
    return (time.perf_counter() - start) * 1000


def truth(photo: Path) -> Counter[str] | None:
    """The words on a photo; None where it is in letters that the nets do not know."""
    if photo.with_suffix(".csv").exists():
        rows = [row.split(",", 8) for row in photo.with_suffix(".csv").read_text("utf-8", "ignore").splitlines()]
        return Counter(words("\n".join(row[8] for row in rows if len(row) == 9)))
    known = json.loads(photo.with_suffix(".json").read_text("utf-8"))
    return Counter(words("\n".join(known["lines"]))) if str(known["script"]).startswith(SCRIPTS) else None


def word_f1(texts: Mapping[Path, str]) -> float:
    hit = of = 0
    for photo, text in texts.items():
        there = truth(photo)
        if there is not None:
            found = Counter(words(text))
            hit, of = hit + (found & there).total(), of + found.total() + there.total()
    return 2 * hit / max(1, of)


def one_by_one(photos: Sequence[Path], runs: Mapping[str, Run], order: random.Random) -> tuple[Times, dict[str, float]]:
    """Milliseconds of each on each photo, and its word F1; prints them."""
    spent: Times = {name: [] for name in runs}
    texts: dict[str, dict[Path, str]] = {name: {} for name in runs}
    for photo in photos:
        data = photo.read_bytes()
        for name in order.sample(sorted(runs), k=len(runs)):
            start = time.perf_counter()
            texts[name][photo] = runs[name](data)
            spent[name].append((time.perf_counter() - start) * 1000)
    read = {name: word_f1(found) for name, found in texts.items()}
    for name, times in spent.items():
        print(f"{name + ', ms a photo:':36} {spread(times)}; word F1 {read[name]:.4f}")
    return spent, read


def ratio(spent: Times, other: str) -> float:
    """Median over the photos."""
    return statistics.median(theirs / mine for theirs, mine in zip(spent[other], spent[OURS], strict=True))


def in_bulk(photos: Sequence[Path], plain: Run, placard: Placard, recorder: Recorder) -> tuple[float, float, float]:
    """Milliseconds of RapidOCR, one photo after the other, of ours, and of our nets alone on the same pictures."""
    theirs = ours = inference = 0.0
    for part in range(PARTS):
        some = [photo.read_bytes() for photo in photos[part::PARTS]]
        theirs += timed(partial(lambda some: [plain(data) for data in some], some))
        recorder.given.clear()
        ours += timed(partial(placard.bulk, some))
        inference += timed(partial(alone, recorder.nets, list(recorder.given)))
    return theirs, ours, inference


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FLYERS
    order = random.Random(SEED)
    photos = sorted(folder.glob("*.jpg"))
    order.shuffle(photos)
    recorder = Recorder(nets())
    placard = Placard(recorder)
    plain = rivals.rapidocr(EngineType.OPENVINO)
    for run in (plain, placard.one):  # the first runs compile kernels
        for photo in photos[:3]:
            run(photo.read_bytes())

    spent, read = one_by_one(photos, {OPENVINO_PLAIN: plain, OURS: placard.one}, order)
    theirs, ours, inference = in_bulk(photos, plain, placard, recorder)
    print(f"in bulk, ms a photo: {ours / len(photos):.1f}; the nets alone: {inference / len(photos):.1f}")
    met = [
        least(f"{OPENVINO_PLAIN} / ours, median of {len(photos)}", ratio(spent, OPENVINO_PLAIN), ONE_BY_ONE),
        least(f"{OPENVINO_PLAIN} / ours, in bulk", theirs / ours, BULK),
        least("word F1, ours less RapidOCR's", read[OURS] - read[OPENVINO_PLAIN], -WORSE),
        most("ours in bulk / the nets alone", ours / inference, OVER_INFERENCE),
    ]
    slow = {ONNX_PLAIN: (rivals.rapidocr(EngineType.ONNXRUNTIME), ONNX), "Tesseract": (rivals.tesseract(), TESSERACT)}
    there = {name: run for name, (run, _) in slow.items() if run is not None}
    some = photos[:SOME]
    spent, _ = one_by_one(some, {**there, OURS: placard.one}, order)
    for name, (run, target) in slow.items():
        if run is None:
            print(f"skipped: {name} is not installed")
        else:
            met.append(least(f"{name} / ours, median of {len(some)}", ratio(spent, name), target))
    placard.close()
    finish(met)


if __name__ == "__main__":
    main()
