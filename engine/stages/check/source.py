"""All that a draft may draw on: the page, and what the person wrote beside it."""

from collections.abc import Sequence
from functools import cached_property

from engine.contract import Fact
from engine.stages.check.tokens import denials, digit_runs
from engine.stages.compare import fold, squeeze
from engine.stages.document import Document
from engine.stages.facts import symbols


class Source:
    """The source's text in the forms that claims are looked up in."""

    def __init__(self, document: Document, facts: Sequence[Fact], note: str = "") -> None:
        self.document = document
        blocks = [f"{block.marker} {block.text}".strip() for block in document.blocks]
        lines = [line.text for page in document.pages for line in page.lines]
        coded = [fact.text for fact in facts if fact.rule.startswith(symbols.RULE)]
        self._texts = ("\n".join(blocks), "\n".join(lines), "\n".join(coded), note)
        self.lines = tuple(dict.fromkeys([*(text for block in blocks for text in block.splitlines()), *lines]))
        self.facts = tuple(facts)

    @cached_property
    def _folded(self) -> str:
        """The ways to read the source are parted by a sign that stands in no claim, so that none reads across them."""
        return "\x00".join(fold(text) for text in self._texts)

    @cached_property
    def squeezed(self) -> str:
        """Folded, without white space."""
        return self._folded.replace(" ", "")

    @cached_property
    def _gaps(self) -> frozenset[int]:
        """Indexes into `squeezed` in front of which white space stood."""
        spaces = [at for at, char in enumerate(self._folded) if char == " "]
        return frozenset(at - count for count, at in enumerate(spaces))

    @cached_property
    def digits(self) -> frozenset[str]:
        return frozenset().union(*(digit_runs(fold(text)) for text in self._texts))

    @cached_property
    def denied(self) -> frozenset[str]:
        """Words that a "no" or "not" stands in front of."""
        return frozenset().union(*(denials(text.replace("\n", " ")) for text in self._texts))

    def says(self, claim: str) -> bool:
        """Whether it stands there in one piece, and not as a piece of a longer number."""
        small = squeeze(claim)
        if not small:
            return True
        at = self.squeezed.find(small)
        while at >= 0:
            end = at + len(small)
            if self._begins(at) and self._begins(end):
                return True
            at = self.squeezed.find(small, at + 1)
        return False

    def _begins(self, at: int) -> bool:
        """Whether no number runs across this place."""
        around = self.squeezed[max(at - 1, 0) : at + 1]
        return at in self._gaps or len(around) < 2 or not around.isdigit()

    def line_with(self, part: str, longest: int) -> str:
        """The shortest line that says it, if it is not longer than `longest` characters; else the part itself."""
        small = squeeze(part)
        fitting = [line for line in self.lines if len(line) <= longest and small in squeeze(line)]
        return min(fitting, key=len, default=part)
