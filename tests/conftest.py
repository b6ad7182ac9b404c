"""What holds for all tests."""

from hypothesis import settings

# The same examples each time: a change is judged by what it does, not by luck. New ones are for `bench/properties.py`.
settings.register_profile("same", derandomize=True)
settings.load_profile("same")
