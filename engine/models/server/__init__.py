"""Models on a server that speaks OpenAI's chat completions: Meta's Model API, vLLM, SGLang, llama.cpp, Ollama.

answer ──▶ turns ──▶ breaker ──▶ request ──▶ stream ──▶ reply
                        ▲           │ refused: asked once more, without the part that the server does not take
                        └───────────┘ failed: asked again, after a while, if there is time
"""

from typing import TYPE_CHECKING

from engine.errors import SettingError, Unavailable
from engine.settings import EngineSettings

if TYPE_CHECKING:
    from engine.models.server.model import ServerModel

PREFIX = "openai:"
"""What names of models on a server begin with."""
_BROUGHT = ("openai", "httpx2")
"""Packages of the extra."""


def build(settings: EngineSettings, name: str, setting: str) -> "ServerModel":
    """The model called `openai:<model>`; nothing is asked of the server yet. Raises SettingError, or Unavailable where
    the SDK is not installed."""
    if not name.removeprefix(PREFIX):
        raise SettingError(setting, f"{PREFIX}<model> needs the name of the model")
    try:
        from engine.models.server.model import ServerModel
    except ModuleNotFoundError as error:
        if error.name not in _BROUGHT:
            raise
        raise Unavailable("openai", "not installed; pip install 'placard[openai]' brings it") from None
    return ServerModel(name, settings)
