"""What the people who operate a bot tell it in the chat."""

from bot.demo import DemoServer
from bot.demo.groups import Group
from bot.demo.people import Person
from engine.contract import Failure, Job
from engine.errors import Code
from engine.settings import Ids
from tests.access.conftest import PHOTO, Bots, ids, read, said, settled, talk

COMMANDS = ("/status", "/who", "/allow 5", "/block 5", "/unblock 5", "/pause", "/resume")


async def test_nobody_else_has_these_commands(bots: Bots, demo: DemoServer, robin: Person, olga: Person) -> None:
    """They are unknown, as any word with a slash is, and nothing changes."""
    async with bots(placard_owners=ids(olga)) as app:
        unknown = await said(talk(demo, robin), "/frobnicate")
        for command in COMMANDS:
            assert await said(talk(demo, robin), command) == unknown, command
        assert (await app.deps.access.lists()).blocked == ()
        assert not await app.deps.access.paused()


async def test_the_menu_shows_each_what_is_theirs(bots: Bots, demo: DemoServer, olga: Person) -> None:
    """Groups have fewer commands, owners more; who is no owner any more loses them."""

    def menus() -> dict[str, set[str]]:
        return {
            scope: {command["command"] for command in commands}
            for (scope, _), commands in demo.backend.profile.commands.items()
        }

    def last(menu: str) -> bool:
        return any(menu in scope for scope in menus())

    async with bots(placard_owners=ids(olga)):
        await demo.backend.hub.until(lambda: last('"default"'), 10)
    shown = menus()
    (mine,) = [commands for scope, commands in shown.items() if str(olga.id) in scope]
    (groups,) = [commands for scope, commands in shown.items() if "all_group_chats" in scope]
    (everybody,) = [commands for scope, commands in shown.items() if '"default"' in scope]
    assert {"status", "block", "read"} <= mine
    assert everybody >= {"read", "start", "privacy"}
    assert groups == everybody - {"start", "history", "find"}
    assert not everybody & {command.split()[0].strip("/") for command in COMMANDS}
    demo.backend.profile.commands.clear()
    async with bots():
        await demo.backend.hub.until(lambda: last('"default"'), 10)
    assert demo.calls_of("deleteMyCommands")[-1].params["scope"]["chat_id"] == olga.id


async def test_status_tells_of_queue_and_day(bots: Bots, demo: DemoServer, robin: Person, olga: Person) -> None:
    """How many wait, who works, what came of today, and whether the bot is open."""

    def some(job: Job) -> Failure:
        return Failure(job_id=job.id, code=Code.TRUNCATED)

    async with bots(placard_owners=ids(olga)) as app:
        await robin.send_photo(PHOTO)
        await talk(demo, robin).answer()
        await settled(app)
    async with bots(some, placard_owners=ids(olga)) as app:
        await robin.send_text("The SUMMER FAIR is on Saturday, come along.")
        await talk(demo, robin).answers(2)
        await settled(app)
        told = await said(talk(demo, olga), "/status")
    assert "0 waiting, 0 running" in told
    assert "1 worker" in told
    assert "1 answer, 1 failure" in told
    assert "truncated: 1" in told
    assert "Open to everybody" in told


async def test_an_owner_blocks_by_number_and_takes_it_back(
    bots: Bots, demo: DemoServer, robin: Person, olga: Person
) -> None:
    """What is said in the chat holds at once, for another bot too, and after a restart."""
    async with bots(placard_owners=ids(olga)):
        assert f"Blocked: {robin.id}" in await said(talk(demo, olga), f"/block {robin.id}")
        assert str(robin.id) in await said(talk(demo, robin), "/start")
    async with bots(placard_owners=ids(olga)):
        assert f"Blocked: {robin.id}" in await said(talk(demo, olga), "/who")
        assert "Not blocked any more" in await said(talk(demo, olga), f"/unblock {robin.id}")
        assert "was not blocked" in await said(talk(demo, olga), f"/unblock {robin.id}")
        assert "Send me a photo" in await said(talk(demo, robin), "/start")


async def test_an_owner_overrules_the_settings(bots: Bots, demo: DemoServer, robin: Person, olga: Person) -> None:
    """Who is blocked there can be let in, and the other way round."""
    sam = demo.add_person("Sam")
    async with bots(placard_owners=ids(olga), placard_allow=ids(sam), placard_block=ids(robin)):
        await said(talk(demo, olga), f"/unblock {robin.id}")
        assert "not on my list" in await said(talk(demo, robin), "/start")
        await said(talk(demo, olga), f"/allow {robin.id}")
        assert "Send me a photo" in await said(talk(demo, robin), "/start")
        await said(talk(demo, olga), f"/block {sam.id}")
        assert "nothing from you any more" in await said(talk(demo, sam), "/start")
        told = await said(talk(demo, olga), "/who")
        assert f"May use this bot: {robin.id}" in told
        assert f"Blocked: {sam.id}" in told


async def test_an_owner_points_at_a_message(
    bots: Bots, demo: DemoServer, robin: Person, olga: Person, group: Group
) -> None:
    """In reply to somebody's message in a group, to one forwarded from them, or to the answer that they asked for."""
    async with bots(placard_owners=ids(olga)) as app:
        boss, there = talk(demo, olga), talk(demo, olga, group)
        rude = await robin.send_text("Rubbish, all of it!", chat=group)
        assert f"Blocked: {robin.id}" in await said(there, "/block", reply_to=rude)
        shown = await olga.forward(rude)
        await boss.answers(1)
        assert f"Not blocked any more: {robin.id}" in await said(boss, "/unblock", reply_to=shown)
        await robin.send_photo(PHOTO, caption="/read", chat=group)
        answer = (await there.answers(2))[-1]
        assert f"Blocked: {robin.id}" in await said(there, "/block", reply_to=answer)
        hidden = await olga.forward(rude, hidden=True)
        await boss.answers(3)
        assert "does not tell whose" in await said(boss, "/block", reply_to=hidden)
        assert (await app.deps.access.lists()).blocked == (robin.id,)


async def test_in_a_group_the_command_alone_means_the_group(
    bots: Bots, demo: DemoServer, olga: Person, group: Group
) -> None:
    """Its number need not be known."""
    async with bots(placard_owners=ids(olga), placard_allow=Ids({1})) as app:
        assert str(group.id) in await said(talk(demo, olga, group), "/allow")
        assert group.id in (await app.deps.access.lists()).allowed


async def test_an_owner_who_names_nobody_is_told_how(bots: Bots, demo: DemoServer, olga: Person) -> None:
    """Names change and a bot cannot look them up, so it takes numbers."""
    async with bots(placard_owners=ids(olga)) as app:
        for words in ("/block", "/block @robin", "/block 12 x", "/block 99999999999999999999999"):
            assert "Write a number" in await said(talk(demo, olga), words), words
        assert (await app.deps.access.lists()).blocked == ()


async def test_owners_cannot_lock_themselves_out(bots: Bots, demo: DemoServer, olga: Person) -> None:
    """Neither by a command nor by the settings."""
    async with bots(placard_owners=ids(olga), placard_block=ids(olga), placard_allow=Ids({1})):
        assert "I block neither" in await said(talk(demo, olga), f"/block {olga.id}")
        assert "Send me a photo" in await said(talk(demo, olga), "/start")


async def test_lists_are_shown_in_private_only(bots: Bots, demo: DemoServer, olga: Person, group: Group) -> None:
    """A group does not learn who is blocked."""
    async with bots(placard_owners=ids(olga), placard_block=Ids({5})):
        await olga.send_text("/who", chat=group)
        await olga.send_text("/status", chat=group)
        await said(talk(demo, olga), "/who")
    assert demo.answers(group) == []


async def test_a_paused_bot_takes_nothing_new(bots: Bots, demo: DemoServer, robin: Person, olga: Person) -> None:
    """Each question gets one sentence, an album too; nothing is fetched, buttons change nothing, and after /resume
    "Try again" reads what was sent meanwhile. A restart does not end it."""
    here = talk(demo, robin)
    async with bots(placard_owners=ids(olga)):
        await robin.send_photo(PHOTO)
        first = await here.answer()
        fetched = len(demo.calls_of("getFile"))
        assert "nothing new is taken" in await said(talk(demo, olga), "/pause")
    async with bots(placard_owners=ids(olga)):
        await robin.send_album([PHOTO, PHOTO])
        _, told = await here.answers(2)
        assert "paused" in told.text
        press = await robin.press("Plain", message=first)
        assert "paused" in (await press.answered()).text
        assert "Paused" in await said(talk(demo, olga), "/status")
        assert len(demo.calls_of("getFile")) == fetched
        await said(talk(demo, olga), "/resume")
        await (await robin.press("Try again")).answered()
        await demo.wait_for(robin, lambda seen: len([m for m in seen if "1 fact kept" in m.text]) == 2)
        assert len(here.said()) == 2
    assert read(Job(id="a", owner="b")).message
