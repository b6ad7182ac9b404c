"""PP-OCRv6's nets with their weights: from the model hub's files where those are at hand, else from `rapidocr`'s wheel.

What is taken from the wheel is kept as safetensors in the data folder, under a name that tells the wheel's version and
that of the conversion: the next start needs neither the conversion nor a package that reads ONNX.
"""

import json
import logging
import os
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import torch
from huggingface_hub import hf_hub_download
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import nn
from transformers import PPOCRV6SmallDetForObjectDetection, PPOCRV6SmallRecForTextRecognition

from engine.readers import nets as files
from engine.readers.ppocr_torch import architecture

log = logging.getLogger(__name__)

CONVERSION = 1
"""Goes up whenever the same wheel would give other tensors."""
DETECTOR, RECOGNISER, CLASSIFIER = "detector", "recogniser", "classifier"
FILES = {DETECTOR: files.DETECTOR, RECOGNISER: files.RECOGNISER, CLASSIFIER: files.CLASSIFIER}
HUB = {
    DETECTOR: (PPOCRV6SmallDetForObjectDetection, "PaddlePaddle/PP-OCRv6_small_det_safetensors"),
    RECOGNISER: (PPOCRV6SmallRecForTextRecognition, "PaddlePaddle/PP-OCRv6_small_rec_safetensors"),
}
SPACE = " "
HUB_CHARACTERS = "preprocessor_config.json"
"""File of the recogniser's repository that lists what each class stands for."""
EXAMPLES = {DETECTOR: (64, 64), RECOGNISER: (48, 192), CLASSIFIER: (48, 192)}
"""Height and width of a small picture that each net takes."""


class Loaded(NamedTuple):
    """The nets, in full precision on the processor."""

    nets: dict[str, nn.Module]
    """By `DETECTOR`, `RECOGNISER` and `CLASSIFIER`."""
    characters: tuple[str, ...]
    """What the recogniser's classes stand for; the first is CTC's blank, and one is the space."""
    origin: str
    """Where the weights come from; part of the reader's revision."""


def load(models: Path, data: Path, *, online: bool) -> Loaded:
    """`models`: the wheel's folder of ONNX files. `data`: folder of what is kept. `online`: whether the hub may be
    asked for what its cache on this machine does not hold."""
    own = _from_wheel(models, data)
    try:
        return _from_hub(own, online=online)
    except (OSError, KeyError, ValueError) as error:
        log.log(
            logging.WARNING if online else logging.DEBUG, "weights come from the wheel, not from the hub: %s", error
        )
        return own


def _from_hub(own: Loaded, *, online: bool) -> Loaded:
    """The classifier is not on the hub. Raises OSError where a file is not at hand, KeyError or ValueError where it is
    another one than expected."""
    listed = hf_hub_download(HUB[RECOGNISER][1], HUB_CHARACTERS, local_files_only=not online)
    nets = {
        name: kind.from_pretrained(repository, local_files_only=not online).float().eval()
        for name, (kind, repository) in HUB.items()
    }
    characters = json.loads(Path(listed).read_text(encoding="utf-8"))["character_list"]
    classes = nets[RECOGNISER].config.head_out_channels
    if len(characters) != classes or SPACE not in characters:
        raise ValueError(f"{len(characters)} characters for {classes} classes")
    return Loaded({**own.nets, **nets}, ("", *characters[1:]), f"hub-{Path(listed).parent.name[:12]}")


def _from_wheel(models: Path, data: Path) -> Loaded:
    kept = data / "weights" / f"ppocrv6-rapidocr-{version('rapidocr')}-{CONVERSION}.safetensors"
    try:
        return _read(kept)
    except FileNotFoundError:
        pass
    except (SafetensorError, KeyError, TypeError, ValueError, RuntimeError, OSError) as error:
        log.warning("%s cannot be read and is made anew: %s", kept, error)
    loaded = _convert(models)
    try:
        _write(kept, loaded)
    except OSError as error:
        log.warning("%s cannot be kept, so the next start converts again: %s", kept, error)
    return loaded


def _convert(models: Path) -> Loaded:
    from engine.readers.ppocr_torch.convert import fill  # only here is a package needed that reads ONNX
    from engine.readers.ppocr_torch.onnx_file import Graph

    graphs = {name: Graph.read(models / file) for name, file in FILES.items()}
    characters = ("", *graphs[RECOGNISER].characters, SPACE)
    nets = _nets(len(characters))
    for name, net in nets.items():
        fill(net, torch.zeros(1, 3, *EXAMPLES[name]), graphs[name])
    return Loaded(nets, characters, "wheel")


def _nets(classes: int) -> dict[str, nn.Module]:
    return {
        DETECTOR: architecture.detector(),
        RECOGNISER: architecture.recogniser(classes),
        CLASSIFIER: architecture.Classifier().eval(),
    }


def _write(kept: Path, loaded: Loaded) -> None:
    """All of it or nothing, also where several workers start at once."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    tensors = {f"{name}.{key}": t for name, net in loaded.nets.items() for key, t in net.state_dict().items()}
    being_written = kept.with_suffix(f".{os.getpid()}")
    try:
        save_file(tensors, being_written, {"characters": json.dumps(loaded.characters)})
        being_written.replace(kept)
    finally:
        being_written.unlink(missing_ok=True)


def _read(kept: Path) -> Loaded:
    """Raises what its parts raise where the file is broken."""
    with safe_open(kept, framework="pt") as file:
        characters = tuple(json.loads(file.metadata()["characters"]))
        if len(characters) < 2:
            raise KeyError("characters")
        tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118, it is no mapping
    with torch.device("meta"):  # weights at random would be made for nothing
        nets = _nets(len(characters))
    for name, net in nets.items():
        own = {key.removeprefix(f"{name}."): t for key, t in tensors.items() if key.startswith(f"{name}.")}
        net.load_state_dict(own, assign=True)
    return Loaded(nets, characters, "wheel")
