"""Where models run: on the processor, or on an accelerator that torch knows."""

import ctypes
import os
import re
import sys
from importlib.util import find_spec
from pathlib import Path

from engine.errors import SettingError, Unavailable

NAME = re.compile(r"auto|cpu|cuda(:(?P<number>\d{1,4}))?")
DRIVERS = ("nvcuda.dll",) if sys.platform == "win32" else ("libcuda.so.1", "libamdhip64.so")
"""Libraries without which torch finds no accelerator that it calls CUDA; loading one takes a millisecond, torch two
seconds."""
DRIVER_FOLDERS = (Path("/usr/local/nvidia/lib64"), Path("/usr/lib/wsl/lib"))
"""Where containers and WSL put the driver without telling the loader."""


def chosen(setting: str) -> str:
    """The device that `PLACARD_DEVICE` names, as torch writes it: `cpu`, or `cuda:` and a number.

    `auto` takes the first CUDA device where there is one that torch can use. torch is imported only where there may be
    one. Raises SettingError for a name that is none, Unavailable for a device that is not there.
    """
    asked = NAME.fullmatch(setting)
    if asked is None:
        raise SettingError("PLACARD_DEVICE", f"{setting!r} is not auto, cpu, cuda or cuda:<number>")
    if setting == "cpu":
        return "cpu"
    number, devices = int(asked["number"] or 0), _devices()
    if devices > number:
        return f"cuda:{number}"
    if setting == "auto":
        return "cpu"
    raise Unavailable(setting, _missing(devices))


def _devices() -> int:
    """How many CUDA devices torch can use."""
    if not find_spec("torch") or not _driver():
        return 0
    import torch

    return int(torch.cuda.device_count()) if torch.cuda.is_available() else 0


def _driver() -> bool:
    """Whether a driver of accelerators is on this machine, and not hidden."""
    if os.environ.get("CUDA_VISIBLE_DEVICES") in ("", "-1"):
        return False
    for name in DRIVERS:
        for path in (name, *(str(folder / name) for folder in DRIVER_FOLDERS)):
            try:
                ctypes.CDLL(path)
            except OSError:
                continue
            return True
    return False


def _missing(devices: int) -> str:
    """Why a device that was asked for is not there."""
    if devices:
        return f"there are {devices} CUDA devices, counted from 0"
    if not find_spec("torch"):
        return "torch is not installed; pip install 'placard[gpu]'"
    return "torch finds no CUDA device: no driver, or a torch that was built without CUDA"
