"""The home page: what you can do here, what comes next, what is new, which rooms are free."""

from collections.abc import Iterator

from literasi.outputs.public.html import Html, lines, tag, text
from literasi.outputs.public.pages.address import APPLY, Place
from literasi.outputs.public.pages.cards import publication_cards
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.free_today import NOTE, free_rooms
from literasi.outputs.public.pages.page import Block, Page, heading, html
from literasi.outputs.public.pages.parts import as_of, empty
from literasi.outputs.public.pages.publication_lists import NONE_YET
from literasi.outputs.public.pages.schedule import upcoming
from literasi.outputs.public.pages.services import office_card
from literasi.values.dates import format_date
from literasi.values.markdown import escape

SEES = ("offices", "rooms", "uses", "activities", "holidays", "publications")
LATEST = 3
"""Publications on the page."""
_TITLE = "Membaca, belajar, dan berkegiatan bersama perpustakaan daerah"
_LEAD = (
    "Cari kegiatan, lihat ruang yang kosong, baca prosedurnya, lalu ajak perpustakaan "
    "bekerja sama."
)
_TASKS = (
    (APPLY, "Ajukan kerja sama", "Langkah mengajak perpustakaan berkegiatan bersama."),
    ("jadwal/", "Lihat jadwal ruang", "Ruang dan waktu yang sudah terpakai, serta kalendernya."),
    ("publikasi/", "Baca publikasi", "Pengumuman kegiatan dan berita sesudahnya."),
    ("sop/", "Pelajari SOP", "Siapa melakukan apa, berapa lama, dan apa hasilnya."),
)


def pages(site: Directory) -> Iterator[Page]:
    """Make the home page."""
    place = Place("index.md")
    latest = site.published()[:LATEST]
    news = publication_cards(place, site, latest, level=3) if latest else empty(NONE_YET)
    blocks = (
        _hero(place),
        html(_tasks(place)),
        heading(2, "Kegiatan mendatang", "mendatang"),
        html(upcoming(place, site, 4)),
        html(_more(place, "jadwal/", "Semua jadwal dan kegiatan")),
        heading(2, "Publikasi terbaru", "publikasi"),
        html(news),
        html(_more(place, "publikasi/", "Semua publikasi")),
        heading(2, f"Ruang bebas pada {format_date(site.today)}", "ruang"),
        html(free_rooms(place, site)),
        html(tag("p", tag("small", text(NOTE)))),
        html(_more(place, "jadwal/", "Jadwal setiap ruang")),
        heading(2, "Kantor", "kantor"),
        html(_offices(place, site)),
        html(as_of(site.today)),
    )
    yield Page(place, "Beranda", _LEAD, blocks)


def _hero(place: Place) -> Block:
    # Markdown inside the box keeps the title in the table of contents, which the skip link needs.
    buttons = tag(
        "p",
        _button(place, APPLY, "Ajukan kerja sama", "lit-tombol"),
        text(" "),
        _button(place, "jadwal/", "Lihat jadwal ruang", "lit-tombol lit-tombol-lembut"),
        class_="lit-aksi",
    )
    image = tag(
        "img", src=place.to("assets/beranda.svg"), alt="", width=640, height=420,
        class_="lit-hero-gambar",
    )  # fmt: skip
    return Block(
        '<div class="lit-hero" markdown="1">\n<div class="lit-hero-teks" markdown="1">\n\n'
        f"# {escape(_TITLE)} {{ #isi }}\n\n{escape(_LEAD)}\n\n{buttons}\n\n</div>\n\n"
        f'<div class="lit-hero-bingkai">{image}</div>\n\n</div>'
    )


def _button(place: Place, address: str, words: str, class_: str) -> Html:
    return tag("a", text(words), href=place.to(address), class_=class_)


def _tasks(place: Place) -> Html:
    items = (
        tag(
            "li",
            tag("a", text(name), href=place.to(address)),
            tag("p", text(about)),
            class_="lit-tugas",
        )
        for address, name, about in _TASKS
    )
    return tag("ul", lines(*items), class_="lit-tugas-daftar")


def _more(place: Place, address: str, words: str) -> Html:
    return tag("p", tag("a", text(words), href=place.to(address)), class_="lit-lagi")


def _offices(place: Place, site: Directory) -> Html:
    if not site.view.offices:
        return empty("Belum ada kantor yang dicatat.")
    cards = (office_card(place, office) for office in site.view.offices)
    return tag("ul", lines(*cards), class_="lit-kantor-daftar")
