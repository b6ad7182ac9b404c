"""From a question to its answer, where something on the way is full, slow, gone or wrong."""

import pytest
from redis.asyncio import Redis

from bot import delivery, intake, status
from bot.albums import Item
from bot.captions import Caption
from bot.deps import Deps
from bot.handlers.changing import redraft
from bot.refusals import Unreachable
from bot.rich import Rich
from bot.sender import Place
from bot.state import Stage as AnswerStage
from bot.state import State
from engine.client import Outcome, Ticket
from engine.contract import Checks, Draft, Failure, Job, Page, Platform, Progress, Result, Stage
from engine.errors import Busy, Code, PhotoError
from engine.settings import SECOND, EngineSettings
from tests.fakes_bot import FakeClient, FakeSender, accepted, fake_deps

HERE = Place(chat=1)
PHOTO = Item(message=5, asker=7, file="one")


@pytest.fixture
def client(redis: Redis) -> FakeClient:
    return FakeClient(redis)


@pytest.fixture
def sender() -> FakeSender:
    return FakeSender()


@pytest.fixture
def deps(client: FakeClient, sender: FakeSender) -> Deps:
    return fake_deps(client, sender)


async def ask(deps: Deps, *items: Item, text: str = "") -> None:
    await intake.ask(deps, HERE, "5", items, caption=Caption(), asker=7, source=5, text=text)


async def now(deps: Deps) -> State:
    state = await deps.jobs.state(deps.jobs.answer_id(HERE, "5"))
    assert state is not None
    return state


def result_of(job: Job, message: str = "*Fête*") -> Result:
    draft = Draft(platform=job.options.platform, text=message, checks=Checks(kept=1, of=1))
    return Result(job_id=job.id, pages=(Page(width=1, height=1),), text="FÊTE", message=draft)


async def ends(deps: Deps, client: FakeClient, result: Result | Failure) -> None:
    """The engine is done with a job, and the bot is told."""
    client.results[result.job_id] = result
    client.ended = [Outcome(result=result, token="0-1")]
    await delivery.deliver(deps)


async def test_a_question_goes_from_accepted_over_told_to_answered(
    deps: Deps, client: FakeClient, sender: FakeSender
) -> None:
    """The one message first says that the photo was seen and then is the answer."""
    await ask(deps, PHOTO)
    assert (await now(deps)).stage is AnswerStage.TOLD
    assert sender.only.text == "Seen. Reading the photo …"
    await ends(deps, client, result_of(client.jobs[0]))
    assert (await now(deps)).stage is AnswerStage.ANSWERED
    assert sender.only.text.startswith("*Fête*")
    assert client.acknowledged == [client.jobs[0].id]


async def test_a_full_queue_offers_to_try_again(deps: Deps, client: FakeClient, sender: FakeSender) -> None:
    """The person is told how long, and one press later the same message becomes the answer."""

    def full(job: Job) -> Ticket:
        raise Busy(40 * SECOND, personal=False)

    client.on_submit = full
    await ask(deps, PHOTO)
    assert "40 seconds" in sender.only.text
    assert sender.only.buttons is not None
    client.on_submit = accepted
    await intake.retry(deps, await now(deps))
    assert sender.only.text.startswith("Seen.")
    await ends(deps, client, result_of(client.jobs[0]))
    assert sender.only.text.startswith("*Fête*")


async def test_a_change_that_finds_no_room_leaves_the_answer(
    deps: Deps, client: FakeClient, sender: FakeSender
) -> None:
    """A full queue at a button's press changes nothing, and the same press works later."""
    await ask(deps, PHOTO)
    await ends(deps, client, result_of(client.jobs[0]))
    before = sender.only.text

    def full(job: Job) -> Ticket:
        raise Busy(SECOND, personal=True)

    client.on_submit = full
    state = await now(deps)
    plain = Caption(platform=Platform.PLAIN).options(state.options[state.wanted], think=0)
    with pytest.raises(Busy):
        await redraft(deps, state, plain)
    assert sender.only.text == before
    client.on_submit = accepted
    await redraft(deps, await now(deps), plain)
    await ends(deps, client, result_of(client.jobs[-1], "Fête"))
    assert sender.only.text.startswith("Fête")


async def test_photos_beyond_the_limit_are_told_and_the_others_read(client: FakeClient, sender: FakeSender) -> None:
    """The first photos make the job, the answer names the limit."""
    deps = fake_deps(client, sender, engine=EngineSettings(placard_max_photos=2))
    await ask(deps, *(Item(message=5 + i, asker=7, file=f"photo {i}") for i in range(4)))
    assert len(client.jobs[0].photos) == 2
    await ends(deps, client, result_of(client.jobs[0]))
    assert "I took the first 2" in sender.only.text


async def test_a_photo_that_cannot_be_fetched_does_not_stop_the_others(
    deps: Deps, client: FakeClient, sender: FakeSender
) -> None:
    """The one that failed is named by its number among those that were sent."""

    def fetch(file: str) -> bytes:
        if file == "two":
            raise PhotoError(Code.TOO_LARGE, limit=20)
        return file.encode()

    sender.on_download = fetch
    await ask(deps, PHOTO, Item(message=6, asker=7, file="two"), Item(message=7, asker=7, file="three"))
    assert len(client.jobs[0].photos) == 2
    await ends(deps, client, result_of(client.jobs[0]))
    assert "Photo 2: This file is too large" in sender.only.text


async def test_something_unexpected_on_the_way_in_is_told_in_the_same_message(
    deps: Deps, client: FakeClient, sender: FakeSender
) -> None:
    """No status stays behind that promises what never comes."""

    def broken(job: Job) -> Ticket:
        raise RuntimeError("a bug")

    client.on_submit = broken
    await ask(deps, PHOTO)
    assert sender.only.text.startswith("Something went wrong on my side.")
    assert "a bug" not in sender.only.text


async def test_an_answer_that_cannot_be_shown_is_told(deps: Deps, client: FakeClient, sender: FakeSender) -> None:
    """Where Telegram takes no form of the answer, the person gets a sentence with a number, and it comes once."""
    await ask(deps, PHOTO)

    def refuse(rich: Rich) -> None:
        if "Fête" in rich.text:
            raise ValueError("not to be shown")

    sender.on_put = refuse
    await ends(deps, client, result_of(client.jobs[0]))
    assert sender.only.text.startswith("Something went wrong on my side.")
    assert client.acknowledged == [client.jobs[0].id]


async def test_a_chat_that_is_gone_is_let_go(deps: Deps, client: FakeClient, sender: FakeSender) -> None:
    """An outcome for somebody who blocked the bot is acknowledged, so that it does not come for ever."""
    await ask(deps, PHOTO)

    def gone(rich: Rich) -> None:
        raise Unreachable("bot was blocked by the user")

    sender.on_put = gone
    await ends(deps, client, result_of(client.jobs[0]))
    assert client.acknowledged == [client.jobs[0].id]


async def test_an_outcome_that_nobody_waits_for_is_let_go(deps: Deps, client: FakeClient, sender: FakeSender) -> None:
    """A job of the terminal, or one whose chat state is too old, shows nothing here."""
    await ends(deps, client, Result(job_id="somebody.else"))
    assert client.acknowledged == ["somebody.else"]
    assert not sender.messages


async def test_an_outcome_that_comes_twice_is_shown_once(deps: Deps, client: FakeClient, sender: FakeSender) -> None:
    """The bot died between showing and acknowledging; the chat does not change again."""
    await ask(deps, PHOTO)
    for _ in range(2):
        await ends(deps, client, result_of(client.jobs[0]))
    assert sender.only.before == ["Seen. Reading the photo …"]


async def test_a_question_asked_twice_is_one(deps: Deps, client: FakeClient, sender: FakeSender) -> None:
    """The update comes again after a crash in the middle: same message, same job."""
    for _ in range(2):
        await ask(deps, PHOTO)
    assert len({job.id for job in client.jobs}) == 1
    await ends(deps, client, result_of(client.jobs[0]))
    await ask(deps, PHOTO)
    assert sender.only.text.startswith("*Fête*")
    assert len(sender.only.before) == 1


async def test_an_older_result_never_covers_a_newer_wish(deps: Deps, client: FakeClient, sender: FakeSender) -> None:
    """The person pressed two buttons quickly; the first result comes last and is not shown."""
    await ask(deps, PHOTO)
    await ends(deps, client, result_of(client.jobs[0]))
    state = await now(deps)
    for platform in (Platform.TELEGRAM, Platform.PLAIN):
        await redraft(deps, await now(deps), Caption(platform=platform).options(state.options[state.wanted], think=0))
    _, telegram, plain = client.jobs
    await ends(deps, client, result_of(plain, "Plain fête"))
    await ends(deps, client, result_of(telegram, "Telegram fête"))
    assert sender.only.text.startswith("Plain fête")
    assert telegram.id in client.acknowledged


async def test_a_change_that_fails_keeps_the_answer(deps: Deps, client: FakeClient, sender: FakeSender) -> None:
    """The answer that stood there stands there still, with a sentence, and its buttons work on."""
    await ask(deps, PHOTO)
    await ends(deps, client, result_of(client.jobs[0]))
    state = await now(deps)
    await redraft(deps, state, Caption(platform=Platform.PLAIN).options(state.options[state.wanted], think=0))
    await ends(deps, client, Failure(job_id=client.jobs[1].id, code=Code.NO_LONGER_KEPT))
    assert sender.only.text.startswith("*Fête*")
    assert "That change did not work." in sender.only.text
    assert (await now(deps)).wanted == client.jobs[0].id


async def test_the_place_in_the_queue_is_shown(deps: Deps, client: FakeClient, sender: FakeSender) -> None:
    """Somebody who has to wait sees how many are before them."""
    client.on_submit = lambda job: Ticket(job_id=job.id, position=3, fresh=True, expected=SECOND)
    await ask(deps, PHOTO)
    assert sender.only.text == "Seen. 3 others are before you."


async def test_progress_is_shown_until_the_answer_is_there(deps: Deps, client: FakeClient, sender: FakeSender) -> None:
    """Pages are counted while they are read; what comes late does not cover the answer."""
    await ask(deps, PHOTO, Item(message=6, asker=7, file="two"), Item(message=7, asker=7, file="three"))
    job = client.jobs[0].id
    await status.report(deps, Progress(job_id=job, stage=Stage.READING, done=1, of=3))
    assert sender.only.text == "Reading page 2 of 3 …"
    await status.report(deps, Progress(job_id=job, stage=Stage.WRITING))
    assert sender.only.text == "Writing the message …"
    await status.report(deps, Progress(job_id=job, stage=Stage.WRITING, tokens=240))
    assert sender.only.text == "Writing the message … 120 words"
    await ends(deps, client, result_of(client.jobs[0]))
    await status.report(deps, Progress(job_id=job, stage=Stage.WRITING))
    assert sender.only.text.startswith("*Fête*")


async def test_a_result_that_is_there_already_is_shown_at_once(
    deps: Deps, client: FakeClient, sender: FakeSender
) -> None:
    """Going back to what was shown before needs no engine."""
    await ask(deps, PHOTO)
    await ends(deps, client, result_of(client.jobs[0]))
    state = await now(deps)
    whatsapp = state.options[state.wanted]
    await redraft(deps, state, Caption(platform=Platform.PLAIN).options(whatsapp, think=0))
    await ends(deps, client, result_of(client.jobs[1], "Fête"))
    client.on_submit = lambda job: Ticket(job_id=job.id, position=0, fresh=False, expected=SECOND)
    await redraft(deps, await now(deps), whatsapp)
    assert sender.only.text.startswith("*Fête*")


async def test_a_text_needs_no_photo(deps: Deps, client: FakeClient, sender: FakeSender) -> None:
    """A text goes to the engine as it is."""
    await ask(deps, text="Meeting on Monday")
    assert client.jobs[0].text == "Meeting on Monday"
    assert sender.only.text == "Seen. Writing the message …"


async def test_a_group_that_takes_no_files_keeps_its_answer(deps: Deps, client: FakeClient, sender: FakeSender) -> None:
    """The long text cannot be sent as a file: that is said, and the answer and its buttons stand."""
    await ask(deps, PHOTO)

    def forbidden(name: str) -> None:
        raise Unreachable("not enough rights to send documents to the chat")

    sender.on_file = forbidden
    job = client.jobs[0]
    long = Result(job_id=job.id, pages=(Page(width=1, height=1),), text="FÊTE " * 2000, message=result_of(job).message)
    await ends(deps, client, long)
    answer, told = sender.messages.values()
    assert answer.text.startswith("*Fête*")
    assert told.text.startswith("I may not send files in this chat.")
    assert (await now(deps)).stage is AnswerStage.ANSWERED
