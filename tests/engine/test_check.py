"""A draft is held against its page before it leaves."""

import msgspec
import pytest

from engine.contract import Box, Checks, Draft, Entity, FactKind, Length, Line, Options, Page, Platform
from engine.stages.check import check, mend
from tests.engine.pages import FETE, FETE_FACTS, document, fact, text, title

PAGE = document(
    title("Spring Sale"),
    text("Saturday 18 April 2026, 6.30 pm"),
    text("Town Hall, Mill Lane"),
    text("Entry £3, no refunds"),
    text("Ring Maureen Tibbs on 01632 960 174 or see https://sale.example.org/spring"),
)
FACTS = (
    fact(FactKind.DATE, "Saturday 18 April 2026"),
    fact(FactKind.TIME, "6.30 pm"),
    fact(FactKind.PLACE, "Town Hall, Mill Lane"),
    fact(FactKind.PRICE, "£3"),
    fact(FactKind.PHONE, "01632 960 174"),
    fact(FactKind.URL, "https://sale.example.org/spring"),
)
GOOD = (
    "*Spring Sale*\n\n🗓 Saturday 18 April 2026, 6.30 pm\n📍 Town Hall, Mill Lane\n🎟 Entry £3, no refunds\n"
    "☎ Ring Maureen Tibbs on 01632 960 174 or see https://sale.example.org/spring"
)


def draft(words: str, platform: Platform = Platform.WHATSAPP, entities: tuple[Entity, ...] = ()) -> Draft:
    return Draft(platform=platform, text=words, entities=entities, checks=Checks(kept=0, of=0))


def test_a_faithful_draft_keeps_every_fact():
    """Title and facts are counted, nothing is called invented."""
    assert check(draft(GOOD), PAGE, FACTS) == Checks(kept=7, of=7)


@pytest.mark.parametrize(
    ("printed", "changed"),
    [
        ("18 April", "19 April"),
        ("18 April", "18 May"),
        ("6.30 pm", "6.30 am"),
        ("6.30 pm", "6.80 pm"),
        ("£3", "£5"),
        ("£3", "€3"),
        ("01632 960 174", "01632 960 147"),
        ("sale.example.org/spring", "sale.example.org/sprint"),
        ("Maureen Tibbs", "Maureen Hobbs"),
        ("no refunds", "refunds"),
        ("Entry £3", "Entry £3, under 12 free, 50 places"),
    ],
)
def test_a_changed_fact_is_caught_and_never_leaves(printed, changed):
    """A wrong digit, month, half of the day, currency, link or name, or a lost "no", is found; mended, it is gone."""
    wrong = draft(GOOD.replace(printed, changed))
    assert check(wrong, PAGE, FACTS).invented
    mended = mend(wrong, PAGE, FACTS, Options())
    assert mended.checks.invented == ()
    assert mended.checks.dropped == ()
    assert changed not in mended.text or changed in GOOD


def test_numbers_are_not_pieces_of_longer_numbers():
    """ "£4" is not said by a page that prints "£42.50"."""
    page = document(title("Rents"), text("Rents are £42.50"))
    assert "£4" in check(draft("*Rents*\n£4"), page, ()).invented


def test_marks_and_line_breaks_do_not_count_as_changes():
    """Bold inside a fact, another dash or a line break is the same fact."""
    page = document(title("Tea"), text("8:00–11:00 AM at Mill Lane"))
    facts = [fact(FactKind.TIME, "8:00–11:00 AM")]
    assert check(draft("*Tea*\n*8:00-11:00 AM*\nat Mill Lane"), page, facts) == Checks(kept=2, of=2)


def test_our_own_labels_are_no_invention():
    """Words of our label lists may stand in a draft though no photo says them."""
    assert check(draft(GOOD.replace("📍 ", "the Venue: ")), PAGE, FACTS).invented == ()


def test_the_note_is_source_too():
    """What the person wrote beside the photo is not invented."""
    said = draft(GOOD + "\n\nMeet at 17 Elm Row")
    assert check(said, PAGE, FACTS).invented
    assert check(said, PAGE, FACTS, "Meet at 17 Elm Row").invented == ()


def test_a_dropped_fact_is_put_back_in_its_own_words():
    """A phone that the draft left out comes back with the line around it."""
    short = draft("\n".join(GOOD.splitlines()[:-1]))
    mended = mend(short, PAGE, FACTS, Options())
    assert mended.text.endswith("Ring Maureen Tibbs on 01632 960 174 or see https://sale.example.org/spring")
    assert mended.checks == Checks(kept=7, of=7)


def test_a_dropped_title_heads_the_mended_draft():
    """The headline is put back in bold, and entities that stood there move along."""
    body = "Saturday 18 April 2026, 6.30 pm"
    mended = mend(
        draft(body, Platform.TELEGRAM, (Entity(type="bold", offset=0, length=8),)),
        PAGE,
        FACTS[:2],
        Options(platform=Platform.TELEGRAM),
    )
    assert mended.text == f"Spring Sale\n{body}"
    assert [(e.offset, e.length) for e in mended.entities] == [(0, 11), (12, 8)]


def test_a_brief_draft_answers_each_question_once():
    """A short message gets back what day, what hour and where, in short lines, and says what else it leaves out."""
    mended = mend(draft("*Spring Sale*\n£3"), PAGE, FACTS, Options(length=Length.BRIEF))
    assert mended.text == "*Spring Sale*\nSaturday 18 April 2026, 6.30 pm\nTown Hall, Mill Lane\n£3"
    assert "01632 960 174" in mended.checks.dropped


def test_a_draft_that_mostly_invents_is_replaced_by_the_text_itself():
    """Where little of a draft is true, the page's own words go out."""
    mended = mend(draft("Party at 99 Oak Street!\nCall 555 12 34\nBring £70"), PAGE, FACTS, Options())
    assert mended.text.startswith("*Spring Sale*")
    assert mended.checks == Checks(kept=7, of=7)


def test_entities_shrink_with_the_lines_that_are_taken_out():
    """After a line is taken out of a Telegram draft the styles still lie on their words."""
    words = "Spring Sale\nCall 999 now\nEntry £3, no refunds\nTown Hall, Mill Lane\nSaturday 18 April 2026, 6.30 pm"
    entities = (Entity(type="bold", offset=0, length=11), Entity(type="bold", offset=25, length=8))
    mended = mend(draft(words, Platform.TELEGRAM, entities), PAGE, FACTS[:4], Options(platform=Platform.TELEGRAM))
    assert "999" not in mended.text
    assert [mended.text[e.offset : e.offset + e.length] for e in mended.entities] == ["Spring Sale", "Entry £3"]


def test_a_fact_that_is_not_on_the_page_is_not_put_back():
    """Only what the page says is put back, whoever claims to have found it."""
    mended = mend(draft(GOOD), PAGE, [*FACTS, fact(FactKind.PHONE, "0800 000 000")], Options())
    assert "0800" not in mended.text
    assert mended.checks.dropped == ("0800 000 000",)


def test_an_empty_draft_stays_empty():
    """No text, no message."""
    assert mend(draft(""), document(), (), Options()).text == ""


def test_the_composers_own_message_passes():
    """What the composer writes keeps all facts of the page and invents none."""
    from engine.writers.composer import Composer

    for platform in Platform:
        options = Options(platform=platform)
        mended = mend(Composer().write(FETE, FETE_FACTS, options), FETE, FETE_FACTS, options)
        assert mended.checks == Checks(kept=9, of=9)


def test_a_repair_makes_no_value_that_is_not_printed() -> None:
    """Where the number put back would stand beside another unit than on the page, the line goes instead."""
    lines = ("Fat 21 g 2.9 g 30%", "Energy (kcal) 452 kcal 63 kcal 23%", "of which sugars 24.5 g 3.4 g 27%", "Salt 2 g")
    page = document(*(text(words, group=number) for number, words in enumerate(lines)))
    mended = mend(draft(f"{lines[0]}\n{lines[1]} {lines[2]}\n{lines[3]}"), page, (), Options())
    assert "24.5%" not in mended.text
    assert lines[0] in mended.text


def test_a_fact_is_put_back_in_its_whole_sentence_and_not_in_a_torn_line():
    """A line of the page that breaks off in a word is not posted where the paragraph's sentence is short enough."""
    lines = (
        "Bring tea and cake. Send the reply slip to the par",
        "ish office by 12 June, please. " + "Thank you all. " * 8,
    )
    page = document(title("Summer Outing"), text("".join(lines)))
    corners = ((0.0, 0.0), (900.0, 0.0), (900.0, 30.0), (0.0, 30.0))
    seen = Page(
        width=1000,
        height=1000,
        lines=tuple(Line(text=words, box=Box(corners=corners), confidence=1.0) for words in ("Summer Outing", *lines)),
    )
    source = msgspec.structs.replace(page, pages=(seen,))
    mended = mend(draft("*Summer Outing*"), source, [fact(FactKind.DEADLINE, "12 June", "2027-06-12")], Options())
    assert mended.text == "*Summer Outing*\nSend the reply slip to the parish office by 12 June, please."


def test_a_line_of_small_words_alone_says_nothing() -> None:
    """What a model pads with, though each of the words may join others."""
    assert check(draft(f"{GOOD}\nIt is for you and for us"), PAGE, FACTS).invented == ("It is for you and for us",)


def test_a_dropped_fact_comes_back_beside_the_one_that_it_stands_with() -> None:
    """The hour goes behind its day in the draft's own line, and the day is not said twice."""
    short = GOOD.replace("2026, 6.30 pm", "2026")
    assert mend(draft(short), PAGE, FACTS, Options()).text == GOOD
