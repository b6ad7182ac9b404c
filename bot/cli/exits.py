"""How a command ends; `docs/commands.md` and `placard --help` say the same."""

from enum import IntEnum


class Exit(IntEnum):
    """The exit status of the process."""

    OK = 0
    FAILED = 1
    """Some photo could not be read, or something unexpected happened."""
    USAGE = 2
    """The command line or a setting is wrong; the status that argparse ends with too."""
    UNAVAILABLE = 3
    """Something outside the process cannot be reached: broker, Telegram, model, port."""
    RESTART = 75
    """A worker's model hung: whoever runs `placard worker` has to start it again, as systemd and Docker do."""
    KILLED = 128
    """What was told to stop a second time and ended at once, as shells have it: this and the signal's number."""
    INTERRUPTED = 130
    """Ctrl-C while photos were being read, as shells have it: 128 and the signal's number."""


class UsageError(Exception):
    """The command line makes no sense; carries the name of the sentence that says why and its values."""

    def __init__(self, sentence: str, **values: str | int) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.values = values
