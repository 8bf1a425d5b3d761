"""One page on its way into the site: mended, read for the search, and looked over.

Everything here follows from the page's own HTML, so a finished page may be kept between builds.
"""

import re
from html import unescape
from pathlib import Path

import msgspec

from literasi.engine.guard import faults
from literasi.engine.page import base_of, finish
from literasi.engine.personal import seen
from literasi.engine.search.attach import attach
from literasi.engine.search.entry import Entry, entry

_CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)"')
_HIDDEN = re.compile(r'<meta name="robots" content="[^"]*noindex')


class Trace(msgspec.Struct, frozen=True):
    """What the site as a whole needs to know of a page."""

    place: str
    """Path below the site root."""
    address: str
    """Public address; empty for a page that asks not to be found, and for 404.html."""
    entry: Entry | None
    faults: tuple[str, ...]
    personal: tuple[str, ...]


class Leaf(msgspec.Struct, frozen=True):
    """A finished page, the files that it points at, and its trace."""

    html: bytes
    files: dict[str, bytes]
    trace: Trace


def leaf(place: str, raw: str, known: frozenset[str], *, searched: bool) -> Leaf:
    """Finish a page as the engine wrote it; `searched` tells of a site with its own search."""
    finished = finish(place, raw)
    html = finished.html
    found = None
    if searched:
        html = attach(html, base_of(place, html))
        found = entry(place, html)
    address = "" if place == "404.html" else _address(finished.html)
    personal = tuple(seen(Path(place).name, html, known))
    trace = Trace(place, address, found, tuple(faults(html)), personal)
    return Leaf(html.encode(), finished.files, trace)


def lay(site: Path, one: Leaf) -> Trace:
    """Write a page and its files below the site root."""
    write(site / one.trace.place, one.html)
    lay_files(site, one.files)
    return one.trace


def lay_files(site: Path, files: dict[str, bytes]) -> None:
    """Write what a page points at; many pages point at the same."""
    for name, content in sorted(files.items()):
        if not (site / name).exists():
            write(site / name, content)


def write(path: Path, content: bytes) -> None:
    """Write a file anew, never into one that is there: it may be linked to a kept one."""
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        write(path, content)
    except FileExistsError:
        path.unlink()
        write(path, content)


def _address(html: str) -> str:
    found = _CANONICAL.search(html)
    return "" if not found or _HIDDEN.search(html) else unescape(found[1])
