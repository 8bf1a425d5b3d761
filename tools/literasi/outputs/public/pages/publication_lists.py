"""Lists of publications: all, by kind, office, year, partner and tag; each with its own feed."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from literasi.outputs.public.html import NOTHING, Html, join, lines, tag, text
from literasi.outputs.public.pages.address import Place, tag_address, year_address
from literasi.outputs.public.pages.directory import Directory, directory
from literasi.outputs.public.pages.page import Page, html, title
from literasi.outputs.public.pages.partners import partner_address, partners_of
from literasi.outputs.public.pages.parts import as_of, breadcrumb, empty
from literasi.outputs.public.pages.publication_leaves import (
    LEAF,
    Leaf,
    Listing,
    leaf_page,
    leaves,
)
from literasi.outputs.public.pages.words import count, label, tag_label
from literasi.outputs.task import Task, framed
from literasi.values.artifact import Artifact
from literasi.values.labels import PUBLICATIONS
from literasi.views.public_models import Publication, PublicSite

__all__ = ["LEAF", "NONE_YET", "listings", "tasks"]

_ROOT = "publikasi/"
_CRUMB = ("Publikasi", _ROOT)
_TAGS = ("Tag", f"{_ROOT}tag/")
_PARTNERS = ("Mitra", f"{_ROOT}mitra/")
_LEAD = "Pengumuman kegiatan yang akan datang dan berita kegiatan yang sudah terlaksana."
_KIND_LEADS = {
    "pengumuman": "Kegiatan yang akan datang: waktu, tempat, dan cara ikut.",
    "berita_kegiatan": "Kegiatan yang sudah terlaksana: apa yang terjadi dan siapa yang hadir.",
}
NONE_YET = "Belum ada publikasi. Pengumuman dan berita kegiatan akan tampil di sini."
Keys = Callable[[Publication], Iterable[str]]
Groups = dict[str, tuple[Publication, ...]]


def tasks(view: PublicSite) -> Iterator[Task]:
    """Give a task for each leaf of every list, and for the two lists of lists."""
    listed = tuple(one for one in view.publications if one.withdrawn is None)
    years, frame = tuple(_by_year(listed)), framed(view, "offices")
    for one in listings(view):
        for leaf in leaves(one):
            yield Task(_leaf, frame, (leaf, years if one.address == _ROOT else ()))
    tags = _grouped(listed, lambda one: one.tags)
    found = ((tag_label(name), tag_address(name), len(tags[name])) for name in sorted(tags))
    yield Task(_list, frame, (_TAGS, "Tag publikasi", tuple(found)))
    yield Task(_list, frame, (_PARTNERS, "Publikasi menurut mitra", _partners(listed)))


def _leaf(view: PublicSite, seen: tuple[Leaf, tuple[str, ...]]) -> Iterator[Artifact]:
    leaf, years = seen
    site, root = directory(view), leaf.listing.address == _ROOT
    browse = _browse(leaf.place, site, years) if root else NOTHING
    yield leaf_page(site, leaf, browse).artifact()


def _list(
    view: PublicSite, seen: tuple[tuple[str, str], str, tuple[tuple[str, str, int], ...]]
) -> Iterator[Artifact]:
    yield _index(directory(view), *seen).artifact()


def listings(view: PublicSite) -> Iterator[Listing]:
    """Give every list there is; the feeds follow the same."""
    listed = tuple(one for one in view.publications if one.withdrawn is None)
    yield Listing(_ROOT, "Publikasi", _LEAD, (), listed, cards=True, nothing=NONE_YET)
    yield from _kinds(listed)
    yield from _offices(view, listed)
    yield from _years(listed)
    yield from _tagged(listed)
    yield from _by_partner(listed)


def _kinds(listed: tuple[Publication, ...]) -> Iterator[Listing]:
    for kind in PUBLICATIONS:
        mine = tuple(one for one in listed if one.kind == kind)
        address = f"{_ROOT}jenis/{kind.replace('_', '-')}/"
        yield Listing(address, label(kind), _KIND_LEADS[kind], (_CRUMB,), mine, cards=True)


def _offices(view: PublicSite, listed: tuple[Publication, ...]) -> Iterator[Listing]:
    for office in view.offices:
        mine = tuple(one for one in listed if one.office == office.code)
        name = f"Publikasi {office.short_name}"
        lead = f"Semua publikasi {office.name}."
        yield Listing(f"{_ROOT}{office.code}/", name, lead, (_CRUMB,), mine, cards=True)


def _years(listed: tuple[Publication, ...]) -> Iterator[Listing]:
    for year, mine in _by_year(listed).items():
        name = f"Publikasi tahun {year}"
        address = year_address(int(year))
        yield Listing(address, name, _lead(mine), (_CRUMB,), mine, by_month=True)


def _tagged(listed: tuple[Publication, ...]) -> Iterator[Listing]:
    groups = _grouped(listed, lambda one: one.tags)
    for name in sorted(groups):
        words, mine = f"Tag: {tag_label(name)}", groups[name]
        yield Listing(tag_address(name), words, _lead(mine), (_CRUMB, _TAGS), mine)


def _by_partner(listed: tuple[Publication, ...]) -> Iterator[Listing]:
    for address, (name, mine) in sorted(_partner_groups(listed).items()):
        words = f"Bersama {name}"
        yield Listing(address, words, _lead(mine), (_CRUMB, _PARTNERS), mine)


def _lead(mine: tuple[Publication, ...]) -> str:
    return f"{count(len(mine), 'publikasi')}, yang terbaru lebih dahulu."


def _partner_groups(
    listed: tuple[Publication, ...],
) -> dict[str, tuple[str, tuple[Publication, ...]]]:
    """Group by address; the name is the one of the newest publication."""
    names = {key: name for one in reversed(listed) for key, name in partners_of(one)}
    groups = _grouped(listed, lambda one: (key for key, _ in partners_of(one)))
    return {partner_address(key): (names[key], mine) for key, mine in groups.items()}


def _partners(listed: tuple[Publication, ...]) -> tuple[tuple[str, str, int], ...]:
    groups = _partner_groups(listed)
    pairs = sorted((name, address, len(mine)) for address, (name, mine) in groups.items())
    return tuple(pairs)


def _index(
    site: Directory, here: tuple[str, str], name: str, found: tuple[tuple[str, str, int], ...]
) -> Page:
    place = Place(f"{here[1]}index.md")
    items = (
        tag("li", tag("a", text(words), href=place.to(to)), tag("small", text(f" {number}")))
        for words, to, number in found
    )
    shown = tag("div", tag("ul", lines(*items)), class_="lit-tag")
    nothing = empty(f"Belum ada {here[0].lower()}.")
    blocks = (
        html(breadcrumb(place, _CRUMB)),
        title(name),
        html(shown if found else nothing),
        html(as_of(site.today)),
    )
    return Page(place, name, name, blocks, searchable=False)


def _browse(place: Place, site: Directory, years: tuple[str, ...]) -> Html:
    """Offer every other way through the list."""
    rows = (
        (
            "Jenis",
            [(label(one), f"{_ROOT}jenis/{one.replace('_', '-')}/") for one in PUBLICATIONS],
        ),
        ("Kantor", [(one.short_name, f"{_ROOT}{one.code}/") for one in site.view.offices]),
        ("Tahun", [(year, year_address(int(year))) for year in years]),
        ("Lainnya", [("Menurut mitra", _PARTNERS[1]), ("Semua tag", _TAGS[1])]),
    )
    shown = (
        tag("p", tag("strong", text(f"{name}: ")), join(_links(place, ways), text(" · ")))
        for name, ways in rows
        if ways
    )
    return tag("nav", lines(*shown), class_="lit-telusur", aria_label="Telusuri publikasi")


def _links(place: Place, ways: Iterable[tuple[str, str]]) -> Iterator[Html]:
    return (tag("a", text(name), href=place.to(to)) for name, to in ways)


def _by_year(listed: tuple[Publication, ...]) -> Groups:
    return _grouped(listed, lambda one: (str(one.published.year),))


def _grouped(listed: tuple[Publication, ...], keys: Keys) -> Groups:
    groups: dict[str, list[Publication]] = defaultdict(list)
    for one in listed:
        for key in dict.fromkeys(keys(one)):
            groups[key].append(one)
    return {key: tuple(group) for key, group in groups.items()}
