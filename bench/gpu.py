"""What an accelerator makes of PP-OCRv6 in torch, with the name of the device; needs a CUDA device.

    python bench/gpu.py [--folder FOLDER] [--seconds S] [--rehearse]

- text: half precision against full, and both against ONNX Runtime on the processor, line for line;
- nets: inputs a second by batch size, as CUDA graphs and step by step;
- bulk: photos a second from JPEG bytes to text in reading order, by batch size and by processes that share the device,
  how much of the time the device is busy, and which part limits;
- then the benchmarks of other parts that need a device.

`--rehearse` goes the same way on the processor with little of everything, to show that it works; without it and
without a device nothing is measured. Only the reader's own packages are needed, not all of Placard.
"""

import argparse
import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from difflib import SequenceMatcher
from importlib.util import find_spec
from pathlib import Path
from typing import Any

NEEDED = ("torch", "transformers", "safetensors", "rapidocr", "msgspec", "babel", "cv2", "PIL", "numpy")
if missing := [name for name in NEEDED if not find_spec(name)]:
    print(f"Nothing is measured: {', '.join(missing)} not installed; docs/contributing.md says how to bring it along.")
    sys.exit()

import numpy as np  # noqa: E402

from bench.bulk import MAX_PIXELS, Bulk, Order, measured, reader, run  # noqa: E402
from bench.harness import FLYERS, ROOT, finish, least, machine  # noqa: E402
from engine.device import chosen  # noqa: E402
from engine.readers import Image  # noqa: E402
from engine.readers.ppocr import PPOCRReader, ahead  # noqa: E402
from engine.stages.decode import decode  # noqa: E402

LINES_EQUAL = 0.998
PHOTOS_A_SECOND = 150.0
"""On one H100."""
PAGE = (960, 704)
"""Height and width of the detector's input for a photo of common shape, pixels."""
LINE = (48, 320)
"""Height and width of a line of common length, pixels."""
OTHERS = ("generate",)
"""Benchmarks of other parts, run where they are there."""
LEGIBLE = 0.6
"""As `engine.pipeline` has it, which needs more packages."""
BUSY = 0.9
"""Share of the time from which a device or a core counts as what limits."""


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure PP-OCRv6 on an accelerator.")
    parser.add_argument("--folder", type=Path, default=FLYERS, help="photos (JPEG); the repo's flyers")
    parser.add_argument("--seconds", type=float, default=10.0, help="of each measurement, and of its warming up")
    parser.add_argument("--rehearse", action="store_true", help="on the processor, little of everything")
    given = parser.parse_args()
    if given.rehearse:  # on a busy machine torch's threads spend their time waiting for each other
        os.environ.setdefault("OMP_NUM_THREADS", "1")
    device = "cpu" if given.rehearse else chosen("auto")
    if device == "cpu" and not given.rehearse:
        print("Nothing is measured: torch finds no CUDA device here. --rehearse goes the same way on the processor.")
        return
    print(f"{_named(device)}; {machine()}")
    with tempfile.TemporaryDirectory() as folder:
        data = Path(os.environ.get("PLACARD_DATA", folder))
        order = Order(given.folder, data, device, processes=1, together=0, seconds=given.seconds)
        met = [*texts(order, rehearse=given.rehearse)]
        speeds(order, rehearse=given.rehearse)
        met += bulk(order, rehearse=given.rehearse)
    _let_go(device)
    for name in OTHERS:
        if (ROOT / "bench" / f"{name}.py").exists() and not given.rehearse:
            print(f"== bench/{name}.py", flush=True)
            met.append(
                subprocess.run([sys.executable, str(ROOT / "bench" / f"{name}.py")], check=False).returncode == 0
            )
    finish(met)


def _let_go(device: str) -> None:
    """Give the device's memory back for what is measured next."""
    import torch

    gc.collect()
    if device != "cpu":
        torch.cuda.empty_cache()


def _named(device: str) -> str:
    import torch

    if device == "cpu":
        return f"rehearsal on the processor, torch {torch.__version__}"
    about = torch.cuda.get_device_properties(device)
    return f"{about.name}, {about.total_memory / 2**30:.0f} GiB, torch {torch.__version__}, CUDA {torch.version.cuda}"


def texts(order: Order, *, rehearse: bool) -> Iterator[bool]:
    """Line for line: what the device reads against ONNX Runtime, or torch on the processor where that is not there."""
    photos = _photos(order.folder)[: 2 if rehearse else None]
    if find_spec("onnxruntime"):
        from engine.readers.ppocr_onnxruntime import ONNXNets

        name, theirs = "ONNX Runtime", _said(PPOCRReader(ONNXNets(0)), photos)
    else:
        name, theirs = "torch on the processor", _said(reader(order._replace(device="cpu")), photos)
    full = _said(reader(order._replace(half=False)), photos)
    yield least(f"lines as on {name}, full precision", _equal(theirs, full), LINES_EQUAL)
    if not rehearse:
        from engine.readers.ppocr_torch.graphs import SIGHTS

        recording = reader(order)
        for _ in range(SIGHTS):
            half = _said(recording, photos)
        yield least(f"lines as on {name}, half precision", _equal(theirs, half), LINES_EQUAL)
        yield least("lines in half as in full precision", _equal(full, half), LINES_EQUAL)
        again = _said(reader(order._replace(recorded=False)), photos)
        yield least("lines as CUDA graphs as step by step", _equal(half, again), LINES_EQUAL)


def _said(made: PPOCRReader, photos: Sequence[Image]) -> list[list[str]]:
    """The lines of pages in letters that the reader knows: what it takes others for may change with any rounding, and
    is never shown."""
    pages = made.read(photos)
    return [[line.text for line in page.lines] if page.legible >= LEGIBLE else [] for page in pages]


def _equal(theirs: Sequence[Sequence[str]], ours: Sequence[Sequence[str]]) -> float:
    """Share of their lines that stand in ours, in order."""
    kept = 0
    for before, after in zip(theirs, ours, strict=True):
        kept += sum(block.size for block in SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks())
        for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
            if tag != "equal":
                print(f"      {before[a:b]} / {after[c:d]}")
    return kept / max(1, sum(map(len, theirs)))


def speeds(order: Order, *, rehearse: bool) -> None:
    """Each net alone, on pixels at random, which take as long as any."""
    import torch

    from engine.readers import nets
    from engine.readers.ppocr_torch import TorchNets, weights

    loaded = weights.load(nets.models(), order.data, online=False)
    kinds: list[tuple[bool, bool, Any]] = [(False, False, torch.channels_last)]
    if not rehearse:
        kinds += [(half, True, layout) for half in (False, True) for layout in (torch.contiguous_format, kinds[0][2])]
        kinds.append((True, False, torch.channels_last))
    for half, recorded, layout in kinds:
        print(
            f"      {'half' if half else 'full'} precision, {'CUDA graphs' if recorded else 'step by step'}, "
            f"channels {'last' if layout is torch.channels_last else 'first'}"
        )
        _speed(TorchNets(loaded, order.device, half=half, recorded=recorded, layout=layout), order, rehearse=rehearse)
        _let_go(order.device)


def _speed(made: Any, order: Order, *, rehearse: bool) -> None:
    for what, begin, shape, sizes in (
        ("lines", made.recognise, LINE, (1, 8, 32, 64, 128, 256)),
        ("pages", made.detect, PAGE, (1, 2, 4, 8, 16, 32)),
    )[: 1 if rehearse else None]:
        for size in sizes[: 1 if rehearse else None]:
            rate = _rate(begin, np.zeros((size, *shape, 3), np.uint8), order.seconds / 20)
            print(f"      {what} a second, batches of {size:<4} {rate:10.0f}", flush=True)


def _rate(begin: Callable[[Any], Any], batch: np.ndarray[Any, Any], seconds: float) -> float:
    """Inputs a second, with the next batches begun before the result of one is asked for."""
    batch[:] = np.random.default_rng(0).integers(0, 256, batch.shape, dtype=np.uint8)
    for _ in range(4):
        begin(batch).result()
    start = time.perf_counter()
    until = iter(lambda: time.perf_counter() - start < seconds, False)
    done = sum(len(batch) for _ in ahead(begin, (batch for _ in until)))
    return done / (time.perf_counter() - start)


def bulk(order: Order, *, rehearse: bool) -> Iterator[bool]:
    """End to end."""
    own = reader(order)
    on_device = _device_seconds(own, order)
    best: tuple[Order, Bulk] | None = None
    batches, processes = ((2,), (1,)) if rehearse else ((8, 16, 32), (2, 4, 8))
    for trial in (
        *(order._replace(together=size) for size in batches),
        *(order._replace(processes=count) for count in processes if count > 1),
    ):
        found = measured(trial)
        print(
            f"      {trial.processes} processes, {trial.together or own.together} photos together: "
            f"{found.rate:.1f} photos/s; {found.cpu / found.photos * 1000:.1f} ms of a core a photo, "
            f"{found.cpu / found.seconds:.1f} of {os.cpu_count()} cores; "
            f"device busy {_share(on_device, found)}",
            flush=True,
        )
        if best is None or found.rate > best[1].rate:
            best = trial, found
    assert best is not None
    trial, found = best
    print(f"      limit: {_limit(trial, found, on_device)}")
    _stages(own, order)
    if not rehearse:
        yield least("photos/s from JPEG bytes to text", found.rate, PHOTOS_A_SECOND)


def _share(on_device: float | None, found: Bulk) -> str:
    return "unknown" if on_device is None else f"{100 * min(1.0, on_device * found.rate):.0f} %"


def _limit(trial: Order, found: Bulk, on_device: float | None) -> str:
    if on_device is not None and on_device * found.rate > BUSY:
        return "the device"
    if found.cpu / found.seconds > BUSY * (os.cpu_count() or 1):
        return "the processor's cores"
    if found.cpu / found.seconds > BUSY * trial.processes:
        return "the processor: threads of a process wait for each other (the interpreter's lock)"
    if on_device is None:
        return "not the processor; how busy the device was is not known"
    return "neither the device nor the processor: they wait for each other"


def _device_seconds(made: PPOCRReader, order: Order) -> float | None:
    """Seconds that the device computes for one photo, by torch's profiler; None where that sees nothing."""
    from torch.autograd import DeviceType
    from torch.profiler import ProfilerActivity, profile

    photos = [path.read_bytes() for path in sorted(order.folder.glob("*.jpg"))]
    if order.device == "cpu":
        return None
    run(made, photos, order.seconds)
    with profile(activities=[ProfilerActivity.CUDA]) as seen:
        done = run(made, photos, 1.0)
    spans = sorted(
        (event.time_range.start, event.time_range.end)
        for event in seen.events()
        if event.device_type == DeviceType.CUDA
    )
    busy, until = 0.0, 0.0
    for start, end in spans:  # copies and kernels side by side count once
        busy += max(0.0, end - max(start, until))
        until = max(until, end)
    if not busy:
        print("      the profiler saw nothing of the device; drivers may keep that to administrators")
        return None
    seconds = busy / 1e6 / done.photos
    print(f"      the device computes or copies {seconds * 1000:.2f} ms a photo")
    return seconds


def _stages(made: PPOCRReader, order: Order) -> None:
    """Milliseconds a photo, one call after the other: what is in it for the device, and what for the processor."""
    from bench.bulk import arrange

    data = [path.read_bytes() for path in sorted(order.folder.glob("*.jpg"))][: made.together]
    spent: dict[str, float] = {}
    with _timed(spent, "decode"):
        images = [decode(one, MAX_PIXELS)[0] for one in data]
    made.read(images)
    with _timed(spent, "read"):
        pages = made.read(images)
    with _timed(spent, "arrange"):
        for page in pages:
            arrange([page])
    print(
        "      ms a photo, one batch alone: " + ", ".join(f"{k} {1000 * v / len(data):.1f}" for k, v in spent.items())
    )


@contextmanager
def _timed(spent: dict[str, float], stage: str) -> Iterator[None]:
    start = time.perf_counter()
    yield
    spent[stage] = time.perf_counter() - start


def _photos(folder: Path) -> list[Image]:
    return [decode(path.read_bytes(), MAX_PIXELS)[0] for path in sorted(folder.glob("*.jpg"))]


if __name__ == "__main__":
    main()
