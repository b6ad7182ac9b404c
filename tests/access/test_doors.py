"""Every way in is shut to who may not use the bot, and what is under way for them comes to nothing."""

from redis.asyncio import Redis

from bot.demo import DemoServer
from bot.demo.groups import Group
from bot.demo.people import Person
from tests.access.conftest import PHOTO, Bots, ids, said, settled, talk
from tests.access.test_presses import data_of, forged

REFUSED = "I take nothing from you here."


async def test_a_blocked_person_gets_in_nowhere(
    bots: Bots, demo: DemoServer, redis: Redis, robin: Person, olga: Person, group: Group
) -> None:
    """Neither by commands, words, replies, buttons, inline mode, a mention elsewhere, nor by putting the bot into a
    group: they are told once, a press and an inline query each time, a group hears nothing, and nothing is noted."""
    elsewhere = demo.add_group("Elsewhere", members=[olga, robin])
    elsewhere.kick_bot(by=olga)
    mention = f"@{demo.backend.bot.username}"
    async with bots() as app:
        here = talk(demo, robin)
        await robin.send_photo(PHOTO)
        answer = await here.answer()
        await said(here, "/history")
        await said(here, "/settings")
        listed, setting = demo.answers(robin)[-2:]
        await robin.send_photo(PHOTO, caption="/read", chat=group)
        public = await talk(demo, robin, group).answer()
        await said(talk(demo, olga, group), f"/settings{mention}")
        choices = demo.answers(group)[-1]
        await settled(app)
        await app.deps.access.block(robin.id)
        await redis.delete(f"bot:groups:{robin.id}")
        before, jobs = (demo.answers(robin), demo.answers(group)), sorted(await redis.keys("{placard}:job:*"))
        # A command there is for the bot, so that it is refused; all else it hears nothing of.
        for words in ("/history", "/find summer", "/ask when?", "/scheduled", "/settings", "/start settings", "/start"):
            await robin.send_text(words)
            await robin.send_text(words, chat=group)
        for words in ("shorter", "When is it?", "without the price", "quiet: 21-6", "zone: Lisbon"):
            await robin.send_text(words, reply_to=answer)
            await robin.send_text(words, chat=group, reply_to=public)
            await robin.send_text(words, chat=group, reply_to=choices)
        for label in ("Plain", "More …", "Post …"):
            assert (await (await robin.press(label, message=answer)).answered()).text == REFUSED
            if label != "Post …":
                assert (await (await robin.press(label, message=public, chat=group)).answered()).text == REFUSED
        for shown, label in ((listed, "1"), (setting, "Formal")):
            assert (await (await robin.press(label, message=shown)).answered()).text == REFUSED
        assert await forged(demo, robin, choices, data_of(choices, "Only admins may ask")) == REFUSED
        for query in ("", "summer", f"draft {data_of(answer, 'Plain').split(':')[1]}"):
            offer = await (await robin.inline_query(query)).offered()
            assert not offer.results
            assert offer.button
            assert offer.button["text"] == "I take nothing from you. See why"
        await robin.send_text(f"{mention} SUMMER FAIR on Saturday the 11th of July at two", chat=elsewhere)
        elsewhere.add_bot(by=robin)
        await said(talk(demo, olga), "/start")
        await settled(app)
        assert demo.answers(elsewhere) == []
        assert ["on my operator's word" in m.text for m in demo.answers(group)[len(before[1]) :]] == [True]
        (told,) = demo.answers(robin)[len(before[0]) :]
        assert str(robin.id) in told.text
        assert sorted(await redis.keys("{placard}:job:*")) == jobs
        assert not await redis.exists(f"bot:groups:{robin.id}")
        assert not await redis.exists(f"bot:prefers:{robin.id}")


async def test_what_somebody_made_up_changes_no_other_message(
    bots: Bots, demo: DemoServer, robin: Person, group: Group
) -> None:
    """A press of one's own /forget, or of one's own plan, that an app sends from under another's answer, leaves that as
    it is."""
    sam = demo.add_person("Sam")
    group.join(sam)
    async with bots() as app:
        await robin.send_photo(PHOTO, caption="/read", chat=group)
        answer = await talk(demo, robin, group).answer()
        for choice in ("no", "yes"):
            assert "for the person who asked" in await forged(demo, sam, answer, f"x:{sam.id}:{choice}")
        await (await robin.press("Post here", chat=group)).answered()
        preview = (await talk(demo, robin, group).answers(2))[1]
        await (await robin.press("At a time …", message=preview, chat=group)).answered()
        await (await robin.press("In 1 hour", chat=group)).answered()
        (planned,) = await app.deps.postings.planned(robin.id)
        assert "over already" in await forged(demo, robin, answer, f"j:{planned.id}:")
        assert await app.deps.postings.planned(robin.id) == [planned]
        assert demo.answers(group)[0] == answer


async def test_a_paused_bot_writes_nothing_for_inline_mode(
    bots: Bots, demo: DemoServer, redis: Redis, robin: Person, olga: Person
) -> None:
    """What is there is offered; a form that would have to be written is not."""
    async with bots(placard_owners=ids(olga)) as app:
        await robin.send_photo(PHOTO)
        answer = await talk(demo, robin).answer()
        await settled(app)
        await said(talk(demo, olga), "/pause")
        jobs = sorted(await redis.keys("{placard}:job:*"))
        offer = await (await robin.inline_query(f"draft {data_of(answer, 'Plain').split(':')[1]}")).offered()
        assert not offer.results
        assert sorted(await redis.keys("{placard}:job:*")) == jobs
        await said(talk(demo, olga), "/resume")
        # Telegram keeps what it was offered for the same words.
        offer = await (await robin.inline_query(f"draft {data_of(answer, 'Plain').split(':')[1]} ")).offered()
        assert [result.body.text for result in offer.results] == ["SUMMER FAIR on Saturday (telegram)"]


async def test_a_post_that_cannot_be_leaves_nothing(
    bots: Bots, demo: DemoServer, redis: Redis, robin: Person, olga: Person, group: Group
) -> None:
    """Where there is no preview there is nothing to be kept of it."""
    async with bots():
        await robin.send_photo(PHOTO, caption="/read", chat=group)
        await talk(demo, robin, group).answer()
        group.mute(robin, by=olga)
        assert "cannot post" in (await (await robin.press("Post here", chat=group)).answered()).text
        assert await redis.keys("bot:{posts}:open:*") == []
