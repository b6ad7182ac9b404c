"""A result becomes one message that a person can use at once."""

from urllib.parse import unquote

import msgspec
import pytest
from telegram import MessageEntity

from bot import reply
from bot.albums import Item
from bot.buttons import Menu, pressed
from bot.locale import Locale
from bot.reply import Answer
from bot.rich import ENTITY_LIMIT
from bot.sender import Place
from bot.state import Question
from engine.contract import (
    Checks,
    Doubt,
    Draft,
    Entity,
    Fact,
    FactKind,
    Failure,
    Length,
    Options,
    Page,
    Photo,
    Platform,
    Problem,
    Result,
)
from engine.errors import Code

ALL_KEPT = Checks(kept=2, of=2)
LOCALE = Locale.load("en")
PHOTO = Photo(sha256="0" * 64, size=1)
MESSAGE = "*Summer Fête*\n\n🗓 Saturday 11th July\n🎟 Adults £3"
TEXT = "SUMMER FÊTE\n\nSaturday 11th July\n\nAdults £3"


def asked(photos: int = 1, *, problems: tuple[Problem, ...] = (), numbers: tuple[int, ...] = ()) -> Question:
    return Question(
        answer="0123456789abcdef",
        place=Place(chat=1),
        source=5,
        asker=7,
        key="5",
        items=tuple(Item(message=5 + i, asker=7) for i in range(max(photos, len(numbers) + len(problems)))),
        photos=(PHOTO,) * (len(numbers) or photos),
        numbers=numbers or tuple(range(1, photos + 1)),
        text="" if photos else "Meeting on Monday",
        problems=problems,
    )


def found(
    message: str = MESSAGE,
    text: str = TEXT,
    *,
    checks: Checks = ALL_KEPT,
    platform: Platform = Platform.WHATSAPP,
    entities: tuple[Entity, ...] = (),
    facts: tuple[Fact, ...] = (),
    problems: tuple[Problem, ...] = (),
) -> Result:
    draft = Draft(platform=platform, text=message, checks=checks, entities=entities)
    return Result(
        job_id="j",
        pages=(Page(width=1, height=1),),
        text=text,
        title="Summer Fête: 11/7",
        message=draft,
        facts=facts,
        problems=problems,
    )


def answered(result: Result, question: Question | None = None, options: Options | None = None) -> Answer:
    return reply.result(LOCALE, question or asked(), options or Options(), result)


def covered(answer: Answer, kind: str) -> list[str]:
    """The words under each style of one kind."""
    return list(reply_entities(answer, kind))


def reply_entities(answer: Answer, kind: str) -> list[str]:
    units = answer.rich.text.encode("utf-16-le")
    return [
        units[e.offset * 2 : (e.offset + e.length) * 2].decode("utf-16-le")
        for e in answer.rich.entities
        if e.type == kind
    ]


def labels(answer: Answer) -> list[list[str]]:
    assert answer.buttons is not None
    return [[button.text for button in row] for row in answer.buttons.inline_keyboard]


def test_the_message_stands_in_a_block_that_one_tap_copies() -> None:
    """The first thing in the answer is the group message, exactly as it is to be posted, alone in its block."""
    answer = answered(found())
    assert covered(answer, MessageEntity.PRE) == [MESSAGE]
    assert answer.rich.text.startswith(MESSAGE)


def test_the_answer_says_what_was_checked_and_shows_all_the_text() -> None:
    """Below the message stand the count of facts and the whole text, folded."""
    answer = answered(found())
    assert "✓ 2 of 2 facts kept" in answer.rich.text
    assert covered(answer, MessageEntity.EXPANDABLE_BLOCKQUOTE) == [TEXT]


def test_what_was_left_out_is_named() -> None:
    """A fact that the message does not carry is told, as printed."""
    answer = answered(found(checks=Checks(kept=1, of=2, dropped=("Adults £3",))))
    assert "✓ 1 of 2 facts kept\nLeft out: “Adults £3”" in answer.rich.text


def test_a_text_without_facts_is_not_called_checked_against_nothing() -> None:
    """ "0 of 0 facts kept" would be no help."""
    assert "Nothing added" in answered(found(checks=Checks(kept=0, of=0))).rich.text


def test_what_was_hard_to_read_is_to_be_checked() -> None:
    """A fact that the reader was unsure of is named, with the number that it has on the picture below the answer."""
    fact = Fact(kind=FactKind.PHONE, text="01632 960 174", value="01632960174", doubts=(Doubt.UNCLEAR,))
    answer = answered(found(facts=(fact,)))
    assert "Please check:\n1. “01632 960 174”: hard to read" in answer.rich.text
    assert answer.picture == b""
    shown = answered(msgspec.structs.replace(found(facts=(fact,)), cutout=b"png"))
    assert shown.picture == b"png"


def test_a_telegram_message_is_shown_as_it_will_look() -> None:
    """For Telegram the styles are real ones, and no marks stand in the text."""
    bold = Entity(type="bold", offset=0, length=11)
    draft = found("Summer Fête\n11th July", platform=Platform.TELEGRAM, entities=(bold,))
    answer = answered(draft, options=Options(platform=Platform.TELEGRAM))
    assert "Summer Fête" in covered(answer, MessageEntity.BOLD)
    assert not covered(answer, MessageEntity.PRE)
    assert "Copy" in labels(answer)[0]


def test_more_styles_than_telegram_keeps_are_left_off_openly() -> None:
    """Telegram would drop some styles without a word; the answer drops all of them and says so."""
    many = tuple(Entity(type="bold", offset=i, length=1) for i in range(ENTITY_LIMIT + 1))
    answer = answered(found("x" * 300, platform=Platform.TELEGRAM, entities=many))
    assert len(answer.rich.entities) <= ENTITY_LIMIT
    assert "Shown without its styles" in answer.rich.text


def test_text_that_does_not_fit_goes_into_a_file() -> None:
    """The message stays in the chat; the text comes whole, in a file with the flyer's name, and the answer says so."""
    text = "All of it. " * 500
    answer = answered(found(text=text))
    assert covered(answer, MessageEntity.PRE) == [MESSAGE]
    assert "All the text is in the file below." in answer.rich.text
    assert [(file.name, file.text) for file in answer.files] == [("Summer Fête 11 7 – text.txt", text)]


def test_a_message_that_does_not_fit_goes_into_a_file_too() -> None:
    """Nothing is cut off: the long message comes whole, and the answer says how to shorten it."""
    message = "Line\n" * 1000
    answer = answered(found(message=message, text=message))
    assert [file.text for file in answer.files] == [message, message]
    assert "5,000 characters" in answer.rich.text
    assert "tap it to copy it" not in answer.rich.text  # it is not there to be tapped
    assert "Shorter" in answer.rich.text
    assert ["Shorter", "Longer", "Think longer"] in labels(answer)


def test_a_blank_photo_gets_an_answer_and_no_message() -> None:
    """A photo without text is told so, with what could help."""
    answer = answered(Result(job_id="j", pages=(Page(width=1, height=1),)))
    assert answer.rich.text.startswith("I see no text on this photo.")
    assert answer.buttons is None
    assert not answer.files


def test_a_bad_photo_of_an_album_is_named_by_its_number() -> None:
    """The photos are counted as the person sent them, whether the bot or the engine found what is wrong."""
    early = Problem(photo=0, code=Code.NOT_AN_IMAGE, data={"found": "video"})
    late = Problem(photo=1, code=Code.TRUNCATED)
    answer = answered(found(problems=(late,)), asked(problems=(early,), numbers=(2, 3)))
    lines = answer.rich.text.splitlines()
    assert any(line.startswith("Photo 1: This is a video") for line in lines)
    assert any(line.startswith("Photo 3: This photo is cut off") for line in lines)


def test_the_only_photo_has_no_number() -> None:
    """Somebody who sent one photo is not told about "Photo 1"."""
    problem = Problem(photo=0, code=Code.TRUNCATED)
    failure = Failure(job_id="j", code=Code.TRUNCATED, problems=(problem,))
    answer = reply.failure(LOCALE, asked(), failure)
    assert answer.rich.text == "This photo is cut off: a part of the file is missing. Please send it again."


@pytest.mark.parametrize("code", [Code.MODEL_AWAY, Code.MODEL_UNUSABLE, Code.NOT_PROOFREAD])
def test_what_is_about_no_photo_is_said_without_a_number(code: Code) -> None:
    """Of an album too, a model that was away is said once, in one sentence."""
    problem = Problem(photo=-1, code=code, fatal=False, passing=True)
    answer = answered(found(problems=(problem,)), asked(3))
    assert answer.rich.text.count("The model") + answer.rich.text.count("What the model wrote") == 1
    assert "Photo 0" not in answer.rich.text


@pytest.mark.parametrize("code", [Code.CRASHED, Code.CANCELLED, Code.NO_LONGER_KEPT])
def test_a_failure_is_one_sentence(code: Code) -> None:
    """A job that failed as a whole is answered with the sentence of its code."""
    answer = reply.failure(LOCALE, asked(), Failure(job_id="j", code=code))
    assert answer.rich.text == LOCALE.text(f"error-{code}")
    assert answer.buttons is None


def test_photos_beyond_the_limit_are_told_once() -> None:
    """One sentence for all photos that were too many, and the others are answered."""
    problems = tuple(Problem(photo=i, code=Code.TOO_MANY_PHOTOS, data={"limit": 2}) for i in (2, 3))
    answer = answered(found(), asked(problems=problems, numbers=(1, 2)))
    assert answer.rich.text.count("more photos than I read at once") == 1
    assert MESSAGE in answer.rich.text


def test_a_change_that_failed_keeps_the_answer() -> None:
    """The message that stood there before stands there still, with a sentence on the change."""
    notice = reply.unchanged(LOCALE, Failure(job_id="k", code=Code.NO_LONGER_KEPT))
    answer = reply.result(LOCALE, asked(), Options(), found(), notice=notice)
    assert MESSAGE in answer.rich.text
    assert "That change did not work. I do not have this photo any more." in answer.rich.text


def test_the_text_of_a_text_is_not_repeated() -> None:
    """Somebody who typed the text has it already."""
    answer = answered(found(), asked(photos=0))
    assert not covered(answer, MessageEntity.EXPANDABLE_BLOCKQUOTE)
    more = reply.result(LOCALE, asked(photos=0), Options(), found(), menu=Menu.MORE)
    assert "Text …" not in [label for row in labels(more) for label in row]


@pytest.mark.parametrize(
    ("length", "offered"),
    [(Length.BRIEF, ["Longer"]), (Length.NORMAL, ["Shorter", "Longer"]), (Length.DETAILED, ["Shorter"])],
)
def test_only_lengths_that_there_are_are_offered(length: Length, offered: list[str]) -> None:
    """The shortest message has no "Shorter" under it."""
    assert labels(answered(found(), options=Options(length=length)))[2] == [*offered, "Think longer"]


def test_the_current_platform_is_marked() -> None:
    """A person sees what the message is for."""
    assert labels(answered(found()))[1] == ["• WhatsApp •", "Telegram", "Plain"]


def test_every_button_is_small_enough_for_telegram_and_understood() -> None:
    """The data of each button stays within 64 bytes and leads back to this answer."""
    buttons = answered(found()).buttons
    assert buttons is not None
    for button in (button for row in buttons.inline_keyboard for button in row):
        if isinstance(button.callback_data, str):
            assert len(button.callback_data.encode()) <= 64
            press = pressed(button.callback_data)
            assert press is not None
            assert press.answer == "0123456789abcdef"


@pytest.mark.parametrize("data", ["", "p", "x:0123:brief", "::", "plfr:0123:"])
def test_strange_button_data_is_not_understood(data: str) -> None:
    """Data of another version, or made up, leads nowhere."""
    assert pressed(data) is None


def test_whatsapp_opens_with_the_message() -> None:
    """The link carries the message letter by letter."""
    buttons = answered(found()).buttons
    assert buttons is not None
    url = next(button.url for row in buttons.inline_keyboard for button in row if button.url)
    assert url is not None
    assert unquote(url.removeprefix("https://wa.me/?text=")) == MESSAGE


def test_a_message_too_long_for_a_link_says_how_to_copy() -> None:
    """Where the link would not open, the button is left out and the answer says what to do instead."""
    answer = answered(found(message="Виставка " * 60))
    assert labels(answer)[0] == ["Post …"]
    assert "tap it to copy it" in answer.rich.text
