"""What the bot remembers of a question while it is answered and while the buttons under the answer work.

One hash in Redis a question, under the id of its answer; each field is written by one step only, so that steps which
run beside each other (a button, the delivery, an update that came twice) never undo one another:

    question   what was asked, by whom, where           accepted
    status     id of the one message in the chat        told
    wanted     the job whose result is to be shown
    s:<what>   there once that was sent beside the answer: "text", "marks", "calendar", …
    shown      the job whose result is shown            answered
    failed     changes that did not work                reverts
    stopped    there once the person stopped it while it was being fetched
    o:<job>    the options of that job
    t:<job>    the trace that it is a part of, where there is one
    h:<job>    jobs whose results stood there before that one, the oldest first: what "Undo" goes back to
    b:<job>    what is asked for beside the message, which this job is for

    r:<message>  there for each reply to a question about the photo, by the message that it stands in

    bot:about:<chat>:<message>   answer that is about this message of somebody's, the newest
    bot:last:<chat>              answer that was last shown or asked about in a private chat, for PLACARD_ASK_FOLLOW
    bot:running:<chat>:<asker>   set: answers to a person's questions in a chat that are under way
    bot:asked:<owner>            sorted set: answers to a person's questions, by when they were last changed (s)
    bot:said:<chat>:<message>    answer that stands in a message of the bot

A job's id is its answer's id and a digest of photos, text and options: the same question asked again, by an update that
was delivered twice or by a second press of a button, finds the job that is there. Changes that failed count too, so
that pressing again after one tries anew instead of finding the failure.
"""

import asyncio
import time
from collections.abc import Sequence
from datetime import timedelta
from hashlib import blake2b
from typing import Any
from weakref import WeakValueDictionary

import msgspec
from redis.asyncio import Redis

from bot.sender import Place
from bot.state import Beside, Question, State, answer_of
from engine.contract import Job, Options

_SLACK = 60.0
"""Seconds by which clocks of several bots may differ."""


class Jobs:
    """The keys described above. `secret` is what nobody outside knows; all bots of one token have the
    same, and who asks nothing needs none."""

    def __init__(
        self, redis: Redis, *, keep: timedelta, follow: timedelta = timedelta(minutes=5), secret: str = ""
    ) -> None:
        self._redis = redis
        self._keep, self._follow = keep, min(keep, follow)
        self._secret = blake2b(secret.encode(), digest_size=32).digest()
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def lock(self, answer: str) -> asyncio.Lock:
        """Held by whoever changes the message of an answer, so that an older result never covers a newer one."""
        return self._locks.setdefault(answer, asyncio.Lock())

    def answer_id(self, place: Place, key: str) -> str:
        """Short id of the answer to a message or an album, 16 hexadecimal digits; who knows the message cannot guess
        it."""
        return blake2b(f"{place.chat}:{key}".encode(), digest_size=8, key=self._secret).hexdigest()

    async def state(self, answer: str) -> State | None:
        """What is remembered; None once its time to live is over."""
        found = await self._redis.hgetall(_key(answer))
        fields = {as_text(name): as_text(value) for name, value in found.items()}
        if "question" not in fields:
            return None
        return State(
            question=msgspec.json.decode(fields["question"], type=Question),
            status=int(fields["status"]) if "status" in fields else None,
            wanted=fields.get("wanted", ""),
            shown=fields.get("shown", ""),
            sent=frozenset(name[2:] for name in fields if name.startswith("s:")),
            stopped="stopped" in fields,
            failed=int(fields.get("failed", 0)),
            options={
                name[2:]: msgspec.json.decode(value, type=Options)
                for name, value in fields.items()
                if name.startswith("o:")
            },
            past={
                name[2:]: msgspec.json.decode(value, type=tuple[str, ...])
                for name, value in fields.items()
                if name.startswith("h:")
            },
            besides={
                name[2:]: msgspec.json.decode(value, type=Beside)
                for name, value in fields.items()
                if name.startswith("b:")
            },
            replies=tuple(int(name[2:]) for name in fields if name.startswith("r:")),
        )

    async def accepted(self, question: Question) -> None:
        await self._write(question.owner, question.answer, {"question": msgspec.json.encode(question)})
        running = _running(question.place, question.asker)
        async with self._redis.pipeline(transaction=False) as pipe:
            for message in _messages(question):
                pipe.set(_about(question.place, message), question.answer, ex=self._keep)
            pipe.sadd(running, question.answer)
            pipe.expire(running, self._keep)
            await pipe.execute()

    async def told(self, question: Question, message: int) -> None:
        await self._write(question.owner, question.answer, {"status": message})
        await self._redis.set(_said(question.place, message), question.answer, ex=self._keep)

    async def wants(self, answer: str, job: Job, past: Sequence[str] = ()) -> None:
        """From now on this job's result is to be shown; an older one that arrives later is not.

        `past` are those that it can be taken back to, as in `State`."""
        trace = {f"t:{job.id}": job.trace} if job.trace else {}
        options = {f"o:{job.id}": msgspec.json.encode(job.options)}
        before = {f"h:{job.id}": msgspec.json.encode(past)}
        await self._write(job.owner, answer, {"wanted": job.id, **options, **before, **trace})

    async def asks(self, question: Question, job: Job, beside: Beside) -> None:
        """What comes of this job is shown beside the answer."""
        kept = msgspec.structs.replace(beside, question="", owner="")
        await self._write(question.owner, question.answer, {f"b:{job.id}": msgspec.json.encode(kept)})

    async def replied(self, question: Question, message: int) -> None:
        """A reply to a question about the photo stands in this message: who replies to it asks about the same photo."""
        await self._write(question.owner, question.answer, {f"r:{message}": 1})
        await self._redis.set(_said(question.place, message), question.answer, ex=self._keep)
        await self._latest(question)

    async def _latest(self, question: Question) -> None:
        if question.place.chat > 0:
            await self._redis.set(_last(question.place), question.answer, ex=self._follow)

    async def about(self, place: Place, message: int) -> str:
        """Id of the answer that is about this message of somebody's; empty where there is none or it is too old."""
        answer = await self._redis.get(_about(place, message))
        return as_text(answer) if answer else ""

    async def latest(self, place: Place) -> str:
        """Id of the answer that was shown or asked about a moment ago in a private chat; empty where there is none."""
        answer = await self._redis.get(_last(place))
        return as_text(answer) if answer else ""

    async def trace(self, job_id: str) -> str:
        """What was traced where the job was handed in; empty where nothing was."""
        return as_text(await self._redis.hget(_key(answer_of(job_id)), f"t:{job_id}") or b"")

    async def reverts(self, question: Question, job_id: str, *, failed: bool) -> None:
        """A change did not come to be: this job is the wanted one again. `failed`: it was tried."""
        async with self._redis.pipeline(transaction=False) as pipe:
            self._index(pipe, question.owner, question.answer)
            await pipe.execute()
        async with self._redis.pipeline(transaction=True) as pipe:
            pipe.hset(_key(question.answer), "wanted", job_id)
            pipe.hincrby(_key(question.answer), "failed", int(failed))
            pipe.expire(_key(question.answer), self._keep)
            await pipe.execute()

    async def stop(self, question: Question) -> None:
        """The person does not want it any more, and there is no job yet that could be cancelled."""
        await self._write(question.owner, question.answer, {"stopped": 1})

    async def answered(self, question: Question, job_id: str) -> None:
        await self._write(question.owner, question.answer, {"shown": job_id})
        await self._latest(question)
        await self._redis.srem(_running(question.place, question.asker), question.answer)

    async def reopened(self, question: Question) -> None:
        """A question that was refused or failed is tried again, and remembered as long as a new one."""
        running = _running(question.place, question.asker)
        async with self._redis.pipeline(transaction=False) as pipe:
            self._index(pipe, question.owner, question.answer)
            pipe.hdel(_key(question.answer), "shown", "stopped")
            pipe.expire(_key(question.answer), self._keep)
            pipe.sadd(running, question.answer)
            pipe.expire(running, self._keep)
            await pipe.execute()

    async def has(self, question: Question, what: str) -> None:
        """This was sent beside the answer, once and for all."""
        await self._write(question.owner, question.answer, {f"s:{what}": 1})

    async def running(self, place: Place, asker: int) -> list[State]:
        """The person's questions in this chat that have no answer yet, in the order they were sent."""
        answers = await self._redis.smembers(_running(place, asker))
        states = [await self.state(as_text(answer)) for answer in answers]
        return sorted((state for state in states if state and not state.shown), key=lambda state: state.question.source)

    async def said(self, place: Place, message: int) -> str:
        """Id of the answer that stands in this message of the bot; empty where it is none or too old."""
        answer = await self._redis.get(_said(place, message))
        return as_text(answer) if answer else ""

    async def asked(self, owner: str, *, most: int = 0) -> list[State]:
        """A person's questions that are remembered, wherever they were asked, the newest last; 0: all of them."""
        answers = await self._redis.zrange(_asked(owner), -most, -1)
        states = [await self.state(as_text(answer)) for answer in answers]
        return [state for state in states if state]

    async def changed(self, question: Question) -> float:
        """When it was last changed, in Unix time; 0 where it is not remembered."""
        found: Any = await self._redis.zrange(_asked(question.owner), 0, -1, withscores=True)
        return next((at for answer, at in found if as_text(answer) == question.answer), 0.0)

    async def forget(self, state: State) -> None:
        """Remember nothing of a question any more; the buttons under its answer are of no use from now on."""
        question = state.question
        said = [_said(question.place, message) for message in (state.status, *state.replies) if message is not None]
        said += [_about(question.place, message) for message in _messages(question)]
        if await self.latest(question.place) == question.answer:
            said.append(_last(question.place))
        await self._redis.srem(_running(question.place, question.asker), question.answer)
        await self._redis.zrem(_asked(question.owner), question.answer)
        for key in (*said, _key(question.answer)):
            await self._redis.delete(key)

    async def _write(self, owner: str, answer: str, fields: dict[str, bytes | str | int]) -> None:
        async with self._redis.pipeline(transaction=False) as pipe:
            # First, so that whatever is remembered of a person is found when they want it removed.
            self._index(pipe, owner, answer)
            pipe.hset(_key(answer), mapping=fields)  # type: ignore[arg-type]  # bytes are fine
            pipe.expire(_key(answer), self._keep)
            await pipe.execute()

    def _index(self, pipe: Any, owner: str, answer: str) -> None:
        now = time.time()
        pipe.zadd(_asked(owner), {answer: now})
        pipe.zremrangebyscore(_asked(owner), "-inf", now - self._keep.total_seconds() - _SLACK)
        pipe.expire(_asked(owner), self._keep)


def as_text(value: object) -> str:
    """What Redis gives, which its library types as bytes or text."""
    return value.decode() if isinstance(value, bytes) else str(value)


def _key(answer: str) -> str:
    return f"bot:answer:{answer}"


def _asked(owner: str) -> str:
    return f"bot:asked:{owner}"


def _running(place: Place, asker: int) -> str:
    return f"bot:running:{place.chat}:{asker}"


def _said(place: Place, message: int) -> str:
    return f"bot:said:{place.chat}:{message}"


def _about(place: Place, message: int) -> str:
    return f"bot:about:{place.chat}:{message}"


def _last(place: Place) -> str:
    return f"bot:last:{place.chat}"


def _messages(question: Question) -> tuple[int, ...]:
    """What somebody replies to who means the photo: what was sent, and what the answer replies to."""
    return tuple(dict.fromkeys((question.source, *(item.message for item in question.items))))
