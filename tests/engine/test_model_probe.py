"""Whoever sets Placard up learns whether the models on servers can do what the settings want of them."""

import socket
from typing import Any

import pytest

from engine.errors import SettingError, Unavailable
from engine.settings import EngineSettings, Secret
from tests.engine.model_server import ModelServer, model_server, refuses, says, unless

pytest.importorskip("openai", reason="needs openai: make test EXTRAS=openai")

from engine.models.server.probe import probe  # after it is known that there is the SDK


def settings(server: ModelServer, **changes: Any) -> EngineSettings:
    return EngineSettings(openai_base_url=Secret(server.url), placard_server_retries=0, **changes)


def test_a_model_is_asked_once_for_each_name() -> None:
    """One that drafts and proofreads is one model."""
    with model_server(says("Yes.")) as server:
        names = probe(settings(server, placard_writer="openai:spark", placard_proofreader="openai:spark"))
        assert names == ["openai:spark"]
    assert len(server.bodies) == 1


def test_a_proofreader_has_to_see() -> None:
    """One that takes no pictures answers a question without any, and would never read a photo."""
    blind = unless(
        lambda body: isinstance(body["messages"][1]["content"], list), refuses(400, "no image input"), says("Yes.")
    )
    with model_server(blind) as server:
        assert probe(settings(server, placard_writer="openai:spark"))
        with pytest.raises(Unavailable, match="does not take the pictures"):
            probe(settings(server, placard_proofreader="openai:spark"))


def test_a_proofreader_that_is_to_be_shown_nothing_is_a_wrong_setting() -> None:
    """Placard would not start with it."""
    with model_server(says("Yes.")) as server, pytest.raises(SettingError, match="PLACARD_PROOFREADER"):
        probe(settings(server, placard_proofreader="openai:spark", placard_server_photos="keep"))


def test_a_server_that_breaks_off_does_not_answer() -> None:
    """Though it began to."""
    with model_server(says("Y", every=False)) as server, pytest.raises(Unavailable, match="broke off"):
        probe(settings(server, placard_writer="openai:spark"))


def test_a_server_that_is_not_there_is_told_from_one_that_fails() -> None:
    """In the words that the page on trouble explains."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/v1"
    nowhere = EngineSettings(openai_base_url=Secret(url), placard_server_retries=0, placard_writer="openai:spark")
    with pytest.raises(Unavailable, match=r"no connection$"):
        probe(nowhere)
