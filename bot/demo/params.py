"""One request's parameters, however they were sent: query, urlencoded, multipart or JSON."""

import json
from collections.abc import Mapping
from typing import Any

import msgspec
from aiohttp import web

from bot.demo.facts import UPLOAD
from bot.demo.refusals import Refusal, bad_request

_WRITTEN = frozenset({"text", "caption", "description", "short_description", "name", "secret_token", "title"})
"""Parameters that a person wrote: never decoded in the record, whatever they look like."""
_WHOLE = frozenset({"offset", "limit", "timeout", "cache_time", "max_connections"})


class Upload(msgspec.Struct, frozen=True, kw_only=True):
    """A file in a multipart request."""

    name: str
    data: bytes
    mime: str


class Params:
    """Typed access; a value that cannot be understood is refused in Telegram's words."""

    def __init__(self, values: Mapping[str, Any], uploads: Mapping[str, Upload]) -> None:
        self.values = dict(values)
        self.uploads = dict(uploads)

    def string(self, name: str, default: str = "") -> str:
        value = self.values.get(name, default)
        return value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str, default: int = 0) -> int:
        value = self.values.get(name)
        try:
            return default if value in (None, "") else int(str(value))
        except ValueError:
            return default

    def flag(self, name: str) -> bool:
        value = self.values.get(name)
        return value is True or str(value).lower() in ("true", "1", "yes")

    def decoded(self, name: str, what: str) -> Any:
        """A JSON-serialised parameter, None where it is missing; `what` is Telegram's name for it in the refusal."""
        value = self.values.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {what} JSON object") from None

    def plain(self) -> dict[str, Any]:
        """For the record: JSON decoded, ids as integers, files as name and size."""
        plain = {name: _plain(name, value) for name, value in self.values.items()}
        plain.update({name: {"name": up.name, "size": len(up.data)} for name, up in self.uploads.items()})
        return plain


def _plain(name: str, value: Any) -> Any:
    if not isinstance(value, str) or name in _WRITTEN:
        return value
    if (name.endswith("_id") or name in _WHOLE) and value.lstrip("-").isdigit() and "query" not in name:
        return int(value)
    if value[:1] in "[{" or value in ("true", "false"):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


async def read(request: web.Request) -> Params:
    """Read a request's parameters; those in the body win over those in the address."""
    values: dict[str, Any] = dict(request.query)
    uploads: dict[str, Upload] = {}
    try:
        if request.content_type == "application/json":
            body = await request.text()
            sent = json.loads(body) if body else {}
            if not isinstance(sent, dict):
                raise bad_request("can't parse JSON encoded parameters")
            values.update(sent)
        else:
            for name, value in (await request.post()).items():
                if isinstance(value, web.FileField):
                    data = value.file.read()
                    value.file.close()
                    if len(data) > UPLOAD:
                        raise Refusal(413, "Request Entity Too Large")
                    uploads[name] = Upload(name=value.filename, data=data, mime=value.content_type)
                else:
                    values[name] = value.decode() if isinstance(value, bytes | bytearray) else value
    except web.HTTPRequestEntityTooLarge:
        raise Refusal(413, "Request Entity Too Large") from None
    except (json.JSONDecodeError, UnicodeDecodeError):
        raise bad_request("can't parse JSON encoded parameters") from None
    return Params(values, uploads)
