"""Trees of files held against each other, byte for byte, and thrown away."""

import shutil
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path

Sums = Mapping[str, bytes]


def sums(folder: Path) -> Sums:
    """Give the digest of every file below a folder, by its path."""
    return {
        path.relative_to(folder).as_posix(): blake2b(path.read_bytes(), digest_size=16).digest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def alike(one: Sums, other: Sums, what: str) -> None:
    """Stop before a figure is told of things that are not the same."""
    differ = sorted(path for path in {*one, *other} if one.get(path) != other.get(path))
    if differ:
        raise SystemExit(f"DOES NOT COUNT: {what}: {len(differ)} files differ: {differ[:5]}")


def gone(*folders: Path) -> None:
    """Remove folders, if they are there."""
    for one in folders:
        shutil.rmtree(one, ignore_errors=True)


def linked(source: Path, target: Path) -> None:
    """Copy a tree without its bytes; whoever changes a file there must unlink it first."""
    shutil.copytree(source, target, copy_function=lambda one, two: Path(two).hardlink_to(one))
