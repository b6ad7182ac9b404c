"""What a draft says in another way is the same; what it says of something else is not."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.contract import Checks, Draft, Fact, Options, Platform
from engine.stages import facts
from engine.stages.check import Checker, mend
from engine.stages.document import Document
from engine.writers.composer import Composer
from tests.engine.snippets import document

FLYER = """# Spring Sale
Saturday 18 April 2026, 6.30 pm
Town Hall, Mill Lane, Marsham
Adults £12.50, children £5
Stalls £1,500 for the season
Order by 12 April 2026
Stalls: Maureen Tibbs 01632 960 174
Teas: Ada Pell 01632 960 111
www.marshamsale.example/spring
No dogs. Closed on Sunday
Bring twelve cakes and 2 kg of flour
Doors open before 6 pm"""


def draft(text: str) -> Draft:
    return Draft(platform=Platform.WHATSAPP, text=text, checks=Checks(kept=0, of=0))


@cache
def page() -> tuple[Document, tuple[Fact, ...], Checker, str]:
    """The flyer, its facts, a checker for it, and what the composer makes of it."""
    flyer = document(FLYER)
    found = facts.find(flyer, Options())
    return flyer, found, Checker(flyer, found), Composer().write(flyer, found, Options()).text


def said(printed: str, instead: str) -> Checks:
    """The checks of the composer's message with these words in the place of those."""
    *_, checker, good = page()
    assert printed in good
    return checker.check(draft(good.replace(printed, instead)))


@pytest.mark.parametrize(
    ("printed", "instead"),
    [
        ("6.30 pm", "18:30"),
        ("6.30 pm", "6:30pm"),
        ("6.30 pm", "half past six"),
        ("Saturday 18 April 2026", "18/04/2026"),
        ("Saturday 18 April 2026", "Sat 18 Apr 2026"),
        ("Saturday 18 April 2026", "April 18th, 2026"),
        ("£12.50", "12.50 GBP"),
        ("£1,500", "£1500"),
        ("01632 960 174", "+44 1632 960174"),
        ("01632 960 174", "01632-960-174"),
        ("www.marshamsale.example/spring", "https://marshamsale.example/spring/"),
        ("twelve cakes", "12 cakes"),
        ("2 kg", "two kilos"),
        ("6.30 pm", "６.３０ pm"),
        ("Bring twelve cakes", "And you can bring twelve cakes"),
        ("Teas: Ada Pell", "TEAS: ADA PELL"),
    ],
)
def test_the_same_value_in_another_form_is_kept(printed, instead):
    """Another way to print a fact, and words that only join, are neither invented nor is anything dropped."""
    checks = said(printed, instead)
    assert (checks.invented, checks.changed, checks.dropped) == ((), (), ())


@pytest.mark.parametrize(
    ("printed", "instead"),
    [
        ("6.30 pm", "6.30 am"),
        ("Saturday 18", "Sunday 18"),
        ("£12.50, children £5", "£5, children £12.50"),
        ("£12.50", "€12.50"),
        ("£12.50", "free"),
        ("Maureen Tibbs 01632 960 174", "Maureen Tibbs 01632 960 111"),
        ("Stalls: Maureen Tibbs", "Stalls: Ada Pell"),
        ("Maureen Tibbs", "Maureen Tibbz"),
        ("marshamsale", "marshamsail"),
        ("No dogs", "Dogs"),
        ("Closed on Sunday", "Open on Sunday"),
        ("Closed on Sunday", "Not closed on Sunday"),
        ("before 6 pm", "after 6 pm"),
        ("2 kg", "2 g"),
        ("twelve cakes", "eleven cakes"),
        ("flour", "flour\nBring your friends!"),
        ("flour", "flour\nParking is available"),
        ("flour", "flour\nBring twelve cakes and 2 kg of flour"),
        ("*Spring Sale*\n", ""),
    ],
)
def test_another_meaning_is_caught_and_never_leaves(printed, instead):
    """What says something else is invented, changed or dropped; mended, nothing of it is left."""
    flyer, found, _, good = page()
    wrong = draft(good.replace(printed, instead))
    checks = said(printed, instead)
    assert checks.invented or checks.changed or checks.dropped
    mended = mend(wrong, flyer, found, Options())
    assert mended.checks.invented == ()
    assert mended.checks.dropped == ()


def test_two_days_in_each_others_place_are_changed():
    """The day of the sale and the one to order by, exchanged."""
    *_, checker, good = page()
    turned = good.replace("Saturday 18 April 2026", "@").replace("12 April 2026", "Saturday 18 April 2026")
    checks = checker.check(draft(turned.replace("@", "12 April 2026")))
    assert ("12 April 2026", "Saturday 18 April 2026") in {(c.printed, c.said) for c in checks.changed}


def test_a_changed_fact_is_put_back_as_printed():
    """Where it is plain which fact was changed, its line stays and says it as the page does."""
    flyer, found, _, good = page()
    mended = mend(draft(good.replace("6.30 pm", "7.30 pm")), flyer, found, Options())
    assert mended.text == good


def test_a_changed_fact_is_not_dropped_too():
    """It is told once, with what stands in its place."""
    checks = said("6.30 pm", "7.30 pm")
    assert [(change.printed, change.said) for change in checks.changed] == [("6.30 pm", "7.30 pm")]
    assert checks.dropped == ()
    assert checks.kept == checks.of - 1


def test_a_draft_beyond_repair_gives_way_to_another():
    """Where little of a draft is true, what the rules write goes out."""
    flyer, found, checker, good = page()
    wrong = draft("Party at 99 Oak Street!\nCall 555 12 34\nBring £70")
    mended = checker.mend(wrong, Options(), lambda: Composer().write(flyer, found, Options()))
    assert mended.text == good


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_no_digit_can_be_changed_unseen(data):
    """Any digit of the message made another one."""
    *_, checker, good = page()
    at = data.draw(st.sampled_from([i for i, char in enumerate(good) if char.isdigit()]))
    other = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != good[at]]))
    checks = checker.check(draft(good[:at] + other + good[at + 1 :]))
    assert checks.invented or checks.changed or checks.dropped


@pytest.mark.parametrize(
    ("printed", "instead"),
    [
        ("Stalls: Maureen Tibbs", "Stalls: Maureen Pell"),
        ("twelve cakes", "twelve cakes12"),
        ("flour", "flour\nstalls@marshamsale.exam"),
        ("flour", "flour\nwww.marshamsale"),
        ("Bring twelve", "You must bring over twelve"),
    ],
)
def test_what_is_put_together_from_words_of_the_page_is_caught(printed, instead):
    """Two people's names merged, digits behind a word, a link cut short, a wish made a duty: never in a message."""
    flyer, found, _, good = page()
    assert said(printed, instead).invented
    mended = mend(draft(good.replace(printed, instead)), flyer, found, Options())
    assert instead not in mended.text
    assert mended.checks.dropped == ()


def test_a_draft_that_is_held_against_two_pages_is_read_for_each():
    """What is remembered of a draft belongs to the page it was held against."""
    *_, checker, good = page()
    other = document("# Autumn Sale\nSaturday 17 October 2026, 2 pm")
    assert Checker(other, facts.find(other, Options())).check(draft(good)).invented
    assert checker.check(draft(good)).invented == ()


@pytest.mark.parametrize(
    ("printed", "instead"),
    [("100-5550-0186", "100-5550-0187"), ("30元/人", "50元/人"), ("100-5550-0186", "100-5550")],
)
def test_a_repair_leaves_no_half_of_a_fact(printed, instead):
    """A phone and a price that only a full-width comma parts are two facts: each is whole after any repair."""
    flyer = document("# 瑜伽课\n时间：3月6日 19:00\n电话：100-5550-0186，30元/人\n地点：中山路3号")
    found = facts.find(flyer, Options())
    good = Composer().write(flyer, found, Options()).text
    mended = mend(draft(good.replace(printed, instead)), flyer, found, Options())
    assert "100-5550-0186，30元/人" in mended.text
    assert instead not in mended.text.replace("100-5550-0186", "")


def test_a_repair_joins_no_fact_to_a_stroke():
    """Where the page has "/0" above "09:41", no message says "/09:41"."""
    flyer = document("$18 advance / $22 at the door\n/0\n09:41")
    found = facts.find(flyer, Options())
    mended = mend(draft("/0: 09:41\n$18 advance / $22 at the door"), flyer, found, Options())
    assert "/09" not in mended.text
    assert mended.checks.invented == ()
