"""The command as a whole: what it loads, how it is set, how it ends."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.cli.exits import Exit
from bot.locale import Locale
from engine.contract import FactKind
from tests.cli.conftest import Ran

Command = Callable[..., Ran]
HEAVY = ("telegram", "aiohttp", "redis", "rapidocr", "cv2", "numpy", "openvino", "onnxruntime", "torch", "transformers")
DOCS = Path(__file__).parent.parent.parent / "docs"


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["read", "--help"], ["bot", "--help"]])
def test_help_loads_neither_telegram_nor_a_model(arguments: list[str]) -> None:
    """Asking for help is answered at once."""
    code = f"""
import sys
from bot.cli.main import main
try:
    main({arguments!r})
except SystemExit as end:
    assert not end.code
print("loaded:", *[name for name in {HEAVY!r} if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.splitlines()[-1] == "loaded:"


def test_help_names_every_command_and_exit_status(placard: Command) -> None:
    """A person who asks for help learns what there is, and a script what to expect."""
    out = placard("--help").out
    for command in ("read", "bot", "worker", "demo", "status", "dead", "usage", "doctor"):
        assert f"\n    {command} " in out
    for status in Exit:
        assert re.search(rf"^ +{status.value} +\S", out, re.MULTILINE)
        assert f"| {status.value} |" in (DOCS / "commands.md").read_text(encoding="utf-8")


def test_every_option_is_documented(placard: Command) -> None:
    """The page on commands knows each option that the help knows."""
    page = (DOCS / "commands.md").read_text(encoding="utf-8")
    shown = "".join(placard(command, "--help").out for command in ("read", "bot", "demo"))
    options = {word.strip("[],|") for word in shown.split() if word.strip("[],|").startswith("--")} - {"--help"}
    assert options
    assert not {option for option in options if option not in page}


def test_settings_come_from_env_file_and_environment(process: Command, tmp_path: Path) -> None:
    """.env in the working folder is read, and what the environment says wins over it."""
    (tmp_path / ".env").write_text("PLACARD_QUEUE=lots\nPLACARD_JOBS=none\n")
    named = process("read", "photo.jpg", PLACARD_QUEUE="7")
    assert named.status == 2
    assert "PLACARD_JOBS" in named.err
    assert "PLACARD_QUEUE" not in named.err


def test_a_bot_without_a_token_says_what_to_do(process: Command) -> None:
    """Nothing is started, and the person learns of @BotFather and of the chat page."""
    ran = process("bot")
    assert ran.status == 2
    assert "@BotFather" in ran.err
    assert "placard demo" in ran.err
    assert len(ran.err.splitlines()) == 1


def test_a_worker_on_its_own_asks_for_the_queue(process: Command) -> None:
    """A worker without a shared queue would wait for ever."""
    ran = process("worker")
    assert ran.status == 2
    assert "REDIS_URL" in ran.err


def test_an_unreachable_queue_is_named_without_its_password(process: Command) -> None:
    """The person learns that Redis is not there, and the password stays out of sight."""
    ran = process("doctor", REDIS_URL="redis://me:hunter2@127.0.0.1:1/0")
    assert ran.status == 3
    assert "The queue at REDIS_URL does not answer" in ran.out
    assert "hunter2" not in ran.out + ran.err
    assert "Traceback" not in ran.err


def test_every_sentence_of_the_terminal_is_in_use() -> None:
    """What nobody can see any more is taken out of the locale files."""
    source = "".join(path.read_text(encoding="utf-8") for path in (DOCS.parent / "bot" / "cli").glob("*.py"))
    names = [name for name in Locale.load("en").ids if name.startswith(("terminal-", "doctor-"))]
    assert names
    assert not [name for name in names if name not in source and not name.startswith("terminal-kind-")]


def test_every_kind_of_fact_has_a_name_in_the_terminal() -> None:
    """A table of facts never breaks off at a kind that nobody gave a name."""
    locale = Locale.load("en")
    assert all(locale.text(f"terminal-kind-{kind.value}") for kind in FactKind)
