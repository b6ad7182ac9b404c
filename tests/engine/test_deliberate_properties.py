"""Whatever is read, weighing drafts of it does no harm."""

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from engine.contract import Options, Page, Platform
from tests.engine.anypage import any_options, any_pages, hold_thought


@settings(max_examples=60, deadline=None, derandomize=True)
@given(any_pages, any_options, st.sampled_from(Platform))
def test_no_draft_that_was_weighed_invents_or_looks_wrong(
    pages: list[Page], options: Options, platform: Platform
) -> None:
    """The best of them, refined or not, and each that may be chosen instead, of random lines in random places."""
    hold_thought(pages, replace(options, platform=platform, think=60.0))
