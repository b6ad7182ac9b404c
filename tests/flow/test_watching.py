"""An operator sees how Placard is: health, readiness and metrics."""

import aiohttp
from prometheus_client import Metric
from prometheus_client.parser import text_string_to_metric_families

from bot.app import App
from tests.flow.conversation import Conversation


async def look(app: App, path: str) -> tuple[int, str]:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{app.port}{path}", headers={"Accept": "text/plain"}) as answer,
    ):
        return answer.status, await answer.text()


async def metrics(app: App) -> dict[str, Metric]:
    """As Prometheus understands them."""
    status, text = await look(app, "/metrics")
    assert status == 200
    return {family.name: family for family in text_string_to_metric_families(text)}


def value(found: dict[str, Metric], name: str, **labels: str) -> float:
    """Sum of the samples of this name that have these labels."""
    samples = [sample for family in found.values() for sample in family.samples if sample.name == name]
    return sum(sample.value for sample in samples if labels.items() <= sample.labels.items())


async def test_what_was_done_is_counted(app: App, chat: Conversation, match: bytes) -> None:
    """A photo that is answered shows in the metrics: stages, waits, facts, calls of Telegram, batches of the reader."""
    before = await metrics(app)
    await chat.person.send_photo(match)
    await chat.answer()
    after = await metrics(app)

    def more(name: str, **labels: str) -> float:
        return value(after, name, **labels) - value(before, name, **labels)

    assert more("placard_updates_total") == 1
    assert more("placard_answers_total", platform="whatsapp", length="normal") == 1
    assert more("placard_job_seconds_count") == more("placard_job_wait_seconds_count") == 1
    assert more("placard_telegram_calls_total", method="editMessageText", outcome="ok") >= 1
    assert more("placard_send_wait_seconds_count") >= 2
    if more("placard_answers_total", cached="false"):
        assert more("placard_stage_seconds_count", stage="read") == 1
        assert more("placard_facts_total", state="kept") >= 3
    assert value(after, "placard_queue_jobs", state="waiting") == 0
    assert value(after, "placard_workers", phase="working") == 1
    assert value(after, "placard_broker_up") == 1
    assert value(after, "placard_worker_memory_max_bytes") > 10_000_000


async def test_metrics_name_nobody(app: App, chat: Conversation, cat: bytes) -> None:
    """Neither a person's number nor a job's id is a label: labels have a handful of values."""
    await chat.person.send_photo(cat)
    await chat.answer()
    _, text = await look(app, "/metrics")
    assert str(chat.id) not in text
    labels = {label for family in (await metrics(app)).values() for s in family.samples for label in s.labels}
    known = {"platform", "length", "cached", "code", "stage", "method", "outcome", "lane", "state", "phase", "pool"}
    assert labels <= known | {"le", "version", "why", "model", "direction"}


async def test_placard_is_ready_while_a_worker_is(app: App) -> None:
    """What a load balancer or an orchestrator asks; each part is told by itself."""
    assert await look(app, "/healthz") == (200, '{"ok": true}')
    status, text = await look(app, "/readyz")
    assert (status, text) == (200, '{"ok": true, "broker": true, "telegram": true, "workers": true}')
