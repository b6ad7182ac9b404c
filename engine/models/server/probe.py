"""Whether the models on servers that the settings name answer at all; for whoever sets Placard up."""

import time
from contextlib import closing

import numpy as np
from msgspec.structs import replace

from engine.budget import Budget
from engine.errors import Unavailable
from engine.models import Prompt
from engine.models.server import PREFIX, build
from engine.readers.proofreader import Proofreader
from engine.settings import EngineSettings

_QUESTION = Prompt(instructions="Answer in one word.", content="Are you there?", tokens=8)
_LOOK = replace(_QUESTION, pictures=(np.full((256, 256, 3), 255, np.uint8),), looks=True)
"""For one that has to see: a white picture."""
_WAIT = 30.0
"""Seconds; a model that thinks first needs some of them."""


def probe(settings: EngineSettings) -> list[str]:
    """Ask each for a word; the names of those that answered. Raises SettingError, or Unavailable for the first one that
    does not answer."""
    setting_of = {settings.placard_proofreader: "PLACARD_PROOFREADER", settings.placard_writer: "PLACARD_WRITER"}
    names = [name for name in setting_of if name.startswith(PREFIX)]
    for name in names:
        with closing(build(settings, name, setting_of[name])) as model:
            question = _QUESTION
            if name == settings.placard_proofreader:
                Proofreader(model, settings)  # says so where the settings keep photos from it
                question = _LOOK
            if not list(model.answer([question], Budget(deadline=time.monotonic() + _WAIT))):
                raise Unavailable("model server", "silent for too long")
    return names
