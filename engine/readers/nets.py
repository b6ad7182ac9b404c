"""PP-OCRv6's nets: what a runtime gives the reader, and where the model files are.

Only the model files of the `rapidocr` wheel are used, not its code.
"""

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from engine.errors import Unavailable

T_co = TypeVar("T_co", covariant=True)

DETECTOR = "PP-OCRv6_det_small.onnx"
RECOGNISER = "PP-OCRv6_rec_small.onnx"
CLASSIFIER = "ch_ppocr_mobile_v2.0_cls_mobile.onnx"

MIDDLE = 127.5
"""A pixel's value that the nets see as 0; they take pixels as (value - this) / this."""
CHARACTERS = ("framework", "character")
"""Where the recogniser's file keeps its characters, one a line, by OpenVINO's names; in ONNX only the last."""


class Best(NamedTuple):
    """What the recogniser found at each step of each line, reduced inside the runtime: its 18,710 classes a step are
    never handed over. All three are lines x steps."""

    classes: NDArray[np.int32]
    """The likeliest class."""
    probability: NDArray[np.float32]
    """That of the likeliest class, 0..1."""
    space: NDArray[np.float32]
    """Probability of a space, 0..1, whichever class is the likeliest."""


class Pending(Protocol[T_co]):
    """An inference that was begun."""

    def result(self) -> T_co:
        """Waits until it is there; raises what the runtime raised. Called once, from any thread."""


class Nets(Protocol):
    """The three nets on a runtime. Called from `side_by_side` threads at once, each of which may begin several
    inferences before it asks for the first one's result; pictures are red green blue, normalisation is done inside.
    What is given must not be changed until the result is there."""

    @property
    def name(self) -> str:
        """Part of the reader's revision: changes with whatever may change a text."""

    @property
    def characters(self) -> Sequence[str]:
        """The character of each class: class 0 is CTC's blank, the last one the space."""

    @property
    def together(self) -> int:
        """Pictures of one size that are worth a batch of the detector."""

    @property
    def side_by_side(self) -> int:
        """Threads that may call at once."""

    @property
    def lines(self) -> int:
        """Pixels of padded line width that are worth a batch of the recogniser."""

    def detect(self, pictures: NDArray[np.uint8]) -> Pending[NDArray[np.float32]]:
        """n x height x width x 3, sides that are multiples of 32, to the probability of text: n x height x width."""

    def classify(self, lines: NDArray[np.uint8]) -> Pending[NDArray[np.float32]]:
        """n x 48 x 192 x 3 to the probability of each that it stands on its head: n."""

    def recognise(self, lines: NDArray[np.uint8]) -> Pending[Best]:
        """n x 48 x width x 3, padded on the right with grey, to what they say."""


def listed(characters: str) -> Sequence[str]:
    """The characters of `Nets` from those in the recogniser's file."""
    return ("", *characters.splitlines(), " ")


def models() -> Path:
    """The wheel's folder of models, without importing the package."""
    spec = find_spec("rapidocr")
    if spec is None or not spec.submodule_search_locations:
        raise Unavailable("rapidocr", "not installed")
    return Path(spec.submodule_search_locations[0]) / "models"
