"""Post …: into a group, after a look at it, once; only where both may write, which is asked each time."""

import pytest

from bot.app import App
from bot.demo import DemoServer
from bot.demo.faults import Fault, Kind
from bot.demo.groups import Group
from bot.demo.people import Person
from engine.settings import EngineSettings
from tests.bot import sharing
from tests.bot.sharing import MESSAGE, asked, press, previewed, seen, shows
from tests.flow.conversation import Conversation

STYLED = ["SUMMER FAIR on Saturday the 11th"]


@pytest.fixture
def group(demo: DemoServer, robin: Person) -> Group:
    return demo.add_group("Neighbours", members=[demo.add_person("Olga"), robin])


async def test_a_message_is_posted_after_a_look_at_it_and_a_second_tap(
    app: App, demo: DemoServer, robin: Person, group: Group
) -> None:
    """The preview looks as the post will, it and one message of the bot has told it all."""
    await seen(demo, robin, group)
    preview = await previewed(demo, robin, group)
    assert (preview.text, preview.styled("bold")) == (MESSAGE, STYLED)
    assert demo.answers(group) == []
    assert await press(demo, robin, "Post now") == "Posting it …"
    done = await shows(demo, robin, "Posted in “Neighbours”: https://t.me/c/")
    (post,) = demo.answers(group)
    assert (post.text, post.styled("bold"), post.buttons) == (MESSAGE, STYLED, [])
    assert done.text.endswith(f"/{post.id}")
    assert done.id == preview.id
    assert len(demo.answers(robin)) == 2, "the answer and the preview"


async def test_an_update_that_comes_twice_posts_once(app: App, demo: DemoServer, robin: Person, group: Group) -> None:
    """Telegram sends it again, or two taps came before the first was seen."""
    await seen(demo, robin, group)
    preview = await previewed(demo, robin, group)
    shown = demo.backend.world.chats[robin.id].messages[preview.id]
    now = next(b["callback_data"] for row in preview.buttons for b in row if b["text"] == "Post now")
    first, second = (demo.backend.press(robin.user, shown, now) for _ in range(2))
    assert (await demo.backend.hub.until(lambda: first.answer, 10))["text"] == "Posting it …"
    assert (await demo.backend.hub.until(lambda: second.answer, 10))["text"] == "That is over already."
    demo.redeliver(3)
    await Conversation(demo, robin).caught_up()
    assert len(demo.answers(group)) == 1


async def test_a_post_can_be_taken_back(app: App, demo: DemoServer, robin: Person, group: Group) -> None:
    """It goes from the group; a second tap finds that it is gone."""
    await seen(demo, robin, group)
    preview = await previewed(demo, robin, group)
    await press(demo, robin, "Post now")
    await shows(demo, robin, "Posted in “Neighbours”")
    undo = next(b["callback_data"] for row in demo.answers(robin)[-1].buttons for b in row)
    await press(demo, robin, "Take it back")
    assert "I took it back" in (await shows(demo, robin, "I took it back")).text
    assert demo.answers(group) == []
    shown = demo.backend.world.chats[robin.id].messages[preview.id]
    query = demo.backend.press(robin.user, shown, undo)
    assert (await demo.backend.hub.until(lambda: query.answer, 10))["text"] == "That is over already."


async def test_never_mind_takes_the_preview_away(app: App, demo: DemoServer, robin: Person, group: Group) -> None:
    """Nothing is posted, nothing is left, and the next preview is a new one."""
    await seen(demo, robin, group)
    await previewed(demo, robin, group)
    assert await press(demo, robin, "Never mind") == "Nothing is posted."
    assert len(demo.answers(robin)) == 1
    await press(demo, robin, "Post …")
    assert await press(demo, robin, "Post …") == "It is open already, further down."
    await shows(demo, robin, "Where shall I post it?")
    assert len(demo.answers(robin)) == 2


@pytest.mark.parametrize("reason", ["left", "muted", "silent", "closed", "gone", "hidden", "blocked"])
async def test_where_one_of_both_may_not_write_nothing_is_posted(
    demo: DemoServer, engine: EngineSettings, robin: Person, group: Group, reason: str
) -> None:
    """It is asked of Telegram right before: after the preview the person left, was muted, the bot was thrown out."""
    olga = Person(demo.backend, next(u for u in group.chat.people.values() if u.first_name == "Olga"), robin.private)
    async with sharing.bot(demo, engine) as app:
        await seen(demo, robin, group)
        await previewed(demo, robin, group)
        match reason:
            case "left":
                group.set_status(robin, "left", by=robin)
            case "muted":
                group.mute_bot(by=olga)
            case "silent":
                group.mute(robin, by=olga)
            case "closed":
                group.chat.members_write = False
            case "gone":
                group.kick_bot(by=olga)
            case "hidden":
                group.chat.hides_members = True
            case "blocked":
                await app.deps.access.block(group.id)
        await press(demo, robin, "Post now")
        told = await shows(demo, robin, "I cannot post it")
        assert "Neighbours" in told.text
        assert MESSAGE not in [message.text for message in demo.answers(group)]
        await press(demo, robin, "‹ Back")
        none = await shows(demo, robin, "I know no group")
        assert none.id == told.id


async def test_only_groups_where_both_may_write_are_offered(
    app: App, demo: DemoServer, robin: Person, group: Group
) -> None:
    """Those where the bot has seen the person, and no other's."""
    olga = demo.add_person("Oskar")
    silent = demo.add_group("Silent", members=[olga, robin])
    demo.add_group("Unseen", members=[olga, robin])
    await asked(demo, robin)
    await press(demo, robin, "Post …")
    await shows(demo, robin, "I know no group where both of us may write")
    await seen(demo, robin, group, silent)
    silent.mute(robin, by=olga)
    await press(demo, robin, "Post …")
    assert (await shows(demo, robin, "Where shall I post it?")).labels() == ["Neighbours", "Never mind"]


async def test_a_group_that_became_a_supergroup_is_found(app: App, demo: DemoServer, robin: Person) -> None:
    """Under the number that it has now."""
    small = demo.add_group("Small", members=[robin], kind="group")
    await seen(demo, robin, small)
    await previewed(demo, robin, small)
    large = small.upgrade()
    await press(demo, robin, "Post now")
    await shows(demo, robin, "Posted in “Small”")
    assert [message.text for message in demo.answers(large)] == [MESSAGE]


async def test_in_a_forum_it_goes_into_the_topic_that_the_person_wrote_in(
    app: App, demo: DemoServer, robin: Person
) -> None:
    """The one of their last message."""
    forum = demo.add_group("Forum", members=[robin], forum=True)
    topic = forum.add_topic("Events", by=robin)
    await seen(demo, robin, forum)
    await seen(demo, robin, forum, topic=topic)
    await previewed(demo, robin, forum)
    await press(demo, robin, "Post now")
    await shows(demo, robin, "Posted in “Forum”")
    assert [message.thread for message in demo.answers(forum)] == [topic]


async def test_nobody_else_may_post(app: App, demo: DemoServer, robin: Person, group: Group) -> None:
    """In a group the preview is for all to see, and for one to press; it is posted there as a message of its own."""
    ana = demo.add_person("Ana")
    group.join(ana)
    await robin.send_text("SUMMER FAIR on Saturday the 11th", chat=group)
    first = next(iter(reversed(demo.messages(group))))
    await robin.send_text("/read@placard_demo_bot", chat=group, reply_to=first)
    await Conversation(demo, robin, group).answer()
    await press(demo, robin, "Post here", group)
    preview = await shows(demo, group, MESSAGE, "Post now")
    stranger = await ana.press("Post now", message=preview, chat=group)
    assert (await stranger.answered()).text == "Only the person who asked can post this."
    assert "‹ Back" not in preview.labels()
    await press(demo, robin, "Post now", group)
    await shows(demo, group, "Posted in “Neighbours”")
    assert [m.text for m in demo.answers(group)].count(MESSAGE) == 1


async def test_who_is_blocked_meanwhile_posts_nothing(app: App, demo: DemoServer, robin: Person, group: Group) -> None:
    """What the operator says counts at once."""
    await seen(demo, robin, group)
    await previewed(demo, robin, group)
    await app.deps.access.block(robin.id)
    assert await press(demo, robin, "Post now") == "I take nothing from you here."
    assert demo.answers(group) == []


@pytest.mark.parametrize("kind", ["drop_answer", "close"])
async def test_a_post_of_which_nobody_knows_whether_it_arrived_is_not_sent_twice(
    app: App, demo: DemoServer, robin: Person, group: Group, kind: Kind
) -> None:
    """Where it is found in the group it is posted; else the person is asked to look, and says whether to post it."""
    await seen(demo, robin, group)
    await previewed(demo, robin, group)
    demo.faults.add(Fault(kind=kind, method="sendMessage", chat=group.id))
    await press(demo, robin, "Post now")
    if kind == "close":
        await shows(demo, robin, "I was interrupted while I posted this in “Neighbours”")
        assert demo.answers(group) == []
        await press(demo, robin, "Post now")
    await shows(demo, robin, "Posted in “Neighbours”")
    assert [message.text for message in demo.answers(group)] == [MESSAGE]
    assert len(demo.answers(robin)) == 2, "nothing piles up"


@pytest.mark.parametrize("title", ["\u200b\u2060", "/forget @robin\nt.me/x https://example.org", "x" * 128])
async def test_a_group_of_any_name_is_offered_and_posted_in(
    app: App, demo: DemoServer, robin: Person, title: str
) -> None:
    """Of a name that cannot be seen its number stands there; a name is no command, and fits."""
    group = demo.add_group(title, members=[robin])
    await seen(demo, robin, group)
    await asked(demo, robin)
    await press(demo, robin, "Post …")
    label = (await shows(demo, robin, "Where shall I post it?")).labels()[0]
    assert 0 < len(label.strip()) <= 32
    await press(demo, robin, label)
    await shows(demo, robin, MESSAGE, "Post now")
    await press(demo, robin, "Post now")
    done = await shows(demo, robin, "Posted in “")
    assert "“”" not in done.text
    assert "/forget" not in done.text
    assert [message.text for message in demo.answers(group)] == [MESSAGE]


async def test_a_press_under_an_old_message_does_not_widen_the_search(
    app: App, demo: DemoServer, robin: Person, group: Group
) -> None:
    """The newest message that was seen in the group stays the newest."""
    await robin.send_text("SUMMER FAIR on Saturday the 11th", chat=group)
    first = demo.messages(group)[-1]
    await robin.send_text("/read@placard_demo_bot", chat=group, reply_to=first)
    await Conversation(demo, robin, group).answer()
    for _ in range(3):
        await robin.send_text("/help@placard_demo_bot", chat=group)
    await Conversation(demo, robin, group).caught_up()
    before = (await app.deps.groups.of(robin.id))[0].message
    await press(demo, robin, "Post here", group)
    await shows(demo, group, MESSAGE, "Post now")
    assert (await app.deps.groups.of(robin.id))[0].message >= before
