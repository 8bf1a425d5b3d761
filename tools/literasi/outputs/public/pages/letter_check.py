"""`periksa/`: where somebody who holds a letter enters its code, or reckons a file's digest."""

from collections.abc import Iterator

from literasi.outputs.public.html import Html, tag, text
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.codes import code_field, offices
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.page import Page, heading, html, title
from literasi.outputs.public.pages.parts import (
    NEEDS_SCRIPT,
    as_of,
    breadcrumb,
    bullets,
    without_script,
)
from literasi.values.pages import CHECKING

SEES = ("offices",)
NAME = "Periksa keaslian surat"
_LEAD = "Pastikan surat atau perjanjian yang Anda pegang memang diterbitkan oleh kantor."
_ABOUT = (
    "Kode atau kode QR dicantumkan pada surat, atau diberikan kantor bersama surat itu.",
    (
        "Yang ditampilkan hanya nomor, tanggal, jenis, kantor penerbit, dan masih berlaku atau "
        "tidaknya. Cocokkan dengan surat di tangan Anda."
    ),
    (
        "Pastikan alamat di peramban ialah alamat situs ini. Kode QR pada surat palsu dapat "
        "membuka situs tiruan."
    ),
    (
        "Kode QR bukan tanda tangan elektronik. Tanda tangan elektronik tersertifikasi diperiksa "
        "pada berkas PDF aslinya, melalui layanan verifikasi penyelenggara sertifikat elektronik."
    ),
    (
        "Surat yang bersifat terbatas atau rahasia tidak mempunyai halaman; tanyakan langsung "
        "kepada kantor."
    ),
)
_COMPARE = (
    "Sidik berkas (SHA-256) ialah 64 huruf dan angka yang berubah bila isi berkas berubah sedikit "
    "saja. Peramban menghitungnya di perangkat Anda; berkasnya tidak dikirim ke mana pun."
)
_FIELD = "lit-banding-isian"
_NO_SCRIPT = "Untuk membandingkan berkas di halaman ini, JavaScript harus menyala."


def pages(site: Directory) -> Iterator[Page]:
    """Make the page that explains and takes a code."""
    place = Place(f"{CHECKING}index.md")
    yield Page(place, NAME, _LEAD, (
        html(breadcrumb(place)),
        title(NAME),
        html(tag("p", text(_LEAD), class_="lit-awal")),
        html(code_field(CHECKING, "Kode atau tautan pada surat", "Periksa surat")),
        heading(2, "Yang perlu diketahui", "tentang"),
        html(bullets(tuple(map(text, _ABOUT)))),
        heading(2, "Hitung sidik berkas", "banding"),
        html(comparison(())),
        heading(2, "Ragu? Tanyakan kepada kantor", "tanya"),
        html(offices(place, site)),
        html(as_of(site.today)),
    ))  # fmt: skip


def comparison(digests: tuple[str, ...]) -> Html:
    """Make the place where a file is compared in the browser; nothing of it is sent."""
    field = tag(
        "div",
        tag("label", text("Pilih berkas PDF"), for_=_FIELD),
        tag("input", id=_FIELD, type="file", accept="application/pdf"),
        tag("p", role="status"),
        class_=NEEDS_SCRIPT,
    )
    return tag(
        "div",
        tag("p", text(_COMPARE)),
        without_script(_NO_SCRIPT),
        field,
        class_="lit-banding",
        data_sidik=" ".join(digests),
    )
