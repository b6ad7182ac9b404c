"""The engine's settings, and how settings are read from the environment.

Each setting is written once, here or in `bot/settings.py`: its name, unit, default and what it means. `.env.example`
is held against these classes by a test.
"""

import os
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Literal, Self

import msgspec
from msgspec import Meta

from engine.errors import SettingError

SECOND, MINUTE, HOUR, DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


class Secret(str):
    """A string that does not show in logs, tracebacks and `repr`; `reveal()` gives it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Secret('***')" if self else "Secret('')"

    def __str__(self) -> str:
        return "***" if self else ""

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def reveal(self) -> str:
        return "".join(self)


class Ids(frozenset[int]):
    """Numbers by which Telegram knows people and groups (these are negative), as "123456, -1001234567890"."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> Self:
        try:
            return cls(int(part) for part in text.replace(",", " ").split())
        except ValueError:
            raise ValueError("not numbers of people and groups, such as 123456,-1001234567890") from None


def _decode(kind: type, value: Any) -> Any:
    if kind is Ids:
        return Ids.parse(value)
    if kind is Secret:
        return Secret(value)
    if kind is Path:
        return Path(value).expanduser()
    raise NotImplementedError(kind)


def file_name(name: str) -> str:
    """The variable that names a file with the secret `name`: how container engines and systemd hand secrets over."""
    return f"{name.upper()}_FILE"


def _from_file(variable: str, path: str) -> str:
    try:
        return Path(path).expanduser().read_text(encoding="utf-8").strip()
    except OSError as error:
        raise SettingError(variable, f"{path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise SettingError(variable, f"{path} holds no text") from None


class FromEnvironment(msgspec.Struct, frozen=True, kw_only=True):
    """A set of settings; the name of a field is the name of its variable in lower case.

    Numbers of seconds are read into `timedelta`. A variable that is set but empty counts as not set. A secret that is
    not set is read from the file that NAME_FILE names, without the white space around it.
    """

    @classmethod
    def secret_files(cls) -> list[str]:
        """Names of the variables that may name a file with a secret."""
        return [file_name(field.name) for field in msgspec.structs.fields(cls) if field.type is Secret]

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> Self:
        """Read the settings; raises SettingError, which names the variable and never shows a secret."""
        environ = os.environ if environ is None else environ
        given = {f.name: environ[f.name.upper()] for f in msgspec.structs.fields(cls) if environ.get(f.name.upper())}
        for field in msgspec.structs.fields(cls):
            file = file_name(field.name)
            if field.type is Secret and field.name not in given and environ.get(file):
                given[field.name] = _from_file(file, environ[file])
        settings = cls()
        for name, value in given.items():
            field_type = next(f.type for f in msgspec.structs.fields(cls) if f.name == name)
            try:
                converted = msgspec.convert(value, field_type, strict=False, dec_hook=_decode)
            except msgspec.ValidationError as error:
                raise SettingError(name.upper(), str(error).split(" - at")[0]) from None
            settings = msgspec.structs.replace(settings, **{name: converted})
        return settings


Seconds = timedelta
Count = Annotated[int, Meta(ge=1)]


class EngineSettings(FromEnvironment, frozen=True, kw_only=True):
    """What the engine, its broker and its workers can be told."""

    redis_url: Secret = Secret("")
    """Address of a shared Redis 7+ or Valkey 8+; empty: a private Valkey in the data folder."""
    placard_replicas: Annotated[int, Meta(ge=0)] = 0
    """Replicas that must have what was accepted before Telegram or a person is told so; 0: none are waited for."""
    placard_data: Path = Path("~/.local/share/placard").expanduser()
    """Folder of everything that is kept."""
    placard_log: Literal["text", "json"] = "text"
    """How the log is written: text (for people), json (an object a line, for machines)."""
    placard_valkey: str = ""
    """Path of a valkey-server or redis-server to start instead of the bundled one."""
    placard_reader: str = "auto"
    """What reads photos: auto, openvino, onnxruntime, torch."""
    placard_writer: str = "composer"
    """What drafts messages: composer, local:<model> or openai:<model>."""
    placard_proofreader: str = ""
    """Model that reads again what was read: local:<model> or openai:<model>; empty: none."""
    placard_proofread_limit: Seconds = 30 * SECOND
    """Seconds that the photos of one job may be proofread for; what is not done by then stands as it was read."""
    placard_draft_tokens: Count = 1500
    """Tokens of the longest draft that a model may write; what is past it is cut off."""
    placard_model_characters: Count = 24_000
    """Characters of the text of a job's photos that a model is given at most."""
    placard_model_pixels: Count = 1536
    """Pixels of the longer side of a photo that a model is shown."""
    placard_ask_limit: Seconds = 10 * SECOND
    """Seconds that a model may take to find the line that answers a question."""
    placard_model_batch: Count = 32
    """Prompts that a local model answers side by side; fewer where memory runs out."""
    placard_model_context: Count = 16_384
    """Tokens of a prompt to a local model and its answer together; the model's own limit where that is less."""
    openai_base_url: Secret = Secret("")
    """Address of the server that openai:<model> is on, as http://localhost:8000/v1."""
    openai_api_key: Secret = Secret("")
    """What Placard proves itself with to that server; empty: MODEL_API_KEY, or nothing."""
    model_api_key: Secret = Secret("")
    """Another name of OPENAI_API_KEY, the one that Meta's Model API uses."""
    placard_server_connect: Seconds = 5 * SECOND
    """Seconds to wait for a connection to the model server."""
    placard_server_first: Seconds = MINUTE
    """Seconds to wait for the first token of an answer."""
    placard_server_gap: Seconds = 20 * SECOND
    """Seconds to wait between two tokens of an answer."""
    placard_server_wait: Seconds = 90 * SECOND
    """Seconds that an answer may take, tries included; a job's own limit may end it sooner."""
    placard_server_retries: Annotated[int, Meta(ge=0)] = 2
    """Times that a question is asked again where the server fails."""
    placard_server_at_once: Count = 16
    """Questions that one process asks the server at the same time."""
    placard_server_reasoning: Annotated[int, Meta(ge=0)] = 2000
    """Tokens that a model may think for before it answers, beside those of the answer."""
    placard_server_effort: str = ""
    """How much a model thinks, where it lets itself be told (reasoning_effort: minimal, low, medium, ...); empty: as it
    likes."""
    placard_server_temperature: Annotated[float, Meta(le=2)] = -1.0
    """Temperature, 0 to 2: how much chance there is in what a model writes; below 0: as the server has it."""
    placard_server_photos: Literal["show", "keep"] = "show"
    """Whether a model on a server is shown photos, or gets their text only: show, keep."""
    placard_server_quality: Annotated[int, Meta(ge=1, le=95)] = 85
    """JPEG quality of photos that go to the server, 1 to 95."""
    placard_server_failures: Count = 5
    """Failures in a row after which the server is left alone for a while."""
    placard_server_pause: Seconds = 10 * SECOND
    """Seconds for which it is left alone the first time; twice as long each time that it fails again."""
    placard_server_pause_most: Seconds = 300 * SECOND
    """Seconds for which it is left alone at most, unless it asks for more."""
    placard_price_given: Annotated[float, Meta(ge=0)] = 0.0
    """Price of a million tokens that a model on a server is given; 0: not counted in money."""
    placard_price_written: Annotated[float, Meta(ge=0)] = 0.0
    """Price of a million tokens that a model on a server writes; 0: not counted in money."""
    placard_price_currency: str = "USD"
    """Currency of these prices."""
    placard_tokens_per_day: Annotated[int, Meta(ge=0)] = 0
    """Tokens that models may spend on one person in a day (UTC), past which rules write; 0: as many as it takes."""
    placard_keep_usage: Seconds = 31 * DAY
    """Seconds that it is kept how many tokens models spent on whom; a day or more, where they are bounded by day."""
    placard_device: str = "auto"
    """Where models run: auto, cpu, cuda, cuda:1, ..."""
    placard_precision: Literal["half", "full"] = "half"
    """Floating-point numbers of PP-OCR's nets on an accelerator: half, full."""
    placard_hub: Literal["offline", "online"] = "offline"
    """Whether weights of models that are not on this machine may be fetched from the model hub: offline, online."""
    placard_threads: int = 0
    """Processor threads for models in one worker; 0: as many as there are cores."""
    placard_max_pixels: Count = 50_000_000
    """Pixels (width times height) above which a photo is refused before it is decoded."""
    placard_max_characters: Count = 30_000
    """Characters of text in one job, on its photos or typed, from which a message is made at most."""
    placard_max_photos: Count = 10
    """Photos in one job."""
    placard_queue: Count = 1000
    """Jobs that may wait at once, over all people."""
    placard_queue_per_person: Count = 20
    """Jobs that one person may have waiting or running."""
    placard_turn: Count = 2
    """Jobs of one person, waiting or running, past which further ones give way to those of others."""
    placard_lease: Seconds = 15 * SECOND
    """Seconds without a sign of life after which another worker takes over a job."""
    placard_job_limit: Seconds = 120 * SECOND
    """Seconds that a job may be worked on; while it only waits in line for the reader they do not count."""
    placard_job_stay: Seconds = 600 * SECOND
    """Seconds that a job may be with a worker, those in line included; never less than the job limit."""
    placard_think_limit: Seconds = 30 * SECOND
    """Seconds that anybody may ask to have drafts weighed for; never more than the job limit has room for."""
    placard_think_tokens: Count = 8000
    """Tokens that a model may write for the drafts of one answer."""
    placard_tries: Count = 3
    """Times that a job may enter a model before it is buried."""
    placard_jobs: Annotated[int, Meta(ge=0)] = 0
    """Jobs that one worker has in hand at once, each holding its photos in memory; 0: as many as its models can use."""
    placard_workers: Annotated[int, Meta(ge=0)] = 1
    """Workers that a bot keeps running beside itself; 0: none, where others work on the queue at REDIS_URL."""
    placard_worker_memory: Annotated[int, Meta(ge=0)] = 0
    """Bytes of memory past which a worker ends and is started again; 0: its share of three quarters of all."""
    placard_worker_drain: Seconds = 20 * SECOND
    """Seconds that a worker told to stop may go on with what it holds, before it gives that back."""
    placard_memory: Count = 1024 * 1024 * 1024
    """Bytes that the private Valkey may use; past it new photos are refused until older ones are answered."""
    placard_keep_photos: Seconds = HOUR
    """Seconds that a photo is kept."""
    placard_keep_dead: Seconds = 7 * DAY
    """Seconds that a buried job is kept to be looked at and put back."""
    placard_dead_photos: Annotated[int, Meta(ge=0)] = 64 * 1024 * 1024
    """Bytes of photos that are kept with buried jobs; past it those of the next one go as all photos do."""
    placard_keep_results: Seconds = DAY
    """Seconds that a result is kept for the buttons under it and for the same photo sent again."""
