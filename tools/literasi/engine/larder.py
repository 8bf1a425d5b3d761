"""Finished pages kept for the next build: by content, and by what they asked of other files.

A page's HTML lies in a file of its own, linked into the site; what is told of it stands beside.
"""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from literasi.engine.clean import CLEAN
from literasi.engine.leaf import Leaf, Trace, lay, lay_files
from literasi.shell.cache import Shelf, digest
from literasi.shell.linking import link

_NAME = re.compile(r"[0-9a-f]{32}").fullmatch
Holds = Callable[[Mapping[str, bool]], bool]


class Kept(msgspec.Struct, frozen=True):
    """A finished page: its size and time as a file, what goes with it, what it looked up."""

    size: int
    time: int
    sum: bytes
    files: dict[str, bytes]
    trace: Trace
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

    def lay(self, site: Path, name: bytes, holds: Holds) -> Trace | None:
        """Put a kept page into the site, if it would find the same files now."""
        if self.shelf is None:
            return None
        found = self.shelf.read(name.hex(), name)
        kept = msgspec.msgpack.decode(found, type=Kept) if found else None
        page = self.shelf.folder / _page(name)
        if kept is None or not _is_whole(page, kept) or not holds(kept.answers):
            return None
        link(str(page), f"{site}/{kept.trace.place}")
        lay_files(site, kept.files)
        return kept.trace

    def keep(self, site: Path, name: bytes, leaf: Leaf, answers: Mapping[str, bool]) -> Trace:
        """Put a fresh page into the site, and keep it for the next build."""
        if self.shelf is None or not self.shelf.put(_page(name), leaf.html):
            return lay(site, leaf)
        page = self.shelf.folder / _page(name)
        seen = page.stat()
        told = (leaf.files, leaf.trace, dict(answers))
        kept = Kept(seen.st_size, seen.st_mtime_ns, digest(leaf.html), *told)
        self.shelf.keep(name.hex(), name, msgspec.msgpack.encode(kept))
        link(str(page), f"{site}/{leaf.trace.place}")
        lay_files(site, leaf.files)
        return leaf.trace

    def sweep(self, used: set[bytes]) -> None:
        """Throw away the pages that this build did not use."""
        if self.shelf:
            self.shelf.sweep({CLEAN, *(one.hex() for one in used), *map(_page, used)})


def take(own: Shelf, part: Shelf) -> int:
    """Take over the pages of a part of a build, as far as they are whole; give their count."""
    names = [one.name for one in part.folder.glob("*") if not one.suffix and one.name != CLEAN]
    return sum(_taken(own, part, bytes.fromhex(name)) for name in sorted(names) if _NAME(name))


def _taken(own: Shelf, part: Shelf, name: bytes) -> bool:
    found = part.read(name.hex(), name)
    kept = msgspec.msgpack.decode(found, type=Kept) if found else None
    try:
        html = (part.folder / _page(name)).read_bytes()
    except OSError:
        return False
    if kept is None or digest(html) != kept.sum or not own.put(_page(name), html):
        return False
    when = (own.folder / _page(name)).stat().st_mtime_ns
    own.keep(name.hex(), name, msgspec.msgpack.encode(msgspec.structs.replace(kept, time=when)))
    return True


def _page(name: bytes) -> str:
    return f"{name.hex()}.html"


def _is_whole(page: Path, kept: Kept) -> bool:
    """Tell whether nobody touched a page since it was kept: a site may be edited by hand."""
    try:
        seen = os.stat(page)  # noqa: PTH116  thousands of times
    except OSError:
        return False
    return (seen.st_size, seen.st_mtime_ns) == (kept.size, kept.time)
