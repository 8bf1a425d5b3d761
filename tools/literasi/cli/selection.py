"""The files and folders that a command is limited to."""

from pathlib import Path

from literasi.shell.files import RECORDS
from literasi.values.errors import OperatorError


def chosen(paths: tuple[Path, ...], top: Path) -> tuple[Path, ...]:
    """Give the named files and folders in full; without names all records are meant."""
    return tuple(_named(path, top) for path in paths) or (top / RECORDS,)


def _named(path: Path, top: Path) -> Path:
    """Refuse a name that holds nothing, for a misspelt one would pass as a good one."""
    full = path.resolve()
    if not full.exists():
        raise OperatorError(f"«{path}» tidak ada", "periksa ejaan nama berkas atau folder itu")
    if not full.is_relative_to(top / RECORDS) and not (top / RECORDS).is_relative_to(full):
        remedy = f"sebut berkas atau folder di dalam {top / RECORDS}"
        raise OperatorError(f"«{path}» bukan bagian dari arsip", remedy)
    return full
