"""`lacak/`: where applicants enter the code of their request."""

from collections.abc import Iterator

from literasi.outputs.public.html import tag, text
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.codes import code_field, offices
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.page import Page, heading, html, title
from literasi.outputs.public.pages.parts import as_of, breadcrumb, bullets
from literasi.values.pages import TRACKING

SEES = ("offices",)
NAME = "Lacak permohonan"
_LEAD = "Lihat sampai di langkah mana permohonan kerja sama Anda, tanpa perlu menelepon."
_ABOUT = (
    "Kode ada pada tautan lacak yang Anda terima dari kantor setelah surat permohonan dicatat.",
    (
        "Halamannya menunjukkan langkah sekarang, giliran siapa, perkiraan waktu, dan langkah "
        "berikutnya. Nama, hal surat, dan nomor tidak ditampilkan."
    ),
    "Siapa pun yang memegang tautan itu dapat membuka halamannya; jangan dibagikan sembarangan.",
    "Permohonan yang sudah selesai hanya disebut selesai; hasilnya ada pada surat dari kantor.",
    "Permohonan yang bersifat terbatas atau rahasia tidak mempunyai halaman.",
)


def pages(site: Directory) -> Iterator[Page]:
    """Make the page that explains and takes a code."""
    place = Place(f"{TRACKING}index.md")
    yield Page(place, NAME, _LEAD, (
        html(breadcrumb(place)),
        title(NAME),
        html(tag("p", text(_LEAD), class_="lit-awal")),
        html(code_field(TRACKING, "Kode atau tautan lacak", "Lihat permohonan")),
        heading(2, "Tentang halaman lacak", "tentang"),
        html(bullets(tuple(map(text, _ABOUT)))),
        heading(2, "Belum punya kode?", "belum"),
        html(tag("p", text("Minta tautan lacak kepada kantor yang menerima permohonan Anda:"))),
        html(offices(place, site)),
        html(as_of(site.today)),
    ))  # fmt: skip
