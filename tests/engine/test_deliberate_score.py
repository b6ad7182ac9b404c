"""What a draft is worth, in facts, and why."""

import msgspec
import pytest

from engine.contract import Angle, FactKind, Length, Options, Tone
from engine.deliberate.judge import Judge, Weighed
from engine.deliberate.score import SCREEN, price, rows
from engine.deliberate.things import things
from engine.stages.document import Document
from engine.writers.composer import Composer
from tests.engine.pages import FETE, FETE_FACTS, document, fact, text, title

GOOD = Composer().write(FETE, FETE_FACTS, Options()).text


def weigh(message: str, page: Document = FETE, **options: object) -> Weighed:
    given = Options(**options)  # type: ignore[arg-type]
    facts = FETE_FACTS if page is FETE else ()
    composer = Composer()
    judge = Judge(page, facts, given, lambda: composer.write(page, facts, given))
    draft = msgspec.structs.replace(composer.write(page, facts, given), text=message, entities=())
    return judge.weigh(draft, Angle.ANNOUNCER)


def total(message: str, **options: object) -> float:
    return weigh(message, **options).score.total  # type: ignore[arg-type]


def without(words: str) -> str:
    return "\n".join(line for line in GOOD.splitlines() if words not in line)


def test_a_score_is_the_sum_of_its_parts() -> None:
    """Why a draft won can be read off it: every part is there, and nothing else counts."""
    score = weigh(GOOD).score
    assert score.total == pytest.approx(sum(msgspec.structs.astuple(score)))
    assert (score.facts, score.invented, score.repeats) == (0, 0, 0)


@pytest.mark.parametrize("words", ["19th June", "7 pm", "£6", "12 June", "01632", "lowermarsh", "Old Mill"])
def test_no_line_is_cheap_enough_to_drop_a_fact_for(words: str) -> None:
    """A draft that forgot a fact is worth less than one that has it, though it is put back in the end."""
    assert weigh(without(words)).score.facts < 0
    assert total(without(words)) < total(GOOD)


def test_what_says_nothing_costs_its_row() -> None:
    """A row that a reader learns nothing by makes a message worse."""
    assert total(f"{GOOD}\nTo help on the day") < total(GOOD)


def test_what_says_something_is_worth_its_row() -> None:
    """A line of the page that nothing else says makes a message better; in brief it does not."""
    line = "Brass, strings and strawberries"
    assert total(without(line)) < total(GOOD)
    assert total(without(line), length=Length.BRIEF) > total(GOOD, length=Length.BRIEF)


def test_each_further_screen_costs_more() -> None:
    """The second screen of a phone is read by fewer people than the first."""
    screen = ["a row"] * SCREEN
    assert price(screen * 2, Length.NORMAL) > 2 * price(screen, Length.NORMAL)
    assert price(screen, Length.DETAILED) < price(screen, Length.NORMAL) < price(screen, Length.BRIEF)


def test_rows_are_counted_as_a_phone_breaks_them() -> None:
    """A long line takes several, a Chinese character twice the room, and an empty line helps the eye."""
    assert (rows(""), rows("a row"), rows("x" * 80), rows("社" * 20)) == (0, 1, 3, 2)


def test_a_message_longer_than_the_photo_is_padded() -> None:
    """Nobody wants more to read than the photo has."""
    page = document(title("Yard sale"), text("Everything goes"))
    padded = "*Yard sale*\nEverything goes\nthe sale\nof the yard\neverything\ngoes"
    assert weigh(padded, page).score.length < weigh("*Yard sale*\nEverything goes", page).score.length - 0.2


def test_what_is_said_twice_counts_against_it() -> None:
    """A number once is enough."""
    assert weigh(f"{GOOD}\nRing 01632 960 111").score.repeats < 0


def test_a_message_begins_with_what_it_is() -> None:
    """The headline stands first, and the first day or hour not far below."""
    first, *rest = GOOD.splitlines()
    assert weigh("\n".join((*rest, first))).score.clarity < weigh(GOOD).score.clarity


@pytest.mark.parametrize("tone", [Tone.PLAIN, Tone.FORMAL])
def test_signs_that_nobody_asked_for_count_against_it(tone: Tone) -> None:
    """A formal or plain message has none; a friendly one without any is harder to use."""
    bare = GOOD.translate({ord(sign): None for sign in "🗓⏰📍🎟💷❗☎🔗"})
    assert weigh(GOOD, tone=tone).score.tone < weigh(bare, tone=tone).score.tone
    assert weigh(bare).score.tone < weigh(GOOD).score.tone


def test_shouting_counts_against_it() -> None:
    """Hashtags and exclamation marks that the page has not are nobody's words."""
    assert weigh(GOOD.replace("Bring a rug.", "Bring a rug! #concert")).score.tone < weigh(GOOD).score.tone


def test_a_no_is_worth_more_than_other_words() -> None:
    """ "No dogs" unread spoils a day."""
    (allowed, denied) = things(document(text("Dogs are welcome"), text("No dogs inside")), (), Length.NORMAL)
    assert denied.worth > 2 * allowed.worth


def test_who_somebody_is_is_worth_more_than_other_words() -> None:
    """People ask who it is that they are to turn to."""
    page = document(text("Ask for Ada Pell"), text("Ask for more cake"))
    named, other = things(page, [fact(FactKind.PERSON, "Ada Pell")], Length.NORMAL)
    assert named.worth > 2 * other.worth


@pytest.mark.parametrize("line", ["Dear parents,", "Kind regards", "See overleaf", "Who wants cake?", "Type a message"])
def test_nobody_misses_a_courtesy(line: str) -> None:
    """What is said to be polite, or by the app on a screenshot, is worth no row."""
    assert things(document(text(line)), (), Length.DETAILED) == ()


def test_a_line_is_worth_as_much_in_every_script() -> None:
    """Chinese sets no spaces between words, and says as much without them."""
    (chinese,) = things(document(text("零基础也可以报名，笔墨纸张由我们提供")), (), Length.NORMAL)
    (english,) = things(document(text("Beginners welcome, brushes ink and paper are here")), (), Length.NORMAL)
    assert english.worth / 2 < chinese.worth < 2 * english.worth
