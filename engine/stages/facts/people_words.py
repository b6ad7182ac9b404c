"""Words that stand beside names, by the words of the page's languages."""

import re
from functools import lru_cache

from engine.stages.facts.lexicon import LANGUAGES_KEPT, Lexicon
from engine.stages.facts.scene import LABELS

_NOT_NAMES = frozenset(
    ("all", "any", "us", "now", "for", "our", "your", "the", "everyone", "estate", "class", "classes", "ext", "box",
     "office", "information", "appointments", "tables", "orders", "details", "desk", "hotline", "viber")
)  # fmt: skip
"""Words that stand where a name could, beside labels, months, weekdays and roles."""


def role_first(words: Lexicon) -> re.Pattern[str]:
    """A role in front of a name: "Head coach: "."""
    return re.compile(rf"(?:[^\W\d_]+\s){{0,2}}(?:{words.any('people.roles')})[^,:]{{0,30}}[,:]\s*(?=\S)")


class PeopleWords:
    """The patterns for one set of languages."""

    def __init__(self, words: Lexicon) -> None:
        self.title = re.compile(rf"(?:{words.any('people.titles')})\.?\s+(?:(?:{words.any('people.titles')})\.?\s+)?")
        self.calls = re.compile(rf"(?:{words.any('people.calls')})\s*:?(?:\s+|(?<=[\u3040-\u9fff]))(?=\S)")
        self.after = re.compile(
            rf"(?P<name>(?:(?<![\u3400-\u9fff])|(?<=[由找请請与和系絡络]))(?![名皆各お])[\u3400-\u9fff]{{1,3}}"
            rf"|[^\W\d_]+\s+)(?:{words.any('people.after')})"
        )
        self.to_number = re.compile(
            rf"\s*[,(]?\s*(?:(?:{words.any('labels.phone')}|(?<![^\W\d_])"
            r"(?:on|at|au|al|unter|under|på|pod|na|op|en el|no|a))\W{0,3})+\Z"
        )
        self.role_first = role_first(words)
        self.number = re.compile(words.any("labels.phone"))
        self.closing = re.compile(rf"(?:{words.any('people.closings')})\s*,?\s*\Z")
        self.roles = re.compile(words.any("people.roles"))
        self.role = re.compile(rf"\s*[,(-]\s*(?:{words.any('people.roles')})")
        self.organisation = re.compile(words.any("organisation.words"))
        self.presents = re.compile(
            rf"(?<!\s)\s+(?:{words.any('organisation.presents')})|(?<=[\u3400-\u9fff])(?:{words.any('organisation.presents')})"
        )
        self.labels = re.compile(rf"(?:{words.any('labels.organisation')})\s+(?=\S)")
        labels = (f"labels.{kind}" for kind in LABELS if kind != "person")
        self.not_names = _NOT_NAMES.union(
            words.words(*labels, "date.leads", "time.leads", "people.roles"), words.months, words.weekdays
        )


@lru_cache(maxsize=LANGUAGES_KEPT)
def people_words(words: Lexicon) -> PeopleWords:
    """The patterns for these languages."""
    return PeopleWords(words)
