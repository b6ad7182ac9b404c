"""Weights from the ONNX files of the `rapidocr` wheel to torch.

An ONNX file does not name its layers as torch does, but it keeps them in an order of execution, and a torch net has one
too. Layers are paired in that order, and every pair has to agree in kind and shape. In the files most batch norms are
folded into the convolution before them: what is left of one is a bias, and torch's stays as an identity around it.
"""

import torch
from torch import Tensor, nn

from engine.readers.ppocr_torch.onnx_file import Array, Graph, Layer

KINDS = (nn.Conv2d, nn.ConvTranspose2d, nn.BatchNorm2d, nn.LayerNorm, nn.Linear)


class Mismatch(Exception):
    """The graph is of another net than expected."""


def fill(net: nn.Module, example: Tensor, graph: Graph) -> None:
    """Give a net the weights of a graph; `example` is an input to run it on. Raises Mismatch."""
    modules, layers = _modules(net, example), list(graph.layers())
    if len(modules) != len(layers):
        raise Mismatch(f"{len(layers)} layers, expected {len(modules)}")
    for (name, module, norm), layer in zip(modules, layers, strict=True):
        try:
            _fill(module, norm, layer)
        except ValueError as error:
            raise Mismatch(f"{name}: {error}") from None


def _modules(net: nn.Module, example: Tensor) -> list[tuple[str, nn.Module, nn.BatchNorm2d | None]]:
    """What has weights, in the files' order, each with its name and the batch norm that follows it."""
    ran: list[tuple[str, nn.Module]] = []
    hooks = [
        module.register_forward_hook(lambda module, given, got, name=name: ran.append((name, module)))
        for name, module in net.named_modules()
        if isinstance(module, KINDS)
    ]
    with torch.inference_mode():
        net(example)
    for hook in hooks:
        hook.remove()
    found: list[tuple[str, nn.Module, nn.BatchNorm2d | None]] = []
    for name, module in ran:
        if isinstance(module, nn.BatchNorm2d):
            found[-1] = (*found[-1][:2], module)
        else:
            found.append((name, module, None))
    return sorted(found, key=lambda entry: _place(entry[0]))


def _place(name: str) -> tuple[int, int]:
    """Where the files differ from torch's order of execution: the detector's neck goes through its levels from the
    coarsest to the finest, torch's the other way round."""
    parts = name.split(".")
    for place, levels in enumerate(("insert_conv", "input_conv"), 1):
        if levels in parts:
            return place, -int(parts[parts.index(levels) + 1])
    return (3 if parts[0] == "head" else 0), 0


def _fill(module: nn.Module, norm: nn.BatchNorm2d | None, layer: Layer) -> None:
    _set(module.weight, layer.weight.T if isinstance(module, nn.Linear) else layer.weight)
    if norm is None and (module.bias is None) != (layer.bias is None):
        raise ValueError("only one of the two has a bias")
    if module.bias is not None:
        _set(module.bias, layer.bias)
    if norm is None:
        return
    if layer.norm is not None:
        for tensor, array in zip(
            (norm.weight, norm.bias, norm.running_mean, norm.running_var), layer.norm, strict=True
        ):
            _set(tensor, array)
        return
    nn.init.constant_(norm.weight, (1 + norm.eps) ** 0.5)  # so that it divides by exactly one
    nn.init.zeros_(norm.bias)
    if module.bias is None and layer.bias is not None:
        _set(norm.bias, layer.bias)


def _set(tensor: Tensor, array: Array | None) -> None:
    if array is None or tuple(tensor.shape) != array.shape:
        raise ValueError(f"{None if array is None else array.shape}, expected {tuple(tensor.shape)}")
    with torch.no_grad():
        tensor.copy_(torch.from_numpy(array.copy()))
