"""PP-OCRv6 in torch for the tests that need it."""

from importlib.util import find_spec

import pytest

NEEDED = ("torch", "transformers", "safetensors", "onnx")


def skip_without_torch() -> None:
    """Skips a module where the extra is not installed; else torch takes one thread, since on a busy machine several
    spend most of their time waiting for each other."""
    if missing := [name for name in NEEDED if not find_spec(name)]:
        pytest.skip(f"needs {', '.join(missing)}: make test EXTRAS=gpu", allow_module_level=True)
    import torch

    torch.set_num_threads(1)


def cuda() -> bool:
    """Whether there is an accelerator."""
    import torch

    return bool(torch.cuda.is_available())
