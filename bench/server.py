"""What it costs a worker to ask a model on a server, beside the model's own time.

    python bench/server.py [--questions 300]

A server in another process streams 300 tokens at once, with and without a photo in the question. CPU time of the asking
process a question, questions a second, and how long a lone question takes beyond the server's own time.
"""

import argparse
import json
import socket
import statistics
import subprocess
import sys
import time
from contextlib import closing, suppress

import numpy as np
from aiohttp import web

from bench.harness import SEED, finish, most
from engine import models
from engine.budget import Budget
from engine.models import Prompt
from engine.settings import EngineSettings, Secret

TOKENS = 300
"""In an answer; the writer's own estimate for a flyer is 319 (bench/scale.py)."""
CONTENT = 5000
"""Characters of a question."""


async def answer(request: web.Request) -> web.StreamResponse:
    await request.read()
    response = web.StreamResponse(headers={"content-type": "text/event-stream"})
    await response.prepare(request)
    head = {"id": "1", "object": "chat.completion.chunk", "created": 0, "model": "m"}
    chunks = [{**head, "choices": [{"index": 0, "delta": {"content": "word "}}]}] * TOKENS
    chunks.append({**head, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
    for chunk in chunks:
        await response.write(f"data: {json.dumps(chunk)}\n\n".encode())
    await response.write(b"data: [DONE]\n\n")
    return response


def serve(port: int) -> None:
    app = web.Application(client_max_size=2**26)
    app.router.add_post("/v1/chat/completions", answer)
    web.run_app(app, host="127.0.0.1", port=port, print=None)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--questions", type=int, default=300)
    parser.add_argument("--serve", type=int, metavar="PORT", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.serve:
        serve(arguments.serve)
        return
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with subprocess.Popen([sys.executable, __file__, "--serve", str(port)]) as process:
        try:
            while True:
                with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                    break
                time.sleep(0.05)
            finish(measure(f"http://127.0.0.1:{port}/v1", arguments.questions))
        finally:
            process.kill()


def measure(url: str, questions: int) -> list[bool]:
    photo = np.random.default_rng(SEED).integers(0, 255, (1536, 1152, 3), np.uint8)
    photo = np.repeat(np.repeat(photo[::8, ::8], 8, 0), 8, 1)  # compresses about as well as a flyer
    text = Prompt(instructions="i", content="x" * CONTENT, tokens=2 * TOKENS)
    met = []
    with closing(models.build(EngineSettings(openai_base_url=Secret(url)), "openai:m", "PLACARD_WRITER")) as model:
        list(model.answer([text], Budget()))
        for name, pictures in (("text only", ()), ("with a photo", (photo,))):
            prompt = Prompt(instructions="i", content=text.content, tokens=text.tokens, pictures=pictures)
            alone = []
            for _ in range(10):
                begun = time.perf_counter()
                list(model.answer([prompt], Budget()))
                alone.append(time.perf_counter() - begun)
            begun, cpu = time.perf_counter(), time.process_time()
            for _ in range(0, questions, 16):
                assert all(reply.finished for reply in model.answer([prompt] * 16, Budget()))
            asked = len(range(0, questions, 16)) * 16
            seconds, cpu = time.perf_counter() - begun, time.process_time() - cpu
            print(
                f"{name}: a lone question {1000 * statistics.median(alone):.0f} ms; {asked / seconds:.0f} questions/s"
            )
            met.append(most(f"CPU a question, {name}, {TOKENS} tokens", 1000 * cpu / asked, 15, "ms"))
    return met


if __name__ == "__main__":
    main()
