"""Where models run is one setting; what is asked for and not there is said at once."""

import subprocess
import sys

import pytest

from engine import device
from engine.errors import SettingError, Unavailable


def test_the_processor_can_always_be_chosen() -> None:
    """With PLACARD_DEVICE=cpu models run on the processor, whatever else there is."""
    assert device.chosen("cpu") == "cpu"


def test_where_there_is_no_accelerator_auto_is_the_processor() -> None:
    """A machine without one needs no setting, and torch, which takes seconds to load, is not loaded to find out."""
    code = "import sys; from engine.device import chosen; print(chosen('auto'), 'torch' in sys.modules)"
    hidden = {"CUDA_VISIBLE_DEVICES": ""}
    done = subprocess.run([sys.executable, "-c", code], env=hidden, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["cpu", "False"]


@pytest.mark.parametrize("asked", ["cuda:99", "cuda:1000"])
def test_an_accelerator_that_is_not_there_is_named(asked: str) -> None:
    """Who asks for a device gets it or is told why not, never another one."""
    with pytest.raises(Unavailable) as told:
        device.chosen(asked)
    assert told.value.what == asked
    assert "torch" in told.value.reason or "CUDA devices" in told.value.reason


@pytest.mark.parametrize("asked", ["gpu", "cuda:", "cuda:x", "cpu:1", "auto:0", "cuda:-1", ""])
def test_a_device_that_is_none_is_a_wrong_setting(asked: str) -> None:
    """A slip in the setting is told with its name before anything is loaded."""
    with pytest.raises(SettingError) as told:
        device.chosen(asked)
    assert told.value.name == "PLACARD_DEVICE"
