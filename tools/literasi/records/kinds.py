"""The kinds of record: name in the tree, type in code."""

from collections.abc import Mapping

import msgspec

from literasi.records.activity import Kegiatan, Presensi
from literasi.records.case import (
    Disposisi,
    Koordinasi,
    Penutupan,
    Perjanjian,
    Permohonan,
    SuratKeluar,
)
from literasi.records.closing import PenutupanBuku
from literasi.records.office import Instansi, Pejabat
from literasi.records.publication import Publikasi
from literasi.records.reference import (
    Klasifikasi,
    Klausul,
    Libur,
    Mitra,
    Nomor,
    Pengecualian,
    Peralatan,
    Retensi,
    Ruang,
)
from literasi.records.seal import Segel
from literasi.records.sop import Sop

KINDS: Mapping[str, type[msgspec.Struct]] = {
    "pejabat": Pejabat,
    "ruang": Ruang,
    "peralatan": Peralatan,
    "mitra": Mitra,
    "klasifikasi": Klasifikasi,
    "retensi": Retensi,
    "klausul": Klausul,
    "sop": Sop,
    "permohonan": Permohonan,
    "disposisi": Disposisi,
    "koordinasi": Koordinasi,
    "surat-keluar": SuratKeluar,
    "perjanjian": Perjanjian,
    "kegiatan": Kegiatan,
    "presensi": Presensi,
    "segel": Segel,
    "publikasi": Publikasi,
    "penutupan": Penutupan,
    "penutupan-buku": PenutupanBuku,
    "nomor": Nomor,
    "pengecualian": Pengecualian,
}
SINGLE: Mapping[str, type[msgspec.Struct]] = {"instansi": Instansi, "libur": Libur}
ALL: Mapping[str, type[msgspec.Struct]] = {**SINGLE, **KINDS}
