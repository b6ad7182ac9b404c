"""The entry point: reads `.env` once, picks the command and turns its errors into sentences and exit codes."""

import asyncio
import logging
import os
import sys
from argparse import Namespace
from pathlib import Path

from dotenv import load_dotenv

from bot import sentences
from bot.cli import logs
from bot.cli.exits import Exit, UsageError
from bot.cli.parser import build_parser
from bot.locale import Locale
from engine.errors import Busy, SettingError, Unavailable

log = logging.getLogger(__name__)

_SERVING = frozenset({"bot", "demo", "worker"})


def main(argv: list[str] | None = None) -> int:
    """Run `placard` and return its exit status (`bot.cli.exits`)."""
    locale = Locale.load("en")
    arguments = build_parser(locale).parse_args(argv)
    try:
        load_dotenv(Path.cwd() / ".env")  # what the environment says already wins
        logs.set_up(shown=arguments.command in _SERVING, debug=arguments.debug)
        return asyncio.run(_command(arguments, locale))
    except UsageError as error:
        return _end(Exit.USAGE, locale.text(error.sentence, **error.values))
    except SettingError as error:
        return _end(Exit.USAGE, locale.text("terminal-setting", name=error.name, reason=error.reason))
    except Unavailable as error:
        return _end(
            Exit.UNAVAILABLE, locale.text("terminal-unavailable", what=error.what, reason=error.reason or "empty")
        )
    except Busy as error:
        wait = sentences.duration(locale, error.retry_after)
        return _end(Exit.UNAVAILABLE, locale.text("terminal-busy", wait=wait))
    except KeyboardInterrupt:
        return _end(Exit.INTERRUPTED, locale.text("terminal-interrupted"))
    except BrokenPipeError:
        # Whoever read the output has enough. Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.OK
    except Exception as error:
        if arguments.debug:
            raise
        if arguments.command in _SERVING:
            log.critical("ended by what nobody expected", exc_info=error)
        return _end(Exit.FAILED, locale.text("terminal-unexpected", kind=type(error).__name__))


async def _command(arguments: Namespace, locale: Locale) -> int:
    # Imported here so that `placard --help`, and a command that needs neither, load neither Telegram nor a model.
    match arguments.command:
        case "read":
            from bot.cli import read

            return await read.run(arguments, locale)
        case "doctor":
            from bot.cli import doctor

            return await doctor.run(arguments, locale)
        case "status":
            from bot.cli import status

            return await status.run(arguments, locale)
        case "dead":
            from bot.cli import dead

            return await dead.run(arguments, locale)
        case "usage":
            from bot.cli import usage

            return await usage.run(arguments, locale)
        case _:
            from bot.cli import serve

            return await serve.run(arguments, locale)


def _end(status: Exit, sentence: str) -> int:
    sys.stdout.flush()
    print(f"placard: {sentence}", file=sys.stderr)  # noqa: T201
    return status


if __name__ == "__main__":
    sys.exit(main())
