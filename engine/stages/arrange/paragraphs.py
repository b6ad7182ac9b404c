"""Lines of one column into paragraphs: which line goes on in the next, which begins something new."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from engine.stages.arrange.broken import half_told
from engine.stages.arrange.geometry import Item
from engine.stages.arrange.labels import is_label

SAME_SIZE = 1.22
"""Heights of two lines of one paragraph differ by this factor at most."""
ALIGNED = 0.6
"""Farthest that the left ends of two lines of one paragraph are apart, in their height."""
SLACK = 0.3
"""Distance of their left ends up to which they are at one margin without a doubt, in their height."""
CLOSE = 0.75
"""Free height between two lines of one paragraph at most, in their height."""
APART = 0.85
"""Free height from which something new begins, in the lines' height."""
WRAPPED, WRAPPED_CJK, SENTENCE = 18, 8, 45
"""Characters that a line has at least where a column's width ends it: an address, Chinese or Japanese, a sentence."""
NARROW, FILLED = 30, 0.75
"""In a narrow column a sentence's line has at least so many characters, and fills at least this share of the width."""
SUFFIX = 5
"""Characters of what may be left over from a name: "Ltd."."""
SHORT = 2
"""Letters of the longest word that leads to a link on the next line in any language."""
GREETING = 60
"""Characters of the longest line that greets."""
NO_GAP = 99.0
"""Gap of a paragraph with nothing above it."""

LEVEL, AIRY = 0.12, 0.2
"""How much closer than the line above to its own a line stands at least where the two are a paragraph, and the free
height up to which lines of one pitch may be one all the same, both in height."""

_BULLET = re.compile(r"^\s*([•●○◦▪▸►‣⁃∙·*✓✔☑–—-]|\(?\d{1,2}[.)](?!\d)(?!\s*\d{2,}[ -]\d)|[a-hA-H][.)])\s*(?=\D|\d+\s)")
"""A bullet, or a number that no phone number follows: "(20) 95550-0163" is one."""
_CLOSED = re.compile(r"[.!?:;。！？：…]['\"”’)\]]*$")
_OPEN = re.compile(
    r"([,、，&/–·|-]|(?<!\d)\+|\b(and|or|of|the|vs?\.?|to|at|in|for|with|on|by|from|und|oder|der|die|das|den|dem"
    r"|des|(?<!\d )am|im"
    r"|bei|vom|zum|zur|bis|y|del|los|las|con|para|por|e|de|da|do|em|dos|et|à|au|aux|du|sur|pour|chez|di|della"
    r"|per|presso|il|gli"
    r"|le|la|les|un|une|son|sa|ses|leur|una|su|sus|uma|seu|sua|seus|suas|il|lo|gli|suo|nel|our|their|your|its"
    r"|eine|einem|einer|einen|unser|unsere|unserem|unserer|ihre|ihrem|van|het|een|bij|voor|dan|dengan|ve|ile"
    r"|och|med|til|oraz|przy|v|De|Van|Du|La|Le))$"
)
_BRACKETS = "(（「『【《"
_LABELLED = re.compile(r"^[^\W\d]{1,14}(?: [^\W\d]{1,12}){0,2}\s?[:：]\s?\S")
_LINK = re.compile(r"^(?:https?://|www\.|\S+@\S+$|(?=[\d-]*[^\W\d])[\w-]+(?:\.[\w-]+)+(?:/\S*)?$)")
_BEFORE_LINK = re.compile(r"\b(?:at|to|on|via|or|e-?mail|visit|sur|unter|en|su|di|em|auf|ou|oder|an)$", re.IGNORECASE)
_SALUTATION = re.compile(
    r"(?:dear|to|liebe|sehr geehrte|estimad|querid|car[oaie]\b|prezad|chers?\b|chères?|gentil|kepada|say[ıi]n|sevgili"
    r"|değerli|beste|geachte|drodzy|szanowni|vážen|milí|kära|bästa|kjære|kære|hyvät|tisztelt|kedves|stimați"
    r"|dragi|уважаем"
    r"|дорог|kính)",
    re.IGNORECASE,
)
_HALF_NUMBER = re.compile(r"[^\W\d].*\s(?:0\d{1,5}(?:[ -]\d{3,4})?|\+\d[\d ]{0,6}|\(0?\d{1,5}\))$")
_DIGIT_GROUPS = re.compile(r"\d{2,8}(?:[ -]\d{2,4}){0,3}[.,]?(?:$| [^\W\d])")
"""The first half of a phone number at the end of a line of words, and the other half on the next line."""
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


class Paragraph(NamedTuple):
    """Lines that read on."""

    items: tuple[Item, ...]
    text: str
    """On one line, hard wraps and the hyphens of divided words taken out, without a bullet."""
    marker: str
    """The bullet or number in front, "" for none."""
    gap: float
    """Free height above it, in the height of its first line; `NO_GAP` where it begins a column."""


def paragraphs_of(column: Sequence[Item], right: float, title: frozenset[int], above: float | None) -> list[Paragraph]:
    """Paragraphs of lines that stand under each other.

    `right` is as far as the lines may reach, `above` where the text before ends (None: nothing stands above), both
    pixels; the lines whose index is in `title` stay together and by themselves.
    """
    groups: list[list[Item]] = []
    last: Item | None = None
    for item in column:
        if last is not None and _beside(last, item) and item.line not in title:
            groups[-1].append(item)
            last = last._replace(text=f"{last.text} {item.text}", right=item.right)
            continue
        if last is None or (last.line in title) != (item.line in title):
            groups.append([item])
        elif item.line in title or (
            _goes_on(last, item, right, running=len(groups[-1]) > 1) and not _listed(groups, item)
        ):
            groups[-1].append(item)
        else:
            groups.append([item])
        last = item
    out: list[Paragraph] = []
    for group in groups:
        marker, text = split_marker(join([i.text for i in group], whole=group[0].line in title))
        gap = NO_GAP if above is None else (group[0].top - above) / group[0].height
        out.append(Paragraph(tuple(group), text, marker, gap))
        above = group[-1].bottom
    return out


def greets_letter(text: str) -> bool:
    """Whether it begins as a letter does in one of many languages: "Dear", "Tisztelt"."""
    return bool(_SALUTATION.match(text))


def open_ended(text: str) -> bool:
    """Whether it ends with a sign or a small word that something has to follow: "and", "of the", "–"."""
    return bool(_OPEN.search(text))


def split_marker(text: str) -> tuple[str, str]:
    """The bullet or number in front of a line ("" for none), and the rest."""
    found = _BULLET.match(text)
    return (found.group(1), text[found.end() :]) if found and len(text) > found.end() else ("", text)


def join(texts: Sequence[str], *, whole: bool = False) -> str:
    """Lines as one: a word divided at the end of a line is closed up, Chinese and Japanese go on without a space.

    Where words stand `whole`, as in a title, a hyphen at the end of a line is a compound's and stays.
    """
    out = ""
    for text in texts:
        if not out:
            out = text
        elif not whole and re.search(r"[a-zà-ÿ]-$", out) and text[:1].islower():
            out = out[:-1] + text
        elif (re.search(r"\w-$", out) and text[:1].isalnum()) or (_CJK.match(out[-1]) and _CJK.match(text)):
            out += text
        else:
            out += " " + text
    return out


def _goes_on(last: Item, item: Item, right: float, *, running: bool) -> bool:
    """Whether `item` reads on from `last`, itself the first line of its paragraph or, `running`, a later one."""
    if max(last.height, item.height) > SAME_SIZE * min(last.height, item.height):
        return False
    if item.top - last.bottom > CLOSE * min(last.height, item.height):
        return False
    if _BULLET.match(item.text) or _LABELLED.match(item.text):
        return False
    if _closes_a_letter(last.text) or _closes_a_letter(item.text):
        return False
    if _LINK.match(item.text):
        return bool(_BEFORE_LINK.search(last.text)) or _ends_small(last.text)
    if _HALF_NUMBER.search(last.text) and _DIGIT_GROUPS.match(item.text):
        return True
    if half_told(last.text, item.text):
        return True
    letter = item.width / max(1, len(item.text))
    room = (right - last.left) / letter
    if _small(item.text):
        return True
    if _CLOSED.search(last.text):
        if not running or not last.text.endswith(".") or len(last.text) < _full(room):
            return False
    elif open_ended(last.text):
        return True
    elif not _wraps(last.text, item.text, room):
        return False
    # A hard wrap: the next line's first word would not have fitted on this one.
    word = 1 if _CJK.search(item.text[:2]) else len(item.text.partition(" ")[0])
    return last.right + (word + 1) * letter > right and _flush(last, item)


def _beside(last: Item, item: Item) -> bool:
    """Whether it is the next word of the same justified line."""
    return item.left > last.right and last.top < item.middle < last.bottom


def _listed(groups: Sequence[Sequence[Item]], item: Item) -> bool:
    """Whether a line that does not clearly read on stands as far below the one above as that one below its own: such
    lines are a list without bullets, however well the last one fills its width. What is read as a small l may be a
    capital i."""
    if len(groups) < 2 or len(groups[-1]) > 1 or _CJK.search(item.text):
        return False
    before, last = groups[-2][-1], groups[-1][0]
    reads_on = (_small(item.text) and item.text[0] != "l") or open_ended(last.text) or _LINK.match(item.text)
    if reads_on or half_told(last.text, item.text) or _HALF_NUMBER.search(last.text) or len(item.text) <= SUFFIX:
        return False
    if max(before.height, last.height) > SAME_SIZE * min(before.height, last.height):
        return False
    gap = item.top - last.bottom
    return gap > AIRY * last.height and gap > last.top - before.bottom - LEVEL * last.height


def _ends_small(text: str) -> bool:
    """Whether it ends with a word so short that it leads to what follows, in any language."""
    last = text.split()[-1]
    return len(last) <= SHORT and last.isalpha() and last.islower()


def _small(text: str) -> bool:
    """Whether it begins with a small letter, as a line that goes on does; "p610" is ₱610 misread."""
    return text[:1].islower() and not text[1:2].isdigit()


def _flush(last: Item, item: Item) -> bool:
    """Whether both begin at the margin of one column, not around the middle of a poster."""
    left, middle = abs(last.left - item.left), abs(last.centre - item.centre)
    if item.text[0] in _BRACKETS:  # as wide as a Chinese letter, and blank on the left
        return left < ALIGNED * item.height
    return left < ALIGNED * item.height and (left < SLACK * item.height or middle > left / 2)


def _wraps(upper: str, lower: str, room: float) -> bool:
    """Whether a line that begins with a capital may go on the one above: sentences and addresses do, notes do not.

    `room` is how many characters the column is wide.
    """
    if _CJK.search(upper[:2]):
        return len(upper) >= WRAPPED_CJK
    if is_label(lower.partition(" ")[0]):
        return False
    if "," in upper or len(lower) <= SUFFIX or (_LABELLED.match(upper) and lower.isalpha()):
        return len(upper) >= WRAPPED
    return len(upper) >= _full(room)


def _full(room: float) -> float:
    """Characters that a sentence's line has at least where the column's width ends it."""
    return max(NARROW, min(SENTENCE, FILLED * room))


def _closes_a_letter(text: str) -> bool:
    """ "Regards," or "Dear Mr and Mrs Ash,": a comma that ends a line of its own."""
    if not text.endswith((",", "，")):
        return False
    return (len(text.split()) <= 2 and len(text) <= 24) or (len(text) <= GREETING and bool(_SALUTATION.match(text)))
