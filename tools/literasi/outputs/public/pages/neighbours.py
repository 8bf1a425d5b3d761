"""The publications before and after one in time."""

from literasi.outputs.public.html import NOTHING, Html, lines, tag, text
from literasi.outputs.public.pages.address import Place, publication_address
from literasi.views.public_models import Publication


def neighbours(place: Place, older: Publication | None, newer: Publication | None) -> Html:
    """Lead on to both, as far as they exist."""
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
