"""What a record may not change against an earlier commit, and which law says so."""

import pytest
from tests.compare.archive import (
    ACTIVITY,
    AGREEMENT,
    CLAIM,
    LETTER,
    PAGE,
    REQUEST,
    findings,
    text,
    told,
)

from literasi.compare.seals import newest_version

SOP, ATTENDANCE = "sop/layanan-1", "presensi/2026-a1-g1-a-20260311"
FORCE = {SOP: ('versi: "1"\n', 'versi: "1"\nberlaku_sejak: "2026-01-01"\n')}
DRAFT = "surat-keluar/2026-a1-s1"
SECOND = '  - tanggal: "2026-03-12"\n    isi: batal\n'
MOVE = (
    "    dipindah:\n      - tanggal: '2026-03-08'\n        oleh: {pejabat: cita, peran: staf}\n"
    "        alasan: Ruang dipakai.\n        dari: {mulai: '2026-03-10T08:00', selesai:"
    " '2026-03-10T10:00'}\n"
)

FORBIDDEN = {
    "an item of evidence is rewritten": (
        {LETTER: ("        hasil: ya", "        hasil: tidak\n        catatan: Belum.")},
        [
            (f"{LETTER}:22 BAS001 «Hasil» (Konsep ke-1 · Penelitian ke-1) berubah dari «ya»"
            " menjadi «tidak»"),
            (f"{LETTER}:23 BAS001 «Catatan perbaikan» (Konsep ke-1 · Penelitian ke-1)"
            " ditambahkan kemudian:"
            " «Belum.»"),
        ],
    ),
    "an item of evidence is taken away": (
        {LETTER: ('jawaban:\n  - tanggal: "2026-03-09"\n    isi: setuju\n', "")},
        [(f"{LETTER}:1 BAS001 «Jawaban penerima» hilang; semula «tanggal: 2026-03-09; isi:"
        " setuju»")],
    ),
    "a draft gets another version number": (
        {LETTER: ("versi: 1", "versi: 2")},
        [f"{LETTER}:12 BAS002 «Versi» (Konsep ke-1) berubah dari «1» menjadi «2»"],
    ),
    "a paper moves to another case": (
        {LETTER: ("berkas: 2026-a1", "berkas: 2026-a2")},
        [f"{LETTER}:2 BAS002 «Berkas» berubah dari «2026-a1» menjadi «2026-a2»"],
    ),
    "a given number changes": (
        {LETTER: ("nomor: 041/1/Contoh/2026", "nomor: 041/2/Contoh/2026")},
        [
            (f"{LETTER}:31 BAS003 «Nomor surat» berubah dari «041/1/Contoh/2026» menjadi"
            " «041/2/Contoh/2026»")
        ],
    ),
    "an agenda number changes": (
        {REQUEST: ('"0001"', '"0009"')},
        [f"{REQUEST}:8 BAS003 «Nomor agenda» (Surat masuk) berubah dari «0001» menjadi «0009»"],
    ),
    "a signed letter says something else": (
        {LETTER: ("hal: Balasan permohonan kunjungan", "hal: Balasan")},
        [f"{LETTER}:5 BAS004 «Hal» berubah dari «Balasan permohonan kunjungan» menjadi «Balasan»"],
    ),
    "a signed letter gets one more addressee": (
        {LETTER: ("konsep:\n", "tembusan:\n  - Arsip\nkonsep:\n")},
        [f"{LETTER}:12 BAS004 «Tembusan» ditambahkan kemudian: «Arsip»"],
    ),
    "a signature gets another day": (
        {LETTER: ('  tanggal: "2026-03-06T14:00"', '  tanggal: "2026-03-07T14:00"')},
        [
            (f"{LETTER}:24 BAS004 «Tanggal tanda tangan» (Penandatanganan) berubah dari"
            " «2026-03-06T14:00» menjadi «2026-03-07T14:00»")
        ],
    ),
    "a signed agreement has another party": (
        {AGREEMENT: ("    mitra: sd-contoh\n", "    mitra: pkk-contoh\n")},
        [
            (f"{AGREEMENT}:12 BAS004 «Mitra» (Para pihak ke-2) berubah dari «sd-contoh» menjadi"
            " «pkk-contoh»")
        ],
    ),
    "a signed agreement loses a party": (
        {AGREEMENT: (text(AGREEMENT)[text(AGREEMENT).index("  - urutan: kedua") :
                                     text(AGREEMENT).index("seri:")], "")},
        [
            (f"{AGREEMENT}:7 BAS004 «Para pihak ke-2» hilang; semula «urutan: kedua; mitra:"
            " sd-contoh; wakil_nama: Dewi Contoh; w…»")
        ],
    ),
    "a disposition is edited": (
        {"disposisi/2026-a1-1": ("  - proses\n", "  - arsip\n")},
        [
            "disposisi/2026-a1-1:11 BAS005 «Instruksi ke-1» hilang; semula «proses»",
            "disposisi/2026-a1-1:11 BAS005 «Instruksi ke-1» ditambahkan kemudian: «arsip»",
        ],
    ),
    "a group and a list become texts": (
        {"disposisi/2026-a1-1": (
            """dari:
  pejabat: ani
  peran: kepala
kepada:
  - peran: kabid
    pejabat: budi
instruksi:
  - proses
""",
            """dari: ani
kepada:
  - peran: kabid
    pejabat: budi
instruksi: proses
""")},
        [
            ("disposisi/2026-a1-1:4 BAS005 «Dari» berubah dari «pejabat: ani; peran: kepala»"
             " menjadi «ani»"),
            "disposisi/2026-a1-1:8 BAS005 «Instruksi» berubah dari «proses» menjadi «proses»",
        ],
    ),
    "a list that nothing may be added to is taken away": (
        {"disposisi/2026-a1-1": ("""instruksi:
  - proses
""", "")},
        ["disposisi/2026-a1-1:1 BAS005 «Instruksi» hilang; semula «proses»"],
    ),
    "an entry behind a new one gets another calendar id": (
        {ACTIVITY: (
            """  - kunci: a
    uid: 3f6c1a52-8d0e-4b7b-9c55-2e1f7a90d4c3
""",
            """  - kunci: b
    uid: 5f6c1a52-8d0e-4b7b-9c55-2e1f7a90d4c3
    mulai: "2026-05-11T08:00"
    selesai: "2026-05-11T10:00"
  - kunci: a
    uid: 3f6c1a52-8d0e-4b7b-9c55-2e1f7a90d4c4
""")},
        [(f"{ACTIVITY}:17 BAS007 «Pengenal kalender» (Jadwal ke-2) berubah dari"
          " «3f6c1a52-8d0e-4b7b-9c55-2e1f7a90d4c3» menjadi"
          " «3f6c1a52-8d0e-4b7b-9c55-2e1f7a90d4c4»")],
    ),
    "a session was counted": (
        {ATTENDANCE: ("total: 20", "total: 35")},
        [(f"{ATTENDANCE}:6 BAS005 «Total» (Jumlah hadir) berubah dari «20» menjadi"
         " «35»")],
    ),
    "a count belongs to another entry": (
        {ATTENDANCE: ("jadwal: a", "jadwal: b")},
        [f"{ATTENDANCE}:3 BAS002 «Jadwal» berubah dari «a» menjadi «b»"],
    ),
    "a claim is given to another record": (
        {CLAIM: ("surat-keluar/2026-a1-s1", "surat-keluar/2026-a2-s1")},
        [(f"{CLAIM}:2 BAS008 «Untuk catatan» berubah dari «surat-keluar/2026-a1-s1» menjadi"
         " «surat-keluar/2026-a2-s1»")],
    ),
    "an announced activity loses its calendar id": (
        {ACTIVITY: ("3f6c1a52-8d0e-4b7b-9c55-2e1f7a90d4c3",
                    "3f6c1a52-8d0e-4b7b-9c55-2e1f7a90d4c4")},
        [(f"{ACTIVITY}:13 BAS007 «Pengenal kalender» (Jadwal ke-1) berubah dari"
         " «3f6c1a52-8d0e-4b7b-9c55-2e1f7a90d4c3» menjadi"
         " «3f6c1a52-8d0e-4b7b-9c55-2e1f7a90d4c4»")],
    ),
    "an entry gets another key": (
        {"kegiatan/2026-a2-g1": ("  - kunci: a\n", "  - kunci: b\n")},
        ["kegiatan/2026-a2-g1:12 BAS002 «Kunci» (Jadwal ke-1) berubah dari «a» menjadi «b»"],
    ),
    "a check that was made is unmade": (
        {"kegiatan/2026-a2-g1": (
            '  - kunci: ruang_bersih\n    tugas: Membersihkan aula\n    tanggal: "2026-03-24"\n',
            "")},
        [("kegiatan/2026-a2-g1:31 BAS005 «Tanggal selesai» (Daftar periksa ke-1) hilang;"
        " semula «2026-03-24»")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FORBIDDEN)
def test_what_must_stay_is_told(name):
    edits, expected = FORBIDDEN[name]
    assert told(edits) == expected


ALLOWED = {
    "nothing": {},
    "a letter is answered once more": {
        LETTER: ("    isi: setuju\n", f"    isi: setuju\n{SECOND}")
    },
    "a delivery is receipted": {LETTER: ("    cara: surel\n",
                                         '    cara: surel\n    diterima: "2026-03-07"\n')},
    "an agreement is ended": {
        AGREEMENT: ("klausul:\n",
                    'pengakhiran: {tanggal: "2026-03-19", alasan: Selesai.}\nklausul:\n')},
    "the partner gives its number": {AGREEMENT: ("    mitra: sd-contoh\n",
                                                 "    mitra: sd-contoh\n    nomor: 7/SD\n")},
    "a claim is voided": {CLAIM: ("cara: literasi\n", ('cara: literasi\nbatal:\n  tanggal:'
                                  ' "2026-03-19"\n  oleh: {pejabat: cita, peran: staf}\n'
                                  "  alasan: Keliru.\n"))},
    "a file moves to another shelf": {"penutupan/2026-a1": ("hasil: ditutup\n",
                                                            "hasil: ditutup\nlokasi_berkas: B\n")},
    "a request is described better": {REQUEST: ("sop: layanan-1\n",
                                                "sop: layanan-1\nringkasan: Satu kelas.\n")},
    "only the writing changes": {LETTER: ("hal: Balasan permohonan kunjungan",
                                          'hal: "Balasan permohonan kunjungan" # ya')},
    "a partner is corrected": {"mitra/sd-contoh": ("nama: SD Contoh", "nama: SD Contoh Satu")},
    "a partner is deleted": {"mitra/pkk-contoh": None},
    "a record that cannot be read is told elsewhere": {LETTER: ("berkas: 2026-a1", "berkas: [")},
    "a file that is no record is told elsewhere": {"records/contoh/lain/x.yml": "a: 1\n"},
    "a list that became a text is told elsewhere": {"ruang/aula": "skema: 1\nnama: [1]\n"},
    "an SOP that is not in force yet": {SOP: ("nama: Layanan Literasi Contoh", "nama: Layanan")},
}  # fmt: skip


@pytest.mark.parametrize("name", ALLOWED)
def test_what_may_change_is_quiet(name):
    assert told(ALLOWED[name]) == []


@pytest.mark.parametrize("edit", [("a: 1", "a: 2"), None])
def test_a_file_that_is_no_record_is_none_of_ours(edit):
    stray = "records/contoh/lain/x.yml"
    assert told({stray: edit}, {stray: "a: 1\n"}) == []


def test_an_sop_that_cases_follow_is_frozen_but_for_its_doubts():
    edits = {SOP: ("nama: Layanan Literasi Contoh", "nama: Layanan")}
    assert told(edits, FORCE) == [
        (
            "sop/layanan-1:5 BAS010 «Nama SOP» berubah dari «Layanan Literasi Contoh» menjadi"
            " «Layanan»"
        )
    ]
    doubt = (
        "keraguan:\n  - kunci: W1\n    tempat: x\n    mentah: x\n    kandidat: []\n    status: "
    )
    before = {SOP: f"{text(SOP)}berlaku_sejak: '2026-01-01'\n{doubt}terbuka\n"}
    confirmed = ("terbuka", "terkonfirmasi\n    konfirmasi: {tanggal: '2026-03-19'}")
    assert told({SOP: confirmed}, before) == []


def test_an_sop_is_frozen_from_its_first_day_on():
    today = {SOP: (FORCE[SOP][0], FORCE[SOP][1].replace("01-01", "03-20"))}
    edits = {SOP: ("nama: Layanan Literasi Contoh", "nama: Layanan")}
    assert [one.rule for one in findings(edits, today)] == ["BAS010"]


def test_a_table_named_like_an_sop_is_not_frozen_with_it():
    name = "klasifikasi/layanan-1"
    before = FORCE | {name: 'skema: 1\nnama: Lama\nberlaku_sejak: "2026-01-01"\n'}
    edits = {SOP: ("nama: Layanan Literasi Contoh", "nama: Layanan"), name: ("Lama", "Baru")}
    assert {one.mark.path for one in findings(edits, before)} == {f"records/contoh/{SOP}.yml"}


def test_an_sop_in_force_that_no_case_follows_may_change():
    unused = {f"permohonan/2026-a{one}": None for one in (1, 2)}
    assert told({SOP: ("nama: Layanan Literasi Contoh", "nama: Layanan")}, FORCE | unused) == []


def test_the_end_of_an_sop_is_written_once():
    ended = ('versi: "1"\n', 'versi: "1"\nberlaku_hingga: "2026-04-01"\n')
    assert told({SOP: ended}, FORCE) == []


def test_an_agreement_with_its_date_is_sealed_without_a_signature_on_file():
    whole = text(AGREEMENT)
    start, end = whole.index("penandatanganan:"), whole.index('tanggal: "2026-03-10"\n')
    dated = {AGREEMENT: whole[:start] + whole[end:]}
    edits = {AGREEMENT: ("tentang: Kunjungan literasi", "tentang: Lain")}
    assert [one.rule for one in findings(edits, dated)] == ["BAS004"]


def test_a_paper_without_drafts_has_no_version():
    odd = {"konsep": ["x", {"versi": "9"}, {"versi": 2}]}
    assert [newest_version(one) for one in ({}, odd)] == [0, 2]


def test_a_number_that_was_waited_for_is_given():
    waiting = {LETTER: ("nomor: 041/1/Contoh/2026", "nomor: otomatis")}
    given = {LETTER: ("nomor: otomatis", "nomor: 041/1/Contoh/2026")}
    assert told(given, waiting) == []


def test_an_estimate_may_be_replaced_by_the_count():
    guess = {ATTENDANCE: ("jumlah:", "perkiraan: true\njumlah:")}
    assert told({ATTENDANCE: ("total: 20", "total: 35")}, guess) == []


def test_an_earlier_move_stays_as_it_was_written():
    moved = {ACTIVITY: ("    ditetapkan:\n", f"{MOVE}    ditetapkan:\n")}
    assert told({ACTIVITY: ("Ruang dipakai.", "Salah ketik.")}, moved) == [
        (
            f"{ACTIVITY}:26 BAS001 «Alasan» (Jadwal ke-1 · Pemindahan jadwal ke-1) berubah dari"
            " «Ruang dipakai.» menjadi «Salah ketik.»"
        )
    ]


def test_the_number_of_a_power_of_attorney_is_none_of_ours():
    paper = {
        AGREEMENT: ("klausul:\n", "dasar_kewenangan: {jenis: surat_kuasa, nomor: A/1}\nklausul:\n")
    }
    assert told({AGREEMENT: ("A/1", "A/2")}, paper) == [
        f"{AGREEMENT}:40 BAS004 «Nomor» (Dasar kewenangan) berubah dari «A/1» menjadi «A/2»"
    ]


def test_a_finding_has_place_pointer_and_remedy():
    [one] = findings({LETTER: ("versi: 1", "versi: 2")})
    assert (one.mark.line, one.mark.column, one.pointer, one.hint) == (
        12,
        12,
        "/konsep/0/versi",
        "kembalikan seperti semula; pengenal dipakai catatan lain dan alamat publik",
    )


def test_only_an_announced_activity_is_kept_as_announced():
    """Neither another activity nor another record of the announced one's name."""
    other, talk = "kegiatan/2026-a2-g1", "koordinasi/2026-a1-g1"
    before = {talk: f"{text('koordinasi/2026-a1-k1')}jadwal:\n  - uid: lama\n"}
    edits = {
        other: ("7b1de0a4-52c6", "7b1de0a4-52c7"),
        talk: ("uid: lama", "uid: baru"),
        ACTIVITY: ("3f6c1a52-8d0e", "3f6c1a52-8d0f"),
    }
    assert [(one.mark.path, one.rule) for one in findings(edits, before)] == [
        (f"records/contoh/{ACTIVITY}.yml", "BAS007"),
        (f"records/contoh/{other}.yml", "BAS002"),
        *[(f"records/contoh/{talk}.yml", "BAS005")] * 2,
    ]


def test_a_page_that_is_out_keeps_its_activities_and_its_day():
    edits = {PAGE: ('terbit: "2026-03-12"\nkegiatan:\n  - 2026-a1-g1', 'terbit: "2027-03-12"')}
    assert told(edits) == [
        f"{PAGE}:1 BAS007 kegiatan «2026-a1-g1» tidak lagi disebut halaman yang sudah terbit ini",
        f"{PAGE}:6 BAS007 waktu terbit berubah dari «2026-03-12» menjadi «2027-03-12»",
    ]
    assert [one.pointer for one in findings(edits)] == ["", "/terbit"]
    swapped = {PAGE: ("  - 2026-a1-g1", "  - 2026-a2-g1")}
    assert [one.pointer for one in findings(swapped)] == ["/kegiatan"]


def test_a_page_that_is_not_out_yet_may_change():
    soon = {PAGE: ('terbit: "2026-03-12"', 'terbit: "2026-03-21"')}
    assert told({PAGE: ('terbit: "2026-03-21"', 'terbit: "2026-03-25"')}, soon) == []
