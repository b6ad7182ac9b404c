"""A draft that was held against the page, changed as the person wants: what of it is theirs, and what went for it.

The draft says nothing but what the page says, and an edit adds no word but the person's. So whatever the page does not
say afterwards is theirs.
"""

from collections.abc import Iterator, Sequence

import msgspec

from engine.contract import Deed, Draft, Edit
from engine.edits import apply
from engine.edits.marks import MARKED
from engine.edits.places import says
from engine.edits.written import FENCE, parts
from engine.stages.check.finding import Finding
from engine.stages.check.hold import checks, findings
from engine.stages.check.source import Source
from engine.stages.check.told import told

_ADDING = frozenset({Deed.ADD, Deed.REPLACE, Deed.TITLE})


def edited(draft: Draft, edits: Sequence[Edit], source: Source) -> Draft:
    """The draft with the edits, and with checks that tell them from what is the page's."""
    if not edits:
        return draft
    before, document = draft.checks, source.document

    def done(some: Sequence[Edit]) -> Draft:
        return apply(draft, some, source.facts, document.title, draft.language or document.language)

    result = done(edits)
    # In capitals a text reads otherwise: a "no" is shouted, a name is none. And some is left out of them otherwise.
    read = done([edit for edit in edits if edit.deed is not Deed.CAPITALS])
    read = read if len(read.text.split()) == len(result.text.split()) else result
    said = told(read, source)
    found = findings(said, source)
    after = checks(said, found, source)
    gone = tuple(text for text in after.dropped if text not in before.dropped and not _is_replaced(text, edits, source))
    shortened = document.title in after.dropped and any(edit.deed is Deed.TITLE and not edit.by for edit in edits)
    held = msgspec.structs.replace(
        after,
        kept=after.kept + shortened,
        invented=(),
        changed=(),
        dropped=tuple(text for text in after.dropped if text in before.dropped),
        omitted=gone,
        yours=tuple(dict.fromkeys(_yours(read, edits, found, source))),
    )
    return msgspec.structs.replace(result, checks=held)


def _is_replaced(text: str, edits: Sequence[Edit], source: Source) -> bool:
    """Whether the person says something else in the place of this fact, so that it is not simply gone."""
    titled = text == source.document.title
    return any(
        (edit.deed is Deed.REPLACE and (says(text, edit.what) or says(edit.what, text)))
        or (edit.deed is Deed.TITLE and titled)
        for edit in edits
    )


def _yours(read: Draft, edits: Sequence[Edit], found: Sequence[Finding], source: Source) -> Iterator[str]:
    """The person's words that the page does not say, as far as they stand in the text; then what else it does not."""
    lines = read.text.split("\n")
    words = [part.text for edit in edits if edit.deed in _ADDING for part in parts(edit.by) if part.text.strip()]
    mine = [
        word
        for word in words
        if not source.says(word) and any(says(line, word) for line in lines)
    ]  # fmt: skip
    values = [finding.said for finding in found if _is_value(finding.said)]
    yield from (word for word in mine if not any(word != value and says(value, word) for value in values))
    for finding in found:
        if not any(says(word, finding.said) for word in mine):
            # A word that something else was left out beside says little by itself.
            line = MARKED.sub(r"\2", lines[read.text.count("\n", 0, finding.start)]).strip("*_ ")
            yield from (said for said in [finding.said if _is_value(finding.said) else line] if said != FENCE)


def _is_value(words: str) -> bool:
    return any(char.isdigit() for char in words) or "@" in words
