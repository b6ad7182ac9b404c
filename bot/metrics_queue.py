"""How queue and workers are, for Prometheus: looked up when it asks, the same whichever bot it asks."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta

import msgspec
from prometheus_client import Metric
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
from prometheus_client.registry import Collector
from redis.exceptions import RedisError

from bot.inbox import Inbox
from engine.client import Client, Health, Memory, Phase, WorkerState
from engine.errors import Unavailable

log = logging.getLogger(__name__)

_MOST = 5.0
"""Seconds to wait for the broker; Prometheus by itself gives a scrape ten."""
_SIZES = (1, 2, 4, 8, 16, 32, 64)
"""Upper bounds of the buckets of batch sizes."""


class _Seen(msgspec.Struct, frozen=True, kw_only=True):
    """What was found at one look."""

    health: Health
    workers: Sequence[WorkerState]
    counted: Mapping[str, int]
    memory: Memory | None
    inbox: int
    aside: int


class QueueMetrics(Collector):
    """Registered with the bot's metrics; `look` is called before they are written."""

    def __init__(self, client: Client, inbox: Inbox, lease: timedelta) -> None:
        """`lease`: without a sign of life for so long a worker counts as gone."""
        self._client, self._inbox, self._lease = client, inbox, lease
        self._seen: _Seen | None = None

    async def look(self) -> None:
        """Look at the broker; where it is away, that is what is told."""
        try:
            async with asyncio.timeout(_MOST):
                self._seen = _Seen(
                    health=await self._client.health(),
                    workers=await self._client.workers(),
                    counted=await self._client.counted(),
                    memory=await self._client.memory(),
                    inbox=await self._inbox.depth(),
                    aside=await self._inbox.aside(),
                )
        except (RedisError, Unavailable, TimeoutError) as error:
            log.warning("the metrics of the queue are left out (%s)", type(error).__name__)
            self._seen = None

    def collect(self) -> Iterator[Metric]:
        yield GaugeMetricFamily("placard_broker_up", "Whether the queue's server answers.", int(self._seen is not None))
        yield CounterMetricFamily("placard_updates", "Updates from Telegram, without repeats.", self._inbox.new)
        if self._seen:
            yield from _queue(self._seen.health)
            yield GaugeMetricFamily(
                "placard_inbox_chats", "Chats with updates that wait or are handled.", self._seen.inbox
            )
            yield GaugeMetricFamily(
                "placard_inbox_set_aside_updates", "Updates that brought a bot down each time.", self._seen.aside
            )
            if memory := self._seen.memory:
                yield GaugeMetricFamily("placard_broker_memory_bytes", "Memory of the queue's server.", memory.used)
                yield GaugeMetricFamily(
                    "placard_broker_memory_limit_bytes",
                    "Past it no photo is taken; 0 where there is none.",
                    memory.limit,
                )
            yield from _workers(self._seen.workers, self._lease)
            yield from _batches(self._seen.counted)

    def describe(self) -> Iterable[Metric]:
        """Nothing: it is looked up when it is asked for."""
        return ()


def _queue(health: Health) -> Iterator[Metric]:
    jobs = GaugeMetricFamily("placard_queue_jobs", "Jobs that have not ended.", labels=["lane", "state"])
    oldest = GaugeMetricFamily(
        "placard_queue_oldest_seconds", "For how long the first in line has waited; 0 where none does.", labels=["lane"]
    )
    for lane in health.lanes:
        jobs.add_metric([lane.lane, "waiting"], lane.waiting)
        jobs.add_metric([lane.lane, "running"], lane.running)
        jobs.add_metric([lane.lane, "returned"], lane.returned)
        oldest.add_metric([lane.lane], lane.oldest)
    yield jobs
    yield oldest
    yield GaugeMetricFamily(
        "placard_queue_expected_seconds", "Time that a job which comes now is likely to take.",
        health.expected.total_seconds(),
    )  # fmt: skip
    yield GaugeMetricFamily("placard_queue_pace_seconds", "Seconds that a job takes, of late.", health.pace)
    yield GaugeMetricFamily(
        "placard_queue_undelivered_jobs", "Ended jobs that their chat does not know of yet.", health.undelivered
    )
    yield GaugeMetricFamily("placard_buried_jobs", "Jobs that were given up and are kept to be looked at.", health.dead)
    yield GaugeMetricFamily("placard_bots", "Bots that look for answers to deliver.", health.bots)


def _workers(states: Sequence[WorkerState], lease: timedelta) -> Iterator[Metric]:
    phases = GaugeMetricFamily("placard_workers", "Workers, by where they are in their life.", labels=["phase"])
    here = [state for state in states if not state.gone(lease)]
    for phase in Phase:
        phases.add_metric([phase.value], sum(state.phase is phase for state in here))
    phases.add_metric(["gone"], len(states) - len(here))
    yield phases
    yield GaugeMetricFamily(
        "placard_workers_jobs", "Jobs that workers have in hand.", sum(len(state.jobs) for state in states)
    )
    yield GaugeMetricFamily(
        "placard_workers_room_jobs", "Jobs that they can have in hand.", sum(state.room for state in states)
    )
    yield GaugeMetricFamily(
        "placard_workers_silence_seconds", "For how long the quietest has given no sign of life.",
        max((state.silent for state in states), default=0.0),
    )  # fmt: skip
    yield GaugeMetricFamily(
        "placard_workers_oldest_job_seconds", "For how long a worker has had the job that it has had longest.",
        max((job.seconds for state in states for job in state.jobs), default=0.0),
    )  # fmt: skip
    yield GaugeMetricFamily(
        "placard_workers_memory_bytes", "Memory of all workers.", sum(state.memory for state in states)
    )
    yield GaugeMetricFamily(
        "placard_worker_memory_max_bytes", "Memory of the worker that has most.",
        max((state.memory for state in states), default=0),
    )  # fmt: skip


def _batches(counted: Mapping[str, int]) -> Iterator[Metric]:
    """From `batches:<pool>:<size>` and `waited_ms:<pool>`."""
    sizes: defaultdict[str, dict[int, int]] = defaultdict(dict)
    waited = CounterMetricFamily(
        "placard_batch_wait_seconds", "What items waited for their batch, together.", labels=["pool"]
    )
    for name, count in counted.items():
        match name.split(":"):
            case ["batches", pool, size]:
                sizes[pool][int(size)] = count
            case ["waited_ms", pool]:
                waited.add_metric([pool], count / 1000)
    batches = HistogramMetricFamily("placard_batch_size", "Items in one call of a model.", labels=["pool"])
    for pool, counts in sizes.items():
        buckets = [(f"{bound:.1f}", sum(n for size, n in counts.items() if size <= bound)) for bound in _SIZES]
        buckets.append(("+Inf", sum(counts.values())))
        batches.add_metric([pool], buckets, sum(size * n for size, n in counts.items()))
    yield batches
    yield waited
