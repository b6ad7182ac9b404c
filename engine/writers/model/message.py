"""From what a model answered to a message: its lines cleaned, facts put in as printed, our own signs and styles."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from engine.contract import Fact, FactKind, Tone
from engine.models.answers import items
from engine.stages.compare import squeeze
from engine.writers.markup import BLANK, Part, Shape, Style, clean, line
from engine.writers.model.role import Role, Said

MOST = 200
"""Lines of an answer that are looked at."""
LONGEST = 2000
"""Characters of a line; a longer one is no line of a message."""
_PLACEHOLDER = re.compile(r"<[^<>]*>")
"""What the shape of an answer has in the place of words, which small models like to repeat."""
_REFERENCE = re.compile(r"\{\s*(\d{1,3})\s*\}")
_HIDDEN = re.compile(r"[\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\U000e0000-\U000e007f]")
"""What hides text, turns its direction or shows nothing; the joiners that some scripts need stay."""
_TAG = re.compile(r"</?(?:b|strong|i|em|u|s|p|br|h[1-6]|ul|ol|li|div|span|code|pre)\s*/?>", re.IGNORECASE)
_MARKDOWN = re.compile(r"(\*\*|__|~~|`)(?=\S)(.+?)(?<=\S)\1")
_WHOLE = re.compile(r"([*_])(?=\S)([^*_]+)(?<=\S)\1")
"""A line that is marked from end to end."""
_BULLET = re.compile(r"(?:[-*•–·]|#{1,6})\s+")
_HASHTAG = re.compile(r"(?<!\w)#(?=[^\W\d])")
_ROLES = {role.value: role for role in Role}
_KEYS = {Role.WHERE: "📍", Role.PRICE: "🎟", Role.DEADLINE: "❗", Role.LINK: "🔗"}
_STYLES = {Role.HEADLINE: Style.BOLD, Role.HEADING: Style.BOLD, Role.FROM: Style.ITALIC}
_SHAPES = {Role.QUOTE: Shape.QUOTE, Role.TABLE: Shape.CODE}
_SECTIONS = (
    frozenset({Role.WHEN, Role.WHERE, Role.PRICE, Role.DEADLINE, Role.CONTACT, Role.LINK}),
    frozenset({Role.FROM}),
)
"""Roles that are set apart by an empty line where the model left none."""


def said(answer: str) -> list[Said] | None:
    """The lines of an answer; None where it holds none."""
    found = [one for item in (items(answer, "lines") or ())[:MOST] if (one := _said(item)) is not None]
    return found if any(one.text.strip() for one in found) else None


def parts(lines: Iterable[Said], facts: Sequence[Fact], printed: str, tone: Tone) -> list[Part]:
    """The lines as they are set; `printed` is all that the page and the note say, whose signs may stay."""
    ready = [(one.role, text) for one in lines if (text := _text(one, facts, printed)) is not None]
    out: list[Part] = []
    spaced = any(role is Role.GAP for role, _ in ready)
    before: frozenset[Role] = frozenset()
    for role, text in ready:
        section = next((roles for roles in _SECTIONS if role in roles), frozenset())
        if role is Role.HEADING or (not spaced and section != before):
            out.append(BLANK)
        before = section
        sign = _sign(role, text, facts) if tone is Tone.FRIENDLY else ""
        bullet = "• " if role is Role.ITEM else ""
        out.append(line(f"{sign}{bullet}{text}", _STYLES.get(role, Style.NONE), _SHAPES.get(role, Shape.LINE)))
    return out


def _said(item: object) -> Said | None:
    """A line, whatever else the model made of it: a bare string is text, an unknown role too."""
    if isinstance(item, str):
        return Said(Role.TEXT, item) if len(item) <= LONGEST else None
    if not isinstance(item, dict) or not isinstance(text := item.get("text"), str) or len(text) > LONGEST:
        return None
    role = item.get("role")
    return Said(_ROLES.get(role, Role.TEXT) if isinstance(role, str) else Role.TEXT, text)


def _text(one: Said, facts: Sequence[Fact], printed: str) -> str | None:
    """The words of a line with its facts in them; None for one that refers to a fact that there is not."""
    text = _TAG.sub("", _HIDDEN.sub("", one.text))
    if not text.strip():
        return "" if one.role is Role.GAP else None
    if _PLACEHOLDER.fullmatch(text.strip()):
        return None
    if one.role is not Role.TABLE:
        text = clean(text)
    text = _MARKDOWN.sub(r"\2", text)
    if whole := _WHOLE.fullmatch(text):
        text = whole[2]
    text = "".join(char for char in text if char in printed or not _is_sign(char))
    if not printed.startswith(text[:2]) and (bullet := _BULLET.match(text)) and bullet[0] not in printed:
        text = text[bullet.end() :]
    text = "".join(_hashed(text, printed)).strip("\n" if one.role is Role.TABLE else None)
    if any(not 0 < int(found) <= len(facts) for found in _REFERENCE.findall(text)):
        return None
    text = _REFERENCE.sub(lambda found: facts[int(found[1]) - 1].text, text)
    return _once(text, facts) if text.strip() else None


def _hashed(text: str, printed: str) -> Iterator[str]:
    """Without the "#" of a hashtag that is not printed."""
    at = 0
    for found in _HASHTAG.finditer(text):
        tag = re.match(r"#\w+", text[found.start() :])
        if tag is not None and tag[0].casefold() not in printed.casefold():
            yield text[at : found.start()]
            at = found.end()
    yield text[at:]


def _once(text: str, facts: Sequence[Fact]) -> str:
    """Without the second of two of the same fact side by side, once by number and once in its words."""
    for fact in facts:
        twice = re.compile(rf"({re.escape(fact.text)})[\s,:(]+{re.escape(fact.text)}\)?(?!\w)", re.IGNORECASE)
        text = twice.sub(r"\1", text) if len(fact.text) > 1 else text
    return text


def _is_sign(char: str) -> bool:
    """An emoji or the like; what prices, degrees and trademarks are written with is none."""
    return (unicodedata.category(char) == "So" and char not in "°©®™№℃℉") or "\ufe00" <= char <= "\ufe0f"


def _sign(role: Role, text: str, facts: Sequence[Fact]) -> str:
    small = squeeze(text)
    kinds = {fact.kind for fact in facts if squeeze(fact.text) in small}
    if role is Role.WHEN:
        return "🗓 " if kinds & {FactKind.DATE, FactKind.DEADLINE} or FactKind.TIME not in kinds else "⏰ "
    if role is Role.CONTACT:
        return "✉ " if FactKind.EMAIL in kinds and FactKind.PHONE not in kinds else "☎ "
    return f"{_KEYS[role]} " if role in _KEYS else ""
