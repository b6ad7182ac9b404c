"""Whatever is to be said, Telegram takes it as one message."""

import pytest

from bot import reply
from bot.rich import TEXT_LIMIT
from engine.contract import Checks, Doubt, Fact, FactKind, Failure, Problem
from engine.errors import Code
from tests.bot.test_reply import LOCALE, answered, asked, found


@pytest.mark.parametrize("size", [4000, 4060, 4096, 4097, 9000])
@pytest.mark.parametrize("sign", ["x", "🎟", "\n"])
def test_an_answer_always_fits_in_one_message(size: int, sign: str) -> None:
    """However long message and text are, Telegram takes the answer and loses nothing of it."""
    long = (sign * size)[: size - 1] + "."
    dropped = tuple(f"fact {i} {'x' * 100}" for i in range(50))
    result = found(message=long, text=long, checks=Checks(kept=0, of=50, dropped=dropped))
    answer = answered(result)
    assert answer.rich.length16 <= TEXT_LIMIT
    assert long in answer.rich.text or long in [file.text for file in answer.files]


def test_a_long_fact_that_was_left_out_is_told_in_short() -> None:
    """A code may hold a link of a thousand characters and more; the answer comes all the same, and fits."""
    link = "https://fete.example/" + "x" * 3000
    doubtful = tuple(
        Fact(kind=FactKind.URL, text=f"{n} {link}", value=link, doubts=tuple(Doubt), other=link) for n in range(9)
    )
    problems = tuple(Problem(photo=n, code=Code.UNKNOWN_SCRIPT, fatal=False) for n in range(10))
    checks = Checks(kept=0, of=2, dropped=(link, link))
    answer = answered(found("x" * 9000, link, checks=checks, facts=doubtful, problems=problems), asked(10))
    assert "Left out: “https://fete.example/xxx" in answer.rich.text
    assert answer.rich.length16 <= TEXT_LIMIT


def test_a_failure_of_a_great_many_photos_fits_too() -> None:
    """Whoever runs the bot may take more than ten photos at once; the last of the remarks are left out."""
    problems = tuple(Problem(photo=n, code=Code.UNKNOWN_SCRIPT) for n in range(50))
    failed = Failure(job_id="j", code=Code.UNKNOWN_SCRIPT, problems=problems)
    answer = reply.failure(LOCALE, asked(50), failed)
    assert answer.rich.length16 <= TEXT_LIMIT
    assert answer.rich.text.startswith("Photo 1: Most of this photo")
    assert answer.rich.text.endswith("…")
