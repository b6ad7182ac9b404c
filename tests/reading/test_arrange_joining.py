"""What belongs together on a page stays together, and what does not is kept apart."""

import pytest

from engine.stages.arrange import arrange
from engine.stages.arrange.broken import half_told
from engine.stages.document import BlockKind
from tests.reading.layouts import Placed, centred, page


def texts(*lines: Placed) -> list[str]:
    return [block.text for block in arrange([page(*lines)]).blocks]


def test_a_value_over_two_lines_is_one_cell() -> None:
    """An address that goes on under itself, beside no label, belongs to the label above."""
    document = arrange(
        [
            page(
                ("First Aid Course", 60, 40, 60),
                ("Date", 60, 160, 26),
                ("Thursday, 19 November", 300, 160, 26),
                ("Venue", 60, 202, 26),
                ("Community Centre Jardim Alegre, Rua das", 300, 202, 26),
                ("Acácias, 212", 300, 237, 26),
                ("Fee", 60, 279, 26),
                ("25 reais", 300, 279, 26),
            )
        ]
    )
    rows = [block.cells for block in document.blocks if block.kind is BlockKind.ROW]
    assert rows == [
        ("Date", "Thursday, 19 November"),
        ("Venue", "Community Centre Jardim Alegre, Rua das Acácias, 212"),
        ("Fee", "25 reais"),
    ]


def test_price_lists_side_by_side_are_read_one_after_the_other() -> None:
    """Each dish keeps its price, and each list its heading; what stands under both ends neither."""
    found = texts(
        ("Snack Bar", 60, 40, 60),
        ("Juices", 60, 150, 32),
        ("Pastries", 520, 150, 32),
        ("Orange", 60, 196, 26),
        ("R$ 8,00", 380, 196, 26),
        ("Coxinha", 520, 196, 26),
        ("R$ 6,50", 840, 196, 26),
        ("Pineapple", 60, 236, 26),
        ("R$ 9,00", 380, 236, 26),
        ("Pastel", 520, 236, 26),
        ("R$ 7,00", 840, 236, 26),
        ("Open Monday to Saturday, from seven to seven", 60, 290, 26),
    )
    assert found == [
        "Snack Bar",
        "Juices",
        "Orange R$ 8,00",
        "Pineapple R$ 9,00",
        "Pastries",
        "Coxinha R$ 6,50",
        "Pastel R$ 7,00",
        "Open Monday to Saturday, from seven to seven",
    ]


def test_a_timetable_of_many_columns_stays_whole() -> None:
    """Times beside times are no lists side by side."""
    found = texts(
        ("Old Quay", 60, 196, 26),
        ("0645", 400, 196, 26),
        ("0800", 560, 196, 26),
        ("0915", 720, 196, 26),
        ("Castle Point", 60, 236, 26),
        ("0705", 400, 236, 26),
        ("0820", 560, 236, 26),
        ("0930", 720, 236, 26),
    )
    assert found == ["Old Quay 0645 0800 0915", "Castle Point 0705 0820 0930"]


def test_a_sentence_in_a_narrow_column_goes_on_with_a_name() -> None:
    """Where the column is narrow, a shorter line is full, also before a capital letter."""
    found = texts(
        ("The garden club meets on the second", 60, 160, 26),
        ("Tuesday of each month at 7 p.m. in Room", 60, 194, 26),
        ("3 of the town hall.", 60, 228, 26),
        ("A silver bicycle was handed in at the", 590, 160, 26),
        ("fire hall. Call to describe it and", 590, 194, 26),
        ("claim it.", 590, 228, 26),
    )
    assert found[0] == "The garden club meets on the second Tuesday of each month at 7 p.m. in Room 3 of the town hall."


def test_the_subject_of_a_letter_is_its_title_and_the_day_of_writing_is_not() -> None:
    """A date alone says when a letter was written; the line under "Dear Mr Ashworth," says what it is about."""
    document = arrange(
        [
            page(
                ("Hollins & Webb Solicitors", 60, 40, 27),
                ("17 August 2026", 60, 130, 27),
                ("Dear Mr Ashworth,", 60, 200, 26),
                ("Your appointment", 60, 250, 30),
                ("I am writing to confirm your appointment with Ms Webb at our", 60, 310, 26),
                ("office. Please bring your passport and two recent bills, and", 60, 344, 26),
                ("let us know where you cannot come.", 60, 378, 26),
            )
        ]
    )
    assert document.title == "Your appointment"
    assert "Dear Mr Ashworth," in [block.text for block in document.blocks]


@pytest.mark.parametrize("day", ["17 August 2026", "Tuesday, 3 March 2026", "June 5, 2026", "2026年4月18日"])
def test_a_day_is_no_title(day: str) -> None:
    """However large it is set."""
    assert arrange([page(*centred((day, 40, 60), ("Meeting of the choir", 200, 30)))]).title != day


def test_a_link_goes_on_the_line_that_leads_to_it() -> None:
    """ "or email" at the end of a line is followed by the address."""
    found = texts(
        ("Apply in person before March 15, or email", 60, 160, 26),
        ("jobs@copperskillet.example", 60, 194, 26),
    )
    assert found == ["Apply in person before March 15, or email jobs@copperskillet.example"]


def test_a_phone_number_broken_over_two_lines_is_whole() -> None:
    """Also in a narrow bubble of a chat, which ends before the page does."""
    found = texts(
        ("Bring gloves, it costs nothing. My number is 07700", 60, 160, 26),
        ("900 318", 60, 194, 26),
        ("Doors 0700", 60, 328, 26),
        ("Seats", 60, 362, 26),
        ("Committee of the allotments and all of their many members", 60, 460, 26),
    )
    assert found[:3] == ["Bring gloves, it costs nothing. My number is 07700 900 318", "Doors 0700", "Seats"]


def test_opening_hours_are_read_row_by_row() -> None:
    """Each day keeps its hours, though no word on the left is a label and one day is closed."""
    days = [
        ("Mon", "8:00 AM - 5:00 PM"),
        ("Tue", "8:00 AM - 5:00 PM"),
        ("Wed", "10:00 AM - 7:00 PM"),
        ("Sat", "Closed"),
    ]
    lines: list[Placed] = [("Midtown Dental Care", 60, 40, 50)]
    for at, (day, hours) in enumerate(days):
        lines += [(day, 60, 160 + 40 * at, 26), (hours, 300, 160 + 40 * at, 26)]
    assert texts(*lines)[1:] == [f"{day} {hours}" for day, hours in days]


def test_a_table_with_a_head_is_no_row_of_cards() -> None:
    """Places and hours stay beside their days, also under a head of the words that head cards."""
    rows = [
        ("Date", "Venue", "Time"),
        ("Sat 5/9", "Praça Central", "8h às 12h"),
        ("Sat 12/9", "Escola Sol Nascente", "8h às 12h"),
        ("Sun 13/9", "Ginásio Municipal", "9h às 13h"),
    ]
    lines: list[Placed] = []
    for at, row in enumerate(rows):
        lines += [(cell, left, 160 + 44 * at, 26) for cell, left in zip(row, (60, 320, 700), strict=True)]
    assert texts(*lines) == [" ".join(row) for row in rows]


def test_a_society_is_the_title_where_nothing_else_can_be() -> None:
    """The concert of a "verein" is called by its whole name, as no other line stands out."""
    document = arrange(
        [
            page(
                *centred(
                    ("Summer concert of the", 40, 37),
                    ("Eichtal Music Club", 84, 37),
                    ("Saturday, 20 June 2026", 150, 27),
                    ("Doors 18:30, begins 19:30", 190, 27),
                    ("Festival Hall, School Street 3", 230, 27),
                    ("Tickets from Papier Lang", 280, 20),
                )
            )
        ]
    )
    assert document.title == "Summer concert of the Eichtal Music Club"


def test_lines_as_far_apart_as_all_others_are_a_list():
    """Where every line of a note stands as far from the next, one that fills the width does not read on in a fee."""
    drawn = page(
        ("Kerja Bakti RW 05", 100, 100, 60),
        ("Hari", 100, 200, 48),
        ("Minggu, 9 Agustus 2026", 400, 204, 40),
        ("Pukul", 100, 254, 48),
        ("07.00 WIB s/d selesai", 400, 258, 40),
        ("Membersihkan selokan dan taman bermain", 100, 312, 40),
        ("Mohon membawa sapu, cangkul dan sarung tangan", 100, 366, 40),
        ("luran konsumsi Rp15.000 per KK", 100, 420, 40),
    )
    document = arrange([drawn])
    texts = [block.text for block in document.blocks]
    assert texts[-2:] == ["Mohon membawa sapu, cangkul dan sarung tangan", "luran konsumsi Rp15.000 per KK"]
    assert document.title == "Kerja Bakti RW 05"
    assert ("Hari", "Minggu, 9 Agustus 2026") in [block.cells for block in document.blocks]


def test_the_words_of_a_justified_line_stay_one_line():
    """Spread over the width of a letter they are read one by one, and are no row of a table."""
    drawn = page(
        ("Please complete the consent form in Parents Gateway by Friday or ask Mr", 100, 100, 24),
        ("Rahman", 100, 128, 24),
        ("(Year", 330, 128, 24),
        ("Head)", 560, 128, 24),
        ("or", 928, 128, 24),
        ("the school office.", 100, 156, 24),
    )
    (only,) = arrange([drawn]).blocks
    assert only.kind is BlockKind.TEXT
    assert only.text.endswith("ask Mr Rahman (Year Head) or the school office.")


def test_a_badge_beside_a_text_is_no_column_of_it():
    """A large price in a circle stands on the height of some lines, which are no rows with it."""
    drawn = page(
        ("Velobörse Wiesendorf", 60, 60, 90),
        ("Samstag, 20. März 2027", 60, 220, 42),
        ("Kindervelos ab", 760, 222, 44),
        ("Mehrzweckhalle, Schulstrasse 8", 60, 280, 42),
        ("CHF 20.–", 740, 268, 94),
        ("Annahme 8.00–10.30 Uhr", 60, 336, 38),
        ("CHF 35.–", 780, 352, 48),
    )
    texts = [block.text for block in arrange([drawn]).blocks]
    assert texts.index("CHF 20.–") == texts.index("Kindervelos ab") + 1
    assert not any(block.kind is BlockKind.ROW for block in arrange([drawn]).blocks)


def test_days_answered_by_hours_or_a_word_are_rows():
    """A table of opening times is read across, though half of its cells say "Closed"."""
    days = ("Thursday 24 December", "Friday 25 December", "Saturday 26 December", "Tuesday 29 December")
    hours = ("10 am to 2 pm", "Closed", "Closed", "10 am to 5 pm")
    lines = [(day, 100.0, 200.0 + 50 * n, 30.0) for n, day in enumerate(days)]
    lines += [(hour, 800.0, 200.0 + 50 * n, 30.0) for n, hour in enumerate(hours)]
    rows = [block.cells for block in arrange([page(("Holiday hours", 100, 60, 70), *lines)]).blocks if block.cells]
    assert rows == list(zip(days, hours, strict=True))


def test_a_hyphen_at_the_end_of_a_titles_line_stays():
    """A title is not divided like running text: what is hyphenated there is one compound word."""
    found = texts(
        ("Souper boulets-", 300, 40, 70),
        ("frites", 300, 125, 70),
        ("Samedi 13 mars, 18 h", 300, 240, 26),
        ("Salle Le Tilleul", 300, 290, 26),
        ("Menu sur demande", 300, 340, 26),
    )
    assert found[0] == "Souper boulets-frites"


def test_the_last_line_of_a_title_may_be_read_in_two_pieces():
    """Two words of one line, read apart, are both of the title, left to right."""
    found = texts(
        ("Karoo Kites", 250, 40, 90),
        ("VS", 460, 160, 36),
        ("Thunder", 520, 218, 90),
        ("Hillside", 130, 222, 90),
        ("Saturday 15 May 2027", 330, 360, 36),
        ("Gates open 16h30", 350, 420, 30),
        ("Follow us", 420, 470, 30),
    )
    assert found[0] == "Karoo Kites VS Hillside Thunder"


def test_a_box_beside_a_text_is_read_by_itself_where_their_lines_are_not_level():
    """Under a title that reaches over both, the text is read to its end, then the box."""
    found = texts(
        ("Bicycle workshop in the yard", 60, 100, 62),
        ("Brakes that squeal, a buckled wheel,", 60, 200, 30),
        ("Wednesday 17 February", 640, 221, 30),
        ("a worn chain? Our volunteers show", 60, 238, 30),
        ("6.30 to 9 pm", 640, 268, 30),
        ("how to mend it all by yourself.", 60, 274, 30),
        ("12 Potter Street", 640, 310, 30),
        ("Tools are lent.", 60, 312, 30),
    )
    assert found[1].startswith("Brakes that squeal, a buckled wheel, a worn chain?")
    assert found.index("Wednesday 17 February") > found.index("Tools are lent.")


def test_the_heading_of_a_second_list_is_no_item_of_the_first():
    """It begins where the bullets do and looks like the heading of the first list."""
    blocks = arrange(
        [
            page(
                ("Scholarship", 60, 40, 60),
                ("Benefits", 60, 160, 28),
                ("• Tuition up to 40,000", 60, 200, 26),
                ("• A laptop", 60, 236, 26),
                ("Requirements", 60, 274, 26),
                ("• Average of 88 or higher", 60, 312, 26),
                ("• Three years in town", 60, 348, 26),
            )
        ]
    ).blocks
    assert [b.text for b in blocks if b.kind is BlockKind.HEADING] == ["Requirements"]


def test_cells_that_break_off_are_columns():
    """Under two headings the text of each goes on below itself, not beside itself."""
    found = texts(
        ("Evening classes", 60, 40, 60),
        ("Subject", 60, 160, 26),
        ("Hours", 560, 160, 26),
        ("Additional mathematics,", 60, 196, 26),
        ("Sat & Sun, 9.00 am –", 560, 196, 26),
        ("physics", 60, 232, 26),
        ("1.00 pm", 560, 232, 26),
    )
    assert found.index("physics") < found.index("Hours")


def test_ways_to_reach_someone_are_no_cells_of_what_stands_beside_them():
    """The two sides of a visiting card are read one after the other."""
    found = texts(
        ("Possum Tree Care", 60, 40, 60),
        ("Jarrah Whitcombe", 60, 160, 26),
        ("0491 570 156", 560, 160, 26),
        ("Qualified arborist", 60, 196, 26),
        ("quotes@possum.example", 560, 196, 26),
        ("ABN 00 000 000 000", 60, 232, 26),
        ("possum.example.com", 560, 232, 26),
    )
    assert found[1:4] == ["Jarrah Whitcombe", "Qualified arborist", "ABN 00 000 000 000"]


def test_an_area_code_in_brackets_is_no_number_of_a_list():
    """ "(20) 95550-0163" stays whole."""
    assert texts(("Ask Sonia about the kitchen,", 60, 40, 26), ("(20) 95550-0163", 60, 76, 26))[-1].endswith(
        "(20) 95550-0163"
    )


def test_a_number_or_a_day_broken_over_two_lines_is_whole():
    """What a line promises at its end, the number of a charity or a month, stands on the next one."""
    found = texts(
        ("Collect coupons from the head of the row, last day 17", 60, 40, 26),
        ("Februari", 330, 76, 26),
        ("Registered Charity No.", 60, 300, 26),
        ("0000000", 60, 336, 26),
        ("10:30 am to 1:30 pm · Ages 10+", 220, 500, 26),
        ("Hill Studio, Market Road", 240, 536, 26),
    )
    assert found[0].endswith("17 Februari")
    assert found[1:] == ["Registered Charity No. 0000000", "10:30 am to 1:30 pm · Ages 10+", "Hill Studio, Market Road"]


def test_a_title_goes_on_below_a_word_that_leads_on():
    """ "Festival of the" is no name without the smaller line below it."""
    found = texts(
        ("Festival of the", 200, 40, 90),
        ("Northern Harbours", 200, 150, 60),
        ("Saturday 15 May 2027", 330, 300, 26),
        ("Gates open at four", 350, 360, 26),
        ("Bring a chair", 420, 420, 26),
    )
    assert found[0] == "Festival of the Northern Harbours"


@pytest.mark.parametrize(
    ("upper", "lower", "half"),
    [
        ("Lot behind the bakery, 14 Canal", "Street, Wickford", True),
        ("The Old Dairy, 9", "Road", True),
        ("Saturday 8 May", "Place, time and prices below", False),
        ("Room 12", "Dr Smith, Eye Clinic", False),
        ("Uang kas Rp15.000 per rumah, disetor paling", "lambat 3 Mei", True),
        ("Send the slip back no later", "than Friday", True),
        ("The fee is due", "5 June", True),
        ("The fee is due", "Bring a friend", False),
    ],
)
def test_an_address_or_a_deadline_broken_over_two_lines_is_half_told(upper: str, lower: str, half: bool) -> None:
    """A street's name and its word belong together, and so do the words for a deadline and its day."""
    assert half_told(upper, lower) is half


def test_a_day_printed_like_a_leaf_of_a_calendar_is_one_line() -> None:
    """Weekday, number and month under each other are one day, however large the number is; a number alone is not."""
    found = texts(
        ("Seed Swap at the Allotments", 60, 40, 70),
        ("SUNDAY", 400, 200, 26),
        ("14", 420, 240, 60),
        ("FEBRUARY 2027", 360, 310, 26),
        ("Bring what you have", 380, 420, 26),
        ("14", 420, 520, 60),
        ("plots are free", 400, 620, 26),
    )
    assert "SUNDAY 14 FEBRUARY 2027" in found
    assert "14" in found
