"""Messages of real flyers look right wherever they are posted."""

from collections.abc import Callable
from hashlib import sha256

from bench import formatting
from bench.drafts import FORMS
from engine.contract import Job, Page, Photo, Result
from engine.pipeline import Pipeline
from engine.readers import Image
from engine.readers.ppocr import PPOCRReader

SOME = ("dev01", "dev06", "dev15", "dev18", "dev21", "dev31")
"""An event, a letter, a menu, a timetable, a poem, and Japanese."""


def test_a_flyers_message_has_no_formatting_error_in_any_form(
    pipeline: Pipeline, reader: PPOCRReader, photo: Callable[[str], Image]
) -> None:
    """For every platform, tone, length and angle, no mark is stray and each of Telegram's entities is taken."""
    pages: dict[str, Page] = {}
    for name in SOME:
        sha = sha256(name.encode()).hexdigest()
        pages[sha] = reader.read([photo(name)])[0]
        taken = (Photo(sha256=sha, size=1, name=name),)
        jobs = [Job(id=str(number), owner="ann", photos=taken, options=form) for number, form in enumerate(FORMS)]
        for job in jobs:
            result = pipeline.run(job, {}, pages)
            assert isinstance(result, Result)
            assert result.message is not None
            draft = result.message
            seen = formatting.seen(draft.platform, draft.text, draft.entities, result.text)
            assert not seen.faults, (name, job.options, list(map(str, seen.faults)))
