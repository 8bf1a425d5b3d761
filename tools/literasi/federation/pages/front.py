"""The front page: what comes next, what is new, the year in numbers, and how fresh it all is."""

from collections.abc import Iterator

from literasi.federation.pages.figures import headline
from literasi.federation.pages.parts import cards, coming_list, state_strip
from literasi.federation.pages.shelf import Shelf
from literasi.outputs.public.html import Html, tag, text
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.page import Block, Page, heading, html
from literasi.outputs.public.pages.parts import empty
from literasi.outputs.public.pages.words import count
from literasi.values.markdown import escape


def pages(shelf: Shelf) -> Iterator[Page]:
    """Make the front page."""
    place = Place("index.md")
    years = shelf.years()
    latest = shelf.cards[:8]
    blocks = (
        _hero(place, shelf),
        html(state_strip(place, shelf)),
        heading(2, "Kegiatan mendatang", "mendatang"),
        html(coming_list(place, shelf.coming[:6])),
        html(_more(place, "kegiatan/", "Semua kegiatan dan kalender gabungan")),
        heading(2, "Publikasi terbaru", "publikasi"),
        html(cards(place, latest, 3) if latest else empty("Belum ada publikasi.")),
        html(_more(place, "publikasi/", "Semua publikasi")),
        *_year(place, shelf, years[0] if years else None),
    )
    yield Page(place, "Beranda", _lead(shelf), blocks)


def _lead(shelf: Shelf) -> str:
    return (
        f"Kegiatan, publikasi, dan angka dari {count(len(shelf.joint.sources), 'situs')} "
        "perpustakaan daerah, dikumpulkan dari data terbuka yang mereka terbitkan sendiri."
    )


def _hero(place: Place, shelf: Shelf) -> Block:
    buttons = tag(
        "p",
        tag("a", text("Lihat kegiatan"), href=place.to("kegiatan/"), class_="lit-tombol"),
        text(" "),
        tag("a", text("Cari kantor Anda"), href=place.to("kantor/"),
            class_="lit-tombol lit-tombol-lembut"),
        class_="lit-aksi",
    )  # fmt: skip
    image = tag("img", src=place.to("assets/beranda.svg"), alt="", width=640, height=420,
                class_="lit-hero-gambar")  # fmt: skip
    return Block(
        '<div class="lit-hero" markdown="1">\n<div class="lit-hero-teks" markdown="1">\n\n'
        f"# {escape(shelf.listing.name)} {{ #isi }}\n\n{escape(_lead(shelf))}\n\n{buttons}\n\n"
        f'</div>\n\n<div class="lit-hero-bingkai">{image}</div>\n\n</div>'
    )


def _year(place: Place, shelf: Shelf, year: int | None) -> Iterator[Block]:
    if year is not None:
        yield heading(2, f"Angka {year}", "angka")
        yield html(headline(shelf, year))
        yield html(_more(place, "statistik/", "Angka setiap kantor"))


def _more(place: Place, address: str, words: str) -> Html:
    return tag("p", tag("a", text(words), href=place.to(address)), class_="lit-lagi")
