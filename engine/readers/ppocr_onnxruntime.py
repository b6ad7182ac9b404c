"""PP-OCR's nets on ONNX Runtime: for machines that OpenVINO does not serve."""

from pathlib import Path

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from engine.readers.detection import Infer


class ONNXRuntime:
    """Loads nets and runs them; from one thread at a time."""

    name = "onnxruntime"

    def __init__(self, threads: int) -> None:
        """`threads` 0: one for each core."""
        self._options = ort.SessionOptions()
        self._options.intra_op_num_threads = threads
        self._options.enable_cpu_mem_arena = False  # an arena keeps the memory of the largest photo ever seen

    def load(self, path: Path) -> tuple[Infer, str]:
        """The net as a function of its one input, and the characters that its metadata lists ("" where none)."""
        session = ort.InferenceSession(str(path), self._options, providers=["CPUExecutionProvider"])
        name = session.get_inputs()[0].name

        def infer(x: NDArray[np.float32]) -> NDArray[np.float32]:
            output: NDArray[np.float32] = session.run(None, {name: x})[0]
            return output

        return infer, session.get_modelmeta().custom_metadata_map.get("character", "")
