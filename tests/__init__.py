"""Tests of Placard; `tests/flow` reads as the tutorial."""
