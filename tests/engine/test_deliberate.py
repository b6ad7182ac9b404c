"""Several drafts are weighed, and the one goes out that serves its readers best."""

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest
from msgspec.structs import replace

from engine.budget import Budget
from engine.contract import Angle, FactKind, Length, Options, Platform, Tone
from engine.deliberate import Choice, Deliberation
from engine.deliberate.desk import LEFT, Desk
from engine.stages.document import BlockKind
from engine.writers import Ask, Material, Writer, Written
from engine.writers.composer import Composer
from tests.engine.pages import FETE, FETE_FACTS, document, fact, text, title
from tests.fakes import FakeClock, FakeWriter

MATERIAL = Material(document=FETE, facts=FETE_FACTS)
GOOD = Composer().write(FETE, FETE_FACTS, Options()).text
"""A message that keeps every fact of the page."""
LINES = GOOD.splitlines()


def choose(writer: Writer, *, seconds: float = 60, tokens: int = 8000, clock: FakeClock | None = None) -> Choice:
    return Deliberation(writer, clock or FakeClock()).weighed(MATERIAL, seconds=seconds, tokens=tokens)


def without(*words: str) -> str:
    """The good message less the lines that hold these words."""
    return "\n".join(line for line in LINES if not any(word in line for word in words))


def by_angle(default: str, **texts: str) -> Callable[[Ask], str]:
    """Writes a text for an angle; refines nothing."""
    return lambda ask: texts.get(ask.angle.value, default)


def test_several_drafts_are_weighed_and_the_answer_says_how_many() -> None:
    """The composer alone gives angles to choose from, and all of what matters is in the one that is sent."""
    choice = choose(Composer())
    assert choice.draft.checks.kept == choice.draft.checks.of
    assert choice.draft.checks.invented == ()
    assert choice.thought.drafts >= len(choice.others) + 1 > 1
    assert choice.thought.tokens == 0


def test_the_same_page_has_the_same_draft_win() -> None:
    """With rules alone, the same input gives the same words, however the drafts were timed."""
    first, second = choose(Composer()), choose(Composer())
    assert (first.draft, first.others) == (second.draft, second.others)


def test_a_writer_that_invents_loses() -> None:
    """A draft with a price that nobody printed is not chosen, and nowhere is the price left."""
    invented = GOOD + "\nFree parking for the first 200 guests, £99 after that."
    choice = choose(FakeWriter(by_angle(GOOD, announcer=invented, host=without("Bring a rug"))))
    assert choice.draft.angle is not Angle.ANNOUNCER
    assert all("£99" not in draft.text for draft in (choice.draft, *choice.others))


def test_a_draft_that_drops_a_fact_loses() -> None:
    """A message without its date is no message, however well it reads."""
    choice = choose(FakeWriter(by_angle(without("19th June"), notice=GOOD)))
    assert choice.draft.angle is Angle.NOTICE
    assert "Friday 19th June 2026" in choice.draft.text


def test_the_best_is_refined_with_what_another_has() -> None:
    """The writer is asked once for the best draft with the line that it lacks and another kept."""
    rug = next(line for line in LINES if "Bring a rug" in line)
    help_out = next(line for line in LINES if "Ada Pell" in line)
    missing_both = without("Bring a rug", "To help on the day")

    def write(ask: Ask) -> str:
        if ask.draft is not None:
            return "\n".join((ask.draft.text, *ask.missing))
        return without("Bring a rug") if ask.angle is not Angle.KEEPER else f"{missing_both}\n{rug}"

    writer = FakeWriter(write)
    choice = choose(writer)
    (refined,) = [ask for ask in writer.asked if ask.draft is not None]
    assert refined.missing == ("Bring a rug. No dogs.",)
    assert "Bring a rug" in choice.draft.text
    assert help_out in choice.draft.text


def test_a_refinement_that_is_worse_is_not_sent() -> None:
    """What came of asking once more is weighed as well; the draft from before wins against a worse one."""

    def write(ask: Ask) -> str:
        if ask.draft is not None:
            return "Come to the concert!!! Tickets £1000"
        return without("Bring a rug") if ask.angle is not Angle.KEEPER else without("To help on the day", "If wet")

    choice = choose(FakeWriter(write))
    assert "Friday 19th June 2026" in choice.draft.text
    assert "1000" not in choice.draft.text


def test_it_never_thinks_longer_than_it_gains() -> None:
    """A draft that has all that the others have is not asked for once more."""
    writer = FakeWriter(by_angle(GOOD))
    choice = choose(writer)
    assert [ask for ask in writer.asked if ask.draft is not None] == []
    assert choice.draft.text == GOOD


def test_a_page_that_says_little_is_drafted_once() -> None:
    """Where there is nothing to say in another way, no other draft is asked for."""
    page = document(title("Closed today"), text("Back tomorrow"))
    writer = FakeWriter(lambda ask: "*Closed today*\nBack tomorrow")
    choice = Deliberation(writer, FakeClock()).weighed(Material(document=page), seconds=60, tokens=8000)
    assert len(writer.asked) == choice.thought.drafts == 1
    assert choice.others == ()


def test_dear_drafts_are_asked_for_less_often() -> None:
    """The more tokens a draft takes, the fewer are worth it; the first one always is."""
    asked = []
    for tokens in (0, 3000, 100_000):
        writer = FakeWriter(by_angle(GOOD), tokens=tokens)
        choose(writer, tokens=10_000_000)
        asked.append(len(writer.asked))
    assert asked[0] == len(Angle)
    assert asked[0] > asked[1] >= asked[2] == 1


def test_no_two_others_say_the_same() -> None:
    """Drafts that differ in nothing but signs and empty lines are one to whoever reads them."""
    same = by_angle(without("Bring a rug"), announcer=GOOD, keeper=GOOD.replace("\n\n", "\n"), host=without("Brass"))
    choice = choose(FakeWriter(same))
    assert choice.draft.angle is Angle.ANNOUNCER
    texts = [draft.text for draft in choice.others]
    assert len(texts) == len(set(texts)) == 2
    assert {draft.angle for draft in choice.others} & {Angle.ANNOUNCER, Angle.KEEPER} == set()


def test_the_better_others_come_first() -> None:
    """Whoever looks at another draft meets the second best first."""
    choice = choose(FakeWriter(by_angle(GOOD, host=without("Brass", "Bring a rug"), notice=without("Bring a rug"))))
    assert [draft.angle for draft in choice.others] == [Angle.NOTICE, Angle.HOST]


def test_a_slow_writer_is_cut_off_at_the_budget() -> None:
    """The first draft is there and the second never comes: what is there is used, and nobody waits for the rest."""
    end = threading.Event()

    def write(ask: Ask) -> str:
        if ask.angle is not Angle.ANNOUNCER:
            end.wait()
        return GOOD

    try:
        choice = Deliberation(FakeWriter(write)).weighed(MATERIAL, seconds=0.2, tokens=8000)
    finally:
        end.set()
    assert (choice.draft.text, choice.thought.drafts) == (GOOD, 1)


def test_a_writer_that_hangs_is_asked_no_more_than_a_few_times() -> None:
    """Each call takes a thread that nobody waits for any more; with so many the composer answers, at once, and when
    they have ended the writer is asked again."""
    end = threading.Event()

    def write(ask: Ask) -> str:
        end.wait()
        return without("Bring a rug")

    writer = FakeWriter(write)
    deliberation = Deliberation(writer)
    try:
        for _ in range(LEFT):
            assert deliberation.single(MATERIAL, seconds=0.05).draft.text == GOOD
        asked = len(writer.asked)
        for _ in range(3):
            assert deliberation.single(MATERIAL).draft.text == GOOD
            assert deliberation.weighed(MATERIAL, seconds=10, tokens=8000).draft.text == GOOD
        assert len(writer.asked) == asked == LEFT
    finally:
        end.set()
    while deliberation.single(MATERIAL).draft.text == GOOD:
        pass
    assert len(writer.asked) == LEFT + 1


def test_one_draft_is_not_waited_for_for_ever_either() -> None:
    """Where the only draft that is wanted does not come in its time, the composer's goes out."""
    end = threading.Event()

    def write(ask: Ask) -> str:
        end.wait()
        return without("Bring a rug")

    try:
        assert Deliberation(FakeWriter(write)).single(MATERIAL, seconds=0.05).draft.text == GOOD
    finally:
        end.set()


def test_a_slow_draft_holds_up_no_other() -> None:
    """While the writer is at one caller's draft, others have theirs."""
    end, begun = threading.Event(), threading.Event()

    def write(ask: Ask) -> str:
        if ask.angle is Angle.HOST:
            begun.set()
            end.wait(20)
        return GOOD

    deliberation = Deliberation(FakeWriter(write))
    host = replace(MATERIAL, options=Options(angle=Angle.HOST))
    with ThreadPoolExecutor(1) as other:
        slow = other.submit(deliberation.single, host)
        begun.wait(20)
        assert deliberation.single(MATERIAL).draft.text == GOOD
        assert not slow.done()
        end.set()
        assert slow.result().draft.angle is Angle.HOST


def test_what_nobody_waits_for_any_more_is_over_for_the_writer() -> None:
    """It sees that its budget is over as soon as whoever asked has gone, and need not write on."""
    gone, over = threading.Event(), threading.Event()

    class Watches(FakeWriter):
        def drafts(self, material: Material, asks: Sequence[Ask], budget: Budget) -> Iterator[Written]:
            yield from super().drafts(material, asks, budget)
            gone.wait(20)
            if budget.over:
                over.set()

    given = Desk(Watches(lambda ask: GOOD)).drafts(MATERIAL, (Ask(),), Budget())
    next(given)
    given.close()  # type: ignore[attr-defined]
    gone.set()
    assert over.wait(20)


def test_time_that_is_over_asks_for_nothing_more() -> None:
    """The time to write is over with the third draft: those that are there are weighed, and no other is written."""
    clock = FakeClock()

    def write(ask: Ask) -> str:
        clock.now = 57 if len(writer.asked) == 3 else 10
        return without("Bring a rug") if ask.angle is Angle.ANNOUNCER else without("If wet")

    writer = FakeWriter(write)
    choice = choose(writer, seconds=60, clock=clock)
    assert len(writer.asked) == 3
    assert choice.thought.drafts >= 2
    assert choice.thought.seconds == 57


def test_weighing_is_within_the_seconds_too() -> None:
    """Five drafts come at once and holding the first against the page takes all the time: the others are left out."""
    clock, told = FakeClock(), []

    def tell(done: int, of: int) -> None:
        told.append((done, of))
        clock.now += 60 * (done == 1)

    choice = Deliberation(Composer(), clock).weighed(MATERIAL, seconds=60, tokens=8000, tell=tell)
    assert told == [(0, 5), (1, 5)]
    assert (choice.thought.drafts, choice.others) == (1, ())


def test_tokens_are_bounded_too() -> None:
    """With tokens for two drafts, two are asked for and none is refined."""
    writer = FakeWriter(by_angle(without("If wet"), announcer=without("Bring a rug")), tokens=100)
    choice = choose(writer, tokens=250)
    assert len(writer.asked) == choice.thought.drafts == 2
    assert choice.thought.tokens == 200


@pytest.mark.parametrize("after", [0, 1])
def test_a_writer_that_raises_is_survived(after: int) -> None:
    """What it wrote before stands, and with nothing the composer's draft goes out."""
    calls: Iterator[int] = iter(range(100))

    def write(ask: Ask) -> str:
        if next(calls) >= after:
            raise MemoryError("out of memory")
        return GOOD

    choice = choose(FakeWriter(write))
    assert choice.draft.text == GOOD
    assert choice.thought.drafts == 1


def test_a_single_draft_survives_its_writer_too() -> None:
    """Also where nothing is weighed, a writer that fails or says nothing is replaced by the composer."""
    failing = Deliberation(FakeWriter(lambda ask: str(1 / 0)))
    silent = Deliberation(FakeWriter(lambda ask: "  \n"))
    assert failing.single(MATERIAL).draft.text == GOOD
    assert silent.single(MATERIAL).draft.text == GOOD


def test_one_angle_is_written_when_nothing_is_weighed() -> None:
    """A chosen angle is what the writer is asked for, and what the draft says of itself."""
    writer = FakeWriter(lambda ask: GOOD)
    draft = Deliberation(writer).single(replace(MATERIAL, options=Options(angle=Angle.HOST))).draft
    assert [ask.angle for ask in writer.asked] == [draft.angle] == [Angle.HOST]


def test_a_brief_message_keeps_facts_before_it_is_short() -> None:
    """Asked for in brief, drafts of other angles win only where the short form loses a fact."""
    page = document(title("Yard sale"), *(text(f"{hour} pm stall {hour}, £{hour}") for hour in range(1, 9)))
    facts = [fact(FactKind.TIME, f"{hour} pm", f"{hour + 12}:00") for hour in range(1, 9)]
    facts += [fact(FactKind.PRICE, f"£{hour}", f"{hour} GBP") for hour in range(1, 9)]
    options = Options(length=Length.BRIEF)
    choice = Deliberation(Composer()).weighed(
        Material(document=page, facts=facts, options=options), seconds=60, tokens=1
    )
    assert choice.draft.checks.dropped == ()


@pytest.mark.parametrize("platform", list(Platform))
@pytest.mark.parametrize("tone", list(Tone))
def test_what_was_asked_for_holds_for_the_winner(platform: Platform, tone: Tone) -> None:
    """Whatever angle wins, a message without signs has none, and the platform is the one asked for."""
    options = Options(platform=platform, tone=tone)
    choice = Deliberation(Composer()).weighed(replace(MATERIAL, options=options), seconds=60, tokens=1)
    assert {choice.draft.platform, *(draft.platform for draft in choice.others)} == {platform}
    assert ("🗓" in choice.draft.text) == (tone is Tone.FRIENDLY)
    assert FETE.blocks[1].kind is BlockKind.TITLE
    assert FETE.title in choice.draft.text
