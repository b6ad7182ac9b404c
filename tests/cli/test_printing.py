"""How an answer is printed where it is piped on."""

import io

from rich.console import Console

from bot.cli.answer import Answer, Remark
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


def test_a_name_gives_the_terminal_no_orders() -> None:
    """A file may be called anything; its name stands on one line, without what rewrites the screen."""
    out, err = io.StringIO(), io.StringIO()
    printer = Printer(
        Locale.load("en"),
        out=Console(file=out, force_terminal=True, highlight=False, width=200),
        err=Console(file=err, force_terminal=True, highlight=False, width=200, color_system=None),
    )
    name = "\x1b[2J\x1b]0;owned\x07[bold]x[/]\nINFO forged\u202e.jpg"
    remark = Remark(photo=name, code="x", sentence="No.", fatal=True)
    printer.remarks(Answer(photos=(name,), result=None, remarks=(remark,)))
    printer.answer(Answer(photos=(name,), result=Result(job_id="1", pages=(Page(width=1, height=1),), text="text")))
    assert err.getvalue() == "[2J]0;owned[bold]x[/] INFO forged.jpg: No.\n"
    assert "[2J]0;owned[bold]x[/] INFO forged.jpg" in out.getvalue()
    assert not [order for order in ("\x1b[2J", "\x1b]0;", "\x07", "\u202e") if order in out.getvalue()]
