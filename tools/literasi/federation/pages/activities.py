"""What comes next on all sites, and the joint calendar to follow."""

from collections.abc import Iterator

from literasi.federation.feeds import ALL
from literasi.federation.pages.parts import as_of, coming_list, leaves
from literasi.federation.pages.shelf import Shelf
from literasi.outputs.public.html import NOTHING, Html, tag, text, words
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.page import Page, html, title
from literasi.outputs.public.pages.parts import breadcrumb, copy_button
from literasi.outputs.public.pages.subscriptions import google, outlook, webcal

_LEAD = "Kegiatan yang diumumkan semua kantor, yang terdekat lebih dahulu."
_ABOUT = (
    "Sekali berlangganan, kegiatan tampil di kalender Anda dan ikut berubah sendiri; perubahan "
    "tampak paling lambat dalam 24 jam. Kalender gabungan memuat yang terdekat; kalender lengkap "
    "setiap kantor ada di halaman kantornya."
)


def pages(shelf: Shelf) -> Iterator[Page]:
    """Make the leaves of the list."""
    for place, number, mine, onward in leaves(shelf.coming, "kegiatan/"):
        name = "Kegiatan" if number == 1 else f"Kegiatan, halaman {number}"
        box = subscription(place, shelf, ALL, shelf.listing.name, _ABOUT)
        blocks = (
            html(breadcrumb(place)),
            title(name),
            html(tag("p", text(_LEAD), class_="lit-awal")),
            html(box if number == 1 else NOTHING),
            html(coming_list(place, mine)),
            html(onward),
            html(as_of(place, shelf)),
        )
        yield Page(place, name, _LEAD, blocks, searchable=False)


def subscription(place: Place, shelf: Shelf, path: str, name: str, about: str) -> Html:
    """Offer a calendar to the programs people have."""
    absolute = f"{shelf.listing.address}{path}"
    ways = (
        ("Apple atau Android", webcal(absolute)),
        ("Google", google(absolute)),
        ("Outlook kantor", outlook("outlook.office.com", absolute, name)),
        ("Outlook pribadi", outlook("outlook.live.com", absolute, name)),
    )
    buttons = (
        tag("a", text(words_), href=href, rel="noopener external" if at else None,
            class_="lit-tombol lit-tombol-lembut" if at else "lit-tombol")
        for at, (words_, href) in enumerate(ways)
    )  # fmt: skip
    address = tag("a", tag("code", text(absolute), class_="lit-alamat"), href=place.to(path))
    return tag(
        "div",
        tag("p", text(about)),
        tag("p", words(*buttons), class_="lit-aksi"),
        tag("p", text("Alamat: "), address, text(" "), copy_button("Salin alamat", absolute)),
        class_="lit-langganan",
    )
