"""A worker as a process of its own whose reader does what a photo says: `python -m tests.hosts.scripted`.

A photo is a few words: a name, by which its answer is known, then `takes=SECONDS`, or `until=FILE`. For the latter the
worker leaves a file FILE.<its name> with the id of its process as a sign that it has the job, and is done when FILE is
there. A word that `tests.fakes` knows (`crash`, `hang`, `eat`, ...) does that.
"""

import argparse
import asyncio
import logging
import os
import time
from collections.abc import Callable, Mapping, MutableMapping
from pathlib import Path

import msgspec

from engine import worker
from engine.contract import Checks, Draft, Job, Page, Progress, Result, Stage
from engine.settings import EngineSettings
from engine.stopwatch import Stopwatch
from tests.fakes import FakePipeline, by_text

NAME = "SCRIPTED_NAME"
"""Variable with the name by which a test knows the worker."""


class Scripted(FakePipeline):
    """Reads photos that are scripts."""

    def __init__(self) -> None:
        super().__init__(revision="scripted-1", side_by_side=int(os.environ.get("PLACARD_JOBS", "0")) or 4)

    def run(
        self,
        job: Job,
        photos: Mapping[str, bytes],
        pages: MutableMapping[str, Page],
        on_progress: Callable[[Progress], None],
        worked: Stopwatch,
    ) -> Result:
        read = []
        for number, photo in enumerate(job.photos):
            on_progress(Progress(job_id=job.id, stage=Stage.READING, done=number, of=len(job.photos)))
            name, *script = photos[photo.sha256].decode().split()
            for word in script:
                _do(word, job)
            read.append(name)
            pages[photo.sha256] = self.page
        text = job.text or " ".join(read)
        draft = Draft(platform=job.options.platform, text=text, checks=Checks(kept=0, of=0))
        return Result(job_id=job.id, text=text, message=draft)


def _do(word: str, job: Job) -> None:
    deed, _, value = word.partition("=")
    if deed == "takes":
        time.sleep(float(value))
    elif deed == "until":
        Path(f"{value}.{os.environ[NAME]}").write_text(str(os.getpid()))
        while not Path(value).exists():
            time.sleep(0.02)
    else:
        by_text(msgspec.structs.replace(job, text=deed))


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--supervised", default="", help="the name of its leases")
    name = parser.parse_args().supervised
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    await worker.serve(EngineSettings.from_env(), Scripted(), name)


if __name__ == "__main__":
    asyncio.run(main())
