"""What of a message is to be read, and who asks."""

from datetime import UTC, datetime

import pytest
from telegram import Chat, Document, Message, PhotoSize, Sticker, User, Video

from bot.items import asker_of, of_message


def message(**content: object) -> Message:
    return Message(5, datetime.now(UTC), Chat(1, "private"), **content)  # type: ignore[arg-type]


def test_the_largest_size_of_a_photo_is_read() -> None:
    """Telegram gives a photo in several sizes, in no promised order."""
    sizes = (PhotoSize("big", "b", 1280, 960, 9), PhotoSize("small", "s", 320, 240, 1))
    item = of_message(message(photo=sizes, caption="formal"), 7)
    assert item is not None
    assert (item.file, item.size, item.caption) == ("big", 9, "formal")


@pytest.mark.parametrize(
    ("mime", "refused"),
    [
        ("image/png", ""),
        ("application/octet-stream", ""),
        ("text/plain", ""),
        (None, ""),
        ("application/pdf", "pdf"),
        ("video/mp4", "video"),
        ("audio/mpeg", "audio"),
    ],
)
def test_a_file_is_a_picture_until_its_bytes_tell_otherwise(mime: str | None, refused: str) -> None:
    """Only what is plainly of another kind is refused by the type that its sender gave."""
    item = of_message(message(document=Document("f", "u", file_name="x", mime_type=mime)), 7)
    assert item is not None
    assert item.refused == refused
    assert item.file == ("" if refused else "f")


def test_moving_pictures_and_stickers_are_refused_by_their_name() -> None:
    """They are items, so that their sender is told what to send instead."""
    clip = of_message(message(video=Video("f", "u", 1, 1, 1)), 7)
    sticker = of_message(message(sticker=Sticker("f", "u", 1, 1, False, False, "regular")), 7)
    assert clip is not None
    assert sticker is not None
    assert (clip.refused, sticker.refused) == ("video", "sticker")


def test_a_text_is_no_item() -> None:
    """It is a question of its own kind."""
    assert of_message(message(text="Meeting on Monday"), 7) is None


def test_an_anonymous_admin_asks_for_everybody() -> None:
    """Telegram hides who an anonymous admin is, but tells who presses; so anyone may press."""
    assert asker_of(User(1087968824, "Group", is_bot=True)) == 0
    assert asker_of(None) == 0


def test_a_post_of_the_groups_channel_is_everybodys() -> None:
    """Telegram itself brings it into the group and presses no button, and nobody in another group is charged for it."""
    assert asker_of(User(777000, "Telegram", is_bot=False)) == 0


def test_a_person_asks_for_themselves() -> None:
    """Whoever Telegram names is who asks."""
    assert asker_of(User(7, "Olga", is_bot=False)) == 7
