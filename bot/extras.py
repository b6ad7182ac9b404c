"""What is made of a photo beside the message: what it is called, and what is said with it."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

import msgspec
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity

from bot import doubts, reply, sentences
from bot.locale import Locale
from bot.preferences import Preference
from bot.rich import TEXT_LIMIT, Rich, bold, code, cut, inert, join, length16, pre
from bot.state import State
from engine.client import calendar, contacts, ics, links, tables, texts
from engine.contract import Options, Platform, Result

CAPTION_LIMIT = 1024
"""UTF-16 code units that Telegram takes under a file."""
LISTED = 8
"""Events that are named with their file; the others are counted."""
WORDS = 60
"""Characters of a title, a name, or a way to reach somebody in such a list."""
WAYS = 4
"""Ways to reach somebody that are named there."""
PAYLOAD = 600
"""Characters of what a code says that are shown."""
PARTS = 4
"""Messages that a text is shown in at most; a longer one comes as a file only."""


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """A file, with what is said of it."""

    name: str
    data: bytes
    caption: Rich = Rich()


def calendar_file(locale: Locale, state: State, result: Result, preference: Preference) -> Made | None:
    """The events; None where there are none, as of days that do not exist."""
    question = state.question
    options = state.options.get(state.shown, Options())
    sent = datetime.fromtimestamp(question.items[0].sent if question.items else 0, UTC)
    if not sent.timestamp():  # a text, or a photo that came before its time was remembered
        sent = datetime.now(UTC)
    found = calendar.events(
        result,
        source=" ".join(photo.sha256 for photo in question.photos) or question.text,
        sent=sent,
        region=options.region or preference.region,
        zone=preference.zone,
    )
    if not found:
        return None
    message = _plain(result)
    described = [_description(locale, event, message) for event in found]
    lines = [_event_line(locale, event) for event in found[:LISTED]]
    if more := len(found) - len(lines):
        lines.append(locale.text("calendar-more", count=more))
    zones = {event.zone for event in found if isinstance(event.start, datetime)}
    notes = [locale.text("calendar-zone", zone=zone) if zone else locale.text("calendar-anywhere") for zone in zones]
    notes += [locale.text("calendar-year")] if any(event.guessed for event in found) else []
    notes += [locale.text("calendar-check")] if any(event.doubtful for event in found) else []
    url = ics.link(found[0], described[0]) if len(found) == 1 else ""
    link = _linked(locale.text("calendar-link"), url) if url else Rich()
    caption = join("\n\n", [inert("\n".join(lines)), inert("\n".join(notes)), link])
    return Made(
        name=reply.file_name(locale, result, "calendar", "ics"),
        data=ics.write(found, described, sent=sent),
        caption=cut(caption, CAPTION_LIMIT),
    )


def contact_file(locale: Locale, result: Result) -> Made | None:
    """Whom the photo names."""
    found = contacts.cards(result)
    if not found:
        return None
    lines = []
    for card in found[:LISTED]:
        ways = [sentences.short(way, WORDS) for way in (*(number for number, _ in card.phones), *card.emails)]
        name = sentences.short(card.name, WORDS) or "–"
        lines.append(
            locale.text("contact-line", name=name, ways=locale.text("list-comma").join(map(locale.apart, ways[:WAYS])))
        )
    caption = cut(inert("\n".join(lines)), CAPTION_LIMIT)
    return Made(name=reply.file_name(locale, result, "contact", "vcf"), data=contacts.write(found), caption=caption)


def table_file(locale: Locale, result: Result) -> Made | None:
    """For a spreadsheet."""
    if not result.tables:
        return None
    return Made(name=reply.file_name(locale, result, "table", "csv"), data=tables.as_csv(result))


def table_block(result: Result) -> Rich:
    """All tables, each in a block that one tap copies."""
    blocks = [pre(tables.aligned(table)) for table in result.tables]
    return cut(join("\n\n", blocks), TEXT_LIMIT)


def text_blocks(result: Result, *, breaks: bool) -> list[Rich]:
    """The text in blocks that one tap copies; none where it is too long for that."""
    text = texts.printed(result) if breaks else result.text
    out: list[str] = []
    for paragraph in text.split("\n\n"):
        for piece in _pieces(paragraph):
            if out and length16(out[-1]) + length16(piece) + 2 <= TEXT_LIMIT:
                out[-1] += f"\n\n{piece}"
            else:
                out.append(piece)
    return [pre(part) for part in out if part] if len(out) <= PARTS else []


def code_message(locale: Locale, payload: str) -> tuple[Rich, InlineKeyboardMarkup | None]:
    """Where a code leads, told in full before it can be opened."""
    target = links.target(payload)
    said = code(sentences.short(target.payload, PAYLOAD))
    if not target.url:
        kind = "code-unclear" if target.scheme in links.WEB else "code-scheme" if target.scheme else "code-text"
        return join("\n", [inert(locale.text(kind, scheme=target.scheme)), said]), None
    lines: list[Rich | str] = [locale.text("code-web"), bold(target.host)]
    if target.readable:
        lines.append(inert(locale.text("code-readable", readable=sentences.short(target.readable, WORDS))))
    if target.posing:
        posing = sentences.short(target.posing, WORDS)
        lines.append(inert(locale.text("code-posing", posing=posing, host=target.host)))
    label = locale.text("button-open", name=sentences.short(target.host, WORDS))
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton(label, url=target.url)]])
    return join("\n", [*lines, said]), buttons


def _pieces(paragraph: str) -> list[str]:
    """A paragraph that is longer than a message in pieces, by its lines where that will do."""
    out = [""]
    for line in paragraph.split("\n"):
        while length16(line) > TEXT_LIMIT:
            # Half as many characters fit however many units each has; the last space there parts no word.
            at = line.rfind(" ", 1, TEXT_LIMIT // 2) if " " in line[1 : TEXT_LIMIT // 2] else TEXT_LIMIT // 2
            out.append(line[:at])
            line = line[at:].lstrip(" ")
        longer = f"{out[-1]}\n{line}" if out[-1] else line
        if length16(longer) <= TEXT_LIMIT:
            out[-1] = longer
        else:
            out.append(line)
    return [piece for piece in out if piece]


def _plain(result: Result) -> str:
    """The message without the marks of WhatsApp."""
    draft = result.message
    if draft is None:
        return result.text
    return texts.unmarked(draft.text) if draft.platform is Platform.WHATSAPP else draft.text


def _description(locale: Locale, event: "calendar.Event", message: str) -> str:
    notes = [doubts.sentence(locale, fact) for fact in event.doubtful]
    if event.guessed:
        notes.append(locale.text("calendar-year"))
    return "\n\n".join(filter(None, [message, "\n".join(notes)]))


def _event_line(locale: Locale, event: "calendar.Event") -> str:
    when = _when(locale, event.start, event.end)
    name = "calendar-deadline" if event.deadline else "calendar-weekly" if event.weekly else "calendar-event"
    return locale.text(name, when=when, title=sentences.short(event.title, WORDS))


def _when(locale: Locale, start: date | datetime, end: date | datetime | None) -> str:
    """Day and hour as the bot's language writes them."""
    from babel.dates import format_skeleton, format_time

    def day(moment: date) -> str:
        return format_skeleton("yMMMEd", moment, locale=locale.language)

    if not isinstance(start, datetime):
        return day(start) if end in (None, start) else f"{day(start)} – {day(end or start)}"
    comma = locale.text("list-comma")
    hour = comma.join((day(start), format_time(start, "short", locale=locale.language)))
    if not isinstance(end, datetime):
        return hour
    until = format_time(end, "short", locale=locale.language)
    return f"{hour} – {until}" if end.date() == start.date() else f"{hour} – {day(end)}{comma}{until}"


def _linked(text: str, url: str) -> Rich:
    return Rich(text, (MessageEntity(MessageEntity.TEXT_LINK, 0, length16(text), url=url),))


def first_of(found: Sequence[str], choice: str) -> str | None:
    """The one at a place that a button names; None where there is none."""
    return next((one for at, one in enumerate(found) if str(at) == choice), None)
