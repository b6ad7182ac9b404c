"""Whether the facts that are marked as doubtful are the ones that were misread.

    python bench/doubts.py [FOLDER] [-v]

The flyers of FOLDER (those of the repo where none is given) are read as they are and made worse: out of focus, in the
dark, moved, small. A fact is misread where the flyer does not print its words. Marked are those with a doubt of the
reader: unclear characters, or a second reading that differs. What QR codes say is left out.
With -v each fact is printed, else the misread ones.
"""

import asyncio
import json
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np

from bench.harness import FLYERS, SEED, finish, least
from bench.score import norm, squeeze, words
from engine.contract import Doubt, Fact, Result
from engine.library import open_engine
from engine.readers import Image
from engine.stages.facts.symbols import RULE

MARKS = {Doubt.UNCLEAR, Doubt.READINGS}
SCRIPTS = ("Latin", "Han", "Japanese")
LEFT_OUT = {"vi"}
"""Languages of which the reader does not know all letters."""
CAUGHT, SPARED, CLEAR = 0.65, 0.93, 0.96
"""Least shares: of misread facts that are marked, of right ones that are not, and of right ones on clear photos."""


def out_of_focus(image: Image, rng: np.random.Generator) -> Image:
    return np.asarray(cv2.GaussianBlur(image, (0, 0), 2.5), np.uint8)


def in_the_dark(image: Image, rng: np.random.Generator) -> Image:
    return _jpeg(np.clip(image * 0.25 + rng.normal(0, 10, image.shape), 0, 255).astype(np.uint8), 70)


def moved(image: Image, rng: np.random.Generator) -> Image:
    kernel = np.zeros((9, 9), np.float32)
    kernel[4] = 1 / 9
    return np.asarray(cv2.filter2D(image, -1, kernel), np.uint8)


def small(image: Image, rng: np.random.Generator) -> Image:
    return _jpeg(np.asarray(cv2.resize(image, None, fx=0.38, fy=0.38, interpolation=cv2.INTER_AREA), np.uint8), 50)


def as_it_is(image: Image, rng: np.random.Generator) -> Image:
    return image


WAYS: Sequence[Callable[[Image, np.random.Generator], Image]] = (as_it_is, out_of_focus, in_the_dark, moved, small)


def _jpeg(image: Image, quality: int) -> Image:
    return np.asarray(cv2.imdecode(cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], 1), np.uint8)


def misread(fact: Fact, truth: str) -> bool:
    """Whether the flyer does not print the fact's words, neither in one piece nor word by word."""
    if squeeze(fact.text) in squeeze(truth):
        return False
    return bool(words(fact.text).keys() - words(truth).keys()) or not norm(fact.text)


async def main() -> None:
    folder = Path(next((given for given in sys.argv[1:] if not given.startswith("-")), FLYERS))
    rng = np.random.default_rng(SEED)
    totals: Counter[tuple[str, bool, bool]] = Counter()
    async with open_engine() as engine:
        for path in sorted(folder.glob("*.jpg")):
            truth = json.loads(path.with_suffix(".json").read_text("utf8"))
            if not str(truth.get("script")).startswith(SCRIPTS) or truth["language"] in LEFT_OUT:
                continue
            told = "\n".join([*truth["lines"], *truth.get("paragraphs", [])])
            picture = np.asarray(cv2.imread(str(path)), np.uint8)
            ways = [bytes(cv2.imencode(".png", way(picture, rng), [cv2.IMWRITE_PNG_COMPRESSION, 1])[1]) for way in WAYS]
            for way, outcome in zip(WAYS, await engine.read_many([[data] for data in ways]), strict=True):
                read = outcome.facts if isinstance(outcome, Result) else ()
                for fact in (fact for fact in read if not fact.rule.startswith(RULE)):
                    marked, wrong = not MARKS.isdisjoint(fact.doubts), misread(fact, told)
                    totals[way.__name__, wrong, marked] += 1
                    if "-v" in sys.argv or wrong:
                        print(
                            path.stem,
                            way.__name__,
                            "misread" if wrong else "right",
                            "marked" if marked else "",
                            fact.kind.value,
                            repr(fact.text),
                            repr(fact.other),
                            fact.confidence,
                            sep="\t",
                        )
    met = []
    for name in [*(way.__name__ for way in WAYS), "all"]:
        some = [(wrong, marked, count) for (way, wrong, marked), count in totals.items() if name in (way, "all")]
        bad, caught = (sum(c for w, m, c in some if w and (m or not only)) for only in (False, True))
        good, blamed = (sum(c for w, m, c in some if not w and (m or not only)) for only in (False, True))
        print(f"{name:14} misread {bad:4}, of them marked {caught:4}   right {good:4}, of them marked {blamed:4}")
        if name == "all":
            met = [
                least("misread facts that are marked, share", caught / max(1, bad), CAUGHT),
                least("right facts that are not, share", 1 - blamed / max(1, good), SPARED),
            ]
        elif name == "as_it_is":
            clear = 1 - blamed / max(1, good)
    finish([*met, least("right facts of clear photos that are not marked", clear, CLEAR)])


if __name__ == "__main__":
    asyncio.run(main())
