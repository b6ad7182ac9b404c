"""Stand-ins for what the conversation stands on; each failure is a plain function that a test hands in."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from hashlib import sha256
from typing import cast

from redis.asyncio import Redis
from telegram import InlineKeyboardMarkup, User

from bot.access import Access
from bot.albums import Albums
from bot.deps import Deps
from bot.drain import Drain
from bot.group_settings import GroupSettings
from bot.groups import Groups
from bot.history import History
from bot.jobs import Jobs
from bot.locale import Locales
from bot.postings import Postings
from bot.preferences import Preferences
from bot.quotas import Quotas
from bot.rich import Rich
from bot.sender import Place, Sender
from bot.settings import BotSettings
from bot.status import Statuses
from engine.client import Client, Outcome, Ticket
from engine.contract import Failure, Job, Photo, Progress, Result
from engine.settings import EngineSettings

Submit = Callable[[Job], Ticket]


def accepted(job: Job) -> Ticket:
    """A queue with room and nobody in it."""
    return Ticket(job_id=job.id, position=0, fresh=True, expected=timedelta(seconds=1))


class FakeClient:
    """An engine whose answers a test gives by hand."""

    def __init__(self, redis: Redis, submit: Submit = accepted) -> None:
        self.redis = redis
        self.on_submit = submit
        self.jobs: list[Job] = []
        self.results: dict[str, Result | Failure] = {}
        self.positions: dict[str, int] = {}
        self.ended: list[Outcome] = []
        self.reported: list[Progress] = []
        self.acknowledged: list[str] = []

    async def put_photo(self, data: bytes, name: str = "", *, owner: str = "") -> Photo:
        return Photo(sha256=sha256(data).hexdigest(), size=len(data), name=name)

    async def submit(self, job: Job) -> Ticket:
        ticket = self.on_submit(job)
        self.jobs.append(job)
        return ticket

    async def position(self, job_id: str) -> int | None:
        return self.positions.get(job_id)

    async def cancel(self, job_id: str) -> bool:
        return any(job.id == job_id for job in self.jobs) and job_id not in self.results

    async def result(self, job_id: str) -> Result | Failure | None:
        return self.results.get(job_id)

    async def outcomes(self) -> AsyncIterator[Outcome]:
        for outcome in self.ended:
            yield outcome

    async def acknowledge(self, outcome: Outcome) -> None:
        self.acknowledged.append(outcome.result.job_id)

    async def leave(self) -> None:
        """Nobody takes over."""

    async def progress(self) -> AsyncIterator[Progress]:
        for progress in self.reported:
            yield progress


class Shown:
    """A message of the bot, as it stands in the chat."""

    def __init__(self, rich: Rich, buttons: InlineKeyboardMarkup | None) -> None:
        self.rich = rich
        self.buttons = buttons
        self.before: list[str] = []

    @property
    def text(self) -> str:
        return self.rich.text


class FakeSender:
    """A chat in memory that keeps the sender's promise on keys."""

    def __init__(self) -> None:
        self.messages: dict[int, Shown] = {}
        self.files: dict[str, bytes] = {}
        self.answers: list[tuple[str, str]] = []
        """Presses that were answered, each with the words."""
        self.on_put: Callable[[Rich], None] = lambda rich: None
        """Called before anything is shown; raises what is to go wrong."""
        self.on_file: Callable[[str], None] = lambda name: None
        """Called before a file is sent, with its name."""
        self.on_download: Callable[[str], bytes] = lambda file: file.encode()
        self.newest: dict[int, int] = {}
        """The id of the newest message that was seen in each chat."""
        self._keys: dict[str, int] = {}

    @property
    def only(self) -> Shown:
        """The one message that there is."""
        (shown,) = self.messages.values()
        return shown

    def home(self, chat: int) -> int:
        return chat

    async def send(
        self,
        place: Place,
        rich: Rich,
        *,
        reply_to: int | None = None,
        buttons: InlineKeyboardMarkup | None = None,
        key: str,
        patient: bool = False,
        only: int | None = None,
    ) -> int:
        if key not in self._keys:
            self.on_put(rich)
            self._keys[key] = 1000 + len(self._keys)
            self.messages[self._keys[key]] = Shown(rich, buttons)
        return self._keys[key]

    async def edit(
        self,
        place: Place,
        message_id: int,
        rich: Rich,
        *,
        buttons: InlineKeyboardMarkup | None = None,
        final: bool = False,
        then: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        self.on_put(rich)
        shown = self.messages[message_id]
        shown.before.append(shown.text)
        shown.rich, shown.buttons = rich, buttons

    async def document(
        self,
        place: Place,
        name: str,
        data: bytes,
        *,
        caption: Rich | None = None,
        reply_to: int | None = None,
        key: str,
    ) -> int:
        self.on_file(name)
        self.files[key] = data
        return 1

    def saw(self, chat: int, message_id: int) -> None:
        self.newest[chat] = max(message_id, self.newest.get(chat, 0))

    async def answer(self, callback_query_id: str, text: str = "", *, alert: bool = False) -> None:
        self.answers.append((callback_query_id, text))

    @asynccontextmanager
    async def download(self, file_id: str, size: int) -> AsyncIterator[bytes]:
        yield self.on_download(file_id)


def fake_deps(
    client: FakeClient,
    sender: FakeSender,
    *,
    settings: BotSettings | None = None,
    engine: EngineSettings | None = None,
) -> Deps:
    """What handlers and loops work with, on the stand-ins; a status is never held back."""
    engine = engine or EngineSettings()
    settings = settings or BotSettings()
    drain = Drain(settings.placard_drain)
    return Deps(
        settings=settings,
        engine=engine,
        client=cast(Client, client),
        sender=cast(Sender, sender),
        locales=(locales := Locales.load()),
        locale=locales.of("en"),
        me=User(id=42, first_name="Placard", is_bot=True, username="placard_bot"),
        access=Access(client.redis, settings),
        quotas=Quotas(client.redis, settings),
        jobs=Jobs(client.redis, keep=engine.placard_keep_results, secret=""),
        albums=Albums(
            client.redis,
            me="bot",
            wait=settings.placard_album_wait,
            keep=engine.placard_keep_photos,
            lease=settings.placard_update_lease,
            drain=drain,
        ),
        statuses=Statuses(timedelta(0), shared=bool(engine.redis_url)),
        preferences=Preferences(client.redis),
        group_settings=GroupSettings(client.redis, keep=settings.placard_keep_group),
        groups=Groups(client.redis, keep=settings.placard_keep_seen, most=settings.placard_post_groups),
        postings=Postings(client.redis, keep=engine.placard_keep_results, lease=settings.placard_update_lease),
        history=History(client.redis, most=settings.placard_history, keep=settings.placard_keep_history),
        drain=drain,
    )
