"""Pictures that a build made, kept for the next one beside Git's own files.

They may be deleted at any time. What a build did not use is thrown away at its end, so that a
photo whose consent was withdrawn leaves this computer too.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from literasi.shell.cache import Shelf, digest, shelf

_FOLDER = "gambar"


@dataclass(frozen=True, slots=True)
class Derived:
    """A keeper of made pictures; without a shelf it makes everything anew."""

    place: Shelf | None
    used: set[str] = field(default_factory=set)

    def __call__(self, key: bytes, make: Callable[[], bytes], /) -> bytes:
        """Give what was kept under a key, or make it and keep it."""
        if self.place is None:
            return make()
        name = digest(key).hex()
        self.used.add(name)
        found = self.place.read(name, key)
        if found is None:
            found = make()
            self.place.keep(name, key, found)
        return found

    def sweep(self) -> None:
        """Throw away what this build did not ask for."""
        if self.place:
            self.place.sweep(self.used)


def derived(root: Path) -> Derived:
    """Find the made pictures of a work tree."""
    found = shelf(root)
    return Derived(Shelf(found.folder / _FOLDER) if found else None)
