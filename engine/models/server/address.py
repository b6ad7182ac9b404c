"""Where the server is, and how Placard proves itself there, so that neither key nor password shows anywhere."""

import base64
import ipaddress
from typing import NamedTuple
from urllib.parse import unquote, urlsplit, urlunsplit

from engine.errors import SettingError
from engine.settings import EngineSettings, Secret

_SETTING = "OPENAI_BASE_URL"


class Address(NamedTuple):
    """A server."""

    url: str
    """Without user, password and query."""
    authorization: Secret
    """Value of the header; empty where nothing is asked for."""
    here: bool
    """Whether it is on this machine, where no proxy is needed."""


def address(settings: EngineSettings) -> Address:
    """The server that the settings name; raises SettingError, which never shows address or key."""
    given = settings.openai_base_url.reveal()
    if not given:
        raise SettingError(_SETTING, "needed with openai:<model>: the server's address, which usually ends in /v1")
    try:
        parts = urlsplit(given)
        host, port = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or parts.scheme not in ("http", "https") or parts.query or parts.fragment:
        raise SettingError(_SETTING, "not an address such as http://localhost:8000/v1")
    place = f"[{host}]" if ":" in host else host
    url = urlunsplit((parts.scheme, f"{place}:{port}" if port else place, parts.path, "", ""))
    if parts.username is not None:
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        authorization = f"Basic {base64.b64encode(pair.encode()).decode('ascii')}"
    else:
        key = (settings.openai_api_key or settings.model_api_key).reveal().strip()
        if not (key.isascii() and key.isprintable()):
            # Found out here, because the error that a header of it would raise shows it.
            raise SettingError("OPENAI_API_KEY", "not a key: it has characters that no header can have")
        authorization = f"Bearer {key}" if key else ""
    return Address(url, Secret(authorization), _here(host))


def _here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
