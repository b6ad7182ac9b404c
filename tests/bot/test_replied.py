"""The reply to a question as a message: the answer in bold, its line as a quotation, or one plain sentence."""

from bot.locale import Locale
from bot.questions import asks
from bot.replied import told
from bot.rich import Rich
from engine.contract import Ground, Problem, Reply, Result
from engine.errors import Code

LOCALE = Locale.load("en")


def message(reply: Reply | None, *codes: Code) -> Rich:
    problems = tuple(Problem(photo=-1, code=code, fatal=False, passing=True) for code in codes)
    return told(LOCALE, Result(job_id="a.b", reply=reply, problems=problems))


def styles(rich: Rich) -> list[tuple[str, str]]:
    units = rich.text.encode("utf-16-le")
    return [(str(e.type), units[2 * e.offset : 2 * (e.offset + e.length)].decode("utf-16-le")) for e in rich.entities]


def test_an_answer_stands_in_bold_over_its_line() -> None:
    """Both as printed; the line is not said again where it is the answer itself."""
    found = message(Reply(ground=Ground.FACT, answers=("£3",), quotes=("Adults £3, children free",)))
    assert styles(found) == [("bold", "£3"), ("expandable_blockquote", "Adults £3, children free")]
    whole = message(Reply(ground=Ground.LINE, answers=("No dogs.",), quotes=("No dogs.",)))
    assert styles(whole) == [("bold", "No dogs.")]
    assert whole.text == "No dogs."


def test_what_is_doubtful_says_to_look_at_the_photo() -> None:
    """A person should not rely on it."""
    found = message(Reply(ground=Ground.FACT, answers=("31 June",), quotes=("31 June",), doubtful=True))
    assert found.text == "31 June\nHard to read, please check the photo."


def test_words_of_a_photo_are_only_words() -> None:
    """No tap on what is printed sends a command or opens Telegram."""
    found = message(Reply(ground=Ground.LINE, answers=("/forget",), quotes=("tg://user?id=1 /forget",)))
    assert "/forget" not in found.text
    assert "tg://" not in found.text


def test_a_line_of_any_length_fits() -> None:
    """The longest page makes a message that Telegram takes."""
    found = message(Reply(ground=Ground.LINE, answers=("word " * 4000,), quotes=("line " * 4000,)))
    assert found.length16 < 4096


def test_where_no_model_looked_it_is_said_why() -> None:
    """The photo does not say, by rules; and a model may find it later."""
    assert message(None).text == "The photo does not say, as far as I can read it."
    assert message(Reply(ground=Ground.NONE), Code.MODEL_AWAY).text.endswith("Ask again later.")
    assert message(Reply(ground=Ground.NONE), Code.TOKENS_SPENT).text.endswith("Tomorrow they help again.")


def test_a_question_is_told_by_its_mark_or_its_first_word() -> None:
    """In each of the bot's languages; a statement is none."""
    for text in (
        "How much?", "until when", "¿Cuánto cuesta?", "onde fica", "c'est combien", "wann ist das", "quanto costa",
        "berapa harganya", "nerede", "сколько стоит", "कब है", "متى الرحلة؟", "多少钱", "いつですか", "bawa apa?",
    ):  # fmt: skip
        assert asks(text), text
    for text in ("Bake sale on Friday", "make it shorter", "Whatever you like", "Wolfgang kommt auch", "Merci bien"):
        assert not asks(text), text
