"""What a fact is there for, as printed; what is free; names in networks."""

import pytest

from engine.contract import FactKind
from tests.engine.snippets import found

ROLES = {
    "contact": ("Contact: Maureen Tibbs", FactKind.PERSON, "Maureen Tibbs", "Contact"),
    "role after the name": (
        "Contact: Maureen Tibbs, Hon. Secretary",
        FactKind.PERSON,
        "Maureen Tibbs",
        "Hon. Secretary",
    ),
    "role in brackets": (
        "# Wir suchen\nFrau Ilse Hollerbach (Leiterin)",
        FactKind.PERSON,
        "Frau Ilse Hollerbach",
        "Leiterin",
    ),
    "role on the next line": ("S. Raghunathan\nHon. Secretary", FactKind.PERSON, "S. Raghunathan", "Hon. Secretary"),
    "role before the name": (
        "O Presidente da Mesa, Joaquim Barreiros",
        FactKind.PERSON,
        "Joaquim Barreiros",
        "O Presidente da Mesa",
    ),
    "coach": ("Coach: Mr. Ravi Kulkarni, Ext. 214", FactKind.PERSON, "Mr. Ravi Kulkarni", "Coach"),
    "speaker in Chinese": ("主讲：王小明老师", FactKind.PERSON, "王小明老师", "主讲"),
    "host": ("Hosted by: Green Earth Society", FactKind.ORGANISATION, "Green Earth Society", "Hosted by"),
    "label in the block above": ("Instructor\nYuki Tanaka", FactKind.PERSON, "Yuki Tanaka", "Instructor"),
    "app before": ("WhatsApp: 98450 12345", FactKind.PHONE, "98450 12345", "WhatsApp"),
    "app in brackets": ("Call 0905 555 0147 (Zalo)", FactKind.PHONE, "0905 555 0147", "Zalo"),
    "ring": ("To book ring 01632 960 174", FactKind.PHONE, "01632 960 174", "ring"),
    "fax": ("Fax: 01632 960 175", FactKind.PHONE, "01632 960 175", "Fax"),
    "tickets": ("Tickets: www.example.org/gala", FactKind.URL, "www.example.org/gala", "Tickets"),
    "network": ("Instagram: oakfield_bakery", FactKind.HANDLE, "oakfield_bakery", ""),
    "old price": ("Sofa was $400", FactKind.PRICE, "$400", "was"),
    "new price": ("Sofa, now $150", FactKind.PRICE, "$150", "now"),
    "list price": ("MRP ₹2,499", FactKind.PRICE, "₹2,499", "MRP"),
    "from": ("Cakes from £4", FactKind.PRICE, "£4", "from"),
    "from, each": ("Cakes from £4 each", FactKind.PRICE, "£4", "from, each"),
    "per person": ("$32 per person", FactKind.PRICE, "$32", "per person"),
    "by the hour": ("Parking £2/hr", FactKind.PRICE, "£2", "/hr"),
    "deposit": ("Deposit: $500", FactKind.PRICE, "$500", "Deposit"),
    "German old price": (
        "# Verkauf im Haus\nJacken statt 129,95 €",
        FactKind.PRICE,
        "129,95 €",
        "statt",
    ),
    "German unit": ("# Nachhilfe für Kinder und Erwachsene\n18 € pro Stunde", FactKind.PRICE, "18 €", "pro Stunde"),
    "French from": ("Menus à partir de 12 €", FactKind.PRICE, "12 €", "à partir de"),
    "French unit": ("# Cours de yoga pour les adultes\n12 € la séance", FactKind.PRICE, "12 €", "la séance"),
    "Spanish old price": ("Pantalla antes $9,999", FactKind.PRICE, "$9,999", "antes"),
    "Chinese old price": ("羽绒服 原价599元", FactKind.PRICE, "599元", "原价"),
    "Japanese usual price": ("コート 通常12,800円", FactKind.PRICE, "12,800円", "通常"),
    "every week": ("Every Tuesday, 7-8pm", FactKind.TIME, "7-8pm", "Every Tuesday"),
    "days of the week": ("Tuesdays & Thursdays 6:15-7:15 PM", FactKind.TIME, "6:15-7:15 PM", "Tuesdays & Thursdays"),
    "days after the time": ("Open 9-5 Mon-Fri", FactKind.TIME, "9-5", "Mon-Fri"),
    "every week in French": ("tous les mardis à 18h30", FactKind.TIME, "18h30", "tous les mardis"),
    "every week in German": ("jeden Dienstag 19 Uhr", FactKind.TIME, "19 Uhr", "jeden Dienstag"),
    "no role": ("Bring $5 and a smile", FactKind.PRICE, "$5", ""),
}


@pytest.mark.parametrize("name", ROLES)
def test_a_fact_says_what_it_is_there_for_in_the_words_of_the_page(name: str) -> None:
    """The role is printed beside, above or below the fact."""
    text, kind, words, role = ROLES[name]
    assert [fact.role for fact in found(text) if fact.kind is kind and fact.text == words] == [role]


FREE = {
    "alone": ("# Talk\nFree", "Free", ""),
    "label": ("Cost: Free", "Free", "Cost"),
    "children": ("Adults £3, children under 12 free", "free", "children under 12"),
    "with someone": ("teens free with a grown-up", "free", "teens"),
    "event": ("Free online workshop for renters", "Free", "online workshop for renters"),
    "camp": ("FREE HEALTH CHECK-UP CAMP", "FREE", "HEALTH CHECK-UP CAMP"),
    "lesson": ("First trial lesson free.", "free", "First trial lesson"),
    "German": ("Eintritt frei, Spenden erbeten", "Eintritt frei", ""),
    "German class": ("# Nachhilfe für Kinder und Erwachsene\nProbestunde gratis", "gratis", "Probestunde"),
    "French": ("Entrée gratuite pour les visiteurs", "Entrée gratuite", "pour les visiteurs"),
    "French session": ("# Cours de yoga pour les adultes\nPremière séance offerte", "offerte", "Première séance"),
    "Spanish": ("# Noche de tango en el club de los vecinos\nJubilados gratis", "gratis", "Jubilados"),
    "Portuguese": ("# Festa da escola com as crianças\nEntrada franca no bazar", "Entrada franca", "no bazar"),
    "Swedish": ("under 16 år fri entré", "fri entré", "under 16 år"),
    "Turkish": ("Giriş ücretsizdir.", "ücretsizdir", "Giriş"),
    "Chinese": ("学生凭证免费", "免费", "学生凭证"),
    "Japanese": ("体験レッスン 無料", "無料", "体験レッスン"),
}


@pytest.mark.parametrize("name", FREE)
def test_what_costs_nothing_is_a_price_that_says_what_is_free(name: str) -> None:
    """Its value is `free`, its words are those that say so, its role is what is free."""
    text, words, role = FREE[name]
    assert (words, role) in {(fact.text, fact.role) for fact in found(text) if fact.value == "free"}


@pytest.mark.parametrize(
    "text",
    [
        "Gluten free and dairy-free cakes",
        "Please feel free to bring a friend",
        "Buy 2 get 1 free",
        "Free parking behind the hall",
        "Free delivery over £20",
        "Coffee, free refills",
        "A smoke-free site with free wifi",
        "Free-range eggs",
        "Wir haben für Sie kostenlose Parkplätze im Hof",
        "Envío gratis a todo el país para los vecinos",
        "3,000円以上で送料無料",
        "买一送一，免费停车",
        "Chambre à louer avec vue, libre le 1er mai pour un mois",
    ],
)
def test_what_comes_along_for_free_is_no_price(text: str) -> None:
    """Parking, delivery, the third of three and things without gluten say nothing of what it costs."""
    assert not [fact for fact in found(text) if fact.value == "free"]


HANDLES = {
    "lower case": ("Follow @hartwellfete", {"@hartwellfete"}),
    "with signs": ("DM @slowflow_jess or @flor.cozinha", {"@slowflow_jess", "@flor.cozinha"}),
    "capitals inside": ("@HartwellFete", {"@HartwellFete"}),
    "a network's name before": ("Instagram @Hartwell", {"@Hartwell"}),
    "label without the sign": ("IG: iron_barn_tulsa", {"iron_barn_tulsa"}),
    "e-mail address": ("Write to hall@example.org", set()),
    "an @ that means at": ("Live @Hartwell Hall, 7pm @ the bar @8pm", set()),
    "a sentence after the label": ("Facebook: like our page", set()),
}


@pytest.mark.parametrize("name", HANDLES)
def test_a_name_in_a_network_is_a_handle(name: str) -> None:
    """It is no e-mail address, and an @ that means "at" makes none."""
    text, handles = HANDLES[name]
    assert {fact.text for fact in found(text) if fact.kind is FactKind.HANDLE} == handles
