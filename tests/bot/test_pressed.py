"""A button's press is answered once and carried out once, whatever breaks in the middle."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace
from redis.asyncio import Redis
from telegram import CallbackQuery, Chat, InlineKeyboardButton, Message, Update, User

from bot import delivery, intake, marked
from bot.albums import Item
from bot.captions import Caption
from bot.deps import Deps
from bot.handlers.buttons import pressed
from bot.rich import Rich
from bot.sender import Place
from bot.state import Beside
from engine.client import Outcome, Ticket
from engine.contract import Box, Checks, Doubt, Draft, Fact, FactKind, Failure, Job, Page, Platform, Result, Want
from engine.errors import Busy, Code, Unavailable
from engine.settings import SECOND
from tests.fakes_bot import FakeClient, FakeSender, accepted, fake_deps

HERE = Place(chat=1)
PLACARD = User(id=42, first_name="Placard", is_bot=True)
ANSWER = Message(message_id=1000, date=datetime.now(UTC), chat=Chat(1, "private"), from_user=PLACARD)
ROBIN = User(id=7, first_name="Robin", is_bot=False)


@pytest.fixture
def client(redis: Redis) -> FakeClient:
    return FakeClient(redis)


@pytest.fixture
def sender() -> FakeSender:
    return FakeSender()


@pytest.fixture
def deps(client: FakeClient, sender: FakeSender) -> Deps:
    return fake_deps(client, sender)


def full(job: Job) -> Ticket:
    raise Busy(40 * SECOND, personal=False)


def unreachable(job: Job) -> Ticket:
    raise Unavailable("broker")


def buttons(sender: FakeSender) -> list[InlineKeyboardButton]:
    keyboard = sender.only.buttons
    assert keyboard is not None
    return [button for row in keyboard.inline_keyboard for button in row]


def press(sender: FakeSender, label: str) -> Update:
    """A press of the button with this label, as it stands there now."""
    data = next(str(button.callback_data) for button in buttons(sender) if button.text == label)
    query = CallbackQuery(id="q", from_user=ROBIN, chat_instance="c", data=data, message=ANSWER)
    return Update(update_id=1, callback_query=query)


async def ask(deps: Deps) -> None:
    photo = Item(message=5, asker=ROBIN.id, file="one")
    await intake.ask(deps, HERE, "5", (photo,), caption=Caption(), asker=ROBIN.id, source=5)


async def ends(deps: Deps, client: FakeClient, outcome: Result | Failure) -> None:
    client.results[outcome.job_id] = outcome
    client.ended = [Outcome(result=outcome, token="0-1")]
    await delivery.deliver(deps)


async def answered(deps: Deps, client: FakeClient) -> None:
    await ask(deps)
    await ends(deps, client, result_of(client.jobs[-1]))


def result_of(job: Job) -> Result:
    draft = Draft(platform=job.options.platform, text=f"For {job.options.platform}", checks=Checks(kept=1, of=1))
    return Result(job_id=job.id, pages=(Page(width=1, height=1),), text="FÊTE", message=draft)


async def test_a_press_that_finds_no_room_is_told_so(deps: Deps, client: FakeClient, sender: FakeSender) -> None:
    """Telegram takes one answer to a press, so the one that it gets says when to press again."""
    await answered(deps, client)
    client.on_submit = full
    await pressed(deps, press(sender, "Plain"))
    ((_, words),) = sender.answers
    assert "40 seconds" in words


async def test_a_change_cut_off_before_the_queue_is_taken_up(
    deps: Deps, client: FakeClient, sender: FakeSender
) -> None:
    """The wish was written down and the queue was gone; when the press is handled again, the change is made."""
    await answered(deps, client)
    again = press(sender, "Plain")
    client.on_submit = unreachable
    with pytest.raises(Unavailable):
        await pressed(deps, again)
    client.on_submit = accepted
    await pressed(deps, again)
    assert client.jobs[-1].options.platform is Platform.PLAIN
    assert len(sender.answers) == 1
    await ends(deps, client, result_of(client.jobs[-1]))
    assert sender.only.text.startswith("For plain")


async def test_a_new_try_cut_off_in_the_middle_is_taken_up(deps: Deps, client: FakeClient, sender: FakeSender) -> None:
    """ "Try again" was begun and broke off; when the press is handled again, the photo is read."""
    client.on_submit = full
    await ask(deps)
    again = press(sender, "Try again")
    client.on_submit = unreachable
    with pytest.raises(Unavailable):
        await pressed(deps, again)
    client.on_submit = accepted
    await pressed(deps, again)
    await ends(deps, client, result_of(client.jobs[-1]))
    assert sender.only.text.startswith("For whatsapp")


async def test_try_again_pressed_too_late_leaves_the_answer(deps: Deps, client: FakeClient, sender: FakeSender) -> None:
    """The second press of two arrives when the answer stands there; it is not covered."""
    client.on_submit = full
    await ask(deps)
    again = press(sender, "Try again")
    client.on_submit = accepted
    await pressed(deps, again)
    await ends(deps, client, result_of(client.jobs[-1]))
    changes = len(sender.only.before)
    await pressed(deps, again)
    assert sender.answers[-1][1] == "It is like that already."
    assert len(sender.only.before) == changes


async def test_a_change_that_failed_can_be_tried_again(deps: Deps, client: FakeClient, sender: FakeSender) -> None:
    """The same button after a failure is a new job, and not the old failure once more."""
    await answered(deps, client)
    await pressed(deps, press(sender, "Plain"))
    failed = client.jobs[-1]
    await ends(deps, client, Failure(job_id=failed.id, code=Code.CRASHED))
    assert "That change did not work." in sender.only.text
    client.on_submit = lambda job: Ticket(
        job_id=job.id, position=0, fresh=job.id not in client.results, expected=SECOND
    )
    await pressed(deps, press(sender, "Plain"))
    assert client.jobs[-1].id != failed.id
    await ends(deps, client, result_of(client.jobs[-1]))
    assert sender.only.text.startswith("For plain")


async def test_marks_that_failed_can_be_asked_for_again(deps: Deps, client: FakeClient, sender: FakeSender) -> None:
    """The sentence says to try again, so the button does; a photo that is gone is told at once."""
    await ask(deps)
    box = Box(corners=((0, 0), (9, 0), (9, 9), (0, 9)))
    day = Fact(kind=FactKind.DATE, text="11 July", value="--07-11", boxes=(box,))
    await ends(deps, client, replace(result_of(client.jobs[-1]), facts=(day,)))
    marks = press(sender, "On photo")
    client.on_submit = lambda job: Ticket(
        job_id=job.id, position=0, fresh=job.id not in client.results, expected=SECOND
    )
    for code, said in ((Code.TOO_SLOW, "Marking"), (Code.NO_LONGER_KEPT, "I do not have this photo any more")):
        await pressed(deps, marks)
        marking = client.jobs[-1]
        assert marking.want is Want.MARKS
        await ends(deps, client, Failure(job_id=marking.id, code=code, data={"seconds": 60}))
        asked = len(client.jobs)
        await pressed(deps, marks)
        assert sender.answers[-1][1].startswith(said)
        assert (len(client.jobs) > asked) == (code is Code.TOO_SLOW)
        assert client.jobs[-1].id != marking.id or code is Code.NO_LONGER_KEPT


class Pictures(FakeSender):
    """Takes pictures too, and keeps what is said under them."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    async def picture(self, place: Place, data: bytes, *, caption: Rich, **more: object) -> int:
        self.said.append(caption.text)
        return 1001


async def test_only_what_is_marked_is_counted_as_uncertain(client: FakeClient) -> None:
    """A fact without a place on the photo has no dashes that one could look for."""
    sender = Pictures()
    deps = fake_deps(client, sender)
    await ask(deps)
    state = await deps.jobs.state(client.jobs[-1].id.partition(".")[0])
    assert state is not None
    unplaced = Fact(kind=FactKind.DATE, text="11 July", value="--07-11", doubts=(Doubt.UNCLEAR,))
    found = replace(result_of(client.jobs[-1]), facts=(unplaced,), marked=(b"jpeg",))
    await marked.show(deps, state, Beside(want=Want.MARKS, reply_to=5), found)
    assert "not certain" not in sender.said[0]
