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


def test_a_model_on_this_machine_is_summed_up_without_its_weights(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line of the table for a folder that has no more than a configuration; a name that is nothing is said so."""
    for package in ("torch", "transformers"):
        pytest.importorskip(package, reason="needs the extra gpu: make test EXTRAS=gpu")
    from transformers import LlamaConfig

    from engine.models.local import memory

    LlamaConfig(num_hidden_layers=2, num_key_value_heads=8).save_pretrained(tmp_path)
    assert memory.main([str(tmp_path)]) == 0
    cells = capsys.readouterr().out.splitlines()[-1].split("|")
    assert cells[1].strip() == str(tmp_path)
    assert float(cells[6]) == round(2 * 2 * 8 * 128 * 2 / 1000)
    assert memory.main(["/no/such/model"]) == 1
    assert "/no/such/model" in capsys.readouterr().err
