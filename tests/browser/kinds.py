"""Every template of the portal, as data: which pages it makes, and which one stands for it.

A page is known by its place below the site; of all that fit, the largest is visited, for there
is most to go wrong. A new kind of page without a line here fails `test_visits.py`.
"""

import re
from typing import NamedTuple

_OFFICE = "(?:kendal|mojokerto)"
_CODE = "[a-z0-9]{26}"
_MONTH = r"\d{4}-\d{2}"


class Template(NamedTuple):
    """A kind of page: the places that it makes, and words that the visited page must hold."""

    places: str
    words: str = ""


TEMPLATES = {
    "beranda": Template(""),
    "tidak-ditemukan": Template("404.html"),
    "publikasi-daftar": Template(r"publikasi/(?:hal/\d+/)?"),
    "publikasi-kelompok": Template(r"publikasi/(?:tahun|jenis|mitra|tag)/[^/]+/(?:hal/\d+/)?"),
    "publikasi-kantor": Template(rf"publikasi/{_OFFICE}/(?:hal/\d+/)?"),
    "publikasi-indeks": Template("publikasi/(?:tag|mitra)/"),
    "publikasi-berita": Template(f"publikasi/{_OFFICE}/[^/]+/", "NewsArticle"),
    "publikasi-pengumuman": Template(f"publikasi/{_OFFICE}/[^/]+/", "EventScheduled"),
    "sop-daftar": Template("sop/"),
    "sop": Template(f"sop/{_OFFICE}/[^/]+/"),
    "sop-versi": Template(rf"sop/{_OFFICE}/[^/]+/\d+/"),
    "jadwal": Template("jadwal/"),
    "jadwal-bulan": Template(f"jadwal/bulan/{_MONTH}/"),
    "jadwal-langganan": Template("jadwal/langganan/"),
    "jadwal-perubahan": Template("jadwal/perubahan/"),
    "ruang": Template(f"jadwal/{_OFFICE}/[^/]+/"),
    "ruang-bulan": Template(f"jadwal/{_OFFICE}/[^/]+/{_MONTH}/"),
    "ruang-pintu": Template(f"jadwal/{_OFFICE}/[^/]+/pintu/"),
    "kerja-sama": Template("kerja-sama/"),
    "ajukan": Template("kerja-sama/ajukan/"),
    "ajukan-kantor": Template(f"kerja-sama/ajukan/{_OFFICE}/"),
    "layanan": Template("layanan/"),
    "layanan-kantor": Template(f"layanan/{_OFFICE}/"),
    "lacak": Template("lacak/"),
    "lacak-permohonan": Template(f"lacak/{_CODE}/", "Sekarang"),
    "periksa": Template("periksa/"),
    "periksa-naskah": Template(f"periksa/{_CODE}/", "data-sidik"),
    "kinerja": Template("kinerja/"),
    "kinerja-tahun": Template(r"kinerja/\d{4}/"),
    "kinerja-kantor": Template(f"kinerja/kantor/{_OFFICE}/"),
    "data": Template("data/"),
    "cari": Template("cari/"),
    "panduan": Template("panduan/"),
    "panduan-halaman": Template("panduan/(?!aturan/)[^/]+/"),
    "panduan-daftar-aturan": Template("panduan/aturan/"),
    "panduan-aturan": Template("panduan/aturan/[A-Z]{3}[0-9]{3}/"),
    "tentang": Template("tentang/(?:[^/]+/)+"),
}
SAVED = "unduh/ajukan-[a-z-]+.html"
"""Files to be opened from a disk, never under the policy: visited in `test_apply.py`."""


def pages(site):
    """Every page of a built site by its place, with its file."""
    return {
        path.relative_to(site).as_posix().removesuffix("index.html"): path
        for path in sorted(site.rglob("*.html"))
    }


def templates_of(place):
    """The patterns that know a place; a sound list has exactly one for each page."""
    every = {one.places for one in TEMPLATES.values()} | {SAVED}
    return sorted(one for one in every if re.fullmatch(one, place))


def place(site, kind):
    """The place of the page that stands for a template; an unknown address for the 404 page."""
    return "tidak/ada/" if kind == "tidak-ditemukan" else largest(site, TEMPLATES[kind])


def largest(site, template):
    """The largest page of a template that holds its words."""
    found = [
        (path.stat().st_size, place)
        for place, path in pages(site).items()
        if re.fullmatch(template.places, place)
        and template.words in path.read_text(encoding="utf-8")
    ]
    return max(found)[1]


def coded(site, folder, words):
    """A page behind a secret address that holds these words."""
    return largest(site, Template(f"{folder}/{_CODE}/", words))
