"""The list of sites with their state, and a page for each."""

from collections.abc import Iterator
from itertools import islice

from literasi.federation.feeds import path_of
from literasi.federation.models import Source, State
from literasi.federation.pages.activities import subscription
from literasi.federation.pages.figures import HEADS, year_row
from literasi.federation.pages.parts import (
    as_of,
    cards,
    coming_list,
    site_address,
    state_badge,
    state_strip,
)
from literasi.federation.pages.shelf import Card, Shelf, office_of, published
from literasi.outputs.public.html import NOTHING, Html, commas, join, lines, tag, text, words
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import (
    breadcrumb,
    day_tag,
    empty,
    example_badge,
    facts,
    scroll_region,
)
from literasi.outputs.public.pages.words import thousands

CSV = "unduh/situs.csv"
_LEAD = "Kantor yang datanya ditampilkan di portal ini, dan sejauh mana datanya terbaru."
_MEANINGS = {
    State.FRESH: "terbaca pada pengambilan terakhir",
    State.LATE: "tidak terbaca pada pengambilan terakhir; salinan terakhir yang utuh ditampilkan",
    State.NONE: "belum pernah terbaca, jadi tidak ada datanya di portal ini",
}


def pages(shelf: Shelf) -> Iterator[Page]:
    """Make the list, then the page of each site."""
    yield _list(shelf)
    coming: dict[str, list[int]] = {}
    for at, one in enumerate(shelf.coming):
        coming.setdefault(one.source.site.code, []).append(at)
    for source in shelf.sources:
        yield _site(shelf, source, coming.get(source.site.code, []))


def _list(shelf: Shelf) -> Page:
    place = Place("kantor/index.md")
    meanings = (
        tag("div", tag("dt", state_badge(state)), tag("dd", text(said)))
        for state, said in _MEANINGS.items()
    )
    blocks = (
        html(breadcrumb(place)),
        title("Kantor"),
        html(tag("p", text(_LEAD), class_="lit-awal")),
        html(state_strip(place, shelf)),
        html(_table(place, shelf)),
        html(tag("dl", *meanings, class_="lit-fakta")),
        html(tag("p", tag("a", text("Unduh daftar ini (CSV)"), href=place.to(CSV)))),
        html(as_of(place, shelf)),
    )
    return Page(place, "Kantor", _LEAD, blocks, searchable=False)


def _table(place: Place, shelf: Shelf) -> Html:
    heads = ("Kantor", "Keadaan", "Data per", "Kegiatan", "Publikasi")
    rows = (_row(place, shelf, one) for one in shelf.sources)
    table = tag(
        "table",
        tag("caption", text("Kantor yang ikut"), class_="lit-sr"),
        tag("thead", tag("tr", *(tag("th", text(one), scope="col") for one in heads))),
        tag("tbody", lines(*rows)),
        class_="lit-tabel lit-tabel-angka gab-kantor",
    )
    return scroll_region("Kantor yang ikut", table)


def _row(place: Place, shelf: Shelf, one: Source) -> Html:
    name = tag("a", text(one.site.name), href=place.to(site_address(one.site.code)))
    shown = one.shown
    numbers = (len(shown.activities), len(shown.publications)) if shown else (0, 0)
    return tag(
        "tr",
        tag("th", name, scope="row"),
        tag("td", state_badge(one.state)),
        tag("td", _day(shelf, one)),
        *(tag("td", text(thousands(number) if shown else "–")) for number in numbers),
        data_kantor=one.site.code,
    )


def _day(shelf: Shelf, one: Source) -> Html:
    if one.shown is None:
        return text("–")
    return join((day_tag(one.shown.day), tag("small", text(_age(one.age(shelf.day) or 0)))),
                text(" "))  # fmt: skip


def _age(days: int) -> str:
    return f"({thousands(days)} hari)" if days else "(hari ini)"


def _site(shelf: Shelf, one: Source, coming: list[int]) -> Page:
    place = Place(f"{site_address(one.site.code)}index.md")
    lead = f"Kegiatan, publikasi, dan angka {one.site.name}."
    visit = tag("a", text("Buka situs kantor"), href=one.site.address, class_="lit-tombol",
                rel="noopener external")  # fmt: skip
    blocks = (
        html(breadcrumb(place, ("Kantor", "kantor/"))),
        title(one.site.name),
        html(_state(shelf, one)),
        html(tag("p", visit, class_="lit-aksi")),
        *(_data(place, shelf, one, coming) if one.shown else ()),
        html(as_of(place, shelf)),
    )
    return Page(place, one.site.name, lead, blocks)


def _state(shelf: Shelf, one: Source) -> Html:
    shown = one.shown
    offices = commas(
        words(text(each.name), example_badge() if each.example else NOTHING)
        for each in (shown.offices if shown else ())
    )
    return tag("div", facts(
        ("Keadaan", words(state_badge(one.state), text(_MEANINGS[one.state]))),
        ("Sebab", text(one.reason or "")),
        ("Data per", _day(shelf, one) if shown else NOTHING),
        ("Instansi", offices),
        ("Lisensi data", text((shown and shown.terms) or ("tidak dinyatakan" if shown else ""))),
        ("Tidak ditampilkan", text(", ".join(_hidden(shelf, one)))),
    ), class_="lit-kotak", data_kantor=one.site.code)  # fmt: skip


def _hidden(shelf: Shelf, one: Source) -> Iterator[str]:
    """Say what of a site is not shown as it came, so that its staff can mend it."""
    yield from one.shown.left_out if one.shown else ()
    doubled = shelf.doubled[one.site.code]
    if doubled:
        yield f"UID asli {doubled} acara kalender, karena sudah dipakai situs lain"


def _data(place: Place, shelf: Shelf, one: Source, coming: list[int]) -> Iterator[Block]:
    shown = one.shown
    assert shown is not None  # noqa: S101  asked for sites with a copy only
    yield heading(2, "Kegiatan mendatang", "mendatang")
    yield html(coming_list(place, [shelf.coming[at] for at in islice(coming, 10)]))
    about = f"Semua kegiatan {one.site.name} di kalender Anda."
    yield html(subscription(place, shelf, path_of(one.site.code), one.site.name, about))
    yield heading(2, "Publikasi terbaru", "publikasi")
    latest = [Card(one, each) for each in published(one, shelf.day)[:4]]
    yield html(cards(place, latest, 3) if latest else empty("Belum ada publikasi."))
    yield heading(2, "Angka setiap tahun", "angka")
    yield html(_years(one))


def _years(one: Source) -> Html:
    years = one.shown.years if one.shown else ()
    if not years:
        return empty("Kantor ini belum menerbitkan angka.")
    name = f"Angka {one.site.name}"
    heads = ("Tahun dan instansi", *HEADS)
    rows = (
        tag("tr", tag("th", text(f"{each.year} · {office_of(one, each.office).name}"),
                      scope="row"),
            *(tag("td", text(thousands(cell))) for cell in year_row(each)))
        for each in years
    )  # fmt: skip
    table = tag(
        "table",
        tag("caption", text(name), class_="lit-sr"),
        tag("thead", tag("tr", *(tag("th", text(head), scope="col") for head in heads))),
        tag("tbody", lines(*rows)),
        class_="lit-tabel lit-tabel-angka",
    )
    return scroll_region(name, table)
