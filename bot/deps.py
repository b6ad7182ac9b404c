"""What the handlers and loops of the bot work with, put together once by `bot.app`."""

from dataclasses import dataclass, field

from telegram import User

from bot.access import Access
from bot.albums import Albums
from bot.drain import Drain
from bot.jobs import Jobs
from bot.locale import Locale
from bot.metrics import Metrics
from bot.quotas import Quotas
from bot.sender import Sender
from bot.settings import BotSettings
from bot.status import Statuses
from engine.client import Client
from engine.contract import Options
from engine.settings import EngineSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Deps:
    """Handed to every handler and loop; nothing of the bot lives in a global."""

    settings: BotSettings
    engine: EngineSettings
    client: Client
    sender: Sender
    locale: Locale
    me: User
    """The bot itself, as `getMe` tells."""
    access: Access
    quotas: Quotas
    jobs: Jobs
    albums: Albums
    statuses: Statuses
    drain: Drain
    """What the bot has begun when it is told to stop gets this time."""
    metrics: Metrics = field(default_factory=Metrics)

    @property
    def shared(self) -> bool:
        """Whether other bots may be at work in the same chats; a private broker serves one only."""
        return bool(self.engine.redis_url)

    @property
    def think(self) -> float:
        """Seconds that "think longer" stands for."""
        return min(self.settings.placard_think, self.engine.placard_think_limit).total_seconds()

    @property
    def options(self) -> Options:
        """What is done for a person who asks for nothing in particular."""
        first = min(self.settings.placard_think_first, self.engine.placard_think_limit)
        return Options(think=first.total_seconds())

    @classmethod
    def build(
        cls,
        *,
        settings: BotSettings,
        engine: EngineSettings,
        client: Client,
        sender: Sender,
        locale: Locale,
        me: User,
        name: str,
        metrics: Metrics,
        drain: Drain,
    ) -> "Deps":
        """Put the parts together that hold no resource of their own; `name` is this process's among the bots.

        `bot.app` then registers the handlers, enters `intake.collecting(deps)` and runs `delivery.deliver(deps)` and
        `status.follow(deps)` beside the updates.
        """
        return cls(
            settings=settings,
            engine=engine,
            client=client,
            sender=sender,
            locale=locale,
            me=me,
            access=Access(client.redis, settings),
            quotas=Quotas(client.redis, settings),
            jobs=Jobs(client.redis, keep=engine.placard_keep_results, secret=settings.telegram_bot_token.reveal()),
            albums=Albums(
                client.redis,
                me=name,
                wait=settings.placard_album_wait,
                keep=engine.placard_keep_photos,
                lease=settings.placard_update_lease,
                drain=drain,
            ),
            statuses=Statuses(settings.placard_status_every, shared=bool(engine.redis_url)),
            metrics=metrics,
            drain=drain,
        )
