"""/settings in a group: its admins say how the bot is there, and the bot says once that it has come."""

import pytest

from bot.demo import DemoServer
from bot.demo.faults import Fault
from tests.flow.conversation import Conversation
from tests.flow.talking import open_settings, press, shows, tidied
from tests.flow.test_groups import other


@pytest.fixture
def group(server: DemoServer) -> Conversation:
    """A group in which the bot sees every message."""
    owner = server.add_person("Olga")
    return Conversation(server, owner, server.add_group("Neighbours", members=[owner], privacy=False))


async def test_settings_of_a_group_are_for_its_admins(group: Conversation) -> None:
    """Others are told so; who was an admin when the settings came and is none any more cannot press them."""
    sam, ada = other(group), other(group, "Ada")
    assert (await open_settings(sam)).text == "Only admins of this group may change my settings here."
    assert group.group is not None
    group.group.set_status(ada.person, "administrator", by=group.person)
    shown = await open_settings(ada)
    assert "How I am in this group" in shown.text
    assert (await press(sam, shown, "Only admins may ask")).alert
    assert (await press(ada, shown, "Only admins may ask")).text == ""
    shown = await shows(ada, shown, "Who may ask: admins")
    group.group.set_status(ada.person, "member", by=group.person)
    assert (await press(ada, shown, "Everybody may ask")).alert
    assert "Who may ask: admins" in (await open_settings(group)).text


async def test_an_admin_without_a_name_is_one(group: Conversation) -> None:
    """Who writes in the group's own name can open the settings, and press them under their own."""
    before = len(group.said())
    await group.person.send_text("/settings", chat=group.group, anonymous=True)
    shown = (await group.answers(before + 1))[-1]
    await press(group, shown, "Only admins may ask")
    await shows(group, shown, "Who may ask: admins")


async def test_who_may_ask_can_be_left_to_admins(group: Conversation, match: bytes) -> None:
    """Others are told so once, and may still ask in private; an admin is answered."""
    shown = await open_settings(group)
    await press(group, shown, "Only admins may ask")
    await shows(group, shown, "Who may ask: admins")
    sam = other(group)
    await tidied(group)
    photo = await sam.person.send_photo(match, chat=group.group)
    await sam.person.send_text("/read", chat=group.group, reply_to=photo)
    await sam.person.send_photo(match, caption="/read", chat=group.group)
    await group.person.send_text("/read", chat=group.group, reply_to=photo)
    refused, answer = await group.answers(2)
    assert "only admins may ask me" in refused.text
    assert "SUMMER FAIR" in answer.text
    await group.caught_up()
    assert len(group.said()) == 2


async def test_what_is_for_one_person_only_they_see(server: DemoServer) -> None:
    """Where the bot is an admin, a refusal does not bother the group."""
    owner, sam = server.add_person("Olga"), server.add_person("Sam")
    home = server.add_group("Street", members=[owner, sam], bot_status="administrator")
    talk = Conversation(server, sam, home)
    await sam.send_text("/settings", chat=home)
    await talk.caught_up()
    assert sam.whispers(home) == ["Only admins of this group may change my settings here."]
    assert not owner.whispers(home)
    assert not talk.said()


async def test_privacy_mode_is_explained_to_admins(server: DemoServer) -> None:
    """Where the bot would see no photos it says exactly what to change; where it sees them it does not."""
    owner = server.add_person("Olga")
    street = server.add_group("Quiet street", members=[owner], privacy=True)
    talk = Conversation(server, owner, street)
    shown = await open_settings(talk)
    assert "/setprivacy" in shown.text
    street.promote_bot(by=owner)
    await press(talk, shown, "Read photos by yourself")
    shown = await shows(talk, shown, "speak up")
    assert "/setprivacy" not in shown.text


async def test_the_groups_own_tone_and_platform_hold(group: Conversation, match: bytes) -> None:
    """What the admins chose wins over what the person likes; what they left open is the person's."""
    shown = await open_settings(group)
    await press(group, shown, "Goes to …")
    shown = await shows(group, shown, "Where are this group's")
    await press(group, shown, "Telegram")
    await shows(group, shown, "go to: Telegram")
    await tidied(group)
    await group.person.send_photo(match, caption="/read", chat=group.group)
    assert "(telegram)" in (await group.answer()).text


async def test_reading_unasked_ends_when_an_admin_says_so(group: Conversation, match: bytes) -> None:
    """One press, and the group is as it was."""
    shown = await open_settings(group)
    await press(group, shown, "Read photos by yourself")
    shown = await shows(group, shown, "speak up")
    backend = group.server.backend
    late = backend.press(group.person.user, backend.world.chats[group.id].messages[shown.id], "y:0:automatic.on")
    assert (await backend.hub.until(lambda: late.answer, 10))["text"] == "It is like that already."
    await press(group, shown, "Read only when asked")
    await shows(group, shown, "I leave them alone")
    await tidied(group)
    await group.person.send_photo(match, chat=group.group)
    await group.caught_up()
    assert not group.said()


async def test_the_bot_introduces_itself_once(server: DemoServer) -> None:
    """On being added; not on getting other rights, nor when the link that added it says /start. Taken out and added
    again it does so again."""
    owner = server.add_person("Olga")
    street = server.add_group("Street", members=[owner], bot_status="left", privacy=True)
    talk = Conversation(server, owner, street)
    street.add_bot(by=owner)
    name = server.backend.bot.username
    await owner.send_text(f"/start@{name} read", chat=street)
    street.promote_bot(by=owner)
    street.demote_bot(by=owner)
    server.redeliver(2)
    hello = await talk.answer()
    assert len(hello.text.splitlines()) == 2
    assert "silent until asked" in hello.text
    assert hello.buttons[0][0]["url"] == f"https://t.me/{name}?start=read"
    await talk.caught_up()
    assert len(talk.said()) == 1
    street.kick_bot(by=owner)
    street.add_bot(by=owner)
    await talk.answers(2)


async def test_a_group_that_becomes_a_supergroup_is_not_greeted_again(server: DemoServer) -> None:
    """Telegram says that the bot has come into it, but everybody there knows the bot."""
    owner = server.add_person("Olga")
    street = server.add_group("Street", members=[owner], bot_status="left", privacy=True, kind="group")
    street.add_bot(by=owner)
    await Conversation(server, owner, street).answer()
    large = Conversation(server, owner, street.upgrade())
    await owner.send_text("/help", chat=large.group)
    assert "/read" in (await large.answer()).text
    await large.caught_up()
    assert len(large.said()) == 1


@pytest.mark.parametrize("said", ["CHAT_ADMIN_REQUIRED", "need administrator rights in the channel chat"])
async def test_a_refusal_is_said_to_all_where_it_cannot_be_said_to_one(server: DemoServer, said: str) -> None:
    """In whatever words Telegram says that it does not take it so."""
    owner, sam = server.add_person("Olga"), server.add_person("Sam")
    home = server.add_group("Street", members=[owner, sam], bot_status="administrator")
    fault = Fault(kind="fail", method="sendMessage", chat=home.id, status=400, description=f"Bad Request: {said}")
    server.faults.add(fault)
    await sam.send_text("/settings", chat=home)
    told = await Conversation(server, sam, home).answer()
    assert told.text == "Only admins of this group may change my settings here."
    assert not sam.whispers(home)


async def test_hours_and_zone_are_said_in_reply_to_the_settings(group: Conversation) -> None:
    """By an admin; what is no hours is named, and what a member says is talk."""
    shown = await open_settings(group)
    sam = other(group)
    await sam.person.send_text("quiet: 1-2", chat=group.group, reply_to=shown)
    for words in ("quiet: 21-6", "zone: Helsinki", "quiet: at night"):
        await group.person.send_text(words, chat=group.group, reply_to=shown)
    _, hours, zone, odd = await group.answers(4)
    assert "21:00–06:00 (UTC)" in hours.text
    assert "21:00–06:00 (Europe/Helsinki)" in zone.text
    assert "“at night”" in odd.text
    await group.caught_up()
    assert len(group.said()) == 4


async def test_the_hours_are_the_admins_own_at_first(group: Conversation) -> None:
    """Where it is known in which zone the admin lives, the group's quiet hours are taken to be of it."""
    await group.person.send_text("country: Portugal")
    await group.person.send_text("zone: Lisbon")
    shown = await open_settings(group)
    await press(group, shown, "Quiet hours …")
    shown = await shows(group, shown, "those of Europe/Lisbon")
    await press(group, shown, "22:00–07:00")
    await shows(group, shown, "22:00–07:00 (Europe/Lisbon)")
