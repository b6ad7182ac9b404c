"""What a photo or a person says, on its way into a prompt: data, which can neither end its part nor give orders."""

import re
from collections.abc import Sequence

from engine.contract import Box, Page

THOUSANDTHS = 1000
"""Parts of a page's width and height that boxes are given in: what models that see are trained on."""
BAR = "| "
"""In front of each line, so that no text can look like the end of its part and what follows it."""
_TOKEN = re.compile(r"<(?=[|/!a-zA-Z])|\[(?=/?[A-Z_]+\])")
"""Where a tag or a control token of some chat template might begin: "<|im_end|>", "</s>", "[INST]". Tokenisers take
these for what they look like, wherever they stand."""
_LOOKALIKE = {"<": "‹", "[": "("}
_CONTROL = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff\U000e0000-\U000e007f]+"
)


def disarmed(text: str) -> str:
    """On one line, without what controls or hides text, and without anything that is a control token to a model."""
    return _TOKEN.sub(lambda found: _LOOKALIKE[found[0]], _CONTROL.sub(" ", text))


def barred(text: str) -> str:
    """The lines, disarmed, each behind a bar."""
    return "\n".join(f"{BAR}{disarmed(line)}" for line in text.splitlines())


def boxed(boxes: Sequence[Box], page: Page) -> str:
    """Left, top, right and bottom of some boxes, in thousandths of their page."""
    across, down = THOUSANDTHS / max(1, page.width), THOUSANDTHS / max(1, page.height)
    edges = (
        min(box.left for box in boxes) * across,
        min(box.top for box in boxes) * down,
        max(box.right for box in boxes) * across,
        max(box.bottom for box in boxes) * down,
    )
    return f"({', '.join(str(round(edge)) for edge in edges)})"
