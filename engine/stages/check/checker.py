"""Holds drafts against one page: prepared once, it checks any number of them."""

from collections.abc import Callable, Sequence

from engine.contract import Checks, Draft, Edit, Fact, Options
from engine.stages.check import hold
from engine.stages.check.mend import mend
from engine.stages.check.own import edited
from engine.stages.check.source import Source
from engine.stages.document import Document


class Checker:
    """What a page and a note say, ready for drafts to be held against it. Not safe for several threads at once."""

    def __init__(self, document: Document, facts: Sequence[Fact], note: str = "", region: str = "") -> None:
        """`region` is the country that the person set, for pages that show none."""
        self._made_of = (document, facts, note, region)
        self._sources: dict[str, Source] = {}

    def check(self, draft: Draft) -> Checks:
        """What the draft keeps, drops, changes and invents."""
        return hold.compare(draft, self._of(draft))

    def mend(self, draft: Draft, options: Options, instead: Callable[[], Draft] | None = None) -> Draft:
        """The draft with its checks filled in and nothing invented; where it is beyond repair, what `instead` writes,
        mended in its turn, or else the page's own text. The note is the one that this checker was made with."""
        return mend(draft, self._of(draft), options, instead)

    def edited(self, draft: Draft, edits: Sequence[Edit]) -> Draft:
        """A mended draft as the person changed it; what they added or altered stands in `Checks.yours`."""
        return edited(draft, edits, self._of(draft))

    def _of(self, draft: Draft) -> Source:
        """What a draft is held against: a translation by the words of its language."""
        if draft.language not in self._sources:
            self._sources[draft.language] = Source(*self._made_of, draft.language)
        return self._sources[draft.language]
