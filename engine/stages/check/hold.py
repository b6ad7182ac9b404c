"""Every claim of a draft, looked up in its source; every fact of the source, looked up in the draft."""

import re
from collections.abc import Iterator

from engine.contract import Change, Checks, Draft, Fact, FactKind
from engine.stages.check import values
from engine.stages.check.claims import wrong_claims
from engine.stages.check.company import wrong_company
from engine.stages.check.finding import Finding
from engine.stages.check.likeness import says_same
from engine.stages.check.reading import Atom
from engine.stages.check.scopes import wrong_scopes
from engine.stages.check.source import Source, known_fact
from engine.stages.check.speech import low
from engine.stages.check.squeezed import squeezed
from engine.stages.check.told import Told, told
from engine.stages.check.wording import cut_links, doubled, strange_money, wrong_words
from engine.stages.compare import says


def compare(draft: Draft, source: Source) -> Checks:
    """Hold `draft` against the source."""
    said = told(draft, source)
    return checks(said, findings(said, source), source)


def findings(said: Told, source: Source) -> tuple[Finding, ...]:
    """All that the draft says and its source does not, in the draft's order."""
    if not said.text.strip():
        return ()
    found = list(wrong_claims(said, source))
    if not source.translation:  # which has other words than the page
        found += [*wrong_company(said, source), *wrong_scopes(said, source), *wrong_words(said, source)]
    return tuple(
        sorted(
            (*found, *cut_links(said, source), *strange_money(said, source), *doubled(said, source)),
            key=lambda finding: (finding.start, finding.end),
        )
    )


def checks(said: Told, found: tuple[Finding, ...], source: Source) -> Checks:
    """What is kept, dropped, changed and invented. A fact that is changed is not counted as dropped too."""
    changed = dict.fromkeys((f.printed, f.said) for f in found if f.printed and squeezed(f.printed) != squeezed(f.said))
    replaced = {squeezed(printed) for printed, _ in changed}
    missing = [text for text, fact in source.expected if not keeps(said, text, fact, source)]
    dropped = tuple(text for text in missing if squeezed(text) not in replaced)
    return Checks(
        kept=len(source.expected) - len(missing),
        of=len(source.expected),
        invented=tuple(dict.fromkeys(f.said for f in found)),
        changed=tuple(Change(printed=printed, said=words) for printed, words in changed),
        dropped=dropped,
    )


def keeps(said: Told, text: str, fact: Fact | None, source: Source) -> bool:
    """Whether the draft says this title or fact, in its own words or in others of the same value."""
    if said.body.says(text) or (not source.says(text) and says(said.text, text)):
        return True
    if fact is None or fact.kind is FactKind.PLACE:
        return _words_kept(said, text, source)
    wanted = known_fact(fact, 0, 0)
    atoms = [atom for piece in said.pieces for atom in piece.atoms if atom.kind == wanted.kind]
    return _value_kept(wanted.kind, wanted.value, atoms)


def _value_kept(kind: str, value: str, atoms: list[Atom]) -> bool:
    def is_said(part: str) -> bool:
        return any(_says(atom, part) for atom in atoms)

    ends = values.parts(kind, value)
    return is_said(value) or (bool(ends) and all(is_said(end) for end in ends))


def _says(atom: Atom, value: str) -> bool:
    printed = Atom(0, 0, atom.kind, value, value, frozenset())
    if says_same(atom, printed):
        return True
    return any(values.same(atom.kind, end, value) for end in values.parts(atom.kind, atom.value))


def _words_kept(said: Told, text: str, source: Source) -> bool:
    """Whether all words of a title or place stand in two lines of the draft that follow each other."""
    for fact in source.facts:
        if fact.kind not in values.NAMES:
            text = text.replace(fact.text, " ")
    wanted = set(_words(text, source))
    lines = said.text.split("\n")
    return any(wanted <= set(_words("\n".join(lines[at : at + 2]), source)) for at in range(len(lines)))


def _words(text: str, source: Source) -> Iterator[str]:
    for word in re.findall(r"[^\W_]+", low(text).replace("ß", "ss")):
        if word not in source.speech.connect:
            yield source.speech.meaning(word)
