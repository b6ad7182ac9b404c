"""A sheet for a person to look at: photo, message as WhatsApp and Telegram show it, facts, checks and figures.

One HTML file that holds everything; as PNG by a Chromium where there is one.
"""

import base64
import shutil
from collections.abc import Sequence
from html import escape
from io import BytesIO
from pathlib import Path

import msgspec
from PIL import Image, ImageOps

from bench.whatsapp import Seen, Shown, Span
from engine.contract import Fact, Result

PER_PAGE = 6
"""Flyers a page."""
PHOTO = 380
"""Pixels of the wider side of a photo in the sheet."""
PAGE = 1500
"""Pixels that a page is wide."""
_TAGS = {"bold": "b", "italic": "i", "strike": "s", "strikethrough": "s", "underline": "u", "code": "code"}
_STYLE = """
body{margin:0;background:#eceff1;color:#1b1f22;font:14px/1.4 system-ui,"Noto Sans",sans-serif}
section{padding:16px;page-break-after:always}
article{display:grid;grid-template-columns:300px 1fr 1fr 1.15fr;gap:16px;background:#fff;border-radius:8px;padding:14px;
 margin-bottom:14px;align-items:start}
h1{font-size:18px;margin:0 0 12px}h2{font-size:15px;margin:0 0 6px;grid-column:1/-1}
h3{font-size:11px;margin:0 0 4px;color:#5f6b73;text-transform:uppercase;letter-spacing:.05em}
img{max-width:100%;border:1px solid #d5dadd}
.bubble{border-radius:8px;padding:8px 10px;overflow-wrap:anywhere;margin-bottom:10px;box-shadow:0 1px 1px #0002}
.whatsapp{background:#e7fed8}.telegram{background:#effdff}
.line{min-height:1.4em;white-space:pre-wrap}.quote{border-left:3px solid #7aa5b8;padding-left:8px;color:#445}
.pre{font:11.5px/1.5 ui-monospace,"DejaVu Sans Mono",monospace;background:#0001;padding:0 6px;white-space:pre;
 overflow-x:auto}
pre.raw{font:11px/1.4 ui-monospace,"DejaVu Sans Mono",monospace;white-space:pre-wrap;background:#f4f5f6;padding:8px;
 margin:0;border-radius:6px;overflow-wrap:anywhere}
table{border-collapse:collapse;font-size:12px;width:100%}td{padding:1px 6px 1px 0;vertical-align:top;
 overflow-wrap:break-word}td:first-child{color:#5f6b73;white-space:nowrap}
.bad{color:#b3261e;font-weight:600}.doubt{background:#fff3cd}p{margin:0 0 6px}
"""


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """One flyer on the sheet."""

    photo: Path
    kind: str
    """What the flyer is, and in which language."""
    result: Result | None
    whatsapp: Seen | None
    telegram: Seen | None
    bad: tuple[str, ...]
    """What is wrong, in words."""
    figures: tuple[str, ...]


def html(title: str, cards: Sequence[Card]) -> str:
    pages = [cards[at : at + PER_PAGE] for at in range(0, len(cards), PER_PAGE)]
    body = "".join(
        f"<section><h1>{escape(title)} · {number} of {len(pages)}</h1>{''.join(map(_card, page))}</section>"
        for number, page in enumerate(pages, 1)
    )
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style><body>{body}</body></html>\n"
    )


def _card(card: Card) -> str:
    message = card.result.message if card.result else None
    wrong = "".join(f'<p class="bad">{escape(text)}</p>' for text in card.bad)
    figures = "".join(f"<p>{escape(text)}</p>" for text in card.figures)
    raw = f'<h3>whatsapp, raw</h3><pre class="raw" dir="auto">{escape(message.text)}</pre>' if message else ""
    facts = _facts(card.result.facts) if card.result else ""
    return (
        f"<article><h2>{escape(card.photo.name)} · {escape(card.kind)}</h2>"
        f'<div><img src="{_inline(card.photo)}" alt=""></div>'
        f"<div>{_bubble('whatsapp', card.whatsapp)}</div>"
        f"<div>{_bubble('telegram', card.telegram)}{raw}</div>"
        f"<div>{wrong}{figures}{facts}</div></article>"
    )


def _bubble(platform: str, seen: Seen | None) -> str:
    if seen is None:
        return ""
    lines = "".join(map(_line, seen.lines))
    return f'<h3>{platform}</h3><div class="bubble {platform}">{lines}</div>'


def _line(line: Shown) -> str:
    return f'<div class="line {line.kind}" dir="auto">{"".join(map(_span, line.spans))}</div>'


def _span(span: Span) -> str:
    out = escape(span.text)
    for style in span.styles:
        if style in _TAGS:
            out = f"<{_TAGS[style]}>{out}</{_TAGS[style]}>"
    return out


def _facts(facts: Sequence[Fact]) -> str:
    rows = "".join(map(_fact, facts))
    return f"<h3>Facts</h3><table>{rows}</table>" if facts else ""


def _fact(fact: Fact) -> str:
    more = [fact.role, *(f"please check: {doubt.value}" for doubt in fact.doubts), fact.other and f"or {fact.other}"]
    said = "" if fact.value == fact.text else fact.value
    mark = ' class="doubt"' if fact.doubts else ""
    cells = (fact.kind.value, fact.text, said, ", ".join(filter(None, more)))
    return f"<tr{mark}>{''.join(f'<td dir=auto>{escape(cell)}</td>' for cell in cells)}</tr>"


def _inline(photo: Path) -> str:
    picture = ImageOps.exif_transpose(Image.open(photo)).convert("RGB")
    picture.thumbnail((PHOTO, 2 * PHOTO))
    out = BytesIO()
    picture.save(out, "JPEG", quality=60)
    return "data:image/jpeg;base64," + base64.b64encode(out.getvalue()).decode()


def png(page: str, out: Path) -> list[Path]:
    """The pages of the sheet as pictures beside `out`, numbered where there are several."""
    from playwright.sync_api import sync_playwright

    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    written: list[Path] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        view = browser.new_page(viewport={"width": PAGE, "height": 1000})
        view.set_content(page)
        sections = view.locator("section")
        for number in range(sections.count()):
            one = out if sections.count() == 1 else out.with_stem(f"{out.stem}-{number + 1}")
            sections.nth(number).screenshot(path=one)
            written.append(one)
        browser.close()
    return written
