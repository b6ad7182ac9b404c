"""Readers: pictures in, pages out. `build` imports the one that the settings name, and only that."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.contract import Page
from engine.errors import SettingError
from engine.settings import EngineSettings

Image = NDArray[np.uint8]
"""Height x width x 3, red green blue, EXIF orientation already applied."""


class Reader(Protocol):
    """Finds the lines on pictures.

    `read` is called with any number of pictures and gives a page for each in the same order; lines come in any order,
    `arrange` sorts them. It may take seconds, cannot be cancelled, and may raise anything: its pictures are then tried
    in ever smaller batches, so that one spoils no other.
    """

    @property
    def together(self) -> int:
        """Pictures that are worth reading in one call; with more it reads no faster."""

    @property
    def side_by_side(self) -> int:
        """Calls that may run at the same time, each from a thread of its own."""

    @property
    def revision(self) -> str:
        """Changes whenever the same picture could give another page; part of every cache key."""

    @property
    def weak(self) -> frozenset[str]:
        """ISO 639-1 codes of languages of which this reader knows some letters and leaves others out."""

    def read(self, images: Sequence[Image]) -> list[Page]:
        """The pages, in the order of the pictures."""


def build(settings: EngineSettings) -> Reader:
    """The reader that `PLACARD_READER` names; raises SettingError for an unknown one."""
    name = settings.placard_reader
    if name in ("auto", "openvino", "onnxruntime", "torch"):
        from engine.readers.ppocr import PPOCRReader

        return PPOCRReader.build(settings)
    raise SettingError("PLACARD_READER", f"{name!r} is not one of auto, openvino, onnxruntime, torch")
