"""What people ask about flyers, answered by rules alone, and held against what is printed.

    python bench/questions.py [FOLDER] [--questions FILE]

FOLDER holds the flyers and their truth as JSON; those of the repo where none is given. FILE is like `questions.toml`,
which was written before the rules. Each flyer is read once, and each question goes the way of a job. Scripts that the
reader does not cover are asked through the photo too, and once more as a text of the printed lines: what rules can do
is then seen apart from what the reader can.
"""

import argparse
import json
import tomllib
from collections import Counter
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec

from bench.harness import FLYERS, finish, least, most
from engine.contract import Ground, Job, Options, Page, Photo, Reply, Result, Want
from engine.pipeline import Pipeline
from engine.settings import EngineSettings
from engine.stages.compare import fold

QUESTIONS = Path(__file__).with_name("questions.toml")
UNCOVERED = frozenset({"ar", "hi", "ru"})
"""Languages of flyers in scripts that the default reader does not know."""
RIGHT = 0.9


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """As in the file; `answers` are words as printed, any of which is right, none where the photo does not tell."""

    flyer: str
    ask: str
    kind: str
    answers: tuple[str, ...] = ()
    none: bool = False


class Verdict(StrEnum):
    """What a reply is worth."""

    RIGHT = "right"
    WRONG = "wrong"
    """Another answer is printed."""
    MISSED = "missed"
    """It was said that the photo does not tell, and it does."""
    INVENTED = "invented"
    """The photo does not tell, and something was given for it."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=FLYERS)
    parser.add_argument("--questions", type=Path, default=QUESTIONS, metavar="FILE")
    given = parser.parse_args()
    entries = tomllib.loads(given.questions.read_text(encoding="utf-8"))["question"]
    questions = msgspec.convert(entries, list[Question])
    asker = Asker(given.folder)
    photos = [(one, asker.ask(one, text=False)) for one in questions]
    covered = [(one, reply) for one, reply in photos if asker.language(one) not in UNCOVERED]
    texts = [(one, asker.ask(one, text=True)) for one in questions if asker.language(one) in UNCOVERED]
    for one, reply in (*covered, *texts):
        if (verdict := judge(one, reply)) is not Verdict.RIGHT:
            print(f"{verdict}: {one.flyer} {one.ask!r}: {list(reply.answers)}, printed {list(one.answers)}")
    for kind in sorted({one.kind for one in questions}):
        counts = Counter(judge(one, reply) for one, reply in (*covered, *texts) if one.kind == kind)
        print(f"{kind:12}" + "  ".join(f"{verdict} {counts[verdict]}" for verdict in Verdict))
    ways = (
        ("through photos that the reader covers", covered),
        ("as text, of scripts that it does not", texts),
        ("through all photos", photos),
    )
    met: list[bool] = []
    for name, asked in ways:
        if not asked:
            continue
        counts = Counter(judge(one, reply) for one, reply in asked)
        said = ", ".join(f"{counts[verdict]} {verdict}" for verdict in Verdict)
        print(f"{name}: {len(asked)} questions, {said}")
        if asked is not photos:
            met.append(least(f"right, {name}", counts[Verdict.RIGHT] / len(asked), RIGHT))
        met.append(most(f"invented, {name}", counts[Verdict.INVENTED], 0))
    finish(met)


class Asker:
    """The pipeline, and the flyers of a folder, each read once."""

    def __init__(self, folder: Path) -> None:
        self._pipeline = Pipeline.build(EngineSettings())
        self._files = {path.stem: path for path in sorted(folder.rglob("*.jpg"))}
        self._pages: dict[str, Page] = {}

    def language(self, one: Question) -> str:
        return str(self._truth(one)["language"] or "")

    def ask(self, one: Question, *, text: bool) -> Reply:
        """The reply to a question, about the photo or about its printed lines as a text."""
        data = self._files[one.flyer].read_bytes()
        photo = Photo(sha256=sha256(data).hexdigest(), size=len(data))
        job = Job(
            id=f"{one.flyer} {one.ask}", owner="bench", want=Want.REPLY, question=one.ask, options=Options(),
            photos=() if text else (photo,), text="\n".join(self._truth(one)["lines"]) if text else "",
        )  # fmt: skip
        outcome = self._pipeline.run(job, {photo.sha256: data}, self._pages)
        # A script that cannot be read is a failure; the person is told so, and no answer is made up.
        reply = outcome.reply if isinstance(outcome, Result) else None
        return reply or Reply(ground=Ground.NONE)

    def _truth(self, one: Question) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self._files[one.flyer].with_suffix(".json").read_text(encoding="utf-8"))
        return found


def judge(one: Question, reply: Reply) -> Verdict:
    """The best answer counts."""
    if one.none:
        return Verdict.RIGHT if reply.ground is Ground.NONE else Verdict.INVENTED
    if reply.ground is Ground.NONE:
        return Verdict.MISSED
    return Verdict.RIGHT if any(fold(words) in fold(reply.answers[0]) for words in one.answers) else Verdict.WRONG


if __name__ == "__main__":
    main()
