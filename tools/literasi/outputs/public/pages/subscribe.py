"""How to follow the calendars on a phone or a computer, and every calendar with its links."""

from collections.abc import Iterator
from dataclasses import dataclass

from literasi.outputs.public import qr
from literasi.outputs.public.html import Html, join, tag, text, words
from literasi.outputs.public.pages.address import Place, room_calendar
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import as_of, breadcrumb, copy_button
from literasi.outputs.public.pages.subscriptions import (
    google,
    outlook,
    subscription_anchor,
    webcal,
)
from literasi.views.public_models import Office

SEES = ("offices", "rooms")
ADDRESS = "jadwal/langganan/"
_LEAD = (
    "Sekali berlangganan, jadwal ruang dan kegiatan tampil di kalender Anda dan ikut berubah "
    "sendiri. Gratis, tanpa akun di situs ini."
)
_DELAY = (
    "Perubahan tampak paling lambat dalam 24 jam. Aplikasi kalenderlah yang menentukan kapan "
    "ia mengambil jadwal baru; situs ini tidak dapat mempercepatnya. Untuk hari ini, lihat "
    "halaman jadwal."
)
_IMPORT = (
    "Pilih berlangganan, bukan impor. Berkas yang diimpor hanya salinan sekali jadi: bila "
    "kegiatan dipindah atau dibatalkan, salinan itu tetap menampilkan jadwal lama."
)
_PRIVATE = (
    "Tautan Google dan Outlook membuka situs mereka; keduanya tidak diberi tahu apa pun "
    "sebelum tautannya Anda tekan."
)
_STEPS = {
    "iPhone, iPad, dan Mac": "Tekan Apple atau Android, lalu Berlangganan.",
    "Android": "Pasang aplikasi ICSx⁵ lebih dahulu, lalu tekan Apple atau Android. Yang memakai "
    "Google Kalender: tekan Google di komputer, jadwalnya ikut tampil di ponsel.",
    "Google Kalender": "Tekan Google, lalu Tambahkan. Di aplikasi ponsel tidak ada menu "
    "langganan, jadi lakukan sekali lewat peramban.",
    "Outlook": "Tekan Outlook kantor (akun kantor atau sekolah) atau Outlook pribadi, beri nama, "
    "lalu Impor; meskipun namanya begitu, di sini artinya berlangganan.",
    "Aplikasi lain": "Salin alamatnya, lalu cari menu seperti Tambah kalender dari URL.",
}


@dataclass(frozen=True, slots=True)
class Calendar:
    """One calendar that can be followed."""

    name: str
    about: str
    path: str


def pages(site: Directory) -> Iterator[Page]:
    """Make the page."""
    place = Place("jadwal/langganan.md")
    everything = Calendar(
        "Semua kegiatan", "Kegiatan yang diumumkan dari semua kantor.", "ics/kegiatan.ics"
    )
    blocks = (
        html(breadcrumb(place, ("Jadwal ruang", "jadwal/"))),
        title("Berlangganan kalender"),
        html(tag("p", text(_LEAD), class_="lit-awal")),
        html(tag("p", tag("strong", text(_IMPORT)))),
        html(tag("p", text(_DELAY))),
        heading(2, "Caranya", "cara"),
        html(_how()),
        html(tag("p", tag("small", text(_PRIVATE)))),
        heading(2, everything.name, subscription_anchor(everything.path)),
        html(_box(place, site, everything)),
        *(block for office in site.view.offices for block in _office(place, site, office)),
        html(as_of(site.today)),
    )
    yield Page(place, "Berlangganan kalender", _LEAD, blocks, hide=("navigation",))


def _how() -> Html:
    rows = (
        tag("div", tag("dt", text(name)), tag("dd", text(step))) for name, step in _STEPS.items()
    )
    return tag("dl", *rows, class_="lit-fakta")


def _office(place: Place, site: Directory, office: Office) -> Iterator[Block]:
    path = f"ics/kantor/{office.code}.ics"
    about = f"Kegiatan dan pemakaian semua ruang {office.name}."
    yield heading(2, office.short_name, subscription_anchor(path))
    yield html(_box(place, site, Calendar(office.short_name, about, path)))
    for room in site.rooms_of(office):
        one = Calendar(f"{room.name} – {office.short_name}", "", room_calendar(room))
        yield heading(3, room.name, subscription_anchor(one.path))
        yield html(_box(place, site, one))


def _box(place: Place, site: Directory, one: Calendar) -> Html:
    absolute = f"{site.view.address}{one.path}"
    links = (
        ("Apple atau Android", webcal(absolute)),
        ("Google", google(absolute)),
        ("Outlook kantor", outlook("outlook.office.com", absolute, one.name)),
        ("Outlook pribadi", outlook("outlook.live.com", absolute, one.name)),
    )
    buttons = (_button(name, href, soft=number > 0) for number, (name, href) in enumerate(links))
    address = tag(
        "p",
        text("Alamat: "),
        tag("a", tag("code", text(absolute), class_="lit-alamat"), href=place.to(one.path)),
        text(" "),
        copy_button("Salin alamat", absolute),
    )
    here = f"{site.view.address}{ADDRESS}#{subscription_anchor(one.path)}"
    about = tag("p", text(one.about)) if one.about else text("")
    return tag(
        "div",
        tag("div", about, tag("p", words(*buttons), class_="lit-aksi"), address),
        tag("details", tag("summary", text("Kode QR")), _code(one, here), class_="jw-qr"),
        class_="lit-langganan jw-langganan",
    )


def _button(name: str, href: str, *, soft: bool) -> Html:
    class_ = "lit-tombol lit-tombol-lembut" if soft else "lit-tombol"
    rel = "noopener external" if href.startswith("https:") else None
    return tag("a", text(name), href=href, class_=class_, rel=rel)


def _code(one: Calendar, here: str) -> Html:
    """Lead a phone to this very place: there it finds the link that its own calendar takes."""
    words_ = f"Pindai dengan ponsel untuk membuka pilihan langganan {one.name}."
    return join((qr.drawing(here, f"Kode QR ke {here}"), tag("p", text(words_))))
