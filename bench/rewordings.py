"""Ways to say a good message otherwise that change nothing of what it says. Each returns the new text, or None where
the message gives no occasion for it."""

import random
import re
from collections.abc import Callable
from datetime import date

import phonenumbers
from babel import Locale
from babel.dates import format_date

from bench.corruptions import placed
from bench.pages import Good
from engine.contract import FactKind

Rewording = Callable[[Good, random.Random], str | None]

_IN_WORDS = {
    "en": ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
    "de": ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
    "fr": ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"],
    "es": ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"],
}
_BEFORE = r"(?P<sign>[£€₹])\s?(?P<n>\d[\d.,]*\d|\d)(?![\d,.]*\d)"
_AFTER = r"(?<![\d.,])(?P<n>\d[\d.,]*\d|\d)\s?(?P<sign>€)"
_SMALL = r"(?<![\w.,:/£€$&'-])(?:[2-9]|1[0-2])(?=\s[^\W\d_])(?!\s(?:[ap]m\b|Uhr|h\b|€|EUR|GBP))"
_CODES = {"£": "GBP", "€": "EUR", "₹": "INR"}
_LINKING = {
    "en": ("On ", "At ", "The ", "And ", "There is ", "This is for ", "You can have "),
    "de": ("Am ", "Und ", "Die ", "Es gibt ", "Wir haben "),
    "fr": ("Le ", "Et ", "Il y a ", "Pour "),
    "es": ("El ", "Y ", "Para ", "Hay "),
}
_POLITE = re.compile(r"(?:, please|\bplease |\bbitte |, s'il vous plaît|, por favor)", re.IGNORECASE)
_BLANK = re.compile(r"\n{2,}")
_SIGN = re.compile(r"[\U0001f300-\U0001faff\u2600-\u27bf\u23e9-\u23fa\ufe0f]")
_DIGITS = {"wide": "０１２３４５６７８９", "hi": "०१२३४५६७८९", "ar": "٠١٢٣٤٥٦٧٨٩"}
_NOON = 12


def hour(good: Good, rng: random.Random) -> str | None:
    """18:30 for 6.30 pm, and the other way round."""
    spots = [(s, e, fact.value) for s, e, fact in placed(good, FactKind.TIME) if re.fullmatch(r"\d\d:\d\d", fact.value)]
    spots = [spot for spot in spots if re.search(r"\d", good.text[spot[0] : spot[1]])]
    if not spots:
        return None
    start, end, value = rng.choice(spots)
    hours, minutes = map(int, value.split(":"))
    forms = [] if good.language == "en" and not (hours < 10 or hours > _NOON) else [value]
    if good.language == "en":
        half = "am" if hours < _NOON else "pm"
        twelve = (hours - 1) % _NOON + 1
        tail = f":{minutes:02d}" if minutes else ""
        forms += [
            f"{twelve}{tail}{half}",
            f"{twelve}{tail.replace(':', '.')} {half[0]}.m.",
            f"{twelve}{tail} {half.upper()}",
        ]
        if minutes in (0, 30):
            words = _IN_WORDS["en"][twelve]
            forms.append(f"half past {words}" if minutes else f"{words} {half}")
    elif good.language == "de":
        forms += [f"{value} Uhr", f"{hours}.{minutes:02d} Uhr"]
    elif good.language == "fr":
        forms += [f"{hours}h{minutes:02d}", f"{hours} h {minutes:02d}"]
    new = rng.choice(forms)
    after = good.text[end:]
    if new.endswith("Uhr"):
        after = re.sub(r"\A\s*Uhr", "", after)
    return good.text[:start] + new + after


def day(good: Good, rng: random.Random) -> str | None:
    """Another form of the same day: abbreviated, without its weekday, in numbers where these can only be it."""
    spots = [(s, e, fact) for s, e, fact in placed(good, FactKind.DATE, FactKind.DEADLINE) if _iso(fact.value)]
    if not spots or good.language in ("", "zh", "ja", "ko", "hi", "ar"):
        return None
    start, end, fact = rng.choice(spots)
    value = date.fromisoformat(fact.value)
    if str(value.year) not in good.text[start:end]:
        return None
    long = ["d MMMM y", "d MMM y", "EEEE d MMMM y", "EEE d MMM y", "EEEE, d MMMM y"]
    numeric = value.day > _NOON and good.language != "en"
    forms = [format_date(value, form, locale=good.language) for form in (long + ["dd/MM/y"] * numeric)]
    if good.language == "en":
        forms += [f"{value.day}th of {value:%B} {value.year}", f"{value:%B} {value.day}, {value.year}"]
    return good.text[:start] + rng.choice([*forms, value.isoformat()]) + good.text[end:]


def price(good: Good, rng: random.Random) -> str | None:
    """£12.50 as 12.50 GBP, 1,500 as 1500, £3 as £3.00."""
    spots = [
        (m.start(), m.end(), sign, number)
        for pattern in (
            r"(?P<sign>[£€₹])\s?(?P<n>\d[\d.,]*\d|\d)(?![\d,.]*\d)",
            r"(?<![\d.,])(?P<n>\d[\d.,]*\d|\d)\s?(?P<sign>€)",
        )
        for m in re.finditer(pattern, good.text)
        for sign, number in [(m["sign"], m["n"])]
    ]
    if not spots:
        return None
    start, end, sign, number = rng.choice(spots)
    if re.match(r"\s*[-–/]", good.text[end:]) or re.search(r"[-–/]\s*\Z", good.text[:start]):
        return None
    forms = [f"{number} {_CODES[sign]}", f"{_CODES[sign]} {number}"]
    if re.fullmatch(r"\d+", number):
        forms.append(f"{sign}{number}.00" if good.language == "en" else f"{number},00 {sign}")
    if re.fullmatch(r"\d[.,]\d{3}", number):
        forms.append(f"{sign}{re.sub('[.,]', '', number)}")
    return good.text[:start] + rng.choice(forms) + good.text[end:]


def phone(good: Good, rng: random.Random) -> str | None:
    spots = [(s, e, fact.value) for s, e, fact in placed(good, FactKind.PHONE) if fact.value.startswith("+")]
    if not spots:
        return None
    start, end, value = rng.choice(spots)
    if re.search(r"[a-z]", good.text[start:end], re.IGNORECASE):
        return None
    number = phonenumbers.parse(value)
    national = good.text[start:end]
    forms = [
        phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL),
        value,
        re.sub(r"[ ()-]", "", national),
        re.sub(r"[ -]", "-", national),
    ]
    return good.text[:start] + rng.choice(forms) + good.text[end:]


def link(good: Good, rng: random.Random) -> str | None:
    spots = list(placed(good, FactKind.URL))
    if not spots:
        return None
    start, end, fact = rng.choice(spots)
    bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", fact.text).rstrip("/")
    return (
        good.text[:start]
        + rng.choice((bare, f"https://{bare}", f"www.{bare}", f"https://www.{bare}/"))
        + good.text[end:]
    )


def number(good: Good, rng: random.Random) -> str | None:
    """A small number that is no fact in words."""
    words = _IN_WORDS.get(good.language)
    if words is None:
        return None
    taken = [(s, e) for s, e, _ in placed(good, *FactKind)]
    spots = [
        m
        for m in re.finditer(
            r"(?<![\w.,:/£€$&'-])(?:[2-9]|1[0-2])(?=\s[^\W\d_])(?!\s(?:[ap]m\b|Uhr|h\b|€|EUR|GBP))", good.text
        )
        if not any(s < m.end() and m.start() < e for s, e in taken)
    ]
    if not spots:
        return None
    match = rng.choice(spots)
    return good.text[: match.start()] + words[int(match[0])] + good.text[match.end() :]


def digits(good: Good, rng: random.Random) -> str | None:
    """Digits of full width, or of the language's other script; links stay as they are."""
    zero = _DIGITS.get(good.language) or _DIGITS["wide"]
    table = str.maketrans("0123456789", zero)
    return "\n".join(line if re.search(r"[@/]|\.\w", line) else line.translate(table) for line in good.text.split("\n"))


def order(good: Good, rng: random.Random) -> str | None:
    """Two paragraphs below the first in the other order, each as it is."""
    parts = _BLANK.split(good.text)
    if len(parts) < 3 or "```" in good.text:
        return None
    first, second = rng.sample(range(1, len(parts)), 2)
    parts[first], parts[second] = parts[second], parts[first]
    return "\n\n".join(parts)


def key_lines(good: Good, rng: random.Random) -> str | None:
    """Two lines that begin with a sign in the other order."""
    lines = good.text.split("\n")
    at = [i for i, line in enumerate(lines) if _SIGN.match(line)]
    if len(at) < 2:
        return None
    first, second = rng.sample(at, 2)
    lines[first], lines[second] = lines[second], lines[first]
    return "\n".join(lines)


def signs(good: Good, rng: random.Random) -> str | None:
    """Other emoji, or none."""
    new = rng.choice(("", "👉 ", "✨ "))
    return re.sub(rf"(?:{_SIGN.pattern})+\s?", new, good.text)


def marks(good: Good, rng: random.Random) -> str | None:
    """No bold and italics, or other bullets."""
    if rng.random() < 0.5:
        return re.sub(r"(?m)^•\s", rng.choice(("- ", "– ", "* ")), good.text)
    return re.sub(r"(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)", "", good.text)


def capitals(good: Good, rng: random.Random) -> str | None:
    """A line in capitals; no links, whose capitals a server may tell apart."""
    lines = good.text.split("\n")
    fit = [i for i, line in enumerate(lines) if not re.search(r"[@/]|\.\w", line) and re.search(r"[^\W\d_]{3}", line)]
    if not fit:
        return None
    at = rng.choice(fit)
    lines[at] = lines[at].upper()
    return "\n".join(lines)


def small(good: Good, rng: random.Random) -> str | None:
    """A line without capitals."""
    lines = good.text.split("\n")
    at = rng.randrange(len(lines))
    lines[at] = lines[at].lower()
    return "\n".join(lines)


def linking(good: Good, rng: random.Random) -> str | None:
    """A line led by words that say nothing by themselves."""
    leads = _LINKING.get(good.language)
    lines = good.text.split("\n")
    fit = [i for i, line in enumerate(lines) if i and re.match(r"[^\W\d_]{2}", line)]
    if leads is None or not fit:
        return None
    at = rng.choice(fit)
    lines[at] = rng.choice(leads) + lines[at][0].lower() + lines[at][1:]
    return "\n".join(lines)


def politeness(good: Good, rng: random.Random) -> str | None:
    return _POLITE.sub("", good.text)


def month(good: Good, rng: random.Random) -> str | None:
    """A month or weekday cut short."""
    if good.language not in ("en", "de", "fr", "es", "it", "nl", "pt"):
        return None
    locale = Locale.parse(good.language)
    pairs = {
        str(locale_names["wide"][n]): str(locale_names["abbreviated"][n])
        for locale_names in (locale.months["format"], locale.days["format"])
        for n in locale_names["wide"]
    }
    found = [(m, pairs[name]) for name in sorted(pairs) for m in re.finditer(rf"(?<!\w){name}(?!\w)", good.text)]
    if not found:
        return None
    match, short = rng.choice(found)
    return good.text[: match.start()] + short + good.text[match.end() :]


def spaces(good: Good, rng: random.Random) -> str | None:
    """6:30pm for 6:30 pm, other dashes and quotes."""
    text = re.sub(r"(?<=\d) (?=[ap]\.?m\b)", "", good.text)
    return text.translate(str.maketrans({"–": "-", "’": "'", "·": "|"}))


REWORDINGS: dict[str, Rewording] = {
    rewording.__name__: rewording
    for rewording in (
        hour, day, price, phone, link, number, digits, order, key_lines, signs, marks, capitals, small, linking,
        politeness, month, spaces,
    )
}  # fmt: skip


def _iso(value: str) -> bool:
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", value))
