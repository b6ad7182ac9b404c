"""What weighing several drafts costs and gains, with the composer alone.

    python bench/think.py [FOLDER]

FOLDER holds images; the flyers of the repo where none is given. They are read once, then drafted without thought and
with it, in each length.
"""

import statistics
import sys
from collections import Counter
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from bench.harness import FLYERS, finish, least, most, spread
from engine.contract import Angle, Job, Length, Options, Page, Photo, Result
from engine.pipeline import Pipeline
from engine.settings import EngineSettings

THINK = 10.0
"""Seconds, as the button gives; the composer is done long before."""
MILLISECONDS = 250
"""Most that thought may add to an answer, at the median, for the composer to be worth asking each time."""


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FLYERS
    pipeline = Pipeline.build(EngineSettings())
    photos = [path.read_bytes() for path in sorted(folder.iterdir()) if path.suffix in (".jpg", ".png")]
    pages: dict[str, Page] = {}
    met = []
    for length in Length:
        once = _drafted(pipeline, photos, pages, Options(length=length))
        best = _drafted(pipeline, photos, pages, Options(length=length, think=THINK))
        spent = [1000 * result.thought.seconds for result in best if result.thought]
        weighed = sum(result.thought.drafts for result in best if result.thought)
        chosen = Counter(result.message.angle for result in best if result.message)
        kept, of = _kept(once)
        print(f"{length.value}: {len(spent)} messages, {spread(spent)} ms each for {weighed / len(spent):.1f} drafts")
        print(f"  others offered {statistics.mean(len(result.others) for result in best if result.thought):.1f}")
        print("  chosen: " + ", ".join(f"{angle.value} {count}" for angle, count in chosen.most_common()))
        print(f"  facts kept {kept} of {of}, with thought {_kept(best)[0]}")
        print(f"  characters {_characters(once)}, with thought {_characters(best)}")
        another = chosen.total() - chosen[Angle.ANNOUNCER]
        met += [
            least(f"facts kept with thought, {length.value}", _kept(best)[0], kept),
            most(f"time to weigh, median, {length.value}", statistics.median(spent), MILLISECONDS, "ms"),
        ]
        print(f"  another angle than the announcer in {another} of {chosen.total()}")
    finish(met)


def _drafted(pipeline: Pipeline, photos: Sequence[bytes], pages: dict[str, Page], options: Options) -> list[Result]:
    """The results of the photos that can be read, each run alone; `pages` takes up what is read."""
    results = []
    for number, data in enumerate(photos):
        photo = Photo(sha256=sha256(data).hexdigest(), size=len(data))
        job = Job(id=str(number), owner="bench", photos=(photo,), options=options)
        results.append(pipeline.run(job, {photo.sha256: data}, pages))
    return [result for result in results if isinstance(result, Result)]


def _kept(results: Sequence[Result]) -> tuple[int, int]:
    checks = [result.message.checks for result in results if result.message]
    return sum(check.kept for check in checks), sum(check.of for check in checks)


def _characters(results: Sequence[Result]) -> int:
    return sum(len(result.message.text) for result in results if result.message)


if __name__ == "__main__":
    main()
