"""Several drafts of one page from different angles, weighed, the best refined once and chosen.

    ask for drafts from all angles that are likely to be worth it ─▶ check, mend and score each as it comes
    ─▶ take the best ─▶ is there something that another has and it lacks, worth more than its room and a draft more?
    ─▶ ask for it refined ─▶ check, mend and score ─▶ the best is sent, the others are kept beside it

Seconds and tokens are bounded: what is weighed when either is spent is used, and with nothing there the composer's
draft. Where the composer's goes out in the place of a model's, the choice says why.
"""

import math
import time
from collections.abc import Callable, Sequence

import msgspec

from engine.budget import Budget
from engine.contract import Checks, Draft, Length, Options, Thought, Usage, summed
from engine.deliberate.desk import Desk
from engine.deliberate.judge import Judge, Weighed, distinct, others, ranked
from engine.deliberate.plan import opening, refinement
from engine.errors import Code
from engine.stages.check import Checker
from engine.writers import Ask, Material, Writer, Written
from engine.writers.composer import Composer

__all__ = ["REVISION", "Choice", "Deliberation"]

REVISION = "think-3"
"""Changes with whatever may have another draft win; part of every cache key."""

WRITING = 0.9
"""Share of the seconds in which drafts are written; in the rest those that came at the last moment are weighed. What is
not weighed by then is left out, since to hold a draft against ten full pages takes most of a second."""

LACKING = 0.5
"""Share of the facts past which a model's draft that leaves them out is none: the check would put back more than the
model wrote, and the composer does that better. A brief draft may leave out more."""

OnWeighed = Callable[[int, int], None]
"""Told how many drafts are weighed, and of how many."""


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """The draft that goes out, and what it took."""

    draft: Draft
    others: tuple[Draft, ...] = ()
    """Those that were weighed and did not win."""
    thought: Thought | None = None
    """None where none was weighed."""
    usage: tuple[Usage, ...] = ()
    """What models spent, also on drafts that were thrown away."""
    problem: Code | None = None
    """Why it is the composer's though a model was to write it."""


class Deliberation:
    """A writer, and the composer for when it fails. Called from any number of threads at once."""

    def __init__(self, writer: Writer, clock: Callable[[], float] = time.monotonic) -> None:
        self._writer, self._clock = writer, clock
        self._desk = Desk(writer)
        self._composer = Composer()

    def single(self, material: Material, seconds: float = math.inf) -> Choice:
        """One draft, from the angle of the options, within so many seconds; to be `checked`."""
        angle = material.options.angle
        budget = Budget(deadline=self._clock() + seconds, clock=self._clock)
        given = [*self._desk.drafts(material, (Ask(angle=angle),), budget)]
        written = next((one.draft for one in given if one.draft is not None and one.draft.text.strip()), None)
        return Choice(
            draft=msgspec.structs.replace(written, angle=angle) if written else self._composed(material),
            usage=summed(one.usage for one in given if one.usage),
            problem=None if written else self._why(material, given),
        )

    def checked(self, choice: Choice, material: Material) -> Choice:
        """The single draft, held against the page and mended."""
        options = material.options
        checker = Checker(material.document, material.facts, options.note, options.region)
        replaced: list[Draft] = []

        def instead() -> Draft:
            replaced.append(self._composed(material))
            return replaced[-1]

        asked = self._writer.cost(material.document) > 0
        poor = asked and choice.problem is None and _is_poor(checker.check(choice.draft), options)
        draft = checker.mend(instead() if poor else choice.draft, options, instead)
        unusable = Code.MODEL_UNUSABLE if replaced and asked else None
        draft = checker.edited(draft, options.edits)
        return msgspec.structs.replace(choice, draft=draft, problem=choice.problem or unusable)

    def weighed(
        self, material: Material, *, seconds: float, tokens: int, tell: OnWeighed = lambda done, of: None
    ) -> Choice:
        """The best of several drafts, mended, within so many seconds, and so many tokens of a model."""
        begun, spent = self._clock(), 0
        budget = Budget(deadline=begun + WRITING * seconds, tokens=tokens, clock=self._clock)
        options = material.options
        judge = Judge(material.document, material.facts, options, lambda: self._composed(material))
        cost = self._writer.cost(material.document)
        found: list[Weighed] = []
        given: list[Written] = []

        def ask(asks: Sequence[Ask], of: int) -> None:
            nonlocal spent
            tell(len(found), of)
            for written in self._desk.drafts(material, asks, budget.less(spent)):
                given.append(written)
                spent += written.tokens
                if written.draft is not None and written.draft.text.strip():
                    found.append(judge.weigh(written.draft, asks[written.ask].angle))
                    tell(len(found), of)
                if spent >= tokens or self._clock() >= begun + seconds:
                    break

        asks = opening(judge, cost, budget)
        ask(asks, len(asks))
        problem = None
        if not found:
            problem = self._why(material, given)
        ours = None
        if not found or (cost and _is_poor(ranked(found)[0].before, options)):
            ours = judge.weigh(self._composed(material), options.angle)
            found.append(ours)
        if again := refinement(ranked(found)[0], found, judge, cost, budget.less(spent)):
            ask((again,), len(found) + 1)
        best = ranked(found)[0]
        if cost and (best.replaced or best is ours):
            problem = problem or Code.MODEL_UNUSABLE
        return Choice(
            draft=judge.edited(best.draft),
            others=tuple(distinct(best.draft, others(best, found), judge.edited)),
            thought=Thought(seconds=self._clock() - begun, drafts=len(found), tokens=spent),
            usage=summed(one.usage for one in given if one.usage),
            problem=problem,
        )

    def _composed(self, material: Material) -> Draft:
        """What goes out where the writer fails or its draft is beyond repair."""
        return self._composer.write(material.document, material.facts, material.options)

    def _why(self, material: Material, given: Sequence[Written]) -> Code | None:
        """Why none of what the writer gave is a draft; None where no model was to write one."""
        if not self._writer.cost(material.document):
            return None
        told = [one.problem for one in given if one.problem]
        return told[-1] if told else Code.MODEL_UNUSABLE if given else Code.MODEL_AWAY


def _is_poor(before: Checks, options: Options) -> bool:
    """Whether a draft as it was written leaves out so much that it is none."""
    return options.length is not Length.BRIEF and len(before.dropped) > LACKING * before.of
