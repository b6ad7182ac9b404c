"""What holds for the facts of any text at all."""

import re
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.contract import Box, Doubt, Fact, FactKind, Line, Options, Page
from engine.stages import facts
from engine.stages.document import Block, BlockKind, Document
from tests.engine.test_facts_asian import CASES as ASIAN
from tests.engine.test_facts_english import CASES as ENGLISH
from tests.engine.test_facts_northern import CASES as NORTHERN
from tests.engine.test_facts_romance import CASES as ROMANCE
from tests.engine.test_facts_traps import CASES as TRAPS

_FLYERS = [text for cases in (ENGLISH, ROMANCE, NORTHERN, ASIAN, TRAPS) for text, _ in cases.values()]
_DAY = r"(?:\d{4}|-)-\d\d-\d\d"
_SHAPES = {
    FactKind.DATE: rf"{_DAY}(?:/{_DAY}|(?:,{_DAY})+)?",
    FactKind.DEADLINE: rf"{_DAY}(?:/{_DAY}|(?:,{_DAY})+)?",
    FactKind.TIME: r"(?:[01]\d|2[0-3]):[0-5]\d(?:/(?:[01]\d|2[0-3]):[0-5]\d)?",
    FactKind.PRICE: r"free|\d+(?:\.\d{1,3})?(?: [A-Z]{3})?(?:/\d+(?:\.\d{1,3})?(?: [A-Z]{3})?)?",
    FactKind.PHONE: r"\+?\d{6,17}",
    FactKind.URL: r"\S+\.\S+",
    FactKind.EMAIL: r"[^\s@]+@[^\s@]+\.[^\s@]+",
}
_MAY_BE_IMPOSSIBLE = (FactKind.DATE, FactKind.DEADLINE, FactKind.TIME)
_PIECES = st.sampled_from(sorted({piece for text in _FLYERS for piece in re.findall(r"\S+", text)}))
_TEXTS = st.one_of(
    st.text(max_size=120),
    st.text(alphabet="0123456789.,:/-+()@ €$£₹年月日時h am pm ", max_size=60),
    st.lists(_PIECES, max_size=14).map(" ".join),
)
_BLOCKS = st.lists(
    st.tuples(st.sampled_from(list(BlockKind)), _TEXTS, st.integers(min_value=-1, max_value=1), st.integers(0, 3)),
    max_size=8,
)


def document(drawn: list[tuple[BlockKind, str, int, int]]) -> Document:
    """Each block is one line of its page."""
    lines: list[list[Line]] = [[], []]
    blocks = []
    for kind, text, page, group in drawn:
        own: tuple[int, ...] = ()
        if page >= 0:
            own = (len(lines[page]),)
            lines[page].append(Line(text=text, confidence=0.9, box=Box(corners=((0, 0), (9, 0), (9, 9), (0, 9)))))
        cells = tuple(text.split(" ", 1)) if kind is BlockKind.ROW else ()
        blocks.append(Block(kind=kind, text=text, page=page, lines=own, group=group, cells=cells))
    return Document(pages=tuple(Page(width=9, height=9, lines=tuple(own)) for own in lines), blocks=tuple(blocks))


def squeezed(text: str) -> str:
    return "".join(text.split())


def well_formed(fact: Fact) -> bool:
    if Doubt.IMPOSSIBLE in fact.doubts:
        return fact.kind in _MAY_BE_IMPOSSIBLE and fact.value == fact.text
    if (Doubt.ORDER in fact.doubts) != bool(fact.other) or (fact.other and fact.other == fact.value):
        return False
    if fact.other and not re.fullmatch(_SHAPES[FactKind.DATE], fact.other):
        return False
    shape = _SHAPES.get(fact.kind)
    if shape is not None and not re.fullmatch(shape, fact.value):
        return False
    if fact.kind in (FactKind.DATE, FactKind.DEADLINE):
        for day in re.findall(_DAY, fact.value):
            date.fromisoformat(day.replace("--", "2024-", 1) if day.startswith("--") else day)
    return bool(fact.text.strip()) and "\n" not in fact.value + fact.role and 0 <= fact.confidence <= 1


@settings(max_examples=300)
@given(_BLOCKS)
def test_any_text_gives_facts_that_stand_in_it(drawn: list[tuple[BlockKind, str, int, int]]) -> None:
    """No text breaks the rules; each fact is printed in the document and its value is well formed."""
    page = document(drawn)
    source = squeezed(" ".join(block.text for block in page.blocks))
    for fact in facts.find(page, Options()):
        assert squeezed(fact.text) in source
        assert well_formed(fact), fact
        assert fact.page in (-1, 0, 1)
        if fact.page >= 0:
            assert all(0 <= line < len(page.pages[fact.page].lines) for line in fact.lines)


@settings(max_examples=60)
@given(st.sampled_from(_FLYERS), st.sampled_from(_FLYERS))
def test_the_same_page_gives_the_same_facts(text: str, other: str) -> None:
    """Facts depend on the page alone, not on what was read before it."""
    page, between = (document([(BlockKind.TEXT, line, 0, 0) for line in t.splitlines()]) for t in (text, other))
    first = facts.find(page, Options())
    facts.find(between, Options())
    assert facts.find(page, Options()) == first


def test_an_empty_document_has_no_facts() -> None:
    """A photo without text states nothing."""
    assert facts.find(Document(), Options()) == ()


def test_a_fact_names_the_lines_it_was_read_from() -> None:
    """In a paragraph of three lines, a date on the second and third points at these two and at the weaker reading."""
    texts = (("Dear Parents, the outing is on", 0.99), ("Saturday, 28th", 0.97), ("November 2026 at 9 am", 0.81))
    box = Box(corners=((0, 0), (9, 0), (9, 9), (0, 9)))
    page = Page(width=9, height=9, lines=tuple(Line(text=t, confidence=c, box=box) for t, c in texts))
    block = Block(kind=BlockKind.TEXT, text=" ".join(t for t, _ in texts), lines=(0, 1, 2))
    day, time = facts.find(Document(pages=(page,), blocks=(block,)), Options())
    assert (day.text, day.value, day.lines, day.confidence) == (
        "Saturday, 28th November 2026",
        "2026-11-28",
        (1, 2),
        0.81,
    )
    assert (time.text, time.value, time.lines, time.confidence) == ("9 am", "09:00", (2,), 0.81)


def test_what_the_person_wrote_has_facts_of_no_page() -> None:
    """A note's date counts as a fact, with the page that stands for what was written."""
    block = Block(kind=BlockKind.TEXT, text="Moved to 6 June 2026, 3 pm", page=-1)
    found = facts.find(Document(blocks=(block,)), Options())
    assert [(fact.value, fact.page, fact.lines) for fact in found] == [("2026-06-06", -1, ()), ("15:00", -1, ())]


def test_the_country_that_the_person_set_decides_where_the_page_does_not() -> None:
    """5/4 is the fifth of April for someone in India and the fourth of May for someone in the United States."""
    page = Document(blocks=(Block(kind=BlockKind.TEXT, text="Picnic on 5/4/2026"),))
    assert [fact.value for fact in facts.find(page, Options(region="IN"))] == ["2026-04-05"]
    assert [fact.value for fact in facts.find(page, Options(region="US"))] == ["2026-05-04"]


def test_a_page_without_paragraphs_gives_each_fact_on_its_line() -> None:
    """Where layout finds no paragraphs and a whole page is one block, each date is found once, on the line it is on."""
    texts = [f"Week {n}: the group meets again at the usual place on {n} March 2027." for n in range(1, 31)]
    box = Box(corners=((0, 0), (9, 0), (9, 9), (0, 9)))
    page = Page(width=9, height=9, lines=tuple(Line(text=t, confidence=0.99, box=box) for t in texts))
    block = Block(kind=BlockKind.TEXT, text=" ".join(texts), lines=tuple(range(30)))
    found = facts.find(Document(pages=(page,), blocks=(block,)), Options())
    days = [(fact.value, fact.lines) for fact in found if fact.kind is FactKind.DATE]
    assert days == [(f"2027-03-{n:02d}", (n - 1,)) for n in range(1, 31)]
