"""A trace and the log follow a person's update to the answer in their chat; traces only where a collector is named."""

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import msgspec
import pytest

from bot.demo import serve
from bot.demo.views import MessageView
from engine.broker.codec import question
from engine.contract import Job
from engine.errors import SettingError
from engine.traces import wanted
from tests.cli.test_serve import started

QUESTION = "Summer fair on Saturday 11th July at the village hall, 2 pm, entry 3 pounds"


class Collector:
    """What speaks OTLP over HTTP, and keeps the spans that came."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.bodies: list[bytes] = []

    def spans(self) -> list[Any]:
        proto = pytest.importorskip("opentelemetry.proto.collector.trace.v1.trace_service_pb2")
        requests = [proto.ExportTraceServiceRequest.FromString(body) for body in self.bodies]
        scopes = [scope for request in requests for one in request.resource_spans for scope in one.scope_spans]
        return [span for scope in scopes for span in scope.spans]


@pytest.fixture
def collector() -> Iterator[Collector]:
    class Take(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            there.bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Take)
    there = Collector(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield there
    server.shutdown()
    thread.join()
    server.server_close()


async def test_a_trace_and_a_log_go_from_the_update_to_the_answer(tmp_path: Path, collector: Collector) -> None:
    """Bot and worker, two processes, add to both: intake, wait in the queue, stages, delivery; lines of the log have
    the job in common. No words, numbers of chats or tokens are in them."""
    pytest.importorskip("opentelemetry.sdk", reason="needs opentelemetry: make test EXTRAS=otel")

    def answer(messages: list[MessageView]) -> MessageView | None:
        return next((message for message in messages if message.from_bot and message.buttons), None)

    async with serve() as server:
        settings = {
            "TELEGRAM_BOT_TOKEN": server.token,
            "TELEGRAM_API_URL": server.url,
            "OTEL_EXPORTER_OTLP_ENDPOINT": collector.url,
            "PLACARD_LOG": "json",
        }
        async with started(tmp_path, "bot", **settings) as process:
            robin = server.add_person("Robin")
            await robin.send_text(QUESTION)
            await server.wait_for(robin, answer, 25)
            process.send_signal(signal.SIGTERM)
            _, log = await process.communicate()  # both send what they have when they end
    assert process.returncode == 0
    spans = {span.name: span for span in collector.spans()}
    traced = {"update", "submit", "queue", "job", "facts", "draft", "check", "deliver", "telegram editMessageText"}
    assert traced <= spans.keys()
    assert len({spans[name].trace_id for name in traced}) == 1
    parents = [(name, spans[name].parent_span_id == spans[parent].span_id) for name, parent in (
        ("submit", "update"), ("job", "submit"), ("queue", "submit"), ("deliver", "submit"), ("draft", "job")
    )]  # fmt: skip
    assert all(right for _, right in parents), parents
    assert spans["queue"].end_time_unix_nano >= spans["queue"].start_time_unix_nano
    lines = [json.loads(line) for line in log.splitlines() if line.startswith(b"{")]
    steps = {line["message"].partition(" ")[0]: line for line in lines if "job" in line}
    assert steps.keys() >= {"accepted,", "claimed,", "ended", "answered"}
    assert len({line["job"] for line in steps.values()}) == 1
    assert steps["accepted,"]["chat"] == steps["answered"]["chat"]
    written = b"".join([*collector.bodies, log])
    for secret in (b"Summer", str(robin.id).encode(), server.token.encode()):
        assert secret not in written


def test_without_a_collector_nothing_of_it_is_loaded() -> None:
    """Neither in the bot nor in a worker. What counts is what sends: redis-py looks for the rest by itself."""
    code = "import sys, bot.app, engine.pipeline; print([n for n in sys.modules if 'opentelemetry.exporter' in n])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("environ", "on"),
    [
        ({}, False),
        ({"OTEL_TRACES_EXPORTER": "otlp"}, True),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://here:4318"}, True),
        ({"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://here:4318/v1/traces"}, True),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://here:4318", "OTEL_TRACES_EXPORTER": "none"}, False),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://here:4318", "OTEL_SDK_DISABLED": "true"}, False),
    ],
)
def test_the_usual_variables_say_whether_to_trace(environ: dict[str, str], on: bool) -> None:
    """As every program that speaks OpenTelemetry understands them."""
    assert wanted(environ) is on


@pytest.mark.parametrize(
    ("name", "value"), [("OTEL_TRACES_EXPORTER", "zipkin"), ("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc")]
)
def test_what_is_not_spoken_is_named(name: str, value: str) -> None:
    """Rather than to trace nowhere without a word."""
    with pytest.raises(SettingError, match=name):
        wanted({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://here:4318", name: value})


def test_a_trace_is_no_part_of_the_question() -> None:
    """The same flyer asked about again is answered from what is kept, however it is traced."""
    job = Job(id="a", owner="ann", text=QUESTION)
    assert question(msgspec.structs.replace(job, trace="00-1-2-01")) == question(job)
