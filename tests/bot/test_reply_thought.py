"""An answer that was thought about says so, and its other drafts are one button away."""

import pytest
from msgspec.structs import replace

from bot.buttons import pressed
from engine.contract import Angle, Checks, Draft, Options, Platform, Result, Thought
from tests.bot.test_reply import answered, asked, found, labels

DATA_LIMIT = 64
"""Bytes of a button's data that Telegram takes."""


def weighed(*others: Angle, seconds: float = 0.21, checks: Checks | None = None) -> Result:
    result = found(checks=checks or Checks(kept=8, of=8))
    assert result.message
    return replace(
        result,
        others=tuple(replace(result.message, angle=angle) for angle in others),
        thought=Thought(seconds=seconds, drafts=5),
    )


def test_the_answer_says_how_long_it_thought_and_how_many_drafts_it_weighed() -> None:
    """One line tells what the wait was for, and what came of it."""
    answer = answered(weighed(Angle.HOST), options=Options(think=10))
    assert "✓ Weighed 5 drafts in 0.2 s; this one keeps 8 of 8 facts." in answer.rich.text
    assert "facts kept" not in answer.rich.text


def test_a_thought_that_took_no_time_is_not_said_to_have_taken_none() -> None:
    """ "0.0 s" would look like a mistake; ten seconds need no tenths."""
    assert "in 0.1 s" in answered(weighed(seconds=0.004), options=Options(think=10)).rich.text
    assert "in 12 s" in answered(weighed(seconds=12.3), options=Options(think=20)).rich.text


def test_without_facts_it_says_what_was_weighed_all_the_same() -> None:
    """A poem has nothing to keep count of."""
    shown = answered(weighed(checks=Checks(kept=0, of=0)), options=Options(think=10)).rich.text
    assert "Weighed 5 drafts in 0.2 s." in shown
    assert "Nothing added." in shown


def test_the_other_drafts_stand_in_a_row_of_their_own() -> None:
    """The better ones first, by names short enough for a phone; there is nothing more to think longer about."""
    result = weighed(Angle.HOST, Angle.NOTICE, Angle.KEEPER, Angle.SHORTEST)
    rows = labels(answered(result, options=Options(think=10)))
    assert rows[3] == ["Invite", "Notice", "Details", "Shortest"]
    assert not any("Think longer" in row for row in rows)


def test_another_draft_leads_back_to_the_best() -> None:
    """Under the draft of an angle stands the way back; under the usual one, the offer to think."""
    assert "Back to the best" in labels(answered(found(), options=Options(angle=Angle.HOST)))[2]
    assert "Think longer" in labels(answered(found(), options=Options()))[2]


@pytest.mark.parametrize("platform", list(Platform))
def test_there_are_never_more_than_five_rows(platform: Platform) -> None:
    """The buttons stay few, and Telegram takes the data of each."""
    result = weighed(Angle.ANNOUNCER, Angle.NOTICE, Angle.KEEPER, Angle.SHORTEST)
    draft = Draft(platform=platform, text="Short", checks=Checks(kept=1, of=1), angle=Angle.HOST)
    answer = answered(replace(result, message=draft), asked(), Options(platform=platform, think=10))
    assert answer.buttons
    rows = answer.buttons.inline_keyboard
    assert len(rows) <= 5
    assert max(map(len, rows)) <= 4
    data = [str(button.callback_data) for row in rows for button in row if button.callback_data]
    assert all(len(one.encode()) <= DATA_LIMIT and pressed(one) for one in data)
