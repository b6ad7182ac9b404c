"""Stand-ins for what can fail, each told what to do by a plain function.

`python -m tests.fakes --supervised NAME` is a worker process whose pipeline does what a job's text says.
"""

import argparse
import asyncio
import ctypes
import os
import signal
import time
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence

from engine import logs, worker
from engine.batcher import Counts
from engine.budget import Budget
from engine.contract import Checks, Draft, Failure, Job, Page, Progress, Result, Stage, Usage
from engine.models import Prompt, Reply
from engine.settings import EngineSettings
from engine.stages.document import Document
from engine.stopwatch import Stopwatch
from engine.writers import Ask, Material, Written

Answer = Callable[[Job], Result | Failure]


def answer(job: Job) -> Result:
    """What a good pipeline says."""
    return Result(job_id=job.id, text=job.text or "read")


def crash(job: Job) -> Result:
    """As native code that writes where it must not."""
    os.kill(os.getpid(), signal.SIGKILL)
    return answer(job)


def hang(job: Job) -> Result:
    """As native code that waits for itself."""
    time.sleep(3600)
    return answer(job)


def freeze(job: Job) -> Result:
    """As native code that waits for itself and holds the interpreter's lock, so that nothing else runs either."""
    ctypes.PyDLL(None).sleep(3600)
    return answer(job)


def run_out_of_memory(job: Job) -> Result:
    raise MemoryError(f"job {job.id}")


def eat(job: Job) -> Result:
    """As a decoder that believes a file which says that it is larger than it is: 3 GB in no time, and keeps them."""
    eaten = [bytearray(b"x") * 2**25 for _ in range(96)]
    time.sleep(3600)
    return Result(job_id=job.id, text=str(len(eaten)))


def fail(job: Job) -> Result:
    raise ValueError(f"job {job.id}")


def slow(job: Job) -> Result:
    time.sleep(1)
    return answer(job)


def by_text(job: Job) -> Result | Failure:
    """Does what the first word of the job's text says; answers where it says nothing of that kind."""
    deeds: dict[str, Answer] = {
        "crash": crash, "hang": hang, "freeze": freeze, "memory": run_out_of_memory, "eat": eat, "fail": fail,
        "slow": slow,
    }  # fmt: skip
    return deeds.get(job.text.partition(" ")[0], answer)(job)


class FakePipeline:
    """Answers each job with a function; reads no photo."""

    def __init__(self, do: Answer = answer, revision: str = "fake-1", side_by_side: int = 4) -> None:
        self._do, self.revision, self.side_by_side = do, revision, side_by_side
        self.counts: dict[str, Counts] = {}
        self.ran: list[str] = []
        """Ids of the jobs that were run."""
        self.given: list[set[str]] = []
        """Photos whose bytes each of them came with."""
        self.page = Page(width=1, height=1)
        """What every photo is read as."""

    def run(
        self,
        job: Job,
        photos: Mapping[str, bytes],
        pages: MutableMapping[str, Page],
        on_progress: Callable[[Progress], None],
        worked: Stopwatch,
    ) -> Result | Failure:
        self.ran.append(job.id)
        self.given.append(set(photos))
        on_progress(Progress(job_id=job.id, stage=Stage.READING, of=len(job.photos)))
        outcome = self._do(job)
        for digest in photos:
            pages.setdefault(digest, self.page)
        return outcome


class FakeWriter:
    """Stands for a model: writes for each ask what a function says, side by side as it were, `tokens` a draft."""

    def __init__(self, write: Callable[[Ask], str], *, tokens: int = 0) -> None:
        self._write, self._tokens = write, tokens
        self.asked: list[Ask] = []
        self.seconds: list[float] = []
        """That each call was given."""
        self.revision = "fake"

    def cost(self, document: Document) -> int:
        return self._tokens

    def drafts(self, material: Material, asks: Sequence[Ask], budget: Budget) -> Iterator[Written]:
        self.seconds.append(budget.seconds)
        for number, ask in enumerate(asks):
            self.asked.append(ask)
            draft = Draft(platform=material.options.platform, text=self._write(ask), checks=Checks(kept=0, of=0))
            yield Written(ask=number, draft=draft, usage=Usage(model="fake", written=self._tokens))


class FakeModel:
    """Answers each prompt with what a function says; a function that raises is a model that is away."""

    def __init__(
        self, say: Callable[[Prompt], str], *, sees: bool = False, finished: bool = True, written: int = 40
    ) -> None:
        self._say, self.sees, self._finished, self._written = say, sees, finished, written
        self.asked: list[Prompt] = []
        self.calls = 0
        self.revision = "fake-model"

    def answer(
        self, prompts: Sequence[Prompt], budget: Budget, on_token: Callable[[int, int], None] = lambda prompt, n: None
    ) -> Iterator[Reply]:
        self.calls += 1
        for number, prompt in enumerate(prompts):
            self.asked.append(prompt)
            text = self._say(prompt)
            on_token(number, self._written)
            usage = Usage(model="fake", given=100, written=self._written)
            yield Reply(prompt=number, text=text, finished=self._finished, usage=usage)

    def close(self) -> None:
        """There is nothing to end."""


class FakeClock:
    """A clock that stands still until it is told to go on."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--supervised", default="")
    name = parser.parse_args().supervised
    settings = EngineSettings.from_env()
    logs.set_up(settings.placard_log, settings)
    asyncio.run(worker.serve(settings, FakePipeline(by_text), name))


if __name__ == "__main__":
    main()
