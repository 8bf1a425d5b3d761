"""Read the record tree; write files so that a reader never sees a half-written one."""

import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from literasi.values.artifact import Artifact
from literasi.values.errors import OperatorError

RECORDS = "records"
_PICTURES = "foto"
_NOT_RECORDS = {_PICTURES, "naskah"}


@dataclass(frozen=True, slots=True)
class Tree:
    """Everything below `records/`: record files and pictures, sorted by path below the root."""

    records: tuple[tuple[str, bytes], ...]
    pictures: tuple[str, ...]
    links: tuple[str, ...] = ()


def find_root(start: Path) -> Path:
    """Find the nearest folder upward that holds `records/`."""
    if not start.is_dir():
        raise OperatorError(f"folder «{start}» tidak ada", "periksa ejaan nama folder itu")
    for folder in (start, *start.parents):
        if (folder / RECORDS).is_dir():
            return folder
    remedy = "jalankan dari dalam folder arsip, atau beri --root FOLDER sebelum nama perintah"
    raise OperatorError(f"tidak ada folder «{RECORDS}» di {start} maupun di atasnya", remedy)


def read_tree(root: Path) -> Tree:
    """Read all records; a symbolic link is named, never followed; hidden files are passed over."""
    records: list[tuple[str, bytes]] = []
    pictures: list[str] = []
    links: list[str] = []
    for path in _entries(root / RECORDS):
        name = path.relative_to(root).as_posix()
        folder = _office_folder(name)
        if path.is_symlink():
            links.append(name)
        elif folder == _PICTURES:
            pictures.append(name)
        elif folder not in _NOT_RECORDS:
            records.append((name, _read(path)))
    return Tree(tuple(records), tuple(pictures), tuple(links))


def _office_folder(name: str) -> str:
    """Name the folder that a file of an office stands in: `foto` in `records/kendal/foto/x`."""
    parts = name.split("/")
    return parts[2] if len(parts) > 3 else ""


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _unreadable(error) from error


def _unreadable(error: OSError) -> OperatorError:
    """Stop rather than judge a tree of which a part was not seen."""
    message = f"«{error.filename}» tidak dapat dibaca: {error.strerror}"
    return OperatorError(message, "periksa izin berkas dan folder itu")


def _refuse(error: OSError) -> None:
    raise _unreadable(error) from error


def _files(folder: Path) -> list[Path]:
    return [path for path in _entries(folder) if not path.is_symlink()]


def _entries(folder: Path) -> list[Path]:
    """List files and symbolic links (to folders too), sorted, without hidden ones."""
    found: list[Path] = []
    for parent, folders, names in os.walk(folder, onerror=_refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        here = Path(parent)
        found += [here / name for name in names if not name.startswith(".")]
        found += [here / name for name in folders if (here / name).is_symlink()]
    return sorted(path for path in found if path.is_file() or path.is_symlink())


def read_folder(folder: Path) -> dict[str, bytes]:
    """Read every file of a folder and those below it, by its path in there."""
    found = _files(folder) if folder.is_dir() else []
    return {path.relative_to(folder).as_posix(): _read(path) for path in found}


def replace_tree(target: Path, artifacts: Iterable[Artifact]) -> int:
    """Make a folder hold exactly these files; unchanged ones keep their time. Give the count."""
    wanted: dict[str, bytes] = {one.path: one.content for one in artifacts}
    for path in _files(target) if target.is_dir() else ():
        if path.relative_to(target).as_posix() not in wanted:
            path.unlink()
    for name, content in sorted(wanted.items()):
        write(target / name, content)
    _drop_empty(target)
    return len(wanted)


def write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; leave it alone when it already says the same."""
    if path.is_file() and path.read_bytes() == content:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".baru-")
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    Path(name).chmod(0o644)
    Path(name).replace(path)


def _drop_empty(folder: Path) -> None:
    for parent, _, _ in os.walk(folder, topdown=False):
        here = Path(parent)
        if here != folder and not any(here.iterdir()):
            here.rmdir()
