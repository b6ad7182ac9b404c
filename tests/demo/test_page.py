"""The chat page's server side: who may use it, and the switches for tests in another process."""

import json

import httpx
import pytest

from bot.demo import DemoServer
from bot.demo.people import Person
from tests.demo.conftest import picture

OURS = {"X-Placard-Page": "1"}


@pytest.fixture
async def browser(server: DemoServer):  # type: ignore[no-untyped-def]
    async with httpx.AsyncClient(base_url=server.url) as client:
        yield client


async def test_the_page_furnishes_an_empty_world(server: DemoServer, browser: httpx.AsyncClient) -> None:
    """Whoever opens the page finds a private chat and a group with the bot."""
    page = await browser.get("/")
    assert page.status_code == 200
    assert "script-src 'self'" in page.headers["Content-Security-Policy"]
    assert sorted(chat.kind for chat in server.backend.world.chats.values()) == ["private", "private", "supergroup"]


async def test_a_world_with_people_is_left_as_it_is(
    server: DemoServer, browser: httpx.AsyncClient, robin: Person
) -> None:
    """A test's own people are who the page shows."""
    await browser.get("/")
    assert len(server.backend.world.chats) == 1


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example", **OURS},
        {"Origin": "null", **OURS},
        {"Sec-Fetch-Site": "cross-site", **OURS},
        {"Host": "rebound.example:80", **OURS},
        {},
    ],
)
async def test_other_web_pages_cannot_post(
    server: DemoServer, browser: httpx.AsyncClient, robin: Person, headers: dict[str, str]
) -> None:
    """A foreign origin, a rebound name, or a form without our header is refused, and nothing is said in the chat."""
    fields = {"as": str(robin.id), "chat": str(robin.id), "text": "x"}
    answer = await browser.post("/demo/send", data=fields, headers=headers)
    assert answer.status_code == 403
    assert server.messages(robin) == []


@pytest.mark.parametrize("path", ["/demo/events", "/demo/control/calls"])
async def test_other_web_pages_cannot_read(browser: httpx.AsyncClient, path: str) -> None:
    """What is said is not given to a page from elsewhere."""
    assert (await browser.get(path, headers={"Sec-Fetch-Site": "cross-site"})).status_code == 403
    assert (await browser.get(path, headers={"Host": "rebound.example"})).status_code == 403


async def test_an_open_page_is_told_everything_then_what_happens(
    server: DemoServer, browser: httpx.AsyncClient, robin: Person
) -> None:
    """The stream of events begins with all there is and never holds the token."""
    await robin.send_text("before")
    async with browser.stream("GET", "/demo/events") as stream:
        lines = stream.aiter_lines()
        assert await anext(lines) == "event: state"
        state = json.loads((await anext(lines)).removeprefix("data: "))
        assert [message["text"] for message in state["messages"]] == ["before"]
        assert server.token not in json.dumps(state)
        await robin.send_text("after")
        await anext(lines)
        assert await anext(lines) == "event: message"
        assert json.loads((await anext(lines)).removeprefix("data: "))["text"] == "after"


async def test_people_act_over_http(server: DemoServer, browser: httpx.AsyncClient, robin: Person) -> None:
    """Several pictures become an album, and a message can be forwarded, edited and deleted."""
    where = {"as": str(robin.id), "chat": str(robin.id)}
    files = [("files", ("a.jpg", picture(), "image/jpeg")), ("files", ("b.jpg", picture(), "image/jpeg"))]
    sent = await browser.post("/demo/send", data={**where, "text": "two"}, files=files, headers=OURS)
    first, _second = sent.json()
    assert [message.text for message in server.messages(robin)] == ["two", ""]
    await browser.post(
        "/demo/forward", json={"by": robin.id, "chat": robin.id, "messages": sent.json(), "to": robin.id}, headers=OURS
    )
    forwarded = server.messages(robin)[2:]
    assert [message.forwarded_from for message in forwarded] == ["Robin", "Robin"]
    assert len({message.album for message in server.messages(robin)}) == 2
    await browser.post("/demo/edit", json={**where, "message": first, "text": "2"}, headers=OURS)
    assert server.messages(robin)[0].text == "2"
    await browser.post("/demo/delete", json={**where, "message": first}, headers=OURS)
    assert first not in [message.id for message in server.messages(robin)]
    gone = await browser.post("/demo/press", json={**where, "message": first, "data": "x"}, headers=OURS)
    assert (gone.status_code, gone.text) == (409, "That message is gone.")


async def test_a_stranger_cannot_speak_in_a_chat(server: DemoServer, browser: httpx.AsyncClient, robin: Person) -> None:
    """Only members write, and only people that there are."""
    other = server.add_person("Sam")
    fields = {"as": str(robin.id), "chat": str(other.id), "text": "x"}
    assert (await browser.post("/demo/send", data=fields, headers=OURS)).status_code == 403
    fields["as"] = "1"
    assert (await browser.post("/demo/send", data=fields, headers=OURS)).status_code == 400


async def test_what_is_no_picture_is_only_handed_out_to_be_saved(
    server: DemoServer, browser: httpx.AsyncClient, robin: Person
) -> None:
    """A document that holds a script is never shown under the page's own address."""
    seen = await robin.send_document(b"<script>", "x.html", mime="text/html")
    assert seen.file is not None
    answer = await browser.get(seen.file.url)
    assert answer.content == b"<script>"
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"].startswith("attachment")


@pytest.mark.parametrize("path", ["/static/../server.py", "/static/%2e%2e%2fserver.py", "/static/nothing.js"])
async def test_only_the_pages_own_files_are_served(browser: httpx.AsyncClient, path: str) -> None:
    """Nothing beside the folder of the page can be fetched."""
    assert (await browser.get(path)).status_code == 404


async def test_tests_in_another_process_have_the_same_switches(server: DemoServer, browser: httpx.AsyncClient) -> None:
    """People, groups, faults, limits, redelivery, calls and messages over HTTP."""

    async def order(path: str, **data: object) -> object:
        answer = await browser.post(f"/demo/control/{path}", json=data, headers=OURS)
        answer.raise_for_status()
        return answer.json()

    person = await order("person", first_name="Kim")
    assert isinstance(person, dict)
    group = await order("group", title="Choir", members=[person["id"]], forum=True)
    assert isinstance(group, dict)
    assert await order("fault", kind="fail", method="sendMessage", retry_after=2)
    bot = f"/bot{server.token}"
    sent = {"chat_id": person["id"], "text": "x"}
    assert (await browser.post(f"{bot}/sendMessage", json=sent)).json()["parameters"] == {"retry_after": 2}
    await order("fault", kind="close", method="sendMessage", times=5)
    await order("calm")
    await order("limits", on=True)
    assert server.limits.on
    assert (await browser.post(f"{bot}/sendMessage", json=sent)).json()["ok"]
    assert await order("redeliver", count=3) == 0
    calls = (await browser.get("/demo/control/calls", params={"since": 1})).json()
    assert [call["method"] for call in calls] == ["sendMessage"]
    messages = (await browser.get("/demo/control/messages", params={"chat": person["id"]})).json()
    assert [message["text"] for message in messages] == ["x"]
    assert (await browser.get("/demo/control/messages", params={"chat": 5})).status_code == 404
    wrong = await browser.post("/demo/control/fault", json={"kind": "explode"}, headers=OURS)
    assert wrong.status_code == 400
