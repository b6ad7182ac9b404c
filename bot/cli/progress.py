"""A progress bar on standard error while photos are read."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from bot.locale import Locale


class Bar:
    """Counts photos; shows nothing where standard error is not a terminal."""

    def __init__(self, progress: Progress, task: TaskID) -> None:
        self._progress, self._task = progress, task

    def advance(self, photos: int) -> None:
        self._progress.advance(self._task, photos)

    def says(self, what: str) -> None:
        """What is being done, from whatever thread."""
        self._progress.update(self._task, description=what)

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Takes the bar away while something is printed, since both may go to the same screen."""
        self._progress.stop()
        try:
            yield
        finally:
            if not self._progress.finished:
                self._progress.start()


@contextmanager
def bar(locale: Locale, photos: int) -> Iterator[Bar]:
    """A bar over so many photos; nothing of it is left at the end."""
    console = Console(stderr=True)
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    # What is printed goes to standard output, always: rich would send it to the bar's console.
    with Progress(
        *columns,
        console=console,
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
        disable=not console.is_terminal,
    ) as progress:
        yield Bar(progress, progress.add_task(locale.text("terminal-reading"), total=photos))
