"""/forget removes what is kept of a person, and shows that it did."""

import asyncio
import threading

from redis.asyncio import Redis
from telegram import Update

from bot.demo import DemoServer
from bot.demo.groups import Group
from bot.demo.people import Person
from bot.demo.views import MessageView
from engine.contract import Job, Result
from tests.access.conftest import PHOTO, Bots, ids, read, said, settled, talk
from tests.access.traces import traces

SECRET = "Grandmother's SILVER spoons, 12 pounds, on Saturday the 11th"


async def forgets(
    demo: DemoServer, person: Person, group: Group | None = None, *, choice: str = "Remove it all"
) -> str:
    """What the person is told in the end."""
    place = group or person
    command = await person.send_text(f"/forget@{demo.backend.bot.username}", chat=group)
    asked = await demo.wait_for(place, lambda seen: next((m for m in seen if m.reply_to == command.id), None))
    await (await person.press(choice, message=asked, chat=group)).answered()

    def look(seen: list[MessageView]) -> str | None:
        return next((m.text for m in seen if m.id == asked.id and m.text != asked.text), None)

    return await demo.wait_for(place, look)


async def test_nothing_is_left_but_what_guards_the_bot(
    bots: Bots, demo: DemoServer, redis: Redis, robin: Person
) -> None:
    """After a conversation with photo, album, text, changes and a file no trace of words, photos or files is on the
    broker; the figures tell what there was, and a second time there is nothing."""
    async with bots() as app:
        here = talk(demo, robin)
        await robin.send_photo(PHOTO, caption=SECRET)
        await robin.send_album([PHOTO, PHOTO + b"\0"], caption=SECRET, processed=False)
        await robin.send_text(SECRET + " 2")
        await here.answers(3)
        await (await robin.press("Plain")).answered()
        await settled(app)
        photos = {digest.decode() for digest in await redis.zrange(f"placard:sent:{robin.id}", 0, -1)}
        assert len(photos) == 2
        files = [m.media.file_id for m in demo.backend.world.chats[robin.id].messages.values() if m.media]
        words = ["SILVER", "SUMMER", *photos, *files]
        assert await traces(redis, words)
        told = await forgets(demo, robin)
        for part in ("asked 3 times", "2 photos,", "4 answers", "2 photos in albums", "1 day of counts"):
            assert part in told
        await settled(app)
        assert await traces(redis, words) == []
        assert await forgets(demo, robin) == "There is nothing of yours here."


async def test_of_a_question_about_anothers_photo_nothing_is_left(
    bots: Bots, demo: DemoServer, redis: Redis, robin: Person, olga: Person, group: Group
) -> None:
    """The photo stays its sender's, and nothing that is kept of it tells who asked what about it."""
    async with bots() as app:
        await robin.send_photo(PHOTO, caption="/read", chat=group)
        answer = await talk(demo, robin, group).answer()
        asked = await olga.send_text("When are the SILVER spoons?", chat=group, reply_to=answer)
        await demo.wait_for(group, lambda seen: next((m for m in seen if m.reply_to == asked.id and m.from_bot), None))
        await settled(app)
        await forgets(demo, olga, group)
        await settled(app)
        assert await traces(redis, ["SILVER"]) == []
        kept = [trace for trace in await traces(redis, [str(olga.id)]) if not trace.startswith("bot:{inbox}")]
        assert kept == []


async def test_old_answers_are_not_known_any_more(bots: Bots, demo: DemoServer, robin: Person) -> None:
    """They stay in the chat, and their buttons say what to do."""
    async with bots():
        await robin.send_photo(PHOTO)
        answer = await talk(demo, robin).answer()
        await forgets(demo, robin)
        press = await robin.press("Plain", message=answer)
        assert "Send the photo again" in (await press.answered()).text
        assert demo.answers(robin)[0] == answer
        await robin.send_photo(PHOTO)
        _, _, anew = await talk(demo, robin).answers(3)
        assert "SUMMER FAIR" in anew.text


async def test_others_keep_what_is_theirs(bots: Bots, demo: DemoServer, robin: Person, group: Group) -> None:
    """Also in the same group, and with the same photo: their buttons go on working."""
    sam = demo.add_person("Sam")
    group.join(sam)
    async with bots():
        for person in (robin, sam):
            await person.send_photo(PHOTO, caption="/read", chat=group)
        answers = await talk(demo, sam, group).answers(2)
        await forgets(demo, robin, group)
        for person, words in ((robin, "Send the photo again"), (sam, "")):
            mine = next(m for m in answers if m.reply_to == _photo_of(demo, group, person))
            press = await person.press("Plain", message=mine, chat=group)
            assert words in (await press.answered()).text
        await demo.wait_for(group, lambda seen: next((m for m in seen if "(plain)" in m.text), None))


async def test_what_is_under_way_is_stopped(bots: Bots, demo: DemoServer, redis: Redis, robin: Person) -> None:
    """What waits and what a worker has in hand: its message says that it was stopped, and what comes of it later is
    thrown away."""
    begun, go = threading.Event(), threading.Event()

    def slow(job: Job) -> Result:
        begun.set()
        assert go.wait(20)
        return read(job)

    async with bots(slow) as app:
        try:
            await robin.send_photo(PHOTO)
            await robin.send_text(SECRET)
            assert await asyncio.to_thread(begun.wait, 20)
            await demo.wait_for(robin, lambda seen: len([m for m in seen if m.from_bot]) == 2)
            told = await forgets(demo, robin)
        finally:
            go.set()
        assert "2 things that I was working on" in told
        assert [m.text for m in demo.answers(robin)[:2]] == ["Stopped, as you asked."] * 2
        await settled(app)
    assert await traces(redis, ["SILVER", "SUMMER"]) == []


async def test_it_takes_one_more_tap_and_only_ones_own(
    bots: Bots, demo: DemoServer, robin: Person, olga: Person, group: Group
) -> None:
    """Nobody can have another's data removed, and who thinks better of it keeps theirs."""
    async with bots():
        await robin.send_photo(PHOTO, caption="/read", chat=group)
        answer = await talk(demo, robin, group).answer()
        await robin.send_text("/forget", chat=group)
        asked = (await talk(demo, robin, group).answers(2))[-1]
        other = await olga.press("Remove it all", message=asked, chat=group)
        assert "for the person who asked" in (await other.answered()).text
        assert "I keep it" in await forgets(demo, robin, group, choice="Keep it")
        press = await robin.press("Plain", message=answer, chat=group)
        assert (await press.answered()).text == ""


async def test_a_blocked_person_may_still_have_theirs_removed(
    bots: Bots, demo: DemoServer, robin: Person, olga: Person
) -> None:
    """But cannot make the bot talk by it for ever."""
    async with bots(placard_owners=ids(olga)):
        await robin.send_photo(PHOTO)
        await talk(demo, robin).answer()
        await said(talk(demo, olga), f"/block {robin.id}")
        assert "1 photo" in await forgets(demo, robin)
        for _ in range(3):
            await robin.send_text("/forget")
        await said(talk(demo, olga), "/who")
        assert len(demo.answers(robin)) == 2


async def test_quotas_and_lists_outlive_it(bots: Bots, demo: DemoServer, robin: Person) -> None:
    """Who asks to be forgotten cannot begin the day anew, and is told so."""
    async with bots(placard_quota_person=1):
        await robin.send_photo(PHOTO)
        await talk(demo, robin).answer()
        assert "how much you asked me about today" in await forgets(demo, robin)
        assert "midnight UTC" in await said(talk(demo, robin), SECRET)


async def test_updates_that_were_set_aside_go_too(bots: Bots, redis: Redis, demo: DemoServer, robin: Person) -> None:
    """They hold what a person wrote; another's stay."""
    for person in (robin.id, 5):
        update = f'{{"update_id": {person}, "message": {{"from": {{"id": {person}}}, "text": "{SECRET}"}}}}'
        await redis.xadd("bot:{inbox}:aside", {"lane": "1", "cause": "begun 5 times", "update": update})
    await redis.xadd("bot:{inbox}:aside", {"lane": "1", "cause": "begun 5 times", "update": "[not an update"})
    async with bots():
        assert "1 thing that had gone wrong" in await forgets(demo, robin)
    assert await redis.xlen("bot:{inbox}:aside") == 2


async def test_an_admin_without_a_name_has_it_removed_at_once(
    bots: Bots, demo: DemoServer, redis: Redis, group: Group
) -> None:
    """Telegram does not tell who it is, so a button would be anybody's: what was asked without a name in this group
    goes."""

    def anonymous(number: int, text: str) -> Update:
        chat = {"id": group.id, "type": "supergroup", "title": "Neighbours"}
        sender = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
        command = {"type": "bot_command", "offset": 0, "length": len(text.split()[0])}
        message = {"message_id": number, "date": 1, "chat": chat, "from": sender, "sender_chat": chat, "text": text}
        update = Update.de_json(
            {"update_id": number, "message": {**message, "entities": [command]}}, app.application.bot
        )
        assert update is not None
        return update

    async with bots() as app:
        await app.application.process_update(anonymous(900_001, f"/read {SECRET}"))
        await demo.wait_for(group, lambda seen: next((m for m in seen if "SILVER" in m.text), None))
        await settled(app)
        await app.application.process_update(anonymous(900_002, "/forget"))
        told = await demo.wait_for(group, lambda seen: next((m.text for m in seen if "Removed" in m.text), None))
        assert "1 answer" in told
    assert await traces(redis, ["SILVER"]) == []


def _photo_of(demo: DemoServer, group: Group, person: Person) -> int:
    return next(m.id for m in demo.messages(group) if m.sender_id == person.id and m.file)
