"""The office's own programme at `literasi new`: planned, registered for, held stage by stage."""

import re

import pytest
from tests.sealing.office import Office
from tests.support import clerk, desk

PROGRAM = (
    "Pustaka ASIEK: ecoprint", "workshop", "6-7-2026", "yusuf", "Rencana kegiatan (contoh)",
    "5-8-2026", "20", "",
)  # fmt: skip
ACTIVITY = (
    "", "biasa", "", "5-8-2026 08:00", "5-8-2026 13:00", "pelatihan", "7-7-2026", "yusuf", "",
    "8-7-2026", "ratna", "",
)  # fmt: skip
OPENED = ("", "Mendaftar di meja layanan", "20", "gratis", "", "")
CLOSED = ("24-7-2026 15:00", "")
READY = ("1", "", "4-8-2026 10:00", "slamet", "", "", "4-8-2026 14:30", "slamet", "")
STAGES = (
    "1", "5-8-2026 08:00", "indah", "", "5-8-2026 08:30", "ratna", "", "5-8-2026 09:00", "",
    "", "5-8-2026 10:00", "", "", "5-8-2026 13:00", "indah", "",
    "", "20", "", "", "", "", "rak D/map 8", "", "", "t", "",
)  # fmt: skip
AFTER = (
    "7-8-2026", "", "foto", "Foto proses", "", "7-8-2026", "", "Daftar hadir; Foto dan video",
    "rak D/map 8", "", "7-8-2026", "", "Lokakarya berlangsung satu hari.", "", "10-8-2026", "",
    "t", "",
)  # fmt: skip
SITTINGS = (
    ("2026-07-06", (), PROGRAM),
    ("2026-07-08", (), ACTIVITY),
    ("2026-07-13", ("kegiatan/pendaftaran",), OPENED),
    ("2026-07-24", ("kegiatan/pendaftaran-ditutup",), CLOSED),
    ("2026-08-04", (), READY),
    ("2026-08-05", (), STAGES),
    ("2026-08-10", (), AFTER),
)
REGISTERED = """\
Nama;Alamat;L/P;Status
Alpukat Contoh Kanari;Jalan Kanari 1;L;terdaftar
Belimbing Contoh Kanari;Jalan Kanari 2;P;tunggu
"""


@pytest.fixture(scope="module")
def story(tmp_path_factory):
    """Seven sittings; the list of people is sealed before the registration is closed."""
    folder = tmp_path_factory.mktemp("kantor")
    office = Office(folder)
    root = clerk.office(office.tree, "mojokerto")
    office.officer("yusuf")
    berkas, told = "", []
    sealed = ("--as", "pendaftaran", "--by", "indah", "--as-of", "2026-07-24")
    for day, words, typed in SITTINGS:
        where = ("--berkas", berkas) if berkas else ("program-dinas",)
        if words == ("kegiatan/pendaftaran-ditutup",):
            path = str(office.list(REGISTERED))
            office.good("seal", "list", path, "--for", f"kegiatan/{berkas}-g1", *sealed)
        done = clerk.new(root, *words, *where, "--as-of", day, typed=(*typed, "t"))
        berkas = berkas or clerk.begun(done)
        told.append((done, desk.run(root, "check", "--as-of", day)))
    return root, berkas, told


def test_every_sitting_is_written_and_leaves_no_error(story):
    _, _, told = story
    assert [(done.exit_code, code) for done, (code, _, _) in told] == [(0, 0)] * 7
    assert all(": 0 kesalahan," in err for _, (_, _, err) in told)


def test_the_programme_is_a_request_of_its_own_sort(story):
    root, berkas, _ = story
    text = (root / f"records/mojokerto/permohonan/{berkas}.yml").read_text("utf-8")
    assert text == (
        "skema: 1\nsop: pustaka-asiek-1\nasal: program_dinas\n"
        'hal: "Pustaka ASIEK: ecoprint"\njenis_kegiatan: workshop\n'
        'program:\n  nama: "Pustaka ASIEK: ecoprint"\n  dasar: Rencana kegiatan (contoh)\n'
        '  direncanakan: "2026-07-06"\n'
        "  oleh:\n    pejabat: yusuf\n    peran: staf_analis_kerja_sama\n"
        'usulan:\n  tanggal:\n    - "2026-08-05"\n  jumlah_peserta: 20\n'
    )


def test_the_registration_holds_counts_and_no_person(story):
    root, berkas, told = story
    text = (root / f"records/mojokerto/kegiatan/{berkas}-g1.yml").read_text("utf-8")
    assert "kuota: 20\nbiaya: gratis\n" in text
    assert text.partition("pendaftaran:\n")[2].partition("peserta_")[0] == (
        '  dibuka: "2026-07-13"\n  ditutup: "2026-07-24T15:00"\n'
        "  cara: Mendaftar di meja layanan\n  pendaftar: 1\n  daftar_tunggu: 1\n"
    )
    every = b"".join(one.read_bytes() for one in sorted(root.rglob("*")) if one.is_file())
    assert b"Alpukat" not in every
    assert [f"--for kegiatan/{berkas}-g1" in done.stderr for done, _ in told] == [
        False, False, True, True, False, False, False,
    ]  # fmt: skip


def test_what_the_seal_counted_is_not_asked(story):
    _, _, told = story
    assert [f"{title}" in told[3][0].stderr
            for title in ("Ditutup", "Jumlah pendaftar [", "Daftar tunggu [")
            ] == [True, False, False]  # fmt: skip


def test_every_stage_is_told_apart_and_nobody_from_the_office_is_put_down_for_outsiders(story):
    root, berkas, told = story
    text = (root / f"records/mojokerto/kegiatan/{berkas}-g1.yml").read_text("utf-8")
    stages = text.partition("tahapan:\n")[2]
    assert stages == "".join(
        f'  - kunci: {key}\n    tanggal: "2026-08-05T{time}"\n' + (
            f"    oleh:\n      pejabat: {who}\n      peran: {role}\n" if who else "")
        for key, time, who, role in (
            ("registrasi", "08:00", "indah", "jf_pustakawan"),
            ("dibuka", "08:30", "ratna", "bidang_pengembangan"), ("materi", "09:00", "", ""),
            ("praktik", "10:00", "", ""), ("selesai", "13:00", "indah", "jf_pustakawan"))
    )  # fmt: skip
    assert re.findall("Catat sekalian: Tahap hari pelaksanaan: (.*?) \\(", told[5][0].stderr) == [
        "Sambutan dan Pelaporan Kegiatan", "Penerangan Materi Oleh Narasumber",
        "Praktik Peserta", "Workshop Selesai",
    ]  # fmt: skip


def test_who_came_is_asked_although_a_stage_proves_the_step(story):
    root, berkas, told = story
    assert "Lanjut ke langkah berikut: Jumlah hadir (Peserta, JF Pustakawan)?" in told[5][0].stderr
    assert (root / f"records/mojokerto/presensi/{berkas}-g1-a-20260805.yml").is_file()


def test_the_case_ends_with_the_report_received(story):
    root, berkas, _ = story
    code, out, _ = desk.run(root, "status", berkas, "--as-of", "2026-08-11")
    assert code == 0
    assert "Keadaan per 11 Agustus 2026: Selesai, laporan diterima Kepala Dinas" in out


def test_a_script_gives_a_programme_and_a_phone_number_is_refused(tmp_path):
    root = clerk.office(tmp_path, "mojokerto")
    given = ("hal=Pustaka ASIEK", "jenis_kegiatan=workshop", "program.direncanakan=2026-07-06",
             "program.oleh=yusuf/staf_analis_kerja_sama")  # fmt: skip
    words = [word for one in given for word in ("--set", one)]
    code, out, _ = desk.run(root, "new", "program-dinas", "--no-input", "--as-of", "2026-07-06",
                            *words)  # fmt: skip
    assert (code, out.count("ditulis: records/mojokerto/permohonan/2026-")) == (0, 1)
    assert desk.run(root, "check", "--as-of", "2026-07-06")[0] == 0
