"""How to propose a cooperation, and the agreements already signed."""

from collections.abc import Iterator

from literasi.outputs.public.html import NOTHING, Html, join, lines, tag, text, words
from literasi.outputs.public.pages.address import APPLY, Place, sop_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.page import Page, heading, html, title
from literasi.outputs.public.pages.parts import (
    as_of,
    breadcrumb,
    day_tag,
    empty,
    example_badge,
    facts,
    office_badge,
    optional,
)
from literasi.outputs.public.pages.words import label
from literasi.values.dates import format_date
from literasi.views.public_models import Agreement, Party

SEES = ("offices", "sops", "agreements")
_LEAD = (
    "Sekolah, komunitas, desa, dan lembaga dapat mengajak perpustakaan berkegiatan bersama. "
    "Mulailah dari prosedur kantor yang dituju."
)
NONE_YET = "Belum ada perjanjian kerja sama yang ditandatangani dan dicatat."


def pages(site: Directory) -> Iterator[Page]:
    """Make the one page of cooperation."""
    place = Place("kerja-sama/index.md")
    cards = tuple(_agreement(site, one) for one in site.view.agreements)
    shown = tag("ul", lines(*cards), class_="lit-perjanjian-daftar") if cards else empty(NONE_YET)
    blocks = (
        html(breadcrumb(place)),
        title("Kerja sama"),
        html(tag("p", text(_LEAD), class_="lit-awal")),
        heading(2, "Cara mengajukan", "cara"),
        html(_start(place)),
        html(_steps(place)),
        heading(2, "Prosedur setiap kantor", "prosedur"),
        html(_sops(place, site)),
        heading(2, "Perjanjian yang sudah ditandatangani", "perjanjian"),
        html(shown),
        html(as_of(site.today)),
    )
    yield Page(place, "Kerja sama", _LEAD, blocks)


def _start(place: Place) -> Html:
    button = tag("a", text("Ajukan kerja sama"), href=place.to(APPLY), class_="lit-tombol")
    return tag("p", button, class_="lit-aksi")


def _steps(place: Place) -> Html:
    rooms = tag("a", text("jadwal ruang"), href=place.to("jadwal/"))
    offices = tag("a", text("alamat kantor"), href=place.to("layanan/"))
    steps = (
        words(text("Baca prosedur kantor yang dituju di bawah ini.")),
        words(text("Lihat"), rooms, text("dan pilih beberapa pilihan waktu.")),
        words(
            text("Isi"),
            tag("a", text("formulir permohonan"), href=place.to(APPLY)),
            text("untuk membuat suratnya, lalu kirim sendiri ke"),
            join((offices, text("."))),
        ),
        words(text("Petugas menghubungi Anda untuk menyepakati bentuk dan jadwalnya.")),
    )
    return tag("ol", lines(*(tag("li", step) for step in steps)), class_="lit-urutan")


def _sops(place: Place, site: Directory) -> Html:
    items = tuple(
        tag(
            "li",
            tag("a", text(sop.title), href=place.to(sop_address(sop))),
            text(" "),
            office_badge(site.offices[sop.office]),
        )
        for sop in site.view.sops
        if sop.newest
    )
    return tag("ul", lines(*items)) if items else empty("Belum ada SOP yang dicatat.")


def _agreement(site: Directory, one: Agreement) -> Html:
    office = site.offices[one.office]
    badge = example_badge() if office.example_note else NOTHING
    return tag(
        "li",
        tag("p", words(text(label(one.kind)), office_badge(office), badge), class_="lit-kicker"),
        tag("h3", text(one.title)),
        tag("p", text(one.about)),
        facts(
            ("Para pihak", lines(*(_party(party) for party in one.parties))),
            ("Ruang lingkup", text(one.scope)),
            ("Ditandatangani", words(day_tag(one.signed), _place(one))),
            ("Berlaku", _term(one)),
            ("Diakhiri", day_tag(one.ended) if one.ended else NOTHING),
        ),
        class_="lit-kotak",
        data_kantor=one.office,
    )


def _party(party: Party) -> Html:
    number = f"Nomor {party.number}" if party.number else None
    return tag(
        "p",
        tag("strong", text(party.name)),
        tag("br"),
        text(f"diwakili {party.representative}, {party.post}"),
        *((tag("br"), optional(number)) if number else ()),
    )


def _place(one: Agreement) -> Html:
    return text(f"di {one.place}") if one.place else NOTHING


def _term(one: Agreement) -> Html:
    if one.start is None or one.end is None:
        return NOTHING
    return text(f"{format_date(one.start)} – {format_date(one.end)}")
