"""The default install has no packages for models, starts without them, and says what to install when one is named."""

import subprocess
import sys

import pytest

WITHOUT = """
import sys
sys.modules[{package!r}] = None
from engine import models
from engine.errors import Unavailable
from engine.settings import EngineSettings, Secret
try:
    models.build(EngineSettings(openai_base_url=Secret("http://localhost/v1")), {name!r}, "PLACARD_WRITER")
except Unavailable as error:
    print(error)
"""


@pytest.mark.parametrize(
    ("name", "package", "extra"),
    [("openai:spark", "openai", "placard[openai]"), ("openai:spark", "httpx2", "placard[openai]")],
)
def test_a_model_whose_package_is_not_there_says_what_to_install(name: str, package: str, extra: str) -> None:
    """One sentence, with the command."""
    code = WITHOUT.format(name=name, package=package)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert extra in done.stdout


def test_the_package_is_not_loaded_before_a_model_is_built() -> None:
    """Whoever drafts by rules pays nothing for it."""
    code = "import sys; import engine.pipeline; print('openai' in sys.modules, 'httpx2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.split() == ["False", "False"]
