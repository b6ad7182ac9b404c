"""compose.yaml runs what the code needs, and lets nothing in or out that it does not."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import redis
import yaml

from bot.cli.exits import Exit
from engine.broker.embedded import find_server
from engine.settings import EngineSettings
from tests.deploy.files import CLOSING, DRAIN, ROOT, VARIABLES, WORKER_DRAIN, compose, ours, seconds

SERVICES = compose()["services"]


@pytest.fixture
def secrets(tmp_path: Path) -> Path:
    """What docs/secrets.sh makes."""
    (tmp_path / "docs").mkdir()
    for name in ("secrets.sh", "placard.acl"):
        shutil.copy(ROOT / "docs" / name, tmp_path / "docs")
    subprocess.run(["sh", "docs/secrets.sh"], cwd=tmp_path, input=b"123:abc\n", check=True, capture_output=True)
    return tmp_path / "secrets"


@contextmanager
def queue(secrets: Path) -> Iterator[int]:
    """A server started with the command of compose.yaml; its port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    _, *options = (part.replace("/run/secrets/", f"{secrets}/") for part in SERVICES["valkey"]["command"])
    listen = ["--bind", "127.0.0.1", "--port", str(port), "--dir", str(secrets.parent)]
    program = str(find_server(EngineSettings()))
    process = subprocess.Popen([program, *options, *listen], stdout=subprocess.DEVNULL)
    try:
        while True:
            assert process.poll() is None
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                time.sleep(0.01)
        yield port
    finally:
        process.terminate()
        process.wait()


def test_the_queue_keeps_what_it_took_and_knows_bot_and_worker_only(secrets: Path) -> None:
    """Its command and the secrets that go with it make a server that lets these two in, and syncs every write."""
    addresses = {name: (secrets / f"redis_url_{name}").read_text("utf-8").strip() for name in ("bot", "worker")}
    with queue(secrets) as port:
        for address in addresses.values():
            with redis.Redis.from_url(address.replace("valkey:6379", f"127.0.0.1:{port}")) as client:
                assert client.ping()
        with redis.Redis(port=port) as nobody, pytest.raises(redis.AuthenticationError):
            nobody.ping()
        bot = redis.Redis.from_url(addresses["bot"].replace("valkey:6379", f"127.0.0.1:{port}"))
        with bot, pytest.raises(redis.exceptions.NoPermissionError):
            bot.config_get("*")
        memory, stored = bot.info("memory"), bot.info("persistence")
        assert (memory["maxmemory_policy"], stored["aof_enabled"]) == ("noeviction", 1)
        allowed = int(SERVICES["valkey"]["mem_limit"].removesuffix("g")) * 1024**3
        assert 0 < 2 * memory["maxmemory"] <= allowed, "twice, for when it writes its files anew"


def test_a_worker_may_ask_what_its_health_check_asks(secrets: Path) -> None:
    """The check says that no worker is there yet, not that it is not let in."""
    command = [sys.executable, "-m", "bot.cli.main", *SERVICES["worker"]["healthcheck"]["test"][2:]]
    with queue(secrets) as port:
        address = (secrets / "redis_url_worker").read_text("utf-8").replace("valkey:6379", f"127.0.0.1:{port}")
        environ = {**os.environ, "REDIS_URL": address.strip(), "PYTHONPATH": str(ROOT)}
        asked = subprocess.run(command, cwd=secrets.parent, env=environ, capture_output=True, text=True)
    assert asked.returncode == Exit.FAILED, asked.stderr


def test_secrets_are_made_once_and_only_their_owner_enters(secrets: Path) -> None:
    """Each one that a container asks for is there, unlike any other, and another run does not write over it."""
    assert {path.name for path in secrets.iterdir()} == set(compose()["secrets"])
    assert secrets.stat().st_mode & 0o077 == 0
    assert (secrets / "telegram_bot_token").read_text(encoding="utf-8") == "123:abc\n"
    words = re.findall(r"[0-9a-f]{64}", "".join(path.read_text(encoding="utf-8") for path in secrets.iterdir()))
    assert len(set(words)) == len(words) == 6
    again = subprocess.run(["sh", "docs/secrets.sh"], cwd=secrets.parent, input=b"x\n", capture_output=True)
    assert again.returncode == 1


@pytest.mark.parametrize("given", [b"", b"\n"])
def test_no_secrets_are_made_without_a_token(tmp_path: Path, given: bytes) -> None:
    """Whoever only pressed Enter can simply start again."""
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    asked = subprocess.run(["sh", "docs/secrets.sh"], cwd=tmp_path, input=given, capture_output=True)
    assert asked.returncode == 1
    assert asked.stderr
    assert not (tmp_path / "secrets").exists()


def test_every_secret_that_is_asked_for_is_handed_over() -> None:
    """A path of a secret in the settings of a container is one that it is given."""
    for name, service in SERVICES.items():
        text = str((service.get("environment", {}), service.get("command", "")))
        assert set(re.findall(r"/run/secrets/(\w+)", text)) == set(service.get("secrets", ())), name
    assert {Path(secret["file"]).parent for secret in compose()["secrets"].values()} == {Path("secrets")}


def test_only_settings_that_exist_are_set() -> None:
    """A setting that was renamed does not silently fall back to its default in a container."""
    for service in ours().values():
        assert set(service["environment"]) <= VARIABLES


def test_a_container_that_stops_has_the_time_that_draining_takes() -> None:
    """Nothing is killed in the middle of what it may finish."""
    for service in ours().values():
        assert seconds(service["stop_grace_period"]) >= DRAIN + WORKER_DRAIN + CLOSING


def test_containers_can_change_nothing_but_what_they_are_there_for() -> None:
    """No service has a right over the machine or gains one, and only the model server, not ours, may write itself."""
    for name, service in SERVICES.items():
        assert service["cap_drop"] == ["ALL"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert service.get("read_only") or name == "vllm", name
        assert not set(service) & {"privileged", "network_mode", "pid", "ipc", "cap_add"}, name


def test_nothing_listens_to_the_world() -> None:
    """A port is open to this machine only, and the queue to none but bot and workers."""
    for name, service in SERVICES.items():
        assert all(port.startswith("127.0.0.1:") for port in service.get("ports", ())), name
    assert SERVICES["valkey"]["networks"] == ["queue"]
    assert compose()["networks"]["queue"] == {"internal": True}


def test_secrets_come_from_their_files_whatever_else_is_set() -> None:
    """A token or an address in .env, from before there were containers, reaches no worker and leads nobody astray."""
    for name, service in ours().items():
        environment = service["environment"]
        others = {"TELEGRAM_BOT_TOKEN", "WEBHOOK_SECRET"} if name.startswith("worker") else set()
        given = {key.removesuffix("_FILE") for key in environment if key.endswith("_FILE")} - {"OPENAI_API_KEY"}
        assert all(environment[secret] == "" for secret in given | others), name


def test_an_image_has_the_extras_that_are_asked_for() -> None:
    """EXTRAS reaches each of them, that for accelerators too."""
    built = [service["build"] for service in ours().values()]
    assert {build["args"]["EXTRAS"] for build in built} == {"${EXTRAS:-}"}
    assert {build["target"] for build in built} == {"cpu", "gpu"}


def test_what_opens_strangers_photos_reaches_nothing_outside() -> None:
    """A worker that was taken over could neither send photos away nor fetch what it needs."""
    networks = compose()["networks"]
    for name, service in ours().items():
        if name.startswith("worker"):
            assert all(networks[network]["internal"] for network in service["networks"]), name
            assert not any("telegram" in secret or "bot" in secret for secret in service["secrets"]), name


def test_images_of_others_are_held_to_a_version() -> None:
    """What starts tomorrow is what was started today."""
    for name in SERVICES.keys() - ours().keys():
        assert re.fullmatch(r"[\w/.-]+:v?\d+\.\d+\.\d+(-\w+)?", SERVICES[name]["image"]), name


def test_figures_are_taken_from_where_the_bot_listens() -> None:
    """Prometheus asks the bot, Grafana asks Prometheus, and both are given files that are there."""
    files = {name: ROOT / config["file"] for name, config in compose()["configs"].items()}
    asked = yaml.safe_load(files["prometheus"].read_text(encoding="utf-8"))
    (scraped,) = asked["scrape_configs"]
    port = SERVICES["bot"]["environment"]["PLACARD_HTTP"].rpartition(":")[2]
    assert scraped["static_configs"] == [{"targets": [f"bot:{port}"]}]
    given = {Path(each["target"]).name for each in SERVICES["prometheus"]["configs"]}
    assert set(asked["rule_files"]) <= given
    (source,) = yaml.safe_load(files["datasource"].read_text(encoding="utf-8"))["datasources"]
    assert source["url"] == "http://prometheus:9090"
    assert all(path.exists() for path in files.values())
    assert all("figures" in SERVICES[name]["networks"] for name in ("bot", "prometheus", "grafana"))
