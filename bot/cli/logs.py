"""Where the log goes: to standard error while serving, nowhere while reading."""

import logging


def set_up(*, shown: bool, debug: bool) -> None:
    """`shown` for commands that serve. Others speak in sentences; their log shows with `debug` only."""
    if shown or debug:
        logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    else:
        logging.getLogger().addHandler(logging.NullHandler())


def hush() -> None:
    """From now on only what is wrong, for somebody who tries Placard out."""
    logging.getLogger().setLevel(logging.WARNING)
