"""The forms: which properties of which kind are asked in which order, and what fills them.

Nothing else knows a single kind. A property that stands in no question can still be given with
`--set`; one of which the berkas says everything (`quiet`) costs the clerk no answer.
"""

from collections.abc import Mapping

from literasi.drafting.form import Form
from literasi.drafting.forms_activity import ACTIVITY
from literasi.drafting.forms_case import CASE
from literasi.drafting.forms_papers import PAPERS

FORMS: Mapping[str, Form] = {one.name: one for one in (*CASE, *ACTIVITY, *PAPERS)}
NAMES: Mapping[str, str] = {
    "permohonan": "{tahun}-{acak}",
    "disposisi": "{berkas}-{urut}",
    "koordinasi": "{berkas}-k{urut}",
    "surat-keluar": "{berkas}-s{urut}",
    "perjanjian": "{berkas}-p{urut}",
    "kegiatan": "{berkas}-g{urut}",
    "presensi": "{kegiatan}-{jadwal}-{sesi}",
    "penutupan": "{berkas}",
    "publikasi": "{judul}",
    "mitra": "{nama}",
}
"""How the house names a new record of each kind; ids are given once and never changed."""
DRAWN: Mapping[str, tuple[str, str]] = {
    "permohonan": ("tautan_lacak", "token"),
    "kegiatan": ("jadwal.-.uid", "uid"),
    "surat-keluar/penandatanganan": ("kode_periksa", "token"),
    "perjanjian/nomor": ("kode_periksa", "token"),
}
"""What is drawn by chance at creation, and of which sort: by form."""
NUMBERS: Mapping[str, str] = {
    "permohonan": "surat_masuk.nomor_agenda",
    "surat-keluar/penandatanganan": "nomor",
    "perjanjian/nomor": "pihak.kita.nomor",
}
"""The question that is answered with an own number, by form."""
