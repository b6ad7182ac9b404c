"""Workers without models, as processes of their own: what is left is the plumbing, or a reader of a known pace.

    python -m bench.scripted --supervised NAME [--photo-ms 50]

Without `--photo-ms` a job is answered as soon as it is run. With it, photos go through the real pipeline to a reader
that takes so long for each, one after the other: a processor that a thousand people share.
"""

import argparse
import asyncio
import logging
import sys
import time
from collections.abc import AsyncIterator, Mapping, MutableMapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from io import BytesIO

import psutil
from PIL import Image as Pillow

from engine import worker
from engine.batcher import Counts
from engine.client import Client, connect
from engine.contract import Box, Job, Line, Page, Result
from engine.pipeline import Pipeline
from engine.readers import Image
from engine.settings import EngineSettings
from engine.stopwatch import Stopwatch
from engine.supervisor import WORKER, supervise
from engine.worker.runner import OnProgress, Runs
from engine.writers.composer import Composer

IN_HAND = 8
"""Jobs that a worker with the instant pipeline has in hand."""


class Instant:
    """Answers at once."""

    revision, side_by_side = "instant", IN_HAND
    counts: Mapping[str, Counts] = {}

    def run(
        self,
        job: Job,
        photos: Mapping[str, bytes],
        pages: MutableMapping[str, Page],
        on_progress: OnProgress,
        worked: Stopwatch,
    ) -> Result:
        return Result(job_id=job.id, text="read")


class Paced:
    """A reader of one photo at a time that takes the same time for each, and finds one line."""

    revision, together, side_by_side = "paced", 1, 1
    weak: frozenset[str] = frozenset()

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def read(self, images: Sequence[Image]) -> list[Page]:
        time.sleep(self._seconds * len(images))
        box = Box(corners=((0, 0), (8, 0), (8, 8), (0, 8)))
        return [Page(width=8, height=8, lines=(Line(text="Flea market", confidence=0.99, box=box),)) for _ in images]


def photo(number: int) -> bytes:
    """A picture that decodes at once; no two numbers give the same."""
    out = BytesIO()
    Pillow.frombytes("RGB", (8, 8), number.to_bytes(8, "big") * 24).save(out, "BMP")
    return out.getvalue()


@asynccontextmanager
async def workers(settings: EngineSettings, count: int, photo_ms: float | None = 0) -> AsyncIterator[Client]:
    """So many worker processes on a private broker, once all of them are there; those of everyday, with the real
    reader, where `photo_ms` is None."""
    async with AsyncExitStack() as stack:
        client = await stack.enter_async_context(connect(settings, work=False))
        for _ in range(count):
            scripted = (sys.executable, "-m", "bench.scripted", "--photo-ms", str(photo_ms))
            await stack.enter_async_context(supervise(settings, WORKER if photo_ms is None else scripted))
        while (await client.health()).workers < count:  # noqa: ASYNC110  # other processes change it
            await asyncio.sleep(0.05)
        yield client


async def memory(client: Client) -> dict[str, float]:
    """Resident MB of the broker, of the workers together, and of this process."""
    server = (await client.redis.info("server"))["process_id"]
    children = [child for child in psutil.Process().children() if "bench.scripted" in " ".join(child.cmdline())]
    return {
        "broker": psutil.Process(server).memory_info().rss / 1e6,
        "workers": sum(child.memory_info().rss for child in children) / 1e6,
        "this process": psutil.Process().memory_info().rss / 1e6,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--supervised", metavar="NAME", default="")
    parser.add_argument("--photo-ms", type=float, default=0)
    given = parser.parse_args()
    logging.basicConfig(level=logging.WARNING)
    settings = EngineSettings.from_env()
    pipeline: Runs = Instant()
    if given.photo_ms:
        pipeline = Pipeline(Paced(given.photo_ms / 1000), Composer(), settings)
    asyncio.run(worker.serve(settings, pipeline, given.supervised))


if __name__ == "__main__":
    main()
