"""Measurements of Placard; `bench/RESULTS.md` keeps their last figures."""
