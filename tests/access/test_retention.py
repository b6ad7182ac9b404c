"""Everything that is kept of a person ends by itself, within the time that the settings say."""

import re
from datetime import timedelta

import msgspec
from redis.asyncio import Redis

from bot.demo import DemoServer
from bot.demo.groups import Group
from bot.demo.people import Person
from bot.settings import BotSettings
from engine.contract import Failure, Job, Result
from engine.errors import Code
from engine.settings import DAY, HOUR, MINUTE, SECOND, EngineSettings
from tests.access.conftest import PHOTO, Bots, ids, read, said, settled, talk
from tests.access.traces import traces

WORDS = "Grandmother's SILVER spoons, 12 pounds, on Saturday the 11th"
PHOTOS, RESULTS, DEAD, SENT, REFUSE, USAGE, SEEN = 3 * HOUR, 5 * HOUR, 9 * HOUR, 11 * HOUR, 7 * MINUTE, 3 * DAY, DAY
HISTORY = 13 * HOUR
"""Other times than the defaults, each another one, so that none is taken for another."""

ENDS: dict[str, timedelta] = {
    r"\{placard\}:job:.*": RESULTS,
    r"\{placard\}:past:.*": RESULTS,
    r"\{placard\}:cache:.*": RESULTS,
    r"\{placard\}:usage:.*": USAGE,
    r"\{placard\}:worker:.*": MINUTE,
    r"placard:photo:.*": PHOTOS,
    r"\{placard:photo:.*\}:pages": RESULTS,
    r"\{placard:photo:.*\}:senders": PHOTOS + RESULTS,
    r"placard:sent:.*": PHOTOS + RESULTS,
    r"bot:answer:.*": RESULTS,
    r"bot:asked:.*": RESULTS,
    r"bot:running:.*": RESULTS,
    r"bot:said:.*": RESULTS,
    r"bot:groups:.*": SEEN,
    r"bot:history:.*": HISTORY,
    r"bot:\{posts\}:(post|of):.*": RESULTS + HOUR,
    r"bot:\{posts\}:open:.*": RESULTS,
    r"bot:about:.*": RESULTS,
    r"bot:last:.*": 5 * MINUTE,
    r"bot:album:.*": PHOTOS,
    r"bot:albums:.*": PHOTOS,
    r"bot:\{-?\d+\}:(sent:.*|ours)": SENT,
    r"bot:newest": SENT,
    r"bot:\{quota\}:.*": 2 * DAY,
    r"bot:today:.*": 2 * DAY,
    r"bot:refused:.*": REFUSE,
    r"bot:\{turns\}:.*": 2 * MINUTE,
    r"bot:setup.*": HOUR,
    r"bot:moved:.*": HOUR,
}
"""Names of keys, and how long each may live at most."""
MAY_BE_GONE = {r"bot:setup.*", r"bot:running:.*", r"bot:moved:.*"}
"""Of these, what is there only while a bot starts or a job is under way."""
STAYS = {
    r"\{placard\}:jobs:.*": "jobs by their ids, as long as they wait or run",
    r"\{placard\}:results": "jobs by their ids, until their chats have the answers",
    r"\{placard\}:(waiting|line|order|turn|alive|counted|pace)": "figures, and ids of jobs that wait",
    r"\{placard\}:dead": "what was given up; workers let go of what is older than PLACARD_KEEP_DEAD",
    r"bot:\{inbox\}:(seen|ready|pressed|tries)": "updates by their numbers, the newest, so that none is done twice",
    r"bot:\{inbox\}:aside": "updates that could not be handled; bots let go of what is older than PLACARD_KEEP_ASIDE",
    r"bot:\{albums\}:.*": "albums that are being collected, by their numbers",
    r"bot:\{posts\}:(due|held)": "ids of posts that wait for their time",
    r"bot:access": "who may use the bot, as owners said",
    r"bot:paused": "whether the bot takes anything",
    r"bot:menus": "owners that have a menu of their own",
    r"bot:menus:told": "digests of the menus and descriptions that Telegram was told",
    r"bot:prefers:.*": "how a person likes their messages, until they take it back or have it removed",
    r"bot:group:.*": "what a group's admins chose, until PLACARD_KEEP_GROUP after the bot has left",
}
"""Names of keys without an end, and why that is so."""


async def kept(redis: Redis) -> dict[str, timedelta | None]:
    """Every key, with its time to live."""
    found = {key.decode(): await redis.pttl(key) for key in await redis.keys()}
    return {key: None if ms == -1 else ms * SECOND / 1000 for key, ms in found.items() if ms != -2}


async def test_every_key_ends_in_time_or_says_why_not(
    bots: Bots, demo: DemoServer, redis: Redis, engine: EngineSettings, robin: Person, olga: Person, group: Group
) -> None:
    """After a conversation in which everything happened: photos, albums, texts, changes, files, failures, refusals,
    quotas, owners' commands. What has no end holds no word, photo, file or name of anybody, but for the lists of who
    may use the bot and what went wrong, which end by their age."""

    def some(job: Job) -> Result | Failure:
        return Failure(job_id=job.id, code=Code.CRASHED) if "bad" in job.text else read(job)

    limits = msgspec.structs.replace(
        engine,
        placard_keep_photos=PHOTOS,
        placard_keep_results=RESULTS,
        placard_keep_dead=DEAD,
        placard_keep_usage=USAGE,
    )
    given = {"placard_remember_sent": SENT, "placard_refuse_every": REFUSE, "placard_quota_person": 20}
    given |= {"placard_keep_seen": SEEN, "placard_keep_history": HISTORY}
    sam = demo.add_person("Sam")
    async with bots(some, limits=limits, placard_owners=ids(olga), placard_block=ids(sam), **given) as app:
        here = talk(demo, robin)
        await robin.send_photo(PHOTO, caption=WORDS)
        await robin.send_album([PHOTO, PHOTO + b"\0"], processed=False)
        await robin.send_text(f"bad {WORDS}")
        await here.answers(3)
        await (await robin.press("Plain")).answered()
        await here.opened("More …", "Text …")
        await (await robin.press("Text as a file")).answered()
        answer = next(message for message in demo.answers(robin) if message.buttons)
        for words in (f"When are the {WORDS[14:20]} spoons?", f"without {WORDS[14:20]}", "shorter"):
            await robin.send_text(words, reply_to=answer)
        for words in ("/history", f"/find {WORDS[14:20]}", "/scheduled", f"/ask where is {WORDS[14:20]}?"):
            await said(here, words)
        await (await robin.inline_query(WORDS[14:20])).offered()
        elsewhere = demo.add_group("Elsewhere", members=[olga, robin])
        elsewhere.kick_bot(by=olga)
        await robin.send_text(f"@{demo.backend.bot.username} {WORDS}", chat=elsewhere)
        elsewhere.add_bot(by=olga)
        await talk(demo, olga, elsewhere).answer()
        await said(talk(demo, sam), "/start")
        await robin.send_album([PHOTO, PHOTO], chat=group)
        await robin.send_photo(PHOTO, caption="/read", chat=group)
        await talk(demo, robin, group).answer()
        await said(here, "/settings")
        await (await robin.press("Formal")).answered()
        await said(talk(demo, olga, group), f"/settings@{demo.backend.bot.username}")
        await (await olga.press("Only admins may ask", chat=group)).answered()
        await (await robin.press("Post …")).answered()
        await here.showing("Where shall I post it?")
        for label in ("Neighbours", "At a time …", "In 1 hour", "Post …"):
            await (await robin.press(label)).answered()
        for command in ("/block 5", "/pause", "/resume", "/status", "/cancel", "/forget"):
            await said(talk(demo, olga), command)
        await settled(app)
        found = await kept(redis)
        secrets = [
            "SILVER",
            "SUMMER",
            *(m.media.file_id for m in demo.backend.world.chats[robin.id].messages.values() if m.media),
        ]
        assert await traces(redis, secrets)
        for key, ttl in found.items():
            if ttl is None:
                assert [name for name in STAYS if re.fullmatch(name, key)], f"{key} has no end"
                assert not [trace for trace in await traces(redis, secrets) if trace.startswith(f"{key}: ")], key
            else:
                limit = next((most for name, most in ENDS.items() if re.fullmatch(name, key)), None)
                assert limit is not None, f"{key} is not listed"
                assert ttl <= limit, f"{key} lives for {ttl}"
        assert {f"bot:prefers:{robin.id}", f"bot:group:{group.id}"} <= set(found)
        unseen = {name for name in ENDS if not any(re.fullmatch(name, key) for key in found)}
        assert unseen <= MAY_BE_GONE, "what is listed is there"


async def test_updates_that_were_set_aside_are_let_go(
    bots: Bots, redis: Redis, demo: DemoServer, robin: Person
) -> None:
    """They hold what somebody wrote, so they end by their age."""
    await redis.xadd("bot:{inbox}:aside", {"lane": "1", "cause": "begun 5 times", "update": "{}"}, id="1-1")
    await redis.xadd("bot:{inbox}:aside", {"lane": "1", "cause": "begun 5 times", "update": "{}"})
    assert BotSettings().placard_keep_aside == 7 * DAY
    async with bots(placard_update_lease=0.05 * SECOND):
        while await redis.xlen("bot:{inbox}:aside") > 1:
            await said(talk(demo, robin), "/start")
    assert await redis.xlen("bot:{inbox}:aside") == 1
