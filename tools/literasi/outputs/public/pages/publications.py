"""The page of one publication: an announcement invites, a report tells."""

from collections.abc import Iterator

from literasi.outputs.public import structured
from literasi.outputs.public.api.envelope import address
from literasi.outputs.public.html import NOTHING, Html, commas, join, lines, tag, text, words
from literasi.outputs.public.media import card_path
from literasi.outputs.public.pages.address import Place, publication_address, tag_address
from literasi.outputs.public.pages.announcement import invitations
from literasi.outputs.public.pages.cards import publication_cards
from literasi.outputs.public.pages.directory import Directory, directory
from literasi.outputs.public.pages.facts import activity_box
from literasi.outputs.public.pages.head import Head
from literasi.outputs.public.pages.neighbours import neighbours
from literasi.outputs.public.pages.page import Block, Page, html, title
from literasi.outputs.public.pages.partners import partner_links
from literasi.outputs.public.pages.parts import (
    as_of,
    breadcrumb,
    day_tag,
    example_badge,
    example_note,
    office_badge,
)
from literasi.outputs.public.pages.pictures import figure, gallery
from literasi.outputs.public.pages.publication_ways import ways
from literasi.outputs.public.pages.related import Kin, relations
from literasi.outputs.public.pages.seats import over
from literasi.outputs.public.pages.sharing import share_row
from literasi.outputs.public.pages.six_questions import six_questions
from literasi.outputs.public.pages.words import label, tag_label
from literasi.outputs.task import Task, framed
from literasi.values.artifact import Artifact
from literasi.values.prose import safe_body
from literasi.views.public_models import Publication, PublicSite, Quote

WITHDRAWN = "Publikasi ini ditarik"
_REPORT = "berita_kegiatan"
_CRUMB = ("Publikasi", "publikasi/")


def tasks(view: PublicSite) -> Iterator[Task]:
    """Give a task for each publication; a withdrawn one keeps only its address."""
    known = relations(tuple(one for one in view.publications if one.withdrawn is None))
    frame = framed(view, "offices", "rooms", "sops", "changes")
    for one in view.publications:
        yield Task(_file, frame, (one, Kin() if one.withdrawn else known.kin(one)))


def _file(view: PublicSite, seen: tuple[Publication, Kin]) -> Iterator[Artifact]:
    one, kin = seen
    site = directory(view)
    yield (_withdrawn(site, one) if one.withdrawn else _page(site, one, kin)).artifact()


def _page(site: Directory, one: Publication, kin: Kin) -> Page:
    place = Place(f"{publication_address(one).removesuffix('/')}.md")
    middle = _report if one.kind == _REPORT else _announcement
    blocks = (
        html(breadcrumb(place, _CRUMB, _kind_crumb(one))),
        html(_kicker(site, one)),
        title(one.title),
        html(tag("p", text(one.summary), class_="lit-awal")),
        html(_byline(place, one)),
        html(_review(site, one)),
        *middle(place, site, one, kin),
        *(html(activity_box(place, site, activity)) for activity in one.activities),
        html(_tags(place, one)),
        html(share_row(one.title, address(site.view, publication_address(one)))),
        html(ways(place, site, one)),
        html(_related(place, site, kin.near)),
        html(neighbours(place, kin.older, kin.newer)),
        html(example_note(site.offices[one.office])),
        html(as_of(site.today)),
    )
    return Page(place, one.title, one.summary, blocks, head=_head(site, one))


def _announcement(place: Place, site: Directory, one: Publication, kin: Kin) -> Iterator[Block]:
    """Invite first; picture and words come after the day and the place."""
    yield html(invitations(place, site, one, kin.reports))
    yield from _main_picture(place, one)
    yield from _telling(place, one)


def _report(place: Place, site: Directory, one: Publication, _kin: Kin) -> Iterator[Block]:
    """Show first; the six questions stand between the picture and the story."""
    yield from _main_picture(place, one)
    yield html(six_questions(place, site, one))
    yield from _telling(place, one)


def _main_picture(place: Place, one: Publication) -> Iterator[Block]:
    for image in one.pictures[:1]:
        yield html(figure(place, image, eager=True))


def _telling(place: Place, one: Publication) -> Iterator[Block]:
    yield Block(safe_body(one.body))
    for quote in one.quotes:
        yield html(_quote(quote))
    if one.pictures[1:]:
        yield html(gallery(place, one.pictures[1:]))


def _head(site: Directory, one: Publication) -> Head:
    view, office = site.view, site.offices[one.office]
    here = (one.title, publication_address(one))
    told = (
        (structured.article(view, one, office),)
        if one.kind == _REPORT
        else structured.events(site, one)
    )
    crumbs = structured.breadcrumbs(view, _CRUMB, _kind_crumb(one), here)
    card = card_path(one.office, one.id)
    return Head(card=card, article=True, structured=(crumbs, *told))


def _withdrawn(site: Directory, one: Publication) -> Page:
    place = Place(f"{publication_address(one).removesuffix('/')}.md")
    day = () if one.withdrawn is None else (text("Ditarik pada "), day_tag(one.withdrawn))
    blocks = (
        html(breadcrumb(place, _CRUMB)),
        title(WITHDRAWN),
        html(tag("p", *day, text("."))),
        html(as_of(site.today)),
    )
    return Page(place, WITHDRAWN, WITHDRAWN, blocks, searchable=False)


def _kind_crumb(one: Publication) -> tuple[str, str]:
    return label(one.kind), f"publikasi/jenis/{one.kind.replace('_', '-')}/"


def _kicker(site: Directory, one: Publication) -> Html:
    office = site.offices[one.office]
    badge = example_badge() if office.example_note else NOTHING
    return tag(
        "p",
        words(tag("span", text(label(one.kind)), class_="lit-jenis"), office_badge(office), badge),
        class_="lit-kicker",
        data_kantor=one.office,
        data_jenis=one.kind,
    )


def _byline(place: Place, one: Publication) -> Html:
    spot = (tag("span", text(one.dateline)),) if one.dateline else ()
    published = join((text("Diterbitkan "), day_tag(one.published.date())))
    names = commas(partner_links(place, one))
    partners = (join((text("Bersama "), names)),) if names else ()
    return tag("p", join((*spot, published, *partners), text(" · ")), class_="lit-tarikh")


def _review(site: Directory, one: Publication) -> Html:
    """Say that a page is past its date of review: a reader should not rely on details.

    Where everything announced is over, the invitation says so already.
    """
    gone = all(over(each, site.today) for each in one.activities) and one.kind != _REPORT
    if one.review is None or one.review > site.today or (one.activities and gone):
        return NOTHING
    return tag(
        "p",
        text("Halaman ini dijadwalkan ditinjau ulang pada "),
        day_tag(one.review),
        text(" dan sedang ditinjau; sebagian isinya mungkin sudah lewat."),
        class_="lit-tinjau",
    )


def _quote(quote: Quote) -> Html:
    who = join((tag("strong", text(quote.name)), text(quote.post)), text(", "))
    return tag(
        "figure",
        tag("blockquote", tag("p", text(quote.text))),
        tag("figcaption", who),
        class_="lit-kutipan",
    )


def _tags(place: Place, one: Publication) -> Html:
    if not one.tags:
        return NOTHING
    items = (
        tag("li", tag("a", text(tag_label(name)), href=place.to(tag_address(name)), rel="tag"))
        for name in one.tags
    )
    return tag("nav", tag("ul", *items), class_="lit-tag", aria_label="Tag publikasi ini")


def _related(place: Place, site: Directory, found: tuple[Publication, ...]) -> Html:
    if not found:
        return NOTHING
    return lines(
        tag("h2", text("Publikasi lain yang berkaitan"), class_="lit-berkaitan"),
        publication_cards(place, site, found, level=3),
    )
