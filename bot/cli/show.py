"""One photo through queue and worker, printed: the proof that an installation works, before it serves."""

import asyncio
import secrets
from pathlib import Path

from bot.cli.answer import answer
from bot.cli.printing import Printer
from bot.cli.sources import Source, Unopened
from bot.locale import Locale
from engine.client import Client
from engine.contract import Failure, Job, Photo, Result

_OWNER = "terminal"


async def show(client: Client, path: Path, locale: Locale) -> None:
    """Print text, facts and message of a photo; a photo that cannot be read gives its sentence instead."""
    printer = Printer(locale)
    name = str(path)
    try:
        photo = await client.put_photo(Source(name).load(), name, owner=_OWNER)
    except Unopened as error:
        printer.remarks(answer(locale, [name], {0: error.code}, None))
        return
    done = answer(locale, [name], {}, await ask(client, photo))
    printer.answer(done)
    printer.remarks(done)


async def ask(client: Client, photo: Photo, *, look: float = 0.02) -> Result | Failure:
    """Submit a photo as a job of its own and wait for what comes of it; `look` are seconds between two looks."""
    job = Job(id=f"{_OWNER}-{secrets.token_hex(8)}", owner=_OWNER, photos=(photo,))
    await client.submit(job)
    while (outcome := await client.result(job.id)) is None:  # noqa: ASYNC110  # another process sets it
        await asyncio.sleep(look)
    return outcome
