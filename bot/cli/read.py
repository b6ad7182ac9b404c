"""`placard read`: photos in, text, facts and message out, in this process, without queue or bot."""

import asyncio
from argparse import Namespace
from collections import deque
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import aclosing
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from bot import sentences
from bot.cli.answer import Answer, answer
from bot.cli.exits import Exit, UsageError
from bot.cli.printing import Printer
from bot.cli.progress import Bar, bar
from bot.cli.record import as_json
from bot.cli.sources import Source, Unopened, expand
from bot.locale import Locale
from engine.client import open_engine
from engine.contract import Length, Options, Platform, Progress, Stage, Tone
from engine.settings import EngineSettings

if TYPE_CHECKING:
    from engine.client import Engine

_AHEAD = 2
"""Jobs begun, over those that are worked on at the same time, so that one slow job at the head holds up no other."""


async def run(arguments: Namespace, locale: Locale) -> int:
    """Read what the arguments name and print it; the exit status is FAILED where a photo could not be read."""
    settings = EngineSettings.from_env()
    sources = expand(arguments.photos)
    options = _options(arguments)
    printer = Printer(locale)
    limit = settings.placard_think_limit.total_seconds()
    if not 0 <= options.think <= limit:
        raise UsageError("terminal-think-limit", limit=round(limit))
    if not arguments.jsonl and len(sources) > settings.placard_max_photos:
        raise UsageError("terminal-too-many-pages", photos=len(sources), limit=settings.placard_max_photos)
    if arguments.jsonl and arguments.cutout:
        raise UsageError("terminal-cutout-one")
    if arguments.jsonl and arguments.boxes:
        raise UsageError("terminal-boxes-one")
    # Each photo is a job of its own, or all of them are the pages of one.
    jobs = [[source] for source in sources] if arguments.jsonl else [sources]
    failed = False
    with bar(locale, len(sources)) as progress:
        async with (
            open_engine(settings) as engine,
            aclosing(
                answers(engine, jobs, options, locale, partial(_tell, progress, locale), marks=bool(arguments.boxes))
            ) as stream,
        ):
            async for done in stream:
                failed |= done.failed
                progress.advance(len(done.photos))
                with progress.aside():
                    _print(printer, done, arguments)
                if arguments.cutout and done.result and done.result.cutout:
                    _write(Path(arguments.cutout), done.result.cutout)
                if arguments.boxes and done.result:
                    for path, picture in _named(Path(arguments.boxes), done.result.marked):
                        _write(path, picture)
    return Exit.FAILED if failed else Exit.OK


def _options(arguments: Namespace) -> Options:
    return Options(
        platform=Platform(arguments.platform),
        tone=Tone(arguments.tone),
        length=Length(arguments.length),
        think=arguments.think,
        note=arguments.note,
        region=arguments.region,
    )


def _tell(shown: Bar, locale: Locale, progress: Progress) -> None:
    if progress.stage is Stage.WRITING and progress.tokens:
        shown.says(locale.text("terminal-writing", words=sentences.words(progress.tokens)))
    else:
        shown.says(locale.text("terminal-weighing" if progress.stage is Stage.WEIGHING else "terminal-reading"))


async def answers(
    engine: "Engine",
    jobs: Iterable[Sequence[Source]],
    options: Options,
    locale: Locale,
    on_progress: Callable[[Progress], None],
    *,
    marks: bool = False,
) -> AsyncGenerator[Answer, None]:
    """The answers to the jobs, in order; the photos of those that are at work or about to be are in memory, no more."""
    ahead: deque[asyncio.Task[Answer]] = deque()
    try:
        for job in jobs:
            ahead.append(asyncio.create_task(_read(engine, job, options, locale, on_progress, marks)))
            if len(ahead) == _AHEAD * engine.side_by_side:
                yield await ahead.popleft()
        while ahead:
            yield await ahead.popleft()
    finally:
        for task in ahead:
            task.cancel()
        await asyncio.gather(*ahead, return_exceptions=True)


async def _read(
    engine: "Engine",
    job: Sequence[Source],
    options: Options,
    locale: Locale,
    on_progress: Callable[[Progress], None],
    marks: bool,
) -> Answer:
    photos, unopened = await asyncio.to_thread(_load, job)
    outcome = (await engine.read_many([photos], options, on_progress, marks=marks))[0] if photos else None
    return answer(locale, [source.name for source in job], unopened, outcome)


def _load(job: Sequence[Source]) -> tuple[list[bytes], dict[int, str]]:
    """The bytes of a job's photos, and the code of each, by its place, whose bytes cannot be had."""
    photos: list[bytes] = []
    unopened: dict[int, str] = {}
    for place, source in enumerate(job):
        try:
            photos.append(source.load())
        except Unopened as error:
            unopened[place] = error.code
    return photos, unopened


def _named(path: Path, pictures: Sequence[bytes]) -> list[tuple[Path, bytes]]:
    """The files of marked photos: the one that was named, or one a page, numbered."""
    several = len(pictures) > 1
    return [
        (path.with_stem(f"{path.stem}-{number}") if several else path, _as(path.suffix, picture))
        for number, picture in enumerate(pictures, 1)
    ]


def _as(suffix: str, picture: bytes) -> bytes:
    """The picture in the format that a file name asks for; as it is where it asks for none that takes a photo."""
    # Here, as it takes a while to load and few ask for pictures.
    from PIL import Image

    form = Image.registered_extensions().get(suffix.lower(), "JPEG")
    if form == "JPEG" or form not in Image.SAVE:
        return picture
    out = BytesIO()
    try:
        Image.open(BytesIO(picture)).save(out, form)
    except (OSError, ValueError):  # of black and white only, or of another program
        return picture
    return out.getvalue()


def _write(path: Path, picture: bytes) -> None:
    try:
        path.write_bytes(picture)
    except OSError as error:
        raise UsageError(
            "terminal-cannot-write", path=str(path), reason=error.strerror or type(error).__name__
        ) from None


def _print(printer: Printer, done: Answer, arguments: Namespace) -> None:
    if arguments.jsonl or arguments.json:
        printer.plain(as_json(done, indent=2 if arguments.json else None))
    else:
        printer.answer(done)
    printer.remarks(done)
