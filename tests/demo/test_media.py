"""Photos, albums, documents and their download."""

import io

import pytest
from PIL import Image
from telegram import Bot, InputMediaPhoto
from telegram.error import TelegramError

from bot.demo import DemoServer
from bot.demo.people import Person
from tests.demo.conftest import news, picture, raw, refused


async def test_a_photo_comes_in_several_sizes(bot: Bot, robin: Person) -> None:
    """As Telegram makes them: JPEG, the largest at most 1,280 pixels, the caption beside."""
    await robin.send_photo(picture(3000, 1500, "PNG"), caption="formal")
    ((update,)) = await news(bot)
    assert update.message is not None
    assert update.message.caption == "formal"
    assert [(size.width, size.height) for size in update.message.photo] == [
        (90, 45),
        (320, 160),
        (800, 400),
        (1280, 640),
    ]
    assert len({size.file_unique_id for size in update.message.photo}) == 4
    data = await (await update.message.photo[-1].get_file()).download_as_bytearray()
    with Image.open(io.BytesIO(data)) as image:
        assert (image.format, image.size) == ("JPEG", (1280, 640))


async def test_a_small_jpeg_keeps_its_bytes(server: DemoServer, bot: Bot, robin: Person) -> None:
    """What Telegram need not shrink arrives as it was."""
    seen = await robin.send_photo(picture())
    assert server.file(seen) == picture()


async def test_a_turned_photo_is_set_upright(server: DemoServer, robin: Person) -> None:
    """Telegram applies the orientation that a camera wrote."""
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (400, 200)).save(out, "JPEG", exif=exif)
    seen = await robin.send_photo(out.getvalue())
    assert seen.file is not None
    assert (seen.file.width, seen.file.height) == (200, 400)


async def test_bytes_that_are_no_picture_go_only_unprocessed(server: DemoServer, robin: Person) -> None:
    """An app would refuse them; a test may still let them through."""
    with pytest.raises(ValueError, match="no picture"):
        await robin.send_photo(b"nonsense")
    with pytest.raises(ValueError, match="too large for a photo"):
        await robin.send_photo(picture(8000, 8000, "PNG"))
    assert server.file(await robin.send_photo(b"nonsense", processed=False)) == b"nonsense"


async def test_each_item_of_an_album_is_an_update_of_its_own(bot: Bot, robin: Person) -> None:
    """They share an album id, and the caption is where the person put it."""
    await robin.send_album([picture(color=color) for color in ("red", "green", "blue")], caption="pages", caption_on=1)
    items = [update.message for update in await news(bot) if update.message]
    assert len({item.media_group_id for item in items}) == 1
    assert [item.caption for item in items] == [None, "pages", None]


async def test_a_document_keeps_name_and_type(bot: Bot, robin: Person) -> None:
    """The bytes arrive as they were sent, under the name that the person gave."""
    await robin.send_document(b"%PDF-1.7", "menu.pdf", caption="read")
    (update,) = await news(bot)
    assert update.message is not None
    document = update.message.document
    assert document is not None
    assert (document.file_name, document.mime_type, document.file_size) == ("menu.pdf", "application/pdf", 8)
    assert bytes(await (await document.get_file()).download_as_bytearray()) == b"%PDF-1.7"


@pytest.mark.parametrize("kind", ["video", "voice", "sticker", "animation"])
async def test_other_kinds_arrive_under_their_own_field(bot: Bot, robin: Person, kind: str) -> None:
    """A bot sees what sort of thing it was sent."""
    await robin.send_file(kind, b"data", f"file.{kind}")
    (update,) = await news(bot)
    assert getattr(update.message, kind) is not None


async def test_a_file_past_20_megabytes_cannot_be_downloaded(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Telegram lets a bot know of it but not have it."""
    await robin.send_document(b"x" * (20 * 1024 * 1024 + 1), "big.bin")
    (update,) = await news(bot)
    assert update.message is not None
    assert update.message.document is not None
    assert await refused(server, update.message.document.get_file()) == "Bad Request: file is too big"


async def test_an_unknown_file_is_refused(server: DemoServer, bot: Bot) -> None:
    """As Telegram does for an id that it does not know."""
    words = "Bad Request: wrong file_id or the file is temporarily unavailable"
    assert await refused(server, bot.get_file("nonsense")) == words


async def test_the_bot_sends_a_document(server: DemoServer, bot: Bot, robin: Person) -> None:
    """People can open it, and the bot can send it again by its id."""
    sent = await bot.send_document(
        robin.id, b"all the text", filename="text.txt", caption="<b>All</b>", parse_mode="HTML"
    )
    (seen,) = server.messages(robin)
    assert seen.file is not None
    assert (seen.file.name, seen.text, server.file(seen)) == ("text.txt", "All", b"all the text")
    assert sent.document is not None
    again = await bot.send_document(robin.id, sent.document.file_id)
    assert again.document == sent.document
    await sent.edit_caption("Changed")
    assert server.messages(robin)[0].text == "Changed"


async def test_what_telegram_refuses_of_files(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Empty, missing, unknown, too large, with too long a caption."""
    assert await raw(server, "sendDocument", chat_id=robin.id) == "Bad Request: there is no document in the request"
    cases = [
        (bot.send_document(robin.id, b"", filename="x"), "Bad Request: file must be non-empty"),
        (bot.send_document(robin.id, "nonsense"), "Bad Request: wrong file identifier/HTTP URL specified"),
        (bot.send_photo(robin.id, b"nonsense"), "Bad Request: IMAGE_PROCESS_FAILED"),
        (bot.send_photo(robin.id, picture(3000, 100)), "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (bot.send_document(robin.id, b"x", caption="x" * 1025), "Bad Request: message caption is too long"),
    ]
    for call, words in cases:
        assert await refused(server, call) == words


async def test_an_upload_past_50_megabytes_is_refused(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Request Entity Too Large, and nothing in the chat."""
    with pytest.raises(TelegramError, match=r"[Tt]oo [Ll]arge"):
        await bot.send_document(robin.id, b"x" * (50 * 1024 * 1024 + 1), filename="big")
    assert server.messages(robin) == []


async def test_the_bot_sends_photos_and_albums(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Each item of an album is a message."""
    await bot.send_photo(robin.id, picture(), caption="one")
    sent = await bot.send_media_group(robin.id, [InputMediaPhoto(picture(color=c)) for c in ("red", "blue")])
    assert len(sent) == 2
    assert [message.file is not None for message in server.messages(robin)] == [True, True, True]
    assert len({message.album for message in server.messages(robin)[1:]}) == 1


async def test_forwards_say_where_they_came_from(server: DemoServer, bot: Bot, robin: Person) -> None:
    """From a person, from one who hides their account, from a channel."""
    said = await robin.send_photo(picture(), caption="look")
    await robin.forward(said)
    await robin.forward(said, hidden=True)
    await robin.forward(said, channel="Town news")
    forwards = [update.message for update in await news(bot) if update.message][1:]
    assert [message.forward_origin.type for message in forwards if message.forward_origin] == [
        "user",
        "hidden_user",
        "channel",
    ]
    assert all(message.photo and message.caption == "look" for message in forwards)
