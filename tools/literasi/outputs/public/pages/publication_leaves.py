"""One list of publications in leaves of 24, newest first."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from literasi.outputs.public import structured
from literasi.outputs.public.html import NOTHING, Html, tag, text
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.cards import publication_cards, publication_rows
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.head import Head
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import Crumb, as_of, breadcrumb, empty
from literasi.values.dates import format_month
from literasi.views.public_models import Publication

LEAF = 24
_NEAR = 2  # leaves named on each side of the one that is shown


@dataclass(frozen=True, slots=True)
class Listing:
    """A list: its address, name and lead, the way to it, and what stands on it, newest first."""

    address: str
    name: str
    lead: str
    crumbs: tuple[Crumb, ...]
    items: tuple[Publication, ...]
    cards: bool = False
    by_month: bool = False
    nothing: str = "Belum ada publikasi di sini."

    @property
    def feed(self) -> str:
        """Give the path of its Atom feed."""
        return f"{self.address}feed.xml"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of a list: the list with what stands on this page only, the page and the last."""

    listing: Listing
    number: int
    last: int

    @property
    def place(self) -> Place:
        """Where it stands."""
        return Place(_path(self.listing, self.number))


def leaves(one: Listing) -> Iterator[Leaf]:
    """Cut a list into leaves; an empty list has one that says so."""
    last = max(1, -(-len(one.items) // LEAF))
    for number in range(1, last + 1):
        mine = one.items[(number - 1) * LEAF : number * LEAF]
        yield Leaf(replace(one, items=mine), number, last)


def leaf_page(site: Directory, leaf: Leaf, browse: Html = NOTHING) -> Page:
    """Make a leaf; `browse` offers other ways through the list."""
    one, number, at = leaf.listing, leaf.number, (leaf.number, leaf.last)
    place = leaf.place
    name = one.name if number == 1 else f"{one.name}, halaman {number}"
    crumbs = one.crumbs if number == 1 else (*one.crumbs, (one.name, one.address))
    blocks = (
        html(breadcrumb(place, *crumbs)),
        title(name),
        html(tag("p", text(one.lead), class_="lit-awal")),
        html(browse),
        *_shown(place, site, one),
        html(_numbers(place, one, at)),
        html(_feed(place, one)),
        html(as_of(site.today)),
    )
    here = (*crumbs, (name, place.address))
    head = Head(feed=(one.feed, one.name), structured=(structured.breadcrumbs(site.view, *here),))
    searchable = number == 1 and not one.crumbs
    return Page(place, name, one.lead, blocks, searchable=searchable, head=head)


def _shown(place: Place, site: Directory, one: Listing) -> Iterator[Block]:
    mine = one.items
    if not mine:
        yield html(empty(one.nothing))
    elif one.by_month:
        for month, group in groupby(mine, key=lambda each: each.published.date().replace(day=1)):
            yield heading(2, format_month(month), f"bulan-{month.month}")
            yield html(publication_rows(place, site, group))
    else:
        shown = publication_cards if one.cards else publication_rows
        yield html(shown(place, site, mine))


def _feed(place: Place, one: Listing) -> Html:
    link = tag("a", text("Umpan Atom daftar ini"), href=place.to(one.feed))
    return tag("p", link, class_="lit-jalan")


def _numbers(place: Place, one: Listing, at: tuple[int, int]) -> Html:
    here, last = at
    if last == 1:
        return NOTHING
    near = range(max(1, here - _NEAR), min(last, here + _NEAR) + 1)
    numbers = sorted({1, last, *near})
    items = (
        item
        for before, number in zip([0, *numbers], numbers, strict=False)
        for item in (_gap(before, number), _number(place, one, number, here))
        if item
    )
    return tag("nav", tag("ul", *items), class_="lit-halaman", aria_label="Halaman daftar")


def _gap(before: int, number: int) -> Html:
    return tag("li", text("…"), aria_hidden="true") if number > before + 1 else NOTHING


def _number(place: Place, one: Listing, number: int, here: int) -> Html:
    if number == here:
        return tag("li", tag("span", text(str(number)), aria_current="page"))
    to = place.to(Place(_path(one, number)).address)
    link = tag("a", text(str(number)), href=to, aria_label=f"Halaman {number}")
    return tag("li", link)


def _path(one: Listing, number: int) -> str:
    """Give the page's path; the first leaf stands at the list's own address."""
    if number > 1:
        return f"{one.address}hal/{number}.md"
    return f"{one.address}index.md"
