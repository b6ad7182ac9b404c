"""What Placard adds to the engine: from an update's arrival to the last edit of its answer, less the engine's own time.

    python bench/latency.py

One flyer after the other, each from a person of their own, through the local Bot API server, the private queue and the
worker process. The engine's own time is the `total` of the result.
"""

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

from bench.harness import finish, flyers, most, spread
from bench.served import answer, settings
from bot.app import App, open_app
from bot.demo import DemoServer, serve
from bot.jobs import Jobs
from bot.sender import Place
from engine.contract import Result

ADDED_MS = 60.0


async def measure() -> list[float]:
    """Milliseconds added, for each flyer."""
    with tempfile.TemporaryDirectory() as folder:
        async with serve() as server:
            bot, engine = settings(server, Path(folder))
            async with open_app(bot, engine) as app:
                running = asyncio.create_task(app.run())
                jobs = Jobs(app.client.redis, keep=engine.placard_keep_results)
                added = [await one(server, app, jobs, flyer) for flyer in flyers()]
                running.cancel()
                await asyncio.gather(running, return_exceptions=True)
    return [ms for ms in added[1:] if ms is not None]  # the first one waits for the models to be loaded


async def one(server: DemoServer, app: App, jobs: Jobs, flyer: Path) -> float | None:
    person = server.add_person()
    await person.send_photo(flyer.read_bytes(), processed=False)
    arrived = time.monotonic()  # the server posts the update as the last thing that it does
    shown = await answer(server, person)
    edits = [
        call for call in server.calls_of("editMessageText") if call.params["chat_id"] in (shown.chat, str(shown.chat))
    ]
    state = await jobs.state(await jobs.said(Place(chat=shown.chat), shown.id))
    assert state is not None
    result = await app.client.result(state.wanted)
    if not isinstance(result, Result):  # a page in letters that the reader does not know has no timings
        return None
    return (edits[-1].at - arrived) * 1000 - result.timings_ms["total"]


if __name__ == "__main__":
    figures = asyncio.run(measure())
    print(f"ms added: {spread(figures)}")
    finish([most(f"added to the engine's time, median of {len(figures)}", statistics.median(figures), ADDED_MS, "ms")])
