"""Settings are written down once in the code, and `.env.example` tells people the same."""

import re
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from bot.settings import BotSettings
from docs import reference
from engine.errors import SettingError
from engine.settings import EngineSettings, FromEnvironment, Secret
from engine.supervisor import environment

EXAMPLE = Path(__file__).parent.parent / ".env.example"
CLASSES: tuple[type[FromEnvironment], ...] = (BotSettings, EngineSettings)
ENTRY = re.compile(r"^# (?P<comment>.+)\n#(?P<name>[A-Z_]+)=(?P<value>.*)$", re.MULTILINE)

UNIT = re.compile(
    r"(Bytes|MiB|Pixels|Photos|Jobs|Times|Processor threads|Messages|Message ids|Updates|Chats|Files|Answers|Words"
    r"|Tokens|Characters|Prompts|Questions|Failures|Numbers|JPEG quality|Temperature|Price|Replicas|Workers)\b"
)


def entries() -> dict[str, tuple[str, str]]:
    """Comment and value of each setting in `.env.example`."""
    text = EXAMPLE.read_text(encoding="utf-8")
    found = {entry["name"]: (entry["comment"], entry["value"]) for entry in ENTRY.finditer(text)}
    assert len(found) == len(re.findall(r"^#?[A-Z_]+=", text, re.MULTILINE)), "each setting once, under a comment"
    return found


def test_the_example_names_every_setting_and_no_other() -> None:
    """A person finds every setting in one file, and nothing in it is without effect."""
    assert set(entries()) == {name.upper() for settings in CLASSES for name in settings.__struct_fields__}


@pytest.mark.parametrize("settings", CLASSES)
def test_the_example_gives_the_defaults(settings: type[FromEnvironment]) -> None:
    """Taking the # off a line of the example changes nothing."""
    given = {name: value for name, (_, value) in entries().items()}
    assert settings.from_env(given) == settings()


@pytest.mark.parametrize("settings", CLASSES)
def test_the_example_gives_units(settings: type[FromEnvironment]) -> None:
    """The comment on a number says of what."""
    for name in settings.__struct_fields__:
        default = getattr(settings(), name)
        comment, _ = entries()[name.upper()]
        if isinstance(default, timedelta):
            assert comment.startswith("Seconds "), name
        elif isinstance(default, int | float):
            assert UNIT.match(comment), name


def test_the_reference_is_what_the_code_says() -> None:
    """`make docs` has been run since a setting changed."""
    assert reference.TARGET.read_text(encoding="utf-8") == reference.page()


def test_settings_are_read_from_the_environment() -> None:
    """Numbers, durations and paths come out as what they are."""
    settings = EngineSettings.from_env({"PLACARD_QUEUE": "7", "PLACARD_LEASE": "2.5", "PLACARD_DATA": "/tmp/placard"})
    assert (settings.placard_queue, settings.placard_lease) == (7, timedelta(seconds=2.5))
    assert settings.placard_data == Path("/tmp/placard")


def test_an_empty_variable_counts_as_not_set() -> None:
    """A line of .env without a value leaves the default."""
    assert EngineSettings.from_env({"PLACARD_QUEUE": ""}) == EngineSettings()


@pytest.mark.parametrize("value", ["many", "0", "-3"])
def test_a_setting_that_makes_no_sense_is_named(value: str) -> None:
    """The error says which setting it is about."""
    with pytest.raises(SettingError, match="PLACARD_QUEUE") as caught:
        EngineSettings.from_env({"PLACARD_QUEUE": value})
    assert caught.value.name == "PLACARD_QUEUE"


def test_secrets_do_not_show() -> None:
    """A token stays out of whatever is printed, formatted or logged."""
    settings = BotSettings.from_env({"TELEGRAM_BOT_TOKEN": "123456:AbCdEf"})
    token = settings.telegram_bot_token
    assert "AbCdEf" not in f"{settings!r} {settings} {token} {token!r} {token:>20}"
    assert token.reveal() == "123456:AbCdEf"
    assert not Secret("")


def test_a_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    """Container engines and systemd hand secrets over as files, which neither a listing nor a child process shows."""
    file = tmp_path / "token"
    file.write_text("123456:AbCdEf\n", encoding="utf-8")
    settings = BotSettings.from_env({"TELEGRAM_BOT_TOKEN_FILE": str(file)})
    assert settings.telegram_bot_token.reveal() == "123456:AbCdEf"
    assert "AbCdEf" not in repr(settings)


def test_a_secret_that_is_set_wins_over_its_file(tmp_path: Path) -> None:
    """A file is looked at only where the variable itself says nothing."""
    settings = EngineSettings.from_env({"REDIS_URL": "redis://one", "REDIS_URL_FILE": str(tmp_path / "none")})
    assert settings.redis_url.reveal() == "redis://one"


@pytest.mark.parametrize("content", [None, b"\xff\xfe"])
def test_a_file_that_holds_no_secret_is_named(tmp_path: Path, content: bytes | None) -> None:
    """The error says which variable and which file it is about, and nothing of what stands in it."""
    file = tmp_path / "token"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(SettingError, match=str(file)) as caught:
        BotSettings.from_env({"TELEGRAM_BOT_TOKEN_FILE": str(file)})
    assert caught.value.name == "TELEGRAM_BOT_TOKEN_FILE"


def test_only_secrets_are_read_from_files(tmp_path: Path) -> None:
    """A misspelt name does not make Placard read files that it was not told to."""
    (tmp_path / "file").write_text("5", encoding="utf-8")
    assert EngineSettings.from_env({"PLACARD_QUEUE_FILE": str(tmp_path / "file")}) == EngineSettings()


def test_a_worker_gets_secrets_and_not_their_files(tmp_path: Path) -> None:
    """A bot that was told to leave the shared queue alone does not have a worker that goes there."""
    (tmp_path / "url").write_text("redis://shared", encoding="utf-8")
    environ = {"REDIS_URL_FILE": str(tmp_path / "url")}
    shared = EngineSettings.from_env(environ)
    private = msgspec.structs.replace(shared, redis_url=Secret(""))
    assert EngineSettings.from_env(environment(shared, environ)) == shared
    assert EngineSettings.from_env(environment(private, environ)) == private
