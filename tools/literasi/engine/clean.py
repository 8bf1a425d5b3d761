"""Files that are no pages, looked over before and found clean: by content, under one name."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from literasi.shell.cache import Shelf, digest

CLEAN = "bersih"
"""The file on the shelf."""
Look = Callable[[str, bytes], Iterable[str]]


@dataclass(slots=True)
class Clean:
    """What was looked over; `site` names the look itself: our code, and contacts that may show."""

    shelf: Shelf | None = None
    site: bytes = b""
    _known: frozenset[bytes] = frozenset()
    _met: set[bytes] = field(default_factory=set)

    def __post_init__(self) -> None:
        found = self.shelf.read(CLEAN, self.site) if self.shelf else None
        if found:
            self._known = frozenset(msgspec.msgpack.decode(found, type=list[bytes]))

    def faults(self, site: Path, place: str, look: Look) -> Iterable[str]:
        """Give what a look finds in a file, without looking where it was clean before."""
        content = (site / place).read_bytes()
        name = digest(f"{place}\0".encode() + content)
        found = () if name in self._known else tuple(look(place, content))
        if not found:
            self._met.add(name)
        return found

    def keep(self) -> None:
        """Remember what was clean."""
        if self.shelf and self._met != self._known:
            self.shelf.keep(CLEAN, self.site, msgspec.msgpack.encode(sorted(self._met)))
