"""The pictures in the documents come from this same conversation."""

from pathlib import Path

from PIL import Image

from bot.cli import recording
from bot.demo import DemoServer
from bot.locale import Locales
from tests.browser.flows.hand import flyer


async def test_five_pictures_of_a_conversation_are_kept(placard: DemoServer, tmp_path: Path) -> None:
    """The page is photographed at each step, and each picture is told of."""
    told: list[str] = []
    await recording.record(placard.url, flyer("dev01"), tmp_path, Locales.load().of("en"), told.append)
    names = ["conversation", "marks", "question", "changed", "desk"]
    assert told == [str(tmp_path / f"{name}.webp") for name in names]
    for path in told:
        with Image.open(path) as shot:
            assert len(shot.getcolors(shot.width * shot.height) or ()) > 100
