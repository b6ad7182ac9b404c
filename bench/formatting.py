"""A message as its platform shows it, with what is wrong in its formatting."""

from collections.abc import Sequence

from bench import entities, whatsapp
from bench.entities import Entity
from bench.foreign import Printed, foreign
from bench.whatsapp import Seen, Shown, Span


def seen(platform: str, text: str, styles: Sequence[Entity], printed: str) -> Seen:
    """`styles` are Telegram's; `printed` is the photo's text, whose own signs are no faults."""
    source = Printed(printed)
    if platform == "telegram":
        return entities.seen(text, styles, source)
    if platform == "whatsapp":
        return whatsapp.parse(text, source)
    lines = tuple(Shown((Span(line),)) for line in text.split("\n"))
    # Columns are aligned with spaces there too.
    tidy = "\n".join(line.rstrip() for line in text.split("\n"))
    return Seen(lines, tuple(dict.fromkeys([*foreign(tidy, source), *whatsapp.marks(text, source)])))
