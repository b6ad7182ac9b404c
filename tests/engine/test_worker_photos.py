"""What a worker has of the photos of its jobs: bytes, pages read before, or nothing any more."""

from engine.broker import Broker
from engine.contract import Failure, Options, Page, Photo, Platform, Problem, Result
from engine.errors import Code
from engine.settings import EngineSettings
from tests import fakes
from tests.at_work import working
from tests.engine.conftest import job
from tests.engine.test_worker import outcomes


async def test_the_same_photo_again_is_answered_without_a_model(settings: EngineSettings, broker: Broker) -> None:
    """The result says so, and it is the second job's own."""
    photo = await broker.photos.put(b"a photo")
    pipeline = fakes.FakePipeline()
    async with working(broker, settings, pipeline):
        for name in ("first", "again"):
            await broker.queue.submit(job(name, owner=name, photos=(photo,), text=""))
            answers = await outcomes(broker, 1)
    assert answers == {"again": Result(job_id="again", text="read", cached=True)}
    assert pipeline.ran == ["first"]


async def test_an_answer_without_the_model_that_was_away_is_not_kept(settings: EngineSettings, broker: Broker) -> None:
    """The same photo again is drafted anew, and its page read anew where nobody proofread it."""
    photo = await broker.photos.put(b"a photo")
    problem = Problem(photo=-1, code=Code.MODEL_AWAY, fatal=False, passing=True)
    pipeline = fakes.FakePipeline(lambda asked: Result(job_id=asked.id, text="by rules", problems=(problem,)))
    pipeline.page = Page(width=1, height=1, unproved=True)
    async with working(broker, settings, pipeline):
        for name in ("first", "again"):
            await broker.queue.submit(job(name, owner=name, photos=(photo,), text=""))
            await outcomes(broker, 1)
    assert pipeline.ran == ["first", "again"]
    assert await broker.photos.pages({photo.sha256}, pipeline.revision) == {}


async def test_a_button_does_not_read_the_photo_again(settings: EngineSettings, broker: Broker) -> None:
    """With other options the pages are those that were read before; the photo itself may be gone by then."""
    photo = await broker.photos.put(b"a photo")
    pipeline = fakes.FakePipeline()
    async with working(broker, settings, pipeline):
        await broker.queue.submit(job("whatsapp", photos=(photo,)))
        await outcomes(broker, 1)
        await broker.redis.delete(f"placard:photo:{photo.sha256}")
        await broker.queue.submit(job("plain", photos=(photo,), options=Options(platform=Platform.PLAIN)))
        answers = await outcomes(broker, 1)
    assert isinstance(answers["plain"], Result)
    assert pipeline.given == [{photo.sha256}, set()]


async def test_a_photo_asked_about_anew_is_at_hand(settings: EngineSettings, broker: Broker) -> None:
    """Its page is known, but what is doubtful on it can only be cut out of the photo."""
    photo = await broker.photos.put(b"a photo")
    pipeline = fakes.FakePipeline()
    async with working(broker, settings, pipeline):
        for name, note in (("first", ""), ("again", "Bring a chair!")):
            await broker.queue.submit(job(name, photos=(photo,), options=Options(note=note)))
            await outcomes(broker, 1)
    assert pipeline.given == [{photo.sha256}] * 2


async def test_a_photo_that_is_no_longer_kept_is_said_so(settings: EngineSettings, broker: Broker) -> None:
    """Its job fails for that reason, and the others are answered."""
    await broker.queue.submit(job("gone", photos=(Photo(sha256="00" * 32, size=1),)))
    await broker.queue.submit(job("there"))
    async with working(broker, settings, fakes.FakePipeline()):
        answers = await outcomes(broker, 2)
    assert answers["gone"] == Failure(job_id="gone", code=Code.NO_LONGER_KEPT)
    assert isinstance(answers["there"], Result)
