"""From bytes to a checked message."""

import hashlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from engine import read
from engine.contract import (
    FactKind,
    Failure,
    Job,
    Options,
    Page,
    Photo,
    Platform,
    Progress,
    Result,
    Stage,
)
from engine.errors import Code, JobError
from engine.pipeline import Pipeline
from engine.readers import Image
from engine.settings import EngineSettings
from engine.writers.composer import Composer
from tests.reading.conftest import FLYERS


def job(*data: bytes, name: str = "job", options: Options | None = None) -> tuple[Job, dict[str, bytes]]:
    photos = {hashlib.sha256(d).hexdigest(): d for d in data}
    taken = tuple(Photo(sha256=hashlib.sha256(d).hexdigest(), size=len(d)) for d in data)
    return Job(id=name, owner="ann", photos=taken, options=options or Options()), photos


def flyer(name: str) -> bytes:
    return (FLYERS / f"{name}.jpg").read_bytes()


def run_together(pipeline: Pipeline, *jobs: tuple[Job, dict[str, bytes]]) -> list[Result | Failure]:
    """The outcomes of jobs that are run at the same time."""
    with ThreadPoolExecutor(len(jobs)) as threads:
        return list(threads.map(lambda given: pipeline.run(*given, {}), jobs))


class Reader:
    """A reader that does what a function says."""

    revision = "fake"
    weak: frozenset[str] = frozenset()
    together = side_by_side = 1

    def __init__(self, answer: Callable[[Sequence[Image]], list[Page]]) -> None:
        self._answer = answer

    def read(self, images: Sequence[Image]) -> list[Page]:
        return self._answer(images)


def test_a_flyer_becomes_a_message_that_says_when_where_and_whom(pipeline: Pipeline) -> None:
    """What matters on the photo stands in the message as printed, and nothing in it is invented."""
    order, photos = job(flyer("dev01"))
    result = pipeline.run(order, photos, {})
    assert isinstance(result, Result)
    assert result.message is not None
    for words in ("Hartwell Village Summer Fête", "Saturday 11th July 2026", "12 noon to 5 pm", "01632 960 174"):
        assert words in result.message.text
    assert result.message.checks.invented == ()
    assert result.message.checks.kept == result.message.checks.of > 4
    assert (result.language, result.title) == ("en", "Hartwell Village Summer Fête")
    assert {FactKind.DATE, FactKind.TIME, FactKind.PRICE, FactKind.PHONE} <= {fact.kind for fact in result.facts}
    assert set(result.timings_ms) >= {"decode", "read", "arrange", "facts", "draft", "check", "total"}


def test_an_album_becomes_one_message(pipeline: Pipeline) -> None:
    """Two pages of a circular: the date of the first and the programme of the second in one message."""
    order, photos = job(flyer("dev06"), flyer("dev07"))
    result = pipeline.run(order, photos, {})
    assert isinstance(result, Result)
    assert result.message is not None
    assert len(result.pages) == 2
    assert "Annual Sports Day 2026-27" in result.message.text
    assert "23/11/2026" in result.message.text
    assert "4 x 100 m relay" in result.message.text


def test_a_photo_without_text_gets_no_message(pipeline: Pipeline) -> None:
    """A picture of hills says nothing, so nothing is written."""
    order, photos = job(flyer("dev39"))
    result = pipeline.run(order, photos, {})
    assert isinstance(result, Result)
    assert (result.text, result.message, result.facts) == ("", None, ())


def test_a_bad_photo_of_an_album_is_named_and_the_others_are_read(pipeline: Pipeline) -> None:
    """The album is answered from the photos that can be read; the others are told with their place and reason."""
    order, photos = job(flyer("dev13"), b"not a photo", flyer("dev21")[:4000])
    result = pipeline.run(order, photos, {})
    assert isinstance(result, Result)
    assert "Harrow Vale FC" in result.text
    assert [(p.photo, p.code) for p in result.problems] == [(1, Code.NOT_AN_IMAGE), (2, Code.TRUNCATED)]


def test_a_job_of_only_bad_photos_fails_with_the_reason(pipeline: Pipeline) -> None:
    """Nothing to read is a failure that says why; another job that runs beside it is answered."""
    bad, bad_photos = job(b"", name="bad")
    good, good_photos = job(flyer("dev21"), name="good")
    failure, result = run_together(pipeline, (bad, bad_photos), (good, good_photos))
    assert isinstance(failure, Failure)
    assert failure.code == Code.EMPTY_FILE
    assert isinstance(result, Result)


def test_letters_that_cannot_be_read_give_no_nonsense(pipeline: Pipeline) -> None:
    """A Hindi notice is refused with its reason instead of answered with look-alikes."""
    order, photos = job(flyer("dev33"))
    failure = pipeline.run(order, photos, {})
    assert isinstance(failure, Failure)
    assert failure.code == Code.UNKNOWN_SCRIPT


def test_missing_letters_are_told(pipeline: Pipeline) -> None:
    """Vietnamese is read without some of its letters, so the person is told to look."""
    order, photos = job(flyer("dev29"))
    result = pipeline.run(order, photos, {})
    assert isinstance(result, Result)
    assert [(p.code, p.fatal) for p in result.problems] == [(Code.LETTERS_MISSING, False)]


def test_a_page_that_is_known_is_not_read_again(pipeline: Pipeline) -> None:
    """Another platform for the same photo needs no model, and says so."""
    order, photos = job(flyer("dev21"))
    pages: dict[str, Page] = {}
    first = pipeline.run(order, photos, pages)
    other, _ = job(flyer("dev21"), options=Options(platform=Platform.PLAIN))
    second = pipeline.run(other, {}, pages)
    assert isinstance(first, Result)
    assert isinstance(second, Result)
    assert (first.cached, second.cached) == (False, True)
    assert second.text == first.text
    assert second.message is not None
    assert "*" not in second.message.text


def test_progress_counts_the_pages(pipeline: Pipeline) -> None:
    """The person sees the first and the second page being read, then the writing."""
    order, photos = job(flyer("dev21"), flyer("dev13"))
    told: list[Progress] = []
    pipeline.run(order, photos, {}, told.append)
    assert [(p.stage, p.done, p.of) for p in told] == [
        (Stage.READING, 0, 2),
        (Stage.READING, 1, 2),
        (Stage.READING, 2, 2),
        (Stage.WRITING, 0, 2),
    ]


def test_a_photo_that_breaks_the_reader_spoils_no_other() -> None:
    """When reading together fails, each photo is tried alone and only the bad one is lost."""

    def answer(images: Sequence[Image]) -> list[Page]:
        if any(image.shape[1] > image.shape[0] for image in images):
            raise RuntimeError("a net's error")
        return [Page(width=1, height=1) for _ in images]

    pipeline = Pipeline(Reader(answer), Composer(), EngineSettings())
    wide, wide_photos = job(flyer("dev21"), name="wide")
    tall, tall_photos = job(flyer("dev06"), name="tall")
    failure, result = run_together(pipeline, (wide, wide_photos), (tall, tall_photos))
    assert isinstance(failure, Failure)
    assert failure.code == Code.INTERNAL
    assert isinstance(result, Result)


def test_a_text_is_drafted_without_a_photo(pipeline: Pipeline) -> None:
    """What a person pastes becomes a message as well."""
    text = "Bake sale\nSaturday 18 April 2026, 10 am to 1 pm\nSchool hall, Mill Lane\nCall 01632 960 174"
    result = pipeline.run(Job(id="text", owner="ann", text=text), {}, {})
    assert isinstance(result, Result)
    assert result.message is not None
    assert "Saturday 18 April 2026" in result.message.text
    assert "01632 960 174" in result.message.text


async def test_the_library_reads_without_broker_or_bot() -> None:
    """`from engine import read` answers for a path, and raises the reason for what is no photo."""
    result = await read([FLYERS / "dev21.jpg"])
    assert "The harbour keeps its coins of light" in result.text
    with pytest.raises(JobError) as refused:
        await read([b"text"])
    assert refused.value.code is Code.NOT_AN_IMAGE
