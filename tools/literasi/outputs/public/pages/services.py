"""The offices as people meet them: an index, and a page of services for each."""

from collections.abc import Iterator

from literasi.outputs.public.html import NOTHING, Html, lines, tag, text
from literasi.outputs.public.pages import service_survey
from literasi.outputs.public.pages.address import Place, office_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.hours import openings
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import (
    as_of,
    breadcrumb,
    empty,
    example_badge,
    example_note,
    facts,
)
from literasi.outputs.public.pages.service_facts import UNKNOWN, address, contact, promised
from literasi.views.public_models import Office

SEES = ("offices", "sops")
_LEAD = "Standar pelayanan, alamat, jam layanan, dan kanal pengaduan setiap kantor."
_NO_PLEDGE = "Maklumat pelayanan kantor ini belum dicatat."


def pages(site: Directory) -> Iterator[Page]:
    """Make the index and a page for each office."""
    place = Place("layanan/index.md")
    cards = (_card(place, site, office) for office in site.view.offices)
    blocks = (
        html(breadcrumb(place)),
        title("Kantor dan layanan"),
        html(tag("p", text(_LEAD), class_="lit-awal")),
        html(tag("ul", lines(*cards), class_="lit-kantor-daftar")),
        html(as_of(site.today)),
    )
    yield Page(place, "Kantor dan layanan", _LEAD, blocks)
    for office in site.view.offices:
        yield _page(site, office)


def office_card(place: Place, office: Office, *more: Html) -> Html:
    """Introduce an office in a few lines that lead to its page."""
    badge = (tag("p", example_badge()),) if office.example_note else ()
    intro = (tag("p", text(office.introduction)),) if office.introduction else ()
    link = tag("a", text(office.name), href=place.to(office_address(office)))
    return tag(
        "li",
        tag("p", text(office.government), class_="lit-kicker"),
        tag("h3", link),
        *intro,
        *more,
        *badge,
        class_="lit-kantor-kartu",
        data_kantor=office.code,
    )


def _card(place: Place, _site: Directory, office: Office) -> Html:
    hours = openings(tuple(one for one in office.openings if not one.note)[:2])
    return office_card(place, office, hours)


def _page(site: Directory, office: Office) -> Page:
    place = Place(f"layanan/{office.code}.md")
    lead = f"Pelayanan kerja sama dan kolaborasi literasi {office.name}."
    blocks = (
        html(breadcrumb(place, ("Layanan", "layanan/"))),
        title(office.name),
        html(tag("p", text(office.introduction or lead), class_="lit-awal")),
        heading(2, "Standar pelayanan", "standar"),
        html(_box(office, promised(place, site, office))),
        *_source(office),
        heading(2, "Maklumat pelayanan", "maklumat"),
        html(_pledge(office)),
        heading(2, "Survei kepuasan masyarakat", "skm"),
        html(service_survey.shown(office.surveys)),
        heading(2, "Alamat dan kontak", "kontak"),
        html(_box(office, _reach(place, office))),
        html(example_note(office)),
        html(as_of(site.today)),
    )
    return Page(place, office.name, lead, blocks, hide=("navigation",))


def _reach(place: Place, office: Office) -> Html:
    rooms = tag("a", text("Jadwal ruang"), href=place.to(f"jadwal/#kantor-{office.code}"))
    return facts(
        ("Pemerintah daerah", text(office.government)),
        ("Wilayah", text(office.region)),
        ("Alamat", address(office) or UNKNOWN),
        ("Jam layanan dan jam kerja", openings(office.openings) or UNKNOWN),
        ("Kontak", contact(office.contacts) or UNKNOWN),
        ("Ruang", rooms),
    )


def _box(office: Office, content: Html) -> Html:
    return tag("div", content, class_="lit-kotak", data_kantor=office.code)


def _source(office: Office) -> tuple[Block, ...]:
    if not office.standard or not office.standard.source:
        return ()
    return (html(tag("p", tag("small", text(f"Sumber: {office.standard.source}")))),)


def _pledge(office: Office) -> Html:
    pledge = office.standard.pledge if office.standard else None
    if pledge is None:
        return empty(_NO_PLEDGE)
    badge = tag("figcaption", example_badge()) if office.example_note else NOTHING
    return tag(
        "figure", tag("blockquote", tag("p", text(pledge))), badge, class_="lit-kutipan",
        data_kantor=office.code,
    )  # fmt: skip
