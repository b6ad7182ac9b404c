"""A page of each genre, line by line as printed, and the message that a page gives."""

from msgspec.structs import replace

from engine.contract import Options
from engine.stages import facts
from engine.stages.arrange import arrange
from engine.stages.check import mend
from engine.writers.composer import Composer

PAGES = {
    "sale": """Großer Räumungsverkauf
Möbelhaus Lindner
Alles muss raus!

Samstag, 14. November 2026
9 bis 18 Uhr
Hauptstraße 12, Fulda

Sofas ab 299 €
Lampen 15 €
20 % auf alle Teppiche

Tel. 0661 5550 123""",
    "lost": """SE BUSCA PERRO
Responde al nombre de "Canelo"
Mestizo, color canela, collar rojo

Visto por última vez el martes 10 de marzo de 2026 cerca del Parque Hundido
Es nervioso, no lo persigan

RECOMPENSA $2,000
Llamar a Rosa: 55 5555 0148""",
    "job": """Vendeuse / Vendeur (H/F)
Boulangerie Moreau recrute
CDI, temps plein

Salaire : 1 900 € par mois
Horaires : 6h à 13h
12 rue des Lilas, Nantes

Profil recherché :
• Goût du contact
• Ponctualité

Candidature avant le 30 juin 2026
emploi@moreau.example.fr""",
    "rental": """ALUGA-SE APARTAMENTO
2 quartos, 60 m², 3º andar

Rua das Flores, 120 - Centro, Curitiba
R$ 1.800,00 por mês
Disponível a partir de 01/09/2026
Condomínio incluso. Não aceita animais.

Tratar com Marcos: (41) 95550-0172""",
    "volunteer": """Kampung Clean-Up Day
Help us clean our river

Sunday, 22 November 2026, 8am to 11am
Meet at Sungai Bridge, Jalan Tepi 4
Bring gloves and a hat
Gloves $2 for those without

Volunteers sign up by 15 November
https://river.example.org/join""",
    "meeting": """Jaarvergadering Buurthuis De Schakel

Dinsdag 17 maart 2026, 19.30 uur
Buurthuis De Schakel, Kerkstraat 5, Utrecht

Agenda
1. Opening
2. Jaarverslag
3. Rondvraag

Aanmelden vóór 10 maart bij info@schakel.example.nl""",
    "webinar": """Free webinar: Heat Pumps at Home
with energy adviser Dana Whitcombe

Thursday, January 21, 2027
12:00 PM – 1:00 PM ET
Online (Zoom)
Register by January 20: https://heat.example.org/w/1

What we will cover:
• Costs
• Rebates
Questions: 1-800-555-0199""",
    "camp": """निःशुल्क नेत्र जाँच शिविर
लायंस क्लब

22 मार्च 2026, रविवार
सुबह 10 बजे से शाम 4 बजे
नगर पालिका भवन, स्टेशन रोड
पंजीकरण शुल्क ₹50
संपर्क: 98765 01273""",
    "festival": """Navratri Utsav 2026
Nine nights of garba and aarti

11th to 19th October 2026
Daily from 7.30 pm
Shanti Ground, MG Road, Vadodara
Entry free

Kanya puja: 19th October, 9 am
Contact: Mr. Harish Patel +91 98250 01291""",
    "concert": """Herbstkonzert
Stadtorchester Weilburg spielt Mozart und Haydn

Samstag, 7. November 2026, 19.30 Uhr
Einlass 19 Uhr
Stadthalle, Bahnhofstraße 1, Weilburg
Eintritt 12 €, ermäßigt 8 €
Karten: www.orchester.example.de""",
    "notice": """NOTICE

Dear residents,

Please note that the annual pest treatment will be held on Monday, 7 December 2026 from 9:00 am to 1:00 pm at Block C.
Please keep your kitchens clear.

Queries: 022-5550 0199

S. Rao
Secretary""",
    "letter_de": """Einladung zur Jahreshauptversammlung

Liebe Mitglieder,

die Jahreshauptversammlung findet am Freitag, 20. März 2026 um 19 Uhr im Vereinsheim am Sportplatz statt.
Anträge bitte bis 6. März 2026 an den Vorstand.

Mit freundlichen Grüßen
Karl Brenner, Vorsitzender""",
    "offer": """QUOTATION
Bright Spark Electricals

Rewiring of kitchen $1,200.00
New fuse box $650.00
Labour $800.00
Total $2,650.00

Valid until 30 November 2026
Terms of payment: 50% in advance
Call Sam Lee 555-010-0177""",
    "zh": """诚聘服务员
老城火锅店

工作时间：10:00-21:00
月薪：5000元
地点：解放路12号
要求：吃苦耐劳，有经验者优先
联系电话：100-5550-0188（李经理）""",
    "job_tr": """GARSON ARANIYOR
Deniz Lokantası

Tam zamanlı, tecrübeli
Maaş: 25.000 TL
Çalışma saatleri: 10.00 - 20.00
Atatürk Cad. No: 45, Bodrum
Başvuru: 0252 555 01 23
Son başvuru: 15 Haziran 2026""",
    "volunteer_ru": """СУББОТНИК ВО ДВОРЕ
Уважаемые жильцы!

Суббота, 25 апреля 2026 г., в 10:00
Сбор: у второго подъезда
Инвентарь выдаём, перчатки возьмите с собой
Чай и пирожки
Вопросы: Ольга, 8 (495) 000-01-63""",
    "trip_ar": """إعلان رحلة مدرسية
متحف العلوم

الخميس 12 فبراير 2026
الساعة 8:00 صباحا
الرسوم: 75 درهما
آخر موعد للتسجيل 8 فبراير
للاستفسار: 0600 555 012""",
}


def message(text: str, **options) -> str:
    """The message that a page with this text gives, line by line as printed."""
    page = arrange([], text)
    page = replace(page, blocks=tuple(replace(block, page=0) for block in page.blocks))
    page = replace(page, language=facts.language(page.text))
    given = Options(**options)
    found = facts.find(page, given)
    draft = Composer().write(page, found, given)
    assert mend(draft, page, found, given).text == draft.text
    return draft.text
