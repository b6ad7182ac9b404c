"""The bot, put together: what it stands on is opened here, and closed in reverse order."""

import asyncio
import logging
import uuid
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from typing import Any

from redis.exceptions import RedisError
from telegram import Update, User
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application

from bot import delivery, handlers, http, incidents, intake, scheduled, status, webhook
from bot.api import Api, make_api, unknown_token
from bot.away import away, until_there
from bot.calls import Backoff
from bot.deps import Deps
from bot.drain import Drain
from bot.group_settings import GroupSettings
from bot.inbox import Inbox, Raw
from bot.locale import Locales
from bot.metrics import Metrics
from bot.metrics_queue import QueueMetrics
from bot.pace import Pace
from bot.polling import Polling
from bot.refusals import Unreachable, judge
from bot.sender import Sender
from bot.settings import BotSettings
from bot.setup import set_up
from bot.turns import Turns
from engine import client, logs, traces
from engine.client import Client
from engine.errors import PlacardError, Unavailable
from engine.settings import EngineSettings

log = logging.getLogger(__name__)

AnyApplication = Application[Any, Any, Any, Any, Any, Any]
_LOOK = 3.0
"""Seconds to wait for the broker where somebody asks whether the bot is ready: past it, it is not."""


class _Application(AnyApplication):
    """Finds the handler for an update; what the handler raises is raised, not swallowed."""

    async def process_error(self, update: object, error: Exception, job: Any = None, coroutine: Any = None) -> bool:
        raise error


class App:
    """A bot that is ready to run. Made by `open_app`."""

    def __init__(
        self,
        deps: Deps,
        api: Api,
        application: AnyApplication,
        inbox: Inbox,
        polling: Polling | None,
        name: str,
        port: int | None,
    ) -> None:
        self.deps = deps
        self.port = port
        """On which health and metrics are served; None where they are not."""
        self._name = name
        self._api = api
        self.application = application
        self._inbox = inbox
        self._polling = polling

    @property
    def client(self) -> Client:
        return self.deps.client

    async def run(self) -> None:
        """Serve until cancelled; then what was begun is finished within the time to drain.

        Raises SettingError or Unavailable where it cannot go on.
        """
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._inbox.run(self._handle, self._give_up), name="inbox")
                tasks.create_task(delivery.deliver(self.deps), name="delivery")
                tasks.create_task(status.follow(self.deps), name="progress")
                tasks.create_task(scheduled.run(self.deps), name="scheduled")
                tasks.create_task(self._set_up(), name="setup")
                if self._polling:
                    tasks.create_task(self._polling.run(), name="polling")
        except BaseExceptionGroup as group:
            expected = group.subgroup(PlacardError)
            if expected is None:
                raise
            raise _first(expected) from None

    async def _set_up(self) -> None:
        deps = self.deps
        await set_up(self._api, self.client.redis, deps.settings, deps.locales, self._name)

    async def _handle(self, raw: Raw) -> None:
        """Handle one update; raises only where the broker is away."""
        update = self._understood(raw)
        if update is None:
            return
        # A guest's message is of a chat that the bot is not in, whose numbers go their own way.
        if (message := update.effective_message) and not update.guest_message:
            self.deps.sender.saw(message.chat.id, message.message_id)
        chat = update.effective_chat.id if update.effective_chat else None
        with logs.about(chat=chat), traces.span("update"):
            try:
                await self.application.process_update(update)
            except Unreachable as error:
                log.info("update %s: its chat cannot be reached: %s", update.update_id, error)
            except Exception as error:
                if away(error):
                    raise
                await incidents.report(self._for(update), update, error)

    async def _give_up(self, raw: Raw) -> None:
        if update := self._understood(raw):
            await incidents.report(self._for(update), update, None)

    def _for(self, update: Update) -> Deps:
        """Without asking the broker, which may be what went wrong."""
        user = update.effective_user
        return self.deps.speaking((user and user.language_code) or "")

    def _understood(self, raw: Raw) -> Update | None:
        """None where it is of a form that the library cannot take; its chat must not wait for it for ever."""
        try:
            return Update.de_json(dict(raw), self._api)
        except Exception as error:
            # Without the error's text, which can hold what the person wrote.
            log.error("update %s cannot be understood: %s", raw.get("update_id"), type(error).__name__)
            return None


@asynccontextmanager
async def open_app(settings: BotSettings, engine: EngineSettings, drain: Drain | None = None) -> AsyncIterator[App]:
    """Reach Telegram and the broker and put the bot together; all of it ends within the time to drain.

    Raises SettingError where a setting does not work; waits where Telegram cannot be reached.
    """
    if not settings.telegram_bot_token:
        raise unknown_token()
    webhook.check(settings)
    drain = drain or Drain(settings.placard_drain)
    async with AsyncExitStack() as stack:
        metrics = Metrics()
        api = make_api(settings)
        api.tell(metrics.called)
        stack.push_async_callback(api.shutdown)
        me = await _me(api)
        connected = await stack.enter_async_context(client.connect(engine))
        turns = Turns(connected.redis) if engine.redis_url else None
        pace = Pace(settings, turns=turns, waited=metrics.took_turn)
        groups = GroupSettings(connected.redis, keep=settings.placard_keep_group)
        sender = Sender(api, connected.redis, settings, pace=pace, drain=drain, quiet=groups.quiet)
        await until_there(sender.prepare)
        # A private broker serves one bot only, so what is left of one is this one's. Of several on a shared broker
        # each has a name of its own.
        name = f"bot-{uuid.uuid4().hex[:12]}" if engine.redis_url else "bot"
        deps = Deps.build(
            settings=settings,
            engine=engine,
            client=connected,
            sender=sender,
            locales=Locales.load(),
            me=me,
            name=name,
            metrics=metrics,
            drain=drain,
        )
        application = (
            Application.builder().application_class(_Application).bot(api).updater(None).job_queue(None).build()
        )
        handlers.register(application, deps)
        await application.initialize()
        stack.push_async_callback(application.shutdown)
        # Before that: it closes the connections to Telegram, and what is under way would look as if it were refused.
        stack.push_async_callback(sender.close)
        inbox = Inbox(connected.redis, settings, me=name, confirm=connected.confirm, drain=drain)
        polling = None if settings.webhook_url else Polling(api, inbox, settings)
        queue = QueueMetrics(connected, inbox, engine.placard_lease)
        metrics.registry.register(queue)

        async def written(accept: str) -> tuple[bytes, str]:
            await queue.look()
            return metrics.written(accept)

        checks = _checks(connected, api, polling, engine.placard_lease)
        hook = webhook.Webhook(settings, inbox)
        port = await stack.enter_async_context(http.listening(settings, checks, written, hook.take))
        await stack.enter_async_context(intake.collecting(deps))
        yield App(deps, api, application, inbox, polling, name, port)


async def _me(api: Api) -> User:
    """Who the bot is, which also shows that its token is right."""
    backoff = Backoff()
    while True:
        try:
            await api.initialize()
            return api.bot
        except InvalidToken:
            # Its text holds the token.
            raise unknown_token() from None
        except TelegramError as error:
            log.warning("Telegram cannot be reached (%s), trying again", judge(error))
        await backoff.wait()


def _checks(connected: Client, api: Api, polling: Polling | None, lease: timedelta) -> http.Checks:
    """Whether photos that come now are going to be answered. A worker that starts counts: it is there soon."""

    async def checks() -> Mapping[str, bool]:
        try:
            async with asyncio.timeout(_LOOK):
                workers, broker = await connected.workers(), True
        except (RedisError, Unavailable, TimeoutError):
            workers, broker = [], False
        return {
            "broker": broker,
            "telegram": polling.well if polling else api.reached,
            "workers": any(worker.there(lease) for worker in workers),
        }

    return checks


def _first(error: BaseException) -> BaseException:
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
