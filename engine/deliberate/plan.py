"""What is asked of the writer, and when that costs more than it can still gain.

The unit is that of `engine.deliberate.score`: a fact that matters.
"""

from collections.abc import Iterable, Iterator

from engine.budget import Budget
from engine.contract import Angle, Length, Options, Tone
from engine.deliberate.judge import Judge, Weighed
from engine.deliberate.score import DROPPED, PUT_BACK, price
from engine.stages.check.source import expected
from engine.stages.compare import squeeze
from engine.writers import Ask

DRAFT = 0.02
"""A draft more: the wait of whoever asked, and one more button to choose from."""
TOKEN = 0.0001
"""A token that a model writes: two hundred of them, a message, cost as much as a draft."""
CHANCE = 0.05
"""Share of what a page says that a second draft is likely to gain; the third gains half of it, the next a third."""
LINE = 120
"""Characters of the longest line that is asked for whole for the sake of a fact in it."""
_FIRST = {Length.BRIEF: Angle.SHORTEST, Length.DETAILED: Angle.KEEPER}
"""Angles that suit what was asked for, and are asked for before the others."""


def opening(judge: Judge, cost: int, budget: Budget) -> tuple[Ask, ...]:
    """The drafts to begin with: always one, and as many more as are likely to gain what they cost. `cost` are the
    tokens of a draft."""
    stake = len(expected(judge.facts, "")) + sum(thing.worth for thing in judge.things)
    room = len(Angle) if budget.tokens is None or not cost else budget.tokens // cost
    asks = [Ask(angle=angle) for angle in angles(judge.options)]
    return tuple(ask for at, ask in enumerate(asks) if not at or (at < room and CHANCE * stake / at > _price(cost)))


def angles(options: Options) -> list[Angle]:
    """All of them, those first that suit what was asked for; of two drafts that are equally good the earlier wins."""
    formal = Angle.NOTICE if options.tone is Tone.FORMAL else options.angle
    return list(dict.fromkeys((options.angle, _FIRST.get(options.length, formal), formal, *Angle)))


def refinement(best: Weighed, weighed: Iterable[Weighed], judge: Judge, cost: int, budget: Budget) -> Ask | None:
    """The best draft once more, with what others have and it lacks; None where that gains less than it costs, or the
    budget has no room for it."""
    if budget.over or (budget.tokens is not None and cost > budget.tokens):
        return None
    there = best.draft.text.splitlines()
    missing: dict[str, float] = {}
    for text, gain in _lacking(best, weighed, judge):
        above = price([*there, *missing], judge.options.length)
        gain -= price([*there, *missing, text], judge.options.length) - above
        if gain > 0:
            missing[text] = gain
    if sum(missing.values()) <= _price(cost):
        return None
    draft = best.draft if best.before.invented else best.written
    return Ask(angle=best.draft.angle, draft=draft, missing=tuple(missing))


def _lacking(best: Weighed, weighed: Iterable[Weighed], judge: Judge) -> Iterator[tuple[str, float]]:
    """Lines that the best draft lacks as it was written and another has, in reading order, each with its worth."""
    kept = {fact for one in weighed for fact in best.before.dropped if fact not in one.before.dropped}
    facts = {fact: DROPPED if fact in best.draft.checks.dropped else PUT_BACK for fact in kept}
    said = frozenset().union(*(one.carries for one in weighed)) - best.carries
    worth = {squeeze(judge.things[at].text): judge.things[at].worth for at in said}
    for line in (line for block in judge.document.blocks for line in block.text.splitlines()):
        short = len(line) <= LINE
        held = [fact for fact in facts if squeeze(fact) in squeeze(line)]
        gain = worth.pop(squeeze(line), 0.0)
        for fact in held:
            if short or gain:
                gain += facts.pop(fact)
            else:
                yield fact, facts.pop(fact)
        if gain:
            yield line, gain
    yield from facts.items()


def _price(cost: int) -> float:
    return DRAFT + TOKEN * cost
