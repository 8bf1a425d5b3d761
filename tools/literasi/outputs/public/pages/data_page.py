"""The page on open data: what there is, on what terms, and how to use it, with examples."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from literasi.outputs.public.api import federation, tables
from literasi.outputs.public.api.gathered import TITLES
from literasi.outputs.public.html import Html, lines, tag, text, words
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.data_examples import examples
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import as_of, breadcrumb, bullets, hidden, scroll_region

SEES = ("offices",)
_LEAD = (
    "Semua yang tampil di portal ini juga tersedia sebagai data: untuk lembar kerja, untuk situs "
    "lain, dan untuk program. Gratis, tanpa akun."
)
_UNSTATED = (
    "Syarat pemakaian ulang belum ditetapkan oleh kantor. Sebelum menerbitkan ulang data ini, "
    "tanyakan lebih dahulu kepada kantor yang bersangkutan."
)
_TABLES = (
    "Tiap tabel satu berkas CSV (UTF-8, pemisah koma, baris pertama nama kolom). Isi yang dapat "
    "dijalankan lembar kerja sebagai rumus diawali tanda petik tunggal."
)
_LIMITS = (
    "Permohonan, kontak, daftar hadir, dan kegiatan yang tidak diumumkan tidak ada di sini.",
    "Pemakaian ruang yang tidak diumumkan hanya tampil waktunya.",
    "Yang ditarik tetap pada alamatnya, tetapi tinggal pengenalnya. Hapus salinan Anda.",
    "Angka permohonan yang kecil disamarkan (null atau sel kosong).",
    "Data yang ditandai contoh adalah rekaan untuk memperagakan sistem.",
)


def pages(site: Directory) -> Iterator[Page]:
    """Make the page."""
    place = Place("data/index.md")
    blocks = (
        html(breadcrumb(place)),
        title("Data terbuka"),
        html(tag("p", text(_LEAD), class_="lit-awal")),
        heading(2, "Syarat pemakaian ulang", "syarat"),
        html(_terms(place, site)),
        heading(2, "Tabel untuk lembar kerja", "tabel"),
        html(tag("p", text(_TABLES))),
        html(_tables(place)),
        heading(2, "Data untuk program", "program"),
        *_api(place, site),
        *examples(site.view.address),
        heading(2, "Batas data", "batas"),
        html(bullets(tuple(text(one) for one in _LIMITS))),
        html(as_of(site.today)),
    )
    yield Page(place, "Data terbuka", _LEAD, blocks, hide=("navigation",))


def _terms(place: Place, site: Directory) -> Html:
    terms = site.view.terms
    if terms is None:
        ask = tag("a", text("Alamat kantor"), href=place.to("layanan/"))
        return tag("p", words(text(_UNSTATED), ask))
    name = tag("a", text(terms.name), href=terms.url, rel="noopener") if terms.url else None
    return tag("p", text("Lisensi: "), name or text(terms.name), text("."))


def _tables(place: Place) -> Html:
    rows = (_row(place, one.title, f"api/v1/{one.path}", f"{one.name}.csv")
            for one in tables.TABLES)  # fmt: skip
    head = tag("tr", tag("th", text("Tabel"), scope="col"), tag("th", text("Berkas"), scope="col"))
    table = tag("table", tag("thead", head), tag("tbody", lines(*rows)))
    about = _link(place, tables.DESCRIPTION, "datapackage.json")
    note = tag("p", text("Arti dan jenis tiap kolom: "), about, text(" (Frictionless)."))
    return lines(scroll_region("Tabel CSV", table), note)


def _row(place: Place, name: str, path: str, label: str) -> Html:
    return tag("tr", tag("td", text(name)), tag("td", tag("a", text(label), href=place.to(path))))


def _api(place: Place, site: Directory) -> Iterator[Block]:
    rows = (
        tag(
            "tr",
            tag("td", text(about)),
            tag("td", tag("a", text(f"{name}.json"), href=place.to(f"api/v1/{name}.json"))),
            tag("td", _form(place, name)),
        )
        for name, about in TITLES.items()
    )
    names = ("Kumpulan", "Berkas", "Bentuk")
    head = tag("tr", *(tag("th", text(one), scope="col") for one in names))
    table = tag("table", tag("thead", head), tag("tbody", lines(*rows)))
    yield html(scroll_region("Kumpulan data JSON", table))
    yield html(bullets(_ways(place, site)))


def _form(place: Place, name: str) -> Html:
    address = place.to(f"api/v1/skema/{name}.schema.json")
    return tag("a", text("skema"), hidden(f" {name}"), href=address)


def _ways(place: Place, site: Directory) -> tuple[Html, ...]:
    index = _link(place, "api/v1/index.json", "index.json")
    document = _link(place, "api/v1/openapi.json", "openapi.json")
    changed = _link(place, "api/v1/perubahan.json", "perubahan.json")
    described = _link(place, federation.PATH, federation.PATH)
    host = urlsplit(site.view.address).path == "/"
    where = text("" if host else " Situs ini berada di bawah sebuah folder, maka berkas itu juga.")
    return (
        tag("span", text("Mulai dari "), index, text(
            ": tiap kumpulan dengan jumlah dan sidik SHA-256-nya. Selama sidiknya sama, isinya "
            "tidak berubah.")),
        tag("span", text("Semua alamat dan bentuknya: "), document, text(" (OpenAPI 3.1).")),
        tag("span", text("Untuk menyalin berkala: "), changed, text(
            " menyebut per bulan objek yang baru, berubah, atau ditarik.")),
        tag("span", text("Untuk situs yang ikut menampilkan: "), described, text("."), where),
    )  # fmt: skip


def _link(place: Place, path: str, label: str) -> Html:
    return tag("a", tag("code", text(label)), href=place.to(path))
