"""The catalogue of SOPs and the page of each version."""

from collections.abc import Iterator

from literasi.outputs.public import sheets
from literasi.outputs.public.flowchart import figure
from literasi.outputs.public.html import NOTHING, Html, lines, tag, text, words
from literasi.outputs.public.pages.address import Place, sop_address, sop_version_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import as_of, breadcrumb, day_tag, empty, office_badge
from literasi.outputs.public.pages.sop_doubts import doubt_list
from literasi.outputs.public.pages.sop_extensions import added_steps
from literasi.outputs.public.pages.sop_identity import identity_box
from literasi.outputs.public.pages.sop_practice import ANCHOR, NAME, practice_section
from literasi.outputs.public.pages.sop_printed import printed_table
from literasi.outputs.public.pages.sop_steps import step_tables
from literasi.outputs.public.pages.words import count
from literasi.views.sop_models import Sop

SEES = ("offices", "sops")
_CRUMB = ("SOP", "sop/")
_LEAD = (
    "Standar operasional prosedur kantor: langkahnya, pelaksananya, waktunya, dan hasilnya. "
    "Bagian yang tidak terbaca pada salinan ditandai apa adanya."
)


def pages(site: Directory) -> Iterator[Page]:
    """Make the catalogue and each version's page; the newest also has the lasting address."""
    yield _catalogue(site)
    for sop in site.view.sops:
        version = Place(f"{sop_version_address(sop).removesuffix('/')}.md")
        yield _page(site, sop, version, searchable=not sop.newest)
        if sop.newest:
            newest = Place(f"{sop_address(sop).removesuffix('/')}.md")
            yield _page(site, sop, newest, searchable=True)


def _catalogue(site: Directory) -> Page:
    place = Place("sop/index.md")
    cards = tuple(_card(place, site, sop) for sop in site.view.sops if sop.newest)
    shown = (
        tag("ul", lines(*cards), class_="lit-sop-daftar")
        if cards
        else (empty("Belum ada SOP yang dicatat."))
    )
    blocks = (
        html(breadcrumb(place)),
        title("Standar operasional prosedur"),
        html(tag("p", text(_LEAD), class_="lit-awal")),
        html(shown),
        html(as_of(site.today)),
    )
    return Page(place, "Standar operasional prosedur", _LEAD, blocks)


def _card(place: Place, site: Directory, sop: Sop) -> Html:
    official = sum(not step.extension for step in sop.steps)
    doubts = sum(doubt.settled is None for doubt in sop.doubts)
    about = count(official, "langkah")
    if doubts:
        about = f"{about}, {count(doubts, 'bacaan meragukan')}"
    return tag(
        "li",
        tag("p", office_badge(site.offices[sop.office])),
        tag("h2", tag("a", text(sop.title), href=place.to(sop_address(sop)))),
        tag("p", text(sop.summary)),
        tag("p", text(f"Versi {sop.version} · {about}"), class_="lit-kartu-kaki"),
        class_="lit-kotak",
        data_kantor=sop.office,
    )


def _page(site: Directory, sop: Sop, place: Place, *, searchable: bool) -> Page:
    office = site.offices[sop.office]
    blocks = (
        html(breadcrumb(place, _CRUMB)),
        html(_kicker(site, sop)),
        title(sop.title),
        html(tag("p", text(sop.summary), class_="lit-awal")),
        html(_version(place, site, sop)),
        html(_source(sop)),
        html(_downloads(place, sop)),
        html(_contents(sop)),
        heading(2, "Identitas SOP", "identitas"),
        html(identity_box(sop, office)),
        *_steps(sop),
        *_paths(sop),
        *practice_section(sop),
        *added_steps(sop),
        *doubt_list(sop),
        html(as_of(site.today)),
    )
    about = f"{sop.summary} {office.name}."
    name = f"SOP {sop.short_title or sop.title}"
    return Page(place, name, about, blocks, searchable=searchable)


def _kicker(site: Directory, sop: Sop) -> Html:
    short = text(sop.short_title) if sop.short_title else NOTHING
    office = office_badge(site.offices[sop.office])
    return tag("p", words(text("SOP"), office, short), class_="lit-kicker", data_kantor=sop.office)


def _version(place: Place, site: Directory, sop: Sop) -> Html:
    force = (
        words(text("berlaku sejak"), day_tag(sop.in_force))
        if sop.in_force
        else text("tanggal berlaku tidak tercantum dalam salinan")
    )
    here = tag("p", text(f"Versi {sop.version}, "), force, text("."), class_="lit-jalan")
    others = tuple(_other(place, one) for one in _versions(site, sop) if one is not sop)
    if sop.newest:
        return lines(here, *others)
    link = tag("a", text("Lihat versi terbaru"), href=place.to(sop_address(sop)))
    notice = words(text("Versi ini sudah digantikan."), link)
    return lines(tag("p", notice, class_="lit-peringatan"), here, *others)


def _versions(site: Directory, sop: Sop) -> tuple[Sop, ...]:
    mine = (sop.office, sop.code)
    return tuple(one for one in site.view.sops if (one.office, one.code) == mine)


def _other(place: Place, sop: Sop) -> Html:
    link = tag("a", text(f"Versi {sop.version}"), href=place.to(sop_version_address(sop)))
    return tag("p", link, class_="lit-jalan")


def _source(sop: Sop) -> Html:
    return tag(
        "div",
        tag("p", tag("strong", text("Sumber: ")), text(sop.source_title)),
        tag("p", text(sop.source_note)),
        class_="lit-sumber",
    )


def _downloads(place: Place, sop: Sop) -> Html:
    links = (
        tag("a", text(f"Unduh PDF {name}"), href=place.to(sheets.address(sop, sheet)))
        for sheet, name in (("a4", "A4"), ("f4", "F4/folio"))
    )
    return tag("p", words(*links), class_="lit-jalan")


def _contents(sop: Sop) -> Html:
    sections = (
        ("identitas", "Identitas", True),
        ("langkah", "Langkah", True),
        ("bagan", "Bagan alir", True),
        ("jalur", "Jalur", bool(sop.paths)),
        (ANCHOR, NAME, True),
        ("tambahan", "Langkah tambahan", any(step.extension for step in sop.steps)),
        ("ragu", "Bacaan yang meragukan", bool(sop.doubts)),
    )
    links = (tag("a", text(name), href=f"#{anchor}") for anchor, name, there in sections if there)
    return tag("nav", *links, class_="lit-isi-halaman", aria_label="Di halaman ini")


def _steps(sop: Sop) -> Iterator[Block]:
    yield heading(2, "Langkah", "langkah")
    if sop.printed is not None:
        yield from printed_table(sop, sop.printed)
    proposed = " (usulan)" if sop.flow == "usulan" else ""
    yield heading(3, f"Bagan alir{proposed}", "bagan")
    yield html(Html(figure(sop)))
    yield from step_tables(sop)


def _paths(sop: Sop) -> Iterator[Block]:
    if not sop.paths:
        return
    yield heading(2, "Jalur yang mungkin", "jalur")
    items = (
        tag("li", tag("strong", text(name)), *((text(f": {note}"),) if note else ()))
        for _, name, note in sop.paths
    )
    yield html(tag("ul", lines(*items)))
