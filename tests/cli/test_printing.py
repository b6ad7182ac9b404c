"""How an answer is printed where it is piped on."""

import io

from rich.console import Console

from bot.cli.answer import Answer
from bot.cli.printing import Printer
from bot.locale import Locale
from engine.contract import Checks, Draft, Page, Platform, Result


def test_what_the_message_leaves_out_is_told_however_long_it_is() -> None:
    """A page of hundreds of facts is printed, with the first of those left out and how many more there are."""
    dropped = tuple(f"{hour}:00, the hall of house {hour}" for hour in range(500))
    draft = Draft(platform=Platform.WHATSAPP, text="Hours", checks=Checks(kept=0, of=500, dropped=dropped))
    out = io.StringIO()
    result = Result(job_id="0", pages=(Page(width=1, height=1),), text="Hours", message=draft)
    Printer(Locale.load("en"), out=Console(file=out)).answer(Answer(photos=("hours.png",), result=result))
    assert "Left out: “0:00, the hall of house 0”, “1:00" in out.getvalue()
    assert "more" in out.getvalue()
