"""Ties entries that belong together: a label to its value, a bare price or number to the words that lead to it."""

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from engine.contract import FactKind
from engine.stages import labels
from engine.stages.compare import says, words
from engine.stages.document import BlockKind
from engine.writers.composer.entries import Entry
from engine.writers.composer.values import APART, LARGER, SHORT, VALUE, as_text, value_of

_LEAD_IN = 34
"""Characters of a line that may lead to a bare price or number below it."""
_BESIDE = 2
"""Words beside a day and its hours that a line may have to be told what it is by the one above."""
_BOXES = 2
"""Boxes of a known label and its value that make a page one of info boxes."""
_ADDS = re.compile(r"\(|(?:or|oder|ou|o|of|eller|atau|veya|lub|nebo|vagy|sau|или|tai|oppure|hoặc)\s")
"""The beginning of a line that adds to the one above: a word for "or", in small letters, or a bracket."""
_BARE = frozenset({FactKind.PRICE, FactKind.PHONE, FactKind.URL, FactKind.EMAIL})


def tied(given: Sequence[Entry]) -> list[Entry]:
    """The entries with their labels, in reading order."""
    return _led(_paired(given))


def _paired(given: Sequence[Entry]) -> list[Entry]:
    """Labels and their values become one entry each."""
    out: list[Entry] = []
    boxes = _boxes(given)
    named = _named(given)
    at = 0
    while at < len(given):
        entry = given[at]
        at += 1
        if entry.kind is BlockKind.ROW:
            out.append(_row(entry, given))
        elif _what(entry, out, given[at : at + 1]):
            out.append(msgspec.structs.replace(given[at], label=entry.text))
            at += 1
        elif entry.kind in (BlockKind.TEXT, BlockKind.HEADING) and _is_label(
            entry, given[at : at + 2], boxes, named=named
        ):
            value = value_of(entry, given[at:], boxed=entry.group in boxes)
            at += len(value)
            facts = tuple(fact for part in value for fact in part.facts)
            text = as_text(value)
            out.append(
                msgspec.structs.replace(
                    value[0],
                    text=text,
                    label=entry.text.rstrip(":： "),
                    kind=BlockKind.TEXT,
                    facts=facts,
                    early=entry.early,
                )
            )
        else:
            out.append(_split(entry))
    return out


def _what(entry: Entry, out: Sequence[Entry], following: Sequence[Entry]) -> bool:
    """Whether a word or two say what the day right below is: "Information evening", below what the page opens with."""
    if not following or not any(not other.early for other in out):
        return False
    after = following[0]
    plain = entry.kind is BlockKind.TEXT and after.kind is BlockKind.TEXT and not entry.kinds and not entry.early
    told = FactKind.DATE in after.hard and after.hard <= {FactKind.DATE, FactKind.TIME} and len(after.rest) <= _BESIDE
    near = after.follows(entry) and after.group == entry.group and not labels.split(after.text)[0]
    few = len(words(entry.text)) <= SHORT and entry.text[-1].isalpha() and entry.text[0].isupper()
    return plain and told and near and few and labels.known(entry.text) is None


def _row(entry: Entry, given: Sequence[Entry]) -> Entry:
    """A row "label, value" of a fact sheet; rows of menus and other tables stay rows."""
    cells = [cell for cell in entry.cells if cell.strip()]
    if len(cells) != 2:
        return entry
    sheet = [e for e in given if e.kind is BlockKind.ROW and e.group == entry.group]
    if not any(len(e.cells) == 2 and labels.known(e.cells[0]) for e in sheet):
        return entry
    label, value = cells[0].rstrip(":： "), cells[1].strip(":： ")
    if not label or not value:
        return entry
    facts = tuple(fact for fact in entry.facts if says(value, fact.text))
    if len(facts) < len(entry.facts):
        return entry
    return msgspec.structs.replace(entry, text=value, label=label, kind=BlockKind.TEXT, cells=(), facts=facts)


def _named(given: Sequence[Entry]) -> bool:
    """Whether the page puts a label on a line of its own above each value."""
    return (
        sum(
            labels.known(e.text) is not None and f.follows(e) and labels.known(f.text) is None
            for e, f in pairwise(given)
        )
        >= _BOXES
    )


def _is_label(entry: Entry, following: Sequence[Entry], boxes: frozenset[int], *, named: bool) -> bool:
    """A word or two that the next line is the value of; `named`: others of the page are known to be."""
    if not following or entry.hard or not following[0].follows(entry):
        return False
    after = following[0]
    if after.kind not in (BlockKind.TEXT,) or len(after.text) > 3 * VALUE:
        return False
    if labels.known(entry.text):
        return labels.known(after.text) is None
    if entry.size > LARGER * after.size:
        return False
    lone = len(following) == 1 or following[1].group != entry.group or following[1].kind is BlockKind.HEADING
    return (
        (
            entry.kind is BlockKind.HEADING
            or entry.group in boxes
            or (named and not entry.kinds and not entry.text[0].islower() and not entry.early)
        )
        and after.group == entry.group
        and len(after.text) <= (2 * VALUE if named and after.hard else VALUE)
        and len(words(entry.text)) <= SHORT
        and entry.text[-1] not in ".,!?"
        and (bool(after.hard) or lone or entry.group in boxes)
    )


def _boxes(given: Sequence[Entry]) -> frozenset[int]:
    """Groups of an info box: several groups of the page are a known label and its value, so their like are too."""
    groups: dict[int, list[Entry]] = {}
    for entry in given:
        groups.setdefault(entry.group, []).append(entry)
    small = {
        group: found
        for group, found in groups.items()
        if 2 <= len(found) <= SHORT + 1 and all(entry.kind in (BlockKind.TEXT, BlockKind.HEADING) for entry in found)
    }
    if sum(labels.known(found[0].text) is not None for found in small.values()) < _BOXES:
        return frozenset()
    return frozenset(group for group, found in small.items() if len(words(found[0].text)) <= SHORT)


def _split(entry: Entry) -> Entry:
    """ "Venue St Jude's Church Hall" and "Tél. 01 99 00 46 12" part into label and value."""
    if entry.kind is not BlockKind.TEXT or "\n" in entry.text:
        return entry
    label, value = labels.split(entry.text)
    if not label or not any(value.startswith(fact.text[:12]) for fact in entry.facts):
        return entry
    facts = tuple(fact for fact in entry.facts if says(value, fact.text))
    if len(facts) < len(entry.facts):
        return entry
    return msgspec.structs.replace(entry, text=value, label=label, facts=facts, printed=entry.text)


def _led(given: list[Entry]) -> list[Entry]:
    """A bare price, number or link joins the short line that leads to it."""
    out: list[Entry] = []
    for entry in given:
        before = out[-1] if out else None
        if before is not None and (_adds(before, entry) or _completes(before, entry, out)):
            out[-1] = _joined(before, entry)
        else:
            out.append(entry)
    return out


def _completes(before: Entry, entry: Entry, out: Sequence[Entry]) -> bool:
    """Whether it is a bare price, number or link that the line above leads to."""
    return (
        entry.kind is BlockKind.TEXT
        and before.kind in (BlockKind.TEXT, BlockKind.HEADING)
        and not entry.label
        and entry.bare
        and entry.kinds <= _BARE
        and entry.follows(before)
        and _leads(before, entry)
        and not (entry.size > APART * before.size and _listed(out))
    )


def _joined(before: Entry, entry: Entry) -> Entry:
    return msgspec.structs.replace(
        before,
        text=f"{before.text} {entry.text}",
        printed=f"{before.labelled} {entry.text}" if before.label else "",
        kind=BlockKind.TEXT,
        facts=before.facts + entry.facts,
    )


def _adds(before: Entry, entry: Entry) -> bool:
    """Whether it cannot stand alone: "or send a message", "(after 6 pm)"."""
    plain = (
        entry.kind is BlockKind.TEXT and before.kind is BlockKind.TEXT and not entry.label and "\n" not in before.text
    )
    if not plain or not entry.follows(before):
        return False
    listed = before.text[-1] in ",،" and bool(before.hard) and entry.bare and entry.kinds <= _BARE
    return listed or (before.text[-1] not in ".!?:：" and bool(_ADDS.match(entry.text)))


def _listed(given: Sequence[Entry]) -> bool:
    """Whether the last line is one of several alike: a large price under them is for all of them."""
    if len(given) < 2:
        return False
    above, last = given[-2:]
    alike = above.size < LARGER * last.size and last.size < LARGER * above.size
    return alike and above.group == last.group and above.kind is last.kind and not above.hard and last.follows(above)


def _leads(before: Entry, entry: Entry) -> bool:
    if len(before.text) > 2 * _LEAD_IN or before.text[-1] in ".!?。！？":
        return False
    if before.text[-1] in ":：":
        return True
    if FactKind.URL in entry.kinds and before.hard:
        return len(before.text.split()[-1]) <= SHORT and not any(
            before.text.endswith(fact.text) for fact in before.facts
        )
    short = len(before.text) <= _LEAD_IN and "," not in before.text
    return short and not before.hard and not before.text[-1].isdigit()  # a number leads to none
