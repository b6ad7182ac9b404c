"""Flyers made up from a seed, in several languages, as text: no photo and no reader between them and the check."""

import random
from collections.abc import Iterator
from datetime import date, timedelta

import msgspec
from babel.dates import format_date

FIRST_DAY = date(2026, 3, 1)
_DAYS = 300


class Words(msgspec.Struct, frozen=True):
    """What flyers of one language are made of; braces are filled in."""

    locale: str
    titles: tuple[str, ...]
    times: tuple[str, ...]
    """Lines with {a} and {b}, two hours."""
    prices: tuple[str, ...]
    """Lines with {p} and {q}, two prices, the lower one second."""
    calls: tuple[str, ...]
    """Lines with {n} and {o}, two people, and {t} and {u}, their numbers."""
    deadlines: tuple[str, ...]
    """Lines with {d}, a day before the event."""
    noes: tuple[str, ...]
    others: tuple[str, ...]
    """Lines with {k}, a small number."""
    places: tuple[str, ...]
    names: tuple[str, ...]
    phones: tuple[str, ...]
    """Patterns of numbers from reserved ranges; # is a digit."""
    price: str
    clock: str
    """"12" with am and pm, or how an hour of 24 is printed."""


MADE = {
    "en": Words(
        "en_GB",
        ("Spring Plant Sale", "Beginners' Pottery Evening", "Neighbourhood Litter Pick", "Harvest Supper and Quiz"),
        ("Doors open {a}, concert {b}", "Workshop starts at {a}. Tea at {b}", "Open from {a} until {b}"),
        ("Adults {p}, children {q}", "Entry {p} (members {q})", "Stalls {p} each; tables {q}"),
        ("Bookings: {n} {t}. Stalls: {o} {u}", "Chair: {n}, {t}\nSecretary: {o}, {u}"),
        ("Please book by {d}", "Entries close on {d}", "Deadline for stalls: {d}"),
        ("No dogs, please", "Entry is not allowed without a ticket", "The car park is closed", "Not for prams"),
        ("Children under {k} free", "Bring a bag of {k} kg of compost", "A walk of {k} km over the hill", "Room {k}"),
        ("St Anne's Hall, Ferry Lane, Marsham", "The Old Dairy, Mill Road, Bexcombe", "Green Park Pavilion, Ashwick"),
        ("Maureen Tibbs", "Ravi Kulkarni", "Ada Pell", "Tom Ashworth", "Grace Okafor"),
        ("01632 960 ###", "020 7946 0###"),
        "£{}",
        "12",
    ),
    "de": Words(
        "de_DE",
        ("Flohmarkt im Hof", "Sommerfest der Feuerwehr", "Offener Nähabend", "Herbstkonzert des Chors"),
        ("Einlass {a}, Beginn {b}", "Aufbau ab {a}, Verkauf ab {b}", "Kaffee um {a}, Musik um {b}"),
        ("Erwachsene {p}, Kinder {q}", "Standgebühr {p}, Kuchen {q}", "Abendkasse {p}, Vorverkauf {q}"),
        ("Anmeldung: {n}, {t}. Kuchen: {o}, {u}", "Leitung: {n}, {t}\nKasse: {o}, {u}"),
        ("Anmeldung bis {d}", "Anmeldeschluss: {d}", "Bitte bis spätestens {d} melden"),
        ("Keine Hunde", "Parken ist nicht möglich", "Der Spielplatz ist geschlossen", "Zutritt nicht ohne Karte"),
        ("Kinder unter {k} Jahren frei", "Wanderung über {k} km", "Mehl, {k} kg, mitbringen", "Raum {k}"),
        ("Gemeindehaus, Lindenplatz 4, Kassel", "Alte Mühle, Bachstraße 17, Fulda", "Turnhalle, Schulweg 2, Kassel"),
        ("Ilse Hollerbach", "Jürgen Petersen", "Beate Krämer", "Murat Yildiz"),
        ("030 23125 ###", "0221 4710 ###"),
        "{} €",
        "{h}.{m} Uhr",
    ),
    "fr": Words(
        "fr_FR",
        ("Vide-grenier du quartier", "Soirée jeux en famille", "Concert de printemps", "Atelier de poterie"),
        ("Accueil à {a}, concert à {b}", "Ouverture {a}, repas {b}", "Atelier à {a}, goûter à {b}"),
        ("Adultes {p}, enfants {q}", "Emplacement {p}, table {q}", "Plein tarif {p}, tarif réduit {q}"),
        ("Réservations : {n}, {t}. Buvette : {o}, {u}", "Présidente : {n}, {t}\nTrésorier : {o}, {u}"),
        ("Inscription avant le {d}", "Date limite : {d}", "Réponse au plus tard le {d}"),
        ("Pas de chiens", "Entrée interdite sans billet", "Le parking est fermé", "Les chiens ne sont pas admis"),
        ("Gratuit pour les moins de {k} ans", "Marche de {k} km", "Apporter {k} kg de farine", "Salle {k}"),
        ("Salle des fêtes, rue du Moulin, Vallère", "Maison pour tous, place Carnot, Brienne"),
        ("Claire Dumont", "Hervé Lacombe", "Nadia Benali", "Lucie Fabre"),
        ("01 99 00 ## ##", "02 61 91 ## ##"),
        "{} €",
        "{h}h{m}",
    ),
    "es": Words(
        "es_ES",
        ("Mercadillo solidario", "Taller de cerámica", "Concierto de primavera", "Fiesta del barrio"),
        ("Apertura a las {a}, concierto a las {b}", "Taller a las {a}, merienda a las {b}"),
        ("Adultos {p}, niños {q}", "Entrada {p}, socios {q}", "Puesto {p}, mesa {q}"),
        ("Reservas: {n}, {t}. Puestos: {o}, {u}", "Presidenta: {n}, {t}\nTesorero: {o}, {u}"),
        ("Inscripción hasta el {d}", "Fecha límite: {d}", "Apuntarse antes del {d}"),
        ("No se admiten perros", "Prohibido pasar sin entrada", "La piscina está cerrada", "No hay aparcamiento"),
        ("Niños menores de {k} años gratis", "Ruta de {k} km", "Traer {k} kg de arroz", "Aula {k}"),
        ("Centro Cívico, calle Olmo 12, Villar", "Casa de la Cultura, plaza Mayor 3, Robledo"),
        ("Lucía Herrero", "Pablo Santamaría", "Carmen Ortuño", "Diego Llorente"),
        ("910 555 ###", "930 555 ###"),
        "{} €",
        "{h}:{m}",
    ),
}  # fmt: skip
LINKS = ("https://www.{}.example.org/spring", "{}.example.com/events", "www.{}.example.net", "{}.example.org")


def flyers(rng: random.Random, count: int) -> Iterator[tuple[str, str]]:
    """(language, text): the title first, a line each."""
    for _ in range(count):
        language = rng.choice(list(MADE))
        yield language, _flyer(MADE[language], rng)


def _flyer(words: Words, rng: random.Random) -> str:
    day = FIRST_DAY + timedelta(days=rng.randrange(20, _DAYS))
    form = rng.choice(("full", "long", "d MMMM y", "EEEE d MMMM y", "dd/MM/y", "EEE d MMM y"))
    earlier = day - timedelta(days=rng.randrange(4, 17))
    name, other = rng.sample(words.names, 2)
    first = rng.randrange(8, 18)
    hours = [_clock(words, first, rng), _clock(words, first + rng.randrange(1, 4), rng)]
    price = rng.choice((3, 4.5, 6, 8, 12.5, 15, 1200))
    lower = rng.choice([p for p in (1, 2, 2.5, 5, 7.5) if p < price])
    host = rng.choice(("marshamhall", "oldmill", "nordlicht", "vallere", "robledo", "greenpark"))
    slots = {
        "a": hours[0],
        "b": hours[1],
        "p": words.price.format(_amount(price, words)),
        "q": words.price.format(_amount(lower, words)),
        "n": name,
        "o": other,
        "t": _phone(words, rng),
        "u": _phone(words, rng),
        "d": format_date(earlier, rng.choice(("long", "full")), locale=words.locale),
        "k": str(rng.randrange(2, 30)),
    }
    body = [
        rng.choice(words.times),
        rng.choice(words.prices),
        *rng.sample(words.others, 2),
        rng.choice(words.noes),
        rng.choice(words.calls),
        rng.choice(words.deadlines),
        rng.choice(LINKS).format(host),
    ]
    lines = [line.format(**slots) for line in body]
    if rng.random() < 0.5:
        lines.append(f"info@{host}.example.org")
    return "\n".join(
        [
            rng.choice(words.titles),
            "",
            format_date(day, form, locale=words.locale),
            rng.choice(words.places),
            "",
            *lines,
        ]
    )


def _clock(words: Words, hour: int, rng: random.Random) -> str:
    minute = rng.choice((0, 15, 30, 45))
    if words.clock != "12":
        return words.clock.format(h=hour, m=f"{minute:02d}")
    half = "am" if hour < 12 else "pm"
    return (
        f"{(hour - 1) % 12 + 1}{rng.choice(('.', ':'))}{minute:02d} {half}"
        if minute
        else f"{(hour - 1) % 12 + 1} {half}"
    )


def _amount(number: float, words: Words) -> str:
    text = f"{number:,.2f}" if number % 1 else f"{number:,.0f}"
    return text if words.locale.startswith("en") else text.translate(str.maketrans(",.", ".,"))


def _phone(words: Words, rng: random.Random) -> str:
    return "".join(rng.choice("0123456789") if char == "#" else char for char in rng.choice(words.phones))
