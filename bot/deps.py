"""What the handlers and loops of the bot work with, put together once by `bot.app`."""

from dataclasses import dataclass, field, replace

from telegram import Update, User

from bot import items
from bot.access import Access
from bot.albums import Albums
from bot.drain import Drain
from bot.group_settings import GroupSetting, GroupSettings
from bot.groups import Groups
from bot.history import History
from bot.jobs import Jobs
from bot.locale import FIRST, Locale, Locales
from bot.metrics import Metrics
from bot.postings import Postings
from bot.preferences import Preference, Preferences
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
    locales: Locales
    locale: Locale
    """Of the person whom this is about; the first one where it is about nobody."""
    me: User
    """The bot itself, as `getMe` tells."""
    access: Access
    quotas: Quotas
    jobs: Jobs
    albums: Albums
    statuses: Statuses
    drain: Drain
    """What the bot has begun when it is told to stop gets this time."""
    preferences: Preferences
    group_settings: GroupSettings
    groups: Groups
    postings: Postings
    history: History
    metrics: Metrics = field(default_factory=Metrics)
    preference: Preference = field(default_factory=Preference)
    """Of the person whom this is about."""
    group: GroupSetting = field(default_factory=GroupSetting)
    """Of the group in which this is about them."""

    @property
    def shared(self) -> bool:
        """Whether other bots may be at work in the same chats; a private broker serves one only."""
        return bool(self.engine.redis_url)

    @property
    def think(self) -> float:
        """Seconds that "think longer" stands for."""
        return min(self.settings.placard_think, self.engine.placard_think_limit).total_seconds()

    @property
    def translates(self) -> bool:
        """Whether a model writes, which can translate and change a message as it is told."""
        return self.engine.placard_writer.startswith(("local:", "openai:"))

    @property
    def options(self) -> Options:
        """What is done for a person who asks for nothing in particular."""
        first = min(self.settings.placard_think_first, self.engine.placard_think_limit)
        return self.group.options(self.preference.options(Options(think=first.total_seconds())))

    def speaking(self, language: str) -> "Deps":
        """The same for somebody of this language; a code as Telegram tells it."""
        return replace(self, locale=self.locales.of(language))

    async def about(self, person: int, language: str, *, chat: int = 0) -> "Deps":
        """The same for a person, as they like it, and as the group likes it where the chat is one; `language` is that
        of their Telegram."""
        preference = await self.preferences.of(person)
        group = await self.group_settings.of(chat)
        spoken = self.speaking(group.language or preference.language or language)
        return replace(spoken, preference=preference, group=group)

    async def hearing(self, update: Update) -> "Deps":
        """The same for whoever an update comes from."""
        user, chat = update.effective_user, update.effective_chat
        language = (user and user.language_code) or ""
        return await self.about(items.asker_of(user), language, chat=chat.id if chat else 0)

    @classmethod
    def build(
        cls,
        *,
        settings: BotSettings,
        engine: EngineSettings,
        client: Client,
        sender: Sender,
        locales: Locales,
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
            locales=locales,
            locale=locales.of(FIRST),
            me=me,
            access=Access(client.redis, settings),
            quotas=Quotas(client.redis, settings),
            jobs=Jobs(
                client.redis,
                keep=engine.placard_keep_results,
                follow=settings.placard_ask_follow,
                secret=settings.telegram_bot_token.reveal(),
            ),
            albums=Albums(
                client.redis,
                me=name,
                wait=settings.placard_album_wait,
                keep=engine.placard_keep_photos,
                lease=settings.placard_update_lease,
                drain=drain,
            ),
            statuses=Statuses(settings.placard_status_every, shared=bool(engine.redis_url)),
            preferences=Preferences(client.redis),
            group_settings=GroupSettings(client.redis, keep=settings.placard_keep_group),
            groups=Groups(client.redis, keep=settings.placard_keep_seen, most=settings.placard_post_groups),
            postings=Postings(client.redis, keep=engine.placard_keep_results, lease=settings.placard_update_lease),
            history=History(client.redis, most=settings.placard_history, keep=settings.placard_keep_history),
            metrics=metrics,
            drain=drain,
        )
