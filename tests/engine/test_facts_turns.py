"""More of the kinds that people photograph, each with a turn of its own."""

import pytest

from tests.engine.snippets import in_digits

CASES = {
    "race": (
        """# Turkey Trot 5K
        Thanksgiving Day, November 26, 2026
        Race starts 8:30 AM, kids' dash 9:15
        Entry $25 by Nov 1, $35 after
        Over 1,000 runners last year! Class of 2026 welcome""",
        "date 2026-11-26|time 08:30|time 09:15|price 25 USD|deadline 2026-11-01|price 35 USD",
    ),
    "two for a price": (
        """# Jazz Brunch
        Sundays at 11 am
        $32 per person, 2 for $60
        Brass Kettle, 55 Water Street
        Reservations 617-555-0190 ext. 4""",
        "time 11:00|price 32 USD|price 60 USD|phone +16175550190",
    ),
    "market until noon": (
        """# Farmers Market
        Every Saturday, May 2 – October 31
        9 a.m. to noon
        Town Green, rain or shine
        SNAP/EBT accepted""",
        "date --05-02/--10-31|time 09:00/12:00",
    ),
    "numbers of forms and rooms": (
        """# Covid-19 booster clinic
        Ages 12-17 with parent
        Suite 200-210, 50% capacity
        Bring form W-9 and ID 4471-22
        Walk-ins 1-4pm Wed 21 Jan""",
        "time 13:00/16:00|date --01-21",
    ),
    "dancing class, United Kingdom": (
        """# Ballroom for Beginners
        Thursdays 7.15-8.15pm from 8th January
        £6.50 per class or £36 for 6 weeks
        St Luke's Hall, BN3 4GH
        Tel: Jan 07700 900 318""",
        "time 19:15/20:15|date --01-08|price 6.5 GBP|price 36 GBP|phone +447700900318",
    ),
    "visiting times": (
        """# Visiting Times
        Ward 7
        14:00 – 16:00 and 18:30 – 20:00
        Max 2 visitors per bed
        Ward desk: 0117 496 0455""",
        "time 14:00/16:00|time 18:30/20:00|phone +441174960455",
    ),
    "annual day, India": (
        """# Annual Day 2025-26
        Friday, the 13th of February 2026
        From 5.30 p.m. onwards
        Chief Guest: Dr. Meera Iyer
        Entry by pass only (Rs 200 & Rs 500)
        Contact no. 044 – 5550 1122""",
        "date 2026-02-13|time 17:30|price 200 INR|price 500 INR|phone +914455501122",
    ),
    "examination timetable": (
        """# Half-Yearly Examination Time Table
        Date | Class V | Class VI
        21/09/2026 | Maths | Science
        23/09/2026 | English | Maths
        25/09/2026 | Hindi | English
        Time: 9.30 a.m. to 11.30 a.m.""",
        "date 2026-09-21|date 2026-09-23|date 2026-09-25|time 09:30/11:30",
    ),
    "clearance sale, Mexico": (
        """# LIQUIDACIÓN TOTAL
        Hasta 70% de descuento
        Zapatos desde $199.00
        Bolsas $349 c/u
        Sólo del 1 al 15 de agosto
        Lun-Sáb 10-19 h
        Av. Insurgentes 455, CDMX
        Tel. 55 5555 0190""",
        "price 199 MXN|price 349 MXN|date --08-01/--08-15|time 10:00/19:00|phone +525555550190",
    ),
    "sports camp, France": (
        """Basket Club de Mornay
        # Stage de printemps
        du lundi 20 au vendredi 24 avril 2026
        9h30-16h30, repas tiré du sac
        Tarif : 80€ (licenciés 65€)
        Renseignements : Paul au 07 00 00 12 34""",
        "date 2026-04-20/2026-04-24|time 09:30/16:30|price 80 EUR|price 65 EUR|phone +33700001234",
    ),
    "surgery hours, Germany": (
        """Zahnarztpraxis Dr. Weber
        # Sprechzeiten
        Mo, Di, Do 8–12 und 14–18 Uhr
        Fr 8–13 Uhr
        Urlaub vom 3. bis 21. August 2026
        Notdienst: 01805 986 700""",
        "time 08:00/12:00|time 14:00/18:00|time 08:00/13:00|date 2026-08-03/2026-08-21|phone +491805986700",
    ),
    "feast day, Brazil": (
        """# Festa de Nossa Senhora
        15 de agosto de 2026
        10h - Missa solene
        12h30 - Almoço (R$ 35)
        Informações: 3555-0188""",
        "date 2026-08-15|time 10:00|time 12:30|price 35 BRL|phone 35550188",
    ),
    "class, Japan": (
        """# 書道教室 生徒募集
        毎週火曜日 午後4時～6時
        月謝 4,000円（教材費込み）
        体験レッスン 無料
        090-5555-0147（山田）""",
        "price free|time 16:00/18:00|price 4000 JPY|phone +819055550147",
    ),
    "three ticket prices under one sign": (
        """# 新年音乐会
        2026年12月31日 星期四 19:30开演
        票价：80/120/180元
        地点：市文化中心大剧院
        订票热线 100-5550-0199""",
        "date 2026-12-31|time 19:30|price 80 CNY|price 120 CNY|price 180 CNY|phone +8610055500199",
    ),
    "seminar, Indonesia": (
        """# Seminar Parenting
        Sabtu, 14-11-2026
        Jam 08.30 s.d. 11.30
        HTM Rp 50.000,- (termasuk snack)
        Daftar: 0856-5555-0190""",
        "date 2026-11-14|time 08:30/11:30|price 50000 IDR|phone +6285655550190",
    ),
    "concert, Türkiye": (
        """# Yaz Konseri
        4 Temmuz 2026, Cumartesi, 21:00
        Açıkhava Tiyatrosu
        Bilet: 250₺ / Öğrenci 150₺
        www.yazkonseri.example.com""",
        "date 2026-07-04|time 21:00|price 250 TRY|price 150 TRY|url www.yazkonseri.example.com",
    ),
    "job, Việt Nam": (
        """# TUYỂN NHÂN VIÊN BÁN HÀNG
        Lương 6 - 8 triệu/tháng
        Ca sáng 7h-12h, ca chiều 13h-18h
        Nộp hồ sơ trước ngày 20/5/2026
        Zalo 0905 555 123""",
        "price 6000000 VND/8000000 VND|time 07:00/12:00|time 13:00/18:00|deadline 2026-05-20|phone +84905555123",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_facts_of_a_flyer_with_a_turn_of_its_own(name: str) -> None:
    """Everything in digits on the photo is found with its value, and nothing else is taken for a fact."""
    text, expected = CASES[name]
    assert in_digits(text) == set(expected.split("|"))
