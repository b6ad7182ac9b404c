"""Who may use the bot: the lists in the settings, and what owners say in the chat."""

from redis.asyncio import Redis

from bot.demo import DemoServer
from bot.demo.groups import Group
from bot.demo.people import Person
from engine.settings import SECOND, Ids
from tests.access.conftest import PHOTO, Bots, ids, said, settled, talk


async def quiet(demo: DemoServer, person: Person, group: Group) -> None:
    """Everything that was sent is handled: whoever may ask gets an answer, which nobody else's comes before."""
    asked = await person.send_text(f"/help@{demo.backend.bot.username}", chat=group)
    await demo.wait_for(group, lambda seen: next((m for m in seen if m.from_bot and m.reply_to == asked.id), None))


async def test_everybody_may_ask_unless_told_otherwise(bots: Bots, demo: DemoServer, robin: Person) -> None:
    """Without lists the bot is open."""
    async with bots():
        await robin.send_photo(PHOTO)
        assert "SUMMER FAIR" in (await talk(demo, robin).answer()).text


async def test_who_is_blocked_is_told_once_and_nothing_is_fetched(
    bots: Bots, demo: DemoServer, robin: Person, olga: Person
) -> None:
    """One clear sentence with their number, however often they write; their photo stays on Telegram's server."""
    async with bots(placard_block=ids(robin)):
        for _ in range(3):
            await robin.send_photo(PHOTO)
        await robin.send_text("/help")
        assert "SUMMER FAIR" in await said(talk(demo, olga), "The SUMMER FAIR is on Saturday, come along.")
        (told,) = demo.answers(robin)
        assert str(robin.id) in told.text
        assert "nothing from you any more" in told.text
    assert demo.calls_of("getFile") == []


async def test_the_sentence_comes_again_after_a_while(bots: Bots, demo: DemoServer, robin: Person) -> None:
    """Who tries another day is not met with silence."""
    async with bots(placard_block=ids(robin), placard_refuse_every=0.001 * SECOND):
        await robin.send_text("/start")
        await robin.send_text("/start")
        await talk(demo, robin).answers(2)


async def test_only_those_on_the_list_may_ask(bots: Bots, demo: DemoServer, robin: Person, olga: Person) -> None:
    """A closed bot answers those it knows, and tells others the number that its operator needs."""
    sam = demo.add_person("Sam")
    async with bots(placard_allow=ids(robin), placard_owners=ids(olga)):
        await robin.send_photo(PHOTO)
        assert "SUMMER FAIR" in (await talk(demo, robin).answer()).text
        await olga.send_photo(PHOTO)
        assert "SUMMER FAIR" in (await talk(demo, olga).answer()).text
        told = await said(talk(demo, sam), "/start")
        assert f"not on my list. To be admitted, tell my operator your number: {sam.id}." in told


async def test_a_group_on_the_list_lets_its_members_ask(
    bots: Bots, demo: DemoServer, robin: Person, group: Group
) -> None:
    """There, not in private; and who is blocked is refused there too, whatever the group may."""
    sam = demo.add_person("Sam")
    group.join(sam)
    async with bots(placard_allow=ids(group), placard_block=ids(sam)):
        await robin.send_photo(PHOTO, caption="/read", chat=group)
        assert "SUMMER FAIR" in (await talk(demo, robin, group).answer()).text
        assert "not on my list" in await said(talk(demo, robin), "/start")
        await sam.send_photo(PHOTO, caption="/read", chat=group)
        _, told = await talk(demo, sam, group).answers(2)
        assert str(sam.id) in told.text
    assert len(demo.calls_of("getFile")) == 1


async def test_in_a_group_it_stays_silent_unless_asked(
    bots: Bots, demo: DemoServer, robin: Person, group: Group
) -> None:
    """Somebody who may not use the bot and does not speak to it does not make it talk; nor does an album of theirs."""
    sam = demo.add_person("Sam")
    group.join(sam)
    async with bots(placard_block=ids(sam)):
        await sam.send_text("The match is on Saturday, who is coming along?", chat=group)
        await sam.send_photo(PHOTO, chat=group)
        await sam.send_album([PHOTO, PHOTO], chat=group)
        await quiet(demo, robin, group)
        assert len(demo.answers(group)) == 1
        for _ in range(3):
            await sam.send_photo(PHOTO, caption="/read", chat=group)
        await quiet(demo, robin, group)
        assert [str(sam.id) in message.text for message in demo.answers(group)] == [False, True, False]
    assert demo.calls_of("getFile") == []


async def test_a_group_that_is_not_on_the_list_is_told_its_number(
    bots: Bots, demo: DemoServer, group: Group, robin: Person
) -> None:
    """Once for the whole group."""
    sam = demo.add_person("Sam")
    group.join(sam)
    async with bots(placard_allow=Ids({1})):
        told = await said(talk(demo, robin, group), "/read")
        assert f"the group's number: {group.id}" in told
        await sam.send_text("/read", chat=group)
        await demo.wait_until_heard()
    assert len(demo.answers(group)) == 1


async def test_a_blocked_group_is_left_alone(bots: Bots, demo: DemoServer, group: Group, robin: Person) -> None:
    """Nothing is said there, to nobody; its members are answered in private."""
    async with bots(placard_block=ids(group)):
        await robin.send_text("/read", chat=group)
        assert "SUMMER FAIR" in await said(talk(demo, robin), "The SUMMER FAIR is on Saturday, come along.")
    assert demo.answers(group) == []


async def test_an_admin_without_a_name_asks_for_the_group(
    bots: Bots, demo: DemoServer, group: Group, robin: Person
) -> None:
    """Telegram does not tell who it is, so what holds of the group holds of them."""
    async with bots(placard_allow=ids(group)) as app:
        assert await app.deps.access.verdict((), group.id) == "admitted"
        assert await app.deps.access.verdict((), -5) == "unknown"
        await app.deps.access.block(group.id)
        assert await app.deps.access.verdict((), group.id) == "group-blocked"


async def test_a_group_that_becomes_a_supergroup_stays_on_its_list(bots: Bots, demo: DemoServer, robin: Person) -> None:
    """It gets another number, and what was said of the old one holds."""
    small = demo.add_group("Small", members=[robin], privacy=False, kind="group")
    async with bots(placard_allow=ids(small)):
        new = small.upgrade()
        await robin.send_photo(PHOTO, caption="/read", chat=new)
        assert "SUMMER FAIR" in (await talk(demo, robin, new).answer()).text


async def test_buttons_are_no_way_round(bots: Bots, demo: DemoServer, robin: Person, olga: Person) -> None:
    """Who was blocked after the answer cannot go on by its buttons, and the press is answered."""
    async with bots(placard_owners=ids(olga)):
        await robin.send_photo(PHOTO)
        answer = await talk(demo, robin).answer()
        assert "Blocked" in await said(talk(demo, olga), f"/block {robin.id}")
        press = await robin.press("Plain")
        assert (await press.answered()).text == "I take nothing from you here."
        await robin.send_text("plain text please", reply_to=answer)
        _, told = await talk(demo, robin).answers(2)
        assert "nothing from you any more" in told.text
        assert demo.answers(robin)[0] == answer


async def test_a_group_that_is_not_admitted_gets_no_greeting(
    bots: Bots, demo: DemoServer, redis: Redis, robin: Person, olga: Person
) -> None:
    """Whoever adds the bot there may not use it, so it says nothing and keeps nothing; an owner's group is greeted."""
    theirs = demo.add_group("Theirs", members=[robin], bot_status="left")
    ours = demo.add_group("Ours", members=[olga], bot_status="left")
    async with bots(works=False, placard_owners=ids(olga), placard_allow=ids(olga)) as app:
        theirs.add_bot(by=robin)
        ours.add_bot(by=olga)
        await talk(demo, olga, ours).showing("silent until asked")
        await settled(app)
        assert not demo.answers(theirs)
        assert not await redis.keys(f"*{theirs.id}*")
