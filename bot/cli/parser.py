"""The command line: what can be typed, with its help."""

from argparse import ArgumentParser, RawDescriptionHelpFormatter, _SubParsersAction
from importlib.metadata import version
from typing import TypeAlias

from bot.locale import Locale
from engine.contract import Length, Platform, Tone

_Commands: TypeAlias = "_SubParsersAction[ArgumentParser]"  # generic for the type checker only


def build_parser(locale: Locale) -> ArgumentParser:
    """The parser of the whole command; every sentence in it comes from the locale."""
    text = locale.text
    parser = ArgumentParser(
        prog="placard",
        description=text("terminal-help"),
        epilog=text("terminal-help-exit-codes"),
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"placard {version('placard')}")
    parser.add_argument("--debug", action="store_true", help=text("terminal-help-debug"))
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _read(commands, locale)
    _bot(commands, locale)
    commands.add_parser("worker", help=text("terminal-help-worker"), description=text("terminal-help-worker-more"))
    demo = commands.add_parser("demo", help=text("terminal-help-demo"), description=text("terminal-help-demo-more"))
    demo.add_argument("--show", metavar="PHOTO", help=text("terminal-help-show"))
    demo.add_argument("--record", metavar="FOLDER", help=text("terminal-help-record"))
    usage = commands.add_parser("usage", help=text("terminal-help-usage"), description=text("terminal-help-usage-more"))
    usage.add_argument("--days", default=7, metavar="DAYS", type=int, help=text("terminal-help-days"))
    usage.add_argument("--json", action="store_true", help=text("terminal-help-usage-json"))
    _status(commands, locale)
    _dead(commands, locale)
    commands.add_parser("doctor", help=text("terminal-help-doctor"), description=text("terminal-help-doctor-more"))
    return parser


def _read(commands: _Commands, locale: Locale) -> None:
    text = locale.text
    read = commands.add_parser(
        "read",
        help=text("terminal-help-read"),
        description=text("terminal-help-read-more"),
        epilog=text("terminal-help-read-examples"),
        formatter_class=RawDescriptionHelpFormatter,
    )
    read.add_argument("photos", nargs="+", metavar="PHOTO", help=text("terminal-help-photo"))
    form = read.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=text("terminal-help-json"))
    form.add_argument("--jsonl", action="store_true", help=text("terminal-help-jsonl"))
    read.add_argument(
        "--platform",
        choices=[choice.value for choice in Platform],
        default=Platform.WHATSAPP.value,
        help=text("terminal-help-platform"),
    )
    read.add_argument(
        "--tone",
        choices=[choice.value for choice in Tone],
        default=Tone.FRIENDLY.value,
        help=text("terminal-help-tone"),
    )
    read.add_argument(
        "--length",
        choices=[choice.value for choice in Length],
        default=Length.NORMAL.value,
        help=text("terminal-help-length"),
    )
    read.add_argument("--note", default="", metavar="TEXT", help=text("terminal-help-note"))
    read.add_argument("--region", default="", metavar="CC", type=str.upper, help=text("terminal-help-region"))
    read.add_argument("--cutout", default="", metavar="FILE", help=text("terminal-help-cutout"))
    read.add_argument("--boxes", default="", metavar="FILE", help=text("terminal-help-boxes"))
    read.add_argument("--think", default=0.0, metavar="SECONDS", type=float, help=text("terminal-help-think"))


def _bot(commands: _Commands, locale: Locale) -> None:
    text = locale.text
    bot = commands.add_parser("bot", help=text("terminal-help-bot"), description=text("terminal-help-bot-more"))
    bot.add_argument("--or-demo", action="store_true", help=text("terminal-help-or-demo"))
    bot.add_argument("--show", metavar="PHOTO", help=text("terminal-help-show"))


def _status(commands: _Commands, locale: Locale) -> None:
    text = locale.text
    status = commands.add_parser(
        "status", help=text("terminal-help-status"), description=text("terminal-help-status-more")
    )
    form = status.add_mutually_exclusive_group()
    form.add_argument("--once", action="store_true", help=text("terminal-help-once"))
    form.add_argument("--json", action="store_true", help=text("terminal-help-json"))
    form.add_argument("--check", action="store_true", help=text("terminal-help-check"))
    form.add_argument("--worker", nargs="?", const="", metavar="NAME", help=text("terminal-help-status-worker"))


def _dead(commands: _Commands, locale: Locale) -> None:
    text = locale.text
    dead = commands.add_parser("dead", help=text("terminal-help-dead"), description=text("terminal-help-dead-more"))
    deed = dead.add_mutually_exclusive_group()
    deed.add_argument("--json", action="store_true", help=text("terminal-help-json"))
    deed.add_argument("--revive", nargs="*", metavar="ENTRY", help=text("terminal-help-revive"))
    deed.add_argument("--remove", nargs="*", metavar="ENTRY", help=text("terminal-help-remove"))
    dead.add_argument("--all", action="store_true", help=text("terminal-help-dead-every"))
