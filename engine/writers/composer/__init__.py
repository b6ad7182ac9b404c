"""The composer: drafts by rules alone, without a model. Same input, same words."""

from collections.abc import Callable, Iterator, Sequence

import msgspec

from engine.contract import Angle, Checks, Draft, Fact, Length, Options
from engine.stages.check.tokens import denials
from engine.stages.compare import says, squeeze, words
from engine.stages.document import BlockKind, Document
from engine.writers import Ask, Budget, Written
from engine.writers.composer.brief import brief, shortest
from engine.writers.composer.entries import Entry, entries
from engine.writers.composer.genres import Genre, chat, genre, poem
from engine.writers.composer.layout import Sheet, general, letter
from engine.writers.composer.merge import merged
from engine.writers.composer.plans import HOST, turned
from engine.writers.composer.receipt import brief_receipt, receipt
from engine.writers.composer.roles import place
from engine.writers.composer.tie import tied
from engine.writers.markup import BLANK, Part, line, render

_SHAPES = {Genre.GENERAL: general, Genre.LETTER: letter, Genre.POEM: poem, Genre.CHAT: chat, Genre.RECEIPT: receipt}
_BRIEF: dict[Genre, Callable[[Sheet], list[Part] | None]] = {
    Genre.GENERAL: brief,
    Genre.LETTER: shortest,
    Genre.RECEIPT: brief_receipt,
}
"""What has no short form is short as it is."""
_PHRASE = 3
"""Words from which a line that stands within another one is left out as said already."""
_TITLE = 80
"""Characters of the longest first line that serves as headline where the page has no title."""


class Composer:
    """Writes a message from a document and its facts; pure, may be called from any thread."""

    @property
    def revision(self) -> str:
        return "composer-1"

    def write(self, document: Document, facts: Sequence[Fact], options: Options) -> Draft:
        """`checks` are left empty: `engine.stages.check` fills them in. No text, no message: the draft's is empty."""
        parts = self._parts(document, facts, turned(options))
        text, marks = render(parts, options.platform)
        checks = Checks(kept=0, of=0)
        return Draft(platform=options.platform, text=text, entities=marks, checks=checks, angle=options.angle)

    def cost(self, document: Document) -> int:
        return 0

    def drafts(
        self, document: Document, facts: Sequence[Fact], options: Options, asks: Sequence[Ask], budget: Budget
    ) -> Iterator[Written]:
        """One after the other: each takes milliseconds."""
        for number, ask in enumerate(asks):
            draft = ask.draft or self.write(document, facts, msgspec.structs.replace(options, angle=ask.angle))
            yield Written(ask=number, draft=merged(draft, ask.missing, document))
            if budget.over:
                return

    def _parts(self, document: Document, facts: Sequence[Fact], options: Options) -> list[Part]:
        given, title = entries(document, facts, options.note), document.title
        sort = genre(title, given)
        if sort in (Genre.GENERAL, Genre.LETTER):
            given = tied(given)
            if not title:
                title, given = _first_line(given)
            given = given if options.angle is Angle.KEEPER else _once(given)
        placed = tuple(place(given, title))
        sheet = Sheet(title=title, placed=placed, options=options, language=document.language)
        if options.angle is Angle.HOST:
            sheet = msgspec.structs.replace(sheet, plan=HOST)
        parts = _BRIEF[sort](sheet) if options.length is Length.BRIEF and sort in _BRIEF else None
        note = [BLANK, *(line(text) for text in options.note.splitlines())]
        return [*(parts or _SHAPES[sort](sheet)), *note]


def _first_line(given: list[Entry]) -> tuple[str, list[Entry]]:
    """A page without a title is headed by its first line where that is short, no greeting and holds no fact."""
    if len(given) < 2 or given[0].hard or given[0].cells:
        return "", given
    text = given[0].labelled
    if len(text) > _TITLE or text[-1] in ",،，:：" or "\n" in text:
        return "", given
    return text, given[1:]


def _once(given: list[Entry]) -> list[Entry]:
    """Nothing twice: a line that was there before is left out, and one whose every word and fact a later or an
    earlier one has too; rows of a table never."""
    out: list[Entry] = []
    for at, entry in enumerate(given):
        again = any(squeeze(other.labelled) == squeeze(entry.labelled) for other in out)
        plain = entry.kind is BlockKind.TEXT and len(words(entry.text)) >= _PHRASE
        within = plain and any(
            len(other.text) > len(entry.text)
            and says(other.text, entry.text)
            and denials(other.text) == denials(entry.text)
            for other in (*out, *given[at + 1 :])
        )
        if entry.cells or not (again or within):
            out.append(entry)
    return out
