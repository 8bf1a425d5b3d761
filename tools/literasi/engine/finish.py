"""The finishing step over a built site: mend what is not mended yet, write what speaks of all."""

import shutil
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from literasi.engine.clean import Clean
from literasi.engine.guard import check, is_saved
from literasi.engine.leaf import Trace, lay, leaf, write
from literasi.engine.listing import listed
from literasi.engine.personal import refuse_personal
from literasi.engine.search.attach import PAGE
from literasi.engine.search.entry import Entry
from literasi.engine.search.index import files

WELL_KNOWN = ".well-known"
"""The folder for what other programs look for by name (RFC 8615)."""


def finish_site(
    site: Path, staging: Path, known: frozenset[str], laid: Iterable[Trace] = (),
    clean: Clean | None = None,
) -> None:  # fmt: skip
    """Finish every page that is not among `laid`; write index, `sitemap.xml` and `robots.txt`.

    Raises RuntimeError when the site breaks its own policy, OperatorError when it shows personal
    data other than `known`.
    """
    _carry(staging, site)
    traces = {one.place: one for one in laid}
    searched = (site / PAGE).is_file()
    for place in sorted(_pages(site) - traces.keys()):
        raw = (site / place).read_bytes().decode()
        traces[place] = lay(site, leaf(place, raw, known, searched=searched))
    every = [traces[place] for place in sorted(traces)]
    if searched:
        _write_index(site, [one.entry for one in every if one.entry])
    _write_lists(site, sorted({one.address for one in every if one.address}))
    check(site, {one.place: one.faults for one in every})
    refuse_personal(site, known, {one.place: one.personal for one in every}, clean)


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


def _carry(staging: Path, site: Path) -> None:
    """Bring along the one folder with a dot before its name: an engine may pass over it."""
    shutil.rmtree(site / WELL_KNOWN, ignore_errors=True)
    if (staging / WELL_KNOWN).is_dir():
        shutil.copytree(staging / WELL_KNOWN, site / WELL_KNOWN)


def _pages(site: Path) -> set[str]:
    every = (place for place in listed(site) if place.endswith(".html"))
    return {place for place in every if not is_saved(place)}


def _write_index(site: Path, searched: list[Entry]) -> None:
    """Write our index in place of the engine's: one would be fetched, the other only published."""
    for name in ("search/search_index.json", "search.json"):
        (site / name).unlink(missing_ok=True)
    for name, content in files(searched).items():
        write(site / name, content)


def _write_lists(site: Path, addresses: list[str]) -> None:
    # A compressed copy differs between releases of zlib, and no search engine needs one.
    (site / "sitemap.xml.gz").unlink(missing_ok=True)
    if addresses:
        write(site / "sitemap.xml", sitemap(addresses))
        write(site / "robots.txt", robots(min(addresses, key=len)))
