"""The dashboard and the alerts speak of metrics that there are, and of all that matter."""

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client import CollectorRegistry, Metric
from prometheus_client import parser as plain
from prometheus_client.openmetrics import parser as openmetrics
from prometheus_client.registry import Collector
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from bot.inbox import Inbox
from bot.metrics import Metrics
from bot.metrics_queue import QueueMetrics
from bot.settings import BotSettings
from engine.broker import Broker
from engine.broker.workers import Phase, WorkerState
from engine.client import Client, Outcome
from engine.contract import Checks, Draft, Failure, Options, Platform, Problem, Result, Usage
from engine.errors import Busy, Code
from engine.settings import SECOND, EngineSettings

FOLDER = Path(__file__).parents[2] / "docs" / "grafana"
DASHBOARD: dict[str, Any] = json.loads((FOLDER / "placard.json").read_text("utf-8"))
ALERTS: dict[str, Any] = yaml.safe_load((FOLDER / "alerts.yaml").read_text("utf-8"))
NAME = re.compile(r"\b(?:placard|process)_[a-z_]+\b")
MATCHED = re.compile(r"((?:placard|process)_[a-z_]+)\{([^}]*)\}")
PROMETHEUS = {"instance", "job"}
"""Labels that Prometheus itself gives each series."""
QUIET = {"placard_info"}
"""Metrics that are there for joining, and need no panel."""


class Kept(Collector):
    """What was told before."""

    def __init__(self, families: list[Metric]) -> None:
        self._families = families

    def collect(self) -> list[Metric]:
        return self._families


def panels() -> list[dict[str, Any]]:
    return [panel for panel in DASHBOARD["panels"] if panel["type"] != "row"]


def queries() -> Iterator[str]:
    for panel in panels():
        yield from (target["expr"] for target in panel["targets"])
    for group in ALERTS["groups"]:
        yield from (rule["expr"] for rule in group["rules"])


@pytest.fixture
async def families(redis: Redis, settings: BotSettings) -> list[Metric]:
    """All that a bot tells once everything has happened at least once."""
    broker = Broker.over(redis, EngineSettings())
    state = WorkerState(name="one", host="here", process=7, phase=Phase.WORKING)
    counted = {"batches:reader:8": 2, "batches:reader:100": 1, "waited_ms:reader": 1500}
    await broker.queue.renew("one", state, counted=counted)
    metrics, queue = Metrics(), QueueMetrics(Client(broker), Inbox(redis, settings, me="bot"), 15 * SECOND)
    metrics.registry.register(queue)
    draft = Draft(platform=Platform.WHATSAPP, text="", checks=Checks(kept=3, of=4, dropped=("2 pm",)))
    result = Result(
        job_id="a",
        message=draft,
        usage=(Usage(model="spark", given=5, written=2),),
        timings_ms={"read": 800.0, "total": 900.0},
        problems=(Problem(photo=0, code="flooded"),),
    )
    took = timedelta(seconds=2)
    metrics.accepted()
    metrics.refused(Busy(took, personal=False))
    metrics.ended(Outcome(result=result, token="1", waited=took, took=took))
    metrics.ended(Outcome(result=Failure(job_id="b", code=Code.CRASHED), token="2", waited=took, took=took))
    metrics.answered(Options(), result)
    metrics.delivered(3.0)
    metrics.called("sendMessage", "ok")
    metrics.took_turn(0.2)
    await queue.look()
    return list(metrics.registry.collect())


def value(families: list[Metric], name: str, **labels: str) -> float:
    """Of the one sample with this name and these labels."""
    samples = [sample for family in families for sample in family.samples if sample.name == name]
    (found,) = [sample.value for sample in samples if labels.items() <= sample.labels.items()]
    return found


async def test_every_query_is_about_metrics_and_labels_that_there_are(families: list[Metric]) -> None:
    """A metric that is renamed leaves no empty panel, and no alert that never comes."""
    labels: dict[str, set[str]] = {}
    for sample in (sample for family in families for sample in family.samples):
        labels.setdefault(sample.name, set()).update(sample.labels)
    for query in queries():
        assert set(NAME.findall(query)) <= labels.keys(), query
        for name, matchers in MATCHED.findall(query):
            asked = {matcher.partition("=")[0].strip(" !") for matcher in re.split(r",\s*", matchers)}
            assert asked <= labels[name] | PROMETHEUS, query


async def test_every_metric_is_looked_at(families: list[Metric]) -> None:
    """What is told and not shown anywhere would not be missed."""
    shown = {re.sub(r"_(total|bucket|sum|count)$", "", name) for query in queries() for name in NAME.findall(query)}
    told = {family.name for family in families if family.name.startswith("placard_")}
    assert told - QUIET == {name for name in shown if name.startswith("placard_")}


async def test_metrics_have_the_names_that_prometheus_asks_for(families: list[Metric]) -> None:
    """Base units at the end, `_total` for what counts up, and a sentence on each."""
    for family in families:
        assert family.documentation.endswith("."), family.name
        assert not re.search(r"(_ms|milliseconds|minutes|megabytes|kilobytes|_total_total)$", family.name)
        if family.type == "counter":
            assert all(sample.name.endswith(("_total", "_created")) for sample in family.samples), family.name


async def test_what_happened_is_counted(families: list[Metric]) -> None:
    """A code of another version counts as other; batches past the largest bucket count too."""
    assert value(families, "placard_stage_seconds_sum", stage="read") == 0.8
    assert value(families, "placard_facts_total", state="dropped") == 1
    assert value(families, "placard_model_tokens_total", direction="given") == 5
    assert value(families, "placard_failures_total", code="crashed") == 1
    assert value(families, "placard_problems_total", code="other") == 1
    assert value(families, "placard_batch_size_bucket", le="8.0") == 2
    assert value(families, "placard_batch_size_bucket", le="+Inf") == 3
    assert value(families, "placard_batch_size_sum") == 116
    assert value(families, "placard_batch_wait_seconds_total") == 1.5
    assert value(families, "placard_workers", phase="working") == 1


async def test_where_the_queue_is_away_that_is_told(
    families: list[Metric], redis: Redis, settings: BotSettings
) -> None:
    """The bot's own counts are still there, so the scrape succeeds and an alert can say what is wrong."""
    nowhere = Redis(unix_socket_path="/nowhere/valkey.sock", retry=Retry(NoBackoff(), 0))
    queue = QueueMetrics(Client(Broker.over(nowhere, EngineSettings())), Inbox(nowhere, settings, me="bot"), SECOND)
    await queue.look()
    told = {family.name: family for family in queue.collect()}
    assert told.keys() == {"placard_broker_up", "placard_updates"}
    assert told["placard_broker_up"].samples[0].value == 0


async def test_prometheus_understands_what_it_is_told(families: list[Metric]) -> None:
    """In the form that it asks for by itself, and in the older one."""
    registry = CollectorRegistry()
    registry.register(Kept(families))
    metrics = Metrics()
    metrics.registry = registry
    parsers = {
        "application/openmetrics-text; version=1.0.0": openmetrics.text_string_to_metric_families,
        "text/plain": plain.text_string_to_metric_families,
    }
    for accept, parse in parsers.items():
        body, kind = metrics.written(accept)
        assert kind.startswith(accept.partition(";")[0])
        assert {family.name for family in parse(body.decode())} >= {"placard_answers", "placard_batch_size"}


def test_the_dashboard_can_be_imported() -> None:
    """Panels have a number, a place and a data source that whoever imports it chooses."""
    ids = [panel["id"] for panel in DASHBOARD["panels"]]
    assert len(ids) == len(set(ids))
    assert DASHBOARD["id"] is None
    assert {variable["name"] for variable in DASHBOARD["templating"]["list"]} == {"datasource", "instance"}
    taken: set[tuple[int, int]] = set()
    for panel in DASHBOARD["panels"]:
        place = panel["gridPos"]
        cells = {(place["x"] + x, place["y"] + y) for x in range(place["w"]) for y in range(place["h"])}
        assert place["x"] + place["w"] <= 24
        assert not cells & taken, panel["title"]
        taken |= cells
    for panel in panels():
        assert panel["datasource"]["uid"] == "${datasource}"


def test_every_alert_is_explained() -> None:
    """Whoever is woken by one finds what it means and what to do."""
    page = (FOLDER.parent / "monitoring.md").read_text("utf-8")
    names = [rule["alert"] for group in ALERTS["groups"] for rule in group["rules"]]
    assert [name for name in names if f"`{name}`" not in page] == []


def test_what_alerts_watch_is_told_before_it_happens() -> None:
    """Prometheus sees no rise in a series that begins with its first event."""
    families = list(Metrics().registry.collect())
    assert value(families, "placard_jobs_refused_total", why="queue") == 0
    assert value(families, "placard_telegram_calls_total", method="sendMessage", outcome="too-many") == 0
    for code in Code:
        assert value(families, "placard_failures_total", code=code.value) == 0
