"""The page on models says what the sums say."""

from pathlib import Path

import pytest

MODELS = Path(__file__).parents[2] / "docs" / "models.md"


def test_the_table_of_models_is_what_their_configurations_come_to() -> None:
    """Nobody buys a card by a table that was made for another version."""
    for package in ("torch", "transformers"):
        pytest.importorskip(package, reason="needs the extra gpu: make test EXTRAS=gpu")
    from bench import sizes

    assert sizes.table() in MODELS.read_text(encoding="utf-8")


def test_a_window_bounds_the_cache() -> None:
    """Layers that look back a window take no more for a long answer than for one as long as the window."""
    for package in ("torch", "transformers"):
        pytest.importorskip(package, reason="needs the extra gpu: make test EXTRAS=gpu")
    from engine.models.local.memory import Needs

    need = Needs(parameters=10, shared=3, window=5, width=100)
    assert need.cache(2, 50) == 2 * 50 * 8
    assert need.cache(2, 1000) == 2 * (1000 * 3 + 100 * 5)
