"""`placard read`, with the real models."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from tests.cli.conftest import FLYERS, Ran
from tests.reading import drawn

Command = Callable[..., Ran]


def test_a_flyer_gives_its_text_facts_and_message(placard: Command, flyer: Path) -> None:
    """A person sees what the flyer says, what must not be got wrong, and what to post."""
    ran = placard("read", flyer)
    assert ran.status == 0
    assert "Morris dancing" in ran.out
    assert "2026-07-11" in ran.out
    assert "Message for WhatsApp" in ran.out
    assert "nothing invented" in ran.out
    assert ran.err == ""


def test_json_has_the_shape_that_others_rely_on(placard: Command, flyer: Path) -> None:
    """One object, with pages, text, language, facts, message and timings."""
    ran = placard("read", "--json", flyer)
    record = json.loads(ran.out)
    assert record["photo"] == str(flyer)
    (page,) = record["pages"]
    assert (page["width"], page["height"], page["rotation"]) == (960, 1280, 0)
    assert set(page["lines"][0]) == {"text", "confidence", "box"}
    assert [len(corner) for corner in page["lines"][0]["box"]] == [2, 2, 2, 2]
    assert record["language"] == "en"
    (date,) = [fact for fact in record["facts"] if fact["kind"] == "date"]
    assert (date["text"], date["value"], date["page"]) == ("Saturday 11th July 2026", "2026-07-11", 0)
    assert "2026" in "".join(page["lines"][line]["text"] for line in date["lines"])
    message = record["message"]
    assert message["platform"] == "whatsapp"
    assert message["checks"]["kept"] <= message["checks"]["of"]
    assert message["checks"]["invented"] == []
    assert {"decode", "read", "facts", "draft", "check", "total"} <= set(record["timings_ms"])


def test_what_is_hard_to_read_is_told_and_cut_out(placard: Command, tmp_path: Path, flyer: Path) -> None:
    """A person sees which facts to check, and has their places as a picture; of a clear flyer there is none."""
    photo, picture = tmp_path / "dim.png", tmp_path / "check.png"
    photo.write_bytes(drawn.png(drawn.snapped()))
    ran = placard("read", "--cutout", picture, photo)
    assert ran.status == 0
    assert "Please check:\n1. “" in ran.out
    with Image.open(picture) as opened:
        assert opened.format == "PNG"
    clear = tmp_path / "clear.png"
    assert "Please check" not in placard("read", "--cutout", clear, flyer).out
    assert not clear.exists()


@pytest.mark.parametrize("option", ["--cutout", "--boxes"])
def test_a_picture_belongs_to_one_answer(placard: Command, tmp_path: Path, flyer: Path, option: str) -> None:
    """With several answers it is not to be told whose it would be."""
    assert placard("read", "--jsonl", option, tmp_path / "a.png", flyer).status == 2


def test_the_facts_are_marked_on_the_photo(placard: Command, tmp_path: Path, flyer: Path) -> None:
    """One photo gives the file that was named, in the format that its name asks for; several give one each."""
    assert placard("read", "--boxes", tmp_path / "one.png", flyer).status == 0
    with Image.open(tmp_path / "one.png") as opened:
        assert opened.format == "PNG"
    assert placard("read", "--boxes", tmp_path / "page.jpg", flyer, flyer).status == 0
    assert sorted(path.name for path in tmp_path.glob("page*")) == ["page-1.jpg", "page-2.jpg"]
    with Image.open(tmp_path / "page-2.jpg") as opened:
        assert opened.format == "JPEG"


def test_a_format_that_takes_no_photo_gives_the_photo_as_it_is(placard: Command, tmp_path: Path, flyer: Path) -> None:
    """X bitmaps are black and white; nothing that was read is lost over that."""
    assert placard("read", "--boxes", tmp_path / "one.xbm", flyer).status == 0
    with Image.open(tmp_path / "one.xbm") as opened:
        assert opened.format == "JPEG"


def test_each_photo_has_a_line_in_the_order_given(placard: Command, tmp_path: Path, flyer: Path) -> None:
    """Photos that cannot be read have a line with one clear sentence, and the others are read all the same."""
    (tmp_path / "empty.jpg").write_bytes(b"")
    (tmp_path / "note.jpg").write_text("Bring a chair and something to drink.\n" * 20)
    (tmp_path / "half.jpg").write_bytes(flyer.read_bytes()[:40_000])
    photos = ["missing.jpg", "empty.jpg", str(flyer), "note.jpg", "half.jpg", str(FLYERS / "dev02.jpg")]
    ran = placard("read", "--jsonl", *photos)
    records = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.status == 1
    assert [record["photo"] for record in records] == photos
    codes = [record["error"]["code"] if "error" in record else None for record in records]
    assert codes == ["not-found", "empty-file", None, "not-an-image", "truncated", None]
    for record in records:
        if "error" in record:
            assert f"{record['photo']}: {record['error']['message']}" in ran.err
    assert "Traceback" not in ran.err


def test_several_photos_are_the_pages_of_one_flyer(placard: Command) -> None:
    """An album gives one answer, its pages in the order given."""
    pages = [str(FLYERS / "dev06.jpg"), str(FLYERS / "dev07.jpg")]
    record = json.loads(placard("read", "--json", *pages).out)
    assert record["photos"] == pages
    assert len(record["pages"]) == 2
    assert {fact["page"] for fact in record["facts"]} == {0, 1}


def test_a_bad_page_does_not_keep_the_others_from_being_read(placard: Command, flyer: Path) -> None:
    """The answer is made of what could be read, and the rest is named."""
    ran = placard("read", "--json", "missing.jpg", flyer)
    record = json.loads(ran.out)
    assert ran.status == 1
    assert "Summer" in record["text"]
    assert [problem["photo"] for problem in record["problems"]] == ["missing.jpg"]


def test_a_folder_stands_for_its_images(placard: Command, tmp_path: Path, flyer: Path) -> None:
    """Images are read as a person numbers them; other files are left alone."""
    folder = tmp_path / "album"
    folder.mkdir()
    for name in ("page10.jpg", "page2.JPG"):
        shutil.copy(flyer, folder / name)
    (folder / "notes.txt").write_text("not a photo")
    ran = placard("read", "--jsonl", "album")
    assert [json.loads(line)["photo"] for line in ran.out.splitlines()] == ["album/page2.JPG", "album/page10.jpg"]


def test_a_photo_without_text_gets_no_message(placard: Command, tmp_path: Path) -> None:
    """The answer says that there is nothing to read."""
    Image.new("RGB", (640, 480), "teal").save(tmp_path / "wall.png")
    ran = placard("read", "wall.png")
    assert ran.status == 0
    assert "No text on this photo." in ran.out
    assert json.loads(placard("read", "--json", "wall.png").out)["message"] is None


def test_an_animation_is_read_by_its_first_picture(placard: Command, tmp_path: Path, flyer: Path) -> None:
    """The person is told, and the command has not failed."""
    with Image.open(flyer) as picture:
        first = picture.convert("P")
    first.save(tmp_path / "flyer.gif", save_all=True, append_images=[Image.new("P", first.size)], duration=100)
    ran = placard("read", "flyer.gif")
    assert ran.status == 0
    assert "Summer" in ran.out
    assert "flyer.gif: " in ran.err


def test_options_change_the_message(placard: Command, flyer: Path) -> None:
    """Platform and note reach the draft."""
    ran = placard("read", "--json", "--platform", "plain", "--note", "Bring a chair!", flyer)
    message = json.loads(ran.out)["message"]
    assert message["platform"] == "plain"
    assert "Bring a chair!" in message["text"]
    assert "*" not in message["text"]


def test_thinking_is_told_with_the_other_drafts(placard: Command, flyer: Path) -> None:
    """A person reads how long it took and which drafts there are; a program gets them."""
    ran = placard("read", "--think", "10", flyer)
    assert ran.status == 0
    told = re.search(r"Weighed (\d) drafts in [\d.]+ s\. This one is “(\w+)”; --json has the others: (.+)\.", ran.out)
    assert told
    record = json.loads(placard("read", "--json", "--think", "10", flyer).out)
    assert record["thought"]["drafts"] == int(told[1])
    assert record["thought"]["seconds"] > 0
    assert len(record["others"]) == len(told[3].split(", "))
    assert record["message"]["angle"] not in {draft["angle"] for draft in record["others"]}


def test_without_thinking_nothing_is_said_of_it(placard: Command, flyer: Path) -> None:
    """One draft was written and none weighed."""
    assert "Weighed" not in placard("read", flyer).out


@pytest.mark.parametrize("seconds", ["31", "-1", "nan", "inf"])
def test_nobody_asks_for_more_thought_than_the_limit(placard: Command, flyer: Path, seconds: str) -> None:
    """The setting that holds is named, before a model is loaded."""
    ran = placard("read", f"--think={seconds}", flyer)
    assert (ran.status, ran.out) == (2, "")
    assert "0 to 30 seconds (PLACARD_THINK_LIMIT)" in ran.err


def test_a_photo_comes_through_standard_input(process: Command, flyer: Path) -> None:
    """What another program makes can be read without a file."""
    ran = process("read", "-", "--json", stdin=flyer.read_bytes())
    assert ran.status == 0, ran.err
    record = json.loads(ran.out)
    assert record["photo"] == "-"
    assert "Morris dancing" in record["text"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["-", "-"], "once only"),
        (["album"], "There are no images in the folder album."),
        ([str(FLYERS)], "PLACARD_MAX_PHOTOS"),
    ],
)
def test_what_makes_no_sense_is_said_in_one_sentence(
    placard: Command, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    """A slip on the command line ends with status 2 before a model is loaded."""
    (tmp_path / "album").mkdir()
    ran = placard("read", *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert sentence in ran.err
    assert len(ran.err.splitlines()) == 1
