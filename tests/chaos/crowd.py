"""People who send photos, some of which do harm, and what they are owed for each."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass

from bot.demo import DemoServer
from bot.demo.groups import Group
from bot.demo.people import Person
from bot.demo.views import MessageView
from tests.chaos.stage import LEASE

EVIL = ("crash", "hang", "freeze", "eat", "memory", "fail")
"""What a photo can do to whoever reads it, see `tests.hosts.scripted`."""
SHARE_EVIL, SHARE_ALBUMS, SHARE_GROUPS = 0.04, 0.1, 0.1
"""Of all questions."""
PAGES = (2, 4)
"""Photos of an album."""
TAKES = (0.02, 1.5)
"""Seconds that a question takes to be read: several are in hand when a worker dies."""
LONG, SHARE_LONG = 1.5 * LEASE, 0.02
"""Seconds that some take, and how many do."""


@dataclass(frozen=True, kw_only=True)
class Asked:
    """One question: a photo or an album."""

    chat: int
    messages: tuple[int, ...]
    """Ids of the photos' messages."""
    names: tuple[str, ...]
    """What the answer says, and no other does."""
    evil: str = ""
    """What it does to its reader, for which it gets a sentence in place of an answer; empty: nothing."""


class Crowd:
    """Sends at a seeded rhythm; `asked` is what was sent so far."""

    def __init__(self, server: DemoServer, dice: random.Random, *, chats: int, groups: int) -> None:
        self._server, self._dice = server, dice
        self.people = [server.add_person(f"Person {number}") for number in range(chats)]
        self.groups: list[tuple[Group, list[Person]]] = []
        for number in range(groups):
            members = [server.add_person(f"Member {number}-{one}") for one in range(3)]
            # The bot sees all that is said there: of an album, privacy mode would show it the page with /read alone.
            self.groups.append((server.add_group(f"Group {number}", members=members, privacy=False), members))
        self.asked: list[Asked] = []
        self.photos = 0

    async def send(self, photos: int, seconds: float) -> None:
        """So many photos, spread over about so many seconds."""
        pause = seconds / photos
        while self.photos < photos:
            before = self.photos
            await self._ask()
            await asyncio.sleep(self._dice.expovariate(1 / pause) * (self.photos - before))

    async def _ask(self) -> None:
        dice = self._dice
        number = len(self.asked)
        evil = dice.choice(EVIL) if dice.random() < SHARE_EVIL else ""
        album = not evil and dice.random() < SHARE_ALBUMS
        count = dice.randint(*PAGES) if album else 1
        names = tuple(f"<{number}.{page}>" for page in range(count))
        takes = self._takes() / count
        photos = [f"{name} {evil} takes={takes:.2f}".encode() for name in names]
        self.photos += count
        if self.groups and dice.random() < SHARE_GROUPS:
            group, members = dice.choice(self.groups)
            sent = await self._send(dice.choice(members), photos, group)
        else:
            sent = await self._send(dice.choice(self.people), photos, None)
        messages = tuple(message.id for message in sent)
        self.asked.append(Asked(chat=sent[0].chat, messages=messages, names=names, evil=evil))

    async def _send(self, person: Person, photos: Sequence[bytes], group: Group | None) -> list[MessageView]:
        caption = "/read" if group else ""
        if len(photos) > 1:
            return await person.send_album(photos, caption=caption, chat=group, processed=False)
        return [await person.send_photo(photos[0], caption=caption, chat=group, processed=False)]

    def _takes(self) -> float:
        return LONG if self._dice.random() < SHARE_LONG else self._dice.uniform(*TAKES)
