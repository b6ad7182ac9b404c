"""PP-OCRv6 reads real photos."""

from collections.abc import Callable
from importlib.metadata import version

import cv2
import numpy as np
import pytest

from engine.contract import Page
from engine.readers import Image, detection
from engine.readers.ppocr import PPOCRReader
from engine.settings import EngineSettings

Photo = Callable[[str], Image]


def words(page: Page) -> set[str]:
    return {word for line in page.lines for word in line.text.split()}


def test_a_flyer_is_read_with_its_accents_and_signs(reader: PPOCRReader, photo: Photo) -> None:
    """The village fête is read as printed: its circumflex, its pound sign, its phone number."""
    text = "\n".join(line.text for line in reader.read([photo("dev01")])[0].lines)
    assert "Summer Fête" in text
    assert "£3" in text
    assert "01632 960 174" in text


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_photo_turned_any_way_says_the_same(reader: PPOCRReader, photo: Photo, turns: int) -> None:
    """A photo that lies on its side or its head is read as the upright one, and the page says how it was turned."""
    upright = photo("dev02")
    straight, turned = reader.read([upright, np.ascontiguousarray(np.rot90(upright, turns))])
    assert turned.rotation == 90 * turns
    assert (turned.width, turned.height) == (straight.width, straight.height)
    assert len(words(straight) & words(turned)) >= 0.9 * len(words(straight))


def test_boxes_lie_where_the_words_are_also_on_a_turned_page(reader: PPOCRReader, photo: Photo) -> None:
    """Boxes are in the pixels of the page as it is read, so that they can be shown on it."""
    upright = photo("dev02")
    straight, turned = reader.read([upright, np.ascontiguousarray(np.rot90(upright, 1))])
    places = {line.text: line.box for line in straight.lines}
    shared = [(line.box, places[line.text]) for line in turned.lines if line.text in places]
    assert len(shared) > 5
    assert all(abs(a.left - b.left) < 12 and abs(a.top - b.top) < 12 for a, b in shared)


def test_photos_read_together_say_what_they_say_alone(reader: PPOCRReader, photo: Photo) -> None:
    """The lines of several photos share batches without mixing up."""
    photos = [photo(name) for name in ("dev13", "dev21", "dev30")]
    together = reader.read(photos)
    alone = [reader.read([image])[0] for image in photos]
    assert [[line.text for line in page.lines] for page in together] == [
        [line.text for line in page.lines] for page in alone
    ]


@pytest.mark.parametrize("name", ["dev38", "dev39", "dev40"])
def test_a_picture_without_text_gives_no_lines(reader: PPOCRReader, photo: Photo, name: str) -> None:
    """Clouds, hills and lights are not taken for letters."""
    assert reader.read([photo(name)])[0].lines == ()


@pytest.mark.parametrize("name", ["dev32", "dev33", "dev34", "dev36"])
def test_letters_that_the_reader_does_not_know_show_as_illegible(reader: PPOCRReader, photo: Photo, name: str) -> None:
    """Hindi, Arabic and Russian are not passed off as nonsense in Latin letters."""
    assert reader.read([photo(name)])[0].legible < 0.6


def test_onnx_runtime_reads_the_same(reader: PPOCRReader, photo: Photo) -> None:
    """Where OpenVINO is not to be had, the other runtime gives the same text."""
    other = PPOCRReader.build(EngineSettings(placard_reader="onnxruntime"))
    assert other.revision != reader.revision
    ours, theirs = reader.read([photo("dev13")])[0], other.read([photo("dev13")])[0]
    assert [line.text for line in ours.lines] == [line.text for line in theirs.lines]


def test_a_tiny_and_a_very_long_picture_are_read(reader: PPOCRReader) -> None:
    """A picture of a few pixels and a strip forty times as long as wide end in a page, not in an error."""
    tiny = np.zeros((1, 1, 3), np.uint8)
    strip = np.full((4000, 100, 3), 255, np.uint8)
    assert [page.lines for page in reader.read([tiny, strip])] == [(), ()]


def test_the_boxes_are_those_of_rapidocr() -> None:
    """Growing a box in closed form gives the boxes that RapidOCR finds by clipping polygons, to two pixels."""
    from rapidocr.ch_ppocr_det.utils import DBPostProcess

    assert version("rapidocr") == "3.10.0", "thresholds were taken over from this version"
    rng = np.random.default_rng(7)
    probability = np.zeros((320, 480), np.float32)
    for y in range(20, 300, 40):
        tilt = float(rng.uniform(-6, 6))
        size = (float(rng.uniform(80, 380)), float(rng.uniform(8, 22)))
        corners = cv2.boxPoints(((240.0, float(y)), size, tilt)).astype(np.int32)
        cv2.fillPoly(probability, [corners], 0.9)
    theirs, _ = DBPostProcess(0.3, 0.5, 1000, 1.6, "fast", True)(probability[None, None], (640, 960))
    ours = detection.find_boxes(probability, 640, 960)
    assert len(ours) == len(theirs) == 7
    for box in ours:
        nearest = min(theirs, key=lambda other: float(np.abs(other - box).sum()))
        assert np.abs(nearest - box).max() <= 2
