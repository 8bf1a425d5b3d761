"""Files that a build made, kept for the next one beside Git's own files.

They may be deleted at any time. What a build did not use is thrown away at its end, so that a
photo whose consent was withdrawn leaves this computer too. A file is trusted while its size and
time are those noted when it was written: a link to it in the site shares both, so a built page
that somebody edits by hand spoils no later build.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

import msgspec

from literasi.shell.cache import Shelf, digest
from literasi.values.artifact import Artifact
from literasi.values.keeping import File, Make, Stored

_FOLDER, _LIST = "jadi", "daftar"
_FORM = b"2"  # another one when the list is written in another way
_OFTEN = 500  # new keys after which the list is written, so that a killed build loses little


class _Note(msgspec.Struct, frozen=True, array_like=True):
    """A kept file: path in the site, name on the shelf, bytes, last change in ns, digest."""

    path: str
    name: str
    size: int
    time: int
    sum: bytes


class _List(msgspec.Struct, array_like=True):
    files: dict[bytes, tuple[_Note, ...]] = msgspec.field(default_factory=dict)
    words: dict[bytes, str] = msgspec.field(default_factory=dict)

    def names(self) -> set[str]:
        return {one.name for one in chain.from_iterable(self.files.values())}


@dataclass(slots=True)
class Derived:
    """A keeper of made files; without a shelf it makes everything anew."""

    place: Shelf | None
    _known: _List = field(default_factory=_List)
    _used: _List = field(default_factory=_List)
    _fresh: int = 0

    def __post_init__(self) -> None:
        found = self.place.read(_LIST, _FORM) if self.place else None
        if found:
            self._known = msgspec.msgpack.decode(found, type=_List)

    def word(self, key: bytes, make: Callable[[], str], /) -> str:
        """Give the short text kept under a key, or make and keep it."""
        name = digest(key)
        found = self._known.words.get(name)
        self._used.words[name] = make() if found is None else found
        return self._used.words[name]

    def one(self, path: str, key: bytes, make: Callable[[], bytes], /) -> File:
        """Give the one file of a known path kept under a key, or make and keep it."""
        (found,) = self.files(path.encode() + key, lambda: [Artifact(path, make())])
        return found

    def files(self, key: bytes, make: Make, /) -> Iterator[File]:
        """Give the files kept under a key, or make and keep them."""
        name = digest(key)
        notes = self._known.files.get(name)
        if self.place is None or (notes is None and not _writable(self.place.folder)):
            yield from make()
            return
        if notes is None or not all(_is_whole(self.place.folder, one) for one in notes):
            notes = tuple(_put(self.place.folder, name, one) for one in make())
            self._count()
        self._used.files[name] = notes
        yield from (Stored(one.path, self.place.folder / one.name, one.size) for one in notes)

    def take(self, part: "Derived") -> int:
        """Take over what another folder keeps, as far as it is whole; give the count of files."""
        if self.place is None or part.place is None or not _writable(self.place.folder):
            return 0
        taken = 0
        for name, notes in part._known.files.items():  # noqa: SLF001  of its own kind
            found = [one for one in (_read(part.place.folder, each) for each in notes) if one]
            if name not in self._known.files and len(found) == len(notes):
                self._known.files[name] = tuple(
                    _put(self.place.folder, name, one) for one in found
                )
                taken += len(found)
        self._write()
        return taken

    def sweep(self) -> None:
        """Throw away what this build did not ask for."""
        if self.place:
            self._known = _List()
            self._write()
            self.place.sweep({_LIST, *self._used.names()})

    def _count(self) -> None:
        self._fresh += 1
        if self._fresh % _OFTEN == 0:
            self._write()

    def _write(self) -> None:
        both = _List(self._known.files | self._used.files, self._known.words | self._used.words)
        if self.place:
            self.place.keep(_LIST, _FORM, msgspec.msgpack.encode(both))


def derived(found: Shelf | None) -> Derived:
    """Find the made files on the shelf of a work tree, or in a part of a build."""
    return Derived(Shelf(found.folder / _FOLDER) if found else None)


def _is_whole(folder: Path, note: _Note) -> bool:
    try:
        found = os.stat(f"{folder}/{note.name}")  # noqa: PTH116  thousands of times
    except OSError:
        return False
    return (found.st_size, found.st_mtime_ns) == (note.size, note.time)


def _put(folder: Path, key: bytes, one: Artifact) -> _Note:
    """Write a file; its name tells key and path, so that no two places of a site share one."""
    name = digest(key + one.path.encode()).hex()
    Shelf(folder).put(name, one.content)
    when = (folder / name).stat().st_mtime_ns
    return _Note(one.path, name, len(one.content), when, digest(one.content))


def _read(folder: Path, note: _Note) -> Artifact | None:
    """Read a kept file by its digest: on the way from another machine its time changed."""
    try:
        content = (folder / note.name).read_bytes()
    except OSError:
        return None
    return Artifact(note.path, content) if digest(content) == note.sum else None


def _writable(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder, os.W_OK)
