"""Whatever a person changes of whatever message: what is not theirs stands on the page, and it looks right."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from engine.contract import Deed, Edit, FactKind, Job, Options, Page, Platform, printable_job
from engine.edits.written import parts
from tests.engine.anypage import any_options, any_pages, outcome, sound

_WORDS = [
    "the",
    "£3",
    "Summer",
    "a",
    "5 pm",
    "*bold* words",
    "3",
    "日",
    "free",
    "_x",
    "http://x.example/a_b",
    "Añade «más»",
    "> q",
    "```",
    "İi ß",
]
_words = st.sampled_from(_WORDS)
_edit = st.builds(
    Edit,
    deed=st.sampled_from([deed for deed in Deed if deed is not Deed.ASK]),
    what=_words,
    by=st.one_of(_words, st.lists(_words, min_size=1, max_size=4).map("\n".join)),
    kinds=st.one_of(st.just(()), st.lists(st.sampled_from(FactKind), min_size=1, max_size=2).map(tuple)),
)


@pytest.mark.timeout(60)  # 60 pages for three platforms each, on a busy machine
@settings(max_examples=60)
@given(any_pages, any_options, st.lists(_edit, min_size=1, max_size=4).map(tuple))
def test_any_changes_of_any_page_invent_nothing_and_look_right(
    pages: list[Page], options: Options, edits: tuple[Edit, ...]
) -> None:
    """With the person's words beside the page, the message says nothing more; it is never without a word."""
    edits = printable_job(Job(id="", owner="", options=Options(edits=edits))).options.edits
    for platform in Platform:
        before = outcome(pages, replace(options, platform=platform))
        result = outcome(pages, replace(options, platform=platform, edits=edits))
        if before.message is None or result.message is None:
            assert before.message == result.message
            continue
        printed = [line.text for page in pages for line in page.lines]
        printed += [symbol.text for page in pages for symbol in page.symbols]
        theirs = [part.text for edit in edits for part in parts(edit.by)]
        sound(result.message, "\n".join([result.text, options.note, *printed, *theirs]))
        assert any(map(str.isalnum, result.message.text))
