"""What makes the chat page a messenger: several chats and people, what is unread, inline mode, the drawer of calls."""

import json

import pytest
from playwright.async_api import Browser, Page, expect
from telegram import Bot

from bot.demo import DemoServer
from bot.demo.groups import Group
from bot.demo.people import Person
from tests.browser.screen import PHONE, Screen, open_page, photo

pytestmark = [
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.usefixtures("stand_in"),
]


def ana(server: DemoServer) -> tuple[Person, Group]:
    """The neighbour, and the group in which she is."""
    _, user, chat = server.backend.world.chats.values()
    assert user.person is not None
    return Person(server.backend, user.person, user), Group(server.backend, chat)


async def test_what_nobody_looked_at_is_counted_in_the_list(screen: Screen, server: DemoServer) -> None:
    """Messages of a chat that is not on the screen stand as a number beside it, until it is opened."""
    await screen.page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    neighbour, group = ana(server)
    await neighbour.send_text("Hello", chat=group)
    await neighbour.send_text("Anybody there?", chat=group)
    await screen.private.node.get_by_role("button", name="Back to the chats").click()
    row = screen.chats.get_by_role("button", name="Neighbours")
    await expect(row).to_contain_text("Ana: Anybody there?")
    await expect(row.get_by_label("2 unread")).to_be_visible()
    await row.click()
    await screen.group.node.get_by_role("button", name="Back to the chats").click()
    await expect(row.get_by_label("unread")).to_have_count(0)


async def test_who_scrolled_back_is_not_thrown_to_the_end(screen: Screen, server: DemoServer) -> None:
    """New messages are counted on a button that leads to them."""
    neighbour, group = ana(server)
    for number in range(30):
        await neighbour.send_text(f"Message {number}", chat=group)
    await expect(screen.group.node.get_by_text("Message 29")).to_be_in_viewport()
    await screen.group.node.get_by_text("Message 2", exact=True).scroll_into_view_if_needed()
    await neighbour.send_text("The newest", chat=group)
    down = screen.group.node.get_by_role("button", name="Go to the newest message")
    await expect(down).to_contain_text("1")
    await expect(screen.group.node.get_by_text("The newest")).not_to_be_in_viewport()
    await down.click()
    await expect(screen.group.node.get_by_text("The newest")).to_be_in_viewport()
    await expect(down).to_be_hidden()


async def test_half_a_sentence_is_still_there_later(screen: Screen) -> None:
    """What was typed and not sent stays with its chat, is shown in the list, and survives a reload."""
    await screen.group.text.fill("Half a sen")
    await expect(screen.chats.get_by_role("button", name="Neighbours")).to_contain_text("Draft: Half a sen")
    await screen.open("Placard")
    await screen.page.reload()
    await expect(screen.group.text).to_have_value("Half a sen")


async def test_somebody_with_another_language_joins(screen: Screen) -> None:
    """A person is made whose Telegram speaks Arabic; the bot hears so, and their chat is their own."""
    await screen.private.start()
    await screen.new_person("Karim", "العربية")
    await expect(screen.chats.get_by_role("button", name="You are Karim")).to_contain_text("العربية")
    await screen.private.start()
    await screen.private.say("/language")
    await expect(screen.private.node.get_by_text("You speak ar")).to_be_visible()
    await expect(screen.private.mine).to_have_count(2)
    await screen.be("You")
    await expect(screen.private.mine).to_have_count(1)


async def test_a_group_is_made_and_its_admins_are_chosen(screen: Screen, server: DemoServer) -> None:
    """A new group has who was asked into it; the owner makes the bot an admin, and takes a person out."""
    group = await screen.new_group("Choir", topics=True)
    await expect(group.node).to_be_visible()
    await expect(group.node.get_by_text("You added Placard")).to_be_visible()
    await group.node.get_by_role("button", name="Members of Choir").click()
    box = screen.page.get_by_role("dialog", name="Members")
    await box.get_by_role("button", name="Make admin: Placard").click()
    await expect(box.get_by_role("listitem", name="Placard")).to_contain_text("admin, bot")
    await box.get_by_role("button", name="Remove: Ana").click()
    await expect(box.get_by_role("listitem", name="Ana")).to_contain_text("not here")
    await screen.page.keyboard.press("Escape")
    await expect(group.node.get_by_text("Ana left")).to_be_visible()
    chat = list(server.backend.world.chats.values())[-1]
    assert chat.status(server.backend.bot.id) == "administrator"


async def test_the_bot_is_added_to_a_group_by_its_own_link(screen: Screen) -> None:
    """As an app does: the link asks for the group, puts the bot into it and says what the link brought along."""
    group = await screen.new_group("Choir", without=["Placard"])
    await screen.open("Placard")
    await screen.private.start()
    await screen.private.say("/add")
    await screen.private.node.get_by_role("link", name="Add me").click()
    await screen.page.get_by_role("dialog", name="Add to a group").get_by_role("button", name="Choir").click()
    await expect(group.node.get_by_text("You added Placard")).to_be_visible()
    await expect(group.mine.last).to_contain_text("/start@placard_demo_bot read")


async def test_what_is_written_goes_into_the_topic_that_is_looked_at(screen: Screen, server: DemoServer) -> None:
    """A topic shows its own messages only; "All" shows every one."""
    group = await screen.new_group("Choir", topics=True)
    topics = group.node.get_by_role("navigation", name="Topics")
    await topics.get_by_role("button", name="New topic").click()
    await screen.page.get_by_role("dialog", name="New topic").get_by_label("Name").fill("Concerts")
    await screen.page.keyboard.press("Enter")
    await expect(topics.get_by_role("button", name="Concerts")).to_have_attribute("aria-pressed", "true")
    await group.say("In May")
    await expect(group.node.get_by_text("In May")).to_be_visible()
    chat = list(server.backend.world.chats.values())[-1]
    assert server.messages(chat.id)[-1].thread in chat.topics
    await topics.get_by_role("button", name="General").click()
    await expect(group.node.get_by_text("In May")).to_be_hidden()
    await topics.get_by_role("button", name="All").click()
    await expect(group.node.get_by_text("In May")).to_be_visible()


async def test_the_bots_name_and_some_words_bring_its_offers(screen: Screen) -> None:
    """Inline mode: what the bot offers stands above the field, and the chosen one is sent "via" it."""
    await screen.group.text.press_sequentially("@placard_demo_bot cats")
    await expect(screen.group.results).to_have_count(2)
    await screen.group.text.press("ArrowDown")
    await screen.group.text.press("Enter")
    sent = screen.group.mine.last
    await expect(sent).to_contain_text("About cats")
    await expect(sent).to_contain_text("via @placard_demo_bot")
    await expect(screen.group.text).to_have_value("")


async def test_a_button_sends_to_a_group_that_is_chosen(screen: Screen) -> None:
    """The button asks for the chat, only groups are offered, and the offers stand there at once."""
    await screen.private.start()
    await screen.private.say("/out")
    await screen.private.node.get_by_role("button", name="To a group").click()
    box = screen.page.get_by_role("dialog", name="Send to")
    await expect(box.get_by_role("listitem")).to_have_count(1)
    await box.get_by_role("button", name="Neighbours").click()
    await screen.group.results.first.click()
    await expect(screen.group.mine.last).to_contain_text("About fair")
    await screen.private.node.get_by_role("button", name="Copy", exact=True).click()
    await expect(screen.toast).to_have_text("Copied")
    assert await screen.copied() == "Fair, 2 pm"


async def test_the_drawer_shows_what_the_bot_asks_of_telegram(screen: Screen, server: DemoServer) -> None:
    """Method, parameters, outcome and time of each call, sifted and held as one likes; never the token."""
    await screen.private.start()
    await screen.chats.get_by_role("button", name="Calls of the bot").click()
    calls = screen.calls.get_by_role("listitem")
    await expect(calls.filter(has_text="sendMessage")).to_have_count(1)
    await screen.private.send(photo())
    await expect(calls.filter(has_text="editMessageText").first).to_contain_text("ms")
    await expect(calls.filter(has_text="sendChatAction")).to_have_count(1)
    await screen.calls.get_by_label("Filter calls").fill("chataction")
    await expect(calls.filter(has_text="editMessageText").first).to_be_hidden()
    await screen.calls.get_by_role("button", name="Pause").click()
    await screen.private.say("More")
    await expect(screen.calls.get_by_role("button", name="Go on (1)")).to_be_visible()
    assert server.token.split(":")[1] not in await screen.page.content()
    await screen.calls.get_by_role("button", name="Close the calls").click()
    await expect(screen.calls).to_be_hidden()


async def test_light_or_dark_is_remembered(screen: Screen) -> None:
    """The page is as the system is, until somebody changes it; then it stays so."""
    ground = "getComputedStyle(document.body).backgroundColor"
    light = await screen.page.evaluate(ground)
    await screen.chats.get_by_role("button", name="Light or dark").click()
    dark = await screen.page.evaluate(ground)
    assert dark != light
    await screen.page.reload()
    assert await screen.page.evaluate(ground) == dark


async def test_a_photo_opens_zooms_and_closes(screen: Screen) -> None:
    """A tap shows the picture over the page, another one nearer; arrows go on, Escape closes."""
    await screen.private.start()
    await screen.private.send(photo("red"), photo("blue"))
    await screen.private.node.get_by_role("button", name="Open photo 2 of 2").click()
    box = screen.page.get_by_role("dialog", name="Photo")
    picture = box.get_by_role("img")
    await expect(picture).to_have_attribute("alt", "Photo 2 of 2")
    far = await picture.evaluate("image => image.complete && image.width")
    await picture.click()
    assert await picture.evaluate("image => image.width") > far
    await screen.page.keyboard.press("ArrowRight")
    await expect(picture).to_have_attribute("alt", "Photo 1 of 2")
    await screen.page.keyboard.press("Escape")
    await expect(box).to_have_count(0)


async def test_a_finger_replies_by_a_swipe_and_opens_the_menu_by_resting(browser: Browser, server: DemoServer) -> None:
    """On a phone nothing stands beside the messages: to the left is a reply, and waiting a moment shows the rest."""
    async with open_page(browser, server.url, phone=True, touch=True) as page:
        screen = Screen(page)
        await screen.private.start()
        place = await screen.private.answers.last.bounding_box()
        assert place is not None
        x, y = place["x"] + place["width"] - 10, place["y"] + 10
        finger = await page.context.new_cdp_session(page)

        async def touch(kind: str, *points: tuple[float, float]) -> None:
            found = [{"x": left, "y": top} for left, top in points]
            await finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": found})

        await touch("touchStart", (x, y))
        for moved in range(0, 100, 10):
            await touch("touchMove", (x - moved, y))
        await touch("touchEnd")
        await expect(screen.private.node.get_by_text("Reply to Placard")).to_be_visible()
        place = await screen.private.answers.last.bounding_box()
        assert place is not None
        await touch("touchStart", (x, place["y"] + 10))
        await expect(page.get_by_role("menuitem", name="Copy text")).to_be_visible()
        await touch("touchEnd")


async def test_a_photo_is_taken_with_the_camera(screen: Screen) -> None:
    """Where the browser has a camera, what it sees becomes the next photo."""
    await screen.group.node.get_by_role("button", name="Take a photo").click()
    box = screen.page.get_by_role("dialog", name="Camera")
    await box.locator("video").evaluate(
        "video => video.videoWidth || new Promise((seen) => video.addEventListener('playing', () => seen(true)))"
    )
    await box.get_by_role("button", name="Take photo").click()
    await screen.group.send()
    await expect(screen.group.mine.get_by_role("button", name="Open photo")).to_be_visible()


async def test_what_the_bot_says_to_one_person_stands_there_for_them_alone(
    screen: Screen, server: DemoServer, stand_in: Bot
) -> None:
    """A message for Ana only is not on another's phone."""
    neighbour, group = ana(server)
    await neighbour.send_text("Hello", chat=group)
    group.promote_bot(by=neighbour)
    alone = {"receiver_user_id": neighbour.id}
    said = {"ephemeral_message_parameters": json.dumps(alone)}
    whispered = screen.group.node.get_by_text("For you alone")
    await stand_in.send_message(group.id, "For you alone", api_kwargs=said)
    await stand_in.send_message(group.id, "For all")
    await expect(screen.group.node.get_by_text("For all")).to_be_visible()
    await expect(whispered).to_have_count(0)
    await screen.be("Ana")
    await stand_in.send_message(group.id, "For you alone", api_kwargs=said)
    await expect(whispered).to_be_visible()
    await expect(screen.group.node.get_by_text("Only you can see this")).to_be_visible()
    await screen.group.node.get_by_role("button", name="Dismiss").click()
    await expect(whispered).to_have_count(0)


async def test_arabic_stands_from_right_to_left(page: Page, screen: Screen) -> None:
    """A message in Arabic begins at the right, and its time stands where its last line ends."""
    await screen.private.start()
    await screen.private.say("مرحبا بكم في الحفل")
    words = screen.private.mine.filter(has_text="مرحبا").locator(".words")
    assert await words.evaluate("node => getComputedStyle(node).direction") == "rtl"
    inside = await words.evaluate(
        "node => [node.querySelector('.meta'), node].map((part) => part.getBoundingClientRect().left)"
    )
    assert abs(inside[0] - inside[1]) < 10
