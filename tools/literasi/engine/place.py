"""Put a finished site in its place all at once; a build that fails leaves the old one alone."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from literasi.shell.alone import alone
from literasi.values.errors import OperatorError


@contextmanager
def workplace(output: Path, lock: Path) -> Iterator[Path]:
    """Lend an empty folder beside `output`; leaving without an error puts it in its place."""
    with alone(lock, "build lain sedang menulis situs yang sama"):
        _refuse_foreign(output)
        fresh, old = _beside(output, "baru"), _beside(output, "lama")
        _sweep(output, fresh, old)
        fresh.mkdir(parents=True)
        try:
            yield fresh
            _swap(fresh, output, old)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)


def _beside(output: Path, word: str) -> Path:
    return output.with_name(f".{output.name}.{word}")


def _sweep(output: Path, fresh: Path, old: Path) -> None:
    """Clear what a killed run left; one killed between the two renames gets its site back."""
    if old.exists() and not output.exists():
        old.rename(output)
    for left in (fresh, old):
        if left.exists():
            shutil.rmtree(left)


def _swap(fresh: Path, output: Path, old: Path) -> None:
    if output.exists():
        output.rename(old)
    try:
        fresh.rename(output)
    except OSError:
        if old.exists():
            old.rename(output)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _refuse_foreign(output: Path) -> None:
    """Stop before a mistyped --output replaces a folder that holds something else."""
    if not output.exists() or (output.is_dir() and not any(output.iterdir())):
        return
    if not ((output / "404.html").is_file() and (output / "assets").is_dir()):
        raise OperatorError(
            f"folder {output.name} sudah ada dan bukan situs hasil build",
            "pilih folder lain dengan --output, atau kosongkan folder itu",
        )
