"""PP-OCR's nets in torch: for accelerators."""

from collections.abc import Sequence
from copy import deepcopy

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.readers import nets
from engine.readers.nets import Best
from engine.readers.ppocr_torch import weights
from engine.readers.ppocr_torch.fuse import for_pixels, fused
from engine.readers.ppocr_torch.runner import Arrays, Begun, Runner, Streams
from engine.settings import EngineSettings

TOGETHER = 16
"""Pictures in a batch of the detector on an accelerator."""
SIDE_BY_SIDE = 2
"""Calls that may run at once on an accelerator: one is worked on by the processor while the other is computed."""
LINES = 24_576
"""Pixels of padded line width in a batch of the recogniser on an accelerator: 64 lines of common width."""
LINES_ON_PROCESSOR = 640


class TorchNets:
    """The nets on the processor or an accelerator."""

    def __init__(
        self,
        loaded: weights.Loaded,
        device: str,
        *,
        half: bool = True,
        recorded: bool = True,
        layout: torch.memory_format = torch.channels_last,
    ) -> None:
        """`device` as torch writes it. On an accelerator, `half` computes all but the recogniser's last layer in half
        precision, and `recorded` starts the nets as CUDA graphs. `layout` is of weights and pictures in memory."""
        place = torch.device(device)
        on_cuda = place.type == "cuda"
        self._layout = layout
        self._kind = torch.float16 if half and on_cuda else torch.float32
        self.name = f"torch-{loaded.origin}-{place.type}-{str(self._kind).removeprefix('torch.')}"
        self.characters: Sequence[str] = loaded.characters
        self._space = max(at for at, character in enumerate(loaded.characters) if character == weights.SPACE)
        self.together = TOGETHER if on_cuda else 1
        self.side_by_side = SIDE_BY_SIDE if on_cuda else 1
        self.lines = LINES if on_cuda else LINES_ON_PROCESSOR
        self._detector, self._recogniser, self._classifier = (
            for_pixels(fused(deepcopy(loaded.nets[name]))).to(place, self._kind, memory_format=layout)
            for name in (weights.DETECTOR, weights.RECOGNISER, weights.CLASSIFIER)
        )
        self._head = deepcopy(loaded.nets[weights.RECOGNISER].head.head).to(place, torch.float32)
        if on_cuda and not half:
            torch.backends.cudnn.allow_tf32 = False  # else convolutions round to as few digits as half precision has
        streams = Streams(place, recorded=recorded) if on_cuda else None
        self._detect, self._recognise, self._classify = (
            Runner(name, forward, streams)
            for name, forward in (
                ("detector", self._text), ("recogniser", self._best), ("classifier", self._turned),
            )
        )  # fmt: skip

    @classmethod
    def build(cls, settings: EngineSettings, device: str) -> "TorchNets":
        """Loads the weights, or converts them, the first time."""
        loaded = weights.load(nets.models(), settings.placard_data, online=settings.placard_hub == "online")
        if settings.placard_threads:
            torch.set_num_threads(settings.placard_threads)
        return cls(loaded, device, half=settings.placard_precision == "half")

    def detect(self, pictures: NDArray[np.uint8]) -> Begun[NDArray[np.float32]]:
        return self._detect.begin(pictures, _first)

    def recognise(self, lines: NDArray[np.uint8]) -> Begun[Best]:
        return self._recognise.begin(lines, lambda outputs: Best(*outputs))

    def classify(self, lines: NDArray[np.uint8]) -> Begun[NDArray[np.float32]]:
        return self._classify.begin(lines, _first)

    def _text(self, pictures: Tensor) -> Sequence[Tensor]:
        return [self._detector(self._input(pictures)).last_hidden_state[:, 0].float()]

    def _best(self, lines: Tensor) -> Sequence[Tensor]:
        features = self._recogniser.model(self._input(lines)).last_hidden_state
        encoded = self._recogniser.head.encoder(features).last_hidden_state
        scores = self._head(encoded.float())  # in full precision: half of it would make close classes equal
        best, classes = scores.max(dim=2)
        whole = scores.logsumexp(dim=2)
        return [classes.int(), (best - whole).exp(), (scores[:, :, self._space] - whole).exp()]

    def _turned(self, lines: Tensor) -> Sequence[Tensor]:
        return [self._classifier(self._input(lines))[:, 1].float()]

    def _input(self, pixels: Tensor) -> Tensor:
        """Channels come last in memory, as the nets want them by default, so that nothing is moved."""
        pictures = pixels.permute(0, 3, 1, 2).to(self._kind) / nets.MIDDLE - 1
        return pictures.contiguous(memory_format=self._layout)


def _first(outputs: Arrays) -> NDArray[np.float32]:
    return np.asarray(outputs[0], np.float32)
