"""Photos in bulk through the reader, in processes of their own that share a device."""

import multiprocessing
import os
import resource
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, islice
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import NamedTuple

from engine.readers.ppocr import PPOCRReader
from engine.settings import EngineSettings
from engine.stages.arrange import arrange
from engine.stages.decode import decode

AHEAD = 2
"""Batches of photos that are decoded or arranged while others are in the reader, in one process."""
MAX_PIXELS = EngineSettings().placard_max_pixels


class Order(NamedTuple):
    """What to measure."""

    folder: Path
    """Of JPEG files."""
    data: Path
    """Of what Placard keeps."""
    device: str
    processes: int
    together: int
    """Pictures in one call of the reader; 0: the reader's own."""
    seconds: float
    half: bool = True
    recorded: bool = True


class Bulk(NamedTuple):
    """What came of it."""

    photos: int
    seconds: float
    cpu: float
    """Processor seconds of all processes."""

    @property
    def rate(self) -> float:
        """Photos a second."""
        return self.photos / self.seconds


def reader(order: Order) -> PPOCRReader:
    from engine.readers import nets
    from engine.readers.ppocr_torch import TorchNets, weights

    loaded = weights.load(nets.models(), order.data, online=False)
    made = TorchNets(loaded, order.device, half=order.half, recorded=order.recorded)
    if order.together:
        made.together = order.together
    return PPOCRReader(made)


def measured(order: Order) -> Bulk:
    """From JPEG bytes to text in reading order, after as long a time of warming up."""
    context = multiprocessing.get_context("spawn")
    ready, results, start = context.Queue(), context.Queue(), context.Event()
    started = [context.Process(target=_work, args=(order, ready, start, results)) for _ in range(order.processes)]
    for process in started:
        process.start()
    for _ in started:
        _next(ready, started)
    start.set()
    found = [_next(results, started) for _ in started]
    for process in started:
        process.join()
    seconds = max(one.seconds for one in found)
    return Bulk(sum(one.photos for one in found), seconds, sum(one.cpu for one in found))


def _next(queue: "Queue[Bulk]", processes: Sequence[multiprocessing.process.BaseProcess]) -> Bulk:
    """What a process says next; raises where one has died instead."""
    while True:
        try:
            return queue.get(timeout=1)
        except Exception:
            if any(process.exitcode for process in processes):
                for process in processes:
                    process.kill()
                raise RuntimeError("a process of the measurement died; what it printed stands above") from None


def _work(order: Order, ready: "Queue[Bulk]", start: Event, results: "Queue[Bulk]") -> None:
    photos = [path.read_bytes() for path in sorted(order.folder.glob("*.jpg"))]
    made = reader(order)
    run(made, photos, order.seconds)
    ready.put(Bulk(0, 0, 0))
    start.wait()
    results.put(run(made, photos, order.seconds))


def run(made: PPOCRReader, photos: Sequence[bytes], seconds: float) -> Bulk:
    """Round and round until the time is over; what has begun by then is finished and counted."""
    waiting, taking, counted = cycle(photos), threading.Lock(), 0
    turns = threading.Semaphore(made.side_by_side)
    begun, used = time.monotonic(), _cpu()

    def batches() -> Iterator[list[bytes]]:
        while time.monotonic() - begun < seconds:
            with taking:
                batch = list(islice(waiting, made.together))
            yield batch

    def one_after_another(decoders: ThreadPoolExecutor) -> int:
        done = 0
        for batch in batches():
            images = list(decoders.map(lambda data: decode(data, MAX_PIXELS)[0], batch))
            with turns:
                pages = made.read(images)
            for page in pages:
                arrange([page])
            done += len(pages)
        return done

    with ThreadPoolExecutor(os.cpu_count()) as decoders, ThreadPoolExecutor(made.side_by_side + AHEAD) as readers:
        shares = [readers.submit(one_after_another, decoders) for _ in range(made.side_by_side + AHEAD)]
        counted = sum(share.result() for share in shares)
    return Bulk(counted, time.monotonic() - begun, _cpu() - used)


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime
