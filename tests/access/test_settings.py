"""Every button under /settings: pressed twice, by strangers, and by an admin who is none any more."""

import pytest
from redis.asyncio import Redis

from bot.app import App
from bot.demo import DemoServer
from bot.demo.groups import Group
from bot.demo.people import Person
from bot.demo.world import Message
from tests.access.conftest import Bots, settled, talk

NAME = "placard_demo_bot"


async def opened(demo: DemoServer, person: Person, group: Group | None = None) -> Message:
    """The settings as they stand in the chat."""
    asked = await person.send_text(f"/settings@{NAME}", chat=group)

    def look(seen: list[object]) -> Message | None:
        messages = demo.backend.world.chats[asked.chat].messages.values()
        return next((m for m in messages if m.sender is demo.backend.bot and m.reply_to.id == asked.id), None)  # type: ignore[union-attr]

    return await demo.wait_for(group or person, look)


def choices(message: Message) -> set[str]:
    """What its buttons carry."""
    return {str(button["callback_data"]) for row in message.buttons or [] for button in row}


async def pressed(demo: DemoServer, person: Person, message: Message, data: str) -> str:
    """What somebody is told who presses it."""
    query = demo.backend.press(person.user, message, data)
    return str((await demo.backend.hub.until(lambda: query.answer, 10))["text"])


async def walked(demo: DemoServer, app: App, person: Person, message: Message) -> set[str]:
    """Press every button on every page twice, each page opened from the first one; all that there were."""
    reset = next(iter(choices(message))).rsplit(":", 1)[0] + ":reset"
    home = reset.replace("reset", "home")
    already = {"", *(app.deps.locales.of(one).text("pressed-already") for one in app.deps.locales.languages)}
    found, todo = choices(message), sorted(choices(message))
    while todo:
        data = todo.pop()
        if data == reset:
            continue
        await pressed(demo, person, message, data)
        again = await pressed(demo, person, message, data)
        assert again in already, data
        await settled(app)
        new = choices(message) - found
        found |= new
        todo += sorted(new)
    await pressed(demo, person, message, reset)
    await pressed(demo, person, message, home)
    return found


@pytest.mark.parametrize("grouped", [False, True], ids=["a person's", "a group's"])
async def test_every_button_may_be_pressed_twice(
    bots: Bots, demo: DemoServer, redis: Redis, olga: Person, grouped: bool, caplog: pytest.LogCaptureFixture
) -> None:
    """Nothing goes wrong, nothing piles up in the chat, and in the end all is as it was on the first day."""
    group = demo.add_group("Forum", members=[olga], forum=True) if grouped else None
    async with bots(works=False, placard_sends_per_second=1000) as app:
        message = await opened(demo, olga, group)
        before = message.body.text
        found = await walked(demo, app, olga, message)
        assert len(found) > 30
        await talk(demo, olga, group).showing(before)
        assert len(demo.answers(group or olga)) == 1
        assert not await redis.keys("bot:prefers:*")
        assert not await redis.keys("bot:group:*")
        assert not [record for record in caplog.records if record.levelname == "ERROR"]


async def test_strangers_change_nothing(
    bots: Bots, demo: DemoServer, redis: Redis, olga: Person, robin: Person, group: Group
) -> None:
    """Whatever they press or send: somebody else's settings, a group's without being an admin, one that is none any
    more, choices that there are not."""
    group.set_status(robin, "administrator", by=olga)
    async with bots(works=False, placard_sends_per_second=1000) as app:
        mine, theirs = await opened(demo, olga), await opened(demo, robin)
        ours = await opened(demo, robin, group)
        group.set_status(robin, "member", by=olga)
        for data in choices(ours):
            assert "Only admins" in await pressed(demo, robin, ours, data)
        for data in choices(mine):
            assert "somebody else's" in await pressed(demo, robin, theirs, data)
        for odd in (
            "tone.loud",
            "zone.Mars",
            "zone...",
            "region.XX",
            "language.tlh",
            "platform.",
            "nothing",
            "reset.x",
        ):
            await pressed(demo, olga, mine, f"s:{olga.id}:{odd}")
        for odd in ("quiet.9-9", "quiet.25-3", "topic.here", "who.me", "automatic.maybe", "zone.-", "length.0", "..."):
            await pressed(demo, olga, ours, f"y:0:{odd}")
        await pressed(demo, olga, mine, "y:0:automatic.on")
        await settled(app)
        assert not await redis.keys("bot:prefers:*")
        assert not await redis.keys("bot:group:*")
