"""The forms of one message: the answer shows it for one platform, and other places want it for theirs.

Another form is a job of the same question with another platform, as the buttons under the answer ask for it; where one
was asked for before, its result is at hand.
"""

import asyncio
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

import msgspec

from bot import intake
from bot.buttons import Ways
from bot.state import State, job
from engine.contract import Draft, Failure, Options, Platform, Result
from engine.errors import Busy

if TYPE_CHECKING:
    from bot.deps import Deps

_LOOK = 0.05
"""Seconds after which it is looked again whether a form is there."""


async def ways(deps: "Deps", state: State, options: Options) -> Ways:
    """Where the message with these options can go."""
    whatsapp = None
    if options.platform is not Platform.WHATSAPP:
        wanted = msgspec.structs.replace(options, platform=Platform.WHATSAPP)
        result = await _known(deps, state, wanted)
        whatsapp = result.message if isinstance(result, Result) else None
    chat = state.question.place.chat
    return Ways(whatsapp=whatsapp, inline=bool(deps.me.supports_inline_queries), here=chat < 0)


async def shown(deps: "Deps", state: State) -> Result | None:
    """What stands in the chat now, as long as it is kept."""
    found = await deps.client.result(state.shown) if state.shown else None
    return found if isinstance(found, Result) and found.message and state.shown in state.options else None


async def for_telegram(deps: "Deps", state: State, standing: Result, *, wait: timedelta) -> Draft | None:
    """The message that stands there in Telegram's form; None where it is not there within this time, or the
    bot takes nothing new."""
    options = state.options[state.shown]
    if standing.message and options.platform is Platform.TELEGRAM:
        return standing.message
    options = msgspec.structs.replace(options, platform=Platform.TELEGRAM)
    found = await _known(deps, state, options)
    if not isinstance(found, Result):
        if await deps.access.paused():
            return None
        asked = job(state.question, options, failed=state.failed)
        with suppress(Busy, TimeoutError):
            async with asyncio.timeout(wait.total_seconds()):
                # Not as what is wanted: the answer stays as it is.
                await intake.submit(deps, state.question, asked)
                while (found := await deps.client.result(asked.id)) is None:  # noqa: ASYNC110
                    await asyncio.sleep(_LOOK)
    return found.message if isinstance(found, Result) else None


async def _known(deps: "Deps", state: State, options: Options) -> Result | Failure | None:
    """What came of these options, where they were asked for before."""
    known = next((name for name, asked in state.options.items() if asked == options), None)
    return await deps.client.result(known) if known else None
