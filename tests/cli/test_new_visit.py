"""A plain school visit at `literasi new`: from nothing to a closed case in four short forms."""

import re

import pytest
from tests.support import clerk, desk
from tests.support.project import tree

DISPOSED = ("4; koordinasikan", "", "kertas", "dimas")
REQUEST = (
    "tk contoh melati", "y", "TK Contoh Melati", "paud", "Desa Contoh",  # a partner not on record
    "Kunjungan literasi 30 anak", "kunjungan", "012/TK-CM/XI/2026", "23 November 2026",
    "24-11-2026 08.30", "langsung", "dimas", "1303", "041.4", "", "2 Desember 2026", "33",
    "",  # write
)  # fmt: skip
DISPOSITION = (
    "24-11-2026 09:00", "", "", *DISPOSED,
    "",  # the second hop along with it
    "24-11-2026 13:00", "", "", "koordinasikan, jadwalkan", "", "", "", "",
)  # fmt: skip
PLAN = (
    "25-11-2026", "", "telepon", "Disepakati kunjungan biasa pada 2 Desember 2026.", "tanpa",
    "",  # the activity along with it
    "", "", "2-12-2026 08:00", "2-12-2026 10:00", "ruang bermain", "", "", "sekar", "", "", "",
)  # fmt: skip
REPORT = (
    "33", "30", "", "", "3", "lemari B2/map 40", "", "dimas",
    "", "3-12-2026", "dimas", "Kunjungan sesuai jadwal. Hadir 30 anak dan 3 guru.",
    "y", "Pagi Dongeng bersama TK Contoh Melati", "Sebanyak 30 anak mengenal perpustakaan.",
    "Tiga puluh anak datang.\\", "\\", "Mereka senang.", "Anak mengenal perpustakaan.",
    "Anak mendengarkan dongeng.", "", "",
    "", "", "", "", "", "",
)  # fmt: skip
FORMS = (REQUEST, DISPOSITION, PLAN, REPORT)
DAYS = ("2026-11-24", "2026-11-24", "2026-11-25", "2026-12-03")


@pytest.fixture(scope="module")
def visit(tmp_path_factory):
    """Four sittings on four days; after each the files written and what `check` says."""
    root = clerk.office(tmp_path_factory.mktemp("kantor"))
    told, berkas = [], ""
    for form, day in zip(FORMS, DAYS, strict=True):
        where = ("--berkas", berkas) if berkas else ("permohonan",)
        # The last line declines the next step, when there is one to take.
        done = clerk.new(root, *where, "--as-of", day, typed=(*form, "t"))
        berkas = berkas or clerk.begun(done)
        told.append((done, desk.run(root, "check", "--as-of", day)))
    return root, berkas, told


def shown(visit, number):
    _, berkas, told = visit
    return [one.replace(berkas, "…") for one in clerk.written(told[number][0])]


def test_every_form_is_written_and_leaves_no_error(visit):
    _, _, told = visit
    assert [(done.exit_code, code) for done, (code, _, _) in told] == [(0, 0)] * 4
    assert all(": 0 kesalahan," in err for _, (_, _, err) in told)


def test_four_forms_hold_the_whole_visit(visit):
    assert [shown(visit, number) for number in range(4)] == [
        ["records/kendal/mitra/tk-contoh-melati.yml",
         "records/kendal/nomor/masuk-2026-1303.yml",
         "records/kendal/permohonan/….yml"],
        ["records/kendal/disposisi/…-1.yml", "records/kendal/disposisi/…-2.yml"],
        ["records/kendal/kegiatan/…-g1.yml", "records/kendal/koordinasi/…-k1.yml"],
        ["records/kendal/kegiatan/…-g1.yml", "records/kendal/penutupan/….yml",
         "records/kendal/presensi/…-g1-a-20261202.yml",
         "records/kendal/publikasi/pagi-dongeng-bersama-tk-contoh-melati.yml"],
    ]  # fmt: skip


def test_the_answers_of_a_whole_visit_are_counted():
    """Every typed line counts, an Enter on a proposal too; a new partner costs five of them."""
    assert [len(one) for one in FORMS] == [18, 16, 17, 28]
    assert [sum(bool(line) for line in one) for one in FORMS] == [16, 6, 8, 16]


def test_the_case_is_closed_and_its_state_follows_from_the_acts(visit):
    root, berkas, _ = visit
    code, out, _ = desk.run(root, "status", berkas, "--as-of", "2026-12-04")
    assert code == 0
    assert "Selesai dan ditutup" in out


def test_records_stand_as_fix_writes_them(visit):
    root, _, _ = visit
    before = tree(root / "records")
    assert desk.run(root, "fix")[0] == 0
    assert tree(root / "records") == before


def test_the_berkas_says_what_it_knows_itself(visit):
    root, berkas, _ = visit
    activity = (root / f"records/kendal/kegiatan/{berkas}-g1.yml").read_text("utf-8")
    drawn = re.sub("uid: [0-9a-f-]{36}", "uid: …", activity).replace(berkas, "…")
    assert drawn == EXPECTED


EXPECTED = """\
skema: 1
berkas: …
nama: Kunjungan TK Contoh Melati
jenis_kegiatan: kunjungan
sifat_keamanan: biasa
mitra:
  - tk-contoh-melati
penanggung_jawab:
  pejabat: sekar
  peran: staf_pustakawan
peserta_diharapkan: 33
jadwal:
  - kunci: a
    uid: …
    mulai: "2026-12-02T08:00"
    selesai: "2026-12-02T10:00"
    ruang:
      - ruang-anak
    dipesan:
      tanggal: "2026-11-25"
      oleh:
        pejabat: laras
        peran: sub_koordinator
    ditetapkan:
      tanggal: "2026-11-25"
      oleh:
        pejabat: laras
        peran: sub_koordinator
      dasar: koordinasi/…-k1
laporan:
  - jenis: akhir
    tanggal: "2026-12-03"
    oleh:
      pejabat: dimas
      peran: staf_pustakawan
    isi: Kunjungan sesuai jadwal. Hadir 30 anak dan 3 guru.
"""


def test_one_session_goes_through_all_forms(tmp_path):
    """Each next step is offered; Enter takes it."""
    root = clerk.office(tmp_path)
    typed = (*REQUEST, "", *DISPOSITION, "", *PLAN, "", *REPORT)
    done = clerk.new(root, "permohonan", "--as-of", "2026-12-03", typed=typed)
    assert done.exit_code == 0
    assert len(clerk.written(done)) == 11
    offered = re.findall(r"Lanjut ke langkah berikut: (.*)\?", done.stderr)
    assert offered == [
        "Disposisi (Kepala Dinas)", "Koordinasi dengan pemohon (Sub Koordinator)",
        "Jumlah hadir (Staf/Pustakawan)",
    ]  # fmt: skip


def test_a_session_that_is_still_to_come_is_waited_for(tmp_path):
    root = clerk.office(tmp_path)
    typed = (*REQUEST, "", *DISPOSITION, "", *PLAN)
    done = clerk.new(root, "permohonan", "--as-of", "2026-11-25", typed=typed)
    assert done.exit_code == 0
    assert ("langkah berikut: Jumlah hadir (Staf/Pustakawan); "
            "kegiatan baru berlangsung Rabu, 2 Desember 2026") in done.stderr  # fmt: skip


def test_a_reply_letter_is_drafted_reviewed_signed_numbered_and_answered(tmp_path):
    """The path with a letter: the letter grows on file, line by line, with its claimed number."""
    root = clerk.office(tmp_path)
    plan = (
        "25-11-2026", "", "telepon", "Disepakati dengan surat balasan.", "surat balasan saja", "",
        "menerima", "", "Kepala TK Contoh Melati", "", "dimas", "Kami menerima permohonan.", "",
        "", "", "2-12-2026 08:00", "2-12-2026 10:00", "ruang bermain", "", "", "sekar", "", "",
    )  # fmt: skip
    reply = (
        "26-11-2026", "", "ya", "", "26-11-2026 10:00", "", "basah", "", "", "236", "",
        "26-11-2026 11:00", "", "surel", "Tata usaha", "", "27-11-2026", "setuju", "", "",
    )  # fmt: skip
    typed = (*REQUEST, "", *DISPOSITION, "", *plan, "", *reply, "t")
    done = clerk.new(root, "permohonan", "--as-of", "2026-11-28", typed=typed)
    assert done.exit_code == 0
    assert "Lanjut ke langkah berikut: Halaman publikasi (Staf/Pustakawan)?" in done.stderr
    letter = next((root / "records/kendal/surat-keluar").iterdir())
    text = letter.read_text("utf-8")
    assert [
        line for line in text.splitlines() if line.startswith(("nomor", "seri", "tanggal_s"))
    ] == ["seri: keluar", "nomor: 041.4/236/Dinarpus/2026", 'tanggal_surat: "2026-11-26"']
    claim = (root / "records/kendal/nomor/keluar-2026-236.yml").read_text("utf-8")
    assert f"untuk: surat-keluar/{letter.stem}\n" in claim
    assert desk.run(root, "check", "--as-of", "2026-11-28")[0] == 0
