"""The newest publications of all sites as cards that lead to their sites."""

from collections.abc import Iterator

from literasi.federation.pages.parts import LEAF, MOST_LEAVES, as_of, cards, leaves
from literasi.federation.pages.shelf import Shelf
from literasi.outputs.public.html import NOTHING, Html, tag, text
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.page import Page, html, title
from literasi.outputs.public.pages.parts import breadcrumb, empty
from literasi.outputs.public.pages.words import thousands

_LEAD = (
    "Pengumuman dan berita kegiatan semua kantor, yang terbaru lebih dahulu. Setiap kartu membuka "
    "halaman di situs kantornya."
)


def pages(shelf: Shelf) -> Iterator[Page]:
    """Make the leaves of the list."""
    for place, number, mine, onward in leaves(shelf.cards, "publikasi/"):
        name = "Publikasi" if number == 1 else f"Publikasi, halaman {number}"
        shown = cards(place, mine) if mine else empty("Belum ada publikasi.")
        blocks = (
            html(breadcrumb(place)),
            title(name),
            html(tag("p", text(_LEAD), class_="lit-awal")),
            html(shown),
            html(onward),
            html(_older(place, len(shelf.cards))),
            html(as_of(place, shelf)),
        )
        yield Page(place, name, _LEAD, blocks, searchable=False)


def _older(place: Place, total: int) -> Html:
    most = LEAF * MOST_LEAVES
    if total <= most:
        return NOTHING
    said = (
        f"Daftar ini memuat {thousands(most)} dari {thousands(total)} publikasi. Yang lebih lama "
        "ada di situs setiap kantor: "
    )
    return tag("p", text(said), tag("a", text("daftar kantor"), href=place.to("kantor/")),
               text("."))  # fmt: skip
