"""PP-OCRv6 as a reader: the nets of the `rapidocr` wheel on a runtime, and the steps between them.

Only the model files of the wheel are used. Its own steps pass over the picture in float64, classify each line's
direction and pad every batch to its widest line; here each is done once: detection at the size that pays, one
decision a page on which way is up, and the lines of all pictures pooled and recognised in batches of like width.
"""

from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol, Self
from unicodedata import east_asian_width

import numpy as np

from engine.contract import Box, Line, Page
from engine.errors import Unavailable
from engine.readers import Image, confusions, detection, orientation, recognition
from engine.readers.detection import Infer, Quad
from engine.readers.recognition import Reading
from engine.settings import EngineSettings

DETECTOR = "PP-OCRv6_det_small.onnx"
RECOGNISER = "PP-OCRv6_rec_small.onnx"
CLASSIFIER = "ch_ppocr_mobile_v2.0_cls_mobile.onnx"

BATCH_WIDTH = 320
"""Pixels of padded line width recognised at once; more gains no speed on a CPU and costs memory."""
MIN_CONFIDENCE = 0.5
"""Lines read with less are taken for no text (RapidOCR's own threshold)."""
SHORT = 2
"""Characters up to which a line must be read with `MIN_CONFIDENCE_SHORT`: a stroke is easily taken for a sign."""
MIN_CONFIDENCE_SHORT = 0.8


WEAK_CHARACTER = 0.9
"""Probability below which a character is told as not sure."""
AGAIN = 0.7
"""Probability of a character below which its line is read a second time: fewer than one in ten of the test flyers, for
4 % of the time. From 0.9 it would be 10 %, for five more of 60 misread facts."""
WEAK = frozenset({"vi"})
"""Vietnamese: the recogniser has no letters with a hook, a dot below or two marks."""
LETTER_WIDTH = 0.5
"""Of a line's height."""
MIN_FILLED = 0.4
"""Share of a line's room that its text fills at least; with less, most of it was not read."""


Place = tuple[int, int]
"""Index of a picture, and of a line on it."""


class Runtime(Protocol):
    """What runs a net. Called from one thread at a time."""

    name: str

    def load(self, path: Path) -> tuple[Infer, str]:
        """The net as a function, and the characters that its metadata lists."""


class PPOCRReader:
    """Reads with PP-OCRv6: Chinese, Japanese and the Latin script."""

    def __init__(self, runtime: Runtime) -> None:
        models = _models()
        self._detect, _ = runtime.load(models / DETECTOR)
        self._classify, _ = runtime.load(models / CLASSIFIER)
        self._recognise, characters = runtime.load(models / RECOGNISER)
        self._characters = ["", *characters.splitlines(), " "]  # class 0 is CTC's blank, the last one the space
        self._revision = f"ppocrv6-{runtime.name}-rapidocr-{version('rapidocr')}"

    @classmethod
    def build(cls, settings: EngineSettings) -> Self:
        """On the runtime that `PLACARD_READER` names; `auto` takes OpenVINO where it is to be had."""
        if settings.placard_reader != "onnxruntime":
            if find_spec("openvino"):
                from engine.readers.ppocr_openvino import OpenVINORuntime

                return cls(OpenVINORuntime(settings.placard_threads))
            if settings.placard_reader == "openvino":
                raise Unavailable("openvino", "not installed")
        from engine.readers.ppocr_onnxruntime import ONNXRuntime

        return cls(ONNXRuntime(settings.placard_threads))

    @property
    def revision(self) -> str:
        return self._revision

    @property
    def together(self) -> int:
        return 1

    @property
    def side_by_side(self) -> int:
        return 1

    @property
    def weak(self) -> frozenset[str]:
        return WEAK

    def read(self, images: Sequence[Image], on_page: Callable[[int], None] = lambda index: None) -> list[Page]:
        """A page for each picture; `on_page` is called when its last line is recognised."""
        found = [self._find(image) for image in images]
        waiting = [len(lines) for *_, lines in found]

        def tell(index: int) -> None:
            waiting[index] -= 1
            if waiting[index] == 0:
                on_page(index)

        crops = {(index, line): crop for index, (*_, lines) in enumerate(found) for line, crop in enumerate(lines)}
        first = self._recognised(crops, tell)
        second = self._recognised(
            {
                (index, line): recognition.crop_anew(found[index][0], found[index][2][line])
                for (index, line), reading in first.items()
                if any(sure < AGAIN for _, sure in _unsure(reading))
            }
        )
        pages = []
        for index, (image, degrees, boxes, _) in enumerate(found):
            lines = [(box, first[index, i], second.get((index, i))) for i, box in enumerate(boxes)]
            pages.append(_page(image, degrees, lines))
        return pages

    def _recognised(
        self, crops: Mapping[Place, Image], on_line: Callable[[int], None] = lambda index: None
    ) -> dict[Place, Reading]:
        """The readings of the lines of several pictures, pooled; `on_line` is called with the picture of each."""
        places = list(crops)
        readings: dict[Place, Reading] = {}
        for batch in recognition.batches([recognition.width_of(crops[place]) for place in places], BATCH_WIDTH):
            members = [places[i] for i in batch]
            for place, reading in zip(members, self._recognise_lines([crops[m] for m in members]), strict=True):
                readings[place] = reading
                on_line(place[0])
        return readings

    def _find(self, image: Image) -> tuple[Image, int, list[Quad], list[Image]]:
        """The picture turned upright, by how many degrees, the boxes on it and what is in them."""
        height, width = image.shape[:2]
        probability = self._detect(detection.to_input(image, detection.scale_for(height, width)))[0, 0]
        boxes = detection.find_boxes(probability, height, width)
        degrees = 90 if orientation.sideways(boxes) else 0
        image, boxes = orientation.turn(image, boxes, degrees)
        crops = [recognition.crop(image, box) for box in boxes]
        if orientation.upside_down(crops, self._classify, self._confidence):
            image, boxes = orientation.turn(image, boxes, 180)
            crops = [orientation.upturned(line) for line in crops]
            degrees += 180
        return image, degrees, boxes, crops

    def _recognise_lines(self, lines: Sequence[Image]) -> list[Reading]:
        width = recognition.padded(max(recognition.width_of(line) for line in lines))
        probabilities = self._recognise(recognition.to_input(lines, recognition.HEIGHT, width))
        best, probability = probabilities.argmax(axis=2), probabilities.max(axis=2)
        space = probabilities[:, :, -1]
        return [recognition.decode(b, p, s, self._characters) for b, p, s in zip(best, probability, space, strict=True)]

    def _confidence(self, lines: Sequence[Image]) -> float:
        return float(np.mean([reading.confidence for line in lines for reading in self._recognise_lines([line])]))


def _page(image: Image, degrees: int, lines: Sequence[tuple[Quad, Reading, Reading | None]]) -> Page:
    """`lines`: box, reading, and second reading where there was one."""
    height, width = image.shape[:2]
    kept, found, known = [], 0.0, 0.0
    for box, reading, again in sorted(lines, key=lambda line: float(line[0][0, 1])):
        text = reading.text
        room, filled = legibility(box, text)
        sure = reading.confidence >= (MIN_CONFIDENCE if len(text) > SHORT else MIN_CONFIDENCE_SHORT)
        read = bool(text) and sure and filled >= MIN_FILLED
        found, known = found + room, known + room * filled * reading.confidence * read
        if read:
            kept.append((box, reading, again))
    texts = confusions.mend([reading.text for _, reading, _ in kept])
    others = confusions.mend([again.text if again else reading.text for _, reading, again in kept])
    return Page(
        width=width,
        height=height,
        rotation=degrees,
        lines=tuple(
            Line(
                text=text,
                confidence=round(reading.confidence, 4),
                box=_box(box),
                unsure=_unsure(reading),
                other=other if other != text else "",
            )
            for text, other, (box, reading, _) in zip(texts, others, kept, strict=True)
        ),
        legible=round(known / found, 3) if found else 1.0,
    )


def _unsure(reading: Reading) -> tuple[tuple[int, float], ...]:
    """Index and probability of the characters that the net was not sure of. Spaces do not count, which it often
    is not sure of; nor does what the look-alikes that are mended were, since that changes no index."""
    return tuple(
        (at, round(sure, 4))
        for at, (char, sure) in enumerate(zip(reading.text, reading.sure, strict=True))
        if sure < WEAK_CHARACTER and not char.isspace()
    )


def legibility(box: Quad, text: str) -> tuple[float, float]:
    """How many letters a box has room for, and the share of it that the text fills, 0..1.

    A letter is about half as wide as its line is high, a Chinese or Japanese one as wide as high. Scripts that the
    recogniser does not know leave most of a line's letters out: on the test flyers such pages fill 0.12 to 0.52,
    all others 0.80 and more. Boxes too short to tell have no room.
    """
    width, height = float(np.linalg.norm(box[0] - box[1])), float(np.linalg.norm(box[0] - box[3]))
    if width < 3 * height:
        return 0.0, 1.0
    room = width / (LETTER_WIDTH * height)
    letters = sum(2 if east_asian_width(c) in "WF" else 1 for c in " ".join(text.split()))
    return room, min(1.0, letters / room)


def _box(quad: Quad) -> Box:
    a, b, c, d = ((float(x), float(y)) for x, y in quad)
    return Box(corners=(a, b, c, d))


def _models() -> Path:
    """The wheel's folder of models, without importing the package."""
    spec = find_spec("rapidocr")
    if spec is None or not spec.submodule_search_locations:
        raise Unavailable("rapidocr", "not installed")
    return Path(spec.submodule_search_locations[0]) / "models"
