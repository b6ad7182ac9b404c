"""Where the log goes: to standard error while serving, nowhere while reading."""

import logging

from bot.settings import BotSettings
from engine import logs
from engine.settings import EngineSettings


def set_up(*, shown: bool, debug: bool) -> None:
    """`shown` for commands that serve. Others speak in sentences; their log shows with `debug` only. Raises
    SettingError, which the log is then not needed for."""
    if shown or debug:
        settings, engine = BotSettings.from_env(), EngineSettings.from_env()
        logs.set_up(engine.placard_log, settings, engine, token=settings.telegram_bot_token.reveal())
    else:
        logging.getLogger().addHandler(logging.NullHandler())


def hush() -> None:
    """From now on only what is wrong, for somebody who tries Placard out."""
    logging.getLogger().setLevel(logging.WARNING)
