"""PP-OCRv6 as a reader: three nets on a runtime, and the steps between them.

RapidOCR's own steps pass over the picture in float64, classify each line's direction and pad every batch to its widest
line; here each is done once: detection at the size that pays, one decision a page on which way is up, and the lines of
all pictures pooled and recognised in batches of like width. What a net gave is worked on while it runs on the next.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from importlib.metadata import version
from importlib.util import find_spec
from typing import NamedTuple, Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from engine.contract import Page
from engine.device import chosen
from engine.errors import Unavailable
from engine.readers import Image, detection, orientation, recognition
from engine.readers.detection import Quad
from engine.readers.nets import Best, Nets, Pending
from engine.readers.ppocr_page import page, unsure
from engine.readers.recognition import Reading
from engine.settings import EngineSettings

AHEAD = 3
"""Batches that are begun before the result of the one before them is worked on: enough that no runtime waits."""
AGAIN = 0.8
"""Probability of a character below which its line is read a second time. From 0.7 that takes 4 % of the time, and two
of 62 misread facts fewer are marked; from 0.9 it takes 10 %."""
WEAK = frozenset({"vi"})
"""Vietnamese: the recogniser has no letters with a hook, a dot below or two marks."""

TORCH = ("torch", "transformers", "safetensors")
"""Packages without which nothing runs in torch."""

Given = TypeVar("Given")
Got = TypeVar("Got")
Key = TypeVar("Key")


class Found(NamedTuple):
    """What is on a picture."""

    image: Image
    """Turned upright."""
    degrees: int
    """By how many it was turned clockwise."""
    boxes: Sequence[Quad]
    lines: Sequence[Image]
    """What is in the boxes."""

    def turned(self) -> "Found":
        """On its head."""
        image, boxes = orientation.turn(self.image, self.boxes, 180)
        return Found(image, self.degrees + 180, boxes, [orientation.upturned(line) for line in self.lines])


class PPOCRReader:
    """Reads with PP-OCRv6: Chinese, Japanese and the Latin script."""

    def __init__(self, nets: Nets) -> None:
        self._nets = nets
        self._hands = ThreadPoolExecutor(os.cpu_count(), thread_name_prefix="ppocr")

    @classmethod
    def build(cls, settings: EngineSettings) -> Self:
        """On the runtime that `PLACARD_READER` names; `auto` takes torch where it has an accelerator, else OpenVINO
        where it is to be had."""
        if settings.placard_reader in ("auto", "torch"):
            device = chosen(settings.placard_device)
            missing = [package for package in TORCH if not find_spec(package)]
            if settings.placard_reader == "torch" and missing:
                raise Unavailable(missing[0], "not installed; pip install 'placard[gpu]'")
            if settings.placard_reader == "torch" or (device != "cpu" and not missing):
                from engine.readers.ppocr_torch import TorchNets

                return cls(TorchNets.build(settings, device))
        if settings.placard_reader != "onnxruntime":
            if find_spec("openvino"):
                from engine.readers.ppocr_openvino import OpenVINONets

                return cls(OpenVINONets(settings.placard_threads))
            if settings.placard_reader == "openvino":
                raise Unavailable("openvino", "not installed")
        from engine.readers.ppocr_onnxruntime import ONNXNets

        return cls(ONNXNets(settings.placard_threads))

    @property
    def revision(self) -> str:
        return f"ppocrv6-{self._nets.name}-rapidocr-{version('rapidocr')}"

    @property
    def together(self) -> int:
        return self._nets.together

    @property
    def side_by_side(self) -> int:
        return self._nets.side_by_side

    @property
    def weak(self) -> frozenset[str]:
        return WEAK

    def read(self, images: Sequence[Image]) -> list[Page]:
        found = self._upright(self._find(images))
        crops = {(index, line): crop for index, one in enumerate(found) for line, crop in enumerate(one.lines)}
        first = self._recognised(crops)
        second = self._recognised(
            {
                (index, line): recognition.crop_anew(found[index].image, found[index].boxes[line])
                for (index, line), reading in first.items()
                if any(sure < AGAIN for _, sure in unsure(reading))
            }
        )
        return [
            page(
                one.image,
                one.degrees,
                [(box, first[index, line], second.get((index, line))) for line, box in enumerate(one.boxes)],
            )
            for index, one in enumerate(found)
        ]

    def _find(self, images: Sequence[Image]) -> list[Found]:
        """What is on each picture, turned upright but for its head."""
        small = [self._hands.submit(detection.to_input, image, _size(image)) for image in images]
        cuts = {
            index: self._hands.submit(_cut, images[index], probability)
            for batch, probabilities in ahead(
                lambda batch: self._nets.detect(np.stack([small[i].result() for i in batch])),
                self._of_like_size(images),
            )
            for index, probability in zip(batch, probabilities, strict=True)
        }
        return [cuts[index].result() for index in range(len(images))]

    def _of_like_size(self, images: Sequence[Image]) -> list[list[int]]:
        """Indexes of the pictures in batches of one size."""
        by_size: dict[tuple[int, int], list[int]] = {}
        for index, image in enumerate(images):
            by_size.setdefault(_size(image), []).append(index)
        step = self._nets.together
        return [some[at : at + step] for some in by_size.values() for at in range(0, len(some), step)]

    def _upright(self, found: Sequence[Found]) -> list[Found]:
        """What is found, with the pages that stand on their heads turned: where the classifier's votes do not agree,
        the way that reads with more confidence counts."""
        voters = [orientation.voters(one.lines) for one in found]
        heads: list[bool | None] = [False] * len(found)
        step = self._nets.together
        asked = [index for index, lines in enumerate(voters) if lines]
        for batch, votes in ahead(
            lambda batch: self._nets.classify(
                recognition.to_input([line for i in batch for line in voters[i]], *orientation.CLASSIFIER_SHAPE)
            ),
            [asked[at : at + step] for at in range(0, len(asked), step)],
        ):
            ends = np.cumsum([len(voters[i]) for i in batch])
            for index, own in zip(batch, np.split(votes, ends[:-1]), strict=True):
                heads[index] = orientation.upside_down(own)
        undecided = [index for index, head in enumerate(heads) if head is None]
        ways = {
            (index, turned, line): orientation.upturned(crop) if turned else crop
            for index in undecided
            for turned in (False, True)
            for line, crop in enumerate(voters[index])
        }
        sure = {place: reading.confidence for place, reading in self._recognised(ways).items()}
        for index in undecided:
            up, down = (
                sum(confidence for (i, way, _), confidence in sure.items() if (i, way) == (index, turned))
                for turned in (False, True)
            )
            heads[index] = down > up
        return [one.turned() if head else one for one, head in zip(found, heads, strict=True)]

    def _recognised(self, crops: Mapping[Key, Image]) -> dict[Key, Reading]:
        """The readings of lines, pooled."""
        places = list(crops)
        widths = [recognition.width_of(crop) for crop in crops.values()]
        readings: dict[Key, Reading] = {}

        def begin(batch: Sequence[int]) -> Pending[Best]:
            width = recognition.padded(max(widths[i] for i in batch))
            return self._nets.recognise(
                recognition.to_input([crops[places[i]] for i in batch], recognition.HEIGHT, width)
            )

        for batch, best in ahead(begin, recognition.batches(widths, self._nets.lines)):
            for index, classes, probability, space in zip(batch, *best, strict=True):
                readings[places[index]] = recognition.decode(classes, probability, space, self._nets.characters)
        return readings


def ahead(begin: Callable[[Given], Pending[Got]], given: Iterable[Given]) -> Iterator[tuple[Given, Got]]:
    """Each with its result, in order; while one is worked on, the runtime has the next ones."""
    under_way: deque[tuple[Given, Pending[Got]]] = deque()
    try:
        for one in given:
            under_way.append((one, begin(one)))
            if len(under_way) > AHEAD:
                first, pending = under_way.popleft()
                yield first, pending.result()
        while under_way:
            first, pending = under_way.popleft()
            yield first, pending.result()
    finally:  # what was begun ends, though nobody waits for it any more
        for _, pending in under_way:
            with suppress(Exception):
                pending.result()


def _size(image: Image) -> tuple[int, int]:
    return detection.size_for(*image.shape[:2])


def _cut(image: Image, probability: NDArray[np.float32]) -> Found:
    """The lines of a picture by the detector's probability map."""
    boxes = detection.find_boxes(probability, *image.shape[:2])
    degrees = 90 if orientation.sideways(boxes) else 0
    image, boxes = orientation.turn(image, boxes, degrees)
    return Found(image, degrees, boxes, [recognition.crop(image, box) for box in boxes])
