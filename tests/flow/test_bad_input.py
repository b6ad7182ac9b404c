"""Whatever is sent, there is one answer, in one sentence, and nobody waits for ever."""

import io
import struct
import zlib

import pytest
from PIL import Image

from tests.flow.conversation import Conversation, message_of


def huge_png() -> bytes:
    """A PNG of 200 megapixels that is a few hundred bytes long on the wire: header and one short row of data."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 20_000, 10_000, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


def saved(image: Image.Image, kind: str, **how: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


async def test_a_truncated_photo_gets_one_sentence(chat: Conversation, match: bytes) -> None:
    """A file that ends in the middle is told to be cut off."""
    await chat.person.send_document(match[: len(match) // 3], "flyer.jpg", mime="image/jpeg")
    assert (await chat.answer()).text.startswith("This photo is cut off")


async def test_a_text_file_called_jpg_gets_one_sentence(chat: Conversation) -> None:
    """The bytes tell what it is, not the name."""
    await chat.person.send_document(b"Meet at noon at the old mill.\n" * 5, "flyer.jpg", mime="image/jpeg")
    assert "holds text and no picture" in (await chat.answer()).text


async def test_an_empty_file_gets_one_sentence(chat: Conversation) -> None:
    """0 bytes are told to be 0 bytes."""
    await chat.person.send_document(b"", "flyer.jpg", mime="image/jpeg")
    assert "empty (0 bytes)" in (await chat.answer()).text


async def test_a_picture_of_200_megapixels_gets_one_sentence(chat: Conversation) -> None:
    """It is refused before it is decoded, with the limit."""
    await chat.person.send_document(huge_png(), "poster.png", mime="image/png")
    answer = await chat.answer()
    assert "200 megapixels" in answer.text
    assert "50" in answer.text


@pytest.mark.parametrize(
    ("kind", "mime", "words"),
    [
        ("video", "video/mp4", "This is a video"),
        ("voice", "audio/ogg", "This is a voice message"),
        ("sticker", "image/webp", "This is a sticker"),
        ("document", "application/pdf", "This is a PDF"),
        ("document", "video/mp4", "This is a video"),
        ("document", "audio/mpeg", "This is a sound file"),
    ],
)
async def test_what_is_no_photo_is_refused_by_its_name(chat: Conversation, kind: str, mime: str, words: str) -> None:
    """Each kind of file has its sentence, with what to send instead, and is not even fetched."""
    await chat.person.send_file(kind, b"\0" * 64, "file", mime=mime)
    answer = await chat.answer()
    assert answer.text.startswith(words)
    assert not answer.history


async def test_a_file_too_large_to_fetch_gets_one_sentence(chat: Conversation) -> None:
    """What Telegram would not hand out is refused with the limit."""
    await chat.person.send_document(b"\0" * 22_000_000, "poster.png", mime="image/png")
    assert (await chat.answer()).text.startswith("This file is too large: I can fetch up to 2")


@pytest.mark.parametrize("mode", ["CMYK", "P", "I;16", "LA", "1"])
async def test_unusual_kinds_of_pictures_are_read(chat: Conversation, match: bytes, mode: str) -> None:
    """CMYK, palettes, 16 bits, transparency and black and white are pictures like any other."""
    picture = Image.open(io.BytesIO(match))
    if mode == "I;16":
        grey = picture.convert("L")
        sixteen = Image.frombytes("I;16", grey.size, b"".join(bytes((0, value)) for value in grey.tobytes()))
        data = saved(sixteen, "PNG")
    else:
        data = saved(picture.convert(mode), "TIFF" if mode == "CMYK" else "PNG")
    await chat.person.send_document(data, "flyer", mime="application/octet-stream")
    assert "Harrow Vale FC" in message_of(await chat.answer())


async def test_an_animation_is_read_by_its_first_picture(chat: Conversation, match: bytes) -> None:
    """An animated GIF is read, and the answer says that only its first picture was."""
    first = Image.open(io.BytesIO(match)).convert("P")
    data = saved(first, "GIF", save_all=True, append_images=[Image.new("P", first.size, i) for i in (1, 2)])
    await chat.person.send_document(data, "flyer.gif", mime="image/gif")
    answer = await chat.answer()
    assert "Harrow Vale FC" in message_of(answer)
    assert "I read the first" in answer.text


async def test_a_download_that_breaks_off_is_tried_again(chat: Conversation, match: bytes) -> None:
    """A file that Telegram breaks off is fetched once more, and the person notices nothing."""
    chat.server.faults.cut_file()
    await chat.person.send_photo(match)
    assert "Harrow Vale FC" in message_of(await chat.answer())


async def test_messages_without_photo_or_text_get_a_hint(chat: Conversation) -> None:
    """A command that there is not is answered with where to look."""
    await chat.person.send_text("/fly")
    assert "/help" in (await chat.answer()).text
