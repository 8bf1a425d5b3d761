"""The screens of the command line that the guides show."""

import shutil
from collections.abc import Callable
from pathlib import Path

import mistakes
import terminal

Show = Callable[[str, str], None]
"""Take a picture: its name, and the page of HTML that it shows."""
DISPOSITION = ("1", "24-11-2026 09.00", "", "", "4, koordinasikan", "", "kertas", "dimas")
_CASE = "ngudi ilmu"


def take(root: Path, show: Show) -> None:
    """Show every screen, each on a fresh copy of the records."""
    for name, slip in (("periksa-merah", "rujukan"), ("ruang-bertabrakan", "ruang")):
        folder = _copy(root, name)
        path = mistakes.make(folder, slip)
        show(name, _checked(folder, path))
    show("periksa-hijau", _checked(_copy(root, "hijau"), mistakes.SLIPS["rujukan"].path))
    show("disposisi-tanya", _asked(_copy(root, "tanya")))


def _copy(root: Path, name: str) -> Path:
    return Path(shutil.copytree(root, root.parent / name))


def _checked(folder: Path, path: str) -> str:
    return terminal.page(f"literasi check {path}", terminal.seen(folder, ("check", path)))


def _asked(folder: Path) -> str:
    words = ("new", "disposisi", "--berkas", _CASE, "--office", "kendal")
    shown = terminal.seen(folder, (*words, "--as-of", "2026-11-24"), DISPOSITION)
    cut = terminal.part(shown, "== Disposisi (Kepala Dinas)", "Instruksi:")
    return terminal.page(f'literasi new disposisi --berkas "{_CASE}"', cut)
