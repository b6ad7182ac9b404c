"""Which words are the title: the largest that say something, most likely near the top."""

import re
from collections.abc import Sequence

from engine.stages.arrange.geometry import Item
from engine.stages.arrange.labels import is_label
from engine.stages.arrange.paragraphs import open_ended

SAME_SIZE = 1.25
"""Heights of the lines of one title differ by this factor at most."""
CLOSE = 1.0
"""Free height between the lines of one title at most, in their height."""
MAX_LINES = 4
STANDS_OUT = 1.1
"""Score, about the height over the median of the page, below which a line counts as running text."""
LARGE = 1.25
"""Height over the median of the page from which a title may have several lines."""
LETTERHEAD = 0.72
"""What a line near the top that names a school or society counts for, as long as another one can be the title."""
TOUCHING, LOOKS_SMALLER, TAIL_WORDS = 0.1, 1.65, 2
"""Free height in heights, ratio of heights and words up to which the last word of a title may look smaller."""
SUBJECT, SUBJECT_WORDS = 1.3, 8
"""What a short line under "Dear parents," counts for, and its words at most."""
BRIDGED = 0.7
"""Height over the title's from which such a short last line is a word of it."""
BRIDGE = 3
"""Characters of a word such as "v" or "&" that may stand smaller between two lines of a title."""

_SAYS_LITTLE = re.compile(r"^\W*(?:\D{0,4}\d[\d.,:/-]*\D{0,6}|\d+|.)\W*$")
_CHIP = re.compile(
    r"^\W*(?:today|yesterday|heute|gestern|hoy|ayer|hoje|ontem|aujourd.hui|hier|oggi|ieri|vandaag|gisteren|hari ini"
    r"|bugün|dün|idag|i dag|dzisiaj|wczoraj|сегодня|вчера|今天|今日|昨天|昨日|اليوم|आज)\W*$",
    re.IGNORECASE,
)
"""What an app says of the day on a screenshot."""
_DATED = re.compile(
    r"^\W*(?:[^\W\d]+\.?,? )?\d{1,2}(?:st|nd|rd|th)?\.?,? (?:de )?[^\W\d]{3,10}\.?,? (?:de )?\d{4}\W*$"
    r"|^\W*(?:[^\W\d]+,? )?[^\W\d]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\W*$"
    r"|^\d{2,4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日.{0,5}$"
)
"""A day of a year and nothing else, as over a letter."""
_LETTERHEAD = re.compile(
    r"\b(school|society|club|association|council|academy|hospital|church|ltd|inc|llc|gmbh|sdn bhd|e\.\s?v|"
    r"college|university|trust|foundation|temple|mosque|parish|residents|members|presents|escuela|colegio|"
    r"asociaci[oó]n|associa[cç][aã]o|escola|comit[eé]|[eé]cole|verein|schule|scuola|associazione|sekolah|okulu?|derne[gğ]i)\b",
    re.IGNORECASE,
)
_ANNOUNCES = re.compile(
    r"\b(notice|circular|announcement|invitation|important|aviso|comunicado|convocatoria|invitaci[oó]n|avis|annonce|"
    r"convocation|aushang|mitteilung|einladung|bekanntmachung|avviso|comunicazione|pengumuman|undangan|duyuru|ilan|"
    r"th[oô]ng b[aá]o)\b|通知|公告|启事|お知らせ|ご案内|募集",
    re.IGNORECASE,
)
_SALUTATION = re.compile(
    r"^(dear|to all|to the|hello|liebe|sehr geehrte|estimad|querid|caro|prezad|cher|chère|madame|gentil|kepada|yth|"
    r"say[ıi]n|sevgili|kính|各位|尊敬|亲爱|皆様)",
    re.IGNORECASE,
)


def title_of(items: Sequence[Item], typical: float) -> tuple[Item, ...]:
    """The title's lines, top to bottom; empty where nothing stands out."""
    items = sorted(items, key=lambda i: i.middle)
    return _best(items, typical, LETTERHEAD) or _best(items, typical, 1.0)


def _best(items: Sequence[Item], typical: float, letterhead: float) -> tuple[Item, ...]:
    """The block that looks most like a title; `letterhead` is what the name of a society on top counts for."""
    best: tuple[float, tuple[Item, ...]] = (STANDS_OUT, ())
    bottom = max((i.bottom for i in items), default=1.0)
    top = min((i.top for i in items), default=0.0)
    for start in range(len(items)):
        block = _block(items, start, typical)
        place = (block[0].top - top) / max(1.0, bottom - top)
        subject = False
        following = items[start + len(block)].text if start + len(block) < len(items) else ""
        if start and _SALUTATION.match(items[start - 1].text) and items[start - 1].text.endswith((",", "，")):
            place = 0.0  # the subject of a letter, however long its head
            subject = len(block[0].text.split()) <= SUBJECT_WORDS and block[0].text[-1] not in ".,:;"
        score = _score(block, typical, place, following, letterhead) * (SUBJECT if subject else 1.0)
        if score > best[0]:
            best = (score, block)
    return best[1]


def _beside(item: Item, other: Item) -> bool:
    return other.left > item.right and other.top < item.middle < other.bottom


def _score(block: Sequence[Item], typical: float, place: float, following: str, letterhead: float) -> float:
    """How much lines look like a title: their size, less for standing low, for figures and for a letterhead."""
    text = " ".join(item.text for item in block)
    letters = sum(c.isalpha() for c in text)
    if letters < 2 or _SAYS_LITTLE.match(text) or _DATED.match(text) or _CHIP.match(text):
        return 0.0
    score = max(item.height for item in block) / typical * (1.0 - 0.45 * place)
    if _LETTERHEAD.search(text) and place < 0.25:
        score *= letterhead
    if letters < 0.5 * len(text.replace(" ", "")):
        score *= 0.6
    if len(text) > 80:
        score *= 0.8
    if _ANNOUNCES.search(text):
        score *= 1.15
    if letters > 4 and sum(c.isupper() for c in text) > 0.8 * letters:
        score *= 1.08
    if _SALUTATION.match(following):
        score *= 1.25
    return score


def _block(items: Sequence[Item], start: int, typical: float) -> tuple[Item, ...]:
    """The lines from `start` on that have one size and follow closely, past what stands beside them."""
    block = [items[start]]
    large = block[0].height >= LARGE * typical
    for item in items[start + 1 :]:
        last = max(block, key=lambda i: i.height)
        gap = (item.top - block[-1].bottom) / last.height
        if len(block) == MAX_LINES or gap > CLOSE:
            break
        if item.left > max(i.right for i in block) or item.right < min(i.left for i in block):
            continue
        leads = open_ended(block[-1].text.lower())
        if not (_reads_on(last, item, gap, leads, len(block)) if large else _capitals(block, item, gap)):
            break
        if item.top < block[-1].middle and not _one_line(block[-1], item):
            break
        if is_label(item.text, wholly=True) and any(_beside(item, other) for other in items):
            break  # the first row of a fact sheet, in large letters
        block.append(item)
    while len(block) > 1 and len(block[-1].text) <= BRIDGE and block[-1].height < BRIDGED * block[0].height:
        block.pop()
    return tuple(block)


def _one_line(last: Item, item: Item) -> bool:
    """Whether two words of one line were read apart."""
    alike = max(last.height, item.height) <= SAME_SIZE * min(last.height, item.height)
    return alike and max(last.left, item.left) - min(last.right, item.right) < last.height


def _reads_on(last: Item, item: Item, gap: float, leads: bool, lines: int) -> bool:
    """Whether a line has the size of a title of so many lines; a word without long letters that stands close looks
    smaller, and what a line `leads` to ("vs", "of the") may be."""
    if lines < MAX_LINES - 1 and len(item.text) <= BRIDGE and item.height < last.height:
        return True
    ratio = max(last.height, item.height) / min(last.height, item.height)
    few = len(item.text.split()) <= TAIL_WORDS and not any(c.isdigit() for c in item.text)
    return (
        ratio <= SAME_SIZE or (leads and ratio <= LOOKS_SMALLER) or (few and gap <= TOUCHING and ratio <= LOOKS_SMALLER)
    )


def _capitals(block: Sequence[Item], item: Item, gap: float) -> bool:
    """Whether a title of the size of running text goes on: running text is not set in capitals around one middle."""
    last = block[-1]
    same = max(last.height, item.height) <= SAME_SIZE * min(last.height, item.height)
    near = gap <= TOUCHING + SAME_SIZE - 1 and abs(item.centre - last.centre) <= item.height
    return same and near and last.text.isupper() and item.text.isupper() and len(last.text) > len(item.text)
