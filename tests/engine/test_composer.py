"""Messages that a person would forward."""

from engine.contract import FactKind, Length, Options, Platform, Tone
from engine.stages.check import mend
from engine.stages.document import Block, BlockKind
from engine.writers.composer import Composer
from tests.engine.pages import FETE, FETE_FACTS, document, fact, heading, item, row, text, title

SIGNS = "🗓⏰📍🎟💰💵💷💶💴❗☎✉🔗"


def write(page, facts=(), **options):
    return Composer().write(page, facts, Options(**options)).text


def test_a_flyer_becomes_headline_when_where_price_deadline_whom_and_link():
    """The facts come in the order in which a reader looks for them, each as printed, and nothing comes twice."""
    assert write(FETE, FETE_FACTS) == (
        "*Midsummer Concert*\n"
        "Brass, strings and strawberries\n"
        "\n"
        "🗓 Friday 19th June 2026, 7 pm to 9.30 pm\n"
        "📍 The Old Mill, Ferry Road, Marsham\n"
        "If wet: Marsham Village Hall\n"
        "🎟 Adults £6, children under 12 free\n"
        "❗ Order picnics by 12 June\n"
        "☎ To help on the day ring Ada Pell on 01632 960 111\n"
        "🔗 lowermarsh.example/concert\n"
        "\n"
        "Bring a rug. No dogs.\n"
        "\n"
        "_Lower Marsh Band_"
    )


def test_the_same_flyer_gives_the_same_words():
    """Composing is a function of the page, the facts and the options alone."""
    assert write(FETE, FETE_FACTS) == write(FETE, FETE_FACTS)


def test_a_formal_message_has_labels_and_no_signs():
    """Bare facts and prices of entry get a short label in the language of the page, other words stay as they are."""
    message = write(FETE, FETE_FACTS, tone=Tone.FORMAL)
    assert "Date: Friday 19th June 2026\nTime: 7 pm to 9.30 pm\nVenue: The Old Mill" in message
    assert "\nAdmission: Adults £6, children under 12 free\n" in message
    assert "\nWebsite: lowermarsh.example/concert\n" in message
    assert not any(sign in message for sign in SIGNS)


def test_formal_labels_speak_the_language_of_the_page():
    """A German notice is not labelled in English."""
    page = document(title("Sommerfest"), text("Samstag, 6. Juni 2026"), language="de")
    assert "Datum: Samstag" in write(page, [fact(FactKind.DATE, "Samstag, 6. Juni 2026")], tone=Tone.FORMAL)


def test_a_language_without_labels_goes_without():
    """Where no word list exists, the fact stands alone rather than under an English label."""
    page = document(title("Sumarhátíð"), text("6. júní 2026"), language="is")
    assert write(page, [fact(FactKind.DATE, "6. júní 2026")], tone=Tone.FORMAL) == "*Sumarhátíð*\n\n6. júní 2026"


def test_a_plain_tone_has_neither_signs_nor_labels():
    """No emoji stands in a message that was asked for without."""
    message = write(FETE, FETE_FACTS, tone=Tone.PLAIN)
    assert not any(sign in message for sign in SIGNS)
    assert "Friday 19th June 2026, 7 pm to 9.30 pm" in message


def test_a_brief_message_keeps_the_facts_and_drops_the_rest():
    """The short form is the headline and the facts."""
    message = write(FETE, FETE_FACTS, length=Length.BRIEF)
    assert message.count("\n") <= 3
    for printed in ("Midsummer Concert", "Friday 19th June 2026", "The Old Mill", "£6", "12 June", "01632 960 111"):
        assert printed in message
    assert "rug" not in message


def test_a_detailed_message_keeps_even_the_courtesies():
    """What the normal length leaves out as polite noise stands in the detailed one."""
    page = document(title("Office closed"), text("Closed on 3 May"), text("Inconvenience is regretted."))
    facts = [fact(FactKind.DATE, "3 May")]
    assert "regretted" not in write(page, facts)
    assert "regretted" in write(page, facts, length=Length.DETAILED)


def test_labels_and_values_stay_together():
    """A label on its own line or in its own cell stands with its value; one that the sign says already is left out."""
    page = document(
        title("Open Day"),
        row("Date", "Wed 18/03/2026"),
        row("Doors", "19:00"),
        text("Venue", group=1),
        text("Town Hall", group=1),
    )
    facts = [
        fact(FactKind.DATE, "Wed 18/03/2026"),
        fact(FactKind.TIME, "19:00"),
        fact(FactKind.PLACE, "Town Hall"),
    ]
    assert "🗓 Wed 18/03/2026 · Doors: 19:00\n📍 Town Hall" in write(page, facts)


def test_a_fact_broken_over_two_lines_is_joined():
    """A place that the flyer breaks stands on one line in the message."""
    page = document(title("Camp"), text("Govt. School,"), text("Mill Road, Erode"), text("Bring lunch"))
    place = "Govt. School, Mill Road, Erode"
    assert f"📍 {place}" in write(page, [fact(FactKind.PLACE, place)])


def test_a_menu_keeps_prices_beside_their_dishes_by_section():
    """Sections are headings, a dish and its price share a line."""
    page = document(
        title("Corner Café"),
        heading("Eggs"),
        row("Two eggs any style", "7.25"),
        row("Omelet", "11.50"),
        heading("Drinks"),
        row("Tea", "2.95"),
        text("Mon–Sat 6am–2pm"),
    )
    message = write(page, [fact(FactKind.TIME, "6am–2pm")])
    assert "*Eggs*\nTwo eggs any style 7.25\nOmelet 11.50\n\n*Drinks*\nTea 2.95" in message
    assert message.endswith("⏰ Mon–Sat 6am–2pm")


def test_a_wide_timetable_is_a_block_of_typewriter_letters():
    """Columns of figures stand under each other."""
    page = document(
        title("Route 9"),
        row("Stop", "A", "B"),
        row("Market Cross", "0705", "0735"),
        row("Bank", "0712", "0742"),
        row("College Gates", "0731", "0803"),
    )
    block = "```\nStop              A     B\nMarket Cross   0705  0735\nBank           0712  0742\n"
    assert block + "College Gates  0731  0803\n```" in write(page)


def test_a_programme_of_three_columns_reads_as_lines():
    """Time, what and who stand on a line, the heads of the columns above them in the same form."""
    page = document(
        title("Agenda"),
        row("Start", "Session", "Speaker"),
        row("6:00 p.m.", "Welcome", "Ada"),
        row("6:10 p.m.", "Q&A", "All"),
    )
    assert "_Start Session (Speaker)_\n6:00 p.m. Welcome (Ada)\n6:10 p.m. Q&A (All)" in write(page)


def test_a_letter_keeps_its_sentences_and_signs_at_the_end():
    """Days and hours are bold in their sentence; greeting and "Regards" go, sender and letterhead close the message."""
    page = document(
        text("HILL SCHOOL"),
        text("Date: 16/11/2026"),
        title("Sports Day"),
        text("Dear Parents,"),
        text("The Sports Day will be held on Saturday, 28/11/2026 at the lower ground behind the school."),
        text("The fee of Rs. 150/- has to be paid through the school app by 23/11/2026."),
        text("Regards,"),
        text("T. Fonseca"),
        text("Principal"),
    )
    facts = [
        fact(FactKind.DATE, "16/11/2026"),
        fact(FactKind.DATE, "Saturday, 28/11/2026"),
        fact(FactKind.DEADLINE, "23/11/2026"),
        fact(FactKind.PRICE, "Rs. 150/-"),
        fact(FactKind.PERSON, "T. Fonseca"),
    ]
    assert write(page, facts) == (
        "*Sports Day*\n\n"
        "The Sports Day will be held on *Saturday, 28/11/2026* at the lower ground behind the school.\n\n"
        "❗ The fee of Rs. 150/- has to be paid through the school app by *23/11/2026*.\n\n"
        "_T. Fonseca, Principal_\n"
        "_HILL SCHOOL · Date: 16/11/2026_"
    )


def test_a_poem_is_quoted_whole_with_its_name():
    """Lines stay lines, the poet stands below."""
    page = document(
        title("Low Water"),
        text("The harbour counts its coins of light,"),
        text("and keeps them safe throughout the night,"),
        text("then lends them to the sea."),
        text("A. Finch"),
    )
    assert write(page) == (
        "*Low Water*\n> The harbour counts its coins of light,\n> and keeps them safe throughout the night,\n"
        "> then lends them to the sea.\n_A. Finch_"
    )


def test_a_chat_gives_what_was_announced():
    """Stamps, the app's words and those who only asked are left out."""
    page = document(
        *(text(words) for words in ("Elm Court", "84 members", "Priya", "Has anyone heard?", "09:41")),
        *(text(words) for words in ("Colin", "Planned power cut Thurs 19 Nov, 9am-3pm. Blocks A and C only.", "09:44")),
        *(
            text(words)
            for words in ("Jo", "Thanks! Will the gates work?", "09:52", "Colin", "Gates stay open.", "09:58")
        ),
        text("Message"),
    )
    facts = [fact(FactKind.DATE, "Thurs 19 Nov"), fact(FactKind.TIME, "9am-3pm")]
    assert write(page, facts) == (
        "*Planned power cut Thurs 19 Nov, 9am-3pm*\nBlocks A and C only.\n\nGates stay open.\n\n_Colin, Elm Court_"
    )


def test_a_chats_day_and_the_apps_words_are_no_headline_and_short_lines_stay_lines():
    """What stands above a sender's name with a figure is the day; a bubble's short lines were not broken."""
    page = document(
        *(text(words) for words in ("U10 Raccoons", "22 people", "Tue, Mar 9, 4:02 PM")),
        *(text(words) for words in ("Coach Benny", "Hi all!", "4:00 PM", "Coach Benny")),
        *(
            text(words)
            for words in ("FALL PARTY", "Sunday, Oct 10, 3 pm", "Main hall", "Bring a dish for the long table")
        ),
        *(
            text(words)
            for words in ("4:02 PM", "Tasha", "Can siblings come?", "4:11 PM", "Coach Benny", "Yes.", "4:15 PM")
        ),
        text("iMessage"),
    )
    facts = [fact(FactKind.DATE, "Tue, Mar 9"), fact(FactKind.DATE, "Sunday, Oct 10"), fact(FactKind.TIME, "3 pm")]
    assert write(page, facts).startswith(
        "*FALL PARTY*\nSunday, Oct 10, 3 pm\nMain hall\nBring a dish for the long table"
    )
    assert "22 people" not in write(page, facts)
    assert "iMessage" not in write(page, facts)


def test_a_chat_in_a_script_without_spaces_keeps_what_was_announced_whole():
    """A word that the end of a bubble's line parts is one word, also to the check; who only answers is left out."""
    page = document(
        *(text(words) for words in ("若葉町内会 (31)", "昨日", "会長 青木")),
        *(
            text(words)
            for words in ("夏祭りは8月7日（土）です。提灯セッ", "ト（1個500円）は7月20日までにお申", "し込みください。")
        ),
        *(
            text(words)
            for words in ("18:05", "了解しました。行きます！", "18:10", "会長 青木", "雨なら中止です。", "18:12")
        ),
        text("メッセージを入カ"),
        language="ja",
    )
    facts = [
        fact(FactKind.DATE, "8月7日（土）", "2027-08-07"),
        fact(FactKind.PRICE, "500円", "500 JPY"),
        fact(FactKind.DEADLINE, "7月20日", "2027-07-20"),
    ]
    said = mend(Composer().write(page, facts, Options()), page, facts, Options()).text
    assert "夏祭りは8月7日（土）です。提灯セット（1個500円）は7月20日までにお申し込みください。" in said
    assert "雨なら中止です。" in said
    assert "了解" not in said
    assert "メッセージ" not in said


def test_the_message_that_says_what_it_is_about_heads_a_chat():
    """Whoever announces in two messages is told whole; a mere greeting is left out."""
    about = "Good evening all, this is about the fire drill that we hold every spring in our building."
    page = document(
        *(text(words) for words in ("Hill Court", "84 members", "Ruth", about, "19:05")),
        *(text(words) for words in ("Ruth", "It is on 7 March.", "19:06", "Ruth", "Bring a coat.", "19:08")),
    )
    assert write(page, [fact(FactKind.DATE, "7 March")]).startswith(f"*{about.rstrip('.')}*\n\nIt is on 7 March.")


def test_what_an_app_says_under_a_post_is_left_out():
    """Likes, comments and tags lead nowhere in a group's chat."""
    page = document(
        title("Kathak Workshop"),
        *(
            text(words)
            for words in ("26 December", "248 likes", "Only 25 seats.", "#kathak #dance", "View all 17 comments")
        ),
    )
    assert write(page, [fact(FactKind.DATE, "26 December")]) == "*Kathak Workshop*\n\n🗓 26 December\n\nOnly 25 seats."


def test_a_letterheads_address_is_not_the_first_thing_said():
    """Where the letter tells below how to be reached, the letterhead is said at the end."""
    page = document(
        *(text(words) for words in ("Lettings Ltd", "mail@lettings.example", "01/03/2027")),
        title("Notice of rent review"),
        text("We write to let you know that from 03/04/2027 the rent for Flat 9 will rise to £860 per calendar month."),
        text("To discuss this, please telephone Gavin on 01632 960 507."),
    )
    facts = [
        fact(FactKind.EMAIL, "mail@lettings.example"),
        fact(FactKind.DATE, "01/03/2027"),
        fact(FactKind.DATE, "03/04/2027"),
        fact(FactKind.PRICE, "£860"),
        fact(FactKind.PHONE, "01632 960 507"),
    ]
    lines = write(page, facts).splitlines()
    assert "mail@lettings.example" in lines[-1]
    assert not any("mail@" in line for line in lines[:3])


def test_a_receipt_has_shop_day_items_and_a_bold_total():
    """A receipt keeps its own order."""
    page = document(
        title("CORNER STORE LTD"),
        text("TAX INVOICE"),
        text("25/12/2025 18:13"),
        row("Tea", "9.00"),
        row("Tea", "9.00"),
        row("Total", "18.00"),
        row("Cash", "20.00"),
        row("Change", "2.00"),
        text("THANK YOU"),
    )
    message = write(page, [fact(FactKind.DATE, "25/12/2025")])
    assert message.startswith("*CORNER STORE LTD*")
    assert "25/12/2025 18:13" in message
    assert message.count("Tea 9.00") == 2
    assert "*Total 18.00*" in message
    assert "THANK YOU" not in message


def test_the_note_is_said_as_written():
    """What the person adds stands in the message, in their words."""
    assert write(FETE, FETE_FACTS, note="We meet at my door at 6!").endswith("\n\nWe meet at my door at 6!")


def test_lists_keep_their_numbers_and_lead_in():
    """Numbered points keep their numbers, bullets are dots on every platform."""
    page = document(title("Agenda"), text("Points:"), item("Minutes", "1."), item("Rents", "2."), item("Tea", "–"))
    assert "Points:\n1. Minutes\n2. Rents\n• Tea" in write(page)


def test_two_pages_make_one_message():
    """What the second page says follows under the one headline."""
    page = document(
        title("Sports Day"), text("Saturday, 28/11/2026"), text("See overleaf"), text("Bring a cap", page=1)
    )
    message = write(page, [fact(FactKind.DATE, "Saturday, 28/11/2026")])
    assert message == "*Sports Day*\n\n🗓 Saturday, 28/11/2026\n\nBring a cap"


def test_a_later_page_is_headed_by_its_own_title():
    """What a second page prints above its heading again stands below it, before the rows it heads."""
    page = document(
        title("Sports Day"),
        text("Sat 28/11/2026"),
        text("HILL SCHOOL - Sports Day", page=1),
        Block(kind=BlockKind.HEADING, text="Schedule", page=1),
        Block(kind=BlockKind.ROW, text="8.00 March", cells=("8.00", "March"), page=1),
    )
    message = write(page, [fact(FactKind.DATE, "Sat 28/11/2026")])
    assert message.endswith("\n\n*Schedule*\nHILL SCHOOL - Sports Day\n8.00 March")


def test_a_brief_receipt_is_shop_day_and_total():
    """In short, a receipt says where, when and how much."""
    page = document(
        title("CORNER STORE LTD"),
        text("RECEIPT 25/12/2025"),
        row("Tea", "9.00"),
        row("Total", "9.00"),
        row("Cash", "10.00"),
    )
    message = write(page, [fact(FactKind.DATE, "25/12/2025")], length=Length.BRIEF)
    assert message == "*CORNER STORE LTD*\nRECEIPT 25/12/2025\n*Total 9.00*"


def test_telegram_gets_entities_and_no_marks():
    """The same message for Telegram is plain text with styles beside it."""
    draft = Composer().write(FETE, FETE_FACTS, Options(platform=Platform.TELEGRAM))
    assert "*" not in draft.text
    bold = next(entity for entity in draft.entities if entity.type == "bold")
    assert draft.text[bold.offset : bold.offset + bold.length] == "Midsummer Concert"


def test_no_text_gives_no_message():
    """An empty page has nothing to say."""
    assert write(document()) == ""


def test_a_name_right_below_the_when_stays_there_without_a_sign():
    """Where no place is known, the line under the hour mostly is it: nothing is claimed, and nobody has to look."""
    page = document(
        title("Chili Cook-Off"),
        *(
            text(words)
            for words in ("Sunday, October 17", "Noon to 4 p.m.", "Overman Park Bandshell", "Tasting kit $10")
        ),
        text("Live bluegrass by The Gravel Road Five"),
    )
    facts = [
        fact(FactKind.DATE, "Sunday, October 17"),
        fact(FactKind.TIME, "Noon to 4 p.m."),
        fact(FactKind.PRICE, "$10", "10 USD"),
    ]
    assert "Noon to 4 p.m.\nOverman Park Bandshell\n" in write(page, facts)
    assert write(page, facts).endswith("\n\nLive bluegrass by The Gravel Road Five")


def test_who_invites_is_cut_from_a_line_that_reads_on_into_the_title():
    """ "L'école communale vous invite à son" leaves the school, said at the end."""
    page = document(text("L'école communale vous invite à son"), title("Souper"), text("Samedi 13 mars"), language="fr")
    facts = [fact(FactKind.ORGANISATION, "L'école communale"), fact(FactKind.DATE, "Samedi 13 mars")]
    assert write(page, facts) == "*Souper*\n\n🗓 Samedi 13 mars\n\n_L'école communale_"


def test_a_name_with_tickets_at_two_prices_is_nothing_lost():
    """ "Lost Umbrellas" is a play where two prices let people in: its days and prices have their signs."""
    page = document(title("Lost Umbrellas"), text("5 March 2027, 20.30"), text("Adults £9 · Students £5"))
    facts = [
        fact(FactKind.DATE, "5 March 2027"),
        fact(FactKind.PRICE, "£9", "9 GBP"),
        fact(FactKind.PRICE, "£5", "5 GBP"),
    ]
    assert "🗓 5 March 2027, 20.30" in write(page, facts)


def test_a_day_is_told_with_what_happens_on_it():
    """A word or two right above the day say what it is of, where the page has opened already."""
    page = document(
        title("Language buddies wanted"),
        text("Help a newcomer for an hour a week."),
        text("Information evening"),
        text("Thursday 4 February 2027, 7.30 pm"),
    )
    facts = [fact(FactKind.DATE, "Thursday 4 February 2027"), fact(FactKind.TIME, "7.30 pm")]
    assert "🗓 Information evening: Thursday 4 February 2027, 7.30 pm" in write(page, facts)


def test_a_page_of_nothing_but_courtesies_has_a_message_all_the_same():
    """What is left out elsewhere is all that this page says, so it is said."""
    page = document(text("Agenda on page 2"))
    for length in Length:
        assert Composer().write(page, (), Options(length=length)).text == "Agenda on page 2"
