"""`kinerja/`: each office's newest year in numbers, and its own page with all years."""

from collections.abc import Iterator

from literasi.outputs.public.html import NOTHING, Html, lines, tag, text
from literasi.outputs.public.pages.address import Place, sop_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import (
    as_of,
    breadcrumb,
    bullets,
    empty,
    example_note,
    scroll_region,
)
from literasi.outputs.public.pages.performance_method import METHOD
from literasi.outputs.public.pages.performance_parts import (
    headline,
    number,
    request_sum,
    room_table,
    year_cells,
)
from literasi.outputs.public.pages.sop_practice import ANCHOR, practice_figures
from literasi.views.performance_models import OfficeYear
from literasi.views.public_models import Office

SEES = ("offices", "performance", "sops")
NAME, ROOT = "Kinerja", "kinerja/"
_LEAD = "Apa yang dikerjakan kantor bersama mitranya, dalam angka yang dapat diperiksa siapa pun."
_NONE = "Belum ada angka."
_HEADS = ("Tahun", "Kegiatan", "Pertemuan", "Peserta", "Pengumuman", "Berita",
          "Permohonan masuk", "Permohonan selesai")  # fmt: skip
_PRACTICE = (
    "Waktu praktik ialah waktu kerja sejak langkah sebelumnya sampai langkah itu, termasuk "
    "menunggu giliran; standar hanya waktu mengerjakannya. Angka tampil bila berkasnya 5 atau "
    "lebih."
)
_NO_PRACTICE = "Belum ada langkah dengan 5 berkas atau lebih."


def pages(site: Directory) -> Iterator[Page]:
    """Make the overview and one page for each office."""
    yield _overview(site)
    for office in site.view.offices:
        yield _office(site, office)


def year_place(year: int) -> str:
    """Give the address of a year's page."""
    return f"{ROOT}{year}/"


def office_place(office: str) -> str:
    """Give the address of an office's page."""
    return f"{ROOT}kantor/{office}/"


def method() -> Html:
    """Say how the numbers were reckoned."""
    return bullets(tuple(map(text, METHOD)))


def _overview(site: Directory) -> Page:
    place = Place(f"{ROOT}index.md")
    years = sorted({one.year for one in site.view.performance}, reverse=True)
    links = (tag("li", tag("a", text(str(year)), href=place.to(year_place(year))))
             for year in years)  # fmt: skip
    return Page(place, NAME, _LEAD, (
        html(breadcrumb(place)),
        title(NAME),
        html(tag("p", text(_LEAD), class_="lit-awal")),
        *(block for office in site.view.offices for block in _card(place, site, office)),
        heading(2, "Tiap tahun", "tahun"),
        html(tag("ul", lines(*links), class_="lit-tahun") if years else empty(_NONE)),
        heading(2, "Cara menghitung", "cara"),
        html(method()),
        heading(2, "Data terbuka", "data"),
        html(_data(place)),
        html(as_of(site.today)),
    ))  # fmt: skip


def _card(place: Place, site: Directory, office: Office) -> Iterator[Block]:
    newest = next((one for one in site.view.performance if one.office == office.code), None)
    name = f"{office.short_name}, {newest.year}" if newest else office.short_name
    yield heading(2, name, f"kantor-{office.code}")
    yield html(headline(newest) if newest else empty(_NONE))
    more = tag("a", text(f"Semua angka {office.short_name}"),
               href=place.to(office_place(office.code)))  # fmt: skip
    yield html(tag("p", more, class_="lit-lagi"))


def _data(place: Place) -> Html:
    link = tag("a", text("api/v1/kinerja.json"), href=place.to("api/v1/kinerja.json"))
    return tag("p", text("Semua angka tersedia sebagai JSON: "), link,
               text(". Berkas CSV ada pada halaman setiap tahun."))  # fmt: skip


def _office(site: Directory, office: Office) -> Page:
    place = Place(f"{ROOT}kantor/{office.code}.md")
    name = f"{NAME} {office.short_name}"
    years = tuple(one for one in site.view.performance if one.office == office.code)
    blocks = (
        html(breadcrumb(place, (NAME, ROOT))),
        title(name),
        html(headline(years[0]) if years else empty(_NONE)),
        heading(2, "Tahun demi tahun", "tahun"),
        html(_years(place, years) if years else empty(_NONE)),
        heading(2, "Waktu pelayanan dibanding standar", "waktu"),
        *_times(place, site, office),
        heading(2, "Pemakaian ruang", "ruang"),
        html(_rooms(office, years)),
        heading(2, "Cara menghitung", "cara"),
        html(method()),
        html(example_note(office)),
        html(as_of(site.today)),
    )
    return Page(place, name, f"Kinerja {office.name} dalam angka.", blocks)


def _years(place: Place, years: tuple[OfficeYear, ...]) -> Html:
    rows = (
        tag("tr",
            tag("th", tag("a", text(str(one.year)), href=place.to(year_place(one.year))),
                scope="row"),
            *(tag("td", text(number(cell))) for cell in _cells(one)))
        for one in years
    )  # fmt: skip
    table = tag(
        "table",
        tag("caption", text("Angka setiap tahun"), class_="lit-sr"),
        tag("thead", tag("tr", *(tag("th", text(name), scope="col") for name in _HEADS))),
        tag("tbody", lines(*rows)),
        class_="lit-tabel lit-tabel-angka lit-tabel-lebar",
    )
    return scroll_region("Angka setiap tahun", table)


def _cells(one: OfficeYear) -> tuple[int | None, ...]:
    told = one.requests
    return (*year_cells(one), request_sum(told.received), request_sum(told.ended))


def _times(place: Place, site: Directory, office: Office) -> Iterator[Block]:
    """Show the newest version of each SOP; the numbers stand on its own page."""
    sops = tuple(one for one in site.view.sops if one.office == office.code and one.newest)
    known = tuple(one for one in sops if one.practice)
    if not known:
        yield html(empty(_NO_PRACTICE))
        return
    yield html(tag("p", text(_PRACTICE)))
    for sop in known:
        link = tag("a", text("Angkanya dalam tabel, langkah demi langkah"),
                   href=place.to(f"{sop_address(sop)}#{ANCHOR}"))  # fmt: skip
        yield heading(3, sop.title, f"sop-{sop.code}")
        yield html(lines(*practice_figures(sop)))
        yield html(tag("p", link, class_="lit-lagi"))


def _rooms(office: Office, years: tuple[OfficeYear, ...]) -> Html:
    if not years:
        return NOTHING
    return room_table(office.code, years[0].rooms, f"Pemakaian ruang {years[0].year}")
