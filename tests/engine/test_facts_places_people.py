"""Where, and who: venues, addresses, people and organisations as printed."""

import pytest

from engine.contract import FactKind
from tests.engine.snippets import texts

PLACES = {
    "label with a colon": ("Venue: St Mary's Church Hall, Priory Road", "St Mary's Church Hall, Priory Road"),
    "label in a row": ("Where | Fern Hill Library, Room 2", "Fern Hill Library, Room 2"),
    "label in the block above": ("Location\nPier 4, Harbour Way", "Pier 4, Harbour Way"),
    "address alone": ("# Open House\n1427 Maple Ave, Springfield, IL 62704", "1427 Maple Ave, Springfield, IL 62704"),
    "venue and street": (
        "# Gig\nSat 9 May, 8pm\nThe Old Fire Station, 40 George Street",
        "The Old Fire Station, 40 George Street",
    ),
    "Indian address": (
        "# Sale\nNo. 12, 3rd Cross, MG Road, Bengaluru - 560001",
        "No. 12, 3rd Cross, MG Road, Bengaluru - 560001",
    ),
    "in a sentence": ("The picnic will be held at the Riverside Park on 6 June 2026.", "Riverside Park"),
    "near a corner": ("Lost near Oak St & 3rd Ave on Monday.", "Oak St & 3rd Ave"),
    "wet weather venue": ("If wet: Scout Hut, Mill Lane", "Scout Hut, Mill Lane"),
    "online": ("Where\nOnline (Zoom)", "Online (Zoom)"),
    "Spanish label": ("Lugar: Salón parroquial, calle Mayor 3", "Salón parroquial, calle Mayor 3"),
    "Spanish street": (
        "# Rebajas de verano\nAv. Juárez 210, Col. Centro, Puebla",
        "Av. Juárez 210, Col. Centro, Puebla",
    ),
    "Portuguese": (
        "Local: Ginásio da Escola Estadual, Rua Sete de Setembro, 45",
        "Ginásio da Escola Estadual, Rua Sete de Setembro, 45",
    ),
    "French street": (
        "# Loto\nsamedi 7 mars à 20h\nsalle polyvalente, rue de la Gare",
        "salle polyvalente, rue de la Gare",
    ),
    "German label": ("Ort: Bürgerhaus, Hauptstraße 12, 12345 Neustadt", "Bürgerhaus, Hauptstraße 12, 12345 Neustadt"),
    "German street": ("# Hofflohmarkt am Sonntag\nLindenstr. 7, Erlangen", "Lindenstr. 7, Erlangen"),
    "Italian": ("Luogo: Oratorio San Luigi, via Roma 8", "Oratorio San Luigi, via Roma 8"),
    "Dutch": ("Waar: Dorpshuis De Kern, Kerkstraat 4", "Dorpshuis De Kern, Kerkstraat 4"),
    "Polish": ("Miejsce: Dom Kultury, ul. Lipowa 5", "Dom Kultury, ul. Lipowa 5"),
    "Swedish": ("Plats: Bygdegården, Storgatan 3", "Bygdegården, Storgatan 3"),
    "Indonesian": ("Tempat: Balai Desa Sukamaju, Jl. Merdeka No. 10", "Balai Desa Sukamaju, Jl. Merdeka No. 10"),
    "Turkish": ("Yer: Kültür Merkezi, Atatürk Cad. No: 5", "Kültür Merkezi, Atatürk Cad. No: 5"),
    "Vietnamese": ("Địa điểm: Nhà văn hóa Phường 5, 12 Lê Lợi", "Nhà văn hóa Phường 5, 12 Lê Lợi"),
    "Chinese": ("地点：阳光花园小区北门广场", "阳光花园小区北门广场"),
    "Japanese label": ("会場 | 緑ヶ丘公民館 大ホール", "緑ヶ丘公民館 大ホール"),
    "Japanese sentence": ("今年の総会は中央公民館で行います。", "中央公民館"),
}


@pytest.mark.parametrize("name", PLACES)
def test_a_place_is_found_as_printed(name: str) -> None:
    """The venue or address stands among the places exactly as the flyer prints it."""
    text, place = PLACES[name]
    assert texts(text, FactKind.PLACE) == {place}


PEOPLE = {
    "title": ("Contact Mrs. Anita Rao for details", "Mrs. Anita Rao"),
    "initials": ("Dr. K. R. Menon will speak on heart health.", "Dr. K. R. Menon"),
    "label": ("Coach: Liam O'Connor", "Liam O'Connor"),
    "label in a row": ("Instructor | Yuki Tanaka", "Yuki Tanaka"),
    "before a phone number": ("Sunita Pillai 98450 55512", "Sunita Pillai"),
    "before an e-mail address": ("Tom Becker, tom@example.org", "Tom Becker"),
    "who to ring": ("For tickets ring Joan Wills on 01632 960 111", "Joan Wills"),
    "with a role": ("Maria Santos, Secretary", "Maria Santos"),
    "Spanish": ("Informes con la Sra. Lucía Méndez", "Sra. Lucía Méndez"),
    "Portuguese": ("Falar com Dona Marta", "Dona Marta"),
    "French": ("Contact : Mme Hélène Roux", "Mme Hélène Roux"),
    "German": ("Anmeldung bei Frau Karin Vogt", "Frau Karin Vogt"),
    "Indonesian": ("Hubungi Bu Wati 0812 5555 0147", "Bu Wati"),
    "Chinese teacher": ("主讲：王小明老师", "王小明老师"),
    "before a number with a word between": ("Tickets £5 from Hilary Thorne on 01632 960 418", "Hilary Thorne"),
    "after an unknown label": ("Student head: Imran Shaikh 55508 01945", "Imran Shaikh"),
    "one name after a label": ("Réservations : Annick au 07 00 00 73 25", "Annick"),
    "in brackets after the number": ("Servis: 0299 555 01 38 (Şükrü Öztürk)", "Şükrü Öztürk"),
    "Chinese, after the number": ("咨询电话：010-5555 0129（王师傅）", "王师傅"),
    "under the greeting": ("Yours sincerely,\nHelen Marsh", "Helen Marsh"),
    "Japanese, in charge": ("お問い合わせ 03-5555-0147（担当 佐藤）", "佐藤"),
}


@pytest.mark.parametrize("name", PEOPLE)
def test_a_person_is_found_as_printed(name: str) -> None:
    """The name stands among the people with its title, exactly as the flyer prints it."""
    text, person = PEOPLE[name]
    assert texts(text, FactKind.PERSON) == {person}


ORGANISATIONS = {
    "presents": ("Oakfield Parish Council presents\n# Spring Fair", "Oakfield Parish Council"),
    "invites": ("Navjyot Mitra Mandal invites you to\n# Garba Night", "Navjyot Mitra Mandal"),
    "line above the title": ("Birchwood Elementary PTA\n# Fun Run", "Birchwood Elementary PTA"),
    "before a dash": ("ST. ALBAN PUBLIC SCHOOL - Sports Day 28/11/2026", "ST. ALBAN PUBLIC SCHOOL"),
    "label": ("# Talk\nOrganised by: Green Earth Society", "Green Earth Society"),
    "in aid of": ("# Quiz\nRaffle in aid of Hill View Hospice", "Hill View Hospice"),
    "German": ("Freiwillige Feuerwehr Altdorf\n# Tag der offenen Tür", "Freiwillige Feuerwehr Altdorf"),
    "French": ("Comité des fêtes de Valbrun\n# Bal populaire", "Comité des fêtes de Valbrun"),
    "Spanish": ("Asociación de Vecinos La Paz\n# Paella popular", "Asociación de Vecinos La Paz"),
    "Japanese": ("緑ヶ丘自治会\n# 防災訓練のお知らせ", "緑ヶ丘自治会"),
    "Chinese": ("阳光社区居委会\n# 义诊通知", "阳光社区居委会"),
}


@pytest.mark.parametrize("name", ORGANISATIONS)
def test_an_organisation_is_found_as_printed(name: str) -> None:
    """Who stands behind it is among the organisations, exactly as the flyer prints it."""
    text, organisation = ORGANISATIONS[name]
    assert texts(text, FactKind.ORGANISATION) == {organisation}


@pytest.mark.parametrize(
    "text",
    [
        "The harbour keeps its coins of light\nand counts them twice before the night,",
        "Free admission. Refreshments available. All welcome!",
        "Wir bieten 30 Tage Urlaub und Brot zum Mitnehmen.",
        "Please bring your own chair and a friend.",
        "Box office 01632 960 111 · Appointments: 01632 960 112",
        "Chi pianta un albero\nsa già che l'ombra",
    ],
)
def test_prose_holds_no_places_and_no_names(text: str) -> None:
    """A sentence without a name in it gives none."""
    assert texts(text, FactKind.PLACE, FactKind.PERSON, FactKind.ORGANISATION) == set()
