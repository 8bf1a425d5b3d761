"""The look of a joint portal: what it shares with an office's portal, and what is its own."""

from importlib import resources
from pathlib import Path

from literasi.shell.files import read_folder
from literasi.shell.product import own


def shared() -> dict[str, bytes]:
    """Read the hand-written files of an office's portal, of the tree this program runs from."""
    return read_folder(own().folder / "docs" / "portal")


def look() -> dict[str, bytes]:
    """Read the templates and the style sheet that come with the program."""
    return read_folder(Path(str(resources.files("literasi"))) / "federation" / "look")
