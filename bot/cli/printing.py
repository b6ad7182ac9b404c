"""An answer as text: set with colour and rules for a terminal, plain where it is piped on."""

from rich.console import Console
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from bot import doubts, sentences
from bot.cli.answer import Answer
from bot.locale import Locale
from engine.contract import Draft, Fact, FactKind, Result, printable

_SAYS_MORE = frozenset({FactKind.DATE, FactKind.DEADLINE, FactKind.TIME, FactKind.PRICE, FactKind.PHONE})
"""Kinds whose value says more than their words; the others repeat them."""
_LEFT_OUT = 1000
"""Characters of a list of facts that the message leaves out; the others are counted, and `--json` has them all."""


class Printer:
    """Prints answers to standard output and remarks to standard error."""

    def __init__(self, locale: Locale, *, out: Console | None = None, err: Console | None = None) -> None:
        self._out = out or Console(highlight=False)
        self._err = err or Console(stderr=True, highlight=False)
        self._locale = locale

    def answer(self, answer: Answer) -> None:
        """Print what was read; nothing where there is no result."""
        if result := answer.result:
            self._text(result, ", ".join(map(_name, answer.photos)))
            if result.facts:
                self._facts(result.facts)
            if result.message:
                self._message(result.message)
                self._thought(result)
            self._line()

    def remarks(self, answer: Answer) -> None:
        """One sentence for each photo that could not be read, and what else there is to say."""
        for remark in answer.remarks:
            head = f"{_name(remark.photo)}: " if remark.photo else ""
            self._err.print(Text(head, "bold") + Text(remark.sentence, "red" if remark.fatal else ""), soft_wrap=True)

    def plain(self, text: str) -> None:
        """A sentence of its own, or a line of JSON, never wrapped."""
        self._line(Text(text))

    def _text(self, result: Result, name: str) -> None:
        self._heading(name)
        self._line(Text(result.text or self._locale.text("terminal-no-text"), "" if result.text else "dim"))

    def _facts(self, facts: tuple[Fact, ...]) -> None:
        self._line()
        self._heading(self._locale.text("terminal-facts"))
        rows = [self._row(fact) for fact in facts]
        doubtful = doubts.lines(self._locale, facts)
        if not self._out.is_terminal:
            for line in ("\t".join(row).rstrip() for row in rows):
                self._line(Text(line))
            for line in doubtful:
                self._line(Text(line))
            return
        table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
        for kind, words, value, mark in rows:
            table.add_row(Text(kind, "cyan"), Text(words), Text(value, "dim"), Text(mark, "yellow"))
        self._out.print(table)
        for line in doubtful:
            self._line(Text(line, "yellow"))

    def _row(self, fact: Fact) -> tuple[str, str, str, str]:
        """Kind, words, value, and a mark on what is doubtful."""
        value = fact.value if fact.kind in _SAYS_MORE else ""
        return (
            self._locale.text(f"terminal-kind-{fact.kind.value}"),
            " ".join(fact.text.split()),
            value,
            "?" if fact.doubts else "",
        )

    def _message(self, message: Draft) -> None:
        # Rules above and below and no frame: what is selected with the mouse is the message and nothing else.
        self._line()
        self._heading(self._locale.text("terminal-message", platform=message.platform.value))
        self._line(Text(message.text))
        checks = message.checks
        self._line()
        sentence = "terminal-checks" if checks.of else "terminal-checks-none"
        self._line(Text(self._locale.text(sentence, kept=checks.kept, of=checks.of), "green"))
        if checks.dropped:
            dropped = sentences.quoted(self._locale, checks.dropped, _LEFT_OUT)
            self._line(Text(self._locale.text("terminal-dropped", facts=dropped), "yellow"))

    def _thought(self, result: Result) -> None:
        """What it took to choose the message, and which drafts there are besides."""
        if (thought := result.thought) is None or result.message is None:
            return
        names = [self._locale.text(f"angle-{draft.angle}") for draft in (result.message, *result.others)]
        sentence = self._locale.text(
            "terminal-thought",
            drafts=thought.drafts,
            seconds=sentences.seconds(self._locale, thought.seconds),
            angle=names[0],
            others=", ".join(names[1:]) or "none",
        )
        self._line(Text(sentence.rstrip()))

    def _heading(self, text: str) -> None:
        if self._out.is_terminal:
            self._out.print(Rule(Text(text, "bold"), align="left", style="dim"))
        else:
            self._line(Text(f"== {text}"))

    def _line(self, text: Text | str = "") -> None:
        self._out.print(text, soft_wrap=True)


def _name(photo: str) -> str:
    """A file's name on one line: one may be made of anything, of orders to the terminal too."""
    return printable(photo).replace("\n", " ")
