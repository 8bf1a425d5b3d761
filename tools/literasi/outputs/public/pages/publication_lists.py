"""Lists of publications: newest first in leaves, by year, by tag."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from literasi.outputs.public.html import NOTHING, Html, join, tag, text
from literasi.outputs.public.pages.address import Place, tag_address, year_address
from literasi.outputs.public.pages.cards import publication_cards, publication_rows
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.page import Page, heading, html, title
from literasi.outputs.public.pages.parts import as_of, breadcrumb, empty
from literasi.outputs.public.pages.words import count, tag_label
from literasi.values.dates import MONTHS
from literasi.views.public_models import Publication

LEAF = 24
_CRUMB = ("Publikasi", "publikasi/")
_LEAD = "Pengumuman kegiatan yang akan datang dan berita kegiatan yang sudah terlaksana."
NONE_YET = "Belum ada publikasi. Pengumuman dan berita kegiatan akan tampil di sini."


def pages(site: Directory) -> Iterator[Page]:
    """Make every list."""
    listed = site.published()
    leaves = [listed[at : at + LEAF] for at in range(0, len(listed), LEAF)] or [()]
    years = _by_year(listed)
    for number, leaf in enumerate(leaves, start=1):
        yield _leaf(site, leaf, _Leaves(number, len(leaves), tuple(years)))
    for year, mine in years.items():
        yield _year(site, year, mine)
    tags = _by_tag(listed)
    for name, mine in tags.items():
        yield _tag(site, name, mine)
    yield _tags(site, {name: len(mine) for name, mine in tags.items()})


@dataclass(frozen=True, slots=True)
class _Leaves:
    """Which leaf of the list this is, of how many, and the years of the archive."""

    number: int
    last: int
    years: tuple[int, ...]


def _leaf(site: Directory, leaf: tuple[Publication, ...], leaves: _Leaves) -> Page:
    first = leaves.number == 1
    place = Place(_leaf_path(leaves.number))
    name = "Publikasi" if first else f"Publikasi, halaman {leaves.number}"
    crumbs = () if first else (_CRUMB,)
    shown = publication_cards(place, site, leaf) if leaf else empty(NONE_YET)
    blocks = (
        html(breadcrumb(place, *crumbs)),
        title(name),
        html(tag("p", text(_LEAD), class_="lit-awal")),
        html(_ways(place, leaves.years)),
        html(shown),
        html(_leaves(place, leaves)),
        html(as_of(site.today)),
    )
    return Page(place, name, _LEAD, blocks, searchable=first)


def _year(site: Directory, year: int, mine: tuple[Publication, ...]) -> Page:
    place = Place(f"{year_address(year).removesuffix('/')}.md")
    name = f"Publikasi tahun {year}"
    months = _grouped((one.published.month, one) for one in mine)
    groups = (
        (
            heading(2, f"{MONTHS[month - 1]} {year}", f"bulan-{month}"),
            html(publication_rows(place, site, group)),
        )
        for month, group in months.items()
    )
    blocks = (
        html(breadcrumb(place, _CRUMB)),
        title(name),
        html(tag("p", text(f"{count(len(mine), 'publikasi')}, yang terbaru lebih dahulu."))),
        *(block for group in groups for block in group),
        html(as_of(site.today)),
    )
    return Page(place, name, name, blocks, searchable=False)


def _tag(site: Directory, name: str, mine: tuple[Publication, ...]) -> Page:
    place = Place(f"{tag_address(name).removesuffix('/')}.md")
    words = f"Tag: {tag_label(name)}"
    blocks = (
        html(breadcrumb(place, _CRUMB, ("Tag", "publikasi/tag/"))),
        title(words),
        html(tag("p", text(f"{count(len(mine), 'publikasi')}, yang terbaru lebih dahulu."))),
        html(publication_rows(place, site, mine)),
        html(as_of(site.today)),
    )
    return Page(place, words, words, blocks, searchable=False)


def _tags(site: Directory, counts: dict[str, int]) -> Page:
    place = Place("publikasi/tag/index.md")
    items = (
        tag(
            "li",
            tag("a", text(tag_label(name)), href=place.to(tag_address(name))),
            tag("small", text(f" {number}")),
        )
        for name, number in counts.items()
    )
    shown = tag("ul", *items) if counts else empty("Belum ada tag.")
    blocks = (
        html(breadcrumb(place, _CRUMB)),
        title("Tag publikasi"),
        html(tag("div", shown, class_="lit-tag") if counts else shown),
        html(as_of(site.today)),
    )
    return Page(place, "Tag publikasi", "Daftar tag publikasi", blocks, searchable=False)


def _ways(place: Place, years: tuple[int, ...]) -> Html:
    links = (
        *(tag("a", text(str(year)), href=place.to(year_address(year))) for year in years),
        tag("a", text("Semua tag"), href=place.to("publikasi/tag/")),
        tag("a", text("Umpan Atom"), href=place.to("publikasi/feed.xml")),
    )
    return tag("p", text("Arsip: "), join(links, text(" · ")), class_="lit-jalan")


def _leaves(place: Place, leaves: _Leaves) -> Html:
    if leaves.last == 1:
        return NOTHING
    items = (_leaf_link(place, one, leaves.number) for one in range(1, leaves.last + 1))
    return tag("nav", tag("ul", *items), class_="lit-halaman", aria_label="Halaman daftar")


def _leaf_link(place: Place, one: int, here: int) -> Html:
    if one == here:
        return tag("li", tag("span", text(str(one)), aria_current="page"))
    address = Place(_leaf_path(one)).address
    link = tag("a", text(str(one)), href=place.to(address), aria_label=f"Halaman {one}")
    return tag("li", link)


def _leaf_path(number: int) -> str:
    return "publikasi/index.md" if number == 1 else f"publikasi/hal/{number}.md"


def _by_year(listed: tuple[Publication, ...]) -> dict[int, tuple[Publication, ...]]:
    return _grouped((one.published.year, one) for one in listed)


def _by_tag(listed: tuple[Publication, ...]) -> dict[str, tuple[Publication, ...]]:
    groups: dict[str, list[Publication]] = defaultdict(list)
    for one in listed:
        for name in one.tags:
            groups[name].append(one)
    return {name: tuple(groups[name]) for name in sorted(groups)}


def _grouped(
    pairs: Iterable[tuple[int, Publication]],
) -> dict[int, tuple[Publication, ...]]:
    groups: dict[int, list[Publication]] = defaultdict(list)
    for key, one in pairs:
        groups[key].append(one)
    return {key: tuple(group) for key, group in groups.items()}
