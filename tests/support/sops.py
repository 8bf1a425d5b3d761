"""Two small SOPs: one inferred with added steps and doubts, one proposed beside its print."""

from dataclasses import replace
from datetime import date

from literasi.views.sop_models import (
    Doubt,
    Exit,
    Headings,
    Identity,
    Line,
    Measured,
    Performer,
    Practice,
    PrintedQuality,
    PrintedTable,
    Sop,
    Step,
    Time,
)

HEADINGS = Headings(
    "NO", "AKTIVITAS", "PELAKSANA", "MUTU BAKU", "PERSYARATAN/KELENGKAPAN", "WAKTU", "OUTPUT",
    "KET",
)  # fmt: skip
RECEIVE = Step(
    key="1",
    number="1",
    action="Menerima surat permohonan",
    symbol="mulai",
    extension=False,
    proposal=False,
    track=None,
    performers=(Performer("staf", "Staf/Pustakawan", None, None),),
    requirements=("Surat permohonan", "ATK"),
    time=Time(5, "menit", "5 menit", None),
    time_absent=False,
    output="Surat masuk",
    note=None,
    exits=(Exit("2", None),),
    doubts=("K0",),
)
DECIDE = replace(
    RECEIVE,
    key="2",
    number="2",
    action="Mendisposisi surat",
    symbol="keputusan",
    performers=(
        Performer("kepala", "Kepala Dinas", "Langkah 3 menyebut disposisi.", "tinggi"),
        Performer("mitra", "Mitra", "Kedua pihak hadir.", None),
    ),
    time=Time(None, "menit", "1¢ menit", "W2"),
    output="Disposisi",
    note="Lanjut bila setuju",
    exits=(Exit("1", "Tidak"), Exit("2a", "Ya"), Exit("3", "Ya")),
    doubts=("W2", "N5", "K0"),
)
ADDED = replace(
    RECEIVE,
    key="2a",
    number=None,
    action="Menandatangani surat balasan",
    extension=True,
    performers=(Performer("kepala", "Kepala Dinas", "SOP tidak menyebutnya.", "sedang"),),
    requirements=(),
    time=None,
    time_absent=True,
    output=None,
    exits=(Exit("3", "Setuju"), Exit("1", None)),
    doubts=(),
)
END = replace(
    RECEIVE,
    key="3",
    number="3",
    action="Melaksanakan kegiatan",
    symbol="selesai",
    requirements=(),
    time=Time(None, "menit", None, None),
    output=None,
    exits=(),
    doubts=("K0", "S1"),
)

SOP = Sop(
    office="kendal",
    code="kerjasama-literasi",
    version="2",
    newest=True,
    title="Pelayanan Kerjasama dan Kolaborasi Literasi",
    raw_title="PELAYANAN KERJASANA",
    short_title=None,
    summary="Sekolah dapat mengajak perpustakaan berkegiatan bersama.",
    in_force=None,
    source_title="SOP Pelayanan Kerjasama",
    source_note="Disalin dari hasil pindai.",
    identity=Identity(None, None, None, None, None, ("Nomor SOP",)),
    legal_basis=(
        Line("Undang-Undang Nomor 43 Tahun 2007", "1", None, None),
        Line("Peraturan Daerah Nomor 8 Tahun 2016", None, "Nomor 3 Tahun 2016", "H5"),
    ),
    qualifications=(Line("Ramah", None, None, "K0"), Line("Teliti", None, None, "K0")),
    related=(Line("SOP Surat Masuk", "1", None, None),),
    equipment=(Line("Komputer", "1", None, None),),
    warnings=(),
    records=(Line("Disposisi", "1", None, None),),
    headings=HEADINGS,
    columns=(("kepala", "KEPALA DINAS"), ("staf", "STAF/PUSTAKAWAN")),
    flow="disimpulkan",
    flow_note="Simbol hilang saat dipindai.",
    printed=None,
    tracks=(),
    steps=(RECEIVE, DECIDE, ADDED, END),
    paths=(("pk", "Dengan perjanjian", "Langkah 5 sampai 10."), ("tanpa", "Tanpa PK", None)),
    doubts=(
        Doubt("W2", "Waktu langkah 2", "1¢ menit", (("10 menit", "¢ mirip 0"), ("1 menit", None)),
              None, None),
        Doubt("H5", "Dasar hukum 5", "Nomor 3 Tahun 2016", (("Nomor 8 Tahun 2016", None),), None,
              "Judulnya cocok dengan nomor 8."),
        Doubt("K0", "Nomor butir", "gl", (), None, None),
        Doubt("N5", "Kegiatan langkah 2", "S Mendisposisi", (("2", None),), "2", None),
        Doubt("S1", "Akhir alur", "(hilang)", (), None, None),
    ),
    practice=(
        Practice("2", "menit", 1250, Measured(465, "7 jam 45 menit kerja"),
                 Measured(530, "8 jam 50 menit kerja"), None),
        Practice("3", "hari", 5, Measured(2, "2 hari kerja"), Measured(9, "9 hari kerja"), 0.067),
    ),
)  # fmt: skip
SOP_BEFORE = replace(
    SOP, version="1", newest=False, in_force=date(2020, 1, 6), doubts=(), practice=()
)

_ROLES = ("peserta", "analis", "pustakawan", "agendaris", "kadis", "narasumber")
MOJOKERTO_SOP = replace(
    SOP,
    office="mojokerto",
    code="pustaka-asiek",
    version="1",
    title="Kegiatan Pustaka Terapan (Pustaka ASIEK)",
    raw_title=None,
    short_title="Pustaka ASIEK",
    in_force=date(2023, 1, 7),
    identity=Identity("041/ 936.2 /416-117/2021", "2023-01-07", "-", "2023-01-07", "Kadis", ()),
    columns=tuple((role, role.upper()) for role in _ROLES),
    flow="usulan",
    flow_note=None,
    printed=PrintedTable(
        activities=(("1", "Registrasi Peserta"),),
        qualities=(
            PrintedQuality("M1", "Alat komunikasi", Time(1, "hari", None, None), "Informasi"),
            PrintedQuality("M2", "Laptop", Time(2, "hari", None, "W2"), "Laporan"),
        ),
        note="Baris kedua tercetak tanpa kegiatan.",
    ),
    tracks=(("persiapan", "Persiapan kantor"), ("kosong", "Tanpa langkah")),
    steps=(
        replace(RECEIVE, key="a1", number=None, track="persiapan", proposal=True, doubts=()),
        replace(DECIDE, key="2", track=None, proposal=True, time=None),
    ),
    paths=(),
    doubts=(
        replace(SOP.doubts[0], settled="10 menit"),
    ),
    practice=(),
)  # fmt: skip
