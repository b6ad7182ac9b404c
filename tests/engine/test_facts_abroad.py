"""Notices of every day in other languages, with what people write on them when nobody edits."""

import pytest

from tests.engine.snippets import in_digits

CASES = {
    "Spain, workshop": (
        """Centro Cívico La Merced
        # Taller de cerámica
        Todos los jueves de 18 a 20 h
        Del 7 de enero al 25 de marzo de 2027
        Precio: 45 €/mes, primera clase gratis
        Inscripciones hasta el 18 de diciembre. Tel. 955 555 014""",
        "time 18:00/20:00|date 2027-01-07/2027-03-25|price 45 EUR|price free|deadline 2026-12-18|phone +34955555014",
    ),
    "Mexico, sale": (
        """# ¡GRAN VENTA NOCTURNA!
        Viernes 13 y sábado 14 de noviembre
        de 8 pm a 12 am
        Pantalla 50" antes $9,999 ahora $6,499
        Envío gratis. WhatsApp 33 5555 0144""",
        "date --11-13/--11-14|time 20:00/00:00|price 9999 MXN|price 6499 MXN|phone +523355550144",
    ),
    "Argentina, recital": (
        """Club Social Villa Luro
        # Noche de Tango
        Sáb 21/11 – 21:30 hs
        Entrada $4.500 anticipada / $6.000 en puerta
        Jubilados gratis
        Reservas: 11 5555-0144 · Bs. As., Argentina""",
        "date --11-21|time 21:30|price 4500 ARS|price 6000 ARS|price free|phone +541155550144",
    ),
    "Spain, meeting": (
        """# CONVOCATORIA
        Junta general ordinaria de propietarios
        Miércoles, 25 de noviembre de 2026
        19:00 h en primera convocatoria y 19:30 h en segunda
        C/ Olmo, 12 – portal""",
        "date 2026-11-25|time 19:00|time 19:30",
    ),
    "Brazil, raffle": (
        """# RIFA SOLIDÁRIA
        Sorteio dia 20/12 às 20h
        R$ 10 cada, 3 por R$ 25
        Entrada franca no bazar
        PIX: rifa@escolaluz.example.br
        Zap: (11) 95555-0144""",
        "date --12-20|time 20:00|price 10 BRL|price 25 BRL"
        "|price free|email rifa@escolaluz.example.br|phone +5511955550144",
    ),
    "Brazil, school": (
        """# Reunião de Pais
        Quinta-feira, 12 de novembro, das 18h30 às 20h
        Trazer RG. Rematrícula até dia 30/11
        Mensalidade 2027: de R$ 890,00 por R$ 790,00""",
        "date --11-12|time 18:30/20:00|deadline --11-30|price 890 BRL|price 790 BRL",
    ),
    "Portugal, fair": (
        """Junta de Freguesia de Alvor
        # Feira de Velharias
        1.º domingo de cada mês, 9h–18h
        Próxima: 6 de dezembro de 2026
        Entrada livre · 282 555 014""",
        "time 09:00/18:00|date 2026-12-06|price free|phone +351282555014",
    ),
    "France, yoga": (
        """# Cours de yoga doux
        Tous les mardis de 18h30 à 19h45
        à partir du 15 septembre 2026
        12 € la séance, 100 € le carnet de 10
        Première séance offerte
        Inscriptions : Odile, 07 00 00 55 12""",
        "time 18:30/19:45|date 2026-09-15|price 12 EUR|price 100 EUR|price free|phone +33700005512",
    ),
    "France, market": (
        """Comité des fêtes de Rivesac
        # MARCHÉ DE NOËL
        sam. 12 et dim. 13 décembre 2026
        de 10 h à 19 h
        Entrée libre – Restauration sur place
        Stands : 15 € le mètre (date limite 20/11/2026)""",
        "date 2026-12-12/2026-12-13|time 10:00/19:00|price free|price 15 EUR|deadline 2026-11-20",
    ),
    "France, rental": (
        """# À LOUER
        T2, 42 m², 2e étage sans ascenseur
        Loyer 580 € + 40 € de charges
        Libre au 01/02/2027
        Visites le samedi entre 10h et midi
        04 99 00 55 12""",
        "price 580 EUR|price 40 EUR|date 2027-02-01|time 10:00|time 12:00|phone +33499005512",
    ),
    "Germany, singing": (
        """Männergesangverein Eintracht
        # Adventskonzert
        2. Advent, 6. Dezember 2026, 17 Uhr (Einlass 16.15 Uhr)
        Eintritt frei, Spenden erbeten
        Kartenreservierung bis 1.12. unter 06131 555 0144""",
        "date 2026-12-06|time 17:00|time 16:15|price free|deadline 2026-12-01|phone +4961315550144",
    ),
    "Germany, offer": (
        """# Räumungsverkauf
        Winterjacken statt 129,95 € nur 59,95 €
        Alles ab 5 €
        vom 2. bis 16. Januar 2027
        Mo–Fr 9–18 Uhr, Sa 9–13 Uhr
        Kostenlose Parkplätze im Hof""",
        "price 129.95 EUR|price 59.95 EUR|price 5 EUR|date 2027-01-02/2027-01-16|time 09:00/18:00|time 09:00/13:00",
    ),
    "Germany, lesson": (
        """# Nachhilfe Mathe
        Klasse 5–10, 18 € pro Stunde, Probestunde gratis
        jeden Mittwoch um halb vier
        info(at)mathe-hilfe.example.de""",
        "price 18 EUR|price free|time 15:30|email info@mathe-hilfe.example.de",
    ),
    "Switzerland, course": (
        """# Yogakurs Winterthur
        Dienstag, 19.30–20.45 Uhr, ab 12. Januar 2027
        CHF 240.– für 12 Lektionen, Schnupperlektion CHF 20.–
        Anmeldung: yoga@example.ch""",
        "time 19:30/20:45|date 2027-01-12|price 240 CHF|price 20 CHF|email yoga@example.ch",
    ),
    "Italy, mountain club": (
        """CAI Sezione di Borgo
        # Ciaspolata al Rifugio
        Domenica 24 gennaio 2027
        Ritrovo ore 7.30, rientro ore 17 circa
        Quota € 15 soci, € 20 non soci, bambini gratis
        Iscrizioni entro il 20/1 – Marco 333 555 0144""",
        "date 2027-01-24|time 07:30|time 17:00|price 15 EUR|price 20 EUR|price free|deadline 2027-01-20"
        "|phone +393335550144",
    ),
    "Italy, shop": (
        """# SALDI
        dal 5 gennaio al 28 febbraio
        scarpe da € 39,90 a € 19,90
        orario continuato 9.00-19.30
        Ingresso libero""",
        "date --01-05/--02-28|price 39.9 EUR|price 19.9 EUR|time 09:00/19:30|price free",
    ),
    "Netherlands, street party": (
        """# Buurtbarbecue
        zaterdag 12 juni vanaf 16.00 uur
        € 7,50 p.p., kinderen t/m 12 jaar gratis
        Opgeven vóór 1 juni bij Joke, nr. 14 of 06-5555 0144""",
        "date --06-12|time 16:00|price 7.5 EUR|price free|deadline --06-01|phone +31655550144",
    ),
    "Belgium, Dutch": (
        """KLJ Merelbeke
        # Spaghettiavond
        za 14 & zo 15 november 2026
        zaterdag 17u30-21u, zondag 11u30-14u
        Volwassenen € 14, kinderen € 9
        inschrijven voor 8 november: +32 470 55 01 44""",
        "date 2026-11-14/2026-11-15|time 17:30/21:00|time 11:30/14:00|price 14 EUR|price 9 EUR|deadline 2026-11-08"
        "|phone +32470550144",
    ),
    "Indonesia, market": (
        """# BAZAR MURAH RW 05
        Minggu, 13 Desember 2026
        pkl. 07.00 - 11.00 WIB
        Sembako mulai Rp15.000, GRATIS cek tensi
        CP: Bu Rini 0812-5555-0144 (WA)""",
        "date 2026-12-13|time 07:00/11:00|price 15000 IDR|price free|phone +6281255550144",
    ),
    "Türkiye, theatre": (
        """Karşıyaka Belediyesi
        # Çocuk Tiyatrosu
        Her cumartesi saat 14.00
        7 Kasım - 26 Aralık 2026
        Giriş ücretsizdir. Bilgi: 0232 555 01 44""",
        "time 14:00|date 2026-11-07/2026-12-26|price free|phone +902325550144",
    ),
    "Poland, village": (
        """Sołectwo Lipówka
        # Dożynki
        sobota 5 września 2026 r., od godz. 14.00
        Wstęp wolny, parking 10 zł
        Dmuchańce 5 zł/os., loteria fantowa
        Kontakt: sołtys 601-555-014""",
        "date 2026-09-05|time 14:00|price free|price 10 PLN|price 5 PLN|phone +48601555014",
    ),
    "Sweden, flea market": (
        """Hembygdsföreningen
        # LOPPIS
        Söndag 23 maj kl 10–14
        Fri entré, bord 100 kr
        Boka bord senast 15 maj: 070-555 01 44 eller loppis@hembygd.example.se""",
        "date --05-23|time 10:00/14:00|price free|price 100 SEK|deadline --05-15|phone +46705550144"
        "|email loppis@hembygd.example.se",
    ),
    "Denmark, supper": (
        """# Fællesspisning
        torsdag den 26. november kl. 18.00
        Pris: 60 kr., børn 30 kr.
        Tilmelding senest 24/11 på tlf. 55 50 01 44""",
        "date --11-26|time 18:00|price 60 DKK|price 30 DKK|deadline --11-24|phone +4555500144",
    ),
    "Czechia, ball": (
        """SDH Lhota pořádá
        # Hasičský ples
        v sobotu 16. ledna 2027 od 20 hodin v sokolovně
        Vstupné 150 Kč, předprodej do 10. ledna
        tel. 601 555 014""",
        "date 2027-01-16|time 20:00|price 150 CZK|deadline 2027-01-10|phone +420601555014",
    ),
    "Việt Nam, class": (
        """# LỚP VẼ THIẾU NHI
        Khai giảng: 15/01/2027
        Thứ 7 & CN, 8h30 – 10h
        Học phí 600k/tháng, học thử miễn phí
        Liên hệ: cô Hạnh 0905 555 014 (Zalo)""",
        "date 2027-01-15|time 08:30/10:00|price 600000 VND|price free|phone +84905555014",
    ),
    "China, lecture": (
        """# 健康讲座
        时间：12月5日（星期六）下午3点—4点半
        地点：社区活动中心二楼
        免费参加，名额30人，12月3日前报名
        电话 010-55550144 / 13800005544""",
        "date --12-05|time 15:00/16:30|price free|deadline --12-03|phone +861055550144|phone +8613800005544",
    ),
    "China, sale": (
        """# 清仓大甩卖
        羽绒服 原价599元 现价199元起
        活动时间：即日起至12月31日
        每天9:00—20:00
        买一送一，免费停车""",
        "price 599 CNY|price 199 CNY|date --12-31|time 09:00/20:00",
    ),
    "Taiwan, concert": (
        """# 歲末音樂會
        115年12月26日(六) 19:30入場
        票價：500、800、1200元
        學生憑證免費
        洽詢：(02)2555-0144 分機 12""",
        "date 2026-12-26|time 19:30|price 500 TWD|price 800 TWD|price 1200 TWD|price free|phone +886225550144",
    ),
    "Japan, talk": (
        """# 防災講演会
        令和9年1月17日（日）午後1時30分～3時
        市民会館 小ホール　入場無料
        申込み：1月8日（金）までに電話で
        TEL 0555-55-0144（内線23）""",
        "date 2027-01-17|time 13:30/15:00|price free|deadline 2027-01-08|phone +81555550144",
    ),
    "Japan, sale": (
        """# 冬物バーゲン
        コート 通常12,800円 → 7,980円（税込）
        12/26(土)～1/3(日) 10時～19時
        3,000円以上で送料無料""",
        "price 12800 JPY|price 7980 JPY|date --12-26/--01-03|time 10:00/19:00|price 3000 JPY",
    ),
    "Korea, class": (
        """# 겨울방학 특강
        2027년 1월 4일(월) ~ 1월 29일(금)
        매주 월·수·금 오후 2시~4시
        수강료 8만원 (교재비 별도), 체험수업 무료
        접수마감: 12월 28일
        문의 010-5555-0144""",
        "date 2027-01-04/2027-01-29|time 14:00/16:00|price 80000 KRW|price free"
        "|deadline 2026-12-28|phone +821055550144",
    ),
    "India, Hindi": (
        """# निःशुल्क नेत्र शिविर
        रविवार, 24 जनवरी 2027
        सुबह 10 बजे से दोपहर 3 बजे तक
        चश्मा ₹100 में
        संपर्क: 98765 55014""",
        "price free|date 2027-01-24|time 10:00/15:00|price 100 INR|phone +919876555014",
    ),
    "Emirates, Arabic": (
        """# أمسية شعرية
        الخميس ١٤ يناير ٢٠٢٧
        الساعة ٧:٣٠ مساءً
        الدخول مجاني
        للاستفسار: ٠٤ ٥٥٥ ٠١٤٤""",
        "date 2027-01-14|time 19:30|price free|phone +97145550144",
    ),
    "Russia, concert": (
        """# Концерт хора
        воскресенье, 17 января 2027 г., начало в 18.00
        ДК «Заря», вход свободный
        Справки: 8 (495) 000-01-44""",
        "date 2027-01-17|time 18:00|price free|phone +74950000144",
    ),
    "Russia, lost dog": (
        """# ПРОПАЛА СОБАКА
        3 декабря около 17:00, ул. Лесная
        Вознаграждение 5 000 руб.
        Тел. 8-900-000-01-44, Telegram @poisk_ryzhik""",
        "date --12-03|time 17:00|price 5000 RUB|phone +79000000144|handle @poisk_ryzhik",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_facts_of_a_notice_of_every_day_in_another_language(name: str) -> None:
    """Everything in digits on the notice and all that is free is found, and nothing else is taken for a fact."""
    text, expected = CASES[name]
    assert in_digits(text) == set(filter(None, expected.split("|")))
