"""A person's last answers: listed, found, shown again, and nobody else's business."""

import msgspec

from bot.app import App
from bot.demo import DemoServer
from bot.demo.people import Person, Press
from bot.demo.views import MessageView
from engine.contract import Job, Result
from engine.settings import SECOND, EngineSettings
from tests.bot import sharing
from tests.bot.sharing import asked, read, shows
from tests.flow.conversation import Conversation


async def told(demo: DemoServer, person: Person, text: str) -> MessageView:
    """What the bot says to this."""
    sent = await person.send_text(text)
    return await demo.wait_for(person, lambda seen: next((m for m in seen if m.reply_to == sent.id), None))


async def again(demo: DemoServer, person: Person, listed: MessageView, number: str) -> MessageView:
    """The answer that the number under a list shows."""
    before = {message.id for message in demo.answers(person)}
    assert (await (await person.press(number, message=listed)).answered()).text == ""

    def look(seen: list[MessageView]) -> MessageView | None:
        return next((m for m in seen if m.from_bot and m.id not in before), None)

    return await demo.wait_for(person, look)


async def test_the_last_answers_are_listed_and_shown_again(app: App, demo: DemoServer, robin: Person) -> None:
    """The newest first, with when and where; a number brings the message, ready to copy, with the way out."""
    assert "no answers of yours yet" in (await told(demo, robin, "/history")).text
    await asked(demo, robin, "Lost cat in Mill Lane")
    answer = await asked(demo, robin, "Choir practice on Sunday")
    listed = await told(demo, robin, "/history")
    head, _, first, second = listed.text.split("\n")
    assert "2 answers" in head
    assert first.startswith("1. Choir practice on Sunday: ")
    assert first.endswith(" UTC")
    assert second.startswith("2. Lost cat in Mill Lane: ")
    shown = await again(demo, robin, listed, "1")
    assert shown.styled("pre") == answer.styled("pre") == [shown.text]
    assert shown.labels() == answer.labels()[: len(shown.labels())]
    assert "WhatsApp ➤" in shown.labels()
    await (await robin.press("Post …", message=shown)).answered()
    await shows(demo, robin, "no group where both of us may write")


async def test_an_answer_that_is_changed_stays_one_and_is_shown_as_it_is_now(
    app: App, demo: DemoServer, robin: Person
) -> None:
    """What counts is what stands in the chat."""
    answer = await asked(demo, robin, "Choir practice on Sunday")
    await (await robin.press("Telegram", message=answer)).answered()
    await shows(demo, robin, "Choir practice", "• Telegram •")
    listed = await told(demo, robin, "/history")
    assert listed.labels() == ["1"]
    assert (await again(demo, robin, listed, "1")).styled("bold") == ["Choir practice on Sunday"]


async def test_only_so_many_are_kept(demo: DemoServer, engine: EngineSettings, robin: Person) -> None:
    """The newest; what is still remembered is found all the same, and can be shown."""
    async with sharing.bot(demo, engine, placard_history=2):
        for title in ("One is for the money", "Two is for the show", "Three to get ready now"):
            await asked(demo, robin, title)
        listed = await told(demo, robin, "/history")
        assert [line[:6] for line in listed.text.split("\n")[2:]] == ["1. Thr", "2. Two"]
        found = await told(demo, robin, "/find ÓNE money")
        assert "1. One is for the money" in found.text
        assert "\n“One is for the money”" in found.text
        assert "One is for the money" in (await again(demo, robin, found, "1")).text
        many = await told(demo, robin, "/find is for")
        assert many.text.count("“") == 3
        some = await told(demo, robin, "/find o")
        assert "One older answer does, too" in some.text


async def test_what_is_not_found_and_how_to_look(app: App, demo: DemoServer, robin: Person) -> None:
    """Said plainly."""
    await asked(demo, robin, "Choir practice on Sunday")
    assert "/find market" in (await told(demo, robin, "/find")).text
    assert "says “winter fair”" in (await told(demo, robin, "/find winter fair")).text


async def test_in_a_group_nothing_is_shown_but_the_way(app: App, demo: DemoServer, robin: Person) -> None:
    """Others would see it; what was asked there is named in private by the group, and goes out without its buttons."""
    group = demo.add_group("Neighbours", members=[robin])
    here = Conversation(demo, robin, group)
    text = await robin.send_text("Choir practice on Sunday at the hall", chat=group)
    await robin.send_text("/read", chat=group, reply_to=text.id)
    await shows(demo, group, "Choir practice", "Post here")
    before = len(here.said())
    await robin.send_text(f"/history@{demo.backend.bot.username}", chat=group)
    led = (await here.answers(before + 1))[-1]
    assert "Choir" not in led.text
    assert led.buttons[0][0]["url"].endswith("?start=history")
    listed = await told(demo, robin, "/start history")
    assert "Choir practice on Sunday at the hall: " in listed.text
    assert listed.text.endswith(", in “Neighbours”")
    assert not [label for label in (await again(demo, robin, listed, "1")).labels() if label.startswith("Post")]


async def test_a_button_brings_nobody_what_is_somebody_elses(app: App, demo: DemoServer, robin: Person) -> None:
    """Whoever knows the id of an answer gets nothing for it."""
    await asked(demo, robin, "Choir practice on Sunday")
    data = (await told(demo, robin, "/history")).buttons[0][0]["callback_data"]
    ana = demo.add_person("Ana")
    await asked(demo, ana, "Lost cat in Mill Lane")
    listed = await told(demo, ana, "/history")
    assert "Choir" not in listed.text
    mine = demo.backend.world.chats[ana.id].messages[listed.id]
    press = Press(demo.backend, demo.backend.press(ana.user, mine, data))
    assert "do not have this answer" in (await press.answered()).text


async def test_it_can_be_switched_off_and_is_forgotten(demo: DemoServer, engine: EngineSettings, robin: Person) -> None:
    """The operator decides whether a list is kept, and each person whether theirs stays."""
    async with sharing.bot(demo, engine) as app:
        await asked(demo, robin, "Choir practice on Sunday")
        assert "Your last 10 answers are kept for 30 days" in (await told(demo, robin, "/privacy")).text
        assert await app.deps.history.forget(robin.id) == 1
        assert "no answers of yours yet" in (await told(demo, robin, "/history")).text
    async with sharing.bot(demo, engine, placard_keep_history=0 * SECOND):
        await asked(demo, robin, "Lost cat in Mill Lane")
        assert "switched that off" in (await told(demo, robin, "/history")).text
        assert "1. Lost cat" in (await told(demo, robin, "/find cat")).text
        assert "/history" not in (await told(demo, robin, "/privacy")).text


async def test_what_a_photo_says_harms_nothing_in_the_list(
    demo: DemoServer, engine: EngineSettings, robin: Person
) -> None:
    """No command in a title sends itself, no line break adds an entry, and what is too long comes as a file."""

    def hostile(job: Job) -> Result:
        result = read(job)
        assert result.message is not None
        draft = msgspec.structs.replace(result.message, text="y" * 5000, entities=())
        return msgspec.structs.replace(
            result, message=draft, title="/forget now\n2. tg://x " + "z" * 300, text="\u202e/pause {x}"
        )

    async with sharing.bot(demo, engine, hostile):
        await robin.send_text("Choir practice on Sunday")
        await shows(demo, robin, "too long for one answer")
        listed = await told(demo, robin, "/history")
        assert len(listed.text.split("\n")) == 3
        assert not listed.styled("bot_command")
        found = await told(demo, robin, "/find PAUSE {x}")
        assert not found.styled("bot_command")
        assert "\u202e" not in found.text
        await again(demo, robin, listed, "1")
        await demo.wait_for(robin, lambda seen: next((m for m in seen if m.file and m.reply_to == listed.id), None))
