"""How long after a press on the local chat page a person sees something happen, in real Chromium, with the real bot.

    python bench/reaction.py [--flyers 6] [--pause 2.0]

Starts `placard demo` as a process of its own, sends flyers in the private chat and presses the main buttons under each
answer, first press and press again. Two times count from the click to the frame in which it is painted: the first thing
that the bot caused (a passing line, an edit, another keyboard), and the message in its new tone, platform or length.
`--pause` is the time in seconds between presses: a person's, not a machine's.
"""

import argparse
import asyncio
import os
import socket
import statistics
import sys
import tempfile
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
from playwright.async_api import Locator, Page

from bench.harness import finish, flyers, most, spread
from tests.browser.conftest import chromium
from tests.browser.screen import Chat, Screen, key, open_page

REACTION_MS = 150.0
CHANGE_MS = 300.0
STARTS = 90.0
"""Seconds in which the demo must answer, models loaded."""
GIVES_UP = 15_000
"""Milliseconds after which a press has come to nothing."""

CHANGES = ("Plain", "Telegram", "Shorter", "Longer", "WhatsApp")
"""Buttons that write the message anew without a model, as they stand under an answer."""
TONES = ("Formal", "Friendly", "No emoji")
"""The same, in the keyboard behind "Change …"."""
MENU, MORE, BACK = "Change …", "More …", "‹ Back"

# What is painted counts: a change in the tree is timed in the frame after it. A busy sign is the page's own.
WATCH = """([button, wanted, patience]) => new Promise((resolve) => {
    const message = button.closest(".message");
    const words = () => message.querySelector(".words")?.textContent ?? "";
    const before = words();
    const times = { reaction: null, change: null };
    const started = performance.now();
    const end = () => { watcher.disconnect(); resolve(times); };
    const look = () => requestAnimationFrame(() => setTimeout(() => {
        const at = performance.now() - started;
        times.reaction ??= at;
        if (times.change === null && words() !== before) times.change = at;
        if (!wanted || times.change !== null) end();
    }));
    const watcher = new MutationObserver(look);
    watcher.observe(message, { childList: true, subtree: true, characterData: true });
    watcher.observe(document.getElementById("toasts"), { childList: true });
    watcher.observe(document.getElementById("alert"), { attributes: true });
    setTimeout(end, patience);
    button.click();
})"""


@asynccontextmanager
async def demo(folder: Path) -> AsyncIterator[str]:
    """`placard demo` with a data folder of its own; yields its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        where = f"127.0.0.1:{free.getsockname()[1]}"
    environment = {**os.environ, "PLACARD_DEMO": where, "PLACARD_DATA": str(folder), "TELEGRAM_BOT_TOKEN": ""}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.cli.main", "demo", env=environment,
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        await _up(f"http://{where}")
        yield f"http://{where}"
    finally:
        process.terminate()
        await process.wait()


async def _up(url: str) -> None:
    async with asyncio.timeout(STARTS), httpx.AsyncClient() as client:
        while True:
            try:
                await client.get(url)
                return
            except httpx.TransportError:
                await asyncio.sleep(0.2)


async def press(button: Locator, *, changes: bool) -> dict[str, float | None]:
    times: dict[str, float | None] = await button.evaluate(
        f"(button, rest) => ({WATCH})([button, ...rest])", [changes, GIVES_UP]
    )
    return times


class Presses:
    """Times in milliseconds, by the button."""

    def __init__(self, pause: float) -> None:
        self._pause = pause
        self.reactions: dict[str, list[float]] = defaultdict(list)
        self.changes: dict[str, list[float]] = defaultdict(list)
        self.silent = 0

    async def take(self, answer: Locator, name: str, *, changes: bool) -> bool:
        """Press a button where it is there and not the current one."""
        button = key(answer, name)
        if not await button.count():
            return False
        times = await press(button.first, changes=changes)
        if times["reaction"] is None:
            self.silent += 1
        else:
            self.reactions[name].append(times["reaction"])
        if changes and times["change"] is not None:
            self.changes[name].append(times["change"])
        await asyncio.sleep(self._pause)
        return True


async def go_through(chat: Chat, flyer: Path, presses: Presses) -> None:
    before = await chat.answers.count()
    await chat.send(flyer)
    answer = await chat.answer(before, "Shorter", seconds=STARTS)
    await asyncio.sleep(presses._pause)
    for _ in range(2):
        for name in CHANGES:
            await presses.take(answer, name, changes=True)
    for tone in TONES:
        await presses.take(answer, MENU, changes=False)
        await presses.take(answer, tone, changes=True)
        await presses.take(answer, BACK, changes=False)
    await presses.take(answer, MORE, changes=False)
    await presses.take(answer, BACK, changes=False)


async def run(count: int, pause: float) -> Presses:
    presses = Presses(pause)
    with tempfile.TemporaryDirectory() as folder:
        async with demo(Path(folder)) as url, chromium() as browser, open_page(browser, url) as page:
            chat = await _ready(page)
            for flyer in flyers()[:count]:
                await go_through(chat, flyer, presses)
    return presses


async def _ready(page: Page) -> Chat:
    chat = Screen(page).private
    await chat.start()
    return chat


def report(presses: Presses) -> list[bool]:
    for name, times in presses.reactions.items():
        print(f"{name:<14} first sign {spread(times):>26} ms", end="")
        print(f"   new message {spread(presses.changes[name]):>26} ms" if name in presses.changes else "")
    signs: list[Any] = [time for times in presses.reactions.values() for time in times]
    changes: list[Any] = [time for times in presses.changes.values() for time in times]
    print(f"{len(signs)} presses, {presses.silent} without any sign")
    return [
        most("first sign after a press, median", statistics.median(signs), REACTION_MS, "ms"),
        most("tone, platform or length changed, median", statistics.median(changes), CHANGE_MS, "ms"),
    ]


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--flyers", type=int, default=6)
    parser.add_argument("--pause", type=float, default=2.0)
    arguments = parser.parse_args()
    finish(report(asyncio.run(run(arguments.flyers, arguments.pause))))
