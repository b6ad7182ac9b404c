"""A person's own changes of a message: done on whatever draft there is, by rules and without the page.

Nothing here adds a word but the person's own. A draft that was held against the page before says nothing more than the
page and the person together, whatever is done to it here.
"""

from collections.abc import Sequence

from engine.contract import Deed, Draft, Edit, Fact
from engine.edits.capitals import in_capitals
from engine.edits.language import joining
from engine.edits.leave_out import facts_left_out, lines_left_out, title_left_out, words_left_out
from engine.edits.marks import loose
from engine.edits.places import places
from engine.edits.title import shorter, title_line, titled
from engine.edits.written import as_draft, parts, within
from engine.stages.splice import inserted, splice, tidied

__all__ = ["applied", "apply"]


def apply(draft: Draft, edits: Sequence[Edit], facts: Sequence[Fact], title: str, language: str) -> Draft:
    """The draft with all edits, in their order; `title` and `language` are the page's."""
    for edit in edits:
        draft = applied(draft, edit, facts, title, language)
    return draft


def applied(draft: Draft, edit: Edit, facts: Sequence[Fact], title: str, language: str) -> Draft:
    """The draft with one edit; as it is where there is nothing that the edit could change, or nothing would be left."""
    words = joining(language)
    match edit.deed:
        case Deed.OMIT if edit.kinds:
            changed = facts_left_out(draft, edit.kinds, facts, title, words)
        case Deed.OMIT if edit.what == TITLE and not any(places(draft.text, TITLE)):
            changed = title_left_out(draft, title)
        case Deed.OMIT:
            changed = words_left_out(draft, edit.what, facts, title, words)
        case Deed.CUT:
            changed = words_left_out(draft, edit.what, facts, title, words, bare=True)
        case Deed.LINE:
            changed = lines_left_out(draft, edit.what)
        case Deed.ADD:
            changed = _added(draft, edit.by)
        case Deed.REPLACE:
            changed = _replaced(draft, edit.what, edit.by)
        case Deed.TITLE:
            changed = titled(draft, edit.by, title) if edit.by else shorter(draft, title, facts, language)
        case Deed.CAPITALS:
            changed = in_capitals(draft, _capital_lines(draft, edit.what, title), language)
        case Deed.WHOLE:
            changed = as_draft(parts(edit.by), draft.platform)
        case Deed.ASK:
            return draft
    return changed if any(char.isalnum() for char in changed.text) else draft


def _added(draft: Draft, by: str) -> Draft:
    """With the words at the end, apart from what stands there."""
    end = len(draft.text.split("\n"))
    gap = as_draft([], draft.platform)
    new = as_draft(parts(by), draft.platform)
    return tidied(inserted(inserted(draft, end, gap), end + 1, new)) if new.text else draft


def _replaced(draft: Draft, what: str, by: str) -> Draft:
    at = 0
    changes: list[tuple[int, int, str]] = []
    for text in draft.text.split("\n"):
        found = list(places(text, what))
        rest = text
        for start, end in reversed(found):
            rest = rest[:start] + rest[end:]
        if found and (words := within(by, rest, draft.platform)):
            changes += [(at + start, at + end, words) for start, end in found]
            changes += [(at + start, at + end, "") for start, end in loose(draft, text, found, filled=True)]
        at += len(text) + 1
    for start, end, words in sorted(changes, reverse=True):
        draft = splice(draft, start, end, words)
    return draft


def _capital_lines(draft: Draft, what: str, title: str) -> set[int]:
    lines = draft.text.split("\n")
    if not what:
        return set(range(len(lines)))
    if what == TITLE:
        number = title_line(draft, title)
        return set() if number is None else {number}
    return {number for number, text in enumerate(lines) if any(places(text, what))}


TITLE = "title"
"""Stands in `Edit.what` for the title."""
