"""Look-alike signs are put right only where the rest of the word leaves no doubt."""

import pytest

from engine.readers.confusions import mend


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("o1632 960 174", "01632 960 174"),
        ("Saturday ııth July", "Saturday 11th July"),
        ("l2/O3/2026", "12/03/2026"),
        ("10 0CT 2017", "10 OCT 2017"),
        ("Frau llse Hollerbach", "Frau Ilse Hollerbach"),
        ("ln case of rain", "In case of rain"),
        ("lhr Team", "Ihr Team"),
        ("7.30 ρagi, Jalan Cemρaka", "7.30 pagi, Jalan Cempaka"),
        ("Custom 0rder #1183", "Custom Order #1183"),
        ("by the lkotun Lions Club", "by the Ikotun Lions Club"),
        ("lbu Ratna: luran Rp15.000", "Ibu Ratna: Iuran Rp15.000"),
        ("Hadiah utama Rpl.500.000", "Hadiah utama Rp1.500.000"),
        ("a partir das zoh45", "a partir das 20h45"),
        ("Kinder bis I5 Jahre", "Kinder bis 15 Jahre"),
        ("Auskunft: o1 5 550 0146", "Auskunft: 01 5 550 0146"),
        ("3月12日一3月21日 上午9:30一晚上9:00", "3月12日—3月21日 上午9:30—晚上9:00"),
        ("Start O6h30", "Start 06h30"),
        ("Balai RW 07, JI. Kenanga No. 15", "Balai RW 07, Jl. Kenanga No. 15"),
    ],
)
def test_what_was_misread_is_put_right(read: str, printed: str) -> None:
    """A number, an ordinal, a month or a name is mended when nothing else could be meant."""
    assert mend([read]) == [printed]


@pytest.mark.parametrize(
    "text",
    [
        "H2O",
        "ISO 9001",
        "COVID-19",
        "iPhone 15!",
        "Olympia",
        "B12",
        "Lloyd's",
        "ll. 2-4",
        "Room A1",
        "I am 7",
        "ltd. co",
        "1,500",
        "0xbeef",
        "α-Linolensäure, 5 µm",
        "10mm",
        "l'huile, lbs, ltd, lda, lpg",
        "Intel i5 CPU, Route I5",
        "300元一晚，星期一",
        "col·lecció",
        "R&B",
        "约翰·史密斯",
    ],
)
def test_what_may_be_meant_stays(text: str) -> None:
    """Words, codes and names that only look as if they were misread stay as they are."""
    assert mend([text]) == [text]


def test_an_unsure_currency_sign_is_the_lira_on_a_turkish_page() -> None:
    """Where the recogniser is not sure of a euro sign, the page's own letters decide."""
    assert mend(["Başlangıç: 29 Haziran", "Sağlık raporu", "Kapalı Havuz, Şehit Ömer", "2.750 ¤"])[-1] == "2.750 ₺"
    assert mend(["Eintritt 5 ¤"]) == ["Eintritt 5 €"]


def test_the_sign_of_the_peso_is_put_right_where_the_page_has_it_elsewhere() -> None:
    """One reading of the sign is enough; without it a P stays a P."""
    assert mend(["P610 – ₱720 per day"]) == ["₱610 – ₱720 per day"]
    assert mend(["Car park P12"]) == ["Car park P12"]


def test_signs_that_turkish_has_and_the_recogniser_has_not_are_put_right() -> None:
    """The lira read as a kana, and a capital with its dot read as an accent."""
    page = ["DAÍRE KÍRALIK", "Lale Caddesi, Kadıköy", "Boşalma: 1 Ekim", "Emlakçı aramasın", "Kira 24.500 も"]
    assert mend(page)[0] == "DAİRE KİRALIK"
    assert mend(page)[-1] == "Kira 24.500 ₺"
    assert mend(["いつも 5 も"]) == ["いつも 5 も"]


def test_an_exclamation_opened_on_one_line_and_closed_on_the_next_gets_its_mark() -> None:
    """The Spanish mark, read as an i, comes back when the sentence is closed within the next lines."""
    assert mend(["iGRAN VENTA DE", "PRIMAVERA!"]) == ["¡GRAN VENTA DE", "PRIMAVERA!"]
    assert mend(["iGRAN VENTA DE", "PRIMAVERA"])[0] == "iGRAN VENTA DE"
