"""Finished pages kept for the next build: by content, and by what they asked of other files."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import msgspec

from literasi.engine.leaf import Leaf
from literasi.shell.cache import Shelf, digest

Holds = Callable[[Mapping[str, bool]], bool]


class Kept(msgspec.Struct, frozen=True):
    """A finished page with the files it looked up, and whether each was there."""

    leaf: Leaf
    answers: dict[str, bool]


@dataclass(frozen=True, slots=True)
class Larder:
    """The kept pages of a site; without a shelf every page is made anew.

    `site` names everything that all pages depend on: settings, theme, navigation, our code.
    """

    shelf: Shelf | None
    site: bytes

    def name(self, place: str, source: bytes) -> bytes:
        """Name a page by everything it is made of but the presence of other files."""
        return digest(msgspec.msgpack.encode((self.site, place, source)))

    def find(self, name: bytes, holds: Holds) -> Leaf | None:
        """Give a kept page, if it would find the same files now."""
        found = self.shelf.read(name.hex(), name) if self.shelf else None
        kept = msgspec.msgpack.decode(found, type=Kept) if found else None
        return kept.leaf if kept and holds(kept.answers) else None

    def keep(self, name: bytes, kept: Kept) -> None:
        """Keep a page for the next build."""
        if self.shelf:
            self.shelf.keep(name.hex(), name, msgspec.msgpack.encode(kept))

    def sweep(self, used: set[str]) -> None:
        """Throw away the pages that this build did not use."""
        if self.shelf:
            self.shelf.sweep(used)
