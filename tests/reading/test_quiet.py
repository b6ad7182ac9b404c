"""Reading a photo is a matter between a person and this machine."""

import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
HTTP = ("http_proxy", "https_proxy", "all_proxy")


@contextmanager
def proxy() -> Iterator[tuple[str, list[bytes]]]:
    """An address through which a process is told to reach the world, and what it asked for there."""
    asked: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def listen() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    asked.append(connection.recv(4096))

        listening = threading.Thread(target=listen, daemon=True)
        listening.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}", asked
        server.shutdown(socket.SHUT_RDWR)
        listening.join()


@pytest.mark.timeout(60)
def test_a_photo_is_read_without_a_word_to_anybody(tmp_path: Path) -> None:
    """No library reports that it is used, nor writes an id of this person into the home folder."""
    with proxy() as (address, asked):
        environ = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "PLACARD_READER": "openvino", "PLACARD_THREADS": "1"}
        environ |= dict.fromkeys((*HTTP, *map(str.upper, HTTP)), address)
        command = [sys.executable, "-m", "bot.cli.main", "read", str(ROOT / "examples" / "flyer.jpg")]
        done = subprocess.run(
            command, cwd=tmp_path, env=environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True
        )
    assert "Maureen Tibbs" in done.stdout, done.stderr
    assert not asked
    assert not list(tmp_path.rglob("*"))
