"""One right record of each kind that the shipped records need none of."""

from tests.support import waiver

from literasi.books.seal import digest
from literasi.books.shelf import BY_KEY

_BOOK = BY_KEY["agenda-surat-masuk"]
_CLOSING = f"""\
skema: 1
buku: agenda-surat-masuk
bulan: "2020-01"
jumlah: 0
sidik: {digest(_BOOK, ())}
tanggal: "2026-02-03"
oleh:
  pejabat: tono
  peran: agendaris
"""
_SEAL = """\
skema: 1
isi: daftar_hadir
untuk: presensi/2026-k01a-g1-a-20260211
baris: 39
sidik: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
kunci: k3v9x2m7q4t8w1z6
disegel:
  tanggal: "2026-02-12"
  oleh:
    pejabat: dimas
    peran: staf_pustakawan
"""
CLOSING = "records/kendal/penutupan-buku/agenda-surat-masuk-2020-01.yml"
SEAL = "records/kendal/segel/2026-k01a-hadir.yml"
TEXTS = {waiver.PATH: waiver.TEXT, CLOSING: _CLOSING, SEAL: _SEAL}
