"""The photo with a mark on every fact."""

import io

import numpy as np
import pytest
from PIL import Image as Pillow

from engine.contract import Box, Doubt, Fact, FactKind, Page
from engine.readers import Image
from engine.stages import legend, lettering, marks

PAGE = Page(width=800, height=600)
GREY = np.full((600, 800, 3), 128, np.uint8)


def fact(
    text: str = "Sat 14 Nov",
    *doubts: Doubt,
    box: tuple[float, float, float, float] = (200, 200, 500, 240),
    kind: FactKind = FactKind.DATE,
    page: int = 0,
) -> Fact:
    left, top, right, bottom = box
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return Fact(kind=kind, text=text, value=text, doubts=doubts, page=page, boxes=(Box(corners=corners),))


def opened(data: bytes) -> Image:
    return np.asarray(Pillow.open(io.BytesIO(data)).convert("RGB"))


def like(pixels: Image, colour: tuple[int, int, int]) -> int:
    """How many of the pixels are about this colour."""
    return int((np.abs(pixels.astype(int) - colour).sum(axis=2) < 60).sum())


def test_a_fact_is_marked_in_the_colour_of_its_kind_and_named_below() -> None:
    """A date is blue on the photo, and stands once more in the legend under it."""
    (data,) = marks.draw([fact()], [PAGE], lambda page: GREY)
    picture = opened(data)
    assert picture.shape[1] == marks.LONGER
    photo, below = picture[:960], picture[960:]
    assert like(photo, marks.COLOURS[FactKind.DATE]) > 1000
    assert like(photo, legend.YELLOW) == 0
    assert like(below, (0, 0, 0)) > 100


def test_every_kind_of_fact_has_a_colour() -> None:
    """No photo goes without its marks because of what it says."""
    assert set(marks.COLOURS) == set(FactKind)


def test_what_is_doubtful_is_told_by_more_than_a_colour() -> None:
    """Dashes of black and yellow around it, which whoever sees no colours tells from a line by their light and dark."""
    (data,) = marks.draw([fact("Sat 14 Nov", Doubt.UNCLEAR)], [PAGE], lambda page: GREY)
    edge = opened(data)[300:420, 310:820].astype(int).sum(axis=2)
    assert like(opened(data), legend.YELLOW) > 1000
    assert like(opened(data), marks.COLOURS[FactKind.DATE]) < 100
    assert (edge < 150).sum() > 200


def test_every_page_has_a_picture_and_a_page_whose_photo_is_gone_has_none() -> None:
    """What is not kept any more cannot be drawn on; the others are."""
    facts = [fact(page=0), fact(page=1)]
    assert len(marks.draw(facts, [PAGE, PAGE], lambda page: GREY)) == 2
    assert len(marks.draw(facts, [PAGE, PAGE], lambda page: GREY if page else None)) == 1
    assert marks.draw(facts, [PAGE, PAGE], lambda page: None) == ()


def test_a_turned_photo_is_shown_upright() -> None:
    """Boxes are those of the page as it was read, so the photo is turned as it was for that."""
    lying = np.full((800, 600, 3), 128, np.uint8)
    page = Page(width=800, height=600, rotation=90)
    (data,) = marks.draw([fact()], [page], lambda number: lying)
    assert opened(data).shape[1] == marks.LONGER


def test_the_picture_is_bounded_also_where_the_photo_is_noise() -> None:
    """Hundreds of facts on a grainy photo still make a picture that travels."""
    noise = np.random.default_rng(3).integers(0, 255, (3000, 4000, 3), np.uint8)
    many = [fact(f"Thing {n}", box=(10, 30 * n, 300, 30 * n + 20)) for n in range(1, 300)]
    (data,) = marks.draw(many, [Page(width=4000, height=3000)], lambda page: noise)
    assert 0 < len(data) <= marks.BYTES


def test_a_long_low_photo_makes_no_ribbon() -> None:
    """Telegram shows no picture that is more than twenty times as wide as high."""
    strip = np.full((40, 2400, 3), 128, np.uint8)
    (data,) = marks.draw([], [Page(width=2400, height=40)], lambda page: strip)
    height, width, _ = opened(data).shape
    assert width < 20 * height


@pytest.mark.parametrize("count", [20, 40, 99])
def test_many_facts_make_no_ribbon_that_nobody_can_read(count: int) -> None:
    """Chats shrink a picture until its height fits: the more facts, the fewer words of each are under it."""
    tall = np.full((1600, 900, 3), 200, np.uint8)
    hall = "A hall with a long name, in a street with a long name, in a town with a long name, number"
    many = [fact(f"{hall} {n}", box=(10, 15 * n, 400, 15 * n + 12)) for n in range(count)]
    (data,) = marks.draw(many, [Page(width=900, height=1600)], lambda page: tall)
    height, width, _ = opened(data).shape
    assert width == 720
    assert height < 6 * width


def test_words_that_are_cut_stay_in_their_column() -> None:
    """The sign that there is more stands behind the last word, not in the next column."""
    font = lettering.font_for("word …", 30)
    assert font is not None
    for line in legend._wrapped("word " * 60, 250, font, 1):
        assert line.endswith("…")
        assert font.getlength(line) <= 250


def test_words_that_no_font_has_are_shown_as_they_stand_on_the_photo() -> None:
    """A script without a font here is cut out of the photo instead of drawn as boxes."""
    runes = "\U0001b170\U0001b171"
    assert lettering.font_for(runes, 30) is None
    photo = GREY.copy()
    photo[200:240, 200:500] = (255, 0, 0)
    (data,) = marks.draw([fact(runes)], [PAGE], lambda page: photo)
    assert like(opened(data)[960:], (255, 0, 0)) > 1000


@pytest.mark.parametrize("box", [(-50, -50, 900, 10), (5, 5, 5, 5), (790, 590, 1200, 900)])
def test_a_box_at_the_edge_or_without_a_size_does_no_harm(box: tuple[float, float, float, float]) -> None:
    """Boxes come from photos of all kinds."""
    assert marks.draw([fact("Sat", box=box), fact("\U0001b170", box=box)], [PAGE], lambda page: GREY)


def test_a_long_address_is_broken_and_a_very_long_one_cut() -> None:
    """The legend stays beside its numbers whatever a photo says."""
    (data,) = marks.draw(
        [fact("https://" + "a" * 3000, kind=FactKind.URL), fact("word " * 600)], [PAGE], lambda page: GREY
    )
    assert opened(data).shape[0] < 1600
