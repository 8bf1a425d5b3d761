"""Single values: whole text in, whole text out; what has two readings or none stays."""

import pytest
from tests.repair.fixing import fixed, text

# kind, line as typed, line as it becomes (nothing: it stays as it is)
LINES = [
    # text that other YAML readers take for something else
    ("kegiatan", "biaya: 10:30", 'biaya: "10:30"'),
    ("kegiatan", "biaya: 0147", 'biaya: "0147"'),
    ("kegiatan", "biaya: no", 'biaya: "no"'),
    ("kegiatan", "biaya: 2026-02-11", 'biaya: "2026-02-11"'),
    ("kegiatan", "biaya: 12e03", 'biaya: "12e03"'),
    ("kegiatan", "biaya: '0147'", None),
    ("kegiatan", "biaya: 5 ribu", None),
    ("kegiatan", "biaya: gratis  # 10:30", None),
    # numbers where the schema wants text: the text as written
    ("kegiatan", "biaya: 936.10", 'biaya: "936.10"'),
    ("kegiatan", "biaya: 041", 'biaya: "041"'),
    ("kegiatan", "biaya: 1e3", 'biaya: "1e3"'),
    ("kegiatan", "biaya: +62811", 'biaya: "+62811"'),
    ("kegiatan", "biaya: true", None),
    ("pejabat", "nip: 197001011998031001", 'nip: "197001011998031001"'),
    ("pejabat", "nip: 19700101199803100", None),
    ("penutupan", "kode_klasifikasi: 041", 'kode_klasifikasi: "041"'),
    ("penutupan", "kode_klasifikasi: 041.4", 'kode_klasifikasi: "041.4"'),
    ("libur", "tahun: 2026", 'tahun: "2026"'),
    # dates
    ("pengecualian", "hingga: 2/5/2026", 'hingga: "2026-05-02"'),
    ("pengecualian", "hingga: 02-05-2026", 'hingga: "2026-05-02"'),
    ("pengecualian", "hingga: 2.5.2026", 'hingga: "2026-05-02"'),
    ("pengecualian", 'hingga: "2 / 5 / 2026"', 'hingga: "2026-05-02"'),
    ("pengecualian", "hingga: 2 Mei 2026", 'hingga: "2026-05-02"'),
    ("pengecualian", "hingga: 2 May 2026", 'hingga: "2026-05-02"'),
    ("pengecualian", "hingga: May 2, 2026", 'hingga: "2026-05-02"'),
    ("pengecualian", "hingga: 2-Agt-2026", 'hingga: "2026-08-02"'),
    ("pengecualian", "hingga: 10 Nopember 2026", 'hingga: "2026-11-10"'),
    ("pengecualian", "hingga: Sabtu, 2 Mei 2026", 'hingga: "2026-05-02"'),
    ("pengecualian", "hingga: Jum'at 1 Mei 2026", 'hingga: "2026-05-01"'),
    ("pengecualian", "hingga: 2026/05/02", 'hingga: "2026-05-02"'),
    ("pengecualian", "hingga: 2026-5-2", 'hingga: "2026-05-02"'),
    ("pengecualian", "hingga: 2026-0502", 'hingga: "2026-05-02"'),
    ("pengecualian", "hingga: 20260502", 'hingga: "2026-05-02"'),
    ("pengecualian", "hingga: 2O26-O5-l2", 'hingga: "2026-05-12"'),
    ("pengecualian", 'hingga: "2026-05-02",', 'hingga: "2026-05-02"'),
    ("pengecualian", "hingga: 2026-05-02,", 'hingga: "2026-05-02"'),
    ("pengecualian", "hingga: 13/25/2026", None),
    ("pengecualian", "hingga: 5/13/2026", None),
    ("pengecualian", "hingga: 2/5/26", None),
    ("pengecualian", "hingga: 02052026", None),
    ("pengecualian", "hingga: 2026-02-30", None),
    ("pengecualian", "hingga: 30 Februari 2026", None),
    ("pengecualian", "hingga: Minggu, 2 Mei 2026", None),
    ("pengecualian", "hingga: 2 Mai 2026", None),
    ("pengecualian", "hingga: 2 Mei 0026", None),
    ("pengecualian", "hingga: 2026-05-02T08:00", None),
    # acts: a date, or a date with a time
    ("pengecualian", "tanggal: 2026-02-11 08:00", 'tanggal: "2026-02-11T08:00"'),
    ("pengecualian", "tanggal: 2026-02-11T08.00", 'tanggal: "2026-02-11T08:00"'),
    ("pengecualian", "tanggal: 11 Februari 2026 pukul 8.00 WIB", 'tanggal: "2026-02-11T08:00"'),
    ("pengecualian", "tanggal: 2026-03-06T09:15:00+07:00", 'tanggal: "2026-03-06T09:15"'),
    ("pengecualian", "tanggal: 11/2/2026, 08.00", 'tanggal: "2026-02-11T08:00"'),
    ("pengecualian", "tanggal: 2 Mei 2026", 'tanggal: "2026-05-02"'),
    ("pengecualian", "tanggal: 2026-02-11 08:00 WITA", None),
    ("pengecualian", "tanggal: 2026-03-06T09:15:00+08:00", None),
    ("pengecualian", "tanggal: 2026-03-06T09:15:00Z", None),
    ("pengecualian", "tanggal: 2026-03-06T09:15:30", None),
    ("pengecualian", "tanggal: 2026-02-11 25:00", None),
    # choices, by value or by label
    ("disposisi", "cara: Kertas", "cara: kertas"),
    ("disposisi", "cara: SRIKANDI", "cara: srikandi"),
    ("mitra", "jenis_mitra: PAUD/TK", "jenis_mitra: paud_tk"),
    ("mitra", "jenis_mitra: perguruan tinggi", "jenis_mitra: perguruan_tinggi"),
    ("instansi", "zona: asia/jakarta", "zona: Asia/Jakarta"),
    ("instansi", "kertas: F4,", "kertas: f4"),
    ("disposisi", "cara: kertass", None),
    ("disposisi", "cara: '-'", None),
    ("mitra", "alias: A", None),
    ("kegiatan", "mitra: sd-contoh", "mitra:\n  - sd-contoh"),
    ("kegiatan", "mitra: sd-contoh, tk-contoh", None),
    ("kegiatan", "mitra: |-\n  sd-contoh", None),
    ("mitra", "alias:\n  A", "alias:\n  - A"),
    # keys, ids, codes: case and spaces
    ("permohonan", "pemohon: {mitra: SD Contoh}", "pemohon: {mitra: sd-contoh}"),
    ("disposisi", "dari: {peran: Kepala Bidang}", "dari: {peran: kepala_bidang}"),
    ("pengecualian", "aturan: nom001", "aturan: NOM001"),
    ("instansi", 'warna: "#0B5E6F"', 'warna: "#0b5e6f"'),
    ("disposisi", "dari: {peran: Kepala/Bidang}", None),
    ("nomor", "untuk: Permohonan/2026-K7Q2", None),
    # true or false
    ("mitra", "contoh: ya", "contoh: true"),
    ("mitra", "contoh: No", "contoh: false"),
    ("mitra", 'contoh: "true"', "contoh: true"),
    ("mitra", "contoh: mungkin", None),
    ("mitra", "contoh: 1", None),
    # whole numbers
    ("peralatan", 'jumlah: "35"', "jumlah: 35"),
    ("peralatan", "jumlah: 35,", "jumlah: 35"),
    ("peralatan", 'jumlah: "035"', None),
    ("peralatan", "jumlah: 35 buah", None),
    ("peralatan", 'skema: "1"', "skema: 1"),
]


@pytest.mark.parametrize(("kind", "before", "after"), LINES, ids=[one[1] for one in LINES])
def test_a_value_becomes_what_it_was_meant_to_be(kind, before, after):
    assert text(kind, f"{before}\n") == f"{after or before}\n"


# times stand inside lists of opening hours only
TIMES = [
    ("08:00", '"08:00"'),
    ("8:00", '"08:00"'),
    ("10.30", '"10:30"'),
    ('"10.30"', '"10:30"'),
    ("10:30 WIB", '"10:30"'),
    ("pukul 10.30 wib", '"10:30"'),
    ("10:30:00", '"10:30"'),
    ("1O:30", '"10:30"'),
    ("10.3", "10.3"),
    ("24:00", '"24:00"'),
    ("25:00", "25:00"),
    ("10:30 WITA", "10:30 WITA"),
    ("10:30:15", "10:30:15"),
    ("8", "8"),
    ("10:30 PM", "10:30 PM"),
]


@pytest.mark.parametrize(("before", "after"), TIMES)
def test_times_of_day(before, after):
    record = "jam_buka:\n  - hari:\n      - senin\n    selesai: {}\n"
    assert text("ruang", record.format(before)) == record.format(after)


def test_a_zone_that_is_not_known_stays():
    assert text("pengecualian", "tanggal: 2026-02-11 08:00 WIB\n", zone="") == (
        "tanggal: 2026-02-11 08:00 WIB\n"
    )


def test_values_in_brackets_are_mended_in_place():
    before = "usulan: {tanggal: [14/1/2026, 2026-01-15], jam: 10:30}  # usul\n"
    after = 'usulan: {tanggal: ["2026-01-14", "2026-01-15"], jam: "10:30"}  # usul\n'
    assert text("permohonan", before) == after


def test_texts_of_several_lines_stay():
    before = "catatan: >-\n  2/5/2026\nringkasan: 'a\n  10:30'\n"
    assert text("permohonan", before.replace("catatan", "hal")) == before.replace("catatan", "hal")


def test_repairs_are_told():
    done = fixed("disposisi", b"cara: Kertas\nbatas_waktu: 2/5/2026\ncara2: x\n")
    assert [(one.what, one.pointer) for one in done.changes] == [
        ("pilihan ditulis seperti di daftar", "/cara"),
        ("tanggal ditulis tahun-bulan-hari", "/batas_waktu"),
    ]
