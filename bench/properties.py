"""Any text in any boxes goes the way of a photo: no exception, nothing invented, valid marks.

    python bench/properties.py [--examples 10000]

The examples are those of `tests/engine/anypage.py`, drawn by Hypothesis in a fixed order: the same ones each time for
the same code of the drawing. Each goes out for every platform, in one tone, length and angle; a tenth as many more are
weighed in several drafts.
"""

import argparse
import logging
import sys
import time
import traceback
from collections.abc import Callable, Sequence

from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from bench.harness import finish, most
from engine.contract import Options, Page
from tests.engine.anypage import any_options, any_pages, hold, hold_thought

EXAMPLES = 10_000
THOUGHT = 10
"""One example more for so many, which is weighed in several drafts."""
SECONDS = 9.0
"""To weigh them in; the composer never needs as long."""
Check = Callable[[Sequence[Page], Options], None]


def _thought(pages: Sequence[Page], options: Options) -> None:
    hold_thought(pages, replace(options, think=SECONDS))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=int, default=EXAMPLES)
    given_examples: int = parser.parse_args().examples
    logging.getLogger("engine").setLevel(logging.CRITICAL)  # a failure is printed once, when it is as small as can be
    drawn = 0

    def every(check: Check, examples: int) -> int:
        """Kinds of failures."""

        @settings(max_examples=examples, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
        @given(any_pages, any_options)
        def one(pages: list[Page], options: Options) -> None:
            nonlocal drawn
            drawn += 1
            check(pages, options)

        try:
            one()
        except BaseExceptionGroup as found:
            traceback.print_exception(found)
            return len(found.exceptions)
        except Exception as found:
            traceback.print_exception(found)
            return 1
        return 0

    start = time.perf_counter()
    failures = every(hold, given_examples) + every(_thought, given_examples // THOUGHT)
    print(f"{drawn} examples in {time.perf_counter() - start:.0f} s", file=sys.stderr)
    finish([most(f"kinds of failures in {drawn} examples", failures, 0)])


if __name__ == "__main__":
    main()
