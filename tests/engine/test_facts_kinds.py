"""One flyer of each kind that people photograph: timetable, menu, job, chat, circular, receipt and the rest."""

import pytest

from tests.engine.snippets import in_digits

CASES = {
    "ferry timetable": (
        """Harbour Line Ferries
        # Winter Timetable 2026/27
        Valid 1 November 2026 to 28 March 2027
        Depart | 06.40 | 07.55 | 09.10 | 17.25
        Arrive | 07.15 | 08.30 | 09.45 | 18.00
        Single fare £5.60, return £9.80
        No sailings 25 December""",
        "date 2026-11-01/2027-03-28|time 06:40|time 07:55|time 09:10|time 17:25|time 07:15|time 08:30"
        "|time 09:45|time 18:00|price 5.6 GBP|price 9.8 GBP|date 2026-12-25",
    ),
    "menu, India": (
        """# Annapoorna Tiffin Room
        Idli (2 pcs) | 40
        Masala dosa | 75
        Pongal | 60
        Filter coffee | 25
        All prices in INR. GST extra.
        Open 7 am – 10.30 pm. Ph: 0422-555 0123""",
        "price 40 INR|price 75 INR|price 60 INR|price 25 INR|time 07:00/22:30|phone +914225550123",
    ),
    "menu, Germany": (
        """# Gasthof Zur Linde
        Tagesgerichte
        Schweinebraten mit Kloß | 13,50
        Käsespätzle | 10,90
        Salatteller | 8,40
        Apfelstrudel | 4,80
        Alle Preise in Euro
        Di–So 11–22 Uhr, Montag Ruhetag""",
        "price 13.5 EUR|price 10.9 EUR|price 8.4 EUR|price 4.8 EUR|time 11:00/22:00",
    ),
    "menu, France": (
        """# Le Petit Zinc
        Menu du jour 16,50 €
        Soupe à l'oignon 6 €
        Steak frites 14,90 €
        Ouvert du mardi au samedi, 12h-14h et 19h-22h30
        Réservations : 04 99 00 21 43""",
        "price 16.5 EUR|price 6 EUR|price 14.9 EUR|time 12:00/14:00|time 19:00/22:30|phone +33499002143",
    ),
    "menu, China": (
        """# 老街面馆
        牛肉面 18元
        炸酱面 15元
        酸梅汤 6元
        营业时间：早7点至晚9点
        外卖电话 100-5550-0123""",
        "price 18 CNY|price 15 CNY|price 6 CNY|time 07:00/21:00|phone +8610055500123",
    ),
    "lost dog": (
        """# LOST DOG
        Brown cockapoo, answers to Biscuit
        Went missing Sunday 8 February about 4pm near Ashdown Woods
        £100 reward
        Please ring Beth on 01632 960 288""",
        "date --02-08|time 16:00|price 100 GBP|phone +441632960288",
    ),
    "job, United States": (
        """# NOW HIRING
        Line cooks and servers
        $17–$21/hr plus tips
        Walk-in interviews Tue Jan 13 & Wed Jan 14, 2–5 PM
        Bayside Grill, 9 Pier Road
        Or email jobs@baysidegrill.example.com""",
        "price 17 USD|price 21 USD|date --01-13|date --01-14|time 14:00/17:00|email jobs@baysidegrill.example.com",
    ),
    "chat, United States": (
        """Cub Scout Pack 118
        42 participants
        Coach Dan
        Practice is moved to Thursday Oct 8 at 5:45pm
        3:12 PM
        Field 2 at Memorial Park
        3:12 PM
        Kelly (Max's mom)
        Do they need shin guards?
        3:19 PM
        Coach Dan
        Yes! Order at https://shop.example.com/pack118 by Oct 5
        3:21 PM""",
        "date --10-08|time 17:45|url https://shop.example.com/pack118|deadline --10-05",
    ),
    "school circular, India": (
        """DELHI MODERN PUBLIC SCHOOL
        Ref: DMPS/2026/118    Dated: 09.07.2026
        # Parent Teacher Meeting
        The PTM for Classes VI-VIII is scheduled on Saturday, 18.07.2026 between 9.00 a.m. and 12.30 p.m.
        Fees for Term II (Rs. 24,500) must be paid on or before 15.07.2026.
        Contact: 011-5550 1234""",
        "date 2026-07-09|date 2026-07-18|time 09:00/12:30|price 24500 INR|deadline 2026-07-15|phone +911155501234",
    ),
    "football match": (
        """NORTHERN PREMIER LEAGUE
        # Thornaby Town v Selby Wanderers
        Tuesday 17th February 2026
        Kick Off 7:45pm
        Adults £9 | Concessions £6 | Under 16s £2
        The Meadows, Ferry Lane""",
        "date 2026-02-17|time 19:45|price 9 GBP|price 6 GBP|price 2 GBP",
    ),
    "annual general meeting": (
        """Willow Court Management Company Ltd
        # Annual General Meeting
        to be held on 22nd October 2026 at 7.30pm in the Quaker Meeting House
        Proposed service charge 2027: £1,240 per flat
        Proxy forms must reach the Secretary no later than 5pm on 20th October
        Email: willowcourt@example.org.uk""",
        "date 2026-10-22|time 19:30|price 1240 GBP|time 17:00|deadline 2026-10-20|email willowcourt@example.org.uk",
    ),
    "medical camp": (
        """Sanjeevani Trust & City Eye Hospital
        # Free Cataract Screening Camp
        Date: 3rd & 4th January 2026
        Time: 8.30 am to 1.30 pm
        At: Panchayat Bhawan, Kheri
        Register before 1st January. Mob: 99880 55512, 99880 55513
        Consultation free; spectacles ₹50/- only""",
        "price free|date 2026-01-03/2026-01-04|time 08:30/13:30|deadline 2026-01-01|phone +919988055512"
        "|phone +919988055513|price 50 INR",
    ),
    "flat to let, India": (
        """# TO-LET
        3 BHK semi furnished, 2nd floor
        Rent ₹28,000 p.m. Advance ₹1,50,000
        Available from 01-Mar-2026
        Vegetarians preferred
        Call 90000 55501 between 10 am and 7 pm""",
        "price 28000 INR|price 150000 INR|date 2026-03-01|phone +919000055501|time 10:00/19:00",
    ),
    "volunteers, Australia": (
        """# Beach Clean-up
        Saturday 19/09/2026 | 7:30am – 10am
        Meet at the lifeguard tower, Coogee
        Gloves provided. BYO hat & water
        RSVP cleanup@coastcare.example.org.au by Wed 16/09""",
        "date 2026-09-19|time 07:30/10:00|email cleanup@coastcare.example.org.au|deadline 2026-09-16",
    ),
    "webinar": (
        """# Understanding Your Pension
        Free webinar
        Tue 3 Feb 2026, 12.30–1.15pm GMT
        Register: events.example.co.uk/pension
        Helpline 0808 157 0192""",
        "price free|date 2026-02-03|time 12:30/13:15|url events.example.co.uk/pension|phone +448081570192",
    ),
    "fiesta": (
        """Ayuntamiento de Alcorisa
        # FIESTAS PATRONALES 2026
        Del 5 al 9 de septiembre
        Sábado 5: pregón a las 20:00 horas
        Domingo 6: misa 11:30 h, vermut popular 13:00 h
        Bono adulto 25 €, infantil 10 €
        Más información: www.alcorisa.example.es""",
        "date 2026-09-05/2026-09-09|time 20:00|time 11:30|time 13:00|price 25 EUR|price 10 EUR"
        "|url www.alcorisa.example.es",
    ),
    "job, Brazil": (
        """Padaria Pão Quente
        # CONTRATA-SE BALCONISTA
        Salário R$ 1.980,00 + vale-transporte
        Segunda a sábado, das 6h às 14h20
        Enviar currículo até 15/08/2026 para vagas@paoquente.example.com.br""",
        "price 1980 BRL|time 06:00/14:20|deadline 2026-08-15|email vagas@paoquente.example.com.br",
    ),
    "school meeting, France": (
        """École primaire Jules-Ferry
        # Réunion de rentrée
        Mardi 8 septembre 2026 à 18 h 15
        Salle de motricité
        Coupon-réponse à rendre avant le 4 septembre
        Cotisation coopérative : 15 €""",
        "date 2026-09-08|time 18:15|deadline 2026-09-04|price 15 EUR",
    ),
    "meter reading, Germany": (
        """Hausverwaltung Krüger GmbH
        # Ablesung der Heizkostenverteiler
        Mittwoch, 14. Januar 2026
        zwischen 8:00 und 12:00 Uhr
        Bitte Zugang ermöglichen. Rückfragen: 040 555 0147
        Ersatztermin: 21.01.2026""",
        "date 2026-01-14|time 08:00/12:00|phone +49405550147|date 2026-01-21",
    ),
    "vaccination, Italy": (
        """ASL Distretto 3
        # Campagna vaccinale antinfluenzale
        dal 12 ottobre al 30 novembre 2026
        Lun-Ven 9.00-13.00
        Prenotazioni al numero 800 55 01 47
        Casa della Salute, Viale Europa 22""",
        "date 2026-10-12/2026-11-30|time 09:00/13:00|phone +39800550147",
    ),
    "lost cat, Indonesia": (
        """# KEHILANGAN KUCING
        Nama: Momo, warna oranye
        Hilang sejak Jumat, 10 April 2026 sekitar pukul 18.30
        Imbalan Rp 500.000
        Hubungi 0811-5555-0123""",
        "date 2026-04-10|time 18:30|price 500000 IDR|phone +6281155550123",
    ),
    "job, Türkiye": (
        """# ELEMAN ARANIYOR
        Kasiyer ve reyon görevlisi
        Maaş 32.000 TL + yemek
        Çalışma saatleri 08.00 – 16.00
        Başvuru: 0312 555 01 98""",
        "price 32000 TRY|time 08:00/16:00|phone +903125550198",
    ),
    "vaccination, Việt Nam": (
        """Trạm Y tế Phường 3
        # Tiêm chủng mở rộng
        Thứ Bảy, 14/11/2026
        7 giờ 30 - 11 giờ
        Mang theo sổ tiêm. Miễn phí.
        ĐT: 0251 555 0147""",
        "price free|date 2026-11-14|time 07:30/11:00|phone +842515550147",
    ),
    "menu, Japan": (
        """# 食堂 ひまわり
        日替わり定食 ８５０円
        カレーライス 700円
        営業時間 11時～14時／17時～20時30分
        定休日 水曜日
        ☎ 042-555-0123""",
        "price 850 JPY|price 700 JPY|time 11:00/14:00|time 17:00/20:30|phone +81425550123",
    ),
    "school day, Japan": (
        """保護者の皆様
        # 授業参観のお知らせ
        日時：令和8年6月12日（金）13時40分～14時25分
        その後、15時より懇談会
        出欠票は6月5日（金）までにご提出ください。""",
        "date 2026-06-12|time 13:40/14:25|time 15:00|deadline 2026-06-05",
    ),
    "flat to let, China": (
        """# 房屋出租
        两室一厅 78平米 精装
        月租3200元，押一付三
        地铁2号线旁，拎包入住
        看房时间：周末下午2点-5点
        电话：13900005555""",
        "price 3200 CNY|time 14:00/17:00|phone +8613900005555",
    ),
    "vacation school": (
        """# Vacation Bible School
        July 6–10 • 9 a.m.–noon
        Ages 4–11 • $15 per child ($40 max per family)
        Register online by June 28: gracechurch.example.org/vbs""",
        "date --07-06/--07-10|time 09:00/12:00|price 15 USD|price 40 USD|deadline --06-28"
        "|url gracechurch.example.org/vbs",
    ),
    "sale, United States": (
        """# LABOR DAY MATTRESS BLOWOUT
        Queen sets from $399.99  (was $799)
        Ends Mon 9/7 at 8 PM
        Open daily 10–8, Sun 11–6
        Route 9, Natick • 508-555-0122""",
        "price 399.99 USD|price 799 USD|date --09-07|time 20:00|time 10:00/20:00|time 11:00/18:00|phone +15085550122",
    ),
    "sitter wanted, Netherlands": (
        """# Gezocht: oppas
        Voor 2 kinderen (3 en 6 jaar)
        Dinsdag en donderdag van 15.00 tot 18.30 uur
        € 9,50 per uur
        Bel Sanne: 06 - 5555 0147""",
        "time 15:00/18:30|price 9.5 EUR|phone +31655550147",
    ),
    "tournament, Poland": (
        """LKS Orzeł Zalesie
        # Turniej piłki nożnej
        niedziela, 14.06.2026, godz. 10:00
        Wpisowe 50 zł od drużyny
        Zgłoszenia do 7 czerwca, tel. 501 555 014""",
        "date 2026-06-14|time 10:00|price 50 PLN|deadline 2026-06-07|phone +48501555014",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_facts_of_a_flyer_of_each_kind(name: str) -> None:
    """Everything in digits on the photo is found with its value, and nothing else is taken for a fact."""
    text, expected = CASES[name]
    assert in_digits(text) == set(expected.split("|"))
