"""Whether the models on servers that the settings name answer at all; for whoever sets Placard up."""

import time
from contextlib import closing

from engine.budget import Budget
from engine.errors import Unavailable
from engine.models import Prompt
from engine.models.server import PREFIX, build
from engine.settings import EngineSettings

_QUESTION = Prompt(instructions="Answer in one word.", content="Are you there?", tokens=8)
_WAIT = 30.0
"""Seconds; a model that thinks first needs some of them."""


def probe(settings: EngineSettings) -> list[str]:
    """Ask each for a word; the names of those that answered. Raises SettingError, or Unavailable for the first one that
    does not answer."""
    setting_of = {settings.placard_proofreader: "PLACARD_PROOFREADER", settings.placard_writer: "PLACARD_WRITER"}
    names = [name for name in setting_of if name.startswith(PREFIX)]
    for name in names:
        with closing(build(settings, name, setting_of[name])) as model:
            if not list(model.answer([_QUESTION], Budget(deadline=time.monotonic() + _WAIT))):
                raise Unavailable("model server", "silent for too long")
    return names
