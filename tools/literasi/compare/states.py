"""The records before and after: which files differ, read as documents."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from literasi.documents.document import Document
from literasi.documents.yaml12 import read
from literasi.gate.empties import without_empties
from literasi.records.location import Location, locate

Files = Mapping[str, bytes]  # path below the root: content


@dataclass(frozen=True, slots=True)
class Past:
    """All record files of an earlier commit, and when it was made (UTC)."""

    files: Files
    when: datetime


@dataclass(frozen=True, slots=True)
class Pair:
    """One record that differs; a side is None when it is not there or cannot be read."""

    where: Location
    path: str
    old: Document | None
    new: Document | None
    gone: bool
    fresh: bool


@dataclass(frozen=True, slots=True)
class Edited:
    """A record that can be read on both sides and differs."""

    where: Location
    path: str
    old: Document
    new: Document


def document(path: str, raw: bytes) -> Document | None:
    """Read a record without its empty values; whether its schema accepts it is told elsewhere."""
    found, _ = read(path, raw)
    if found is None or not isinstance(found.data, dict):
        return None
    return Document(path, without_empties(found.data), found.marks, found.keys)


def pairs(past: Files, now: Files) -> Iterator[Pair]:
    """Yield every record whose file was changed, added or taken away, by path."""
    for path in sorted({*past, *now}):
        where = locate(path)
        if past.get(path) != now.get(path) and isinstance(where, Location):
            old, new = (_side(path, files) for files in (past, now))
            yield Pair(where, path, old, new, gone=path not in now, fresh=path not in past)


def kind_of(files: Files, kind: str) -> Iterator[tuple[Location, Document]]:
    """Yield the readable records of one kind, by path."""
    for path in sorted(files):
        where = locate(path)
        if isinstance(where, Location) and where.kind == kind:
            found = document(path, files[path])
            if found is not None:
                yield where, found


def _side(path: str, files: Files) -> Document | None:
    return document(path, files[path]) if path in files else None
