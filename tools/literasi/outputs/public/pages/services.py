"""The offices as people meet them: hours, address, contact, complaints."""

import re
from collections.abc import Iterator

from literasi.outputs.public.html import NOTHING, Html, join, tag, text
from literasi.outputs.public.pages.address import Place, sop_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.hours import openings
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import (
    as_of,
    breadcrumb,
    bullets,
    example_note,
    facts,
    optional,
)
from literasi.values.markdown import safe_url
from literasi.views.public_models import Link, Office

_LEAD = "Alamat, jam layanan, kontak, dan kanal pengaduan setiap kantor."
_PHONE = re.compile(r"tel:[0-9+()./-]+")
UNKNOWN = text("Belum dicatat")


def pages(site: Directory) -> Iterator[Page]:
    """Make the one page of services."""
    place = Place("layanan/index.md")
    blocks = (
        html(breadcrumb(place)),
        title("Kantor dan layanan"),
        html(tag("p", text(_LEAD), class_="lit-awal")),
        *(block for office in site.view.offices for block in _office(place, site, office)),
        html(as_of(site.today)),
    )
    yield Page(place, "Kantor dan layanan", _LEAD, blocks, hide=("navigation",))


def _office(place: Place, site: Directory, office: Office) -> Iterator[Block]:
    yield heading(2, office.name, office.code)
    if office.introduction:
        yield html(tag("p", text(office.introduction)))
    known = facts(
        ("Pemerintah daerah", text(office.government)),
        ("Wilayah", text(office.region)),
        ("Alamat", join((text(line) for line in office.address), text(", ")) or UNKNOWN),
        ("Jam layanan dan jam kerja", openings(office.openings) or UNKNOWN),
        ("Kontak", _links(office.contacts) or UNKNOWN),
        ("Pengaduan", _links(office.complaints) or UNKNOWN),
        ("Prosedur", _sops(place, site, office)),
        ("Ruang", tag("a", text("Jadwal ruang"), href=place.to(f"jadwal/#kantor-{office.code}"))),
    )
    yield html(tag("div", known, class_="lit-kotak", data_kantor=office.code))
    yield html(example_note(office))


def _links(links: tuple[Link, ...]) -> Html:
    return bullets(tuple(outside(link) for link in links)) if links else NOTHING


def outside(link: Link) -> Html:
    """Show a labelled address; one that is no web or mail address stays text."""
    url = _url(link.url) if link.url else None
    if url:
        shown = tag("a", text(link.label), href=url, rel="noopener")
    else:
        shown = text(f"{link.label}: {link.url}" if link.url else link.label)
    return join((shown, optional(link.note)), text(", "))


def _url(url: str) -> str | None:
    return url if _PHONE.fullmatch(url) else safe_url(url)


def _sops(place: Place, site: Directory, office: Office) -> Html:
    mine = (sop for sop in site.view.sops if sop.office == office.code and sop.newest)
    links = tuple(tag("a", text(sop.title), href=place.to(sop_address(sop))) for sop in mine)
    return bullets(links) if links else NOTHING
