"""PP-OCRv6 in torch computes what ONNX Runtime computes from the same file, and its weights are kept safely."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from engine.readers import Image, detection, nets, orientation, recognition
from engine.readers.detection import Quad
from tests.reading.torch_nets import skip_without_torch

skip_without_torch()

import onnxruntime  # noqa: E402
import torch  # noqa: E402
from safetensors.torch import save_file  # noqa: E402

from engine.readers.ppocr_torch import weights  # noqa: E402
from engine.readers.ppocr_torch.convert import Mismatch, fill  # noqa: E402
from engine.readers.ppocr_torch.onnx_file import Graph  # noqa: E402

TEXT_AT = 0.002
"""Largest difference of the probability that a pixel is text; a box needs 0.3."""
CLASS_AT = 0.002
"""Largest difference of the probability of a class; a space needs 0.07."""
TURNED_AT = 0.0005
"""Largest difference of the probability that a line stands on its head; a page needs 0.8."""

Photo = Callable[[str], Image]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture(scope="module")
def loaded(data: Path) -> weights.Loaded:
    return weights.load(nets.models(), data, online=False)


@pytest.fixture(scope="module")
def kept(data: Path, loaded: weights.Loaded) -> Path:
    (file,) = (data / "weights").iterdir()
    return file


@cache
def session(name: str) -> onnxruntime.InferenceSession:
    return onnxruntime.InferenceSession(str(nets.models() / name))


def onnx(name: str, given: NDArray[np.float32]) -> NDArray[np.float32]:
    output: NDArray[np.float32] = session(name).run(None, {session(name).get_inputs()[0].name: given})[0]
    return output


def in_torch(net: torch.nn.Module, given: NDArray[np.float32]) -> NDArray[np.float32]:
    with torch.inference_mode():
        output = net(torch.from_numpy(given))
    return np.asarray(output if isinstance(output, torch.Tensor) else output.last_hidden_state)


def normalised(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """n x height x width x 3 as the files take it."""
    return np.ascontiguousarray(pixels[..., ::-1].transpose(0, 3, 1, 2), np.float32) / nets.MIDDLE - 1


def page(image: Image) -> NDArray[np.uint8]:
    return detection.to_input(image, detection.size_for(*image.shape[:2]))[None]


def boxes(image: Image) -> list[Quad]:
    return detection.find_boxes(onnx(nets.DETECTOR, normalised(page(image)))[0, 0], *image.shape[:2])


@pytest.mark.parametrize("name", ["dev02", "dev22"])
def test_pixels_of_real_pages_have_the_same_probability_of_text(
    loaded: weights.Loaded, photo: Photo, name: str
) -> None:
    """The detector's map differs from ONNX Runtime's by less than could move a box."""
    given = normalised(page(photo(name)))
    theirs, ours = onnx(nets.DETECTOR, given), in_torch(loaded.nets[weights.DETECTOR], given)
    assert theirs.max() > 0.9, "there is text on it"
    assert np.abs(theirs - ours).max() < TEXT_AT


@pytest.mark.parametrize("name", ["dev02", "dev22"])
def test_characters_of_real_lines_have_the_same_probability(loaded: weights.Loaded, photo: Photo, name: str) -> None:
    """All 18,710 classes at every step agree with ONNX Runtime's, so nothing can be read differently."""
    image = photo(name)
    for box in boxes(image)[:4]:
        line = recognition.crop(image, box)
        width = recognition.padded(recognition.width_of(line))
        given = normalised(recognition.to_input([line], recognition.HEIGHT, width))
        theirs, ours = onnx(nets.RECOGNISER, given), in_torch(loaded.nets[weights.RECOGNISER], given)
        assert theirs.shape == ours.shape
        assert theirs.shape[2] == len(loaded.characters)
        assert np.abs(theirs - ours).max() < CLASS_AT
        assert (theirs.argmax(axis=2) == ours.argmax(axis=2)).all()


def test_lines_stand_on_their_heads_with_the_same_probability(loaded: weights.Loaded, photo: Photo) -> None:
    """The classifier, which transformers has not, agrees with ONNX Runtime on lines both ways up."""
    image = photo("dev02")
    lines = [recognition.crop(image, box) for box in boxes(image)[:4]]
    upturned = [cv2.rotate(line, cv2.ROTATE_180) for line in lines]
    given = normalised(recognition.to_input([*lines, *upturned], *orientation.CLASSIFIER_SHAPE))
    theirs, ours = onnx(nets.CLASSIFIER, given), in_torch(loaded.nets[weights.CLASSIFIER], given)
    assert theirs[4:, 1].mean() > theirs[:4, 1].mean() + 0.5
    assert np.abs(theirs - ours).max() < TURNED_AT


def test_the_kept_weights_are_those_that_were_converted(data: Path, loaded: weights.Loaded, kept: Path) -> None:
    """A second start loads the same tensors and characters from the data folder."""
    again = weights.load(nets.models(), data, online=False)
    assert again.characters == loaded.characters
    assert again.origin == loaded.origin
    for name, net in loaded.nets.items():
        others = again.nets[name].state_dict()
        assert all(torch.equal(tensor, others[key]) for key, tensor in net.state_dict().items())


def test_a_second_start_needs_nothing_that_reads_onnx(data: Path, kept: Path) -> None:
    """Where the data folder came along, the package is not needed."""
    code = f"""
import sys; from pathlib import Path
sys.modules["onnx"] = None
from engine.readers.ppocr_torch import weights
print(len(weights.load(Path("nowhere"), Path({str(data)!r}), online=False).characters))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "18710"


@pytest.mark.parametrize("broken", ["empty", "cut", "noise", "another", "nameless"])
def test_a_broken_file_of_kept_weights_is_made_anew(tmp_path: Path, kept: Path, broken: str) -> None:
    """A full disk or a crash while it was written costs a conversion, not a start."""
    whole = kept.read_bytes()
    file = tmp_path / "weights" / kept.name
    file.parent.mkdir()
    if broken in ("another", "nameless"):
        save_file({"x": torch.zeros(1)}, file, {"characters": "[]"} if broken == "another" else None)
    else:
        file.write_bytes({"empty": b"", "cut": whole[: len(whole) // 2], "noise": os.urandom(4096)}[broken])
    assert len(weights.load(nets.models(), tmp_path, online=False).characters) == 18_710
    assert file.read_bytes() == whole
    assert list(file.parent.iterdir()) == [file]


def test_weights_that_cannot_be_kept_are_used_all_the_same(tmp_path: Path) -> None:
    """A data folder that cannot be written to costs time at every start, and no answer."""
    (tmp_path / "weights").write_text("a file stands where the folder should")
    assert weights.load(nets.models(), tmp_path, online=False).characters[-1] == " "


def test_a_file_of_another_net_is_not_taken(loaded: weights.Loaded) -> None:
    """Weights that do not fit in number or shape are refused rather than read from."""
    graph = Graph.read(nets.models() / nets.CLASSIFIER)
    with pytest.raises(Mismatch):
        fill(loaded.nets[weights.RECOGNISER], torch.zeros(1, 3, 48, 192), graph)


def in_cache(hub: Path, loaded: weights.Loaded, names: Sequence[str], listed: Sequence[str]) -> None:
    """Put nets into a cache of the model hub, as its own library would."""
    for name in names:
        repository = hub / f"models--{weights.HUB[name][1].replace('/', '--')}"
        snapshot = repository / "snapshots" / "0123456789abcdef"
        loaded.nets[name].save_pretrained(snapshot)
        (repository / "refs").mkdir()
        (repository / "refs" / "main").write_text(snapshot.name)
        if name == weights.RECOGNISER:
            (snapshot / weights.HUB_CHARACTERS).write_text(json.dumps({"character_list": listed}))


def loaded_beside(hub: Path, data: Path) -> list[str]:
    """Origin of the weights, and how many classes, in a process with that cache."""
    code = f"""
from pathlib import Path
from engine.readers.ppocr_torch import weights
found = weights.load(Path("nowhere"), Path({str(data)!r}), online=False)
print(found.origin, len(found.characters), found.nets["recogniser"].head.head.out_features)
"""
    place = {**os.environ, "HF_HUB_CACHE": str(hub), "HF_HUB_OFFLINE": "1"}
    done = subprocess.run([sys.executable, "-c", code], env=place, capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_weights_in_the_hubs_cache_come_first(tmp_path: Path, data: Path, loaded: weights.Loaded) -> None:
    """The hub's own files are read where they are on the machine, with no network, and the revision tells."""
    in_cache(tmp_path, loaded, (weights.DETECTOR, weights.RECOGNISER), ["blank", *loaded.characters[1:]])
    assert loaded_beside(tmp_path, data) == ["hub-0123456789ab", "18710", "18710"]


def test_half_of_the_hubs_files_are_not_mixed_with_the_wheels(
    tmp_path: Path, data: Path, loaded: weights.Loaded
) -> None:
    """Where the hub's cache lacks a net, all three are the wheel's."""
    in_cache(tmp_path, loaded, (weights.RECOGNISER,), ["blank", *loaded.characters[1:]])
    assert loaded_beside(tmp_path, data) == ["wheel", "18710", "18710"]


def test_a_list_of_characters_that_does_not_fit_is_not_read_with(
    tmp_path: Path, data: Path, loaded: weights.Loaded
) -> None:
    """Another list than the net was trained with would turn every text into nonsense."""
    in_cache(tmp_path, loaded, (weights.DETECTOR, weights.RECOGNISER), ["blank", *loaded.characters[5:]])
    assert loaded_beside(tmp_path, data) == ["wheel", "18710", "18710"]
