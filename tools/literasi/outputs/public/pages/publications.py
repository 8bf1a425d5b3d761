"""The page of one publication."""

from collections.abc import Iterator
from itertools import pairwise

from literasi.outputs.public.html import NOTHING, Html, join, lines, tag, text, words
from literasi.outputs.public.pages.address import Place, publication_address, tag_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.facts import activity_box
from literasi.outputs.public.pages.page import Block, Page, html, title
from literasi.outputs.public.pages.parts import (
    as_of,
    breadcrumb,
    day_tag,
    example_badge,
    example_note,
    office_badge,
)
from literasi.outputs.public.pages.pictures import figure
from literasi.outputs.public.pages.words import label, tag_label
from literasi.values.prose import safe_body
from literasi.views.public_models import Publication, Quote

WITHDRAWN = "Publikasi ini ditarik"


def pages(site: Directory) -> Iterator[Page]:
    """Make a page for each publication; a withdrawn one keeps only its address."""
    listed = site.published()
    newer = {_key(one): before for before, one in pairwise(listed)}
    older = {_key(one): after for one, after in pairwise(listed)}
    for one in site.view.publications:
        if one.withdrawn is None:
            yield _page(site, one, older.get(_key(one)), newer.get(_key(one)))
        else:
            yield _withdrawn(site, one)


def _key(one: Publication) -> tuple[str, str]:
    return one.office, one.id


def _page(
    site: Directory, one: Publication, older: Publication | None, newer: Publication | None
) -> Page:
    place = Place(f"{publication_address(one).removesuffix('/')}.md")
    blocks = (
        html(breadcrumb(place, ("Publikasi", "publikasi/"))),
        html(_kicker(site, one)),
        title(one.title),
        html(tag("p", text(one.summary), class_="lit-awal")),
        html(_byline(one)),
        *(html(figure(place, image, eager=True)) for image in one.pictures[:1]),
        Block(safe_body(one.body)),
        *(html(_quote(quote)) for quote in one.quotes),
        html(_gallery(place, one)),
        *(html(activity_box(place, site, activity)) for activity in one.activities),
        html(_tags(place, one)),
        html(example_note(site.offices[one.office])),
        html(_neighbours(place, older, newer)),
        html(as_of(site.today)),
    )
    return Page(place, one.title, one.summary, blocks)


def _withdrawn(site: Directory, one: Publication) -> Page:
    place = Place(f"{publication_address(one).removesuffix('/')}.md")
    day = () if one.withdrawn is None else (text("Ditarik pada "), day_tag(one.withdrawn))
    blocks = (
        html(breadcrumb(place, ("Publikasi", "publikasi/"))),
        title(WITHDRAWN),
        html(tag("p", *day, text("."))),
        html(as_of(site.today)),
    )
    return Page(place, WITHDRAWN, WITHDRAWN, blocks, searchable=False)


def _kicker(site: Directory, one: Publication) -> Html:
    office = site.offices[one.office]
    badge = example_badge() if office.example_note else NOTHING
    return tag(
        "p",
        words(text(label(one.kind)), office_badge(office), badge),
        class_="lit-kicker",
        data_kantor=one.office,
    )


def _byline(one: Publication) -> Html:
    place = (tag("span", text(one.dateline)),) if one.dateline else ()
    published = join((text("Diterbitkan "), day_tag(one.published.date())))
    return tag("p", join((*place, published), text(" · ")), class_="lit-tarikh")


def _quote(quote: Quote) -> Html:
    who = join((tag("strong", text(quote.name)), text(quote.post)), text(", "))
    return tag(
        "figure",
        tag("blockquote", tag("p", text(quote.text))),
        tag("figcaption", who),
        class_="lit-kutipan",
    )


def _gallery(place: Place, one: Publication) -> Html:
    rest = one.pictures[1:]
    if not rest:
        return NOTHING
    return tag("div", lines(*(figure(place, image) for image in rest)), class_="lit-galeri")


def _tags(place: Place, one: Publication) -> Html:
    if not one.tags:
        return NOTHING
    items = (
        tag("li", tag("a", text(tag_label(name)), href=place.to(tag_address(name)), rel="tag"))
        for name in one.tags
    )
    return tag("nav", tag("ul", *items), class_="lit-tag", aria_label="Tag publikasi ini")


def _neighbours(place: Place, older: Publication | None, newer: Publication | None) -> Html:
    links = (
        *(_neighbour(place, older, "Sebelumnya", "prev") if older else ()),
        *(_neighbour(place, newer, "Berikutnya", "next") if newer else ()),
    )
    if not links:
        return NOTHING
    return tag("nav", lines(*links), class_="lit-tetangga", aria_label="Publikasi lain")


def _neighbour(place: Place, one: Publication, word: str, rel: str) -> tuple[Html, ...]:
    link = tag(
        "a",
        tag("span", text(word)),
        tag("strong", text(one.title)),
        href=place.to(publication_address(one)),
        rel=rel,
    )
    return (link,)
