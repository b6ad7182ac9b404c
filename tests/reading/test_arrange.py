"""Boxes become what a person reads: columns, rows, paragraphs and a title."""

import json
import random
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.contract import Page
from engine.stages.arrange import arrange
from engine.stages.document import BlockKind, Document
from tests.reading.conftest import FLYERS
from tests.reading.layouts import Placed, centred, page

LETTER = [
    ("Maple School", 300, 40, 34),
    ("Dear Parents,", 60, 160, 24),
    ("The museum trip for all classes of the lower school leaves on", 60, 220, 24),
    ("Friday, 6 March from the main gate. Please send a packed", 60, 256, 24),
    ("lunch and a water bottle.", 60, 292, 24),
    ("A fee of 12 pounds is to be paid by 1 March.", 60, 364, 24),
    ("Regards,", 60, 440, 24),
    ("Ms. A. Okoro", 60, 476, 24),
]
CARDS = [
    ("Pottery for Beginners", 60, 40, 60),
    ("When", 60, 160, 20),
    ("Where", 560, 160, 20),
    ("Thu, 24 September", 60, 190, 28),
    ("Mill Studio", 560, 190, 28),
    ("6 to 8 pm", 60, 226, 28),
    ("Bridge Street 4", 560, 226, 28),
    ("Cost", 60, 330, 20),
    ("Host", 560, 330, 20),
    ("Free", 60, 360, 28),
    ("Rachel Imano", 560, 360, 28),
]
MENU = [
    ("Corner Diner", 300, 40, 60),
    ("Eggs", 100, 140, 34),
    ("Two eggs any style", 100, 190, 26),
    ("7.25", 800, 190, 26),
    ("Western omelet", 100, 230, 26),
    ("11.50", 800, 230, 26),
    ("Drinks", 100, 290, 34),
    ("Coffee, free refills", 100, 340, 26),
    ("2.95", 800, 340, 26),
]
COLUMNS = [
    ("Summer swimming course for all", 100, 40, 50),
    ("• children from seven years", 60, 150, 26),
    ("Start", 620, 143, 22),
    ("• three days a week", 60, 190, 26),
    ("29 June", 620, 171, 30),
    ("• a cap as a gift", 60, 230, 26),
    ("Time", 620, 217, 22),
    ("A health report is needed.", 60, 270, 26),
    ("9.30 to 11", 620, 245, 30),
]


def read(document: Document) -> list[str]:
    return [block.text for block in document.blocks]


def test_a_letter_reads_in_paragraphs_without_hard_wraps() -> None:
    """Lines broken by the paper's width are one sentence again; what stands alone stays alone."""
    assert read(arrange([page(*LETTER)])) == [
        "Maple School",
        "Dear Parents,",
        "The museum trip for all classes of the lower school leaves on Friday, 6 March from the main gate. "
        "Please send a packed lunch and a water bottle.",
        "A fee of 12 pounds is to be paid by 1 March.",
        "Regards,",
        "Ms. A. Okoro",
    ]


def test_cards_side_by_side_are_read_one_after_the_other() -> None:
    """A label belongs to what stands under it, not to the label beside it."""
    assert read(arrange([page(*CARDS)])) == [
        "Pottery for Beginners",
        *("When", "Thu, 24 September", "6 to 8 pm"),
        *("Where", "Mill Studio", "Bridge Street 4"),
        *("Cost", "Free"),
        *("Host", "Rachel Imano"),
    ]


def test_cards_that_stand_close_under_each_other_are_read_row_by_row() -> None:
    """The second row of cards begins at its labels, also where little room parts it from the first."""
    close = [(text, left, top - 60 if top >= 330 else top, height) for text, left, top, height in CARDS]
    assert read(arrange([page(*close)])) == read(arrange([page(*CARDS)]))


def test_labels_keep_their_values_where_a_list_follows() -> None:
    """Rent beside its amount and address beside its street, and the list under them as a list."""
    rows = [("Rent", "£520 per month"), ("Deposit", "£300"), ("Address", "16 Cavendish Terrace, Leeds")]
    lines: list[Placed] = [
        (text, 140 + 230 * side, 300 + 40 * i, 32) for i, row in enumerate(rows) for side, text in enumerate(row)
    ]
    lines += [("– No smokers", 140, 420, 32), ("– No pets", 140, 460, 32)]
    document = arrange([page(*lines)])
    assert [block.cells for block in document.blocks][:3] == rows
    assert read(document)[3:] == ["No smokers", "No pets"]


def test_a_price_stays_beside_its_dish() -> None:
    """A menu is read row by row, under its headings."""
    document = arrange([page(*MENU)])
    assert read(document) == [
        *("Corner Diner", "Eggs", "Two eggs any style 7.25", "Western omelet 11.50"),
        *("Drinks", "Coffee, free refills 2.95"),
    ]
    assert next(b.cells for b in document.blocks if b.kind is BlockKind.ROW) == ("Two eggs any style", "7.25")


def test_two_columns_are_read_one_after_the_other() -> None:
    """Text whose lines do not stand level is in columns; their lists keep their bullets."""
    document = arrange([page(*COLUMNS)])
    assert read(document)[1:5] == [
        *("children from seven years", "three days a week", "a cap as a gift", "A health report is needed.")
    ]
    assert read(document)[5:] == ["Start", "29 June", "Time", "9.30 to 11"]
    assert [b.marker for b in document.blocks].count("•") == 3


def test_a_timetable_keeps_its_columns_where_a_cell_is_empty() -> None:
    """Each time stands under its stop's letter, also in the row that leaves one out."""
    rows: list[Placed] = [("Stop", 60, 100, 24), ("A", 500, 100, 24), ("B", 620, 100, 24), ("C", 740, 100, 24)]
    for number, (stop, times) in enumerate(
        [
            ("Market Cross", ("0705", "0735", "0805")),
            ("Nether Bank", ("0712", "", "0812")),
            ("Hospital", ("0724", "0754", "0824")),
        ]
    ):
        rows.append((stop, 60, 140 + 40 * number, 24))
        rows += [(t, 500 + 120 * i, 140 + 40 * number, 24) for i, t in enumerate(times) if t]
    assert [b.cells for b in arrange([page(*rows)]).blocks] == [
        ("Stop", "A", "B", "C"),
        ("Market Cross", "0705", "0735", "0805"),
        ("Nether Bank", "0712", "", "0812"),
        ("Hospital", "0724", "0754", "0824"),
    ]


@pytest.mark.parametrize("layout", [LETTER, CARDS, MENU, COLUMNS], ids=["letter", "cards", "menu", "columns"])
@pytest.mark.parametrize("tilt", [-4.0, 2.5, 5.0])
def test_a_tilted_photo_reads_like_a_straight_one(layout: list[Placed], tilt: float) -> None:
    """Holding the phone askew changes nothing."""
    assert read(arrange([page(*layout, tilt=tilt)])) == read(arrange([page(*layout)]))


@pytest.mark.parametrize("layout", [LETTER, CARDS, MENU, COLUMNS], ids=["letter", "cards", "menu", "columns"])
def test_the_order_in_which_lines_were_found_does_not_matter(layout: list[Placed]) -> None:
    """The reader may give lines in any order."""
    mixed = layout[:]
    random.Random(5).shuffle(mixed)
    assert read(arrange([page(*mixed)])) == read(arrange([page(*layout)]))


def test_blocks_point_at_the_lines_of_the_page_in_reading_order() -> None:
    """The page's lines come in reading order, and each block names its own."""
    document = arrange([page(*reversed(CARDS))])
    assert [i for block in document.blocks for i in block.lines] == list(range(len(CARDS)))
    for block in document.blocks:
        assert " ".join(document.pages[0].lines[i].text for i in block.lines) == block.text


def test_a_title_over_several_lines_is_one() -> None:
    """A large title that was broken to fit is one title, with the small word between its lines."""
    lines = centred(
        *(("North County League", 40, 24), ("Harrow Vale", 100, 70), ("v", 190, 40), ("Dunmore", 250, 70)),
        *(("Sat 14 Nov, 3 pm", 380, 34), ("The Rec, Station Approach", 430, 34)),
    )
    assert arrange([page(*lines)]).title == "Harrow Vale v Dunmore"


def test_a_price_is_not_the_title_however_large() -> None:
    """A sale's title is what it is called, not the figure that shouts."""
    lines = centred(("MONSOON SALE", 40, 60), ("Kurtas from", 160, 26), ("₹499/-", 200, 120), ("3 to 12 July", 380, 30))
    assert arrange([page(*lines)]).title == "MONSOON SALE"


def test_a_notice_is_called_by_its_subject_not_by_its_letterhead() -> None:
    """The name of the society is not the title of its notice."""
    lines = centred(
        *(("Green Meadows Housing Society", 40, 36), ("Date: 02.05.2026", 90, 26), ("NOTICE: WATER SHUTDOWN", 140, 30)),
        *(("To all members,", 200, 26), ("there will be no water on Tuesday.", 240, 26)),
    )
    assert arrange([page(*lines)]).title == "NOTICE: WATER SHUTDOWN"


def test_an_album_has_one_title() -> None:
    """The second page's title is a heading of the whole."""
    document = arrange([page(*MENU), page(*CARDS)])
    assert document.title == "Corner Diner"
    second = next(b for b in document.blocks if b.text == "Pottery for Beginners")
    assert (second.kind, second.page) == (BlockKind.HEADING, 1)


def test_what_the_person_wrote_has_no_page() -> None:
    """A text is a document too: its first line the title, its bullets a list; a note follows."""
    document = arrange([], "Bake sale\n\nSaturday 10 am\n- bring cake\n- bring plates", "Parking behind the hall")
    assert [(b.kind, b.text, b.page) for b in document.blocks] == [
        (BlockKind.TITLE, "Bake sale", -1),
        (BlockKind.TEXT, "Saturday 10 am", -1),
        (BlockKind.ITEM, "bring cake", -1),
        (BlockKind.ITEM, "bring plates", -1),
        (BlockKind.TEXT, "Parking behind the hall", -1),
    ]


def test_a_greeting_is_no_title() -> None:
    """What a text begins with is its title only where it is not said to somebody."""
    assert arrange([], "Hi all,\nthe hall is closed on Monday.").title == ""


def test_a_page_without_lines_is_an_empty_document() -> None:
    """A photo of nothing says nothing."""
    assert arrange([Page(width=10, height=10)]).blocks == ()


def test_a_line_that_shows_nothing_is_left_out() -> None:
    """Of blanks and characters without a shape, and of a box without a height, no line of the message is made."""
    document = arrange([page((" \u200b", 40, 40, 30), ("Low Tide", 40, 100, 0))])
    assert [block.text for block in document.blocks] == ["Low Tide"]
    assert [line.text for line in document.pages[0].lines] == ["Low Tide"]


@settings(max_examples=150)
@given(
    st.lists(
        st.tuples(st.text(max_size=30).map("a{}".format), st.floats(0, 900), st.floats(0, 1300), st.floats(1, 90)),
        max_size=25,
    )
)
def test_no_line_is_lost_or_doubled_whatever_the_layout(lines: list[Placed]) -> None:
    """Any lines anywhere end up in the document once each."""
    document = arrange([page(*lines)])
    assert sorted(i for block in document.blocks for i in block.lines) == list(range(len(lines)))
    assert sorted(line.text for line in document.pages[0].lines) == sorted(text for text, *_ in lines)


def test_the_flyers_read_in_order(pipeline_text: Callable[[str], str]) -> None:
    """On the printed flyers the words come in the order of the truth, but for what the reader misread."""
    for path in sorted(FLYERS.glob("dev*.json")):
        truth: dict[str, Any] = json.loads(path.read_text("utf8"))
        if truth["layout"] not in ("infobox", "twocol", "schedule"):
            continue
        if truth.get("script") not in ("Latin", "Han", "Japanese"):
            continue
        text = "".join(pipeline_text(path.stem).split())
        places = [text.find("".join(line.split()[:2])) for line in truth["lines"]]
        known = [place for place in places if place >= 0]
        assert len(known) >= 0.8 * len(places), path.stem
        assert sum(a > b for a, b in pairwise(known)) <= 1, path.stem


def test_a_column_of_names_beside_a_column_of_values_is_read_row_by_row() -> None:
    """A fact sheet need not use words that we know: each name stands level with its value."""
    names = ["Zona", "Superficie", "Piano", "Energia", "Spese", "Garanzia", "Libero dal"]
    values = [
        "Borgo Sant'Elmo",
        "54 m²",
        "terzo, con ascensore",
        "€ 620 al mese",
        "€ 75 al mese",
        "due rate",
        "1 aprile",
    ]
    lines = [
        line
        for at, (name, value) in enumerate(zip(names, values, strict=True))
        for line in ((name, 92.0, 240.0 + 62 * at, 50.0), (value, 480.0, 241.0 + 62 * at, 50.0))
    ]
    found = arrange([page(("AFFITTASI BILOCALE", 99, 113, 68), *lines)])
    rows = [block.cells for block in found.blocks if block.kind is BlockKind.ROW]
    assert rows == list(zip(names, values, strict=True))
