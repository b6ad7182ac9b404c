"""The lines that a reader looks for first: when, where, how much, by when, whom to ask, the link."""

from collections.abc import Sequence

import msgspec

from engine.contract import FactKind, Tone
from engine.stages import labels
from engine.stages.check.tokens import links
from engine.stages.compare import squeeze
from engine.stages.labels import Label
from engine.writers.composer.entries import FREE, Entry
from engine.writers.composer.lines import prose
from engine.writers.composer.phrases import ADMISSION, ADMITS
from engine.writers.composer.roles import Role
from engine.writers.markup import Part, line

_FEW = 2
"""Words beside a day or an hour that may share its line ("Open daily"); more of them get a line of their own."""
_ROW = 64
"""Characters up to which short facts of one kind share a line."""
_MONEY = {"EUR": "💶", "GBP": "💷", "USD": "💵", "JPY": "💴"}
_OWN = {
    FactKind.DATE: Label.DATE,
    FactKind.TIME: Label.TIME,
    FactKind.PLACE: Label.PLACE,
    FactKind.PRICE: Label.PRICE,
    FactKind.DEADLINE: Label.DEADLINE,
    FactKind.PHONE: Label.PHONE,
    FactKind.EMAIL: Label.EMAIL,
    FactKind.URL: Label.LINK,
}


def key_lines(role: Role, entries: Sequence[Entry], tone: Tone, language: str) -> list[Part]:
    """The lines of one role."""
    given = in_order(role, entries)
    if tone is Tone.FORMAL:
        return [line(formal(entry, language)) for entry in given]
    lines = _joined(role, given)
    if tone is Tone.PLAIN:
        return [line(_row(row, role, language)) for row in lines]
    out = []
    before = ""
    for row in lines:
        shown = sign(role, given if role is Role.PRICE else row)
        text = _row(row, role, language)
        out.append(line(f"{shown} {text}" if shown and (shown != before or role in _EACH) else text))
        before = shown
    return out


_EACH = (Role.WHEN, Role.DEADLINE, Role.ASK, Role.LINK)
"""Roles whose every line carries its sign: each line is a fact of its own."""


def sign(role: Role, row: Sequence[Entry]) -> str:
    """The sign in front of a line."""
    kinds = {kind for entry in row for kind in entry.kinds}
    announced = {entry.announced for entry in row}
    match role:
        case Role.WHEN:
            return "🗓" if FactKind.DATE in kinds or (Label.DATE in announced and FactKind.TIME not in kinds) else "⏰"
        case Role.WHERE:
            return "📍" if FactKind.PLACE in kinds or announced - {None} else ""
        case Role.PRICE:
            if any(ADMISSION.search(entry.labelled) for entry in row):
                return "🎟"
            prices = {fact.value for e in row for fact in e.facts if fact.kind is FactKind.PRICE} - {FREE}
            money = {value.rpartition(" ")[2] for value in prices}
            return _MONEY.get(money.pop(), "💰") if len(money) == 1 else "💰" if money else "🎟"
        case Role.DEADLINE:
            return "❗"
        case Role.ASK:
            return "✉" if FactKind.EMAIL in kinds and FactKind.PHONE not in kinds else "☎"
        case _:
            return "🔗"


def formal(entry: Entry, language: str) -> str:
    """With the label as printed and a colon, or ours in front of a bare fact, of prices that let someone in and of a
    name with its number; another line of words stays as it is."""
    if entry.label:
        return entry.labelled if entry.announced is None else msgspec.structs.replace(entry, printed="").labelled
    label = labels.own(said, language) if (said := _says(entry)) else ""
    return f"{label}{labels.colon(language)}{entry.text}" if label else entry.text


def _says(entry: Entry) -> Label | None:
    """Which of our labels may stand in front of it."""
    if not entry.hard or prose(entry.text) or (FactKind.DEADLINE in entry.kinds and entry.rest):
        return None
    kinds = entry.hard - {FactKind.TIME} or entry.hard
    if len(kinds) > 1:
        return Label.CONTACT if kinds <= {FactKind.PHONE, FactKind.EMAIL} and len(entry.rest) <= _FEW else None
    kind = next(iter(kinds))
    if kind is FactKind.PRICE and ADMISSION.search(entry.text):
        return None if ADMITS.search(entry.text) else Label.ADMISSION
    if kind in (FactKind.PHONE, FactKind.EMAIL) and entry.kinds != entry.hard:
        return Label.CONTACT if len(entry.rest) <= _FEW else None
    beside = 1 if kind is FactKind.DATE else 0  # "from", "Saturdays"
    return _OWN.get(kind) if len(entry.rest) <= beside and entry.kinds == entry.hard else None


def in_order(role: Role, entries: Sequence[Entry]) -> list[Entry]:
    """Of the when, the one day comes before its hours; several days keep the order that ties them to theirs."""
    given = list(entries)
    days = [entry for entry in given if FactKind.DATE in entry.kinds]
    if role is Role.WHEN and len(days) == 1 and all(len(entry.rest) <= 2 for entry in days):
        given.sort(key=lambda entry: entry is not days[0])
    return given


def _joined(role: Role, entries: Sequence[Entry]) -> list[list[Entry]]:
    """Short ones share a line; each day begins one."""
    out: list[list[Entry]] = []
    for entry in entries:
        row = out[-1] if out else []
        fits = sum(len(e.labelled) + 3 for e in row) + len(entry.labelled) <= _ROW
        new_day = role is Role.WHEN and FactKind.DATE in entry.kinds
        sentence = entry.text[-1] in ".!?。！？" or any(e.text[-1] in ".!?。！？" for e in row)
        wordy = any(len(e.rest) > _FEW and not e.label for e in (*row, entry))
        alone = role in (Role.DEADLINE, Role.WHERE, Role.LINK) or (wordy and role is Role.WHEN)
        if role is Role.ASK:
            alone = not entry.bare or any(e.hard and not e.bare for e in row)
        if row and fits and not new_day and not alone and not sentence:
            row.append(entry)
        else:
            out.append([entry])
    return out


def _row(row: Sequence[Entry], role: Role, language: str) -> str:
    texts = [unlabelled(entry, role) for entry in row]
    labelled = any(text != entry.text for text, entry in zip(texts, row, strict=True))
    listed = role is Role.PRICE and any("," in text for text in texts)
    return joined(texts, language, listed=labelled or listed)


def joined(texts: Sequence[str], language: str, *, listed: bool) -> str:
    """On one line, with that language's comma; with dots where the parts hold commas or labels of their own, or a
    link that the next sign would be taken into."""
    listed = listed or any(links(text) for text in texts[:-1])
    return (" · " if listed else labels.comma(language)).join(texts)


def unlabelled(entry: Entry, role: Role) -> str:
    """A label that says no more than the sign is left to it."""
    said = labels.generic(entry.label) if entry.label else None
    if said is None or (role is Role.DEADLINE) or (role is Role.ASK and said not in (Label.PHONE, Label.EMAIL)):
        return entry.labelled
    hours = {fact.value for fact in entry.facts if fact.kind is FactKind.TIME}
    if len(hours) > 1 and entry.label.casefold() in labels.BEGINS:  # "Beginn 20 Uhr, Einlass 19 Uhr"
        return entry.labelled
    return entry.text if squeeze(entry.text) else entry.labelled
