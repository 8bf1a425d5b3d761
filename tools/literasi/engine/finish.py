"""The finishing step over a built site: mend each page, then write what speaks of all pages."""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from literasi.engine.guard import is_saved
from literasi.engine.page import base_of, finish
from literasi.engine.search.attach import PAGE, attach
from literasi.engine.search.entry import Entry, entry
from literasi.engine.search.index import files

_CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)"')
_HIDDEN = re.compile(r'<meta name="robots" content="[^"]*noindex')


def finish_site(site: Path) -> None:
    """Mend every page in place; write the index of the search, `sitemap.xml`, `robots.txt`."""
    searched: list[Entry] | None = [] if (site / PAGE).is_file() else None
    addresses = sorted({one for one in _finish_pages(site, searched) if one})
    if searched is not None:
        _write_index(site, searched)
    # A compressed copy differs between releases of zlib, and no search engine needs one.
    (site / "sitemap.xml.gz").unlink(missing_ok=True)
    if addresses:
        home = min(addresses, key=len)
        (site / "sitemap.xml").write_bytes(sitemap(addresses))
        (site / "robots.txt").write_bytes(robots(home))


def sitemap(addresses: Iterable[str]) -> bytes:
    """List the pages, without the day of the build that the engine gives as each page's date."""
    rows = "".join(f"  <url><loc>{escape(one)}</loc></url>\n" for one in addresses)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"
    return f'{head}<urlset xmlns="{space}">\n{rows}</urlset>\n'.encode()


def robots(home: str) -> bytes:
    """Allow everything, calendars by name, and say where the sitemap is."""
    place = urlsplit(home).path
    rules = f"User-agent: *\nAllow: {place}\nAllow: {place}ics/\n"
    return f"{rules}\nSitemap: {home}sitemap.xml\n".encode()


def _write_index(site: Path, searched: list[Entry]) -> None:
    """Write our index in place of the engine's: one would be fetched, the other only published."""
    for name in ("search/search_index.json", "search.json"):
        (site / name).unlink(missing_ok=True)
    for name, content in files(searched).items():
        _write(site / name, content)


def _finish_pages(site: Path, searched: list[Entry] | None) -> Iterator[str]:
    for path in sorted(site.rglob("*.html")):
        place = path.relative_to(site).as_posix()
        if is_saved(place):
            continue
        before = path.read_bytes().decode()
        finished = finish(place, before)
        html = finished.html
        if searched is not None:
            html = attach(html, base_of(place, html))
            found = entry(place, html)
            searched += [found] if found else []
        path.write_bytes(html.encode())
        for name, content in sorted(finished.files.items()):
            _write(site / name, content)
        yield "" if place == "404.html" else _address(finished.html)


def _address(html: str) -> str:
    """Give the public address of a page; one that asks not to be found has none."""
    found = _CANONICAL.search(html)
    return "" if not found or _HIDDEN.search(html) else unescape(found[1])


def _write(path: Path, content: bytes) -> None:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
