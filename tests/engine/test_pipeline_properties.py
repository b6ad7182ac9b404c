"""Whatever is read, wherever it stands: a message comes out that invents nothing and looks right."""

import pytest
from hypothesis import given, settings

from engine.contract import Options, Page
from tests.engine.anypage import any_options, any_pages, hold


@pytest.mark.timeout(120)  # 300 pages for three platforms each, some of them weighed, on a busy machine
@settings(max_examples=300, deadline=None, derandomize=True)
@given(any_pages, any_options)
def test_any_pages_give_a_message_that_invents_nothing_and_looks_right(pages: list[Page], options: Options) -> None:
    """Random lines in random places go the whole way after reading, for every platform, and none does harm."""
    hold(pages, options)
