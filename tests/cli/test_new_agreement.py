"""An agreement at `literasi new`: asked for, drafted, refused once, agreed, signed, numbered."""

import re
import shutil

import pytest
from tests.support import clerk, desk
from tests.support.project import tree

REQUEST = (
    "giri mulya", "Kerja sama kunjungan belajar", "kunjungan", "", "23 November 2026",
    "24-11-2026", "langsung", "dimas", "1303", "041.4", "", "", "33", "",
)  # fmt: skip
DISPOSITIONS = (
    "", "24-11-2026", "", "", "koordinasikan", "", "kertas", "dimas",
    "", "24-11-2026", "", "", "siapkan", "", "", "", "",
)  # fmt: skip
TALK = ("", "25-11-2026", "", "telepon", "Disepakati bekerja sama selama satu tahun.", "pk")
DRAFT = (
    "", "perjanjian_kerja_sama", "", "Kunjungan Belajar Murid", "Kunjungan belajar setiap bulan.",
    "", "", "", "Melati Contoh", "Kepala SD Contoh Giri Mulya", "", "", "", "", "", "26-11-2026",
    "dimas", "Perjanjian kunjungan belajar.",
)  # fmt: skip
ACTIVITY = (
    "", "", "", "9-12-2026 08:00", "9-12-2026 10:00", "ruang bermain", "", "", "sekar", "",
)  # fmt: skip
OWED = (
    "y", "kesatu", "Menyediakan ruang dan petugas.", "9-12-2026",
    "y", "kedua", "Mendampingi murid.", "", "t", "",
)  # fmt: skip
REFUSED = ("1", "27-11-2026", "", "tidak", "Pelindungan data murid belum disebut.", "")
AGAIN = ("", "27-11-2026 13:00", "", "Pasal data ditambahkan.", "Naskah kedua.", "", "")
AGREED = (
    "", "27-11-2026 15:00", "", "ya", "", "28-11-2026", "", "surel", "Tata usaha",
    "", "30-11-2026", "setuju", "", "",
)  # fmt: skip
PAGE = ("Murid belajar di perpustakaan", "Mulai Desember.", "Ada kunjungan.", "", "", "")
SIGNED = (
    "", "", "surat kuasa", "CONTOH/7/2026", "1-12-2026", "2-12-2026 09:00", "basah", "",
    "", "", "", "", "", "", "", "12/CONTOH-GM/XII/2026", "Kendal", "2-12-2026", "1-12-2027", "2",
    "",
)  # fmt: skip
FIXED = ("", "2-12-2026", "laras", "")
SITTINGS = (
    ("2026-11-26", (*REQUEST, *DISPOSITIONS, *TALK, *DRAFT, *ACTIVITY, *OWED, "t")),
    ("2026-11-30", (*REFUSED, *AGAIN, *AGREED, "t")),
    ("2026-12-02", (*PAGE, *SIGNED, *FIXED)),
)


@pytest.fixture(scope="module")
def story(tmp_path_factory):
    """Three sittings; after each what was said and what `check` says."""
    root = clerk.office(tmp_path_factory.mktemp("kantor"))
    berkas, told = "", []
    for day, typed in SITTINGS:
        where = ("--berkas", berkas) if berkas else ("permohonan",)
        done = clerk.new(root, *where, "--as-of", day, typed=typed)
        berkas = berkas or clerk.begun(done)
        told.append((done, desk.run(root, "check", "--as-of", day)))
    return root, berkas, told


def test_every_sitting_is_written_and_leaves_no_error(story):
    _, _, told = story
    assert [(done.exit_code, code) for done, (code, _, _) in told] == [(0, 0)] * 3
    assert all(": 0 kesalahan," in err for _, (_, _, err) in told)


def test_each_next_form_is_offered_in_the_order_of_the_sop(story):
    _, _, told = story
    offered = [re.findall(r"Lanjut ke langkah berikut: (.*?)\?|Catat sekalian: (.*?)\?",
                          done.stderr) for done, _ in told]  # fmt: skip
    assert [[first or second for first, second in one] for one in offered] == [
        ["Disposisi (Kepala Dinas)", "Disposisi (Kepala Bidang)",
         "Koordinasi dengan pemohon (Sub Koordinator)", "Konsep perjanjian (Staf/Pustakawan)",
         "Kegiatan dan jadwalnya", *["Kewajiban satu pihak"] * 3,
         "Penelitian konsep perjanjian (Sub Koordinator, Kepala Bidang)"],
        ["Versi baru konsep perjanjian (Staf/Pustakawan)", "Kewajiban satu pihak",
         "Penelitian konsep perjanjian (Sub Koordinator, Kepala Bidang)",
         "Pengiriman konsep perjanjian (Staf/Pustakawan)", "Jawaban mitra (Pemohon)",
         "Halaman publikasi (Staf/Pustakawan)"],
        [*["Tanda tangan satu pihak (Kepala Dinas, Mitra)"] * 2,
         "Tanggal dan nomor perjanjian (Kepala Dinas, Mitra)", "Penetapan jadwal"],
    ]  # fmt: skip


def test_the_record_holds_what_was_said_and_what_office_and_berkas_say_themselves(story):
    root, berkas, _ = story
    text = (root / f"records/kendal/perjanjian/{berkas}-p1.yml").read_text("utf-8")
    drawn = re.sub("kode_periksa: [a-z0-9]{26}", "kode_periksa: …", text)
    title = (
        "Perjanjian Kerja Sama antara Dinas Kearsipan dan Perpustakaan Kabupaten Kendal"
        " dengan SD Contoh Giri Mulya"
    )
    assert drawn.replace(berkas, "…") == EXPECTED.format(judul=title)


EXPECTED = """\
skema: 1
berkas: …
judul: {judul}
tentang: Kunjungan Belajar Murid
jenis: perjanjian_kerja_sama
pihak:
  - urutan: kesatu
    wakil_nama: Retno Contoh
    wakil_jabatan: Kepala Dinas Kearsipan dan Perpustakaan Kabupaten Kendal
    nomor: 041.4/PKS/1/Dinarpus/2026
  - urutan: kedua
    mitra: c-sd-contoh-giri-mulya
    wakil_nama: Melati Contoh
    wakil_jabatan: Kepala SD Contoh Giri Mulya
    nomor: 12/CONTOH-GM/XII/2026
seri: perjanjian
ruang_lingkup: Kunjungan belajar setiap bulan.
dasar:
  - Undang-Undang Nomor 43 Tahun 2007 tentang Perpustakaan
  - Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik
konsep:
  - versi: 1
    tanggal: "2026-11-26"
    oleh:
      pejabat: dimas
      peran: staf_pustakawan
    isi: Perjanjian kunjungan belajar.
    penelitian:
      - tanggal: "2026-11-27"
        oleh:
          pejabat: laras
          peran: sub_koordinator
        hasil: tidak
        catatan: Pelindungan data murid belum disebut.
  - versi: 2
    tanggal: "2026-11-27T13:00"
    oleh:
      pejabat: dimas
      peran: staf_pustakawan
    isi: Naskah kedua.
    perubahan: Pasal data ditambahkan.
    penelitian:
      - tanggal: "2026-11-27T15:00"
        oleh:
          pejabat: laras
          peran: sub_koordinator
        hasil: ya
pengiriman:
  - tanggal: "2026-11-28"
    cara: surel
    oleh:
      pejabat: dimas
      peran: staf_pustakawan
    penerima: Tata usaha
jawaban:
  - tanggal: "2026-11-30"
    isi: setuju
dasar_kewenangan:
  jenis: surat_kuasa
  nomor: CONTOH/7/2026
  tanggal: "2026-12-01"
penandatanganan:
  - pihak: kesatu
    tanggal: "2026-12-02T09:00"
    cara: basah
    oleh:
      pejabat: retno
      peran: kepala_dinas
  - pihak: kedua
    tanggal: "2026-12-02T09:00"
    cara: basah
tanggal: "2026-12-02"
tempat: Kendal
jangka_waktu:
  mulai: "2026-12-02"
  selesai: "2027-12-01"
kewajiban:
  - pihak: kesatu
    uraian: Menyediakan ruang dan petugas.
    tenggat: "2026-12-09"
  - pihak: kedua
    uraian: Mendampingi murid.
klausul:
  - ketentuan-umum
  - maksud-dan-tujuan
  - ruang-lingkup
  - pelaksanaan
  - hak-dan-kewajiban
  - pembiayaan
  - jangka-waktu
  - pelindungan-data-dan-publikasi
  - penyelesaian-perselisihan
  - perubahan
  - pengakhiran
  - penutup
asli: 2
kode_periksa: …
"""


def test_its_number_is_claimed_and_the_booking_rests_on_it(story):
    root, berkas, _ = story
    claim = (root / "records/kendal/nomor/perjanjian-2026-1.yml").read_text("utf-8")
    assert f"untuk: perjanjian/{berkas}-p1\n" in claim
    slot = (root / f"records/kendal/kegiatan/{berkas}-g1.yml").read_text("utf-8")
    assert f"      dasar: perjanjian/{berkas}-p1\n" in slot


def test_records_stand_as_fix_writes_them(story):
    root, _, _ = story
    before = tree(root / "records")
    assert desk.run(root, "fix")[0] == 0
    assert tree(root / "records") == before


NAMED = (
    "Nama orang yang mewakili pihak ini dan menandatangani naskah; jangan menulis NIP atau NIK."
)
GIVEN = {
    "jenis": "kesepakatan_bersama",
    "tentang": "Kunjungan Belajar Murid",
    "judul": "Kesepakatan Bersama Kunjungan Belajar",
    "ruang_lingkup": "Kunjungan belajar setiap bulan.",
    "pihak.kita.urutan": "kedua",
    "pihak.kita.wakil_nama": "Retno Contoh",
    "pihak.kita.wakil_jabatan": "Kepala Dinas",
    "pihak.mereka.wakil_nama": "Melati Contoh",
    "pihak.mereka.wakil_jabatan": "Kepala Sekolah",
    "konsep.-.tanggal": "2026-11-26",
    "konsep.-.oleh": "dimas/staf_pustakawan",
}


@pytest.fixture
def asked(tmp_path):
    """A berkas whose talks ended in an agreement that nobody has drafted yet."""
    root = clerk.office(tmp_path)
    typed = (*REQUEST, *DISPOSITIONS, *TALK, "t", "t", "", "t")
    done = clerk.new(root, "permohonan", "--as-of", "2026-11-26", typed=typed)
    return root, clerk.begun(done)


def script(asked, kind, given, day="2026-11-26"):
    root, berkas = asked
    sets = [word for key, value in given.items() for word in ("--set", f"{key}={value}")]
    words = ("new", kind, "--berkas", berkas, "--no-input", "--as-of", day)
    return desk.run(root, *words, *sets)


def test_a_script_gives_every_answer_and_the_partner_may_stand_first(asked):
    root, berkas = asked
    path = root / f"records/kendal/perjanjian/{berkas}-p1.yml"
    assert script(asked, "perjanjian", GIVEN)[0] == 0
    head = path.read_text("utf-8").partition("ruang_lingkup")[0]
    assert head.partition("pihak:\n")[2] == (
        "  - urutan: kedua\n    wakil_nama: Retno Contoh\n    wakil_jabatan: Kepala Dinas\n"
        "  - urutan: kesatu\n    mitra: c-sd-contoh-giri-mulya\n"
        "    wakil_nama: Melati Contoh\n    wakil_jabatan: Kepala Sekolah\n"
    )
    assert ": 0 kesalahan," in desk.run(root, "check", "--as-of", "2026-11-26")[2]


def test_what_a_script_left_out_is_told_with_whose_it_is(asked):
    given = {key: value for key, value in GIVEN.items() if "wakil_nama" not in key}
    code, _, err = script(asked, "perjanjian", given)
    assert code == 2
    assert [line.split("  ")[1:3] for line in err.splitlines() if line.startswith("  --set")] == [
        ["--set pihak.kita.wakil_nama='Bima Contoh'",
         f"Nama wakil (kantor kita): {NAMED}"],
        ["--set pihak.mereka.wakil_nama='Bima Contoh'",
         f"Nama wakil (mitra): {NAMED}"],
    ]  # fmt: skip


@pytest.fixture(scope="module")
def agreed(tmp_path_factory):
    """The partner has agreed and the page is out: only the signatures are missing."""
    root = clerk.office(tmp_path_factory.mktemp("kantor"))
    berkas = ""
    for day, typed in (*SITTINGS[:2], ("2026-11-30", (*PAGE, "t"))):
        where = ("--berkas", berkas) if berkas else ("permohonan",)
        done = clerk.new(root, *where, "--as-of", day, typed=typed)
        berkas = berkas or clerk.begun(done)
    return root, berkas


@pytest.fixture
def unsigned(agreed, tmp_path):
    shutil.copytree(agreed[0] / "records", tmp_path / "records")
    return tmp_path, agreed[1]


def test_a_party_that_is_written_second_on_file_gets_its_own_number(unsigned):
    """Who our office is follows from the missing partner, not from the order in the file."""
    root, berkas = unsigned
    path = root / f"records/kendal/perjanjian/{berkas}-p1.yml"
    text = path.read_text("utf-8")
    before, _, rest = text.partition("pihak:\n")
    parties, _, after = rest.partition("ruang_lingkup")
    ours, theirs = (f"  - urutan{one}" for one in parties.split("  - urutan")[1:])
    path.write_text(f"{before}pihak:\n{theirs}{ours}ruang_lingkup{after}", encoding="utf-8")
    kind, day = "perjanjian/penandatanganan", "2026-12-02"
    signature = {"penandatanganan.-.tanggal": "2026-12-02", "penandatanganan.-.cara": "basah"}
    own = {"penandatanganan.-.oleh": "retno/kepala_dinas",
           "dasar_kewenangan.jenis": "kewenangan_jabatan"}  # fmt: skip
    first, second = ({"penandatanganan.-.pihak": one, **signature} for one in ("kesatu", "kedua"))
    number = {"tanggal": "2026-12-02", "pihak.kita.nomor": "7", "tanpa_nomor": "Tidak bernomor"}
    told = [script(unsigned, kind, {**first, **own}, day), script(unsigned, kind, second, day),
            script(unsigned, "perjanjian/nomor", number, day)]  # fmt: skip
    assert [code for code, _, _ in told] == [0, 0, 0]
    parties = path.read_text("utf-8").partition("ruang_lingkup")[0]
    assert parties.endswith(f"{ours}    nomor: 041.4/PKS/7/Dinarpus/2026\nseri: perjanjian\n")


def test_what_is_on_file_is_not_written_twice(unsigned):
    root, berkas = unsigned
    typed = (*SIGNED[1:], "t")
    clerk.new(root, "--berkas", berkas, "--as-of", "2026-12-02", typed=typed)
    before = tree(root / "records")
    code, _, err = script(unsigned, "perjanjian/nomor", {}, "2026-12-02")
    assert (code, err) == (2, (
        "tanggal dan nomor perjanjian sudah tercatat pada"
        f" records/kendal/perjanjian/{berkas}-p1.yml\n"
        "→ yang keliru dibetulkan lewat formulir web atau editor\n"
    ))  # fmt: skip
    assert tree(root / "records") == before


def test_one_signature_may_come_days_before_the_other(unsigned):
    """The step stays open, and the party that has not signed is proposed; no officer signs."""
    root, berkas = unsigned
    where = ("--berkas", berkas)
    partner = ("2", "1-12-2026", "basah", "t", "", "t")
    done = clerk.new(root, *where, "--as-of", "2026-12-01", typed=partner)
    assert (done.exit_code, "Oleh" in done.stderr) == (0, False)
    assert ": 0 kesalahan," in desk.run(root, "check", "--as-of", "2026-12-01")[2]
    later = clerk.new(root, *where, "--as-of", "2026-12-05", typed=("",))
    assert "Pihak [Pihak kesatu]" in later.stderr


def test_of_several_series_the_clerk_names_one_before_the_number_is_proposed(unsigned):
    """A second series for agreements: nothing is proposed from the wrong one."""
    root, berkas = unsigned
    profile = root / "records/kendal/instansi.yml"
    second = (
        "  - kunci: kesepakatan\n    nama: Naskah Kesepakatan Bersama\n    buku: perjanjian\n"
        '    templat: "{kode}/KSB/{urut}/{opd}/{tahun}"\n    tahun_dari: tanggal_surat\n'
        "    sepenuhnya: false\nkertas: a4\n"
    )
    text = profile.read_text("utf-8")
    profile.write_text(text.replace("kertas: a4\n", second), encoding="utf-8")
    typed = (*SIGNED[1:14], "kesepakatan", *SIGNED[14:], "t")
    done = clerk.new(root, "--berkas", berkas, "--as-of", "2026-12-02", typed=typed)
    assert done.exit_code == 0
    text = (root / f"records/kendal/perjanjian/{berkas}-p1.yml").read_text("utf-8")
    assert "nomor: 041.4/KSB/1/Dinarpus/2026\n" in text
    assert (root / "records/kendal/nomor/kesepakatan-2026-1.yml").is_file()
