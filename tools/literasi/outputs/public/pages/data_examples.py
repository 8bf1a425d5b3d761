"""Examples of using the open data; every address in them is one of this site."""

from collections.abc import Iterator

from literasi.outputs.public.html import Html, tag, text, verbatim
from literasi.outputs.public.pages.page import Block, heading, html

_SHEET = (
    "Excel: menu Data, Dari Teks/CSV, pilih berkasnya, lalu pemisah koma dan asal berkas UTF-8. "
    "LibreOffice: buka berkasnya, centang koma saja. Google Sheets: ketik rumus ini."
)
_FOLLOW = (
    "Kalender dan umpan memberi tahu sendiri bila ada yang baru. Pasang salah satu alamat ini di "
    "aplikasi kalender atau pembaca umpan."
)
_AGAIN = (
    "Simpan ETag dari jawaban pertama dan kirim lagi. Selama berkasnya sama, peladen yang "
    "mendukungnya menjawab 304 tanpa isi."
)
_BROWSER = (
    "Dari situs Anda sendiri, peladen portal harus mengizinkannya (CORS); bila tidak, ambil lewat "
    "peladen Anda."
)


def examples(address: str) -> Iterator[Block]:
    """Yield the examples for a site."""
    api = f"{address}api/v1/"
    yield heading(2, "Contoh", "contoh")
    yield from _example("Lembar kerja", _SHEET, f'=IMPORTDATA("{api}tabel/kegiatan.csv")')
    yield from _example(
        "Berlangganan", _FOLLOW,
        f"{address}ics/kegiatan.ics\n{address}publikasi/feed.xml\n{address}jadwal/perubahan.xml",
    )  # fmt: skip
    yield from _example("Baris perintah", _AGAIN, _CURL.format(api=api))
    yield from _example("Python", "Peserta tiap bulan, tanpa pustaka tambahan.",
                        _PYTHON.format(api=api))  # fmt: skip
    yield from _example("JavaScript", _BROWSER, _SCRIPT.format(api=api))


_CURL = """\
curl --etag-save kegiatan.etag --etag-compare kegiatan.etag \\
     -o kegiatan.json {api}kegiatan.json"""
_PYTHON = """\
import csv, io, urllib.request

with urllib.request.urlopen("{api}tabel/kinerja.csv") as jawaban:
    isi = io.StringIO(jawaban.read().decode("utf-8-sig"), newline="")
for baris in csv.DictReader(isi):
    print(baris["instansi"], baris["bulan"], baris["peserta"])"""
_SCRIPT = """\
const jawaban = await fetch("{api}publikasi.json");
const publikasi = (await jawaban.json()).data.filter((satu) => !satu.ditarik);
console.log(publikasi.map((satu) => satu.judul));"""


def _example(name: str, about: str, code: str) -> Iterator[Block]:
    yield heading(3, name, f"contoh-{name}")
    yield html(tag("p", text(about)))
    yield html(_code(name, code))


def _code(name: str, code: str) -> Html:
    """Show code in a box that the keyboard can scroll."""
    inner = tag("code", verbatim(code), tabindex=0, role="region", aria_label=f"Contoh {name}")
    return tag("pre", inner)
