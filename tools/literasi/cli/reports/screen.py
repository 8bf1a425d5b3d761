"""The terminal, if there is one: its width, its colours, and what it can write."""

import shutil
import sys
from dataclasses import dataclass

import click


@dataclass(frozen=True, slots=True)
class Paint:
    """Colours words, or leaves them as they are."""

    on: bool

    def __call__(self, text: str, colour: str | None = None, *, bold: bool = False) -> str:
        """Give the text in a colour of the terminal's own sixteen."""
        return click.style(text, colour, bold=bold or None) if self.on and text else text


def is_screen() -> bool:
    """Tell whether a person reads along; a forced colour does not make a pipe a screen."""
    return sys.stdout.isatty()


def paint() -> Paint:
    """Colour on a terminal that can, unless `NO_COLOR` asks otherwise."""
    from rich.console import Console  # noqa: PLC0415  a slow import; pipes need no colours

    console = Console(file=sys.stdout)
    return Paint(is_screen() and not (console.no_color or console.is_dumb_terminal))


def width() -> int:
    """Give the columns of the terminal; 80 where there is none."""
    return shutil.get_terminal_size().columns if is_screen() else 80


def say(text: str) -> None:
    """Write UTF-8 to files and pipes; what a terminal or UTF-8 cannot hold is spelt out."""
    if is_screen():
        signs = sys.stdout.encoding
        click.echo(text.encode(signs, "backslashreplace").decode(signs), nl=False, color=True)
    else:
        click.echo(text.encode("utf-8", "backslashreplace"), nl=False)
