"""A net made ready to be run and no longer trained."""

from itertools import pairwise

from torch import nn


def fused(net: nn.Module) -> nn.Module:
    """The net with its batch norms folded into the convolutions before them: a third fewer steps, the same result."""
    for parent in list(net.modules()):
        for first, second in pairwise([name for name, _ in parent.named_children()]):
            convolution, norm = getattr(parent, first), getattr(parent, second)
            if isinstance(convolution, nn.Conv2d | nn.ConvTranspose2d) and isinstance(norm, nn.BatchNorm2d):
                transposed = isinstance(convolution, nn.ConvTranspose2d)
                setattr(parent, first, nn.utils.fuse_conv_bn_eval(convolution, norm, transpose=transposed))
                setattr(parent, second, nn.Identity())
    return net


def for_pixels(net: nn.Module) -> nn.Module:
    """The net on red green blue in place of blue green red."""
    first = next(module for module in net.modules() if isinstance(module, nn.Conv2d))
    first.weight.data = first.weight.data.flip(1)
    return net
