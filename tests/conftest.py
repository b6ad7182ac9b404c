"""What holds for all tests."""

from hypothesis import settings

# The same examples each time: a change is judged by what it does, not by luck. New ones are for `bench/properties.py`.
# An example takes the time that it takes: on a machine that is busy with other things that is no fault of the code.
settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")
