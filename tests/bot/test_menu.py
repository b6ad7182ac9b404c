"""What Telegram shows of the bot before it says a word, in each person's language."""

import msgspec
import pytest
from redis.asyncio import Redis

from bot import menu
from bot.api import Api
from bot.demo import DemoServer
from bot.locale import FIRST, Locales
from bot.settings import BotSettings
from engine.settings import Ids

KINDS = ("setMyCommands", "setMyDescription", "setMyShortDescription")


@pytest.fixture(scope="module")
def locales() -> Locales:
    return Locales.load()


def told(demo: DemoServer) -> int:
    """How often something was set."""
    return sum(len(demo.calls_of(kind)) for kind in KINDS)


async def test_everybody_reads_menu_and_description_in_their_language(
    api: Api, redis: Redis, settings: BotSettings, demo: DemoServer, locales: Locales
) -> None:
    """Each language has its own words on every command, and what the bot is; the others see English."""
    await menu.set_up(api, redis, locales, settings)
    for language in locales.languages:
        locale, code = locales.of(language), None if language == FIRST else language
        commands = await api.get_my_commands(language_code=code)
        assert {entry.command: entry.description for entry in commands}["read"] == locale.text("command-read")
        assert (await api.get_my_description(code)).description == locale.text("bot-description")
        shown = (await api.get_my_short_description(code)).short_description
        assert shown == locale.text("bot-short-description")
    assert (await api.get_my_description("nl")).description == locales.of(FIRST).text("bot-description")


async def test_what_is_set_is_not_set_again(
    api: Api, redis: Redis, settings: BotSettings, demo: DemoServer, locales: Locales
) -> None:
    """A bot that starts again asks what there is in one language and sets nothing."""
    await menu.set_up(api, redis, locales, settings)
    before, calls = told(demo), len(demo.calls)
    await menu.set_up(api, redis, locales, settings)
    assert told(demo) == before
    assert len(demo.calls) - calls == 4


async def test_a_menu_that_somebody_changed_is_set_anew(
    api: Api, redis: Redis, settings: BotSettings, locales: Locales
) -> None:
    """What another program did to the menu does not stay, in any language."""
    await menu.set_up(api, redis, locales, settings)
    for code in (None, "de"):
        await api.set_my_commands([("buy", "Something else")], language_code=code)
    await menu.set_up(api, redis, locales, settings)
    for code in (None, "de"):
        assert "read" in {entry.command for entry in await api.get_my_commands(language_code=code)}


async def test_a_description_of_the_operators_own_stays(
    api: Api, redis: Redis, settings: BotSettings, locales: Locales
) -> None:
    """Whoever describes the bot at @BotFather is not overwritten."""
    await api.set_my_description("The bot of our school")
    await menu.set_up(api, redis, locales, settings)
    assert (await api.get_my_description("de")).description == "The bot of our school"


async def test_what_broke_off_is_gone_on_with(
    api: Api, redis: Redis, settings: BotSettings, demo: DemoServer, locales: Locales
) -> None:
    """Where Telegram has enough in the middle the bot works without, and at its next start sets only the others."""
    refused = demo.faults.fail("setMyCommands", status=429, description="Too Many Requests", retry_after=30, times=1)
    await menu.set_up(api, redis, locales, settings)
    assert refused.times == 0
    known = len(demo.backend.profile.commands)
    before = len(demo.calls_of("setMyCommands"))
    await menu.set_up(api, redis, locales, settings)
    assert len(demo.backend.profile.commands) == 2 * len(locales.languages)
    assert len(demo.calls_of("setMyCommands")) - before == 2 * len(locales.languages) - known


async def test_a_former_owner_loses_their_menu_in_every_language(
    api: Api, redis: Redis, settings: BotSettings, demo: DemoServer, locales: Locales
) -> None:
    """The commands of owners are shown to nobody who is none any more."""
    robin = demo.add_person("Robin", language_code="de")
    owned = msgspec.structs.replace(settings, placard_owners=Ids({robin.id}))
    await menu.set_up(api, redis, locales, owned)
    scopes = [scope for scope, _ in demo.backend.profile.commands if str(robin.id) in scope]
    assert len(scopes) == len(locales.languages)
    await menu.set_up(api, redis, locales, settings)
    assert not [scope for scope, _ in demo.backend.profile.commands if str(robin.id) in scope]
