"""Documents for the tests of writing and checking, made of blocks as `arrange` gives them."""

from engine.contract import Fact, FactKind
from engine.stages.document import Block, BlockKind, Document


def document(*blocks: Block, language: str = "en") -> Document:
    """A document of these blocks, without photos behind it."""
    return Document(blocks=blocks, language=language)


def title(text: str) -> Block:
    return Block(kind=BlockKind.TITLE, text=text, size=2.0)


def text(words: str, *, group: int = 0, page: int = 0) -> Block:
    return Block(kind=BlockKind.TEXT, text=words, group=group, page=page)


def heading(words: str, *, group: int = 0) -> Block:
    return Block(kind=BlockKind.HEADING, text=words, group=group)


def item(words: str, marker: str = "•") -> Block:
    return Block(kind=BlockKind.ITEM, text=words, marker=marker)


def row(*cells: str) -> Block:
    return Block(kind=BlockKind.ROW, text=" ".join(cells), cells=cells)


def fact(kind: FactKind, words: str, value: str = "", *, page: int = 0) -> Fact:
    return Fact(kind=kind, text=words, value=value or words, page=page)


FETE = document(
    text("Lower Marsh Band presents"),
    title("Midsummer Concert"),
    text("Brass, strings and strawberries"),
    text("Friday 19th June 2026"),
    text("7 pm to 9.30 pm"),
    text("The Old Mill, Ferry Road, Marsham"),
    text("If wet: Marsham Village Hall"),
    text("Adults £6, children under 12 free"),
    text("Order picnics by 12 June"),
    text("To help on the day ring Ada Pell on 01632 960 111"),
    text("lowermarsh.example/concert"),
    text("Bring a rug. No dogs."),
)
FETE_FACTS = (
    fact(FactKind.DATE, "Friday 19th June 2026", "2026-06-19"),
    fact(FactKind.TIME, "7 pm to 9.30 pm", "19:00/21:30"),
    fact(FactKind.PLACE, "The Old Mill, Ferry Road, Marsham"),
    fact(FactKind.PLACE, "Marsham Village Hall"),
    fact(FactKind.PRICE, "£6", "6 GBP"),
    fact(FactKind.DEADLINE, "12 June", "2026-06-12"),
    fact(FactKind.PHONE, "01632 960 111", "+441632960111"),
    fact(FactKind.URL, "lowermarsh.example/concert"),
    fact(FactKind.PERSON, "Ada Pell"),
    fact(FactKind.ORGANISATION, "Lower Marsh Band"),
)
