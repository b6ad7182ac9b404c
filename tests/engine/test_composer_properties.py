"""Whatever a page says, a message comes out, and it says nothing else."""

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from engine.contract import Angle, FactKind, Length, Options, Platform, Tone
from engine.stages.check import check, mend
from engine.stages.document import Block, BlockKind, Document
from engine.writers.composer import Composer
from engine.writers.markup import utf16
from tests.engine.pages import fact

SCRAPS = [
    *"""Sat 14 Nov|3pm|12 noon to 5 pm|£3|Adults £6, under 12 free|01632 960 174|ann_b@example.org
https://x.example/_a_~b|*sale*|_now_|~5~|```|> said|No refunds|not on Sunday|Date|Venue:|日時|2026年10月17日（土）
الساعة 7:30 مساء|\u200f\u200bשלום|Dear Parents,|Regards,|Total|Change|09:41|09:42|09:44|Message|\u0660\u0661|²|ﬁn
e\u0301|👩\u200d👩\u200d👧""".replace("\n", "|").split("|"),
    "a" * 300,
]
words = st.one_of(
    st.text(max_size=40), st.sampled_from(SCRAPS), st.lists(st.sampled_from(SCRAPS), max_size=4).map(" ".join)
)
blocks = st.builds(
    lambda kind, text, cells, marker, group, page: Block(
        kind=kind,
        text=" ".join(cells) if kind is BlockKind.ROW else text,
        cells=tuple(cells) if kind is BlockKind.ROW else (),
        marker=marker if kind is BlockKind.ITEM else "",
        group=group,
        page=page,
    ),
    st.sampled_from(BlockKind),
    words,
    st.lists(words, min_size=2, max_size=5),
    st.sampled_from(["•", "1.", "–", ""]),
    st.integers(0, 4),
    st.integers(-1, 1),
)
documents = st.lists(blocks, max_size=10).map(
    lambda given: Document(blocks=tuple(given), language=("en", "ja", "ar", "")[len(given) % 4])
)
options = st.builds(
    Options,
    platform=st.sampled_from(Platform),
    tone=st.sampled_from(Tone),
    length=st.sampled_from(Length),
    angle=st.sampled_from(Angle),
    note=st.one_of(st.just(""), words),
)


@settings(max_examples=300, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink])
@given(documents, options, st.lists(st.sampled_from(FactKind), min_size=10, max_size=10))
def test_any_page_gives_a_message_that_invents_nothing(page, given_options, kinds):
    """Any blocks with any facts in them: no exception, nothing invented, entities inside the text."""
    facts = [fact(kind, b.text, page=b.page) for kind, b in zip(kinds, page.blocks, strict=False) if b.text.strip()]
    draft = Composer().write(page, facts, given_options)
    assert check(draft, page, facts, given_options.note).invented == ()
    mended = mend(draft, page, facts, given_options)
    assert mended.checks.invented == ()
    assert mended.text.count("```") % 2 == 0 or given_options.platform is not Platform.WHATSAPP
    for entity in mended.entities:
        assert entity.offset >= 0
        assert 0 < entity.length <= utf16(mended.text) - entity.offset


@settings(max_examples=50, deadline=None)
@given(documents, options)
def test_composing_is_deterministic(page, given_options):
    """The same page gives the same draft, mended or not."""
    first, second = (mend(Composer().write(page, (), given_options), page, (), given_options) for _ in range(2))
    assert first == second
