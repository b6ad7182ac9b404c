"""The queue against its model, with two bots that read what ends and a server that is killed between any two steps."""

import asyncio
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, initialize, multiple, precondition, rule

from engine.broker import Broker
from engine.broker.results import Outcome, Results
from engine.settings import EngineSettings, Secret
from tests.engine import servers
from tests.engine.queue_model import FREE_FOR, QueueMachine
from tests.engine.servers import HOST, Server

BOTS = ("north", "south")
KILLS = 2
"""Of the server in one story, each of which takes as long as many other steps."""


class WholeMachine(QueueMachine):
    """What is around the queue: bots, photos, the server itself."""

    process: Server
    outcomes: Bundle[Outcome] = Bundle("outcomes")

    @initialize()
    def begin(self) -> None:
        super().begin()
        self.bots = {name: self._bot(name) for name in BOTS}
        self.given: dict[str, str] = {}
        """By the job's id: the bot that has its outcome and has not acknowledged it."""
        self.photos: set[bytes] = set()
        self.kills = 0
        for results in self.bots.values():
            assert self.runner.run(results._before()) == []

    def _bot(self, name: str) -> Results:
        return Broker.over(self.redis, self.settings, reader=name).results

    def _told(self, bot: str, entries: object, expected: set[str]) -> MultipleResults[Outcome]:
        """A bot was given the outcomes of these jobs."""
        outcomes = self.runner.run(self.bots[bot]._open(entries))  # type: ignore[arg-type]
        assert sorted(outcome.result.job_id for outcome in outcomes) == sorted(expected)
        for outcome in outcomes:
            assert outcome.result == self.jobs[outcome.result.job_id].end
            self.given[outcome.result.job_id] = bot
        return multiple(*outcomes)

    def _of(self, bot: str) -> set[str]:
        return {name for name, holder in self.given.items() if holder == bot}

    @rule(target=outcomes, bot=st.sampled_from(BOTS))
    def read(self, bot: str) -> MultipleResults[Outcome]:
        ended = {name for name, known in self.jobs.items() if known.end is not None}
        entries = self.runner.run(self.bots[bot]._read(b">", block=None))
        return self._told(bot, entries, ended - self.given.keys() - self.acknowledged)

    @rule(outcome=outcomes, bot=st.sampled_from(BOTS), again=st.booleans())
    def acknowledge(self, outcome: Outcome, bot: str, again: bool) -> None:
        for _ in range(1 + again):
            self.runner.run(self.bots[bot].acknowledge(outcome))
        self.acknowledged.add(outcome.result.job_id)
        self.given.pop(outcome.result.job_id, None)
        assert self.runner.run(self.redis.pttl(f"{{placard}}:job:{outcome.result.job_id}")) > 0

    @rule(target=outcomes, bot=st.sampled_from(BOTS))
    def restart_a_bot(self, bot: str) -> MultipleResults[Outcome]:
        self.bots[bot] = self._bot(bot)
        return self._told(bot, self.runner.run(self.bots[bot]._before()), self._of(bot))

    @rule(target=outcomes, heir=st.sampled_from(BOTS))
    def a_bot_dies(self, heir: str) -> MultipleResults[Outcome]:
        (gone,) = set(BOTS) - {heir}
        left = self._of(gone)
        entries = self.runner.run(
            self.redis.xpending_range("{placard}:results", "bot", "-", "+", 100, consumername=gone)
        )
        if held := [entry["message_id"] for entry in entries]:
            claim = self.redis.xclaim("{placard}:results", "bot", gone, 0, held, idle=FREE_FOR, justid=True)
            self.runner.run(claim)
        self.bots[gone] = self._bot(gone)
        return self._told(heir, self.runner.run(self.bots[heir]._take_over()), left)

    @rule(number=st.integers(0, 3))
    def put_a_photo(self, number: int) -> None:
        data = f"photo {number}".encode()
        self.runner.run(self.broker.photos.put(data, owner="ann"))
        self.photos.add(data)

    @rule(number=st.integers(0, 3))
    def a_photo_comes_to_its_end(self, number: int) -> None:
        data = f"photo {number}".encode()
        self.runner.run(self.redis.pexpire(f"placard:photo:{sha256(data).hexdigest()}", 0))
        self.photos.discard(data)

    @rule(number=st.integers(0, 3))
    def look_for_a_photo(self, number: int) -> None:
        data = f"photo {number}".encode()
        found = self.runner.run(self.broker.photos.get(sha256(data).hexdigest()))
        assert found == (data if data in self.photos else None)

    @precondition(lambda self: self.kills < KILLS)
    @rule()
    def kill_the_server(self) -> None:
        self.kills += 1
        self.process.kill()
        self.runner.run(self.process.start())


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with asyncio.Runner() as runner:
        opened = servers.alone(tmp_path / "valkey")
        yield runner.run(opened.__aenter__())
        runner.run(opened.__aexit__(None, None, None))


@pytest.mark.timeout(120)  # hypothesis needs time to find the smallest steps that fail
def test_the_queue_behaves_as_its_model(server: Server) -> None:
    """Whatever is submitted, claimed, ended, cancelled, given back, read, acknowledged or lost, in whatever order, and
    whenever the server is killed: nothing is lost, nothing ends twice, each outcome reaches a bot until one has
    acknowledged it, the bounds hold, and each is given what is its."""
    WholeMachine.process = server
    WholeMachine.server = EngineSettings(redis_url=Secret(f"redis://{HOST}:{server.port}/0"))
    machine = WholeMachine.TestCase
    machine.settings = settings(
        max_examples=120,
        stateful_step_count=50,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    machine().runTest()
