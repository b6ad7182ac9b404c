"""The photos of a set, read once and drafted in as many forms as are asked for."""

from collections.abc import Iterator, Sequence
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
        self._pipeline, self._batch = Pipeline.build(settings), settings.placard_batch
        self.paths = [Path(source.name) for source in expand([str(folder)])]
        self.pages: dict[str, Page] = {}
        """By SHA-256; filled as photos are read."""
        self._shas: dict[Path, tuple[str, int]] = {}
        self.first = dict(self._read())
        """The outcome for each photo in the default form."""

    def _read(self) -> Iterator[tuple[Path, Result | Failure]]:
        for start in range(0, len(self.paths), self._batch):
            paths = self.paths[start : start + self._batch]
            data = {path: path.read_bytes() for path in paths}
            self._shas |= {path: (sha256(data[path]).hexdigest(), len(data[path])) for path in paths}
            photos = {self._shas[path][0]: data[path] for path in paths}
            yield from zip(paths, self._run(paths, Options(), photos), strict=True)

    def draft(self, paths: Sequence[Path], options: Options) -> list[Result | Failure]:
        """Outcomes in another form, from the pages as they were read; what could not be read fails again."""
        return self._run(paths, options, {})

    def _run(self, paths: Sequence[Path], options: Options, photos: dict[str, bytes]) -> list[Result | Failure]:
        jobs = []
        for path in paths:
            sha, size = self._shas[path]
            photo = Photo(sha256=sha, size=size, name=path.name)
            jobs.append(Job(id=str(path), owner="bench", photos=(photo,), options=options))
        return self._pipeline.run(jobs, photos, self.pages)


def record(path: Path, outcome: Result | Failure) -> dict[str, Any]:
    """What `placard read --jsonl` prints of it."""
    return as_record(answer(Locale.load(), [str(path)], {}, outcome))
