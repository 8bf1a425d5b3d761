"""The numbers of a year: each site's, and all together."""

from collections.abc import Iterator

from literasi.federation.models import Source, Year
from literasi.federation.pages.parts import as_of, site_address
from literasi.federation.pages.shelf import Shelf
from literasi.outputs.public.html import Html, lines, tag, text
from literasi.outputs.public.month_plot import share_bar
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.page import Block, Page, html, title
from literasi.outputs.public.pages.parts import breadcrumb, empty, scroll_region
from literasi.outputs.public.pages.words import thousands

Sums = tuple[int, int, int, int, int, int]
HEADS = ("Kegiatan", "Pertemuan", "Peserta", "Mitra", "Pengumuman", "Berita")
CSV = "unduh/statistik.csv"
_LEAD = "Angka yang diterbitkan setiap kantor, dan jumlahnya."
_METHOD = (
    "Angka diambil apa adanya dari situs setiap kantor. Peserta ialah jumlah hadir yang tercatat; "
    "orang yang datang dua kali terhitung dua kali. Mitra yang bekerja sama dengan beberapa "
    "kantor terhitung di setiap kantor. Kantor yang datanya belum terbaca tidak ikut dijumlahkan."
)


def pages(shelf: Shelf) -> Iterator[Page]:
    """Make a page of each year; the newest stands first."""
    years = shelf.years()
    for year in years or (shelf.day.year,):
        place = Place(_path(year, years))
        name = f"Statistik {year}"
        blocks: tuple[Block, ...] = (
            html(breadcrumb(place)),
            title(name),
            html(tag("p", text(_LEAD), class_="lit-awal")),
            html(_ways(place, years)),
            html(headline(shelf, year)),
            html(_table(place, shelf, year)),
            html(tag("p", text(_METHOD), class_="lit-sumber")),
            html(tag("p", tag("a", text("Unduh semua tahun (CSV)"), href=place.to(CSV)))),
            html(as_of(place, shelf)),
        )
        yield Page(place, name, _LEAD, blocks, searchable=False)


def headline(shelf: Shelf, year: int) -> Html:
    """Show the year of all sites in five numbers."""
    rows = sums(shelf, year)
    activities, sessions, participants, _, announced, reported = total(rows)
    pairs = ((len(rows), "kantor"), (activities, "kegiatan"), (sessions, "pertemuan"),
             (participants, "peserta"), (announced + reported, "publikasi"))  # fmt: skip
    shown = (
        tag("li", tag("strong", text(thousands(number))), text(" "), tag("span", text(name)))
        for number, name in pairs
    )
    return tag("ul", lines(*shown), class_="lit-angka")


def sums(shelf: Shelf, year: int) -> tuple[tuple[Source, Sums], ...]:
    """Add up the offices of each site that tells this year."""
    found = ((one, _sums(one, year)) for one in shelf.sources)
    return tuple((one, cells) for one, cells in found if cells)


def total(rows: tuple[tuple[Source, Sums], ...]) -> Sums:
    """Add up the sites."""
    return _added([cells for _, cells in rows])


def year_row(one: Year) -> Sums:
    """Give the cells of an office's year, in the order of the heads."""
    return (one.activities, one.sessions, one.participants, one.partners, one.announcements,
            one.reports)  # fmt: skip


def _sums(source: Source, year: int) -> Sums | None:
    told = [one for one in (source.shown.years if source.shown else ()) if one.year == year]
    return _added([year_row(one) for one in told]) if told else None


def _added(rows: list[Sums]) -> Sums:
    a, b, c, d, e, f = (sum(row[at] for row in rows) for at in range(6))
    return a, b, c, d, e, f


def _path(year: int, years: tuple[int, ...]) -> str:
    return "statistik/index.md" if not years or year == years[0] else f"statistik/{year}/index.md"


def _ways(place: Place, years: tuple[int, ...]) -> Html:
    if len(years) < 2:
        return Html("")
    items = (
        tag("li", tag("a", text(str(year)), href=place.to(Place(_path(year, years)).address)))
        for year in years
    )
    return tag("nav", tag("ul", lines(*items), class_="lit-tahun"), aria_label="Tahun")


def _table(place: Place, shelf: Shelf, year: int) -> Html:
    rows = sums(shelf, year)
    if not rows:
        return empty("Belum ada kantor yang menerbitkan angka tahun ini.")
    most = max(1, *(cells[2] for _, cells in rows))
    name = f"Angka setiap kantor, {year}"
    heads = tag("tr", *(tag("th", text(one), scope="col") for one in ("Kantor", *HEADS)))
    table = tag(
        "table",
        tag("caption", text(name), class_="lit-sr"),
        tag("thead", heads),
        tag("tbody", lines(*(_row(place, source, cells, most) for source, cells in rows))),
        tag("tfoot", tag("tr", tag("th", text("Bersama"), scope="row"), *_cells(total(rows)))),
        class_="lit-tabel lit-tabel-angka lit-tabel-lebar",
    )
    return scroll_region(name, table)


def _row(place: Place, source: Source, cells: Sums, most: int) -> Html:
    site = source.site
    head = tag("th", tag("a", text(site.name), href=place.to(site_address(site.code))),
               scope="row")  # fmt: skip
    before, after = _cells(cells)[:2], _cells(cells)[3:]
    people = tag("td", text(thousands(cells[2])), share_bar(cells[2] / most))
    return tag("tr", head, *before, people, *after, data_kantor=site.code)


def _cells(cells: Sums) -> tuple[Html, ...]:
    return tuple(tag("td", text(thousands(one))) for one in cells)
