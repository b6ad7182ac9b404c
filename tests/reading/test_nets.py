"""The nets on their runtimes: what the reader builds on."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from engine.contract import Page
from engine.readers import Image, detection, recognition
from engine.readers.nets import Nets
from engine.readers.ppocr import PPOCRReader, ahead
from engine.readers.ppocr_onnxruntime import ONNXNets
from tests.reading import drawn

Photo = Callable[[str], Image]


@pytest.fixture(scope="module")
def openvino() -> Nets:
    pytest.importorskip("openvino", reason="OpenVINO is not to be had on this machine")
    from engine.readers.ppocr_openvino import OpenVINONets

    return OpenVINONets(0)


@pytest.fixture(scope="module")
def onnx() -> Nets:
    return ONNXNets(0)


def lines(image: Image) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Some strips of a picture, as a batch of lines."""
    strips = [image[top : top + 40, 40:700] for top in range(100, 500, 100)]
    return recognition.to_input(strips, recognition.HEIGHT, 832)


def test_the_rewritten_detector_sees_text_where_the_plain_one_does(openvino: Nets, onnx: Nets) -> None:
    """Another order of sums moves no probability by more than the rounding of the machine's numbers."""
    page = drawn.flyer(drawn.CONCERT)
    pictures = detection.to_input(page, detection.size_for(*page.shape[:2]))[None]
    ours, plain = (nets.detect(pictures).result() for nets in (openvino, onnx))
    assert ours.shape == plain.shape == pictures.shape[:3]
    assert ((ours > detection.PIXEL_THRESHOLD) == (plain > detection.PIXEL_THRESHOLD)).mean() > 0.995
    assert np.abs(ours - plain).mean() < 0.01


def test_the_rewritten_recogniser_finds_the_best_of_all_classes(openvino: Nets, onnx: Nets, photo: Photo) -> None:
    """Looked for row by row, the likeliest character and its probability are those of looking through all at once."""
    given = lines(photo("dev13"))
    ours, plain = (nets.recognise(given).result() for nets in (openvino, onnx))
    assert ours.classes.shape == plain.classes.shape == ours.probability.shape == ours.space.shape
    sure = plain.probability > 0.8
    assert (ours.classes == plain.classes)[sure].all()
    assert np.abs(ours.probability - plain.probability)[sure].mean() < 0.02
    assert np.abs(ours.space - plain.space).mean() < 0.02
    assert openvino.characters == onnx.characters


def test_results_come_in_the_order_in_which_they_were_begun(openvino: Nets) -> None:
    """Though several inferences are under way at once, each line gets its own reading."""
    page = drawn.flyer(drawn.CONCERT)
    strips = [lines(page)[at : at + 1] for at in range(4)] * 4
    alone = [openvino.recognise(strip).result().classes for strip in strips[:4]]
    for at, (_, best) in enumerate(ahead(openvino.recognise, strips)):
        assert np.array_equal(best.classes, alone[at % 4])


def test_an_error_half_way_leaves_the_nets_fit_for_use(openvino: Nets) -> None:
    """What was begun is waited for, and the next call gets its own results."""
    strip = lines(drawn.flyer(drawn.CONCERT))[:1]
    before = openvino.recognise(strip).result().classes
    with pytest.raises(RuntimeError):
        for _ in ahead(openvino.recognise, [strip, strip, np.zeros((1, 7, 7, 3), np.uint8)]):
            pass
    assert np.array_equal(openvino.recognise(strip).result().classes, before)


@pytest.mark.timeout(90)
def test_calls_side_by_side_read_what_they_read_one_by_one(reader: PPOCRReader, photo: Photo) -> None:
    """Readers are called from several threads at once; no page takes up lines of another."""
    photos = [photo(name) for name in ("dev01", "dev13", "dev21", "dev30", "dev02", "dev38")]
    one_by_one = [reader.read([image])[0] for image in photos]
    with ThreadPoolExecutor(3) as threads:
        side_by_side = list(threads.map(lambda image: reader.read([image])[0], photos))
    assert [texts(page) for page in side_by_side] == [texts(page) for page in one_by_one]
    assert [[line.box for line in page.lines] for page in side_by_side] == [
        [line.box for line in page.lines] for page in one_by_one
    ]


@pytest.mark.timeout(90)
def test_openvino_and_onnx_runtime_read_the_same_text(openvino: Nets, onnx: Nets, photo: Photo) -> None:
    """Which runtime a machine has makes no difference to what a flyer says: a line in fifty may differ in a sign."""
    photos = [photo(name) for name in ("dev01", "dev13", "dev30")]
    ours, theirs = (PPOCRReader(nets).read(photos) for nets in (openvino, onnx))
    pairs = [
        pair for one, other in zip(ours, theirs, strict=True) for pair in zip(texts(one), texts(other), strict=True)
    ]
    assert sum(one == other for one, other in pairs) >= 0.98 * len(pairs)


def texts(page: Page) -> list[str]:
    return [line.text for line in page.lines]
