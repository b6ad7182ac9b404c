"""What Placard's speed is held against: other ways from a photo's bytes to its words, with their own defaults."""

import subprocess
from collections.abc import Callable
from io import BytesIO
from shutil import which

import numpy as np
from PIL import Image, ImageOps
from rapidocr import EngineType, RapidOCR

Run = Callable[[bytes], str]
"""From a photo's bytes to the text on it."""


def rapidocr(engine: EngineType) -> Run:
    """RapidOCR with its own defaults, but for the runtime."""
    engines = {f"{net}.engine_type": engine for net in ("Det", "Cls", "Rec")}
    ocr = RapidOCR(params={**engines, "Global.log_level": "error"})

    def run(data: bytes) -> str:
        picture = ImageOps.exif_transpose(Image.open(BytesIO(data))).convert("RGB")
        found = ocr(np.ascontiguousarray(np.asarray(picture)[:, :, ::-1]))
        return "\n".join(found.txts or ())

    return run


def tesseract() -> Run | None:
    """The `tesseract` command with its defaults; None where it is not installed."""
    command = which("tesseract")
    if command is None:
        return None

    def run(data: bytes) -> str:
        done = subprocess.run([command, "stdin", "stdout"], input=data, capture_output=True, check=False)
        return done.stdout.decode(errors="replace")

    return run
