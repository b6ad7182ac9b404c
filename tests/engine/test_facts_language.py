"""Which language a flyer is in."""

import pytest

from engine.stages.facts import language

SENTENCES = {
    "en": [
        "Garage sale this Saturday from 8 am",
        "LOST CAT - please call if you see her",
        "Notice to all residents: water will be shut off on Tuesday",
        "THE PAPER LANTERNS",
    ],
    "es": [
        "Se vende piso en el centro",
        "Gran fiesta de primavera, entrada gratis",
        "Clases de guitarra para niños y adultos",
    ],
    "pt": [
        "Aluga-se quarto perto da praça",
        "Festa junina da escola, venha com a sua família",
        "Inscrições abertas até sexta-feira",
    ],
    "fr": ["Vide-grenier du quartier, dimanche 17 mai", "À louer studio meublé", "Inscription avant le vendredi 8 mai"],
    "de": [
        "Flohmarkt am Sonntag auf dem Marktplatz",
        "Wohnung zu vermieten, ab sofort frei",
        "Einladung zur Versammlung der Mitglieder",
    ],
    "it": [
        "Sagra del paese, ingresso libero",
        "Corso di cucina per adulti e bambini",
        "Chi pianta un albero sa già che l'ombra sarà per gli altri",
    ],
    "nl": ["Rommelmarkt in het buurthuis, toegang gratis", "Te koop: fiets met twee versnellingen"],
    "pl": ["Zapraszamy na piknik rodzinny", "Przerwa w dostawie wody w dniu 14 października"],
    "sv": ["Loppis i parken på lördag, välkomna", "Kallelse till årsstämma för medlemmar"],
    "da": ["Loppemarked på skolen lørdag, alle er velkomne, tilmelding senest fredag"],
    "nb": ["Dugnad i borettslaget lørdag, alle er velkommen, påmelding innen fredag"],
    "fi": ["Kirpputori koululla lauantaina, tervetuloa kaikki"],
    "cs": ["Zveme všechny na koncert v sobotu, vstupné dobrovolné"],
    "ro": ["Vă invităm la concert sâmbătă, intrare liberă"],
    "hu": ["Mindenkit szeretettel várunk szombaton, a belépés ingyenes"],
    "id": ["Kerja bakti untuk seluruh warga hari Minggu", "Dijual rumah, hubungi Bapak Andi"],
    "tr": ["Hayır kermesi cumartesi günü okul bahçesinde", "Kiralık daire, merkezde"],
    "vi": ["Khai giảng lớp học tiếng Anh miễn phí", "Khai giang lop hoc, dang ky lien he"],
    "zh": ["社区书法体验课，零基础也可以报名", "停水通知"],
    "ja": ["町内健康診断のお知らせ", "夏まつり 会場：小学校"],
    "ko": ["아파트 나눔장터에 오세요"],
    "hi": ["निःशुल्क नेत्र जाँच शिविर"],
    "ar": ["إعلان رحلة مدرسية"],
    "ru": ["Субботник во дворе, все жители дома"],
    "uk": ["Запрошуємо всіх мешканців на ярмарок у суботу, вхід вільний, їжа"],
    "el": ["Παζάρι βιβλίου, είσοδος ελεύθερη"],
    "th": ["ตลาดนัดวันเสาร์"],
    "he": ["יריד ספרים ביום שישי"],
    "ta": ["இலவச மருத்துவ முகாம்"],
}


@pytest.mark.parametrize(("code", "sentence"), [(code, s) for code, many in SENTENCES.items() for s in many])
def test_the_language_of_a_flyer_is_told_from_one_line(code: str, sentence: str) -> None:
    """One line is enough to know the language."""
    assert language(sentence) == code


@pytest.mark.parametrize("text", ["", "   ", "12.50 / 3 x 4", "☎ → ★"])
def test_a_text_without_words_is_in_no_language(text: str) -> None:
    """Numbers and signs speak no language."""
    assert language(text) == ""


def test_the_language_that_fills_the_page_is_its_main_one() -> None:
    """A few English words on a Japanese flyer, or a Japanese name on an English one, do not decide."""
    assert language("SUMMER SALE 開催中 全品半額のお知らせです。ご来店をお待ちしております") == "ja"
    assert language("Ikebana class with Ms Tanaka (田中) every Tuesday, all welcome, bring your own vase") == "en"
