"""OpenVINO, without what its Python package tells its makers. It is imported from here and nowhere else.

As it comes, importing it writes an id of this user into `~/intel` and reports the import to Google Analytics, unasked,
through its package `openvino_telemetry`. Where that cannot be imported it has a stand-in of its own that does nothing
(`openvino/tools/ovc/telemetry_stub.py`). So it cannot be imported.
"""

import sys

sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]  # how Python is told that there is none

import openvino as ov  # noqa: E402
from openvino import opset13 as ops  # noqa: E402
from openvino.preprocess import PrePostProcessor  # noqa: E402

__all__ = ["PrePostProcessor", "ops", "ov"]
