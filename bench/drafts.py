"""The photos of a set, read once and drafted in as many forms as are asked for."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from itertools import product
from pathlib import Path
from typing import Any

from bot.cli.answer import answer
from bot.cli.record import as_record
from bot.cli.sources import expand
from bot.locale import Locale
from engine.contract import Angle, Failure, Job, Length, Options, Page, Photo, Platform, Result, Tone
from engine.pipeline import Pipeline
from engine.settings import EngineSettings

FORMS = tuple(
    dict.fromkeys(
        [
            *(Options(platform=p, tone=t, length=n) for p, t, n in product(Platform, Tone, Length)),
            *(Options(platform=p, angle=a) for p, a in product(Platform, Angle)),
        ]
    )
)
"""The forms that a person can ask for, and for each platform the angles that drafts are weighed from."""


class Drafts:
    """A folder's photos; each is a job of its own, as with `placard read --jsonl`."""

    def __init__(self, folder: Path) -> None:
        settings = EngineSettings()
        self._pipeline = Pipeline.build(settings)
        self.paths = [Path(source.name) for source in expand([str(folder)])]
        self.pages: dict[str, Page] = {}
        """By SHA-256; filled as photos are read."""
        self._shas: dict[Path, tuple[str, int]] = {}
        self.first = dict(self._read())
        """The outcome for each photo in the default form."""

    def _read(self) -> Iterator[tuple[Path, Result | Failure]]:
        with ThreadPoolExecutor(self._pipeline.side_by_side) as threads:
            yield from zip(self.paths, threads.map(self._first, self.paths), strict=True)

    def _first(self, path: Path) -> Result | Failure:
        data = path.read_bytes()
        self._shas[path] = sha256(data).hexdigest(), len(data)
        return self._run(path, Options(), {self._shas[path][0]: data})

    def draft(self, paths: Sequence[Path], options: Options) -> list[Result | Failure]:
        """Outcomes in another form, from the pages as they were read; what could not be read fails again."""
        return [self._run(path, options, {}) for path in paths]

    def _run(self, path: Path, options: Options, photos: dict[str, bytes]) -> Result | Failure:
        sha, size = self._shas[path]
        photo = Photo(sha256=sha, size=size, name=path.name)
        job = Job(id=str(path), owner="bench", photos=(photo,), options=options)
        return self._pipeline.run(job, photos, self.pages)


def record(path: Path, outcome: Result | Failure) -> dict[str, Any]:
    """What `placard read --jsonl` prints of it."""
    return as_record(answer(Locale.load(), [str(path)], {}, outcome))
