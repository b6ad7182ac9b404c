"""What the page does not pair, the message does not pair: prices, labels, days and addresses keep their own."""

from engine.contract import Fact, FactKind, Options
from engine.stages.arrange import arrange
from engine.stages.document import Block, BlockKind
from engine.writers.composer import Composer
from tests.engine.pages import document, fact, heading, row, text, title
from tests.reading.layouts import page as drawn


def write(*blocks: Block, facts: list[Fact], language: str = "en") -> str:
    return Composer().write(document(*blocks, language=language), facts, Options()).text


def large(words: str, size: float) -> Block:
    return Block(kind=BlockKind.HEADING, text=words, size=size)


def test_the_price_of_a_set_menu_is_not_the_price_of_its_last_dish() -> None:
    """A large price under several dishes is for all of them."""
    message = write(
        title("Menú del Día"),
        heading("Postres"),
        text("Flan casero"),
        text("Fruta de temporada"),
        large("12,90 €", 2.4),
        facts=[fact(FactKind.PRICE, "12,90 €", "12.9 EUR")],
    )
    assert "temporada 12,90" not in message
    assert "12,90 €" in message


def test_a_price_under_the_one_line_that_leads_to_it_stays_with_it() -> None:
    """A small line alone above a large price says what costs so much."""
    message = write(
        title("Spring sale"),
        Block(kind=BlockKind.TEXT, text="Chairs, tables and beds", group=0),
        Block(kind=BlockKind.TEXT, text="Sofa for three", group=1),
        Block(kind=BlockKind.HEADING, text="$4,999", size=2.4, group=1),
        facts=[fact(FactKind.PRICE, "$4,999", "4999 USD")],
    )
    assert "Sofa for three $4,999" in message


def test_the_name_of_the_shop_is_no_label_of_the_day_below() -> None:
    """A heading larger than the line below heads it and does not name it; larger words below are their own matter."""
    message = write(
        title("GRAND OPENING"),
        large("Lucky Bakery", 1.3),
        text("Saturday 3 October"),
        large("FREE coffee", 1.9),
        facts=[fact(FactKind.DATE, "Saturday 3 October", "10-03")],
    )
    assert "Lucky Bakery:" not in message
    assert "🗓 Saturday 3 October\n" in message


def test_a_colon_in_front_of_a_value_is_not_said_twice() -> None:
    """Letters set the colons of a fact sheet under each other, beside the values."""
    message = write(
        title("Rapat Orang Tua"),
        row("Hari/Tanggal", ": Rabu, 22 Juli 2026"),
        row("Tempat", ": Aula SMPN 4"),
        row("Acara", ": Pembagian jadwal"),
        facts=[fact(FactKind.DATE, "Rabu, 22 Juli 2026", "2026-07-22"), fact(FactKind.PLACE, "Aula SMPN 4")],
        language="id",
    )
    assert "🗓 Rabu, 22 Juli 2026\n📍 Aula SMPN 4" in message
    assert "Acara: Pembagian jadwal" in message


def test_the_address_of_the_sender_is_not_where_the_meeting_is() -> None:
    """Above the title it belongs to the letterhead, where the page names a place further down."""
    message = write(
        text("SMP Negeri 4"),
        text("Jl. Pendidikan No. 9, Bogor"),
        title("Rapat Orang Tua"),
        row("Hari", "Rabu, 22 Juli 2026"),
        row("Tempat", "Aula SMPN 4"),
        facts=[
            fact(FactKind.PLACE, "Jl. Pendidikan No. 9, Bogor"),
            fact(FactKind.DATE, "Rabu, 22 Juli 2026", "2026-07-22"),
            fact(FactKind.PLACE, "Aula SMPN 4"),
        ],
        language="id",
    )
    assert "📍 Aula SMPN 4" in message
    assert message.endswith("_Jl. Pendidikan No. 9, Bogor_")


def test_the_day_under_a_signature_is_not_the_day_of_the_event() -> None:
    """A Chinese notice is signed and dated at its end; the days that matter stand in its sentences."""
    message = write(
        title("关于停水的通知"),
        text("因地下水管检修，我小区定于2026年4月21日上午8:30至下午5:00停水"),
        text("幸福里物业服务中心"),
        text("2026年4月18日"),
        facts=[
            fact(FactKind.DATE, "2026年4月21日", "2026-04-21"),
            fact(FactKind.TIME, "上午8:30至下午5:00", "08:30/17:00"),
            fact(FactKind.DATE, "2026年4月18日", "2026-04-18"),
        ],
        language="zh",
    )
    assert "🗓 2026年4月18日" not in message
    assert message.endswith("_幸福里物业服务中心，2026年4月18日_")


def test_an_address_broken_after_its_number_sign_goes_on_without_a_comma() -> None:
    """ "Jl. Kenanga No." and "15" are one address."""
    message = write(
        title("Lomba Mewarnai"),
        text("Tempat", group=0),
        text("Balai RW 07, Jl. Kenanga No.", group=1),
        text("15", group=1),
        facts=[fact(FactKind.PLACE, "Balai RW 07, Jl. Kenanga No.")],
        language="id",
    )
    assert "No., 15" not in message


def test_the_day_above_a_greeting_is_the_day_of_writing() -> None:
    """What the letter is about happens on the days that its sentences name."""
    message = write(
        title("CIRCULAR INFORMATIVA"),
        text("Zaragoza, 2 de febrero de 2026"),
        text("Estimadas familias:"),
        text("Les comunicamos que el viernes 13 de febrero no habrá clase por la tarde en todo el colegio."),
        facts=[
            fact(FactKind.DATE, "2 de febrero de 2026", "2026-02-02"),
            fact(FactKind.DATE, "viernes 13 de febrero", "2026-02-13"),
        ],
        language="es",
    )
    assert "🗓" not in message
    assert message.endswith("_Zaragoza, 2 de febrero de 2026_")


def test_an_address_on_the_line_after_email_stays_in_its_sentence() -> None:
    """ "Bakers wanted: email" is nothing without what follows."""
    page = arrange(
        [
            drawn(
                ("Bake sale", 60, 40, 60),
                ("Bring cash and a tub. Bakers wanted: email", 60, 160, 26),
                ("lou@hospice.example by 18 May", 60, 194, 26),
            )
        ]
    )
    facts = (fact(FactKind.EMAIL, "lou@hospice.example"), fact(FactKind.DEADLINE, "18 May", "--05-18"))
    message = Composer().write(page, facts, Options()).text
    assert "Bakers wanted: email lou@hospice.example by 18 May" in message.replace("*", "")


def test_what_is_allowed_is_not_taken_for_said_by_what_is_forbidden() -> None:
    """A line whose words stand in another one is left out, but not where the other one denies them."""
    message = write(
        title("House rules"),
        text("dogs are welcome in the garden"),
        text("No dogs are welcome in the garden bar, nor upstairs"),
        facts=[],
    )
    assert message.count("welcome in the garden") == 2


def test_a_box_of_facts_read_before_the_title_tells_when_where_and_how_much() -> None:
    """A side box is no letterhead: its labelled values stand under their signs, who invites stays below."""
    message = write(
        text("Quando"),
        text("10 e 11 aprile"),
        text("2027 sabato ore 14:30 – 18:30 domenica ore 9:30"),
        text("Dove"),
        text("Ex Filanda, Via del"),
        text("Mulino 8,"),
        text("Pievebassa"),
        text("Quota"),
        text("€ 95"),
        text("Associazione Terra & Fuoco", group=1),
        title("Laboratorio di ceramica"),
        text("Iscrizioni entro mercoledì 31 marzo", group=1),
        facts=[
            fact(FactKind.DATE, "10 e 11 aprile", "2027-04-10/2027-04-11"),
            fact(FactKind.TIME, "14:30 – 18:30", "14:30/18:30"),
            fact(FactKind.TIME, "9:30", "09:30"),
            fact(FactKind.PLACE, "Ex Filanda, Via del"),
            fact(FactKind.PRICE, "€ 95", "95 EUR"),
            fact(FactKind.DEADLINE, "mercoledì 31 marzo", "2027-03-31"),
        ],
        language="it",
    )
    assert "🗓 10 e 11 aprile 2027 sabato ore 14:30 – 18:30 domenica ore 9:30\n" in message
    assert "📍 Ex Filanda, Via del Mulino 8, Pievebassa\n" in message
    assert "💶 Quota: € 95\n" in message
    assert message.endswith("_Associazione Terra & Fuoco_")


def test_the_day_and_address_of_a_letterhead_stay_the_letterheads() -> None:
    """A labelled day of writing above the title is not the day of what is announced below."""
    message = write(
        text("Address: 4 Mill Lane, Marsham"),
        text("Date: 3 March 2027"),
        title("Annual general meeting"),
        text("Friday 16 April 2027, 7 pm", group=1),
        facts=[
            fact(FactKind.PLACE, "4 Mill Lane, Marsham"),
            fact(FactKind.DATE, "3 March 2027", "2027-03-03"),
            fact(FactKind.DATE, "Friday 16 April 2027", "2027-04-16"),
            fact(FactKind.TIME, "7 pm", "19:00"),
        ],
    )
    assert "🗓 Friday 16 April 2027, 7 pm" in message
    assert "3 March" in message.splitlines()[-1]


def test_an_address_broken_by_a_narrow_box_is_one_value() -> None:
    """Lines that end where the next word had no room read on; no comma is put into a name."""
    message = write(
        title("Dental camp"),
        text("Place", group=1),
        text("Corporation Middle", group=1),
        text("School, Kumaran", group=1),
        text("Road", group=1),
        text("Come on an empty stomach.", group=2),
        facts=[fact(FactKind.PLACE, "School, Kumaran")],
    )
    assert "📍 Corporation Middle School, Kumaran Road" in message


def test_parts_of_an_address_on_lines_of_their_own_are_parted() -> None:
    """A short line with room left for the next word ends a part of the address."""
    message = write(
        title("Jumble sale"),
        text("Venue", group=1),
        text("Village Hall", group=1),
        text("Mill Lane", group=1),
        facts=[fact(FactKind.PLACE, "Village Hall"), fact(FactKind.PLACE, "Mill Lane")],
    )
    assert "📍 Village Hall, Mill Lane" in message
