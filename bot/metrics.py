"""What this bot has done, counted for Prometheus.

Names are `placard_...` in base units. Where several bots run, each counts what it did itself, so sums over them are
right. No label names a person, a chat or a job; each has a handful of values.
"""

from importlib.metadata import version

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector
from prometheus_client.exposition import choose_encoder

from bot.declined import OverQuota, Paused
from engine.client import Outcome
from engine.contract import Failure, Options, Result
from engine.errors import Busy, Code

_SHORT = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)
"""Seconds: steps of a job, from rules that take milliseconds to a model that writes."""
_LONG = (0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0)
"""Seconds: what a person waits for, from an answer that was known to a queue that is full."""
_KNOWN = frozenset(Code)
_REFUSALS = ("queue", "person", "quota", "paused")
_WATCHED = ("sendMessage", "editMessageText")
"""Methods that answers go out by."""
_TROUBLE = ("too-many", "lost", "not-sent")
"""What Telegram's limits and the network do to requests."""


class Metrics:
    """Everything is in a registry of its own; used on the bot's event loop."""

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        about = Gauge("placard_info", "Which Placard this is.", ["version"], registry=registry)
        about.labels(version("placard")).set(1)
        self._accepted = Counter("placard_jobs_accepted", "Jobs handed to the queue.", registry=registry)
        self._refused = Counter(
            "placard_jobs_refused", "Questions that were not taken: no room in the queue, or their person's share or "
            "quota is used up, or the bot is paused.", ["why"], registry=registry,
        )  # fmt: skip
        self._answers = Counter(
            "placard_answers", "Answers shown in a chat.", ["platform", "length", "cached"], registry=registry
        )
        self._failures = Counter("placard_failures", "Jobs that ended with a failure.", ["code"], registry=registry)
        self._problems = Counter("placard_problems", "Remarks under answers.", ["code"], registry=registry)
        self._stages = Histogram(
            "placard_stage_seconds", "Time that a job was worked on, by stage; answers that were known are left out.",
            ["stage"], buckets=_SHORT, registry=registry,
        )  # fmt: skip
        self._waits = Histogram(
            "placard_job_wait_seconds", "From a job's acceptance until a worker took it.", buckets=_LONG,
            registry=registry,
        )  # fmt: skip
        self._jobs = Histogram(
            "placard_job_seconds", "From a job's acceptance to its end.", buckets=_LONG, registry=registry
        )
        self._shown = Histogram(
            "placard_answer_seconds", "From a job's acceptance until its chat had the answer.", buckets=_LONG,
            registry=registry,
        )  # fmt: skip
        self._tokens = Counter(
            "placard_model_tokens", "Tokens that models were given and have written.", ["model", "direction"],
            registry=registry,
        )  # fmt: skip
        self._facts = Counter(
            "placard_facts", "Facts of photos: kept in the message or dropped from it; of those found, uncertain ones.",
            ["state"], registry=registry,
        )  # fmt: skip
        self._calls = Counter(
            "placard_telegram_calls", "Requests to Telegram, by what came of them.", ["method", "outcome"],
            registry=registry,
        )  # fmt: skip
        self._turns = Histogram(
            "placard_send_wait_seconds", "What a message waited for so that Telegram's limits hold.", buckets=_LONG,
            registry=registry,
        )  # fmt: skip

        self._begin()

    def _begin(self) -> None:
        """Tell 0 of what alerts watch, before it happens: Prometheus sees no rise in what begins with 1."""
        for why in _REFUSALS:
            self._refused.labels(why)
        for code in Code:
            self._failures.labels(code.value)
            self._problems.labels(code.value)
        for method in _WATCHED:
            for outcome in ("ok", *_TROUBLE):
                self._calls.labels(method, outcome)

    def accepted(self) -> None:
        """A new job is in the queue."""
        self._accepted.inc()

    def refused(self, refusal: Busy | Paused | OverQuota) -> None:
        """A question was not taken."""
        match refusal:
            case Busy():
                why = "person" if refusal.personal else "queue"
            case _:
                why = "paused" if isinstance(refusal, Paused) else "quota"
        self._refused.labels(why).inc()

    def ended(self, outcome: Outcome) -> None:
        """An outcome came from the queue; it may come twice where a bot died over it."""
        result = outcome.result
        if outcome.took:
            self._waits.observe(outcome.waited.total_seconds())
            self._jobs.observe(outcome.took.total_seconds())
        for problem in result.problems:
            self._problems.labels(_code(problem.code)).inc()
        if isinstance(result, Failure):
            self._failures.labels(_code(result.code)).inc()
            return
        for usage in result.usage:
            self._tokens.labels(usage.model, "given").inc(usage.given)
            self._tokens.labels(usage.model, "written").inc(usage.written)
        if result.cached:
            return
        for stage, ms in result.timings_ms.items():
            self._stages.labels(stage).observe(ms / 1000)
        self._facts.labels("uncertain").inc(sum(bool(fact.doubts) for fact in result.facts))
        if result.message:
            self._facts.labels("kept").inc(result.message.checks.kept)
            self._facts.labels("dropped").inc(len(result.message.checks.dropped))

    def answered(self, options: Options, result: Result) -> None:
        """An answer stands in its chat."""
        self._answers.labels(options.platform.value, options.length.value, str(result.cached).lower()).inc()

    def delivered(self, seconds: float) -> None:
        """An outcome was accepted so long ago, and its chat knows of it now."""
        self._shown.observe(seconds)

    def called(self, method: str, outcome: str) -> None:
        """Telegram was asked for something."""
        self._calls.labels(method, outcome).inc()

    def took_turn(self, seconds: float) -> None:
        """A message waited for so long until it might go out."""
        self._turns.observe(seconds)

    def written(self, accept: str) -> tuple[bytes, str]:
        """All of it, and its content type, in the form that whoever asks accepts."""
        encode, kind = choose_encoder(accept)
        return encode(self.registry), kind


def _code(code: str) -> str:
    """A code of ours; another version's may be anything."""
    return code if code in _KNOWN else "other"
