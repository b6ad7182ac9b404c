"""PP-OCRv6's graphs for OpenVINO: the same sums in fewer passes over memory, which is what they cost on a CPU.

Measured on one core of a Xeon in bf16: the detector takes 61 ms for 80 at 960 x 704 pixels, of which the end is 15 and
the scaled features 2; the recogniser 4.6 ms for 6.0 a line of 320 pixels, all of it in its end.

The stem's convolution of two features could be two without a copy, 2 ms less. It is left: its other rounding changed
one date of 126 fields on receipts, which float32 misreads as well, so that this may have been chance.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.readers.nets import MIDDLE
from engine.readers.openvino_quiet import PrePostProcessor, ops, ov

ROWS = 144
"""Rows in the table of classes that the best one is looked for in; the root of their 18,710, and a multiple of 16."""
NEVER = -1e4
"""Score of a class that does not exist."""


def from_pixels(model: ov.Model) -> ov.Model:
    """The model on bytes, red green blue last; OpenVINO fuses what normalises them into the net."""
    steps = PrePostProcessor(model)
    steps.input().tensor().set_element_type(ov.Type.u8).set_layout(ov.Layout("NHWC"))
    steps.input().model().set_layout(ov.Layout("NCHW"))
    steps.input().preprocess().convert_element_type(ov.Type.f32).reverse_channels()
    steps.input().preprocess().mean(MIDDLE).scale(MIDDLE)
    return steps.build()


def detector(model: ov.Model) -> ov.Model:
    """The detector with one output, probabilities: n x 1 x height x width."""
    _scale_once(model)
    return ov.Model([_end_at_a_quarter(model)], model.get_parameters(), "detector")


def recogniser(model: ov.Model) -> ov.Model:
    """The recogniser with `Best` for its outputs, each lines x steps x 1, in place of the probability of every class.

    The scores are seen as a table of `ROWS`, so that the best class is looked for among the rows' best ones and then in
    one row: looking through all classes at once takes OpenVINO longer than the rest of the end.
    """
    scores = _above(_above(model.get_results()[0]))  # what the softmax is made of
    bias, product = _constant(scores.input_value(1)).reshape(-1), _above(scores)
    weights = _constant(product.input_value(1))
    classes = len(bias)
    missing = -classes % ROWS
    scores = ops.add(
        ops.matmul(product.input_value(0), _fixed(np.pad(weights, ((0, 0), (0, missing)))), False, False),
        _fixed(np.pad(bias, (0, missing), constant_values=NEVER)),
    )
    columns = (classes + missing) // ROWS
    table = ops.reshape(scores, _int([0, 0, ROWS, columns]), True)
    row = _best(ops.reduce_max(table, _int([3]), False))
    own = ops.squeeze(ops.gather(table, row.output(1), _int(2), 2), _int([2]))
    place = ops.add(ops.multiply(row.output(1), _int(columns)), _best(own).output(1))
    highest = row.output(0)
    total = ops.reduce_sum(ops.exp(ops.subtract(scores, highest)), _int([2]), True)
    space = ops.exp(ops.subtract(ops.gather(scores, _int([classes - 1]), _int(2)), highest))
    outputs = [place, ops.divide(_fixed(np.float32(1)), total), ops.divide(space, total)]
    return ov.Model([output.output(0) for output in outputs], model.get_parameters(), "recogniser")


def _best(scores: Any) -> Any:
    """The highest of each step, and its place: lines x steps x 1."""
    return ops.topk(scores, _int(1), 2, "max", "none", index_element_type="i32")


def _scale_once(model: ov.Model) -> None:
    """x + x * s is x * (1 + s), where s is one number a channel: a pass less over x, eight times."""
    for added in model.get_ordered_ops():
        if added.get_type_name() != "Add":
            continue
        scaled, features = _above(added, 1), _above(added)
        if scaled.get_type_name() == "Multiply" and _same(_above(scaled), features):
            more = ops.add(scaled.input_value(1), ops.constant(np.float32(1)))
            added.output(0).replace(ops.multiply(features.output(0), more).output(0))


def _end_at_a_quarter(model: ov.Model) -> ov.Output:
    """The last two transposed convolutions, each of which makes 2 x 2 pixels of one, as convolutions of single pixels
    to so many more channels. Only the result is put into its place, where each pixel's four sides are those of 16."""
    end = _above(model.get_results()[0])
    second_sum = _above(end)
    second = _above(second_sum)
    first_sum = _above(_above(second))
    first = _above(first_sum)
    first_weights, second_weights = _constant(first.input_value(1)), _constant(second.input_value(1))  # in, out, y, x
    inner, middle = first_weights.shape[:2]
    wide = ops.convolution(
        first.input_value(0),
        _fixed(first_weights.transpose(2, 3, 1, 0).reshape(4 * middle, inner, 1, 1)),
        *([1, 1], [0, 0], [0, 0], [1, 1]),
    )
    wide = ops.relu(ops.add(wide, _fixed(np.tile(_constant(first_sum.input_value(1)).reshape(-1), 4)[:, None, None])))
    corners = np.zeros((2, 2, 2, 2, 2, 2, middle), np.float32)  # first y, second y, first x, second x; first y, x
    for y in (0, 1):
        for x in (0, 1):
            corners[y, :, x, :, y, x] = second_weights[:, 0].transpose(1, 2, 0)
    fine = ops.convolution(wide, _fixed(corners.reshape(16, 4 * middle, 1, 1)), [1, 1], [0, 0], [0, 0], [1, 1])
    fine = ops.sigmoid(ops.add(fine, _fixed(_constant(second_sum.input_value(1)))))
    return ops.depth_to_space(fine, "blocks_first", 4).output(0)


def _above(node: Any, at: int = 0) -> Any:
    """The node that a node gets its input from, past those that do nothing."""
    node = node.input_value(at).get_node()
    while node.get_type_name() == "Identity":
        node = node.input_value(0).get_node()
    return node


def _same(one: Any, other: Any) -> bool:
    return bool(one.get_friendly_name() == other.get_friendly_name())


def _constant(output: Any) -> NDArray[np.float32]:
    """A constant's values, through conversions of its type."""
    node = output.get_node()
    while node.get_type_name() != "Constant":
        node = node.input_value(0).get_node()
    return np.asarray(node.data, np.float32)


def _fixed(values: NDArray[np.float32] | np.float32) -> Any:
    return ops.constant(np.ascontiguousarray(values, np.float32))


def _int(values: int | Sequence[int]) -> Any:
    return ops.constant(np.array(values, np.int32))
