"""PP-OCR's nets on OpenVINO: the fastest way on a CPU."""

from pathlib import Path

import numpy as np
import openvino as ov
from numpy.typing import NDArray

from engine.readers.detection import Infer

SHAPES_KEPT = 256
"""Compiled shapes that OpenVINO keeps (its default is 5,000): fewer cost time again, more cost memory with every size
of photo that comes along. Measured over the flyers: 604 MB against 740 MB, at the same speed."""


class OpenVINORuntime:
    """Loads nets and runs them; from one thread at a time."""

    name = "openvino"

    def __init__(self, threads: int) -> None:
        """`threads` 0: one for each core."""
        self._core = ov.Core()
        self._config: dict[str, object] = {"PERFORMANCE_HINT": "LATENCY", "CPU_RUNTIME_CACHE_CAPACITY": SHAPES_KEPT}
        if threads:
            self._config["INFERENCE_NUM_THREADS"] = threads

    def load(self, path: Path) -> tuple[Infer, str]:
        """The net as a function of its one input, and the characters that its metadata lists ("" where none)."""
        model = self._core.read_model(path)
        request = self._core.compile_model(model, "CPU", self._config).create_infer_request()
        place = ["framework", "character"]
        characters = str(model.get_rt_info(place).value) if model.has_rt_info(place) else ""

        def infer(x: NDArray[np.float32]) -> NDArray[np.float32]:
            request.infer([x], share_inputs=True)
            output: NDArray[np.float32] = request.get_output_tensor(0).data
            return output

        return infer, characters
