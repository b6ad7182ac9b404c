"""A page of each genre in, its message out."""

import pytest

from engine.contract import Length, Tone
from tests.engine.genre_pages import PAGES, message


def test_a_sale_keeps_its_offers_together():
    """When and where first; prices stay among the other offers, as printed."""
    assert message(PAGES["sale"]) == (
        "*Großer Räumungsverkauf*\n"
        "Möbelhaus Lindner\n"
        "Alles muss raus!\n"
        "\n"
        "🗓 Samstag, 14. November 2026, 9 bis 18 Uhr\n"
        "📍 Hauptstraße 12, Fulda\n"
        "\n"
        "Sofas ab 299 €, Lampen 15 €\n"
        "20 % auf alle Teppiche\n"
        "\n"
        "☎ 0661 5550 123"
    )


def test_a_lost_pet_ends_with_the_reward_and_how_to_act():
    """The call for help and the description lead; the reward is bold, the number comes last."""
    assert message(PAGES["lost"]) == (
        "*SE BUSCA PERRO*\n"
        'Responde al nombre de "Canelo"\n'
        "Mestizo, color canela, collar rojo\n"
        "\n"
        "Visto por última vez el *martes 10 de marzo de 2026* cerca del Parque Hundido\n"
        "Es nervioso, no lo persigan\n"
        "\n"
        "*RECOMPENSA $2,000*\n"
        "☎ Llamar a Rosa: 55 5555 0148"
    )


def test_a_job_says_place_hours_and_pay_then_what_is_asked_and_how_to_apply():
    """Whom they look for, where, when, for how much; deadline and address come last."""
    assert message(PAGES["job"]) == (
        "*Vendeuse / Vendeur (H/F)*\n"
        "Boulangerie Moreau recrute\n"
        "CDI, temps plein\n"
        "\n"
        "📍 12 rue des Lilas, Nantes\n"
        "⏰ 6h à 13h\n"
        "💶 Salaire : 1 900 € par mois\n"
        "\n"
        "Profil recherché :\n"
        "• Goût du contact\n"
        "• Ponctualité\n"
        "\n"
        "❗ Candidature avant le 30 juin 2026\n"
        "✉ emploi@moreau.example.fr"
    )


def test_a_rental_says_where_and_how_much_before_when():
    """Place and rent lead, whom to ask comes last."""
    assert message(PAGES["rental"]) == (
        "*ALUGA-SE APARTAMENTO*\n"
        "2 quartos, 60 m², 3º andar\n"
        "\n"
        "📍 Rua das Flores, 120 - Centro, Curitiba\n"
        "💰 R$ 1.800,00 por mês\n"
        "🗓 Disponível a partir de 01/09/2026\n"
        "\n"
        "Condomínio incluso. Não aceita animais.\n"
        "\n"
        "☎ Tratar com Marcos: (41) 95550-0172"
    )


def test_a_call_for_volunteers_says_what_to_bring_before_how_to_join():
    """When and where to come, what to bring; then what it costs and where to sign up."""
    assert message(PAGES["volunteer"]) == (
        "*Kampung Clean-Up Day*\n"
        "Help us clean our river\n"
        "\n"
        "🗓 Sunday, 22 November 2026, 8am to 11am\n"
        "📍 Meet at Sungai Bridge, Jalan Tepi 4\n"
        "\n"
        "Bring gloves and a hat\n"
        "\n"
        "💵 Gloves $2 for those without\n"
        "❗ Volunteers sign up by 15 November\n"
        "🔗 https://river.example.org/join"
    )


def test_a_meeting_keeps_its_agenda_under_the_facts():
    """The points keep their numbers and stand under their heading."""
    assert message(PAGES["meeting"]) == (
        "*Jaarvergadering Buurthuis De Schakel*\n"
        "\n"
        "🗓 Dinsdag 17 maart 2026, 19.30 uur\n"
        "📍 Buurthuis De Schakel, Kerkstraat 5, Utrecht\n"
        "❗ Aanmelden vóór 10 maart bij info@schakel.example.nl\n"
        "\n"
        "*Agenda*\n"
        "1. Opening\n"
        "2. Jaarverslag\n"
        "3. Rondvraag"
    )


def test_a_webinar_has_its_link_above_what_it_covers():
    """Whoever reads on knows already where to click; whom to ask comes last."""
    assert message(PAGES["webinar"]) == (
        "*Free webinar: Heat Pumps at Home*\n"
        "with energy adviser Dana Whitcombe\n"
        "\n"
        "🗓 Thursday, January 21, 2027, 12:00 PM – 1:00 PM ET\n"
        "📍 Online (Zoom)\n"
        "❗ Register by January 20: https://heat.example.org/w/1\n"
        "\n"
        "What we will cover:\n"
        "• Costs\n"
        "• Rebates\n"
        "\n"
        "☎ Questions: 1-800-555-0199"
    )


def test_a_medical_camp_in_hindi_is_led_by_when_and_where():
    """The facts stand as printed, in the script of the page."""
    assert message(PAGES["camp"]) == (
        "*निःशुल्क नेत्र जाँच शिविर*\n"
        "लायंस क्लब\n"
        "\n"
        "🗓 22 मार्च 2026, रविवार, सुबह 10 बजे से शाम 4 बजे\n"
        "📍 नगर पालिका भवन, स्टेशन रोड\n"
        "💰 पंजीकरण शुल्क ₹50\n"
        "☎ संपर्क: 98765 01273"
    )


def test_a_festival_keeps_its_programme_above_whom_to_ask():
    """What happens on which day stands under when and where."""
    assert message(PAGES["festival"]) == (
        "*Navratri Utsav 2026*\n"
        "Nine nights of garba and aarti\n"
        "\n"
        "🗓 11th to 19th October 2026, Daily from 7.30 pm\n"
        "📍 Shanti Ground, MG Road, Vadodara\n"
        "🎟 Entry free\n"
        "\n"
        "Kanya puja: 19th October, 9 am\n"
        "\n"
        "☎ Contact: Mr. Harish Patel +91 98250 01291"
    )


def test_a_concert_has_the_doors_beside_the_hour():
    """The hour of the doors keeps its word."""
    assert message(PAGES["concert"]) == (
        "*Herbstkonzert*\n"
        "Stadtorchester Weilburg spielt Mozart und Haydn\n"
        "\n"
        "🗓 Samstag, 7. November 2026, 19.30 Uhr · Einlass 19 Uhr\n"
        "📍 Stadthalle, Bahnhofstraße 1, Weilburg\n"
        "🎟 Eintritt 12 €, ermäßigt 8 €\n"
        "🔗 Karten: www.orchester.example.de"
    )


def test_a_notice_leads_with_the_day_lifted_out_of_its_sentence():
    """Day, hours and place of what will be held lead; what else is said follows, the sender signs."""
    assert message(PAGES["notice"]) == (
        "*NOTICE*\n"
        "Annual pest treatment\n"
        "\n"
        "🗓 Monday, 7 December 2026 from 9:00 am to 1:00 pm\n"
        "📍 Block C\n"
        "\n"
        "Please keep your kitchens clear.\n"
        "\n"
        "☎ Queries: 022-5550 0199\n"
        "\n"
        "_S. Rao, Secretary_"
    )


def test_a_german_invitation_leads_with_the_day_between_its_verb():
    """The two halves of the verb frame nothing but when and where."""
    assert message(PAGES["letter_de"]) == (
        "*Einladung zur Jahreshauptversammlung*\n"
        "\n"
        "🗓 Freitag, 20. März 2026 um 19 Uhr\n"
        "📍 Vereinsheim am Sportplatz\n"
        "\n"
        "❗ Anträge bitte bis *6. März 2026* an den Vorstand.\n"
        "\n"
        "_Karl Brenner, Vorsitzender_"
    )


def test_a_quotation_keeps_its_items_and_has_the_total_in_bold():
    """What it comes to is seen at a glance."""
    assert message(PAGES["offer"]) == (
        "*QUOTATION*\n"
        "Bright Spark Electricals\n"
        "\n"
        "Rewiring of kitchen $1,200.00\n"
        "New fuse box $650.00\n"
        "Labour $800.00\n"
        "*Total $2,650.00*\n"
        "Terms of payment: 50% in advance\n"
        "\n"
        "🗓 Valid until 30 November 2026\n"
        "☎ Call Sam Lee 555-010-0177"
    )


def test_a_job_in_chinese_says_place_hours_and_pay():
    """Labels stay where they say more than a sign."""
    assert message(PAGES["zh"]) == (
        "*诚聘服务员*\n"
        "老城火锅店\n"
        "\n"
        "📍 解放路12号\n"
        "⏰ 工作时间：10:00-21:00\n"
        "💰 月薪：5000元\n"
        "\n"
        "要求：吃苦耐劳，有经验者优先\n"
        "\n"
        "☎ 100-5550-0188（李经理）"
    )


def test_a_job_in_turkish_ends_with_how_to_apply():
    """Deadline and number come last, after place, hours and pay."""
    assert message(PAGES["job_tr"]) == (
        "*GARSON ARANIYOR*\n"
        "Deniz Lokantası\n"
        "Tam zamanlı, tecrübeli\n"
        "\n"
        "📍 Atatürk Cad. No: 45, Bodrum\n"
        "⏰ Çalışma saatleri: 10.00 - 20.00\n"
        "💰 Maaş: 25.000 TL\n"
        "❗ Son başvuru: 15 Haziran 2026\n"
        "☎ Başvuru: 0252 555 01 23"
    )


def test_a_clean_up_in_russian_says_when_and_where_before_what_to_bring():
    """The meeting point has its sign, the tea waits below."""
    assert message(PAGES["volunteer_ru"]) == (
        "*СУББОТНИК ВО ДВОРЕ*\n"
        "Уважаемые жильцы!\n"
        "\n"
        "🗓 Суббота, 25 апреля 2026 г., в 10:00\n"
        "📍 у второго подъезда\n"
        "\n"
        "Инвентарь выдаём, перчатки возьмите с собой\n"
        "Чай и пирожки\n"
        "\n"
        "☎ Вопросы: Ольга, 8 (495) 000-01-63"
    )


def test_a_school_trip_in_arabic_stands_from_right_to_left():
    """Its own comma parts day and hour, its number keeps the order of its groups."""
    assert message(PAGES["trip_ar"]) == (
        "*إعلان رحلة مدرسية*\n"
        "\n"
        "🗓 الخميس 12 فبراير 2026، 8:00 صباحا\n"
        "📍 متحف العلوم\n"
        "💰 75 درهما\n"
        "❗ آخر موعد للتسجيل 8 فبراير\n"
        "☎ للاستفسار: \u20660600 555 012\u2069"
    )


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_a_formal_message_has_no_sign_in_any_genre(page):
    """No emoji stands in what a school or an office posts."""
    assert not any(sign in message(page, tone=Tone.FORMAL) for sign in "🗓⏰📍🎟💰💵💷💶💴❗☎✉🔗")


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_brief_is_shorter_in_any_genre(page):
    """The short form never says more than the normal one."""
    assert len(message(page, length=Length.BRIEF)) <= len(message(page))
