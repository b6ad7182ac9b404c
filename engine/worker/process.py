"""A worker as a process of its own."""

import argparse
import asyncio
import logging
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import closing
from functools import partial

from redis.exceptions import RedisError

from engine import logs, traces
from engine.broker import Broker
from engine.broker.connection import open_redis
from engine.broker.folder import socket_path
from engine.broker.workers import Phase, WorkerState, host, new_name
from engine.errors import Lost, PlacardError, Unavailable
from engine.settings import MINUTE, EngineSettings
from engine.supervisor import CANNOT_START
from engine.worker.memory import memory_limit, share
from engine.worker.runner import Hung, Runner, Runs
from engine.worker.watchdog import watchdog
from engine.worker.worker import Worker

log = logging.getLogger(__name__)

RESTART = 75
"""Exit status of a worker that has to be started again (EX_TEMPFAIL)."""
_START = MINUTE
"""Within which a worker has loaded its models as a rule, and counts as one that is there soon."""
_GRACE = 10.0
"""Seconds past the limit after which the process is ended from outside Python, where native code blocks it all."""


async def work(settings: EngineSettings, name: str = "") -> None:
    """Be a worker until SIGTERM or SIGINT; a second one ends the process at once, as shells have it with 128 and its
    number, and what it held is given back. Raises SystemExit(RESTART) where the pipeline hung or its device is lost:
    start the process again.

    With a name it is a supervised one, which also stops when its standard input ends, as that is its parent's end.
    Raises SettingError or Unavailable where there is no reader or writer to work with.
    """
    own = name or new_name()
    await _announced(settings, own)
    try:
        from engine.pipeline import Pipeline

        pipeline = Pipeline.build(settings)
    except PlacardError:
        raise
    except Exception as error:  # a library or a model file is missing, or is not what it should be
        raise Unavailable("reader or writer", f"{type(error).__name__}: {error}") from error
    log.info("works with %s", pipeline.revision)
    with closing(pipeline):
        await serve(settings, pipeline, name, own=own)


async def _announced(settings: EngineSettings, name: str) -> None:
    """Tell that a worker starts, for whoever looks; it starts without too."""
    state = WorkerState(name=name, host=host(), process=os.getpid(), phase=Phase.STARTING)
    async with open_redis(settings, None if settings.redis_url else socket_path(settings)) as redis:
        try:
            await Broker.over(redis, settings).queue.announce(state, _START)
        except (RedisError, OSError) as error:
            log.warning("the queue cannot be reached (%s); the worker starts all the same", type(error).__name__)


async def serve(settings: EngineSettings, pipeline: Runs, name: str = "", *, own: str = "") -> None:
    """`work` with a pipeline that is there already.

    Past its memory the process ends at once: what was in a model comes back as suspect, so that the job at fault is
    alone with it the next time, and after some tries is buried.
    """
    loop = asyncio.get_running_loop()
    async with (
        memory_limit(settings.placard_worker_memory or share(settings.placard_workers), end=partial(os._exit, RESTART)),
        watchdog(settings.placard_job_limit.total_seconds() + _GRACE),
        open_redis(settings, None if settings.redis_url else socket_path(settings)) as redis,
    ):
        worker = Worker(Broker.over(redis, settings), Runner(pipeline, settings), settings, name or own)
        told: list[int] = []

        def stop(number: int) -> None:
            told.append(number)
            (worker.stop if len(told) == 1 else worker.leave)()

        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stop, number)
        if name:
            loop.add_reader(sys.stdin.fileno(), _on_end_of_input, worker)
        try:
            await worker.run()
        except Hung:
            raise SystemExit(RESTART) from None
        except Lost as error:
            log.critical("%s failed and is begun with anew", error.device, exc_info=error.__cause__)
            raise SystemExit(RESTART) from None
        if len(told) > 1:
            os._exit(128 + told[1])  # no native code that is still at work is waited for


def _on_end_of_input(worker: Worker) -> None:
    if not os.read(sys.stdin.fileno(), 1024):
        asyncio.get_running_loop().remove_reader(sys.stdin.fileno())
        worker.stop()


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m engine.worker", description="Run one worker on the queue.")
    parser.add_argument("--supervised", metavar="NAME", default="", help="its name; ends with its standard input")
    name = parser.parse_args(arguments).supervised
    logs.set_up("text")
    try:
        settings = EngineSettings.from_env()
        logs.set_up(settings.placard_log, settings)
        traces.set_up("placard-worker")
        asyncio.run(work(settings, name))
    except PlacardError as error:
        log.critical("%s", error, exc_info=error.__cause__)
        raise SystemExit(CANNOT_START) from None
    except Exception as error:
        log.critical("ended by what nobody expected", exc_info=error)
        raise SystemExit(1) from None
