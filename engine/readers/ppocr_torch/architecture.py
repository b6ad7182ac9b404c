"""PP-OCRv6's nets as `transformers` has them, and the line classifier, which it has not.

The small detector and recogniser are the configurations of `transformers` but for what is named here; the classifier is
PaddleOCR's MobileNetV3 (small, 0.35 times as wide; Howard et al., "Searching for MobileNetV3", ICCV 2019).
"""

from itertools import pairwise

from torch import Tensor, nn
from torch.nn.functional import relu, softmax
from transformers import (
    PPOCRV6SmallDetConfig,
    PPOCRV6SmallDetForObjectDetection,
    PPOCRV6SmallRecConfig,
    PPOCRV6SmallRecForTextRecognition,
)

STEM = (3, 24, 48)
STAGES = ((48, 48, 48), (48, 96, 96, 96), (96, 192, 192, 192, 192, 192), (192, 384, 384, 384))
"""Channels of the detector's backbone, before and after each block; where they change, so does the size."""
WEIGHED = ((0,), (1,), (1, 3), (1,))
"""Blocks of each stage that weigh their channels."""

CLASSIFIER = (
    (3, 8, 8, True, "relu", 2), (3, 24, 8, False, "relu", 2), (3, 32, 8, False, "relu", 1),
    (5, 32, 16, True, "swish", 2), (5, 88, 16, True, "swish", 1), (5, 88, 16, True, "swish", 1),
    (5, 40, 16, True, "swish", 1), (5, 48, 16, True, "swish", 1),
    (5, 104, 32, True, "swish", 2), (5, 200, 32, True, "swish", 1), (5, 200, 32, True, "swish", 1),
)  # fmt: skip
"""Kernel, channels in between, channels out, whether channels are weighed, activation, downwards stride."""
SLOPE = 0.2
"""Of the hard sigmoid that weighs channels in PaddleOCR's nets; torch's own has a sixth."""


def detector() -> nn.Module:
    """Weights at random."""
    blocks = [
        [
            [3, before, after, 1 if before == after else 2, at in weighed]
            for at, (before, after) in enumerate(pairwise(channels))
        ]
        for channels, weighed in zip(STAGES, WEIGHED, strict=True)
    ]
    backbone = {
        "model_type": "pp_lcnet_v4",
        "stem_channels": STEM,
        "block_configs": blocks,
        "out_features": ["stage1", "stage2", "stage3", "stage4"],
    }
    widths = [channels[-1] for channels in STAGES]
    config = PPOCRV6SmallDetConfig(backbone_config=backbone, layer_list_out_channels=widths)
    return PPOCRV6SmallDetForObjectDetection(config).eval()


def recogniser(classes: int) -> nn.Module:
    """For so many classes, the blank and the space among them; weights at random."""
    return PPOCRV6SmallRecForTextRecognition(PPOCRV6SmallRecConfig(head_out_channels=classes)).eval()


class Classifier(nn.Module):  # type: ignore[misc]
    """Lines x 3 x 48 x 192 to the probabilities of 0 and 180 degrees."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = _convolution(3, 8, 3, stride=2)
        widths = [8, *(out for _, _, out, *_ in CLASSIFIER)]
        self.blocks = nn.Sequential(*(_Block(width, *row) for width, row in zip(widths, CLASSIFIER, strict=False)))
        self.last = _convolution(widths[-1], 200, 1)
        self.swish, self.pool = nn.Hardswish(), nn.MaxPool2d(2)
        self.head = nn.Linear(200, 2)

    def forward(self, lines: Tensor) -> Tensor:
        found = self.swish(self.last(self.blocks(self.swish(self.stem(lines)))))
        return softmax(self.head(self.pool(found).mean((2, 3))), dim=1)


class _Block(nn.Module):  # type: ignore[misc]
    def __init__(
        self, width: int, kernel: int, between: int, out: int, weighed: bool, activation: str, stride: int
    ) -> None:
        super().__init__()
        self.expand = _convolution(width, between, 1)
        self.depthwise = _convolution(between, between, kernel, stride=(stride, 1), groups=between)
        self.weigh = _Weigh(between) if weighed else nn.Identity()
        self.linear = _convolution(between, out, 1)
        self.activation = nn.Hardswish() if activation == "swish" else nn.ReLU()
        self.around = stride == 1 and width == out

    def forward(self, x: Tensor) -> Tensor:
        y = self.activation(self.depthwise(self.activation(self.expand(x))))
        y = self.linear(self.weigh(y))
        return x + y if self.around else y


class _Weigh(nn.Module):  # type: ignore[misc]
    """Squeeze and excitation."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.squeeze = nn.Conv2d(width, width // 4, 1)
        self.excite = nn.Conv2d(width // 4, width, 1)

    def forward(self, x: Tensor) -> Tensor:
        weight = self.excite(relu(self.squeeze(x.mean((2, 3), keepdim=True))))
        return x * (SLOPE * weight + 0.5).clamp(0, 1)


def _convolution(
    width: int, out: int, kernel: int, *, stride: int | tuple[int, int] = 1, groups: int = 1
) -> nn.Sequential:
    convolution = nn.Conv2d(width, out, kernel, stride=stride, padding=kernel // 2, groups=groups, bias=False)
    return nn.Sequential(convolution, nn.BatchNorm2d(out))
