"""Read the record tree; write files so that a reader never sees a half-written one."""

import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from literasi.shell.linking import replace_by_link
from literasi.values.errors import OperatorError
from literasi.values.keeping import File, Stored
from literasi.values.sealed_file import SealedFile, is_sealed, sealed_file

RECORDS = "records"
_PICTURES = "foto"
_USUAL, _CHUNK = 1 << 13, 1 << 18
_NOT_RECORDS = {_PICTURES, "naskah"}


@dataclass(frozen=True, slots=True)
class Tree:
    """Everything below `records/`: record files, pictures, sealed files, by path from the root."""

    records: tuple[tuple[str, bytes], ...]
    pictures: tuple[str, ...]
    links: tuple[str, ...] = ()
    sealed: tuple[SealedFile, ...] = ()


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
    sealed: list[SealedFile] = []
    for name, is_link in _listed(root, RECORDS):
        folder = _office_folder(name)
        if is_link:
            links.append(name)
        elif folder == _PICTURES:
            pictures.append(name)
        elif is_sealed(name):
            sealed.append(sealed_file(name, _read(f"{root}/{name}")))
        elif folder not in _NOT_RECORDS:
            records.append((name, _read(f"{root}/{name}")))
    return Tree(tuple(records), tuple(pictures), tuple(links), tuple(sealed))


def _office_folder(name: str) -> str:
    """Name the folder that a file of an office stands in: `foto` in `records/kendal/foto/x`."""
    parts = name.split("/")
    return parts[2] if len(parts) > 3 else ""


def _read(path: str | Path) -> bytes:
    """Read a whole file; an archive has thousands, and a file object costs more than reading.

    A record is far smaller than the first piece asked for: room for a large one, given back
    ten thousand times, would cost more than all the reading.
    """
    try:
        number = os.open(path, os.O_RDONLY)
        try:
            content = os.read(number, _USUAL)
            if len(content) < _USUAL:
                return content
            parts = [content]
            while part := os.read(number, _CHUNK):
                parts.append(part)
            return b"".join(parts)
        finally:
            os.close(number)
    except OSError as error:
        raise _unreadable(error, path) from error


def _unreadable(error: OSError, path: str | Path) -> OperatorError:
    """Stop rather than judge a tree of which a part was not seen."""
    message = f"«{error.filename or path}» tidak dapat dibaca: {error.strerror}"
    return OperatorError(message, "periksa izin berkas dan folder itu")


def _listed(root: Path, folder: str) -> list[tuple[str, bool]]:
    """List files and symbolic links (to folders too) below a folder, without hidden ones.

    Sorted part by part, as folders are; each with whether it is a link.
    """
    found: list[tuple[str, bool]] = []
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        for one in _inside(f"{root}/{here}"):
            name = f"{here}/{one.name}" if here else one.name
            if one.is_symlink():
                found.append((name, True))
            elif one.is_dir():
                waiting.append(name)
            elif one.is_file():
                found.append((name, False))
    return sorted(found, key=lambda one: one[0].split("/"))


def _inside(folder: str) -> list["os.DirEntry[str]"]:
    try:
        with os.scandir(folder) as entries:
            return [one for one in entries if not one.name.startswith(".")]
    except OSError as error:
        raise _unreadable(error, folder) from error


def _files(folder: Path) -> list[Path]:
    return [folder / name for name, is_link in _listed(folder, "") if not is_link]


def read_folder(folder: Path) -> dict[str, bytes]:
    """Read every file of a folder and those below it, by its path in there."""
    found = _files(folder) if folder.is_dir() else []
    return {path.relative_to(folder).as_posix(): _read(path) for path in found}


def replace_tree(target: Path, files: Iterable[File]) -> Mapping[str, int]:
    """Make a folder hold exactly these files, the last of two that share a path.

    Unchanged ones keep their time. Give the sizes in bytes by path.
    """
    sizes: dict[str, int] = {}
    for one in files:
        sizes[one.path] = _put(target, one)
    for name, _ in _listed(target, "") if target.is_dir() else ():
        if name not in sizes:
            (target / name).unlink()
    _drop_empty(target)
    return sizes


def _put(folder: Path, one: File) -> int:
    try:
        return _laid(folder, one)
    except (FileExistsError, IsADirectoryError, NotADirectoryError):
        _make_way(folder, folder / one.path)
        return _laid(folder, one)


def _make_way(folder: Path, path: Path) -> None:
    """Remove what was a folder and becomes a file, or the other way round."""
    if path.is_dir():
        shutil.rmtree(path)
    for parent in path.parents[: len(path.relative_to(folder).parts) - 1]:
        if parent.is_file():
            parent.unlink()


def _laid(folder: Path, one: File) -> int:
    if isinstance(one, Stored):
        replace_by_link(str(one.source), f"{folder}/{one.path}")
        return one.size
    write(folder / one.path, one.content)
    return len(one.content)


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
