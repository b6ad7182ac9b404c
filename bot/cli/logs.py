"""Where the log goes: to standard error while serving, nowhere while reading."""

import logging


def set_up(*, shown: bool, debug: bool) -> None:
    """`shown` for commands that serve. Others speak in sentences; their log shows with `debug` only."""
    if shown or debug:
        logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    else:
        logging.getLogger().addHandler(logging.NullHandler())
    # The HTTP client logs every address that it asks for, and Telegram's hold the token.
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
