"""The real models, loaded once; flyers with their exact truth."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.contract import Job, Photo, Result
from engine.pipeline import Pipeline
from engine.readers import Image
from engine.readers.ppocr import PPOCRReader
from engine.settings import EngineSettings
from engine.stages.arrange import arrange
from engine.stages.decode import decode
from tests.reading import drawn

FLYERS = Path(__file__).parents[1] / "data" / "flyers"


def read(pipeline: Pipeline, page: Image) -> Result:
    """What comes of a drawn photo."""
    data = drawn.png(page)
    sha = hashlib.sha256(data).hexdigest()
    result = pipeline.run(Job(id="j", owner="ann", photos=(Photo(sha256=sha, size=len(data)),)), {sha: data}, {})
    assert isinstance(result, Result)
    return result


@pytest.fixture(scope="session")
def reader() -> PPOCRReader:
    return PPOCRReader.build(EngineSettings())


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    return Pipeline.build(EngineSettings())


@pytest.fixture(scope="session")
def photo() -> Callable[[str], Image]:
    """A flyer's pixels by its name."""
    return lambda name: decode((FLYERS / f"{name}.jpg").read_bytes(), 50_000_000)[0]


@pytest.fixture(scope="session")
def truth() -> Callable[[str], dict[str, Any]]:
    """What a flyer says by its name."""
    return lambda name: json.loads((FLYERS / f"{name}.json").read_text("utf8"))


@pytest.fixture
def blank() -> Image:
    """A sheet of grey paper."""
    return np.full((600, 800, 3), 200, np.uint8)


@pytest.fixture(scope="session")
def pipeline_text(reader: PPOCRReader, photo: Callable[[str], Image]) -> Callable[[str], str]:
    """A flyer's text in reading order by its name."""
    return lambda name: arrange(reader.read([photo(name)])).text
