"""The server learns what it has to know and nobody else learns anything."""

import base64
import logging
import os
import subprocess
import sys
import traceback

import pytest

from engine import models
from engine.errors import SettingError, Unavailable
from engine.models import Prompt
from engine.settings import EngineSettings, Secret
from tests.engine.model_asking import KEY, PASSWORD, PICTURE, ask, built, opened
from tests.engine.model_server import model_server, refuses, says

pytest.importorskip("openai", reason="needs openai: make test EXTRAS=openai")


def test_no_picture_leaves_the_house_where_the_settings_say_so() -> None:
    """The server then gets text only."""
    with model_server(says("yes")) as server, opened(server, placard_server_photos="keep") as model:
        assert not model.sees
        ask(model, Prompt(instructions="i", content="What is it?", pictures=(PICTURE,), tokens=5))
    assert server.bodies[0]["messages"][1]["content"] == "What is it?"


def test_a_server_that_sends_elsewhere_is_not_followed() -> None:
    """The photo goes to the address in the settings and nowhere else."""
    with model_server(says("ok")) as other:
        elsewhere = refuses(307, Location=f"{other.url}/chat/completions")
        with model_server(elsewhere) as server, opened(server) as model, pytest.raises(Unavailable, match="status 307"):
            ask(model)
        assert other.bodies == []


def test_nothing_is_told_that_was_not_asked_for() -> None:
    """The SDK would describe the machine with each request; here only the key and the program's name go along."""
    with model_server(says("ok")) as server, opened(server) as model:
        ask(model)
    (headers,) = server.headers
    assert headers["authorization"] == f"Bearer {KEY}"
    assert headers["user-agent"].startswith("placard/")
    names = {"host", "accept", "accept-encoding", "connection", "content-type", "content-length"}
    assert set(headers) == names | {"authorization", "user-agent"}


def test_without_a_key_none_is_sent() -> None:
    """A server on one's own machine asks for none."""
    with model_server(says("ok")) as server, opened(server, openai_api_key=Secret("")) as model:
        ask(model)
    assert "authorization" not in server.headers[0]


def test_the_other_name_of_the_key_is_known() -> None:
    """MODEL_API_KEY is what Meta's Model API calls it."""
    other = {"openai_api_key": Secret(""), "model_api_key": Secret("model-key")}
    with model_server(says("ok")) as server, opened(server, **other) as model:
        ask(model)
    assert server.headers[0]["authorization"] == "Bearer model-key"


def test_secrets_and_photos_do_not_show(caplog: pytest.LogCaptureFixture) -> None:
    """Neither key nor password, nor what a photo says, stands in any log, exception or repr, also at level DEBUG."""
    caplog.set_level(logging.DEBUG)
    said = f"bad key {KEY} {PASSWORD} for SUMMER FAIR"
    troubles = [refuses(400, said), refuses(500, said), says("SUMMER", every=False), refuses(401, said)]
    shown = []
    with model_server(*troubles) as server:
        url = server.url.replace("http://", f"http://ann:{PASSWORD}@")
        for changes in ({}, {"openai_base_url": Secret(url)}):
            with opened(server, **changes) as model:
                shown += [repr(model), model.revision, str(vars(model)).replace(server.url, "")]
                with pytest.raises(Unavailable) as told:
                    ask(model)
                shown += [str(told.value), repr(told.value), *locals_of_the_engine(told.value)]
    assert base64.b64decode(server.headers[-1]["authorization"].removeprefix("Basic ")) == f"ann:{PASSWORD}".encode()
    assert "HTTP Request: POST" in caplog.text
    basic = base64.b64encode(f"ann:{PASSWORD}".encode()).decode()
    for secret in (KEY, PASSWORD, basic, "SUMMER"):
        assert secret not in caplog.text
    for secret in (KEY, PASSWORD, basic):
        assert secret not in "".join(shown)


@pytest.mark.parametrize(
    "url", ["", "localhost:8000", "ftp://host/v1", "http://", "http://[", "http://host/v1?key=s3cret"]
)
def test_an_address_that_is_none_is_named(url: str) -> None:
    """The setting is named and the address, which may hold a password, is not shown."""
    with pytest.raises(SettingError) as told:
        models.build(EngineSettings(openai_base_url=Secret(url)), "openai:spark", "PLACARD_WRITER")
    assert told.value.name == "OPENAI_BASE_URL"
    assert "s3cret" not in str(told.value)


@pytest.mark.parametrize("key", ["sk-s3cret…", "sk-s3cret\nX-Other: 1"])
def test_a_key_that_is_none_is_named(key: str) -> None:
    """It is not shown, and found out before anything is asked."""
    settings = EngineSettings(openai_base_url=Secret("http://localhost/v1"), openai_api_key=Secret(key))
    with pytest.raises(SettingError) as told:
        built(settings)
    assert told.value.name == "OPENAI_API_KEY"
    assert "s3cret" not in f"{told.value} {told.value!r}"


def test_a_key_from_a_file_may_end_in_a_new_line() -> None:
    """As editors leave it."""
    with model_server(says("ok")) as server, opened(server, openai_api_key=Secret(f"{KEY}\n")) as model:
        ask(model)
    assert server.headers[0]["authorization"] == f"Bearer {KEY}"


def locals_of_the_engine(error: BaseException) -> list[str]:
    """What a traceback would show of our own frames, by a tool that shows locals."""
    frames = [
        frame for frame, _ in traceback.walk_tb(error.__traceback__) if "/engine/models/" in frame.f_code.co_filename
    ]
    assert frames
    return [repr(value) for frame in frames for value in frame.f_locals.values()]


def test_a_server_on_this_machine_is_asked_directly_and_trusts_whom_the_environment_trusts() -> None:
    """No proxy is asked for it, and certificates of one's own count for it too."""
    code = """
from engine.budget import Budget
from engine.settings import EngineSettings
from engine import models
from tests.engine.model_asking import PROMPT
model = models.build(EngineSettings.from_env(), "openai:spark", "PLACARD_WRITER")
print(next(iter(model.answer([PROMPT], Budget()))).text)
"""
    with model_server(says("Come!")) as server:
        nowhere = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"), "http://127.0.0.1:9")
        environ = {**os.environ, **nowhere, "OPENAI_BASE_URL": server.url}
        done = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, check=True, text=True)
        assert done.stdout.strip() == "Come!"
        unreadable = {**environ, "SSL_CERT_FILE": __file__}
        done = subprocess.run([sys.executable, "-c", code], env=unreadable, capture_output=True, check=False, text=True)
        assert "SSLError" in done.stderr
