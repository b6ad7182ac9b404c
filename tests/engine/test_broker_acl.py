"""The access list in docs/ gives bot and worker what they need, and nothing more."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from redis.exceptions import NoPermissionError

from engine.client import connect
from engine.settings import EngineSettings, Secret
from tests.engine import servers
from tests.engine.placard import administer, converse, photo, placard, shows
from tests.engine.servers import HOST, Server

ROOT = Path(__file__).parents[2]
ACL = ROOT / "docs" / "placard.acl"
BOT, WORKER = "placard-bot:change-me-bot", "placard-worker:change-me-worker"
OPERATOR = "user operator on >operator ~* &* +@all\n"
CONNECTING = {
    "ping", "select", "client|setname", "command", "command|getkeys", "cluster|slots", "asking",
    "unsubscribe",
}  # fmt: skip
"""What the library asks of a server by itself."""
WORKERS = ("claim", "enter", "renew", "release", "finish")
"""Scripts that only workers run, and `finish`, by which a bot cancels."""


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Server]:
    users = tmp_path / "users.acl"
    users.write_text(ACL.read_text() + OPERATOR)
    async with servers.alone(tmp_path / "valkey", f"aclfile {users}") as server:
        yield server


def by(user: str, server: Server, folder: Path) -> EngineSettings:
    url = Secret(f"redis://{user}@{HOST}:{server.port}/1")
    return EngineSettings(redis_url=url, placard_data=folder, placard_workers=0)


async def test_a_whole_evening_with_the_least_privilege(server: Server, tmp_path: Path) -> None:
    """Conversations, a job that is cancelled, one that is buried and revived, one person's data removed: nothing is
    denied."""
    bots, workers = by(BOT, server, tmp_path), by(WORKER, server, tmp_path)
    async with placard(bots, workers) as demo:
        await converse(demo)
        ann = demo.add_person("Ann")
        await ann.send_photo(photo(9))
        await shows(demo, ann, "1 read")
        await ann.send_text("/forget")
        await shows(demo, ann, "", 2)
    async with connect(bots, work=False) as client:
        await administer(client, workers)
    assert await _denied(server) == []


async def _denied(server: Server) -> list[object]:
    async with server.client(username="operator", password="operator", decode_responses=True) as operator:
        return list(await operator.acl_log())


FORBIDDEN = [
    ("FLUSHALL",),
    ("CONFIG", "SET", "dir", "/tmp"),
    ("KEYS", "*"),
    ("EVAL", "return 1", 0),
    ("FUNCTION", "LIST"),
    ("ACL", "WHOAMI"),
    ("REPLICAOF", "NO", "ONE"),
    ("SHUTDOWN",),
    ("SET", "other", "1"),
    ("PUBLISH", "other", "1"),
]


@pytest.mark.parametrize("user", [BOT, WORKER])
async def test_nothing_else_is_allowed(server: Server, tmp_path: Path, user: str) -> None:
    """Neither may touch other keys and channels, change the server, or be somebody else; a worker, which opens what
    strangers send, may not touch what the bot knows of its chats either."""
    name, password = user.split(":")
    more = [("SET", "bot:access", "1"), ("HGETALL", "bot:access")] if user == WORKER else []
    async with server.client(username=name, password=password) as client:
        for command in (*FORBIDDEN, *more):
            with pytest.raises(NoPermissionError):
                await client.execute_command(*command)


async def test_the_oldest_server_reads_the_file(server: Server) -> None:
    """Redis 7.0 does not start with an access list that names a command which came later."""
    commands = sorted(granted("placard-bot") | granted("placard-worker"))
    async with server.client(username="operator", password="operator", decode_responses=True) as operator:
        replies = [await operator.execute_command("COMMAND DOCS", name) for name in commands]
    since = {name: told["since"] for reply in replies for name, told in reply.items()}
    assert since.keys() == set(commands)
    assert [name for name, first in since.items() if [int(part) for part in first.split(".")] > [7, 0, 0]] == []


def granted(user: str) -> set[str]:
    (line,) = [line for line in ACL.read_text().splitlines() if line.startswith(f"user {user} ")]
    return {word[1:] for word in line.split() if word.startswith("+")}


def called(*files: Path) -> set[str]:
    """Commands of Lua code."""
    return {
        (name + (f"|{part}" if name in ("XGROUP", "XINFO") else "")).lower()
        for file in files
        for name, part in re.findall(r"redis\.call\('([A-Z]+)'(?:, '([A-Z]+)')?", file.read_text())
    }


def scripts(*, of_workers: bool) -> list[Path]:
    lua = ROOT / "engine" / "broker" / "lua"
    return [file for file in lua.glob("*.lua") if (file.stem in WORKERS) == of_workers]


def test_each_script_may_do_what_it_does() -> None:
    """Also what is done only once in a long while."""
    common = ROOT / "engine" / "broker" / "lua" / "common.lua"
    finish = common.with_name("finish.lua")
    assert called(common, *scripts(of_workers=True)) <= granted("placard-worker"), "to be added to docs/placard.acl"
    bot = (ROOT / "bot").rglob("*.py")
    beside = (*bot, ROOT / "engine" / "broker" / "photos.py")
    assert called(common, finish, *scripts(of_workers=False), *beside) <= granted("placard-bot"), "the same"


def test_the_bot_may_do_what_its_code_calls() -> None:
    """Each method of the library's that stands somewhere in the bot's code is a command of the bot's user."""
    names = {"delete": "del", "register_script": "evalsha", "pipeline": "multi", "scan_iter": "scan", "execute": "exec"}
    # In a script the word is "call"; what clears a private queue is the operator's.
    called = {
        names.get(name, name)
        for file in (ROOT / "bot").rglob("*.py")
        for name in re.findall(r"(?:redis|pipe)\.(\w+)\(", file.read_text())
    } - {"call", "flushall"}
    known = granted("placard-bot")
    assert {name for name in called if not {name, name.replace("_", "|", 1)} & known} == set(), "to be added, too"


@pytest.mark.parametrize("user", ["placard-bot", "placard-worker"])
def test_nothing_is_granted_that_the_code_does_not_name(user: str) -> None:
    """A command that fell out of use is taken away."""
    code = [*(ROOT / "bot").rglob("*.py"), *(ROOT / "engine").rglob("*.py"), *(ROOT / "engine").rglob("*.lua")]
    text = "\n".join(file.read_text() for file in code)
    names = {
        "del": "delete", "hscan": "hscan_iter", "script|load": "script_load", "exec": "execute",
        "multi": "transaction=True",
    }  # fmt: skip
    for command in granted(user) - CONNECTING:
        name = names.get(command, command.replace("|", "_"))
        upper = command.partition("|")[0].upper()
        assert re.search(rf"\.{name}\(|'{upper}'|\"{upper}\"|{name}\b", text), command
