"""What /cancel says of what it stopped."""

from datetime import UTC, datetime

from redis.asyncio import Redis
from telegram import Chat, Message, Update, User

from bot import intake
from bot.captions import Caption
from bot.handlers.commands import cancel
from bot.sender import Place
from tests.fakes_bot import FakeClient, FakeSender, fake_deps


async def test_a_text_without_spaces_is_named_by_its_beginning(redis: Redis) -> None:
    """In Chinese a whole text is one word; what was stopped is told all the same, in short."""
    sender = FakeSender()
    deps = fake_deps(FakeClient(redis), sender)
    robin = User(id=7, first_name="Robin", is_bot=False)
    await intake.ask(deps, Place(chat=1), "5", (), caption=Caption(), asker=7, source=5, text="停水通知" * 1000)
    command = Message(message_id=9, date=datetime.now(UTC), chat=Chat(1, "private"), from_user=robin, text="/cancel")
    await cancel(deps, Update(update_id=1, message=command))
    told = [shown.text for shown in sender.messages.values()][-1]
    assert told.startswith("Stopped: the text “停水通知停水")
    assert len(told) < 100
