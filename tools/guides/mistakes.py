"""Records with one slip each, as the guides show them: what was meant, and what was written.

The pictures and the tests of the guides take the same slips, so a guide never shows a finding that
the product does not make.
"""

from pathlib import Path
from typing import NamedTuple

BOOKING = """\
skema: 1
nama: Latihan mendongeng petugas
jenis_kegiatan: pelatihan
sifat_keamanan: biasa
penanggung_jawab:
  pejabat: laras
  peran: sub_koordinator
jadwal:
  - kunci: a
    uid: 0b8f6a52-3c1d-4e7a-9f20-6d5b1a7c4e83
    mulai: "2026-12-08T10:00"
    selesai: "2026-12-08T12:00"
    ruang:
      - ruang-anak
    dipesan:
      tanggal: "2026-11-24"
      oleh:
        pejabat: laras
        peran: sub_koordinator
    ditetapkan:
      tanggal: "2026-11-24"
      oleh:
        pejabat: laras
        peran: sub_koordinator
"""


class Slip(NamedTuple):
    """One slip: `wrong` stands where `right` should, in the file `path`."""

    path: str
    right: str
    wrong: str


SLIPS = {
    "isian": Slip(
        "records/kendal/permohonan/2026-cu8o.yml",
        "jenis_kegiatan: studi_banding", "jenis_kegiatan: studi",
    ),
    "tanggal": Slip(
        "records/kendal/disposisi/2026-ct4i-2.yml",
        '"2026-11-18T13:45"', "18-11-2026",
    ),
    "rujukan": Slip(
        "records/kendal/disposisi/2026-ct4i-1.yml", "pejabat: wahyu", "pejabat: wahyuu",
    ),
    "pribadi": Slip(
        "records/kendal/permohonan/2026-cu8o.yml",
        "dan peminjaman.", "dan peminjaman. Hubungi 0812-0000-0000.",
    ),
    "ruang": Slip("records/kendal/kegiatan/latihan-mendongeng-petugas.yml", "", BOOKING),
    "tanda": Slip(
        "records/kendal/permohonan/2026-cu8o.yml", "hal: Permohonan", "hal:Permohonan",
    ),
}  # fmt: skip


def make(folder: Path, name: str) -> str:
    """Make the slip in a copy of the shipped records; give the path of its file."""
    slip = SLIPS[name]
    path = folder / slip.path
    text = path.read_text(encoding="utf-8") if slip.right else ""
    path.write_text(text.replace(slip.right, slip.wrong, 1), encoding="utf-8")
    return slip.path
