"""Tries an installation in containers without an engine: builds the image, runs it, asks it, and stops it.

    sudo .venv/bin/python -m tests.deploy.trial

Needs root, and debootstrap, buildah, runc, ip and unshare (Debian's packages debootstrap, buildah, runc, iproute2). The
base is a Debian that debootstrap makes; the Dockerfile's own steps are run, and compose.yaml says how what they make is
started. Bot, worker and queue have a network of their own; Telegram is the local Bot API server, and the queue is the
Valkey that Placard brings, with compose's command, in place of Valkey's own image.

PIP_CERT, where it is set, is the certificate behind which the package registry is.
"""

import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from bot.demo import DemoServer, serve
from bot.demo.people import Person
from tests.deploy.container import Container, Image, run
from tests.deploy.files import DOCKERFILE, ROOT, compose

BASE, IMAGE = "localhost/placard-trial-base", "localhost/placard-trial"
SUITES = {"13": "trixie"}
"""Debian's names of the versions that the Dockerfile may name."""
IN_NETWORK = "PLACARD_TRIAL_NETWORK"
BUILDAH = {"STORAGE_DRIVER": "vfs", "BUILDAH_ISOLATION": "chroot"}
"""What buildah can do without an overlay file system and without user namespaces."""
PATIENCE = 90.0
"""Seconds for an answer on a slow machine, models and all."""


def build() -> None:
    """The base, and the image on it."""
    (version,) = re.findall(r"^ARG BASE=debian:(\S+)-slim$", DOCKERFILE, re.MULTILINE)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "root")
        run("debootstrap", "--variant=minbase", SUITES[version.partition(".")[0]], str(root))
        print("base: Debian", (root / "etc/debian_version").read_text(encoding="utf-8").strip(), "for", version)
        if certificate := os.environ.get("PIP_CERT"):
            shutil.copy(certificate, root / "etc/registry.crt")
            (root / "etc/pip.conf").write_text("[global]\ncert = /etc/registry.crt\n", encoding="utf-8")
        shutil.rmtree(root / "proc", ignore_errors=True)
        container = run("buildah", "from", "scratch")
        run("buildah", "add", "--quiet", container, str(root), "/")
        run("buildah", "commit", "--quiet", container, BASE)
        run("buildah", "rm", container)
    arguments = ["--network", "host", "--pull-never", "--format", "docker", "--build-arg", f"BASE={BASE}"]
    subprocess.run(["buildah", "bud", "--layers", *arguments, "--tag", IMAGE, str(ROOT)], check=True)


@contextmanager
def containers(image: Image, server: DemoServer, folder: Path) -> Iterator[dict[str, Container]]:
    """All that compose.yaml starts, and the one container of `docker run`; none is started yet."""
    shutil.copytree(ROOT / "docs", folder / "docs")
    run("sh", "docs/secrets.sh", cwd=folder, input=f"{server.token}\n")
    hosts = folder / "hosts"
    hosts.write_text("127.0.0.1 localhost valkey\n", encoding="utf-8")
    services: dict[str, Any] = compose()["services"]
    valkey = next(Path(image.root, "opt/placard").rglob("valkey-server"))
    queue = {
        **services["valkey"],
        "command": [f"/{valkey.relative_to(image.root)}", *services["valkey"]["command"][1:]],
    }
    alone = {key: services["bot"][key] for key in ("read_only", "cap_drop", "security_opt")} | {"tmpfs": ["/tmp"]}
    plain = Image(IMAGE)
    plain.config["Entrypoint"], plain.config["WorkingDir"] = [], "/data"
    there = {"TELEGRAM_API_URL": server.url}
    made: dict[str, Container] = {}

    def make(name: str, image: Image, service: Mapping[str, Any], environ: Mapping[str, str], *volumes: str) -> None:
        kept = dict.fromkeys(volumes, folder / f"{name}-volume")
        made[name] = Container(
            name, image, service, folder, secrets=folder / "secrets", hosts=hosts, environ=environ, volumes=kept
        )

    try:
        make("valkey", plain, queue, {}, "/data")
        make("worker", image, services["worker"], {})
        make("bot", image, services["bot"], there)
        make("alone", image, alone, {**there, "TELEGRAM_BOT_TOKEN": server.token}, "/data")
        yield made
    finally:
        for container in made.values():
            container.kill()
        plain.close()


async def answered(server: DemoServer, person: Person, answers: int) -> None:
    """Until so many answers stand in the chat."""
    flyer = "Maureen Tibbs"

    def enough(messages: list[Any]) -> bool | None:
        return sum(message.from_bot and flyer in message.text for message in messages) >= answers or None

    await server.wait_for(person, enough, PATIENCE)


async def attempt(image: Image, folder: Path) -> None:
    photo = (ROOT / "examples" / "flyer.jpg").read_bytes()
    async with serve() as server:
        with containers(image, server, folder) as made:
            try:
                await shared(server, made, photo)
                await alone(server, made["alone"], photo)
            except BaseException:
                for container in made.values():
                    with suppress(OSError):
                        print(f"--- {container.name}\n{container.log}", file=sys.stderr)
                raise


async def shared(server: DemoServer, made: Mapping[str, Container], photo: bytes) -> None:
    """Bot, worker and queue, each in a container of its own."""
    for name in ("valkey", "worker", "bot"):
        made[name].start()
    person = server.add_person()
    await person.send_photo(photo)
    await answered(server, person, 1)
    print("answered by bot, worker and queue, each in its container")
    for name, command in (("bot", _check()), ("worker", compose()["services"]["worker"]["healthcheck"]["test"][1:])):
        said, seconds = await asyncio.to_thread(made[name].ask, [f"/opt/placard/bin/{command[0]}", *command[1:]])
        print(f"{name} is well ({said!r}, asked in {seconds:.1f} s) and wrote {made[name].written() or 'nothing'}")
    await person.send_photo(photo + b"\0")  # other bytes, so that it is not known yet
    await server.wait_for_call("sendMessage", lambda call: len(server.calls_of("sendMessage")) > 1, PATIENCE)
    for name in ("worker", "bot"):
        status, seconds = await asyncio.to_thread(made[name].stop)
        print(f"{name} stopped in the middle of it in {seconds:.1f} s with status {status}")
        assert status == 0
        made[name].start()
    await answered(server, person, 2)
    print("the photo that was under way is answered after the start, and once:", end=" ")
    print(sum("Maureen Tibbs" in message.text for message in server.answers(person)) == 2)
    for name in ("bot", "worker", "valkey"):
        status, seconds = await asyncio.to_thread(made[name].stop)
        print(f"{name} stopped in {seconds:.1f} s with status {status}")


async def alone(server: DemoServer, container: Container, photo: bytes) -> None:
    """One container with queue and worker in it."""
    container.start()
    person = server.add_person("Alone")
    await person.send_photo(photo + b"\0\0")
    await answered(server, person, 1)
    print("answered by one container; it wrote", container.written())
    status, seconds = await asyncio.to_thread(container.stop)
    print(f"it stopped in {seconds:.1f} s with status {status}")
    assert status == 0


def _check() -> list[str]:
    (line,) = re.findall(r"^HEALTHCHECK .*?CMD (\[.+?\])$", DOCKERFILE, re.MULTILINE | re.DOTALL)
    found: list[str] = json.loads(line)
    return found


def main() -> None:
    os.environ.update(BUILDAH)
    if IN_NETWORK not in os.environ:
        build()
        # A network of its own, so that what is started meets nothing else on this machine.
        command = f"ip link set lo up && exec {sys.executable} -m tests.deploy.trial"
        raise SystemExit(
            subprocess.call(["unshare", "--net", "sh", "-c", command], cwd=ROOT, env={**os.environ, IN_NETWORK: "1"})
        )
    image = Image(IMAGE)
    try:
        size = run("du", "-sm", "--apparent-size", image.root).split()[0]
        print(f"image: {size} MB, user {image.config['User']}, starts {image.config['Entrypoint']}")
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(attempt(image, Path(folder)))
    finally:
        image.close()


if __name__ == "__main__":
    main()
