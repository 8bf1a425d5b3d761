"""How the portal comes about, and what it does and does not answer for."""

from collections.abc import Iterator

from literasi.federation.pages.parts import as_of
from literasi.federation.pages.shelf import Shelf
from literasi.outputs.public.html import tag, text
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.page import Page, heading, html, title
from literasi.outputs.public.pages.parts import breadcrumb, bullets

_LEAD = "Dari mana isinya, seberapa baru, dan kepada siapa bertanya."
_WHENCE = (
    "Isinya diambil dari data terbuka yang diterbitkan setiap kantor di situsnya sendiri.",
    "Yang diambil: kegiatan, publikasi, angka tahunan, dan kalender.",
    "Setiap jawaban diperiksa dengan skema data yang diterbitkan; yang tidak sesuai ditolak.",
    "Bila sebuah situs tidak terbaca, salinan terakhirnya yang utuh tetap ditampilkan.",
    "Setiap tautan kegiatan dan publikasi membuka situs kantornya, bukan situs lain.",
    "Isian yang tampak memuat data pribadi tidak ditampilkan.",
)
_WHOM = (
    "Pertanyaan tentang sebuah kegiatan atau publikasi disampaikan kepada kantor yang "
    "mengumumkannya; alamat dan kontaknya ada di situs kantor itu. Ralat di situs kantor ikut "
    "tampil di sini pada pengambilan berikutnya."
)


def pages(shelf: Shelf) -> Iterator[Page]:
    """Make the page."""
    place = Place("tentang/index.md")
    blocks = (
        html(breadcrumb(place)),
        title("Tentang portal ini"),
        html(tag("p", text(_LEAD), class_="lit-awal")),
        heading(2, "Dari mana isinya", "isi-portal"),
        html(bullets(tuple(text(one) for one in _WHENCE))),
        heading(2, "Kepada siapa bertanya", "bertanya"),
        html(tag("p", text(_WHOM))),
        html(as_of(place, shelf)),
    )
    yield Page(place, "Tentang portal ini", _LEAD, blocks)
