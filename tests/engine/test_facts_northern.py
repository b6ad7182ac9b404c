"""What flyers in the Germanic, Slavic and other languages with Latin letters say, found and normalised."""

import pytest

from tests.engine.snippets import in_digits

CASES = {
    "Germany, flea market": (
        """Elternbeirat der Kita Sonnenschein
        # Kinderflohmarkt
        Samstag, 21.03.2026, 10 - 13 Uhr
        Turnhalle Waldschule, Schulstr. 5
        Standgebühr 8,- € + Kuchen
        Anmeldung bis 14.3. unter flohmarkt@kita-sonnenschein.example.de""",
        "date 2026-03-21|time 10:00/13:00|price 8 EUR|deadline 2026-03-14|email flohmarkt@kita-sonnenschein.example.de",
    ),
    "Germany, club meeting": (
        """TSV Neustadt 1898 e.V.
        # Einladung zur Jahreshauptversammlung
        am Freitag, den 27. Februar 2026, um 19.30 Uhr im Vereinsheim
        Anträge bis spätestens 13.02.2026 an den Vorstand
        Tel. 0931 555 0147""",
        "date 2026-02-27|time 19:30|deadline 2026-02-13|phone +499315550147",
    ),
    "Germany, Christmas market": (
        """# Adventsmarkt
        28./29. November 2026
        Sa. 14-21 Uhr, So. 11-18 Uhr
        Glühwein 3,50 Euro, Waffeln 2 €
        www.advent-am-schloss.example.de""",
        "date 2026-11-28/2026-11-29|time 14:00/21:00|time 11:00/18:00|price 3.5 EUR|price 2 EUR"
        "|url www.advent-am-schloss.example.de",
    ),
    "Germany, flat": (
        """# 3-Zimmer-Wohnung zu vermieten
        78 m², 2. OG, Balkon
        Kaltmiete 720 €, Nebenkosten 180 €
        frei ab 01.10.2026
        Besichtigung nach Absprache: 0151 555 01234""",
        "price 720 EUR|price 180 EUR|date 2026-10-01|phone +4915155501234",
    ),
    "Austria, concert": (
        """# Frühlingskonzert der Musikkapelle
        Sonntag, 3. Mai, Beginn: 10.30 Uhr
        Einlass ab 9:45
        VVK € 12,– / AK € 15,–
        Kulturhaus Wien""",
        "date --05-03|time 10:30|time 09:45|price 12 EUR|price 15 EUR",
    ),
    "Switzerland, raclette": (
        """# Raclette-Abend
        Freitag 13.11.2026 ab 18.00 Uhr
        Fr. 25.- pro Person
        Anmelden bis 6. November: 079 555 01 47
        info@dorfverein.example.ch""",
        "date 2026-11-13|time 18:00|price 25 CHF|deadline 2026-11-06|phone +41795550147"
        "|email info@dorfverein.example.ch",
    ),
    "Netherlands, jumble sale": (
        """Buurtvereniging De Linde
        # Rommelmarkt
        Zaterdag 16 mei 2026 van 10.00 tot 15.00 uur
        Toegang gratis, kraam € 7,50
        Aanmelden vóór 9 mei: 06-55501472""",
        "price free|date 2026-05-16|time 10:00/15:00|price 7.5 EUR|deadline 2026-05-09|phone +31655501472",
    ),
    "Netherlands, choir": (
        """# Open repetitie
        dinsdag 8 september, 20.00 uur
        Dorpshuis, Kerkstraat 4
        Contributie €12 per maand
        www.zangkoor.example.nl""",
        "date --09-08|time 20:00|price 12 EUR|url www.zangkoor.example.nl",
    ),
    "Poland, picnic": (
        """Rada Rodziców SP nr 5 zaprasza na
        # Piknik Rodzinny
        w sobotę 30 maja 2026 r. w godz. 11:00 - 16:00
        Wata cukrowa 8 zł, kiełbaska 12,50 zł
        Zapisy do 20 maja: tel. 600 555 014
        ul. Szkolna 3""",
        "date 2026-05-30|time 11:00/16:00|price 8 PLN|price 12.5 PLN|deadline 2026-05-20|phone +48600555014",
    ),
    "Poland, heating": (
        """Spółdzielnia Mieszkaniowa "Zgoda"
        # OGŁOSZENIE
        W dniu 14.10.2026 od godz. 8.00 do godz. 14.00 nastąpi przerwa w dostawie ciepła.
        Pogotowie: 22 555 01 47""",
        "date 2026-10-14|time 08:00/14:00|phone +48225550147",
    ),
    "Sweden, flea market": (
        """Villastadens Byalag
        # Loppis
        Lördag 12 september kl. 10–14
        Bordshyra 100 kr, fika 25:-
        Anmälan senast 5 september till loppis@byalaget.example.se
        Swish 070-555 01 47""",
        "date --09-12|time 10:00/14:00|price 100 SEK|price 25 SEK|deadline --09-05|email loppis@byalaget.example.se"
        "|phone +46705550147",
    ),
    "Sweden, meeting": (
        """Brf Eken
        # Kallelse till årsstämma
        tisdagen den 19 maj 2026 klockan 18.30
        Plats: Föreningslokalen
        Motioner senast 2026-04-15""",
        "date 2026-05-19|time 18:30|deadline 2026-04-15",
    ),
    "Indonesia, bazaar": (
        """Karang Taruna RW 03
        # BAZAR RAMADAN
        Sabtu - Minggu, 28 Februari - 1 Maret 2026
        Pukul 15.00 - 21.00 WIB
        Lapangan RW 03, Jl. Melati No. 7
        Sewa stan Rp 150.000, pendaftaran paling lambat 20 Februari 2026
        WA: 0812-5550-1472 (Rina)""",
        "date 2026-02-28/2026-03-01|time 15:00/21:00|price 150000 IDR|deadline 2026-02-20|phone +6281255501472",
    ),
    "Indonesia, course": (
        """# Les Privat Matematika
        Biaya Rp75rb per pertemuan
        Jam 4 sore s/d 6 sore
        Mulai tanggal 3/8/2026
        HP 0857 5550 0133""",
        "price 75000 IDR|time 16:00/18:00|date 2026-08-03|phone +6285755500133",
    ),
    "Türkiye, charity sale": (
        """Yeşilyurt Okul Aile Birliği
        # Hayır Kermesi
        Tarih: 16 Mayıs 2026 Cumartesi
        Saat: 10.00-17.00
        Yer: Okul Bahçesi
        Giriş ücretsiz, gözleme 75 TL
        İletişim: 0532 555 01 47""",
        "price free|date 2026-05-16|time 10:00/17:00|price 75 TRY|phone +905325550147",
    ),
    "Türkiye, flat": (
        """# KİRALIK DAİRE
        2+1, 90 m², 3. kat
        Kira: 18.500 TL, depozito 37.000 TL
        Boşalma tarihi 01.09.2026
        Sahibinden 0212 555 0147""",
        "price 18500 TRY|price 37000 TRY|date 2026-09-01|phone +902125550147",
    ),
    "Türkiye, seminar": (
        """# Ücretsiz İlk Yardım Semineri
        12 Kasım Perşembe saat 19:30
        Son başvuru: 5 Kasım
        kayit@belediye.example.bel.tr""",
        "price free|date --11-12|time 19:30|deadline --11-05|email kayit@belediye.example.bel.tr",
    ),
    "Việt Nam, English class": (
        """Trung tâm Anh ngữ Sao Mai
        # KHAI GIẢNG LỚP GIAO TIẾP
        Ngày khai giảng: 06/04/2026
        Thời gian: 18h30 - 20h00, thứ 2 - 4 - 6
        Học phí: 1.200.000đ/khóa
        Hạn đăng ký: 31/03/2026
        Hotline: 0901 555 014""",
        "date 2026-04-06|time 18:30/20:00|price 1200000 VND|deadline 2026-03-31|phone +84901555014",
    ),
    "Việt Nam, charity": (
        """# Phiên chợ 0 đồng
        Chủ nhật, ngày 15 tháng 3 năm 2026
        Từ 7 giờ 30 đến 11 giờ
        Nhà văn hóa Phường 5
        Bánh mì 15k, trà đá 5k
        LH: Cô Lan 028 5555 0147""",
        "date 2026-03-15|time 07:30/11:00|price 15000 VND|price 5000 VND|phone +842855550147|price 0 VND",
    ),
    "Romance and Nordic numbers": (
        """# Vinterbasar
        Lørdag 28. november kl. 11.00-15.00
        Inngang 50 kr
        Samfunnshuset i Lia
        post@samfunnshuset.example.no""",
        "date --11-28|time 11:00/15:00|price 50 NOK|email post@samfunnshuset.example.no",
    ),
    "Finland, by its letters only": (
        """# Kirpputori
        Lauantaina 17.10.2026 klo 10-14
        Pöytä 15 €
        Koulukatu 3, info@kylayhdistys.example.fi""",
        "date 2026-10-17|time 10:00/14:00|price 15 EUR|email info@kylayhdistys.example.fi",
    ),
    "Czech fair": (
        """# Farmářské trhy
        sobota 12. září 2026, 8:00-13:00
        Vstupné 30 Kč
        www.trhy.example.cz""",
        "date 2026-09-12|time 08:00/13:00|price 30 CZK|url www.trhy.example.cz",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_facts_of_a_northern_or_southeast_asian_flyer(name: str) -> None:
    """Everything in digits on the flyer is found with its value, and nothing else is taken for a fact."""
    text, expected = CASES[name]
    assert in_digits(text) == set(expected.split("|"))
