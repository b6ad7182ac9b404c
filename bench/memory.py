"""Resident memory of bot and worker after the 40 flyers of the repo, sent one by one through the local Bot API server.

python bench/memory.py
"""

import asyncio

import psutil

from bench.harness import finish, flyers, most
from bench.served import answer, bot

BOT_MB, WORKER_MB = 150, 800


def megabytes(process: psutil.Process) -> float:
    return process.memory_info().rss / 1e6


async def measure() -> list[bool]:
    async with bot() as (server, process):
        for number, flyer in enumerate(flyers(), 1):
            person = server.add_person(f"Person {number}")
            await person.send_photo(flyer.read_bytes(), processed=False)
            await answer(server, person)
        children = process.children(recursive=True)
        # The worker is the child that holds the models.
        worker, *others = sorted(children, key=megabytes, reverse=True)
        for child in others:
            print(f"{child.name()}: {megabytes(child):.0f} MB")
        return [
            most("bot, resident after 40 flyers", megabytes(process), BOT_MB, "MB"),
            most("worker, resident after 40 flyers", megabytes(worker), WORKER_MB, "MB"),
        ]


if __name__ == "__main__":
    finish(asyncio.run(measure()))
