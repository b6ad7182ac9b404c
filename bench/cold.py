"""How long a person waits for `placard read` of one photo from a cold start, and for a photo that was read before.

    python bench/cold.py

Cold is the whole process, from start to exit. Read before is a second job with the same photo: all the time from
submitting it to its result, through queue and worker, of which the engine's own time is a part.
"""

import asyncio
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from bench.harness import PLACARD, ROOT, finish, most
from bot.cli.show import ask
from engine.client import Client, connect
from engine.contract import Photo, Result
from engine.settings import EngineSettings

RUNS = 5
COLD_S = 4.0
CACHED_MS = 30.0
FLYER = ROOT / "examples" / "flyer.jpg"


def cold() -> float:
    """Seconds."""
    start = time.perf_counter()
    subprocess.run([PLACARD, "read", "--json", str(FLYER)], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


async def cached() -> list[float]:
    """Milliseconds from submitting a job to its result, for a photo that was read before."""
    with tempfile.TemporaryDirectory() as folder:
        async with connect(EngineSettings(placard_data=Path(folder))) as client:
            photo = await client.put_photo(FLYER.read_bytes(), FLYER.name)
            first = await ask(client, photo)
            assert isinstance(first, Result)
            assert not first.cached
            return [await again(client, photo) for _ in range(RUNS * 4)]


async def again(client: Client, photo: Photo) -> float:
    start = time.perf_counter()
    outcome = await ask(client, photo, look=0.001)
    spent = (time.perf_counter() - start) * 1000
    assert isinstance(outcome, Result)
    assert outcome.cached
    return spent


def main() -> None:
    cold()  # so that the files are in the system's memory, as after the first use of a day
    met = [
        most("cold placard read, whole process, median", statistics.median(cold() for _ in range(RUNS)), COLD_S, "s")
    ]
    met += [
        most("same photo again, submit to result, median", statistics.median(asyncio.run(cached())), CACHED_MS, "ms")
    ]
    finish(met)


if __name__ == "__main__":
    main()
