"""Every language has every sentence, whole, in its own words, and short enough for where it stands.

English is written first (`bot/locales/en`), and the others are held against it message by message.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from typing import NamedTuple

import babel
import pytest
from fluent.syntax import ast, parse, visitor

from bot import when
from bot.captions import understood
from bot.handlers import COMMANDS, GROUP_COMMANDS, OWNER_COMMANDS
from bot.locale import FIRST, FOLDER, Locale, Locales, Value
from bot.rich import length16
from engine.contract import Checks, Draft, Platform
from engine.edits import understand as changes
from engine.edits.understand import Seen

LANGUAGES = ("es", "pt", "fr", "de", "it", "id", "tr", "ru", "hi", "ar", "zh")
"""Those that are translated into."""
TERMINAL = "terminal.ftl"
"""The terminal speaks English."""
COUNTS = (0, 1, 2, 3, 5, 11, 21, 100)
"""Numbers that between them take every plural form of these languages."""
ANY_COUNT = range(1, 201)
"""Numbers by which the forms that a language needs are found; none of these counts goes to millions, and where 0 is
said in words of its own English has a form for it."""
CATEGORIES = {"zero", "one", "two", "few", "many", "other"}
FIXED = {"hi", "id", "tr", "zh"}
"""Languages in which a noun is the same after any number, or nearly any, so that a sentence may do without forms."""
SHARED: Mapping[str, set[str]] = {"ar": {"many"}}
"""Forms that are most often written like another one: Arabic nouns in -a after 11 as after 100."""
WORDED: Mapping[str, set[str]] = {
    "ru": {
        "answer-kept",
        "answer-weighed",
        "duration-minutes",
        "duration-seconds",
        "find-list",
        "forget-groups",
        "forget-items",
        "forget-photos",
        "group-settings",
        "history-list",
        "privacy-history",
        "refused-quota-chat",
        "refused-quota-person",
        "status-queued",
    },
    "ar": {
        "answer-kept",
        "answer-weighed",
        "owner-today",
        "posting-no-room",
        "refused-quota-chat",
        "refused-quota-person",
        "status-queued",
    },
}
"""Sentences that are worded so that the noun does not change, or not from two on: "in the queue before you: 5"."""

ROW_OF_FOUR = 12
"""Letters of a label of which four stand side by side on a phone."""
ROW_OF_THREE = 16
ROW = 36
"""Letters of a label that may take a row for itself."""
FOURS = re.compile(r"angle-\w+|button-(change|marks|more|undo)")
THREES = re.compile(
    r"button-(whatsapp|telegram|plain|shorter|longer|think|copy|retry|back|calendar|contact|map"
    r"|table|text|to-\w+|post|tone-\w+|length-\w+|language|region|zone|platform|tone|length|quiet)"
)
CALLBACK = 200
"""Characters that Telegram shows as the answer to a pressed button."""
DESCRIPTION = 256
"""Characters that Telegram takes as what a command does."""
INLINE_BUTTON = 64
"""Characters above the results of inline mode; a phone shows about as many."""
ENDS = ".!?。！？।؟"
HALF = re.compile(r"[{}]|  | [.,](?!\w)|\.\.|,,|,\.")
"""Signs that a part of a sentence is missing, or of the file itself."""

JOINTS = {"list-comma", "list-semicolon"}
"""What stands between the parts of a list, which is no sentence."""
NAMES = {"button-whatsapp", "button-telegram", "button-to-whatsapp", "button-to-telegram", "duration-short"}
"""What is called the same everywhere: names, and the sign of a unit."""
COGNATES: Mapping[str, set[str]] = {
    "es": {"angle-announcer", "button-length-normal", "button-tone-formal"},
    "pt": {"angle-announcer", "button-length-normal", "button-tone-formal", "button-code"},
    "fr": {"button-contact", "button-length-normal", "file-contact", "file-message", "inline-untitled"},
    "de": {
        "angle-keeper",
        "button-code",
        "button-length-normal",
        "button-text",
        "file-text",
    },
    "it": {"button-code"},
    "id": {"button-tone-formal"},
    "tr": {"button-length-normal"},
}
"""Words that a language happens to spell as English does."""


class Entry(NamedTuple):
    """A sentence as it is written."""

    file: str
    pattern: ast.Pattern


class Used(visitor.Visitor):
    """Variables of a sentence, and the forms that it has for each that it chooses by."""

    def __init__(self, pattern: ast.Pattern) -> None:
        self.variables: set[str] = set()
        self.keys: dict[str, list[set[str]]] = {}
        """For each variable, the keys of each place that chooses by it."""
        self.words = ""
        self.visit(pattern)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.words += node.value

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        keys = {v.key.name if isinstance(v.key, ast.Identifier) else v.key.value for v in node.variants}
        assert isinstance(node.selector, ast.VariableReference)
        self.keys.setdefault(node.selector.id.name, []).append(keys)
        self.generic_visit(node)


@cache
def entries(language: str) -> dict[str, Entry]:
    out: dict[str, Entry] = {}
    for file in sorted((FOLDER / language).glob("*.ftl")):
        if file.name == TERMINAL:
            continue
        for entry in parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                assert entry.id.name not in out, f"{language} has {entry.id.name} twice"
                assert entry.value is not None
                out[entry.id.name] = Entry(file.name, entry.value)
    return out


@cache
def locales() -> Locales:
    return Locales.load()


@cache
def used(language: str, name: str) -> Used:
    return Used(entries(language)[name].pattern)


def counts(name: str) -> set[str]:
    """Variables of a sentence that are numbers of things."""
    keys = used(FIRST, name).keys.items()
    return {variable for variable, places in keys if any(each & {"one", "0", "1", "100"} for each in places)}


def samples(name: str) -> Iterator[dict[str, Value]]:
    """Values for a sentence: each choice and each number once, the others as in the first or in the last form."""
    choices: dict[str, list[Value]] = {}
    for variable in used(FIRST, name).variables:
        places = used(FIRST, name).keys.get(variable, [])
        if variable in counts(name):
            choices[variable] = list(COUNTS)
        else:
            choices[variable] = sorted(set().union(*places)) or ["Xx"]
    for place in (0, -1):
        base = {variable: values[place] for variable, values in choices.items()}
        yield base
        for variable, values in choices.items():
            yield from (base | {variable: value} for value in values)


def same(locale: Locale, name: str) -> bool:
    """Whether a sentence reads as in English, whatever is set in."""
    english = locales().of(FIRST)
    return all(locale.text(name, **values) == english.text(name, **values) for values in samples(name))


def quotes(text: str) -> list[str]:
    """What stands in quotation marks."""
    return [found.strip() for found in re.findall(r"[«“„]([^«»“”„]+)[»”“]", text)]


def test_these_are_the_languages() -> None:
    """A folder more or less is a language more or less, and is named here."""
    assert set(locales().languages) == {FIRST, *LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_missing_and_nothing_is_left_over(language: str) -> None:
    """Each sentence of the chat is there, in the file of the same name, and none that English has no more."""
    here = {(entry.file, name) for name, entry in entries(language).items()}
    english = {(entry.file, name) for name, entry in entries(FIRST).items()}
    assert (sorted(english - here), sorted(here - english)) == ([], [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_things_are_said(language: str) -> None:
    """Every value that English tells is told, and none is asked for that is not given."""
    different = {
        name: used(FIRST, name).variables ^ used(language, name).variables
        for name in entries(FIRST)
        if used(FIRST, name).variables != used(language, name).variables
    }
    assert different == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_choices_are_made(language: str) -> None:
    """Where English chooses by a word (which platform, what kind of file), the same words are chosen by."""
    wrong = []
    for name in entries(FIRST):
        for variable, places in used(FIRST, name).keys.items():
            if variable not in counts(name):
                here = set().union(*used(language, name).keys.get(variable, [set()]))
                wrong += [(name, variable)] if here != set().union(*places) else []
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_has_its_form(language: str) -> None:
    """Where English has a form for one and another for many, each form that the language has is there."""
    form, locale = babel.Locale.parse(language).plural_form, locales().of(language)
    wrong: list[tuple[str, str, set[str]]] = []
    for name in set(entries(FIRST)) - WORDED.get(language, set()):
        for variable in counts(name):
            plural = any("one" in keys for keys in used(FIRST, name).keys[variable])
            places = used(language, name).keys.get(variable, [])
            if plural and language not in FIXED and not any(keys & CATEGORIES for keys in places):
                wrong.append((name, variable, set()))
            told = any(
                str(n) in locale.text(name, **values | {variable: n}) for values in samples(name) for n in (5, 21)
            )
            for keys in places if told else []:
                if keys & (CATEGORIES - {"other"}):
                    needed = {form(n) for n in ANY_COUNT if str(n) not in keys} - SHARED.get(language, set())
                    wrong += [(name, variable, needed - keys)] if needed - keys else []
    assert wrong == []


@pytest.mark.parametrize("language", [FIRST, *LANGUAGES])
def test_no_sentence_is_half(language: str) -> None:
    """Whatever is set in, a sentence has no gaps, no signs of the file's own, and an end."""
    locale, english = locales().of(language), locales().of(FIRST)
    wrong = set()
    for name in set(entries(FIRST)) - JOINTS:
        for values in samples(name):
            text, first = locale.text(name, **values), english.text(name, **values)
            ends = first[-1] not in ENDS or text[-1:] in ENDS
            if not text or text.strip() != text or HALF.search(text) or not ends:
                wrong.add((name, text))
    assert wrong == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_is_told_where_english_tells_it(language: str) -> None:
    """A form that stands for several numbers, as one does for 0 in French and for 21 in Russian, names which it is."""
    locale, english = locales().of(language), locales().of(FIRST)
    form = babel.Locale.parse(language).plural_form
    alone = {n for n in COUNTS if [m for m in ANY_COUNT if form(m) == form(n)] == [n]}
    wrong = set()
    for name in entries(FIRST):
        for variable in counts(name):
            for values in samples(name):
                count = values[variable]
                told = re.compile(rf"(?<!\d){count}(?!\d)")
                if count not in alone and told.search(english.text(name, **values)):
                    text = locale.text(name, **values)
                    wrong |= set() if told.search(text) else {(name, count, text)}
    assert wrong == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_is_left(language: str) -> None:
    """No sentence reads as in English, but for names and the words that happen to be the same."""
    locale = locales().of(language)
    english = {name for name in entries(FIRST) if re.search(r"[A-Za-z]", used(FIRST, name).words)}
    assert {name for name in english - NAMES if same(locale, name)} - COGNATES.get(language, set()) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_is_called_what_stands_on_it(language: str) -> None:
    """A sentence that names a button in English names it here by its label here."""
    locale, english = locales().of(language), locales().of(FIRST)
    labels = {
        english.text(name): locale.text(name)
        for name in entries(FIRST)
        if name.startswith("button-") and not used(FIRST, name).variables
    }
    wrong = set()
    for name in set(entries(FIRST)) - {"help"}:
        for values in samples(name):
            for label in set(quotes(english.text(name, **values))) & set(labels):
                if labels[label] not in quotes(locale.text(name, **values)):
                    wrong.add((name, labels[label]))
    assert wrong == set()


@pytest.mark.parametrize("language", [FIRST, *LANGUAGES])
def test_what_help_says_one_can_write_is_understood(language: str) -> None:
    """/help shows words for a caption in its own language, and those words are followed; what follows them is said."""
    here, english = (
        quotes(locales().of(code).text("help", photos=10, bot="placard_bot")) for code in (language, FIRST)
    )
    assert len(here) == len(english)
    *instructions, said = here[: english.index("Bring a chair!") + 1]
    for words in instructions:
        assert understood(words).instructs, words
        assert understood(words).note == "", words
    assert understood(said).note == said


@pytest.mark.parametrize("language", [FIRST, *LANGUAGES])
def test_labels_fit_their_buttons(language: str) -> None:
    """Nothing on a button is cut off on a phone."""
    locale = locales().of(language)
    wrong = set()
    for name in entries(FIRST):
        if name.startswith(("button-", "angle-")):
            limit = ROW_OF_FOUR if FOURS.fullmatch(name) else ROW_OF_THREE if THREES.fullmatch(name) else ROW
            text = locale.text(name, **next(samples(name)))
            wrong |= {(name, text)} if len(text) > limit else set()
    assert wrong == set()


@pytest.mark.parametrize("language", [FIRST, *LANGUAGES])
def test_what_telegram_limits_stays_below(language: str) -> None:
    """Answers to pressed buttons, what commands do, and buttons of inline mode are not cut off or refused."""
    locale = locales().of(language)
    limits = {"pressed-": CALLBACK, "command-": DESCRIPTION, "inline-": INLINE_BUTTON}
    for name in entries(FIRST):
        for prefix, limit in limits.items():
            if name.startswith(prefix):
                for values in samples(name):
                    assert 1 <= length16(locale.text(name, **values)) <= limit, name
    for name in {*COMMANDS, *GROUP_COMMANDS, *OWNER_COMMANDS}:
        assert "\n" not in locale.text(f"command-{name}")


@pytest.mark.parametrize("language", [FIRST, *LANGUAGES])
def test_what_is_shown_for_changes_is_understood(language: str) -> None:
    """The examples of what to reply to a message are changes, each in the language that shows them."""
    locale = locales().of(language)
    examples = quotes(locale.text("edit-how"))
    assert len(examples) == len(quotes(locales().of(FIRST).text("edit-how")))
    shown = Draft(text="\n".join(examples), platform=Platform.PLAIN, checks=Checks(kept=0, of=0))
    for words in [*examples, *quotes(locale.text("pressed-change"))]:
        assert changes.understood(words, Seen(draft=shown), lambda stretch: understood(stretch).instructs), words


@pytest.mark.parametrize("language", [FIRST, *LANGUAGES])
def test_what_is_shown_for_times_is_understood(language: str) -> None:
    """The examples of when to post a message are times, each in the language that shows them."""
    locale, english = locales().of(language), locales().of(FIRST)
    now = datetime(2026, 11, 25, 14, 0, tzinfo=UTC)
    named = quotes(locale.text("posting-not-a-time"))
    *days, hours = [when.understood(words, locale, english, now) for words in named]
    assert days == [datetime(2026, 11, 26, 18, 30, tzinfo=UTC), datetime(2026, 12, 1, 9, 0, tzinfo=UTC)]
    assert hours is not None  # "in 2 hours"; Arabic says 3, as two of them are a word without a figure
    assert named == quotes(locale.text("posting-when", group="", zone=""))[-len(named) :]
