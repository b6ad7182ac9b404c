"""A small model of the queue, and steps that hold the queue against it: what is submitted, claimed, ended and lost."""

import asyncio
from dataclasses import dataclass

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, RuleBasedStateMachine, initialize, invariant, multiple, rule

from engine.broker import Broker, codec
from engine.broker.connection import open_redis
from engine.broker.queue import Lease
from engine.contract import Failure, Job, Lane, Result
from engine.errors import Busy, Code
from engine.settings import EngineSettings
from tests.engine.conftest import job, let_leases_run_out, with_settings

OWNERS = ("ann", "bob", "eve")
WORKERS = ("one", "two")
TOTAL, SHARE, TRIES, ROOM, TURN = 6, 3, 3, 2, 1
QUESTIONS = 6
"""That are asked; several jobs ask the same."""
FREE_FOR = 3_600_000
"""Milliseconds without a sign of life, of what a step set free."""


@dataclass
class Known:
    """What the model believes of a job."""

    job: Job
    lane: Lane
    """In which it stands: whoever has much under way gives way to others."""
    holder: str = ""
    """Worker under whose name it stands; empty while it waits."""
    claim: int = 0
    """How often it was claimed or given back: the token of whoever may end it."""
    entries: int = 0
    inside: int = 0
    """Claim with which it went into a model last and did not come out; 0: none."""
    free: bool = False
    """Its lease has run out, or it was given back."""
    end: Result | Failure | None = None


class QueueMachine(RuleBasedStateMachine):
    """Two workers, three people; leases run out when a step says so."""

    server: EngineSettings
    leases: Bundle[Lease] = Bundle("leases")

    @initialize()
    def begin(self) -> None:
        self.runner = asyncio.Runner()
        self.settings = with_settings(
            self.server,
            placard_queue=TOTAL,
            placard_queue_per_person=SHARE,
            placard_tries=TRIES,
            placard_turn=TURN,
        )
        self.redis = open_redis(self.settings)
        self.runner.run(self.redis.flushall())
        self.broker = Broker.over(self.redis, self.settings)
        self.jobs: dict[str, Known] = {}
        self.acknowledged: set[str] = set()
        self.answers: dict[str, Result] = {}
        """By what was asked: what is answered without a model when it is asked again."""
        self.in_hand: dict[str, set[str]] = {worker: set() for worker in WORKERS}

    def teardown(self) -> None:
        if hasattr(self, "runner"):
            self.runner.run(self.redis.aclose())
            self.runner.close()

    def live(self) -> list[Known]:
        return [known for known in self.jobs.values() if known.end is None]

    def waiting(self) -> list[Known]:
        return [known for known in self.live() if not known.holder]

    @rule(number=st.integers(0, 15), owner=st.sampled_from(OWNERS), lane=st.sampled_from(Lane))
    def submit(self, number: int, owner: str, lane: Lane) -> None:
        asked = job(f"{number}", owner=owner, lane=lane, text=f"question {number % QUESTIONS}")
        there = asked.id in self.jobs
        mine = sum(known.job.owner == owner for known in self.live())
        personal, full = mine >= SHARE, len(self.waiting()) >= TOTAL
        if not there and (personal or full):
            with pytest.raises(Busy) as refused:
                self.runner.run(self.broker.queue.submit(asked))
            assert refused.value.personal == personal
            return
        assert self.runner.run(self.broker.queue.submit(asked)).fresh != there
        self.jobs.setdefault(asked.id, Known(asked, Lane.BULK if mine >= TURN else lane))

    @rule(target=leases, worker=st.sampled_from(WORKERS), enters=st.booleans(), fresh=st.booleans())
    def claim(self, worker: str, enters: bool, fresh: bool) -> MultipleResults[Lease]:
        mine = {known.job.id for known in self.live() if known.holder == worker}
        # A fresh one holds nothing: what stands under its name is from before a crash.
        held = set() if fresh else mine & self.in_hand[worker]
        free = {known.job.id for known in self.live() if known.holder and known.free} | mine
        free -= held
        lines: dict[tuple[str, str], list[str]] = {}
        for known in self.waiting():
            lines.setdefault((known.lane, known.job.owner), []).append(known.job.id)
        if not free and not lines:
            return multiple()
        suspects = {name for name in free if self.jobs[name].inside}
        given = self.runner.run(self.broker.queue.claim(worker, "r1", room=ROOM, held=held))
        assert given is not None or (held and suspects), "only a suspect keeps the rest waiting"
        taken = given or []
        ids = [lease.job.id for lease in taken]
        self._expect_burials(free)
        assert len(ids) == len(set(ids)) <= ROOM
        assert len(ids) == 1 or not any(self.jobs[name].inside for name in ids), "a suspect runs alone"
        assert not held or not suspects & set(ids), "nothing else is in hand beside a suspect"
        for lease in taken:
            known = self.jobs[lease.job.id]
            assert known.end is None, "an ended job is given to nobody"
            if known.holder:
                assert known.job.id in free, "nobody is given what another holds"
            else:
                assert not suspects, "nothing new begins while a suspect waits"
                assert lines[known.lane, known.job.owner].pop(0) == known.job.id, "each person's jobs in order"
            known.holder, known.claim, known.free = worker, known.claim + 1, False
            answer = self.answers.get(known.job.text)
            expected = (known.job, str(known.claim), known.entries, bool(known.inside), answer)
            assert (lease.job, lease.token, lease.entries, lease.suspect, lease.known) == expected
        self._expect_one_kept(worker, suspects - set(ids), waits=bool(held) or bool(ids))
        self.in_hand[worker] = held | set(ids)
        if enters:
            assert self.runner.run(self.broker.queue.enter(taken)) == taken
            for known in (self.jobs[name] for name in ids):
                known.entries, known.inside = known.entries + 1, known.claim
        return multiple(*taken)

    def _expect_one_kept(self, worker: str, suspects: set[str], *, waits: bool) -> None:
        """Of the suspects that were not given, the first one that the worker met stands under its name now."""
        kept = []
        for known in [self.jobs[name] for name in suspects if self.jobs[name].end is None]:
            lane, entry = f"{{placard}}:jobs:{known.lane}", self._field(known, "entry")
            (pending,) = self.runner.run(self.redis.xpending_range(lane, "workers", entry, entry, 1))
            claim = int(self._field(known, "claim"))
            fresh = pending["time_since_delivered"] < FREE_FOR
            if (pending["consumer"].decode(), claim, not fresh) != (known.holder, known.claim, known.free):
                assert (pending["consumer"].decode(), fresh) == (worker, True)
                assert claim == known.claim + (known.inside == known.claim), "what it died in still counts"
                known.holder, known.claim, known.free = worker, claim, False
                kept.append(known.job.id)
        assert len(kept) <= waits

    def _field(self, known: Known, name: str) -> str:
        value: bytes = self.runner.run(self.redis.hget(f"{{placard}}:job:{known.job.id}", name))  # type: ignore[arg-type]
        return value.decode()

    def _expect_burials(self, free: set[str]) -> None:
        for known in [self.jobs[name] for name in free]:
            outcome = self.runner.run(self.broker.results.result(known.job.id))
            if outcome is not None:
                assert known.inside
                assert known.entries >= TRIES, "buried after so many entries, not before"
                assert outcome == Failure(job_id=known.job.id, code=Code.CRASHED)
                known.end = outcome

    @rule(lease=leases, again=st.booleans())
    def finish(self, lease: Lease, again: bool) -> None:
        known = self.jobs[lease.job.id]
        outcome = Result(job_id=lease.job.id, text=f"of claim {lease.token}")
        first = known.end is None and str(known.claim) == lease.token
        told = known.end == outcome
        if first:
            known.end = self.answers[known.job.text] = outcome
        for _ in range(1 + again):
            accepted = self.runner.run(self.broker.queue.finish(lease, outcome, revision="r1"))
            assert accepted == (first or told), "who holds a job ends it, and may say so twice"

    @rule(number=st.integers(0, 15))
    def cancel(self, number: int) -> None:
        known = self.jobs.get(f"{number}")
        could = known is not None and known.end is None
        assert self.runner.run(self.broker.queue.cancel(f"{number}")) == could
        if known and could:
            known.end = Failure(job_id=known.job.id, code=Code.CANCELLED)

    @rule()
    def let_leases_run_out(self) -> None:
        self.runner.run(let_leases_run_out(self.broker))
        for known in self.live():
            known.free = bool(known.holder)

    @rule(worker=st.sampled_from(WORKERS))
    def renew(self, worker: str) -> None:
        self.runner.run(self.broker.queue.renew(worker))
        for known in self.live():
            known.free = known.free and known.holder != worker

    @rule(worker=st.sampled_from(WORKERS), suspect=st.booleans())
    def give_back(self, worker: str, suspect: bool) -> None:
        self.runner.run(self.broker.queue.release(worker, suspect=suspect))
        for known in self.live():
            if known.holder == worker:
                if not suspect and known.inside == known.claim:
                    known.entries -= 1
                    known.inside = known.inside if known.entries else 0
                known.holder, known.claim, known.free = "nobody", known.claim + 1, True

    @invariant()
    def the_queue_counts_as_the_model(self) -> None:
        if not hasattr(self, "broker"):
            return
        health = self.runner.run(self.broker.queue.health())
        assert health.waiting == len(self.waiting())
        assert health.running == len(self.live()) - len(self.waiting())

    @invariant()
    def every_end_is_kept_and_delivered_once(self) -> None:
        if not hasattr(self, "broker"):
            return
        ended = {name: known.end for name, known in self.jobs.items() if known.end is not None}
        pipe = self.redis.pipeline(transaction=False)
        for name in ended:
            pipe.hget(f"{{placard}}:job:{name}", "result")
        pipe.xrange("{placard}:results")
        *kept, entries = self.runner.run(pipe.execute())
        assert [codec.decode_outcome(data) for data in kept] == list(ended.values())
        left = ended.keys() - self.acknowledged
        assert sorted(fields[b"id"].decode() for _, fields in entries) == sorted(left)

    @invariant()
    def nothing_is_left_of_jobs_that_ended(self) -> None:
        if not hasattr(self, "broker") or self.live():
            return
        pipe = self.redis.pipeline(transaction=False)
        pipe.exists("{placard}:line", "{placard}:waiting", *(f"{{placard}}:owner:{owner}" for owner in OWNERS))
        pipe.exists(*(f"{{placard}}:later:{lane}:{owner}" for lane in Lane for owner in OWNERS))
        for lane in Lane:
            pipe.xlen(f"{{placard}}:jobs:{lane}")
        assert set(self.runner.run(pipe.execute())) == {0}
