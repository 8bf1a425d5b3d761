"""Bytes worked out before, kept by what they follow from; each file tells if it is whole."""

from collections.abc import Callable
from dataclasses import dataclass, field

from literasi.shell.cache import Shelf, digest


@dataclass(frozen=True, slots=True)
class Remembered:
    """A keeper of small results."""

    place: Shelf
    used: set[str] = field(default_factory=set)

    def __call__(self, key: bytes, make: Callable[[], bytes], /) -> bytes:
        """Give what was kept under a key, or make it and keep it."""
        name = digest(key).hex()
        self.used.add(name)
        found = self.place.read(name, key)
        if found is None:
            found = make()
            self.place.keep(name, key, found)
        return found

    def sweep(self) -> None:
        """Throw away what this run did not ask for."""
        self.place.sweep(self.used)
