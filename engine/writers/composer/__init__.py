"""The composer: drafts by rules alone, without a model. Same input, same words."""

from collections.abc import Callable, Iterator, Sequence

import msgspec

from engine.budget import Budget
from engine.contract import Angle, Checks, Draft, Fact, Length, Options
from engine.stages.document import Document
from engine.writers import Ask, Material, Written
from engine.writers.composer.brief import brief, shortest
from engine.writers.composer.chat import chat
from engine.writers.composer.direction import directed
from engine.writers.composer.entries import Entry, entries
from engine.writers.composer.forms import Form, form
from engine.writers.composer.genres import genre
from engine.writers.composer.layout import Sheet, general
from engine.writers.composer.letter import letter
from engine.writers.composer.lift import lifted
from engine.writers.composer.merge import merged
from engine.writers.composer.neighbours import opened, placed
from engine.writers.composer.once import once
from engine.writers.composer.plans import plan_of, turned
from engine.writers.composer.poem import poem
from engine.writers.composer.receipt import brief_receipt, receipt
from engine.writers.composer.tie import tied
from engine.writers.markup import BLANK, Part, line, render

_SHAPES = {Form.GENERAL: general, Form.LETTER: letter, Form.POEM: poem, Form.CHAT: chat, Form.RECEIPT: receipt}
_BRIEF: dict[Form, Callable[[Sheet], list[Part] | None]] = {
    Form.GENERAL: brief,
    Form.LETTER: shortest,
    Form.RECEIPT: brief_receipt,
}
"""What has no short form is short as it is."""
_LETTERS = 2
"""Letters that a headline has at least: a lone sign or figure says nothing."""
_TITLE = 80
"""Characters of the longest first line that serves as headline where the page has no title."""


class Composer:
    """Writes a message from a document and its facts; pure, may be called from any thread."""

    @property
    def revision(self) -> str:
        return "composer-2"

    def write(self, document: Document, facts: Sequence[Fact], options: Options) -> Draft:
        """`checks` are left empty: `engine.stages.check` fills them in. No text, no message: the draft's is empty."""
        parts = directed(self._parts(document, facts, turned(options)), facts, document.language)
        text, marks = render(parts, options.platform)
        checks = Checks(kept=0, of=0)
        return Draft(platform=options.platform, text=text, entities=marks, checks=checks, angle=options.angle)

    def cost(self, document: Document) -> int:
        return 0

    def drafts(self, material: Material, asks: Sequence[Ask], budget: Budget) -> Iterator[Written]:
        """One after the other: each takes milliseconds."""
        document, options = material.document, material.options
        for number, ask in enumerate(asks):
            draft = ask.draft or self.write(document, material.facts, msgspec.structs.replace(options, angle=ask.angle))
            yield Written(ask=number, draft=merged(draft, ask.missing, document))
            if budget.over:
                return

    def _parts(self, document: Document, facts: Sequence[Fact], options: Options) -> list[Part]:
        given, title = entries(document, facts, options.note), document.title
        shape = form(title, given)
        plan = plan_of(genre(title, given, document.language), options)
        if shape in (Form.GENERAL, Form.LETTER):
            given = tied(given)
            if not title:
                title, given = _first_line(given)
            given = given if options.angle is Angle.KEEPER else once(given, title)
        roles = placed(given, title)
        if shape in (Form.GENERAL, Form.LETTER):
            roles = opened(roles, host=plan.host, shop=plan.shop)
            roles = lifted(roles, title, document.language, letter=shape is Form.LETTER)
        sheet = Sheet(title=title, placed=tuple(roles), options=options, language=document.language, plan=plan)
        parts = _BRIEF[shape](sheet) if options.length is Length.BRIEF and shape in _BRIEF else None
        parts = parts or _SHAPES[shape](sheet)
        if not any(part.runs for part in parts):  # nothing but what a message leaves out: better than none
            parts = [line(entry.labelled) for entry in given]
        return [*parts, BLANK, *(line(text) for text in options.note.splitlines())]


def _first_line(given: list[Entry]) -> tuple[str, list[Entry]]:
    """A page without a title is headed by its first line where that is short, no greeting and holds no fact."""
    if len(given) < 2 or given[0].hard or given[0].cells:
        return "", given
    text = given[0].labelled
    if len(text) > _TITLE or text[-1] in ",،，:：" or "\n" in text or sum(map(str.isalpha, text)) < _LETTERS:
        return "", given
    return text, given[1:]
