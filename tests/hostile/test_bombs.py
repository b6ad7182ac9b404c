"""What is small and would take much to open is refused before it is opened, or costs no more than a photo."""

import subprocess
import sys

import pytest
from PIL import Image as Pillow

from engine.errors import PhotoError
from engine.settings import EngineSettings
from engine.stages.decode import MOST_FRAMES, decode
from tests.hostile import bombs

LIMIT = EngineSettings().placard_max_pixels
MOST = 250_000_000
"""Bytes more that a process may have had in memory: less than one photo of 49 megapixels takes on its way."""
UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes that the system counts memory in."""


def outcome(data: bytes) -> str:
    try:
        decode(data, LIMIT)
    except PhotoError as error:
        return error.code.value
    return bombs.READ


def test_a_bomb_gets_a_sentence_or_is_a_photo_like_any_other() -> None:
    """Nothing but the code of a sentence comes of it; all of them, in one process, never take what a large photo does,
    and nothing is said beside the log."""
    code = (
        "import resource\n"
        "from engine import arenas\n"
        "from tests.hostile import bombs, test_bombs\n"
        "arenas.bound()\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "wrong = [(name, told) for name, data, told in bombs.made() if test_bombs.outcome(data) != told]\n"
        "print(wrong, '|', resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    wrong, more = done.stdout.split("|")
    assert (wrong.strip(), done.stderr) == ("[]", "")
    assert int(more) * UNIT < MOST


def test_pages_that_nobody_reads_are_counted_up_to_a_bound() -> None:
    """To count 100,000 pages would take a minute; that there are others is known after the second."""
    assert [decode(bombs.tiff(count), LIMIT)[1] for count in (1, 2, 7)] == [1, 2, 7]
    assert decode(bombs.tiff(20_000), LIMIT)[1] == MOST_FRAMES
    assert decode(bombs.frames(300), LIMIT)[1] == MOST_FRAMES


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "GIF", "BMP"])
def test_a_file_that_ends_anywhere_is_read_or_told_to_be_cut_off(kind: str) -> None:
    """Also in the middle of a header or of a field."""
    whole = bombs.saved(Pillow.effect_mandelbrot((60, 60), (-2, -1, 1, 1), 60).convert("RGB"), kind)
    said = {outcome(whole[:length]) for length in range(3, len(whole), 1 + len(whole) // 300)}
    assert said <= {bombs.READ, "truncated", "not-an-image"}


def test_very_large_photos_at_once_take_the_room_of_one() -> None:
    """Four PNGs of 49 megapixels, decoded by four threads, are decoded one by one and kept at a quarter."""
    code = (
        "import io, resource\n"
        "from concurrent.futures import ThreadPoolExecutor\n"
        "from tests.hostile import bombs\n"
        "from engine import arenas\n"
        "from engine.stages.decode import decode\n"
        "arenas.bound()\n"
        "data = bombs.png(7000, 7000, mode=6)\n"
        "def peak(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "before = peak()\n"
        "decode(data, 50_000_000)\n"
        "one = peak() - before\n"
        "with ThreadPoolExecutor(4) as threads:\n"
        "    kept = list(threads.map(lambda _: decode(data, 50_000_000), range(4)))\n"
        "print(one, peak() - before, sum(image.nbytes for image, _ in kept))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    one, four, kept = map(int, done.stdout.split())
    assert (four - one) * UNIT < kept + 50_000_000
