"""Signs of progress: changes of a message that give way to everything else, and may never be shown.

Of those that wait the newest one alone goes out, and only where the chat's share of Telegram's limits is not needed
for an answer.
"""

import logging

from telegram import Bot
from telegram.error import TelegramError

from bot.calls import Calls
from bot.lanes import Lanes
from bot.messages import TextMessage
from bot.pace import Pace
from bot.refusals import Wait, judge

log = logging.getLogger(__name__)


class Hints:
    """Those that wait, by chat and message."""

    def __init__(self, bot: Bot, calls: Calls, pace: Pace, lanes: Lanes) -> None:
        self._bot, self._calls, self._pace, self._lanes = bot, calls, pace, lanes
        # A message is in here while its progress is being shown: the newest, or None where that is on its way.
        self._waiting: dict[tuple[int, int], TextMessage | None] = {}

    def put(self, chat: int, message_id: int, message: TextMessage) -> bool:
        """Have it shown next; whether `show` is to be called, as nobody is at it."""
        name = chat, message_id
        idle = name not in self._waiting
        self._waiting[name] = message
        return idle

    def drop(self, chat: int, message_id: int) -> None:
        """What waits is not shown any more."""
        if (chat, message_id) in self._waiting:
            self._waiting[chat, message_id] = None

    async def show(self, chat: int, message_id: int) -> None:
        """Show the newest one while there is room for it."""
        lane = self._lanes.of(chat)
        name = chat, message_id
        try:
            while self._waiting[name]:
                home = self._calls.home(chat)
                if lane.busy or not self._pace.roomy(home):
                    return
                async with lane.turn():
                    if message := self._waiting[name]:
                        self._waiting[name] = None
                        async with self._pace.turn(home):
                            await message.put(self._bot, home, message_id)
        except TelegramError as error:
            trouble = judge(error)
            if isinstance(trouble, Wait):
                self._pace.block(self._calls.home(chat), trouble.wait)
            log.debug("a sign of progress was not shown: %s", trouble)
        finally:
            del self._waiting[name]
