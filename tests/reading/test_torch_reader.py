"""PP-OCRv6 in torch reads what it reads on ONNX Runtime, on whatever device."""

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.contract import Page
from engine.device import chosen
from engine.errors import Unavailable
from engine.readers import Image, build, nets
from engine.readers.ppocr import PPOCRReader
from engine.readers.ppocr_onnxruntime import ONNXNets
from engine.settings import EngineSettings
from tests.reading.torch_nets import cuda, skip_without_torch

skip_without_torch()

import torch  # noqa: E402

from engine.readers.ppocr_torch import TorchNets, weights  # noqa: E402

Photo = Callable[[str], Image]

LATIN_AND_CJK = ["dev02", "dev13", "dev21", "dev30"]
"""The whole set is compared by bench/gpu.py."""
LEFT = 500_000_000
"""Bytes of an accelerator's memory: enough for one page, not for a batch."""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> weights.Loaded:
    return weights.load(nets.models(), tmp_path_factory.mktemp("data"), online=False)


@pytest.fixture(scope="module")
def in_torch(loaded: weights.Loaded) -> PPOCRReader:
    return PPOCRReader(TorchNets(loaded, "cpu"))


def said(pages: list[Page]) -> list[list[str]]:
    return [[line.text for line in page.lines] for page in pages]


@pytest.mark.timeout(120)
def test_every_line_is_read_as_on_onnx_runtime(in_torch: PPOCRReader, photo: Photo) -> None:
    """Who moves to another runtime gets the same text, line for line, alone or together."""
    photos = [photo(name) for name in LATIN_AND_CJK]
    theirs = PPOCRReader(ONNXNets(0))
    assert said(in_torch.read(photos)) == said([theirs.read([image])[0] for image in photos])


def test_a_page_on_its_head_is_turned(in_torch: PPOCRReader, photo: Photo) -> None:
    """The classifier in torch turns pages as the one in the wheel does."""
    upright = photo("dev21")
    assert in_torch.read([upright[::-1, ::-1].copy()])[0].rotation == 180


def test_torch_is_used_where_it_is_asked_for(tmp_path: Path) -> None:
    """PLACARD_READER=torch runs on the processor where there is no accelerator, and the revision says so."""
    settings = EngineSettings(placard_reader="torch", placard_device="cpu", placard_data=tmp_path)
    assert "torch-wheel-cpu-float32" in build(settings).revision


def test_torch_is_picked_where_there_is_an_accelerator() -> None:
    """PLACARD_READER=auto needs no second setting on a machine with CUDA, and takes OpenVINO elsewhere."""
    revision = build(EngineSettings()).revision
    assert ("torch" in revision) == (chosen("auto") != "cpu")


def test_an_accelerator_that_is_asked_for_and_not_there_is_told() -> None:
    """Nobody reads on the processor who asked for an accelerator."""
    with pytest.raises(Unavailable):
        build(EngineSettings(placard_reader="torch", placard_device="cuda:99"))


@pytest.mark.gpu
@pytest.mark.skipif(not cuda(), reason="needs a CUDA device")
@pytest.mark.timeout(300)
@pytest.mark.parametrize(("half", "recorded"), [(False, False), (False, True), (True, False), (True, True)])
def test_an_accelerator_reads_as_the_processor_does(
    in_torch: PPOCRReader, loaded: weights.Loaded, photo: Photo, half: bool, recorded: bool
) -> None:
    """Half precision and recorded steps change no text, also when a shape comes again."""
    photos = [photo(name) for name in LATIN_AND_CJK]
    there = PPOCRReader(TorchNets(loaded, "cuda", half=half, recorded=recorded))
    expected = said(in_torch.read(photos))
    for _ in range(4):
        assert said(there.read(photos)) == expected


@pytest.mark.gpu
@pytest.mark.skipif(not cuda(), reason="needs a CUDA device")
@pytest.mark.timeout(300)
def test_photos_are_read_on_an_accelerator_that_is_nearly_full(
    in_torch: PPOCRReader, loaded: weights.Loaded, photo: Photo
) -> None:
    """Where another program holds most of the memory, batches get smaller and every photo is read all the same."""
    there = PPOCRReader(TorchNets(loaded, "cuda"))
    photos = [photo(name) for name in LATIN_AND_CJK] * 4
    expected = said(in_torch.read(photos[: len(LATIN_AND_CJK)])) * 4
    there.read(photos[:1])
    held = torch.empty(torch.cuda.mem_get_info()[0] - LEFT, dtype=torch.uint8, device="cuda")
    assert said(there.read(photos)) == expected
    del held
