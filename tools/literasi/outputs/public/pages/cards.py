"""Cards that lead to publications, and plain rows for long lists."""

from collections.abc import Iterable

from literasi.outputs.public.html import NOTHING, Html, lines, tag, text, words
from literasi.outputs.public.pages.address import Place, publication_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.parts import day_tag, example_badge, office_badge
from literasi.outputs.public.pages.pictures import pattern, picture
from literasi.outputs.public.pages.words import label
from literasi.views.public_models import Publication


def publication_cards(
    place: Place, site: Directory, publications: Iterable[Publication], *, level: int = 2
) -> Html:
    """Show publications as cards; the whole card leads to the page."""
    cards = (_card(place, site, one, f"h{level}") for one in publications)
    return tag("ul", lines(*cards), class_="lit-kartu-daftar")


def publication_rows(place: Place, site: Directory, publications: Iterable[Publication]) -> Html:
    """Show publications as a plain dated list."""
    rows = (
        tag(
            "li",
            day_tag(one.published.date()),
            _link(place, one),
            words(office_badge(site.offices[one.office]), _badge(site, one)),
        )
        for one in publications
    )
    return tag("ul", lines(*rows), class_="lit-baris")


def _card(place: Place, site: Directory, one: Publication, head: str) -> Html:
    image = (
        picture(place, one.pictures[0], sizes="(min-width: 60em) 22rem, 100vw", alt="")
        if one.pictures
        else pattern(place, one)
    )
    kind = tag("p", text(label(one.kind)), class_="lit-kicker")
    badges = words(office_badge(site.offices[one.office]), _badge(site, one))
    return tag(
        "li",
        tag("div", image, class_="lit-kartu-gambar"),
        tag(
            "div",
            kind,
            tag(head, _link(place, one), class_="lit-kartu-judul"),
            tag("p", text(one.summary), class_="lit-kartu-isi"),
            tag("p", day_tag(one.published.date()), text(" "), badges, class_="lit-kartu-kaki"),
            class_="lit-kartu-teks",
        ),
        class_="lit-kartu",
        data_kantor=one.office,
        data_jenis=one.kind,
    )


def _link(place: Place, one: Publication) -> Html:
    return tag("a", text(one.title), href=place.to(publication_address(one)))


def _badge(site: Directory, one: Publication) -> Html:
    return example_badge() if site.offices[one.office].example_note else NOTHING
