"""A third, quite different SOP is a record only: it lints, runs and is checked without code."""

from datetime import date
from pathlib import Path

import pytest
from tests.cases.test_states import told
from tests.rules.arsip import base, findings, scene

from literasi.cases.case import cases
from literasi.cases.state import state

SOP = (Path(__file__).parent / "anggota.yml").read_bytes()
REQUEST = dict(base())["records/contoh/permohonan/2026-a2.yml"].decode()
HOP = dict(base())["records/contoh/disposisi/2026-a2-1.yml"].decode()
TALK = dict(base())["records/contoh/koordinasi/2026-a2-k1.yml"].decode().replace(
    "jalur: langsung\n", ""
)  # fmt: skip
ACTIVITY = """skema: 1
berkas: 2026-b1
nama: Penerbitan kartu
jenis_kegiatan: rapat
sifat_keamanan: biasa
penanggung_jawab:
  pejabat: cita
  peran: staf
jadwal:
  - kunci: a
    uid: 9d0f7c1e-3a64-4b0a-9d3f-6f1b2c8e7a90
    mulai: "2026-03-20T13:00"
    selesai: "2026-03-20T13:30"
    tempat: Meja layanan
    dipesan:
      tanggal: "2026-03-19"
      oleh:
        pejabat: cita
        peran: staf
ceklis:
  - kunci: kartu
    tugas: Mencetak kartu
    tanggal: "2026-03-20T09:00"
  - kunci: daftar
    tugas: Mencatat dalam daftar
    tanggal: "2026-03-23T09:00"
"""
END = dict(base())["records/contoh/penutupan/2026-a1.yml"].decode()


def of_the_case(text, when=None):
    text = text.replace("2026-a1", "2026-b1").replace("2026-a2", "2026-b1")
    if when:
        lines = (f'tanggal: "{when}"' if one.startswith("tanggal:") else one
                 for one in text.splitlines())  # fmt: skip
        text = "\n".join(lines) + "\n"
    return text.encode()


DONE = HOP.replace("tindakan: mendisposisi", "tindakan: menyelesaikan").replace(
    "kepada:\n  - peran: kabid\n    pejabat: budi\ninstruksi:\n  - proses\n", ""
).replace("pejabat: ani\n  peran: kepala", "pejabat: budi\n  peran: kabid")  # fmt: skip
ASK = HOP.replace("pejabat: ani\n  peran: kepala", "pejabat: budi\n  peran: kabid")
R = "records/contoh"
FILES = {
    f"{R}/sop/anggota-1.yml": SOP,
    f"{R}/permohonan/2026-b1.yml": of_the_case(
        REQUEST.replace("sop: layanan-1", "sop: anggota-1")
        .replace('nomor_agenda: "0002"', 'nomor_agenda: "0003"')
    ),
    f"{R}/nomor/masuk-2026-0003.yml":
        b'skema: 1\nuntuk: permohonan/2026-b1\ntanggal: "2026-03-16"\ncara: literasi\n',
    f"{R}/disposisi/2026-b1-1.yml": of_the_case(ASK, "2026-03-17T09:00"),
    f"{R}/koordinasi/2026-b1-k1.yml": of_the_case(TALK, "2026-03-18T10:00"),
    f"{R}/disposisi/2026-b1-2.yml": of_the_case(DONE, "2026-03-19T10:00"),
    f"{R}/kegiatan/2026-b1-g1.yml": ACTIVITY.encode(),
    f"{R}/penutupan/2026-b1.yml": of_the_case(END, "2026-03-24"),
}  # fmt: skip
WALK = {
    "2026-03-15": "None",
    "2026-03-16": "terdaftar | 2",
    "2026-03-17": "kurang | 3!",
    "2026-03-18": "dilengkapi | 2 | 3>2 x1",
    "2026-03-19": "lengkap | 4 5 | 3>2 x1 | 0/1/0",
    "2026-03-20": "kartu_dicetak | 5 | 3>2 x1 | 0/0/1",
    "2026-03-23": "dicatat | 6 | 3>2 x1 | 0/0/1",
    "2026-03-24": "menjadi_anggota | 3>2 x1 | 0/0/1",
}


def archive(files=()):
    return {**dict(base()), **FILES, **dict(files)}


def case():
    (office,) = scene(archive()).catalogue.offices
    return next(one for one in cases(office) if one.request.id == "2026-b1")


def test_it_has_no_finding():
    assert findings(archive()) == ()


@pytest.mark.parametrize("day", WALK)
def test_it_runs(day):
    assert told(state(case(), date.fromisoformat(day))) == WALK[day]


def test_the_officer_and_the_applicant_act_together_at_the_end():
    (last,) = state(case(), date(2026, 3, 23)).open
    assert [(one.role, one.outside) for one in last.posts] == [("staf", False), ("pemohon", True)]


def test_a_card_before_the_check_is_found():
    early = FILES[f"{R}/kegiatan/2026-b1-g1.yml"].replace(b"2026-03-20T09:00", b"2026-03-18T09:00")
    found = findings(archive({f"{R}/kegiatan/2026-b1-g1.yml": early}))
    assert [(one.rule, "langkah 4" in one.message) for one in found] == [("SOP002", True)]


def test_handing_over_without_the_register_is_found():
    path = f"{R}/kegiatan/2026-b1-g1.yml"
    found = findings(archive({path: FILES[path].partition(b"  - kunci: daftar")[0]}))
    assert [(one.rule, "langkah 5" in one.message) for one in found] == [("SOP003", True)]


def test_a_decision_with_one_exit_is_found():
    bad = SOP.decode().replace("label: Kurang", "label: Lengkap").encode()
    found = findings(archive({f"{R}/sop/anggota-1.yml": bad}))
    assert [one.rule for one in found] == ["SOP014"]
