"""Holds drafts of one page against it and against each other."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property

import msgspec

from engine.contract import Angle, Checks, Draft, Fact, Options
from engine.deliberate.score import Score, scored
from engine.deliberate.things import Thing, carried, things
from engine.stages.check import Checker
from engine.stages.compare import words
from engine.stages.document import Document


class Weighed(msgspec.Struct, frozen=True, kw_only=True):
    """A draft, mended, and what it weighs."""

    draft: Draft
    """Ready to be sent."""
    written: Draft
    """As the writer gave it."""
    before: Checks
    """What was found in it as it was written."""
    carries: frozenset[int]
    """Which of the judge's things it says, by index."""
    score: Score
    replaced: bool
    """Whether it was beyond repair, and is what the composer wrote instead."""


class Judge:
    """Knows the page once for all drafts. `instead` writes what goes out where a draft is beyond repair."""

    def __init__(
        self, document: Document, facts: Sequence[Fact], options: Options, instead: Callable[[], Draft]
    ) -> None:
        self.document, self.facts, self.options = document, facts, options
        self._checker, self._instead = Checker(document, facts, options.note, options.region), instead

    @cached_property
    def things(self) -> tuple[Thing, ...]:
        return things(self.document, self.facts, self.options.length)

    @cached_property
    def source(self) -> str:
        return f"{self.document.text}\n{self.options.note}"

    def weigh(self, written: Draft, angle: Angle) -> Weighed:
        """Check it, mend it, score it."""
        before = self._checker.check(written)
        options = msgspec.structs.replace(self.options, angle=angle)
        replaced: list[Draft] = []

        def instead() -> Draft:
            replaced.append(self._instead())
            return replaced[-1]

        draft = msgspec.structs.replace(self._checker.mend(written, options, instead), angle=angle)
        carries = carried(draft.text, self.things)
        score = scored(
            draft.text,
            before,
            draft.checks,
            source=self.source,
            title=self.document.title,
            says=sum(self.things[at].worth for at in carries),
            facts=self.facts,
            options=self.options,
        )
        return Weighed(
            draft=draft, written=written, before=before, carries=carries, score=score, replaced=bool(replaced)
        )

    def edited(self, draft: Draft) -> Draft:
        """A weighed draft as the person changed it. That comes last: it is the page's words that are weighed."""
        return self._checker.edited(draft, self.options.edits)


def ranked(weighed: Iterable[Weighed]) -> list[Weighed]:
    """The better ones first; of equals that whose angle comes first in `Angle`, in whatever order they came."""
    order = list(Angle)
    return sorted(weighed, key=lambda one: (-round(one.score.total, 6), order.index(one.draft.angle)))


def others(best: Weighed, weighed: Iterable[Weighed]) -> tuple[Draft, ...]:
    """The drafts that are not the best one, the better ones first: an angle once, and none that says the same words as
    another."""
    said, angles = {_wording(best.draft)}, {best.draft.angle}
    out = []
    for one in ranked(weighed):
        wording = _wording(one.draft)
        if one.draft.text and one.draft.angle not in angles and wording not in said:
            out.append(one.draft)
            said.add(wording)
            angles.add(one.draft.angle)
    return tuple(out)


def distinct(best: Draft, drafts: Iterable[Draft], edited: Callable[[Draft], Draft]) -> Iterator[Draft]:
    """The other drafts as the person changed them, without those that say the same words then."""
    said = {_wording(edited(best))}
    for draft in map(edited, drafts):
        if (wording := _wording(draft)) not in said:
            said.add(wording)
            yield draft


def _wording(draft: Draft) -> tuple[str, ...]:
    return tuple(word.strip("*_~`").casefold() for word in words(draft.text))
