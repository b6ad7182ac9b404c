"""What a person writes to have a message changed: understood word by word, and done."""

import pytest

from engine.contract import Checks, Deed, Draft, Edit, FactKind, Options, Platform
from engine.edits import apply
from engine.edits.understand import Seen, understood
from engine.stages import facts
from engine.stages.check import Checker
from engine.writers.composer import Composer
from tests.engine.snippets import document

FETE = """# Hartwell Village Summer Fête
Saturday 11th July 2026, 12 noon to 5 pm
The Green, Mill Lane, Hartwell
Adults £3, children under 12 free
To book a stall ring Maureen Tibbs on 01632 960 174
Bring a cake for the tea tent
https://hartwell.example/fete"""


def changed(text: str, page: str = FETE, platform: Platform = Platform.WHATSAPP) -> Draft:
    """The page's message after what a person writes under it."""
    paper = document(page)
    found = facts.find(paper, Options())
    options = Options(platform=platform)
    checker = Checker(paper, found)
    first = checker.mend(Composer().write(paper, found, options), options)
    meant = understood(text, Seen(draft=first, facts=tuple(found)))
    assert meant is not None
    return checker.edited(first, meant.edits)


def meant(text: str) -> tuple[Edit, ...] | None:
    """What is understood under a message that says little."""
    said = Draft(platform=Platform.PLAIN, text="Summer Fête\nAdults £3, tea and cake", checks=Checks(kept=0, of=0))
    found = understood(text, Seen(draft=said, facts=tuple(facts.find(document(said.text), Options()))))
    return found and found.edits


@pytest.mark.parametrize(
    "text",
    [
        "leave out the price", "Without the prices please.", "can you remove the price?", "no price", "drop the cost",
        "quita el precio", "sem o preço", "enlève le prix s'il te plaît", "lass bitte den Preis weg", "ohne Preis",
        "togli il prezzo", "hapus harga", "fiyatı çıkar lütfen", "убери цену",
        "कीमत हटा दो", "احذف السعر", "请去掉价格",
    ],
)  # fmt: skip
def test_prices_are_left_out_in_twelve_languages(text: str) -> None:
    """Each says the same, and the message keeps all that is no price."""
    draft = changed(text)
    assert "£3" not in draft.text
    assert "free" not in draft.text
    assert draft.checks.omitted == ("£3", "free")
    assert draft.checks.dropped == ()
    assert draft.checks.yours == ()
    assert draft.checks.kept == draft.checks.of - 2


@pytest.mark.parametrize(
    ("text", "edit"),
    [
        ("add: bring a chair", Edit(deed=Deed.ADD, by="Bring a chair")),
        ("add: x.example/a, or not", Edit(deed=Deed.ADD, by="x.example/a, or not")),
        ("title: Summer party", Edit(deed=Deed.TITLE, by="Summer party")),
        ("make the title shorter", Edit(deed=Deed.TITLE)),
        ("in capitals", Edit(deed=Deed.CAPITALS)),
        ("replace tea with coffee", Edit(deed=Deed.REPLACE, what="tea", by="coffee")),
        ("£3 -> £4", Edit(deed=Deed.REPLACE, what="£3", by="£4")),
        ("change the price to £4", Edit(deed=Deed.REPLACE, what="£3", by="£4")),
        ("leave out the line about tea", Edit(deed=Deed.LINE, what="tea")),
        ('remove "tea and"', Edit(deed=Deed.CUT, what="tea and")),
        ("leave out tea and cake", Edit(deed=Deed.OMIT, what="tea and cake")),
        ("без телефона", Edit(deed=Deed.OMIT, kinds=(FactKind.PHONE,))),
        ("statt tea schreib Kaffee", None),
    ],
)
def test_an_instruction_is_understood(text: str, edit: Edit | None) -> None:
    """What it names stands in the edit as written, and where it does not the person meant something else."""
    assert meant(text) == ((edit,) if edit else (Edit(deed=Deed.REPLACE, what="tea", by="Kaffee"),))


@pytest.mark.parametrize(
    "text",
    [
        "thanks",
        "no dogs",
        "Cancelled",
        "Bring a chair",
        "see you at the fête",
        "the price",
        "leave",
        "add",
        "2 pm?",
        "Güzel bir yaz",
    ],
)
def test_what_is_no_instruction_is_not_taken_for_one(text: str) -> None:
    """A word of a person is never lost because it looks like one."""
    assert meant(text) is None


def test_several_instructions_are_understood_only_together() -> None:
    """Of two things one of which nobody understands, neither is done."""
    assert meant("leave out the price, and make the title shorter") is not None
    assert changed("leave out the price, and hurry up").text == changed("leave out the raffle").text
    both = meant("without the price and the cake")
    assert both == (Edit(deed=Deed.OMIT, kinds=(FactKind.PRICE,)), Edit(deed=Deed.OMIT, what="cake"))


def test_a_number_goes_without_the_person_that_it_is_of() -> None:
    """Other facts of a phrase stay, and no word that leads to what is gone."""
    draft = changed("without the phone number")
    assert "Maureen Tibbs" in draft.text
    assert "960" not in draft.text
    assert not any(line.endswith(" on") for line in draft.text.splitlines())


def test_a_label_does_not_stay_without_what_it_labels() -> None:
    """ "Tickets:" alone says nothing."""
    assert "Tickets" not in changed("leave out the price", "# Summer concert\nSat 11 July 2026\nTickets: £5").text


def test_a_menu_keeps_its_dishes_without_their_prices() -> None:
    """Of a long list of prices the entries are what it is about."""
    dishes = ["Soup", "Salad", "Fish pie", "Trifle", "Coffee", "Tea"]
    draft = changed(
        "leave out the prices", "# Menu\n" + "\n".join(f"{dish} | £{n}.50" for n, dish in enumerate(dishes, 2))
    )
    assert all(dish in draft.text for dish in dishes)
    assert "£" not in draft.text


def test_another_value_is_the_persons_and_nothing_else_passes() -> None:
    """The new hour is theirs; the message says the old one nowhere, and it is not told as lost."""
    draft = changed("change 5 pm to 6 pm")
    assert "12 noon to 6 pm" in draft.text
    assert draft.checks.yours == ("12 noon to 6 pm",)
    assert draft.checks.invented == draft.checks.omitted == ()


@pytest.mark.parametrize("words", ["3 pm", "3 July", "room 3"])
def test_a_number_that_is_no_price_changes_no_price(words: str) -> None:
    """An hour, a day or a room that is not there is not taken for the price of as much."""
    (edit,) = meant(f"change {words} to 4 pm") or ()
    assert edit.what == words


def test_a_value_of_the_page_in_another_place_is_the_persons_too() -> None:
    """That the page prints it elsewhere does not make it true here."""
    draft = changed("replace £3 with £5", "# Fête\nAdults £3\nChildren £5")
    assert "£5" in "".join(draft.checks.yours)


def test_words_keep_their_style_on_every_platform() -> None:
    """A new title is as bold as the old one was."""
    assert changed("title: Come *all*").text.startswith("*Come all*\n")
    telegram = changed("title: Come *all*", platform=Platform.TELEGRAM)
    assert telegram.text.startswith("Come all\n")
    assert (telegram.entities[0].type, telegram.entities[0].offset, telegram.entities[0].length) == ("bold", 0, 8)


def test_capitals_leave_links_as_they_are() -> None:
    """A link in capitals leads nowhere."""
    text = changed("in capitals").text
    assert "HARTWELL VILLAGE SUMMER FÊTE" in text
    assert "https://hartwell.example/fete" in text


def test_a_message_is_never_edited_away() -> None:
    """The last words of it stay."""
    draft = Draft(platform=Platform.PLAIN, text="£5", checks=Checks(kept=1, of=1))
    found = facts.find(document("£5"), Options())
    assert apply(draft, (Edit(deed=Deed.OMIT, kinds=(FactKind.PRICE,)),), found, "", "en") == draft


@pytest.mark.parametrize(
    "what",
    [
        "Saturday",
        "on Saturday",
        "opens on Saturday at",
    ],
)
def test_marks_around_words_go_or_stay_together(what: str) -> None:
    """Whatever of a bold word goes or becomes another one, no mark of it is left alone or around nothing."""
    first = Draft(
        platform=Platform.WHATSAPP, text="*Fair*\n\nIt opens on *Saturday* at noon", checks=Checks(kept=0, of=0)
    )
    gone = apply(first, [Edit(deed=Deed.CUT, what=what)], (), "Fair", "en").text.split("\n")[-1]
    assert "*" not in gone, gone
    other = apply(first, [Edit(deed=Deed.REPLACE, what=what, by="on Sunday")], (), "Fair", "en").text.split("\n")[-1]
    assert other.count("*") % 2 == 0, other


@pytest.mark.parametrize("words", ["title: Hotel 5* Berlin", 'change "Summer Fête" to 5* Fête'])
def test_signs_of_a_person_do_not_end_the_style_of_a_line(words: str) -> None:
    """An asterisk that means stars stays one, and the title is bold from end to end."""
    title = changed(words).text.split("\n")[0]
    assert title.startswith("*")
    assert title.endswith("*")
    assert title.count("*") == 2
    assert "5\ufe61" in title


def test_a_title_of_marks_alone_changes_nothing() -> None:
    """The message keeps the title that it has."""
    assert changed("title: ```").text == changed("add: x").text.rsplit("\n\n", 1)[0]


def test_what_is_left_in_capitals_is_named_too() -> None:
    """The person's own hour is theirs also where something beside it was left out of what stands in capitals."""
    paper = document(FETE)
    found = facts.find(paper, Options())
    checker = Checker(paper, found)
    first = checker.mend(Composer().write(paper, found, Options()), Options())
    edits = [
        Edit(deed=Deed.ADD, by="Meet Bob at 7pm, then 8pm"),
        Edit(deed=Deed.CAPITALS),
        Edit(deed=Deed.OMIT, what="7pm"),
    ]
    draft = checker.edited(first, edits)
    assert "8PM" in draft.text
    assert "8PM" in "".join(draft.checks.yours).upper()


MENU = """# Menu
Soup £3
Fish £9
Cake £2

# Drinks
Tea £1
Coffee £2
Beer £4"""


def test_a_price_does_not_stay_without_what_it_is_the_price_of() -> None:
    """Who leaves out the coffee leaves out what it costs, and no other drink; the adults' price goes with them."""
    assert [line for line in changed("leave out coffee", MENU).text.split("\n") if "£2" in line] == [
        "Soup £3, Fish £9, Cake £2"
    ]
    assert "Soup £3, Cake £2" in changed("leave out fish", MENU).text
    draft = changed("leave out adults")
    assert "🎟 Children under 12 free" in draft.text
    assert draft.checks.omitted == ("£3",)


def test_dishes_side_by_side_stay_without_their_prices_too() -> None:
    """A short menu is one, however few lines it takes."""
    text = changed("leave out the price", MENU).text
    assert "Soup, Fish, Cake" in text
    assert "Coffee" in text
    assert "£" not in text


@pytest.mark.parametrize("text", ["leave out the title", "without the title please", "quita el título", "ohne Titel"])
def test_the_title_can_be_left_out(text: str) -> None:
    """All else stays, and the title is named as left out."""
    draft = changed(text)
    assert draft.text.startswith("🗓")
    assert draft.checks.omitted == ("Hartwell Village Summer Fête",)
    assert not draft.checks.yours


def test_words_of_a_person_are_named_once_and_without_marks() -> None:
    """Whatever style they give their words, these are told as words."""
    assert changed("add: Bring *warm* socks", platform=Platform.TELEGRAM).checks.yours == ("Bring warm socks",)
    assert changed("add: Bring *warm* socks").checks.yours == ("Bring warm socks",)
