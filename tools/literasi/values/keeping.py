"""Work that need not be done twice: whoever makes files may ask whether they were kept."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from literasi.values.artifact import Artifact


@dataclass(frozen=True, slots=True)
class Stored:
    """A file to be, like `Artifact`, whose bytes lie on disk already; `size` in bytes."""

    path: str
    source: Path
    size: int


File = Artifact | Stored
Make = Callable[[], Iterable[Artifact]]


class Results(Protocol):
    """Gives the bytes that follow from a key, or makes them; it may forget at any time."""

    def __call__(self, key: bytes, make: Callable[[], bytes], /) -> bytes:
        """Give the bytes."""
        ...


def anew(_key: bytes, make: Callable[[], bytes], /) -> bytes:
    """Keep nothing: make it now."""
    return make()


class Keeper(Protocol):
    """Gives what was made under a key before, or makes it.

    The key must name everything the result depends on; a keeper may forget at any time.
    """

    def word(self, key: bytes, make: Callable[[], str], /) -> str:
        """Give the short text that belongs to a key."""
        ...

    def one(self, path: str, key: bytes, make: Callable[[], bytes], /) -> File:
        """Give the one file of a known path that belongs to a key."""
        ...

    def files(self, key: bytes, make: Make, /) -> Iterable[File]:
        """Give the files that belong to a key."""
        ...


class Fresh:
    """Keeps nothing: all is made now."""

    def word(self, _key: bytes, make: Callable[[], str], /) -> str:
        """Make it."""
        return make()

    def one(self, path: str, _key: bytes, make: Callable[[], bytes], /) -> File:
        """Make it."""
        return Artifact(path, make())

    def files(self, _key: bytes, make: Make, /) -> Iterable[File]:
        """Make them."""
        return make()


FRESH = Fresh()
