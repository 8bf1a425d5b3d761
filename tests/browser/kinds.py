"""One page of every kind, found in the built site itself."""

import json

SECTIONS = {
    "beranda": "",
    "daftar-sop": "sop/",
    "daftar-publikasi": "publikasi/",
    "jadwal": "jadwal/",
    "jadwal-bulan": "jadwal/bulan/2026-10/",
    "langganan": "jadwal/langganan/",
    "perubahan": "jadwal/perubahan/",
    "ruang-bulan": "jadwal/kendal/ruang-diskusi/2026-10/",
    "papan-pintu": "jadwal/kendal/ruang-diskusi/pintu/",
    "kerja-sama": "kerja-sama/",
    "ajukan": "kerja-sama/ajukan/",
    "ajukan-kantor": "kerja-sama/ajukan/kendal/",
    "layanan": "layanan/",
    "layanan-kantor": "layanan/kendal/",
    "lacak": "lacak/",
    "periksa": "periksa/",
    "kinerja": "kinerja/",
    "kinerja-tahun": "kinerja/2026/",
    "kinerja-kantor": "kinerja/kantor/kendal/",
    "panduan": "panduan/",
    "cari": "cari/",
    "data": "data/",
    "kontak": "tentang/kontak/",
    "aksesibilitas": "tentang/aksesibilitas/",
    "privasi": "tentang/privasi/",
    "tidak-ditemukan": "tidak/ada/",
}
RECORDS = {"sop": "sop", "publikasi": "publikasi", "ruang": "jadwal"}

CODES = {"lacak-permohonan": ("lacak", "Sekarang"), "periksa-naskah": ("periksa", "data-sidik")}


def place(site, kind):
    """The path of a page of a kind below the site's address."""
    if kind in CODES:
        return coded(site, *CODES[kind])
    return SECTIONS[kind] if kind in SECTIONS else _first(site, RECORDS[kind])


def coded(site, folder, words):
    """The first page behind a secret address that holds these words."""
    pages = sorted((site / folder).glob("*/index.html"))
    found = next(path for path in pages if words in path.read_text(encoding="utf-8"))
    return f"{found.parent.relative_to(site).as_posix()}/"


def _first(site, folder):
    """The first record page with a picture or a table, or simply the first one."""
    answer = json.loads((site / "api/v1/instansi.json").read_text(encoding="utf-8"))
    pages = [
        path
        for office in answer["data"]
        for path in sorted((site / folder / office["kode"]).glob("*/index.html"))
    ]
    rich = [path for path in pages if _is_rich(path)]
    return f"{(rich or pages)[0].parent.relative_to(site).as_posix()}/"


def _is_rich(path):
    article = path.read_text(encoding="utf-8").partition("<article")[2]
    return "<picture" in article or "<table" in article
