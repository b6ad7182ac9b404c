"""The engine as the bot sees it, over a broker and a worker of its own."""

import subprocess
import sys
from contextlib import aclosing
from datetime import timedelta
from pathlib import Path

import pytest

from engine import supervisor
from engine.broker import Broker
from engine.broker.connection import open_redis
from engine.client import Client, connect
from engine.contract import Result
from engine.errors import SettingError, Unavailable
from engine.settings import EngineSettings, Secret
from tests.engine.conftest import fake_worker, job


async def test_a_photo_goes_in_and_its_answer_comes_out(tmp_path: Path) -> None:
    """The whole way: photo, ticket, worker process, outcome, acknowledgement."""
    settings = EngineSettings(placard_data=tmp_path)
    async with connect(settings, work=False) as client, fake_worker(settings):
        photo = await client.put_photo(b"a photo", "a.jpg")
        assert await client.photo(photo.sha256) == b"a photo"
        ticket = await client.submit(job("a", photos=(photo,), text="hello"))
        assert (ticket.job_id, ticket.fresh) == ("a", True)
        async with aclosing(client.outcomes()) as outcomes:
            outcome = await anext(outcomes)
            await client.acknowledge(outcome)
        assert outcome.result == Result(job_id="a", text="hello")
        assert await client.result("a") == outcome.result
        assert await client.position("a") is None
        assert not await client.cancel("a")


async def test_health_says_how_the_queue_is(broker: Broker) -> None:
    """What waits, runs and is not delivered yet, and who works."""
    client = Client(broker)
    for name in "abcdef":
        await client.submit(job(name, owner=name))
    leases = await broker.queue.claim("worker", "r1", room=4)
    await broker.queue.renew("worker")
    await broker.queue.finish(leases[0], Result(job_id="a"), seconds=2)
    health = await client.health()
    assert (health.waiting, health.running, health.undelivered, health.dead) == (2, 3, 1, 0)
    assert (health.workers, health.pace) == (1, 2.0)


async def test_health_of_a_new_queue_is_all_zero(broker: Broker) -> None:
    """Nothing has to be there for it."""
    health = await Client(broker).health()
    assert (health.waiting, health.running, health.workers, health.pace) == (0, 0, 0, 0.0)


async def test_a_photo_is_kept_for_its_time(broker: Broker) -> None:
    """The same bytes sent again are kept once, and as long as from the second time."""
    client = Client(broker)
    photo = await client.put_photo(b"a photo")
    await broker.redis.expire(f"placard:photo:{photo.sha256}", 5)
    assert (await client.put_photo(b"a photo", "again.jpg")).sha256 == photo.sha256
    assert await broker.redis.ttl(f"placard:photo:{photo.sha256}") > 3000
    assert await client.photo("00" * 32) is None


async def test_a_broker_that_cannot_be_reached_is_said_so(tmp_path: Path) -> None:
    """After some patience the caller is told what is away, without its address."""
    settings = EngineSettings(redis_url=Secret("redis://:secretword@127.0.0.1:1/0"))
    async with open_redis(settings) as redis:
        with pytest.raises(Unavailable) as away:
            await Client(Broker.over(redis, settings)).submit(job("a"))
    assert away.value.what == "broker"
    assert "secretword" not in str(away.value)


def test_the_bots_process_stays_light() -> None:
    """The door to the engine opens without a model, an image library or the stages."""
    code = "import sys, engine.client; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()
    heavy = {"numpy", "cv2", "PIL", "openvino", "onnxruntime", "rapidocr", "engine.pipeline", "engine.worker"}
    assert not heavy & set(loaded)


def test_a_worker_process_has_the_bots_settings() -> None:
    """What the environment of the child says is read back as the same settings."""
    settings = EngineSettings(
        redis_url=Secret("redis://:word@host/0"),
        placard_lease=timedelta(seconds=2.5),
        placard_jobs=9,
        placard_data=Path("/a folder/é"),
    )
    assert EngineSettings.from_env(supervisor.environment(settings)) == settings
    assert EngineSettings.from_env(supervisor.environment(EngineSettings())) == EngineSettings()


async def test_a_private_queue_that_nobody_works_on_is_refused(tmp_path: Path) -> None:
    """The operator is told that photos would wait for ever."""
    with pytest.raises(SettingError, match="PLACARD_WORKERS"):
        async with connect(EngineSettings(placard_data=tmp_path, placard_workers=0)):
            pass
