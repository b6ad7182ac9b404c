"""What an ONNX file holds of a net: its weights, layer by layer, in the order in which they are used."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, Self

import numpy as np
import onnx
from numpy.typing import NDArray

Array = NDArray[np.float32]


class Norm(NamedTuple):
    """A batch norm."""

    weight: Array
    bias: Array
    mean: Array
    variance: Array


class Layer(NamedTuple):
    """A convolution (weight of rank 4), a linear layer (rank 2: inputs x outputs) or a layer norm (rank 1)."""

    weight: Array
    bias: Array | None
    norm: Norm | None
    """The batch norm that follows a convolution, where none of it was folded into the convolution."""


class Graph:
    """The nodes of a net, and what is constant among their inputs."""

    def __init__(
        self, nodes: Sequence[onnx.NodeProto], constants: Mapping[str, Array], characters: Sequence[str]
    ) -> None:
        self._nodes, self._constants = nodes, dict(constants)
        self.characters = tuple(characters)
        """What the metadata lists of a recogniser's classes."""
        self._users: dict[str, list[onnx.NodeProto]] = defaultdict(list)
        for node in nodes:
            for name in node.input:
                self._users[name].append(node)

    @classmethod
    def read(cls, path: Path) -> Self:
        model = onnx.load(str(path))
        constants = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
        for node in model.graph.node:
            if node.op_type == "Constant":
                constants[node.output[0]] = onnx.numpy_helper.to_array(node.attribute[0].t)
            elif node.op_type == "Reshape" and node.input[0] in constants:  # a bias on its way into an Add
                constants[node.output[0]] = constants[node.input[0]]
        metadata = {entry.key: entry.value for entry in model.metadata_props}
        return cls(model.graph.node, constants, metadata.get("character", "").splitlines())

    def layers(self) -> Iterator[Layer]:
        """What has weights, in the order of the file, which is an order of execution."""
        for node in self._nodes:
            if node.op_type in ("Conv", "ConvTranspose"):
                yield Layer(self._constants[node.input[1]], self._bias(node), self._norm(node))
            elif node.op_type == "MatMul" and node.input[1] in self._constants:
                yield Layer(self._constants[node.input[1]], self._bias(node), None)
            elif node.op_type == "Mul" and (scale := self._constant(node)) is not None and scale.size > 1:
                yield Layer(scale, self._bias(node), None)  # the end of a layer norm that is written out in parts

    def _bias(self, node: onnx.NodeProto) -> Array | None:
        """The constant that is added to what a node gives."""
        following = self._following(node)
        constant = self._constant(following) if following is not None and following.op_type == "Add" else None
        return None if constant is None else constant.reshape(-1)

    def _norm(self, node: onnx.NodeProto) -> Norm | None:
        following = self._following(node)
        if following is None or following.op_type != "BatchNormalization":
            return None
        return Norm(*(self._constants[name] for name in following.input[1:]))

    def _constant(self, node: onnx.NodeProto) -> Array | None:
        return next((self._constants[name] for name in node.input if name in self._constants), None)

    def _following(self, node: onnx.NodeProto) -> onnx.NodeProto | None:
        """The only node that uses what this one gives, past those that pass it on as it is."""
        users = self._users[node.output[0]]
        if len(users) != 1:
            return None
        return self._following(users[0]) if users[0].op_type == "Identity" else users[0]
