"""Any text in any boxes goes the way of a photo: no exception, nothing invented, valid marks.

    python bench/properties.py [--examples 10000]

The examples are those of `tests/engine/anypage.py`, drawn by Hypothesis in a fixed order: the same ones each time for
the same code of the drawing. Each goes out for every platform, in one tone, length and angle.
"""

import argparse
import logging
import sys
import time
import traceback

from hypothesis import HealthCheck, given, settings

from bench.harness import finish, most
from engine.contract import Options, Page
from tests.engine.anypage import any_options, any_pages, hold

EXAMPLES = 10_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=int, default=EXAMPLES)
    given_examples: int = parser.parse_args().examples
    logging.getLogger("engine").setLevel(logging.CRITICAL)  # a failure is printed once, when it is as small as can be
    drawn = 0

    @settings(max_examples=given_examples, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(any_pages, any_options)
    def every(pages: list[Page], options: Options) -> None:
        nonlocal drawn
        drawn += 1
        hold(pages, options)

    start = time.perf_counter()
    failures = 0
    try:
        every()
    except BaseExceptionGroup as found:
        failures = len(found.exceptions)
        traceback.print_exception(found)
    except Exception as found:
        failures = 1
        traceback.print_exception(found)
    print(f"{drawn} examples in {time.perf_counter() - start:.0f} s", file=sys.stderr)
    finish([most(f"kinds of failures in {drawn} examples", failures, 0)])


if __name__ == "__main__":
    main()
