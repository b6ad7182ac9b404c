"""Every sentence is there, and none is half a sentence."""

import pytest

from bot.handlers import COMMANDS, GROUP_COMMANDS, OWNER_COMMANDS
from bot.locale import Locale, Locales
from bot.sentences import duration, error, quoted, refusal, seconds
from engine.contract import Platform
from engine.errors import Busy, Code
from engine.settings import DAY, HOUR, MINUTE, SECOND, Seconds

DATA: dict[Code, dict[str, str | int | float]] = {
    Code.NOT_AN_IMAGE: {"found": "video"},
    Code.TOO_MANY_PIXELS: {"megapixels": 200, "limit": 50},
    Code.TOO_LARGE: {"limit": 20},
    Code.TOO_MUCH_TEXT: {"limit": 900},
    Code.TOO_MANY_PHOTOS: {"limit": 10},
    Code.FIRST_FRAME_ONLY: {"frames": 12},
    Code.PARTLY_READ: {"percent": 70},
    Code.LETTERS_MISSING: {"language": "vi"},
    Code.TOO_SLOW: {"seconds": 120},
    Code.INTERNAL: {"incident": "5eed"},
}
"""What each code brings, as `engine.errors.Code` says."""


@pytest.fixture(scope="module")
def locale() -> Locale:
    return Locale.load("en")


@pytest.mark.parametrize("code", list(Code))
def test_every_code_has_a_sentence(locale: Locale, code: Code) -> None:
    """Whatever goes wrong, the person reads a sentence that ends, with its figures set in."""
    sentence = locale.text(f"error-{code}", **DATA.get(code, {}))
    assert sentence.endswith((".", "5eed"))
    assert "{" not in sentence
    for value in DATA.get(code, {}).values():
        if not isinstance(value, str):
            assert str(value) in sentence


@pytest.mark.parametrize("found", ["video", "audio", "voice", "sticker", "pdf", "text"])
def test_what_is_no_picture_is_called_by_its_name(locale: Locale, found: str) -> None:
    """Each kind of file that is no picture has a sentence of its own."""
    general = error(locale, Code.NOT_AN_IMAGE, {"found": "spreadsheet"})
    assert error(locale, Code.NOT_AN_IMAGE, {"found": found}) != general


def test_a_code_that_is_not_known_here_still_gives_a_sentence(locale: Locale) -> None:
    """A worker of a newer version does not leave the person without an answer."""
    assert error(locale, "flooded", {}).startswith("Something went wrong")


def test_figures_are_rounded_for_reading(locale: Locale) -> None:
    """Nobody wants to read five decimals."""
    assert "31.4 megapixels" in error(locale, Code.TOO_MANY_PIXELS, {"megapixels": 31.4159, "limit": 50})


@pytest.mark.parametrize(
    "name",
    [
        *(f"command-{name}" for name in (*COMMANDS, *GROUP_COMMANDS, *OWNER_COMMANDS)),
        *(f"button-{platform}" for platform in Platform),
    ],
)
def test_names_that_are_put_together_are_there(locale: Locale, name: str) -> None:
    """The command menu and the buttons have their words."""
    assert locale.text(name)


def test_a_missing_sentence_and_a_missing_value_are_errors(locale: Locale) -> None:
    """A half sentence never reaches a person."""
    with pytest.raises(KeyError):
        locale.text("no-such-sentence")
    with pytest.raises(KeyError):
        locale.text("error-too-many-pixels")


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (0.2 * SECOND, "1 second"),
        (40 * SECOND, "40 seconds"),
        (90 * SECOND, "90 seconds"),
        (MINUTE, "1 minute"),
        (118 * SECOND, "2 minutes"),
        (HOUR, "1 hour"),
        (DAY, "1 day"),
        (2 * DAY, "2 days"),
    ],
)
def test_durations_are_said_in_their_largest_fitting_unit(locale: Locale, length: Seconds, said: str) -> None:
    """A person reads "1 hour", not "3600 seconds", and is never told less than it is."""
    assert duration(locale, length) == said


def test_a_long_list_says_how_many_more_there_are(locale: Locale) -> None:
    """Nothing disappears from a list without being counted."""
    assert quoted(locale, ["Adults £3", "Ext. 214"], 100) == "“Adults £3”, “Ext. 214”"
    assert quoted(locale, ["one", "two", "three"], 12) == "“one”, “two”, and 1 more"


def test_being_busy_tells_how_long(locale: Locale) -> None:
    """The expected wait is part of the sentence."""
    assert "40 seconds" in refusal(locale, Busy(40 * SECOND, personal=False))
    assert refusal(locale, Busy(SECOND, personal=True)) != refusal(locale, Busy(SECOND, personal=False))


def test_some_sentences_of_a_language_are_those_of_all() -> None:
    """What is read in part says the same."""
    locales = Locales.load()
    for language in locales.languages:
        some = locales.some(language, ("command-", "bot-"))
        assert {name: some.text(name) for name in some.ids} == {
            name: locales.of(language).text(name) for name in some.ids
        }
        assert "command-read" in some.ids
        assert not some.has("no-such-sentence")
        assert "hint-short" not in some.ids


@pytest.mark.parametrize(("language", "said"), [("en", "3.0 s"), ("de", "3,0 s"), ("pt-br", "3,0 s")])
def test_tenths_of_a_second_are_written_as_people_write_them(language: str, said: str) -> None:
    """Where a comma parts the whole from the tenths, the bot writes a comma."""
    assert seconds(Locales.load().of(language), 3) == said
