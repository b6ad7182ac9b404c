"""What the bot remembers of questions, over a real Valkey."""

import asyncio
from datetime import timedelta

import pytest
from redis.asyncio import Redis
from redis.exceptions import ResponseError

from bot.away import away, until_there
from bot.jobs import Jobs
from bot.sender import Place
from bot.state import Question
from engine.broker.trouble import reaching_the_broker
from engine.errors import Unavailable

KEEP = timedelta(hours=1)
QUESTION = Question(answer="a1", key="1", place=Place(chat=4242), source=1, asker=77, text="Summer fair")


async def test_a_question_that_is_tried_again_is_remembered_as_long_as_a_new_one(redis: Redis) -> None:
    """Also when all that was under way in its chat had ended, and its own time was nearly over."""
    jobs = Jobs(redis, keep=KEEP, follow=KEEP)
    await jobs.accepted(QUESTION)
    await jobs.answered(QUESTION, "a1.x")
    await redis.expire("bot:answer:a1", 5)
    await jobs.reopened(QUESTION)
    assert [state.question for state in await jobs.running(QUESTION.place, QUESTION.asker)] == [QUESTION]
    left = {key: await redis.ttl(key) async for key in redis.scan_iter()}
    assert all(seconds > 3000 for seconds in left.values()), left


async def test_a_step_of_several_commands_waits_while_the_broker_takes_no_writes(redis: Redis) -> None:
    """A full disk or a replica that is away is not taken for a mistake of the step, so nothing of it is given up."""
    jobs = Jobs(redis, keep=KEEP)
    await redis.config_set("min-replicas-to-write", 1)
    with pytest.raises(ResponseError) as refused:
        await jobs.accepted(QUESTION)
    assert away(refused.value)
    with pytest.raises(Unavailable, match="broker"), reaching_the_broker():
        raise refused.value
    waiting = asyncio.create_task(until_there(lambda: jobs.accepted(QUESTION)))
    await asyncio.sleep(0.1)
    await redis.config_set("min-replicas-to-write", 0)
    await waiting
    assert await jobs.state(QUESTION.answer)
