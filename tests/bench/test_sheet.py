"""The sheet shows photo and message side by side and holds everything itself."""

from pathlib import Path

from PIL import Image

from bench.formatting import seen
from bench.sheet import PER_PAGE, Card, html
from engine.contract import Checks, Doubt, Draft, Fact, FactKind, Platform, Result


def card(folder: Path, number: int = 0) -> Card:
    photo = folder / f"flyer{number}.png"
    Image.new("RGB", (900, 1200), "white").save(photo)
    message = "*Low Tide* <now>\n```\nA  1\n```"
    fact = Fact(kind=FactKind.TIME, text="6.30 pm", value="18:30", doubts=(Doubt.UNCLEAR,), other="8.30 pm")
    draft = Draft(platform=Platform.WHATSAPP, text=message, checks=Checks(kept=1, of=1))
    return Card(
        photo=photo,
        kind="event",
        result=Result(job_id="1", facts=(fact,), message=draft),
        whatsapp=seen("whatsapp", message, (), ""),
        telegram=None,
        bad=("invented: 8 pm",),
        figures=("1 of 1 facts kept",),
    )


def test_a_card_shows_the_message_as_it_looks_and_as_it_is(tmp_path: Path) -> None:
    """Bold is bold, columns are in typewriter letters, signs of HTML are words, and the raw text stands beside."""
    page = html("Flyers", [card(tmp_path)])
    assert "<b>Low Tide</b> &lt;now&gt;" in page
    assert '<div class="line pre" dir="auto">A  1</div>' in page
    assert "*Low Tide* &lt;now&gt;\n```" in page


def test_a_card_shows_facts_doubts_and_what_is_wrong(tmp_path: Path) -> None:
    """Whoever looks sees at once what to compare with the photo."""
    page = html("Flyers", [card(tmp_path)])
    for words in ("6.30 pm", "18:30", "please check: unclear, or 8.30 pm", "invented: 8 pm", "1 of 1 facts kept"):
        assert words in page


def test_the_sheet_needs_no_other_file(tmp_path: Path) -> None:
    """Photos are inside, small; nothing is fetched from anywhere; flyers are parted into pages."""
    page = html("Flyers", [card(tmp_path, number) for number in range(PER_PAGE + 1)])
    assert page.count('src="data:image/jpeg;base64,') == PER_PAGE + 1
    assert "http" not in page
    assert "1 of 2" in page
    assert "2 of 2" in page
