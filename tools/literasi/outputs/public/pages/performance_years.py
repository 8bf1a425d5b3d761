"""`kinerja/<tahun>/`: one year of every office, as plots, tables and files."""

from collections.abc import Iterator

from literasi.outputs.public.html import Html, tag, text, words
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import as_of, breadcrumb
from literasi.outputs.public.pages.performance import NAME, ROOT, method, office_place
from literasi.outputs.public.pages.performance_parts import (
    csv_address,
    headline,
    kind_table,
    month_table,
    plots,
    request_table,
    room_table,
)
from literasi.views.performance_models import OfficeYear

SEES = ("offices", "performance")
_LEAD = "Kegiatan, peserta, mitra, publikasi, permohonan, dan pemakaian ruang selama satu tahun."


def pages(site: Directory) -> Iterator[Page]:
    """Make one page for each year that has numbers."""
    for year in sorted({one.year for one in site.view.performance}):
        yield _page(site, year)


def _page(site: Directory, year: int) -> Page:
    place = Place(f"{ROOT}{year}.md")
    name = f"{NAME} {year}"
    offices = tuple(one for one in site.view.performance if one.year == year)
    blocks = (
        html(breadcrumb(place, (NAME, ROOT))),
        title(name),
        html(tag("p", text(_LEAD), class_="lit-awal")),
        *(block for one in offices for block in _office(place, site, one)),
        heading(2, "Cara menghitung", "cara"),
        html(method()),
        html(as_of(site.today)),
    )
    return Page(place, name, f"{_LEAD[:-1]}: {year}.", blocks, hide=("navigation",))


def _office(place: Place, site: Directory, one: OfficeYear) -> Iterator[Block]:
    office = site.offices[one.office]
    code = office.code
    yield heading(2, office.short_name, code)
    yield html(headline(one))
    yield html(plots(one))
    yield html(month_table(one))
    yield heading(3, "Permohonan", f"{code}-permohonan")
    yield html(request_table(one))
    yield heading(3, "Menurut jenis kegiatan", f"{code}-jenis")
    yield html(kind_table(one))
    yield heading(3, "Pemakaian ruang", f"{code}-ruang")
    yield html(room_table(code, one.rooms, f"Pemakaian ruang {one.year}"))
    yield html(_files(place, one))
    link = tag("a", text(f"Tahun lain dan waktu pelayanan {office.short_name}"),
               href=place.to(office_place(code)))  # fmt: skip
    yield html(tag("p", link, class_="lit-lagi"))


def _files(place: Place, one: OfficeYear) -> Html:
    links = (
        tag("a", text(name), href=place.to(csv_address(one, part)))
        for part, name in (("bulan", "angka tiap bulan"), ("jenis", "kegiatan menurut jenis"),
                           ("permohonan", "permohonan"),
                           ("ruang", "pemakaian ruang"))
    )  # fmt: skip
    return tag("p", words(text("Unduh CSV:"), *links), class_="lit-berkas")
