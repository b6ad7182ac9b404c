"""The photos of one job, on their way from bytes to pages."""

from collections.abc import Callable, Collection, Mapping, MutableMapping
from concurrent.futures import FIRST_COMPLETED, Future, wait

import msgspec

from engine.contract import Job, Page, Problem, Symbol
from engine.errors import Code, Lost, PhotoError
from engine.incidents import incident
from engine.readers import Image, symbols
from engine.readers.proofreader import Proofreader
from engine.readers.shared import Read, SharedReader
from engine.stages.decode import decode
from engine.stopwatch import Stopwatch
from engine.timings import timed

LEGIBLE = 0.6
"""Share of the text found below which a page counts as unread: what was read of it makes no sense."""
WELL_LEGIBLE = 0.85
"""Share of the text found below which the person is told that some of it is missing."""
KEPT = 64_000_000
"""Bytes of pictures that a job keeps after they are read, for what is cut out of them and for a model that looks at
them: ten as a chat sends them, or one of a phone. Others are decoded again where they are wanted."""
_LOOK = 0.2
"""Seconds after which it is looked again whether the reader has come to a picture: little beside any limit of a job."""


class _Picture(msgspec.Struct, frozen=True):
    """What is being read."""

    sha: str
    image: Image
    codes: tuple[Symbol, ...]


class Album:
    """Belongs to the job's thread. Pictures are decoded no further ahead than the reader has use for."""

    def __init__(
        self,
        job: Job,
        photos: Mapping[str, bytes],
        pages: MutableMapping[str, Page],
        timings: MutableMapping[str, float],
        *,
        reader: SharedReader,
        pixels: int,
        worked: Stopwatch,
    ) -> None:
        """`photos` holds bytes and `pages` what is known, by SHA-256; no picture of more than `pixels` is decoded.
        `worked` stands while the job's pictures are all in line for the reader."""
        self._job, self._photos, self._pages, self._timings = job, photos, pages, timings
        self._reader, self._pixels, self._worked = reader, pixels, worked
        self._images: dict[str, Image] = {}
        self._problems: dict[str, Problem] = {}
        self.fresh: list[str] = []
        """SHA-256 of the photos that were read now."""

    def read(self, tell: Callable[[int], None]) -> None:
        """Read what is not known into `pages`; `tell` is told how many of the job's pages are there, each time."""
        reading: dict[Future[Read], _Picture] = {}
        for sha in dict.fromkeys(photo.sha256 for photo in self._job.photos if photo.sha256 not in self._pages):
            with self._reader.expecting():
                image = self._decode(sha)
            if image is None:
                continue
            if not self.fresh:
                tell(self._done())
            self.fresh.append(sha)
            future = self._reader.read(sha, image, self._job.lane, self._job.owner)
            reading[future] = _Picture(sha, image, symbols.find(image))
            self._take(reading, self._reader.at_once, tell)
        self._take(reading, 0, tell)

    def proofread(self, proofreader: Proofreader, seconds: float) -> None:
        """Have the pages that were read now read again, within so many seconds."""
        seen = {sha: image for sha in self.fresh if sha in self._pages and (image := self.picture(sha)) is not None}
        pages = [self._pages[sha] for sha in seen]
        proved = proofreader.proofread(pages, list(seen.values()), lane=self._job.lane, seconds=seconds)
        self._pages.update(zip(seen, proved, strict=True))

    def leave_unproved(self) -> None:
        """As `proofread`, where the model is not to be asked: the next job whose photos these are shall ask it."""
        for sha in self.fresh:
            if sha in self._pages:
                self._pages[sha] = msgspec.structs.replace(self._pages[sha], unproved=True)

    def picture(self, sha: str) -> Image | None:
        """A photo's pixels, if it is at hand: its page may be known from before."""
        if sha in self._images or sha not in self._photos:
            return self._images.get(sha)
        try:
            return decode(self._photos[sha], self._pixels)[0]
        except PhotoError:
            return None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with photos, in their order."""
        found = []
        for index, photo in enumerate(self._job.photos):
            problem = self._problems.get(photo.sha256)
            if (page := self._pages.get(photo.sha256)) is not None:
                problem = _legibility(page) or problem
            if problem is not None:
                found.append(msgspec.structs.replace(problem, photo=index))
        return tuple(found)

    def _done(self) -> int:
        lost = {sha for sha, problem in self._problems.items() if problem.fatal}
        return sum(photo.sha256 in self._pages or photo.sha256 in lost for photo in self._job.photos)

    def _decode(self, sha: str) -> Image | None:
        try:
            if sha not in self._photos:
                raise PhotoError(Code.NO_LONGER_KEPT)
            with timed(self._timings, "decode"):
                image, frames = decode(self._photos[sha], self._pixels)
        except PhotoError as error:
            self._problems[sha] = Problem(photo=0, code=error.code, data=error.data)
            return None
        except Exception as error:  # such as no memory for this one
            self._problems[sha] = Problem(photo=0, code=Code.INTERNAL, data={"incident": incident(error)})
            return None
        if frames > 1:
            self._problems[sha] = Problem(photo=0, code=Code.FIRST_FRAME_ONLY, data={"frames": frames}, fatal=False)
        return image

    def _take(self, reading: "dict[Future[Read], _Picture]", most: int, tell: Callable[[int], None]) -> None:
        """Wait until no more than so many are still being read, and keep what was."""
        while len(reading) > most:
            for future in self._read(reading):
                self._keep(reading.pop(future), future)
                tell(self._done())

    def _read(self, reading: "Collection[Future[Read]]") -> "set[Future[Read]]":
        """Those that were read, once there is one. Until the reader comes to one of them the job only waits in line."""
        with self._worked.standing():
            while True:
                self._worked.turn(on=any(future.running() for future in reading))
                if done := wait(reading, _LOOK, FIRST_COMPLETED).done:
                    return done

    def _keep(self, picture: _Picture, reading: "Future[Read]") -> None:
        try:
            read = reading.result()
            self._pages[picture.sha] = symbols.with_symbols(read.page, picture.codes)
            self._timings["read"] = self._timings.get("read", 0.0) + read.milliseconds
        except Lost:  # no fault of the photo's
            raise
        except Exception as error:
            self._problems[picture.sha] = Problem(photo=0, code=Code.INTERNAL, data={"incident": incident(error)})
        if sum(image.nbytes for image in self._images.values()) + picture.image.nbytes <= KEPT:
            self._images[picture.sha] = picture.image


def _legibility(page: Page) -> Problem | None:
    percent = round(100 * page.legible)
    if page.legible < LEGIBLE:
        return Problem(photo=0, code=Code.UNKNOWN_SCRIPT, data={"percent": percent})
    if page.legible < WELL_LEGIBLE:
        return Problem(photo=0, code=Code.PARTLY_READ, data={"percent": percent}, fatal=False)
    return None
