"""What a group's admins choose: what holds when, and where it is kept."""

from datetime import UTC, datetime, timedelta

import pytest
from redis.asyncio import Redis

from bot import regions
from bot.buttons.group_settings import GroupField
from bot.buttons.settings import Field
from bot.group_settings import GENERAL, GroupSetting, GroupSettings
from bot.handlers import group_settings, settings
from bot.locale import Locales
from bot.preferences import Preference, Preferences
from engine.contract import Options, Platform, Tone
from engine.settings import DAY
from tests.fakes_bot import FakeClient, FakeSender, fake_deps

GROUP, MOVED = -5, -1_000_000_000_005


class FailsToSet(Redis):
    """The connection breaks when something is to be written."""

    async def set(self, *args: object, **options: object) -> None:
        raise ConnectionError


def at(hour: int) -> datetime:
    """An hour of a winter's day, in UTC."""
    return datetime(2026, 1, 14, hour, 30, tzinfo=UTC)


@pytest.fixture
def kept(redis: Redis) -> GroupSettings:
    return GroupSettings(redis, keep=30 * DAY)


@pytest.mark.parametrize(
    ("hours", "zone", "quiet"),
    [
        ((22, 7), "", {22, 23, 0, 6}),
        ((1, 5), "", {1, 4}),
        ((22, 7), "Europe/Helsinki", {20, 4}),
        ((22, 7), "Mars/Olympus", {22, 6}),
        (None, "", set()),
    ],
)
def test_quiet_hours_go_over_midnight_in_the_groups_own_zone(
    hours: tuple[int, int] | None, zone: str, quiet: set[int]
) -> None:
    """The first hour is quiet, the last one is the first that is not."""
    setting = GroupSetting(quiet=hours, zone=zone)
    assert {hour for hour in quiet if setting.is_quiet(at(hour))} == quiet
    assert not setting.is_quiet(at(12))


def test_it_reads_by_itself_only_where_and_when_it_may() -> None:
    """Off at first; then in the chosen topics, the general one among them, outside of quiet hours."""
    assert not GroupSetting().reads(None, at(12))
    assert GroupSetting(automatic=True).reads(7, at(12))
    assert not GroupSetting(automatic=True, quiet=(11, 13)).reads(7, at(12))
    chosen = GroupSetting(automatic=True, topics=(GENERAL, 7))
    assert chosen.reads(7, at(12))
    assert chosen.reads(None, at(12))
    assert not chosen.reads(8, at(12))


def test_what_the_group_did_not_choose_is_as_each_has_it() -> None:
    """Only the group's own choices win over a person's."""
    mine = Options(platform=Platform.PLAIN, tone=Tone.FORMAL)
    assert GroupSetting(platform=Platform.TELEGRAM).options(mine) == Options(
        platform=Platform.TELEGRAM, tone=Tone.FORMAL
    )


async def test_settings_follow_a_group_that_moves(kept: GroupSettings, redis: Redis) -> None:
    """A supergroup goes on as its group was; said twice, nothing is undone."""
    await kept.put(GROUP, GroupSetting(automatic=True))
    for _ in range(2):
        await kept.moved(GROUP, MOVED)
        assert await kept.of(MOVED) == GroupSetting(automatic=True)
    assert not await redis.exists(f"bot:group:{GROUP}")


async def test_settings_are_not_lost_on_the_way(kept: GroupSettings, redis: Redis) -> None:
    """A crash between taking them from the group and giving them to the supergroup, and the news again."""
    await kept.put(GROUP, GroupSetting(automatic=True))
    failing = GroupSettings(FailsToSet(connection_pool=redis.connection_pool), keep=30 * DAY)
    with pytest.raises(ConnectionError):
        await failing.moved(GROUP, MOVED)
    await kept.moved(GROUP, MOVED)
    assert await kept.of(MOVED) == GroupSetting(automatic=True)


async def test_what_another_version_chose_keeps_nobody_out(kept: GroupSettings, redis: Redis) -> None:
    """A choice that is not known here is as if nothing was chosen, for a group and for a person."""
    await redis.set(f"bot:group:{GROUP}", b'{"tone":"pirate"}')
    await redis.set("bot:prefers:7", b'{"platform":"pigeon"}')
    assert await kept.of(GROUP) == GroupSetting()
    assert await Preferences(redis).of(7) == Preference()


async def test_settings_end_after_the_bot_was_removed(kept: GroupSettings, redis: Redis) -> None:
    """Not at once, since it may be added again; then they have no end."""
    await kept.put(GROUP, GroupSetting(automatic=True))
    assert await redis.ttl(f"bot:group:{GROUP}") == -1
    await kept.left(GROUP)
    assert timedelta() < timedelta(seconds=await redis.ttl(f"bot:group:{GROUP}")) <= 30 * DAY
    await kept.back(GROUP)
    assert await redis.ttl(f"bot:group:{GROUP}") == -1


async def test_nothing_is_kept_of_a_group_that_chose_nothing(kept: GroupSettings, redis: Redis) -> None:
    """Nor of a private chat."""
    await kept.put(GROUP, GroupSetting(automatic=True))
    await kept.put(GROUP, GroupSetting())
    await kept.left(GROUP)
    assert not await redis.keys("bot:group:*")
    assert await kept.of(5) == GroupSetting()


@pytest.mark.parametrize(
    ("words", "language", "region"),
    [
        ("PT", "en", "PT"),
        ("portugal", "en", "PT"),
        ("Portogallo", "it", "PT"),
        ("Cote d'Ivoire", "en", ""),
        ("uk", "de", "GB"),
        ("Turquia", "es", "TR"),
        ("nowhere", "en", ""),
    ],
)
def test_countries_are_known_by_letters_and_names(words: str, language: str, region: str) -> None:
    """In the person's language and in English, with or without accents."""
    assert regions.region_of(words, language) == region


def test_each_clock_of_a_country_is_offered_once() -> None:
    """By the town that people know, from west to east."""
    assert regions.zones("US")[-1] == "America/New_York"
    assert len(regions.zones("US")) == 8
    assert regions.zones("IT") == ("Europe/Rome",)
    assert all(regions.zones(region) for places in regions.LIKELY.values() for region in places.split())
    assert regions.likely("pt-br")[0] == "BR"


@pytest.mark.parametrize("language", Locales.load().languages)
def test_what_is_told_to_be_written_is_understood(redis: Redis, language: str) -> None:
    """In every language, with the very words of the sentence that tells it; in English too, whatever the language."""
    deps = fake_deps(FakeClient(redis), FakeSender()).speaking(language)
    country, zone = (deps.locale.text(f"settings-word-{name}") for name in ("country", "zone"))
    name = regions.name("PT", language)
    assert settings.understood(deps, f"{country}: {name}") == (Field.REGION, name)
    assert settings.understood(deps, f" {country.capitalize()}：{name} ") == (Field.REGION, name)
    assert settings.understood(deps, "country: PT") == (Field.REGION, "PT")
    assert settings.understood(deps, f"{zone}: Europe/Lisbon") == (Field.ZONE, "Europe/Lisbon")
    assert regions.region_of(name, language) == "PT"
    assert group_settings.understood(deps, f"{deps.locale.text('group-word-quiet')}: 21-6") == (
        GroupField.QUIET,
        "21-6",
    )
    assert settings.understood(deps, f"{country}:\nthe sale begins") is None
