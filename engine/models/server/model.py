"""Prompts to a server, and its answers."""

import asyncio
import hashlib
import logging
import queue
import random
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Future
from functools import partial
from typing import Any

from engine.budget import Budget
from engine.errors import Unavailable
from engine.models import Prompt, Reply
from engine.models.breaker import Breaker
from engine.models.server import PREFIX
from engine.models.server.address import address
from engine.models.server.client import client
from engine.models.server.failures import EXPECTED, Failed, failure
from engine.models.server.loop import Loop
from engine.models.server.pictures import data_url, tokens
from engine.models.server.request import Part, Trimming, fields, parts
from engine.models.server.stream import Purse, Writing, lines
from engine.models.server.turns import Turns
from engine.settings import EngineSettings

log = logging.getLogger(__name__)

_WHAT = "model server"
_PATIENCE = 5.0
"""Seconds of silence after which a server counts as failing, also where a deadline ended the wait: it is longer than a
server in order takes to begin, so that a short deadline alone counts for nothing."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 8.0
"""Seconds before the first and at most before a later try, where the server does not say how long to wait; doubled
each time, as OpenAI's own SDK does."""
_JITTER = 0.5
"""Share of a pause that is left to chance, so that what failed together does not come back together."""
_TELL = 0.25
"""Seconds between two tellings of how many tokens there are."""
_SPARE, _SHARE = 0.25, 0.1
"""Seconds before a deadline, or share of the time until then where that is less, at which an answer is cut off, so that
what there is of it, and what it cost, still comes in time."""
_CHARACTERS = 4
"""Characters of a prompt for each of its tokens, about, where a server does not count: the usual figure for English."""


class ServerModel:
    """One model of one server. Holds a thread and a few connections; nothing is sent anywhere but to its address."""

    def __init__(self, name: str, settings: EngineSettings) -> None:
        """`name` as the setting has it; raises SettingError for an address that is none."""
        where = address(settings)
        self._name, self._model, self._settings = name, name.removeprefix(PREFIX), settings
        self._revision = _revision(name, where.url, settings)
        self._client = client(where, settings)
        self._breaker = Breaker(
            _WHAT,
            failures=settings.placard_server_failures,
            pause=settings.placard_server_pause,
            longest=settings.placard_server_pause_most,
        )
        self._turns = Turns(settings.placard_server_at_once)
        self._without: frozenset[Part] = frozenset()
        """What this server turned out not to take."""
        self._taken: frozenset[Part] = frozenset()
        """What it took once: where it does not the next time, that is that question's fault."""
        self._loop = Loop(_WHAT)

    @property
    def revision(self) -> str:
        return self._revision

    @property
    def sees(self) -> bool:
        return self._settings.placard_server_photos == "show" and Part.PICTURES not in self._without

    def close(self) -> None:
        """Give up what is under way, and its connections."""
        self._loop.close(self._client.close)

    def answer(
        self,
        prompts: Sequence[Prompt],
        budget: Budget,
        on_token: Callable[[int, int], None] = lambda index, tokens: None,
    ) -> Iterator[Reply]:
        self._breaker.check()
        purse = Purse(budget.tokens)
        urls = self._urls(prompts)
        given: queue.SimpleQueue[Future[None]] = queue.SimpleQueue()
        writings = [
            Writing(self._name, self._tokens(prompt), prompt.tokens, purse, _now_and_then(partial(on_token, index)))
            for index, prompt in enumerate(prompts)
        ]
        asked = [
            self._loop.submit(self._one(prompt, urls[index], budget, purse, writings[index]))
            for index, prompt in enumerate(prompts)
        ]
        failed: Exception | None = None
        try:
            for future in asked:
                future.add_done_callback(given.put)
            for _ in asked:
                future = given.get()
                index = asked.index(future)
                writing, text = writings[index], ""
                try:
                    future.result()
                    text = writing.text
                except CancelledError:
                    continue
                except Exception as error:
                    failed = failed or error
                if writing.spent:
                    yield Reply(prompt=index, text=text, finished=writing.finished, usage=writing.usage)
        finally:
            for future in asked:
                future.cancel()
        if failed is not None:
            raise failed

    def _urls(self, prompts: Sequence[Prompt]) -> list[list[str]]:
        """The pictures of each prompt; what several prompts show is made once."""
        if not self.sees:
            return [[] for _ in prompts]
        longest, quality = self._settings.placard_model_pixels, self._settings.placard_server_quality
        pictures = {id(picture): picture for prompt in prompts for picture in prompt.pictures}
        urls = {key: data_url(picture, longest, quality) for key, picture in pictures.items()}
        return [[urls[id(picture)] for picture in prompt.pictures] for prompt in prompts]

    def _tokens(self, prompt: Prompt) -> int:
        """Of a prompt, about."""
        pictures = prompt.pictures if self.sees else ()
        shown = sum(tokens(picture, self._settings.placard_model_pixels) for picture in pictures)
        return (len(prompt.instructions) + len(prompt.content)) // _CHARACTERS + shown

    async def _one(self, prompt: Prompt, urls: Sequence[str], budget: Budget, purse: Purse, writing: Writing) -> None:
        """Have one prompt answered, as far as the budget goes; raises Unavailable."""
        left = budget.seconds
        seconds = min(left - min(_SPARE, _SHARE * left), self._settings.placard_job_limit.total_seconds())
        try:
            async with asyncio.timeout(seconds), self._turns.take(prompt.lane):
                async with asyncio.timeout(self._settings.placard_server_wait.total_seconds()):
                    await self._insist(prompt, urls, budget, purse, writing)
        except TimeoutError:
            if writing.silent >= _PATIENCE:
                raise Unavailable(_WHAT, "silent for too long") from None

    async def _insist(
        self, prompt: Prompt, urls: Sequence[str], budget: Budget, purse: Purse, writing: Writing
    ) -> None:
        """Ask until there is an answer, or no token to write it with, or no use in asking; raises Unavailable."""
        settings, trimming, tries = self._settings, Trimming(self._without), 0
        while not purse.empty:
            trial = self._breaker.enter()
            request = fields(
                prompt,
                urls,
                without=trimming.without,
                model=self._model,
                tokens=purse.most(prompt.tokens + settings.placard_server_reasoning),
                effort=settings.placard_server_effort,
                temperature=settings.placard_server_temperature,
            )
            try:
                await self._ask(request, writing)
            except asyncio.CancelledError:
                if writing.began:
                    self._breaker.succeeded()
                elif writing.silent >= _PATIENCE:
                    self._breaker.failed("silent for too long", trial=trial)
                else:
                    self._breaker.abandoned(trial=trial)
                raise
            except EXPECTED as error:
                failed = failure(error)
            except Exception:
                self._breaker.abandoned(trial=trial)
                raise
            else:
                self._breaker.succeeded()
                self._taken |= parts(request)
                self._remember(trimming.named | trimming.guessed)
                return
            said = failed.asked
            part = trimming.refused(request, said, guess=not failed.fault) if said is not None else None
            if part is not None or not failed.fault:
                self._breaker.succeeded()  # it is there, and understood what it was asked
            else:
                self._breaker.failed(failed.reason, trial=trial, at_least=failed.after or 0.0)
            if part is Part.PICTURES and prompt.looks:
                self._remember(trimming.named)
                raise Unavailable(_WHAT, "does not take the pictures")
            if part is not None:
                continue
            pause = _pause(tries) if failed.after is None else failed.after
            if not failed.again or tries >= settings.placard_server_retries or pause >= budget.seconds:
                raise Unavailable(_WHAT, failed.reason)
            writing.again()
            tries += 1
            await asyncio.sleep(pause)

    async def _ask(self, request: dict[str, Any], writing: Writing) -> None:
        """One request; raises whatever went wrong."""
        loop = asyncio.get_running_loop()
        gap = self._settings.placard_server_gap.total_seconds()
        writing.asked()
        async with asyncio.timeout(self._settings.placard_server_first.total_seconds()) as patience:
            async with await self._client.chat.completions.create(**request) as stream:
                # Line by line, because the SDK's own pieces are checked by nobody and take most of the time to make.
                async for line in lines(stream.response.aiter_bytes()):
                    if writing.add(line):
                        patience.reschedule(loop.time() + gap)
                    if writing.enough:
                        return
        if not writing.ended:
            raise Failed("the answer broke off")

    def _remember(self, without: frozenset[Part]) -> None:
        """These parts are not tried again, unless they were taken before."""
        if new := without - self._taken - self._without:
            log.warning("the %s does not take %s; it is asked without", _WHAT, ", ".join(sorted(new)))
            self._without |= new


def _revision(name: str, url: str, settings: EngineSettings) -> str:
    """Of two servers or two ways to ask, each has its own."""
    asked = (
        url,
        settings.placard_server_photos,
        settings.placard_model_pixels,
        settings.placard_server_quality,
        settings.placard_server_effort,
        settings.placard_server_temperature,
    )
    return f"{name}-{hashlib.sha256(repr(asked).encode()).hexdigest()[:8]}"


def _pause(tries: int) -> float:
    """Seconds before the next try, after so many."""
    pause = min(_FIRST_PAUSE * 2.0**tries, _LONGEST_PAUSE)
    return pause * (1 - _JITTER * random.random())


def _now_and_then(tell: Callable[[int], None]) -> Callable[[int], None]:
    due = 0.0

    def told(tokens: int) -> None:
        nonlocal due
        if time.monotonic() >= due:
            due = time.monotonic() + _TELL
            tell(tokens)

    return told
