"""Traces from a person's update to the answer in their chat, for who has a collector of OpenTelemetry.

Off unless OpenTelemetry's own variables ask for it (`OTEL_EXPORTER_OTLP_ENDPOINT`, `OTEL_TRACES_EXPORTER=otlp`): until
then nothing of it is imported, and a span costs a comparison. A span holds names, numbers and times: no text of a
photo, no number of a chat, and of an exception its kind.
"""

import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from engine.errors import SettingError

_ENDPOINTS = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
_PROTOCOLS = ("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL")
_PROTOCOL = "http/protobuf"
_PARENT = "traceparent"
"""Field of the W3C's form of a trace's context, by which a job carries it."""
_SECOND = 1_000_000_000
"""In nanoseconds, which spans count in."""

Attribute = str | int | float | bool


class _Tracing:
    """What a process that traces does it with."""

    def __init__(self) -> None:
        self.tracer: Any = None


_tracing = _Tracing()


def wanted(environ: Mapping[str, str]) -> bool:
    """Whether the environment asks for traces. Raises SettingError where it asks for what there is not."""
    if environ.get("OTEL_SDK_DISABLED", "").lower() == "true":
        return False
    exporter = environ.get("OTEL_TRACES_EXPORTER", "")
    if exporter not in ("", "otlp", "none"):
        raise SettingError("OTEL_TRACES_EXPORTER", "Placard knows otlp and none")
    if exporter == "none" or not (exporter or any(environ.get(name) for name in _ENDPOINTS)):
        return False
    for name in _PROTOCOLS:
        if environ.get(name, _PROTOCOL) != _PROTOCOL:
            raise SettingError(name, f"Placard speaks {_PROTOCOL}")
    return True


def set_up(service: str) -> None:
    """Trace from now on, if the environment says so. Raises SettingError where the extra is not installed."""
    if not wanted(os.environ):
        return
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import SERVICE_NAME, Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError:
        raise SettingError("OTEL_TRACES_EXPORTER", "needs the extra: pip install 'placard[otel]'") from None
    named = {} if os.environ.get("OTEL_SERVICE_NAME") else {SERVICE_NAME: service}
    provider = TracerProvider(resource=Resource.create(named))
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    _tracing.tracer = provider.get_tracer("placard")


def on() -> bool:
    return _tracing.tracer is not None


@contextmanager
def span(name: str, *, parent: str = "", inner: bool = False, **attributes: Attribute) -> Iterator[None]:
    """The block is a step of what is traced around it, or of what `parent` says; `inner`: only where there is such.
    Attributes are named `placard.<name>`."""
    if _tracing.tracer is None or (inner and not parent and not current()):
        yield
        return
    from opentelemetry.trace import Status, StatusCode

    with _tracing.tracer.start_as_current_span(
        name,
        context=_context(parent),
        attributes={f"placard.{key}": value for key, value in attributes.items()},
        # Both would put down the exception's message, which may repeat what stands on a photo.
        record_exception=False,
        set_status_on_exception=False,
    ) as opened:
        try:
            yield
        except Exception as error:
            opened.set_status(Status(StatusCode.ERROR, type(error).__name__))
            raise


def past(name: str, seconds: float, *, parent: str = "", **attributes: Attribute) -> None:
    """A step that took so long and ends now."""
    if _tracing.tracer is not None:
        now = time.time_ns()
        named = {f"placard.{key}": value for key, value in attributes.items()}
        start = now - int(seconds * _SECOND)
        _tracing.tracer.start_span(name, context=_context(parent), attributes=named, start_time=start).end(now)


def current() -> str:
    """What is traced here, for a job to carry on; empty where nothing is."""
    if _tracing.tracer is None:
        return ""
    carrier: dict[str, str] = {}
    _propagator().inject(carrier)
    return carrier.get(_PARENT, "")


def _context(parent: str) -> Any:
    """None for whatever is traced around."""
    return _propagator().extract({_PARENT: parent}) if parent else None


def _propagator() -> Any:
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

    return TraceContextTextMapPropagator()
