"""Tables of a photo: in columns for a chat, and as a file for a spreadsheet."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.contract import Table
from engine.extras import tables
from engine.stages.document import Block, Document
from tests.engine.pages import document, heading, row, text
from tests.engine.results import result


def found(*blocks: Block) -> tuple[Table, ...]:
    made: Document = document(*blocks)
    return tables.tables_of(made)


def read(*given: Table) -> list[list[str]]:
    """The file as a spreadsheet reads it."""
    data = tables.as_csv(result("x", tables=given))
    assert data.startswith(b"\xef\xbb\xbf"), "by which Excel knows UTF-8"
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_rows_make_a_table_and_a_heading_between_them_stays() -> None:
    """A menu with its sections is one table; the text under it is none of it."""
    (table,) = found(
        text("Diner"),
        row("Pancakes", "9.50"),
        row("Waffle", "10.75"),
        heading("Eggs"),
        row("Omelet", "11.50"),
        heading("Open daily"),
        text("All prices in dollars"),
    )
    assert table.rows == (("Pancakes", "9.50"), ("Waffle", "10.75"), ("Eggs",), ("Omelet", "11.50"))


def test_two_rows_are_no_table() -> None:
    """A label and its value, twice, are better said in a sentence."""
    assert found(row("Doors", "7 pm"), row("Show", "8 pm"), text("x")) == ()


def test_columns_stand_under_each_other() -> None:
    """Figures end at one edge; letters of double width count twice."""
    table = Table(page=0, rows=(("Tea", "9.50"), ("Coffee", "10.75"), ("Extras",), ("お茶", "3")))
    assert tables.aligned(table).splitlines() == ["Tea      9.50", "Coffee  10.75", "Extras", "お茶        3"]


def test_what_is_too_wide_for_a_phone_goes_row_by_row() -> None:
    """No line wraps in the middle of a column."""
    table = Table(page=0, rows=(("8.00 a.m.", "March past of all houses", "", "All"),))
    assert tables.aligned(table) == "8.00 a.m. · March past of all houses · All"


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1+1", "-1-1", "@SUM(A1)", "+44 20 7946 0018", "--1+1", "\t=1", " =cmd|' /C calc'!A0", "＝1+1"]
)
def test_a_cell_is_never_a_formula(cell: str) -> None:
    """What a photo prints is not computed by whoever opens the file."""
    ((shown, _),) = read(Table(page=0, rows=((cell, "x"),)))
    assert shown == f"'{cell}"


def test_a_cell_that_is_parted_at_a_semicolon_is_no_formula_either() -> None:
    """Spreadsheets of many countries begin a new cell there, whatever the file says."""
    ((shown, _),) = read(Table(page=0, rows=(("tea; =HYPERLINK(A1);x", "x"),)))
    assert shown == "tea;' =HYPERLINK(A1);x"


@pytest.mark.parametrize("cell", ["-", "--", "-5", "+3", "- 2,50", "–"])
def test_dashes_and_numbers_stay_as_they_are(cell: str) -> None:
    """A timetable is full of dashes, a weather table of minus signs; none of them computes anything."""
    assert read(Table(page=0, rows=((cell, "x"),))) == [[cell, "x"]]


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.lists(st.lists(st.text(max_size=20), min_size=1, max_size=4), min_size=1, max_size=5))
def test_any_cells_are_read_back_as_they_are(cells: list[list[str]]) -> None:
    """Commas, quotation marks and line breaks stay inside their cell."""
    rows = tuple(tuple(cell.replace("\r", "").replace("\0", "") for cell in row) for row in cells)
    back = read(Table(page=0, rows=rows))
    assert [[cell.replace("'", "") for cell in row] for row in back] == [
        [cell.replace("'", "") for cell in row] for row in rows
    ]
