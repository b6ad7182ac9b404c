"""How much a person and a group may ask about in a day."""

import asyncio

import msgspec
import pytest

from bot.declined import OverQuota
from bot.demo import DemoServer
from bot.demo.groups import Group
from bot.demo.people import Person
from bot.group_settings import GroupSetting
from bot.sender import Place
from bot.state import Question
from engine.contract import Fact, FactKind, Failure, Job, Result
from engine.errors import Code
from engine.settings import EngineSettings
from tests.access.conftest import PHOTO, Bots, ids, read, said, talk
from tests.flow.conversation import Conversation

FAIR = "The SUMMER FAIR is on Saturday the {}th, come along."


async def asks(here: Conversation, count: int, first: int = 1) -> list[str]:
    """Answers to so many texts, each another one."""
    return [await said(here, FAIR.format(number)) for number in range(first, first + count)]


def refused(texts: list[str]) -> list[bool]:
    return ["begins anew at midnight UTC" in text for text in texts]


async def test_a_person_is_refused_past_their_share_and_told_when(bots: Bots, demo: DemoServer, robin: Person) -> None:
    """The sentence says how many and until when; nothing more is fetched; others go on."""
    async with bots(placard_quota_person=2):
        texts = await asks(talk(demo, robin), 2)
        await robin.send_photo(PHOTO)
        texts.append((await talk(demo, robin).answers(3))[-1].text)
        assert refused(texts) == [False, False, True]
        assert "2 photos and texts a day" in texts[-1]
        assert demo.calls_of("getFile") == []
        assert refused(await asks(talk(demo, demo.add_person("Sam")), 1)) == [False]


async def test_an_album_counts_its_photos(bots: Bots, demo: DemoServer, robin: Person) -> None:
    """One that goes past the share is refused as a whole, and a smaller one still fits."""
    async with bots(placard_quota_person=3):
        await robin.send_album([PHOTO, PHOTO])
        await talk(demo, robin).answers(1)
        await robin.send_album([PHOTO, PHOTO])
        texts = [message.text for message in await talk(demo, robin).answers(2)]
        assert refused(texts) == [False, True]
        assert refused(await asks(talk(demo, robin), 2)) == [False, True]


async def test_a_group_has_a_share_of_its_own(
    bots: Bots, demo: DemoServer, robin: Person, olga: Person, group: Group
) -> None:
    """All its members together; what they ask in private does not count there, and owners count nowhere."""
    sam = demo.add_person("Sam")
    group.join(sam)
    name = demo.backend.bot.username
    async with bots(placard_quota_chat=2, placard_owners=ids(olga)):
        await asks(talk(demo, robin), 3)
        texts = [
            await said(talk(demo, who, group), f"/read@{name} " + FAIR.format(number))
            for number, who in enumerate((robin, sam, olga, robin), 11)
        ]
        assert refused(texts) == [False, False, False, True]
        assert "from one group" in texts[-1]


async def test_what_was_answered_before_counts_nothing(bots: Bots, demo: DemoServer, robin: Person) -> None:
    """The same again is answered from what is kept; and buttons only change what is there."""
    async with bots(placard_quota_person=2):
        texts = [await said(talk(demo, robin), FAIR.format(1)) for _ in range(5)]
        assert refused(texts) == [False] * 5
        for label in ("Plain", "Telegram", "Shorter"):
            await (await robin.press(label)).answered()
        assert refused(await asks(talk(demo, robin), 2, first=2)) == [False, True]


@pytest.mark.parametrize("own", [Code.TRUNCATED, Code.UNREASONABLE, Code.TOO_MUCH_TEXT])
async def test_failures_that_are_not_the_persons_count_nothing(
    bots: Bots, demo: DemoServer, robin: Person, own: Code
) -> None:
    """What crashed may be sent again; what was no picture to begin with, or made to keep others waiting, counts."""

    def fails(job: Job) -> Failure:
        return Failure(job_id=job.id, code=own if "Saturday the 9th" in job.text else Code.CRASHED)

    async with bots(fails, placard_quota_person=1):
        assert refused(await asks(talk(demo, robin), 3)) == [False] * 3
        assert refused(await asks(talk(demo, robin), 2, first=9)) == [False, True]


async def test_a_full_queue_counts_nothing(bots: Bots, engine: EngineSettings, demo: DemoServer, robin: Person) -> None:
    """Who found no room is not charged for trying."""
    tight = msgspec.structs.replace(engine, placard_queue_per_person=1)
    async with bots(works=False, limits=tight, placard_quota_person=2):
        await robin.send_text(FAIR.format(1))
        await demo.wait_for(robin, lambda seen: [m for m in seen if m.from_bot])
        for number in range(2, 5):
            await robin.send_text(FAIR.format(number))
        told = await demo.wait_for(
            robin, lambda seen: seen if sum("as many photos" in m.text for m in seen) == 3 else None
        )
        assert not any(refused([message.text for message in told]))


async def test_a_share_holds_whatever_comes_at_once(bots: Bots, group: Group) -> None:
    """Fifty questions in one group at the same moment: as many are taken as may be, not one more, each counted once."""
    async with bots(placard_quota_chat=7) as app:
        counts = [0, 0]

        async def charge(number: int) -> None:
            question = Question(answer=f"{number:016x}", key="", place=Place(chat=group.id), source=1, asker=number)
            try:
                await app.deps.quotas.charge(question, 1)
                await app.deps.quotas.charge(question, 1)  # the update came twice
                counts[0] += 1
            except OverQuota:
                counts[1] += 1

        await asyncio.gather(*(charge(number) for number in range(1, 51)))
        assert counts == [7, 43]


async def test_what_nobody_asked_about_counts_for_the_group_alone(
    bots: Bots, demo: DemoServer, robin: Person, group: Group
) -> None:
    """Photos that are read unasked take the group's share, in silence where that is used up; their sender's stays
    whole."""
    notice = "The SUMMER FAIR is on Saturday the 11th of July, come along everybody"

    def read_notice(job: Job) -> Result:
        day = Fact(kind=FactKind.DATE, text="11th of July", value="--07-11")
        return msgspec.structs.replace(read(job), text=job.text or notice, facts=(day,))

    async with bots(read_notice, placard_quota_person=1, placard_quota_chat=2) as app:
        await app.deps.group_settings.put(group.id, GroupSetting(automatic=True))
        here = talk(demo, robin, group)
        for number in range(3):
            await robin.send_photo(PHOTO + bytes([number]), chat=group, processed=False)
        assert [message.history for message in await here.answers(2)] == [[], []]
        await here.caught_up()
        assert len(here.said()) == 2
        assert refused(await asks(talk(demo, robin), 2)) == [False, True]
