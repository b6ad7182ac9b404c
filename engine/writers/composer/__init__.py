"""The composer: drafts by rules alone, without a model. Same input, same words."""

from collections.abc import Sequence

from engine.contract import Checks, Draft, Fact, Length, Options
from engine.stages.compare import says
from engine.stages.document import Document
from engine.writers.composer.brief import brief
from engine.writers.composer.entries import Entry, entries
from engine.writers.composer.genres import Genre, chat, genre, poem, receipt
from engine.writers.composer.layout import Sheet, general, letter
from engine.writers.composer.roles import place
from engine.writers.markup import BLANK, Part, line, render

_SHAPES = {Genre.GENERAL: general, Genre.LETTER: letter, Genre.POEM: poem, Genre.CHAT: chat, Genre.RECEIPT: receipt}
_TITLE = 80
"""Characters of the longest first line that serves as headline where the page has no title."""


class Composer:
    """Writes a message from a document and its facts; pure, may be called from any thread."""

    @property
    def revision(self) -> str:
        return "composer-1"

    def write(self, document: Document, facts: Sequence[Fact], options: Options) -> Draft:
        """`checks` are left empty: `engine.stages.check` fills them in. No text, no message: the draft's is empty."""
        parts = self._parts(document, facts, options)
        text, marks = render(parts, options.platform)
        return Draft(platform=options.platform, text=text, entities=marks, checks=Checks(kept=0, of=0))

    def _parts(self, document: Document, facts: Sequence[Fact], options: Options) -> list[Part]:
        given = entries(document, facts, options.note)
        title = document.title
        sort = genre(title, given, place(given, title))
        if not title and sort in (Genre.GENERAL, Genre.LETTER):
            title, given = _first_line(given)
        sheet = Sheet(
            title=title, placed=tuple(place(_once(given), title)), options=options, language=document.language
        )
        shape = brief if options.length is Length.BRIEF and sort is not Genre.POEM else _SHAPES[sort]
        note = [BLANK, *(line(text) for text in options.note.splitlines())]
        return [*shape(sheet), *note]


def _first_line(given: list[Entry]) -> tuple[str, list[Entry]]:
    """A page without a title is headed by its first line where that is short and holds no fact."""
    if len(given) > 1 and not given[0].facts and len(given[0].text) <= _TITLE and not given[0].cells:
        return given[0].labelled, given[1:]
    return "", given


def _once(given: list[Entry]) -> list[Entry]:
    """Nothing twice: an entry that another one says too is left out, rows of a table never."""
    out: list[Entry] = []
    for at, entry in enumerate(given):
        others = [*out, *given[at + 1 :]]
        twice = (
            not entry.cells
            and len(entry.text) > 3
            and any(
                says(other.text, entry.text) and (len(other.text) > len(entry.text) or other in out) for other in others
            )
        )
        if not twice:
            out.append(entry)
    return out
