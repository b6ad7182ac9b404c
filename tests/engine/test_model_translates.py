"""A model translates a message and does what rules cannot: every fact is held, and other words are as good as it."""

import json

from engine.contract import Deed, Edit, FactKind, Platform, Result
from engine.errors import Code
from engine.models import Prompt
from tests.engine.test_model_jobs import GOOD, away, run

SPANISH = [
    {"role": "headline", "text": "Venta de pasteles"},
    {"role": "when", "text": "{1}, {2}"},
    {"role": "where", "text": "{3}"},
    {"role": "price", "text": "Pasteles £2, café £1"},
    {"role": "contact", "text": "Llame a Ada Pell al 01632 960 174"},
    {"role": "text", "text": "Traiga una lata para llevarse su pastel a casa."},
    {"role": "text", "text": "No se admiten perros en la sala."},
]


def spanish(*more: dict[str, str], **options: object) -> Result:
    return run(lambda prompt: json.dumps({"lines": [*SPANISH, *more]}), language="es", **options)


def test_a_translation_keeps_every_fact_as_printed() -> None:
    """Its other words are no inventions, and the title is its own."""
    result = spanish()
    assert result.message
    assert result.message.language == "es"
    assert result.message.text.startswith("*Venta de pasteles*\n")
    assert "Saturday 18 April 2026, 10 am to 1 pm" in result.message.text
    assert "No se admiten perros" in result.message.text
    assert result.message.checks.kept == result.message.checks.of
    assert result.problems == ()


def test_a_value_that_the_photo_does_not_say_leaves_a_translation_too() -> None:
    """An hour, a price, a number or a "gratis" of the model's own goes with its line."""
    result = spanish(
        {"role": "text", "text": "Entrada gratis"}, {"role": "text", "text": "Las puertas abren a las 9:30"}
    )
    assert result.message
    assert result.message.language == "es"
    assert "gratis" not in result.message.text
    assert "9:30" not in result.message.text


def test_a_fact_that_a_translation_leaves_out_is_put_back() -> None:
    """As printed, since that is how it is held."""
    lines = [line for line in SPANISH if line["role"] != "contact"]
    result = run(lambda prompt: json.dumps({"lines": lines}), language="es")
    assert result.message
    assert "01632 960 174" in result.message.text


def test_the_model_is_told_the_language_and_the_wishes() -> None:
    """What the person wants goes to it as their words, not as an order of ours."""
    prompts: list[Prompt] = []

    def say(prompt: Prompt) -> str:
        prompts.append(prompt)
        return GOOD

    run(say, language="es", edits=(Edit(deed=Deed.ASK, by="make it sound like a\nnotice"),))
    asked = prompts[0].content
    assert "Translate the photo's words into Spanish" in asked
    assert "| make it sound like a\n| notice" in asked


def test_edits_hold_in_a_translation() -> None:
    """A fact is printed in any language, so what is left out is left out."""
    edits = (Edit(deed=Deed.OMIT, kinds=(FactKind.PRICE,)), Edit(deed=Deed.ADD, by="Traiga una silla"))
    result = spanish(edits=edits, platform=Platform.PLAIN)
    assert result.message
    assert "£" not in result.message.text
    assert result.message.text.endswith("Traiga una silla")
    assert result.message.checks.yours == ("Traiga una silla",)
    assert set(result.message.checks.omitted) == {"£2", "£1"}


def test_without_its_model_a_message_stays_in_the_photos_language() -> None:
    """And says that the model was away."""
    result = run(away, language="es")
    assert result.message
    assert result.message.language == ""
    assert "Bake sale" in result.message.text
    assert [problem.code for problem in result.problems] == [Code.MODEL_AWAY]


def test_the_photos_own_language_is_no_translation() -> None:
    """Then the words are held as they always are."""
    result = run(lambda prompt: GOOD, language="en")
    assert result.message
    assert result.message.language == ""
