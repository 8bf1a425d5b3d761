"""Progress for people: a bar on a terminal, nothing elsewhere."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn


@contextmanager
def steps(count: int, *, quiet: bool) -> Iterator["Steps"]:
    """Show how far a long command is; on standard error, and only on a terminal."""
    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description:<24}"), BarColumn(),
               TimeElapsedColumn())  # fmt: skip
    hidden = quiet or not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=hidden) as progress:
        yield Steps(progress, count)


class Steps:
    """Moves the bar on, naming what is being done."""

    def __init__(self, progress: Progress, count: int) -> None:
        self._progress = progress
        self._task = progress.add_task("", total=count)
        self._done = -1

    def next(self, what: str) -> None:
        """Say what starts now; the step before it is done."""
        self._done += 1
        self._progress.update(self._task, description=what, completed=self._done)
