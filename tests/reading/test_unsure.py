"""What the reader is not sure of: marked on the line, doubted on the fact, cut out of the photo."""

import io

import numpy as np
from PIL import Image as Pillow

from engine.contract import Box, Doubt, Fact, FactKind, Page, Result
from engine.pipeline import Pipeline
from engine.readers import Image, confusions
from engine.stages import cutout
from tests.reading import drawn
from tests.reading.conftest import read


def doubted(result: Result) -> list[Fact]:
    return [fact for fact in result.facts if fact.doubts]


def test_a_clear_flyer_raises_no_doubt(pipeline: Pipeline) -> None:
    """What is sharply printed is not called hard to read, and nothing is cut out."""
    result = read(pipeline, drawn.flyer(drawn.CONCERT))
    assert len(result.facts) >= 5
    assert doubted(result) == []
    assert result.cutout == b""


def test_a_flyer_out_of_focus_in_the_dark_has_doubtful_facts(pipeline: Pipeline) -> None:
    """What can hardly be read is marked, with the probability of its weakest character and where it stands."""
    result = read(pipeline, drawn.snapped())
    marked = doubted(result)
    assert marked
    for fact in marked:
        assert {Doubt.UNCLEAR, Doubt.READINGS} & set(fact.doubts)
        assert fact.confidence < 1
        assert fact.boxes
        assert all(0 <= box.left < box.right <= result.pages[0].width for box in fact.boxes)
    assert any(line.unsure for line in result.pages[0].lines)


def test_the_doubtful_places_are_cut_out_of_the_photo(pipeline: Pipeline) -> None:
    """A small picture shows them, to be held against the message on a phone."""
    result = read(pipeline, drawn.snapped())
    picture = Pillow.open(io.BytesIO(result.cutout))
    assert (picture.format, picture.width) == ("PNG", cutout.WIDTH)
    assert len(result.cutout) <= cutout.BYTES
    assert picture.height < 200 * len(doubted(result))


def test_mending_look_alikes_keeps_each_character_in_its_place() -> None:
    """The marks on characters stay right, since a line has as many of them as before."""
    texts = ["o1632 96O I74", "llse", "0CT 12", "lf wet", "JI. Melati", "iHola!", "1O:30 ¤5", "Istanbul ğışİ 5も Í"]
    assert [len(text) for text in confusions.mend(texts)] == [len(text) for text in texts]


def fact(*doubts: Doubt, box: tuple[float, float, float, float] = (100, 100, 400, 140), page: int = 0) -> Fact:
    left, top, right, bottom = box
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return Fact(kind=FactKind.TIME, text="7 pm", value="19:00", page=page, boxes=(Box(corners=corners),), doubts=doubts)


def test_photos_are_asked_for_only_where_a_look_helps() -> None:
    """A photo is not decoded again without a doubt, nor for the order of day and month, which it does not tell."""
    asked: list[int] = []
    pages = [Page(width=800, height=600), Page(width=800, height=600)]

    def picture(page: int) -> Image | None:
        asked.append(page)
        return None

    assert cutout.draw([fact(), fact(Doubt.ORDER)], pages, picture) == b""
    assert asked == []
    assert cutout.draw([fact(), fact(Doubt.UNCLEAR, page=1)], pages, picture) == b""
    assert asked == [1]


def test_the_picture_is_small_also_where_the_photo_is_noise() -> None:
    """Many doubtful facts on a grainy photo: the first ones are shown, in few greys, within the limit."""
    noise = np.random.default_rng(3).integers(0, 255, (600, 800, 3), np.uint8)
    many = [fact(Doubt.UNCLEAR, box=(10, 20 * n, 790, 20 * n + 18)) for n in range(1, 25)]
    data = cutout.draw(many, [Page(width=800, height=600)], lambda page: noise)
    assert 0 < len(data) <= cutout.BYTES


def test_a_long_low_line_makes_no_ribbon() -> None:
    """Telegram shows no picture that is more than twenty times as wide as high."""
    grey = np.full((600, 2400, 3), 128, np.uint8)
    data = cutout.draw(
        [fact(Doubt.UNCLEAR, box=(0, 100, 2390, 112))], [Page(width=2400, height=600)], lambda page: grey
    )
    picture = Pillow.open(io.BytesIO(data))
    assert picture.width < 20 * picture.height


def test_a_box_at_the_edge_or_without_a_size_does_no_harm() -> None:
    """Boxes come from photos of all kinds."""
    grey = np.full((600, 800, 3), 128, np.uint8)
    odd = [fact(Doubt.UNCLEAR, box=(-50, -50, 900, 10)), fact(Doubt.UNCLEAR, box=(5, 5, 5, 5))]
    assert cutout.draw(odd, [Page(width=800, height=600)], lambda page: grey)
