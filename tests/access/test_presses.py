"""A button is of use to whoever asked, under the answer that it belongs to, and to nobody else.

Buttons can be pressed by hand: an app of one's own sends any data from under any message that it sees.
"""

from telegram import CallbackQuery, Update, User

from bot.demo import DemoServer
from bot.demo.groups import Group
from bot.demo.people import Person
from bot.demo.views import MessageView
from bot.handlers.buttons import pressed
from bot.jobs import Jobs
from bot.sender import Place
from engine.settings import SECOND
from tests.access.conftest import PHOTO, Bots, said, settled, talk


def data_of(answer: MessageView, label: str) -> str:
    return next(button["callback_data"] for row in answer.buttons for button in row if button["text"] == label)


async def forged(demo: DemoServer, person: Person, answer: MessageView, data: str) -> str:
    """What is said to a press that an app made up."""
    shown = demo.backend.world.chats[answer.chat].messages[answer.id]
    query = demo.backend.press(person.user, shown, data)
    told = await demo.backend.hub.until(lambda: query.answer, 10)
    return str(told["text"])


async def test_data_that_was_made_up_does_nothing(bots: Bots, demo: DemoServer, robin: Person) -> None:
    """Of no version, too long, with another's words in it, of an answer that there is not: each press is answered
    politely, and no answer changes."""
    async with bots() as app:
        await robin.send_photo(PHOTO)
        answer = await talk(demo, robin).answer()
        mine = data_of(answer, "Plain").split(":")[1]
        made_up = [
            "", ":", "p", "p:", "p::", "zz:top", "p:*:plain", f"P:{mine}:plain", f"p:{mine}", f"p:{mine.upper()}:plain",
            f"p:{mine}:plain\n", f"p:{mine}:plain:plain", f"plf:{mine}:plain", "p:" + "0" * 16 + ":plain",
            "p:" + "a" * 5000 + ":plain", f"0:{mine}:", "x:1", "x:-5:yes", "x:٣:yes", "p:{inbox}:aside",
        ]  # fmt: skip
        for data in made_up:
            assert "do not know this answer" in await forged(demo, robin, answer, data), data
        assert "do not know this answer" in await forged(demo, robin, answer, f"p:{mine}:papyrus")
        assert "do not know this answer" in await forged(demo, robin, answer, f"a:{mine}:poet")
        await settled(app)
        assert demo.answers(robin) == [answer]


async def test_an_answer_cannot_be_reached_from_another_chat(
    bots: Bots, demo: DemoServer, robin: Person, group: Group
) -> None:
    """Not by its own asker, and not by others who know what its buttons carry."""
    sam = demo.add_person("Sam")
    group.join(sam)
    async with bots() as app:
        await robin.send_photo(PHOTO)
        private = await talk(demo, robin).answer()
        await robin.send_photo(PHOTO, caption="/read", chat=group)
        public = await talk(demo, robin, group).answer()
        stolen = data_of(private, "Plain")
        for person, answer, data in (
            (robin, public, stolen),
            (sam, public, stolen),
            (robin, private, data_of(public, "Plain")),
        ):
            assert "do not know this answer" in await forged(demo, person, answer, data)
        assert "Only the person who asked" in await forged(demo, sam, public, data_of(public, "Plain"))
        await settled(app)
        assert (demo.answers(robin), demo.answers(group)) == ([private], [public])


async def test_a_button_under_somebody_elses_message_is_not_ours(
    bots: Bots, demo: DemoServer, robin: Person, group: Group
) -> None:
    """Another bot in the group may show buttons that carry the same."""
    async with bots() as app:
        await robin.send_photo(PHOTO, caption="/read", chat=group)
        answer = await talk(demo, robin, group).answer()
        theirs = await robin.send_text("Press me!", chat=group)
        assert "do not know" in await forged(demo, robin, theirs, data_of(answer, "Plain"))
        await settled(app)
        assert demo.answers(group) == [answer]


async def test_ids_of_answers_cannot_be_worked_out(bots: Bots, demo: DemoServer, robin: Person) -> None:
    """Who knows chat and message, and has the source, does not know the id without the bot's token."""
    async with bots() as app:
        photo = await robin.send_photo(PHOTO)
        used = data_of(await talk(demo, robin).answer(), "Plain").split(":")[1]
        place, key = Place(chat=robin.id), str(photo.id)
        assert app.deps.jobs.answer_id(place, key) == used
        guess = Jobs(app.client.redis, keep=SECOND, secret="another token")
        assert guess.answer_id(place, key) != used


async def test_a_press_without_a_message_is_answered(bots: Bots, demo: DemoServer, robin: Person) -> None:
    """As of a message that went out through inline mode, which the bot has not."""
    async with bots() as app:
        await robin.send_photo(PHOTO)
        answer = await talk(demo, robin).answer()
        real = demo.backend.press(robin.user, demo.backend.world.chats[answer.chat].messages[answer.id], "unheard")
        await demo.backend.hub.until(lambda: real.answer, 10)
        real.answer = None
        user = User(robin.id, "Robin", False)
        query = CallbackQuery(
            real.id, user, "c", data=data_of(answer, "Plain"), inline_message_id="inline", message=None
        )
        await pressed(app.deps, Update(update_id=1, callback_query=query))
        told = await demo.backend.hub.until(lambda: real.answer, 10)
        assert "do not know this answer" in told["text"]


async def test_a_deep_link_only_says_hello(bots: Bots, demo: DemoServer, robin: Person) -> None:
    """t.me/bot?start=... carries nothing that the bot acts on."""
    async with bots():
        for payload in ("x", "p_0123456789abcdef_plain", "A" * 64, "../../etc", "read"):
            assert "Send me a photo of a flyer" in await said(talk(demo, robin), f"/start {payload}")


async def test_no_more_thought_no_button_for_it(bots: Bots, demo: DemoServer, robin: Person) -> None:
    """Where the operator allows no time for it, none is offered."""
    async with bots(placard_think=0 * SECOND):
        await robin.send_photo(PHOTO)
        assert "Think longer" not in (await talk(demo, robin).answer()).labels()
    async with bots():
        await robin.send_photo(PHOTO, caption="formal")
        assert "Think longer" in (await talk(demo, robin).answers(2))[-1].labels()
