"""With a model that writes, a message is translated: by a button, or in words."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web

from bot.app import open_app
from bot.demo import serve
from engine.settings import EngineSettings, Secret
from tests.at_work import serving, unpaced
from tests.engine.model_server import model_server, says
from tests.engine.test_deliberate_jobs import TEXT
from tests.engine.test_model_jobs import GOOD
from tests.engine.test_model_translates import SPANISH
from tests.flow.conversation import Conversation, message_of

pytest.importorskip("openai", reason="needs openai: make test EXTRAS=openai")


@pytest_asyncio.fixture(loop_scope="session")
async def talk(tmp_path: Path) -> AsyncIterator[Conversation]:
    """A private chat with a bot whose model knows Spanish."""

    async def answer(request: web.Request, body: dict[str, Any]) -> web.StreamResponse:
        wanted = "into Spanish" in json.dumps(body["messages"])
        return await says(json.dumps({"lines": SPANISH}) if wanted else GOOD)(request, body)

    with model_server(answer) as model:
        engine = EngineSettings(
            placard_data=tmp_path,
            placard_writer="openai:m",
            openai_base_url=Secret(model.url),
            openai_api_key=Secret("k"),
        )
        async with serve("127.0.0.1", 0) as demo:
            settings = unpaced(demo, http="127.0.0.1:0")
            async with open_app(settings, engine) as app, serving(app):
                await demo.wait_for_call("setMyCommands", seconds=25)
                yield Conversation(demo, demo.add_person("Robin"))


async def test_a_message_is_translated_by_a_button_and_back(talk: Conversation) -> None:
    """The facts stay as they are, the answer says what was checked, and Undo leads back."""
    await talk.person.send_text(TEXT)
    first = await talk.answer()
    await (await talk.person.press("Change …")).answered()
    await talk.showing_button("Translate …")
    await (await talk.person.press("Translate …")).answered()
    await talk.showing_button("Español")
    await (await talk.person.press("Español")).answered()
    changed = await talk.showing("Venta de pasteles")
    assert "Saturday 18 April 2026, 10 am to 1 pm" in changed.text
    assert "Translated to Español by a model" in changed.text
    await (await talk.person.press("↶ Undo")).answered()
    assert (await talk.showing("*Bake sale*")).text == first.text
    await talk.person.send_text("in Spanish please, without the price", reply_to=first)
    again = await talk.showing("Venta de pasteles")
    assert "£" not in message_of(again)
    assert len(talk.said()) == 1


async def test_ones_own_text_is_not_translated(talk: Conversation) -> None:
    """No model is asked for what would stay as it is, by a button as in words."""
    await talk.person.send_text(TEXT)
    first = await talk.answer()
    await talk.person.send_text("Cakes on Saturday\nin the church hall\nfrom ten to one", reply_to=first)
    own = await talk.showing("Cakes on Saturday\nin the church hall")
    await talk.opened("Change …", "Translate …")
    assert "tone, length and language" in (await (await talk.person.press("Español")).answered()).text
    await talk.person.send_text("in Spanish", reply_to=own)
    said = await talk.answers(2)
    assert "tone, length and language" in said[-1].text
    assert message_of(said[0]) == message_of(own)
