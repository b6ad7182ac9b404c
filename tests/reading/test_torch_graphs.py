"""A recorded net is used only where it computes what the net does step by step."""

import pytest

from tests.reading.torch_nets import skip_without_torch

skip_without_torch()

import torch  # noqa: E402

from engine.readers.ppocr_torch.graphs import agree  # noqa: E402

CLASSES = torch.tensor([1, 2], dtype=torch.int32)
SURE = torch.tensor([0.5, 0.9])


def test_rounding_and_another_of_two_close_classes_are_the_same() -> None:
    """Another choice of kernels is no fault."""
    assert agree([CLASSES + 1, SURE + 0.001], [CLASSES, SURE])


@pytest.mark.parametrize("wrong", [SURE - 0.3, SURE * torch.nan, torch.zeros(2)])
def test_other_probabilities_are_not(wrong: torch.Tensor) -> None:
    """What reads something else, or nothing, never gets to see a photo."""
    assert not agree([CLASSES, wrong], [CLASSES, SURE])
