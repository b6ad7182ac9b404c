"""What `placard read --jsonl` has in hand while it works through a folder."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from bot.cli.read import answers
from bot.cli.sources import Source
from bot.locale import Locale
from engine.contract import Options, Result


class Engine:
    """Answers each photo with its bytes; the first one when it is told to."""

    side_by_side = 2

    def __init__(self) -> None:
        self.go_on = asyncio.Event()
        self.given: list[bytes] = []

    async def read_many(self, jobs: Sequence[Sequence[bytes]], *rest: object, **more: object) -> list[Result]:
        ((photo,),) = jobs
        self.given.append(photo)
        if photo == b"0":
            await self.go_on.wait()
        return [Result(job_id="0", text=photo.decode())]


async def test_photos_are_answered_in_order_and_few_are_in_memory(tmp_path: Path) -> None:
    """While the first one takes long, those behind it are read, but no more than are worth having ready."""
    for number in range(12):
        (tmp_path / str(number)).write_text(str(number))
    jobs = [[Source(str(tmp_path / str(number)))] for number in range(12)]
    engine = Engine()
    stream = answers(engine, jobs, Options(), Locale.load(), lambda progress: None)  # type: ignore[arg-type]
    first = asyncio.ensure_future(anext(stream))
    while len(engine.given) < 4:  # noqa: ASYNC110
        await asyncio.sleep(0.001)
    await asyncio.sleep(0.05)
    assert sorted(engine.given) == [b"0", b"1", b"2", b"3"]
    engine.go_on.set()
    found = [await first, *[answer async for answer in stream]]
    assert [Path(answer.photos[0]).name for answer in found] == [str(number) for number in range(12)]


async def test_what_is_in_hand_is_given_up_with_the_stream(tmp_path: Path) -> None:
    """Whoever stops half way is not kept waiting by photos that nobody wants any more."""
    (tmp_path / "0").write_text("0")
    engine = Engine()
    jobs = [[Source(str(tmp_path / "0"))]] * 2
    stream = answers(engine, jobs, Options(), Locale.load(), lambda progress: None)  # type: ignore[arg-type]
    first = asyncio.ensure_future(anext(stream))
    while not engine.given:  # noqa: ASYNC110
        await asyncio.sleep(0.001)
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    await stream.aclose()
    assert len(asyncio.all_tasks()) == 1
