"""The bot is stopped in the middle of things; the next one goes on where it was."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.app import open_app
from bot.demo import DemoServer, serve
from bot.settings import BotSettings
from engine.settings import EngineSettings, Secret
from tests.at_work import serving
from tests.flow.conversation import Conversation, message_of, text_of


@asynccontextmanager
async def running(server: DemoServer, data: Path) -> AsyncIterator[None]:
    """The bot as a process would run it, stopped as Ctrl-C would stop it."""
    settings = BotSettings(telegram_bot_token=Secret(server.token), telegram_api_url=server.url)
    async with open_app(settings, EngineSettings(placard_data=data)) as app, serving(app):
        yield


async def test_a_photo_sent_before_a_restart_is_answered_after_it(tmp_path: Path, match: bytes) -> None:
    """The status that the first bot sent becomes the answer of the second, and there is no other message."""
    async with serve("127.0.0.1", 0) as server:
        chat = Conversation(server, server.add_person("Robin"))
        async with running(server, tmp_path):
            await chat.person.send_photo(match)
            status = await chat.showing("")
        async with running(server, tmp_path):
            answer = await chat.answer()
        assert answer.id == status.id
        assert "Harrow Vale FC" in message_of(answer)


async def test_an_album_is_answered_whole_across_a_restart(tmp_path: Path, circular: list[bytes]) -> None:
    """The bot stops while it still waits for more photos of the album; its one answer has both pages."""
    async with serve("127.0.0.1", 0) as server:
        chat = Conversation(server, server.add_person("Robin"))
        album = server.backend.world.next_album()
        async with running(server, tmp_path):
            await chat.person.send_document(circular[0], "1.jpg", mime="image/jpeg", album=album)
            await server.wait_for_call("getFile")
        await chat.person.send_document(circular[1], "2.jpg", mime="image/jpeg", album=album)
        async with running(server, tmp_path):
            await chat.showing("Schedule of Events")
            answer = await chat.answer()
        assert "Annual Sports Day" in text_of(answer)
