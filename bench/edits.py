"""How often a change in a person's words does what was asked, and nothing else.

    python bench/edits.py [FOLDER]

FOLDER holds images; the flyers of the repo where none is given. Each message is changed in each way that suits it: a
kind of fact left out, a fact said otherwise, a line left out, a line added, a title set and shortened, capitals, for
every platform. Right is a change after which the word is gone or there, all other facts are kept, nothing hangs in the
air (a label or heading alone, a joining word at the end), the check tells the person's words from the photo's, and the
platform's formatting is valid.
"""

import argparse
import asyncio
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec.structs import replace

from bench import formatting
from bench.harness import FLYERS, finish, least
from engine.contract import Draft, Fact, FactKind, Options, Platform, Result
from engine.deliberate import Deliberation
from engine.edits.places import says
from engine.edits.understand import Seen, understood
from engine.errors import JobError
from engine.library import open_engine
from engine.stages import facts
from engine.stages.arrange import arrange
from engine.writers import Material
from engine.writers.composer import Composer

KINDS = {
    "leave out the price": FactKind.PRICE,
    "without the phone number": FactKind.PHONE,
    "lass das Datum weg": FactKind.DATE,
    "sans l'adresse": FactKind.PLACE,
    "quita el enlace": FactKind.URL,
    "no email": FactKind.EMAIL,
}
"""What is written, and what is to be gone."""
SIGNS = {FactKind.PRICE: "9999", FactKind.TIME: "3.33 am", FactKind.PHONE: "000 111"}
"""What stands on no flyer, to be said in the place of a fact."""
ADDED = "Bring a folding chair"
TITLED = "Quite another title"
RIGHT = 0.95


class Case:
    """A message, and what one change made of it."""

    def __init__(self, result: Result, asked: str, draft: Draft) -> None:
        assert result.message is not None
        self.result, self.asked, self.draft, self.before = result, asked, draft, result.message

    def faults(self, gone: Sequence[str] = (), there: Sequence[str] = (), yours: bool = False) -> Iterator[str]:
        """What is wrong with it; `gone` are facts that are not to stand in it any more, `there` words that are."""
        lines = self.draft.text.split("\n")
        for text in gone:
            if any(says(line, text) for line in lines):
                yield f"{text!r} is still there"
        for text in there:
            if not any(says(line, text) for line in lines):
                yield f"{text!r} is not there"
        for fact in self.result.facts:
            meant = any(says(text, fact.text) or says(fact.text, text) for text in gone)
            if not meant and _stands(self.before, fact) and not _stands(self.draft, fact):
                yield f"{fact.text!r} is lost"
        if self.draft.checks.dropped != self.before.checks.dropped or self.draft.checks.invented:
            yield "the check tells something else"
        if yours != bool(self.draft.checks.yours):
            yield f"yours: {self.draft.checks.yours}"
        for line in lines:
            if line.casefold() not in self.before.text.casefold().split("\n") and re.search(r"[:：,]\W*$", line):
                yield f"{line!r} hangs in the air"
        printed = [line.text for page in self.result.pages for line in page.lines]
        source = "\n".join([self.result.text, *printed, *there])
        seen = formatting.seen(self.draft.platform, self.draft.text, self.draft.entities, source)
        yield from (str(fault) for fault in seen.faults)


def _stands(draft: Draft, fact: Fact) -> bool:
    """Whatever its case; capitals of Turkish have more letters than others."""
    return says(draft.text.replace("İ", "i").replace("I", "ı"), fact.text.replace("I", "ı").replace("İ", "i")) or says(
        draft.text, fact.text
    )


def cases(result: Result, platform: Platform) -> Iterator[tuple[str, list[str]]]:
    """What was asked, and what is wrong with what came of it."""
    message = result.message
    assert message is not None
    standing = [fact for fact in result.facts if says(message.text, fact.text)]
    for asked, kind in KINDS.items():
        if gone := [fact.text for fact in standing if fact.kind is kind]:
            yield asked, _tried(result, platform, asked, gone=gone)
    for fact in _firsts(standing):
        words = f"change {fact.text} to {SIGNS[fact.kind]}"
        yield "change … to …", _tried(result, platform, words, [fact.text], [SIGNS[fact.kind]], yours=True)
    yield "add: …", _tried(result, platform, f"add: {ADDED}", there=[ADDED], yours=True)
    if result.title and says(message.text.split("\n")[0], result.title):
        yield "title: …", _tried(result, platform, f"title: {TITLED}", [result.title], [TITLED], yours=True)
    yield "in capitals", _tried(result, platform, "in capitals")


def _tried(
    result: Result,
    platform: Platform,
    words: str,
    gone: Sequence[str] = (),
    there: Sequence[str] = (),
    yours: bool = False,
) -> list[str]:
    assert result.message is not None
    meant = understood(words, Seen(draft=result.message, facts=result.facts))
    if meant is None or not meant.edits:
        return [f"{words!r} is not understood"]
    draft = made(result, Options(platform=platform, edits=meant.edits))
    return list(Case(result, words, draft).faults(gone, there, yours))


def _firsts(standing: Sequence[Fact]) -> Iterator[Fact]:
    for kind in SIGNS:
        one = [fact for fact in standing if fact.kind is kind]
        yield from one[:1]


def made(result: Result, options: Options) -> Draft:
    """The message with other options; its photo is read only once."""
    document = arrange(result.pages, "", "")
    document = replace(document, language=facts.language(document.text))
    material = Material(document=document, facts=facts.find(document, options), options=options)
    deliberation = Deliberation(Composer())
    return deliberation.checked(deliberation.single(material), material).draft


async def read(photos: Sequence[Path]) -> dict[str, Result]:
    """The photos that hold a message."""
    out = {}
    async with open_engine() as engine:
        for photo in photos:
            try:
                result = await engine.read([photo.read_bytes()])
            except JobError:
                continue
            if result.message is not None:
                out[photo.stem] = result
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=FLYERS)
    folder: Path = parser.parse_args().folder
    photos = sorted(path for path in folder.iterdir() if path.suffix in (".jpg", ".png"))
    tried, right = Counter[str](), Counter[str]()
    for name, result in asyncio.run(read(photos)).items():
        for platform in Platform:
            shown = replace(result, message=made(result, Options(platform=platform)))
            for asked, faults in cases(shown, platform):
                tried[asked] += 1
                right[asked] += not faults
                if faults and platform is Platform.WHATSAPP:
                    print(f"{name}: {asked}: {'; '.join(faults)}")
    for asked, count in tried.items():
        print(f"{asked:28} {right[asked]:4} of {count:4}")
    finish([least(f"of {tried.total()} changes done as asked", right.total() / tried.total(), RIGHT)])


if __name__ == "__main__":
    main()
