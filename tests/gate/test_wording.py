"""Each kind of mistake in the words that a clerk reads, whole."""

# ruff: noqa: E501 -- tables read better with one case a line

import pytest
from tests.support.tree import schemas

from literasi.documents.yaml12 import read
from literasi.gate.check import check

ROOM = "skema: 1\nnama: Aula\njenis: ruang\ncontoh: true\nkapasitas:\n  - tata_letak: u\n    jumlah: 9\n"
NEWER = (
    "1:8 SKM008 catatan ini skema 2; program ini baru mengenal skema 1 → "
    "perbarui program literasi, atau tulis 1 bila hanya salah ketik"
)
PARTNER = "skema: 1\nnama: PKK Contoh\njenis_mitra: pkk\ncontoh: true\n"
REPEAT = "    ulang:\n      tiap: minggu\n"
ACTIVITY = """\
skema: 1
nama: Kunjungan
jenis_kegiatan: kunjungan
sifat_keamanan: biasa
penanggung_jawab: {pejabat: a, peran: b}
jadwal:
  - kunci: a
    uid: db53a86a-de2b-4f21-832b-e8a53245b23f
    mulai: 2026-02-11T08:00
    selesai: 2026-02-11T10:00
    dipesan: {tanggal: 2026-02-01, oleh: {pejabat: a, peran: b}}
"""

# kind, record, finding as «line:column RULE message → hint»
CASES = [
    ("mitra", "", ["1:1 SKM003 berkas ini bukan kelompok «kunci: nilai» → mulai dengan «skema: 1»"]),
    ("mitra", "- a\n", ["1:1 SKM003 berkas ini bukan kelompok «kunci: nilai» → mulai dengan «skema: 1»"]),
    ("mitra", PARTNER.replace("skema: 1", "skema: 2"), [NEWER]),
    ("mitra", PARTNER.replace("nama: PKK Contoh\n", ""), ['1:1 SKM001 «nama» (Nama mitra) wajib diisi → tambahkan «nama: "TK Bina Ceria Tirtoasri"»']),
    ("mitra", PARTNER.replace("PKK Contoh", '""'), ['2:1 SKM001 «nama» (Nama mitra) wajib diisi → isi «nama: "TK Bina Ceria Tirtoasri"»']),
    ("mitra", PARTNER.replace("PKK Contoh", ""), ['2:1 SKM001 «nama» (Nama mitra) wajib diisi → isi «nama: "TK Bina Ceria Tirtoasri"»']),
    ("mitra", PARTNER.replace("nama:", "namaa:"), ["2:1 SKM002 kunci «namaa» tidak dikenal → maksud Anda «nama»?"]),
    ("mitra", PARTNER + "alamat_surel: x\n", ["5:1 SKM002 kunci «alamat_surel» tidak dikenal → kunci yang dikenal: skema, nama, jenis_mitra, wilayah, alias, contoh, persetujuan_nama, kontak_tersegel, catatan"]),
    ("mitra", PARTNER.replace("pkk", "PKK"), ["3:14 SKM004 «PKK» bukan pilihan untuk Jenis mitra → maksud Anda «pkk»?"]),
    ("mitra", PARTNER.replace("pkk", "bank"), ["3:14 SKM004 «bank» bukan pilihan untuk Jenis mitra → pilih salah satu: paud_tk, sd_mi, smp_mts, sma_smk_ma, perguruan_tinggi, komunitas, tbm, opd, desa_kelurahan, pesantren, pkk, swasta_umkm, … (15 pilihan)"]),
    ("mitra", PARTNER.replace("pkk", "true"), ["3:14 SKM003 Jenis mitra harus teks, bukan angka atau true/false → pilih salah satu: paud_tk, sd_mi, smp_mts, sma_smk_ma, perguruan_tinggi, komunitas, tbm, opd, desa_kelurahan, pesantren, pkk, swasta_umkm, … (15 pilihan)"]),
    ("mitra", PARTNER.replace("PKK Contoh", "12"), ['2:7 SKM003 Nama mitra harus teks, bukan angka atau true/false → tulis dalam tanda kutip: "12"']),
    ("mitra", PARTNER.replace("PKK Contoh", "{a: b}"), ['2:7 SKM003 Nama mitra harus teks → contoh yang benar: "TK Bina Ceria Tirtoasri"']),
    ("mitra", PARTNER.replace("true", "ya"), ["4:9 SKM003 Catatan contoh harus true atau false → tulis true bila ya, false bila tidak"]),
    ("mitra", PARTNER + "alias: x\n", ['5:8 SKM003 Nama lain harus daftar (tiap butir diawali «- ») → contoh yang benar: ["TK Bina Ceria"]']),
    ("mitra", PARTNER + "alias:\n  -\n  - x\n", ["6:4 SKM001 butir daftar ini kosong → isi butir ini, atau hapus tanda «-» di depannya"]),
    ("ruang", ROOM + "terdiri_dari: [x, y, x]\n", ["8:22 SKM007 Terdiri dari memuat «x» dua kali → hapus salah satu"]),
    ("mitra", PARTNER.replace("PKK Contoh", "x" * 301), ["2:7 SKM007 Nama mitra terlalu panjang, paling banyak 300 huruf → sekarang 301 huruf; ringkaslah"]),
    ("ruang", ROOM.replace("9", '"09"'), ["7:13 SKM003 Jumlah orang harus bilangan bulat → tulis tanpa tanda kutip dan tanpa nol di depan: 9"]),
    ("ruang", ROOM.replace("9", "2.5"), ["7:13 SKM003 Jumlah orang harus bilangan bulat → contoh yang benar: 100"]),
    ("ruang", ROOM + "siap_menit: -1\n", ["8:13 SKM007 Waktu menyiapkan (menit) paling kecil 0 → contoh yang benar: 30"]),
    ("ruang", ROOM + "siap_menit: 1441\n", ["8:13 SKM007 Waktu menyiapkan (menit) paling besar 1440 → contoh yang benar: 30"]),
    ("ruang", ROOM + "aktif_sejak: 2026-02-30\n", ['8:14 SKM006 Dipakai sejak «2026-02-30» tidak ada dalam kalender (tahun 1900 sampai 2199) → contoh yang benar: "2026-01-01"']),
    ("ruang", ROOM + "aktif_sejak: 0206-02-03\n", ['8:14 SKM006 Dipakai sejak «0206-02-03» tidak ada dalam kalender (tahun 1900 sampai 2199) → contoh yang benar: "2026-01-01"']),
    ("ruang", ROOM + "aktif_sejak: 2 Januari 2026\n", ["8:14 SKM005 Dipakai sejak «2 Januari 2026» tidak sesuai bentuknya → Tanggal ditulis TTTT-BB-HH, misalnya 2026-02-11 untuk 11 Februari 2026"]),
    ("kegiatan", ACTIVITY + REPEAT, ["12:5 SKM009 Pengulangan perlu «hingga» atau «jumlah» → isi tepat satu di antaranya"]),
    ("kegiatan", ACTIVITY + REPEAT + "      jumlah: 3\n      hingga: 2026-12-31\n", ["15:7 SKM009 Pengulangan hanya boleh memuat salah satu dari «hingga» atau «jumlah» → hapus salah satu"]),
    ("kegiatan", ACTIVITY + REPEAT + "      jumlah: 3\n      minggu_ke: 0\n", ["15:18 SKM010 Minggu ke- «0» tidak diterima → contoh yang benar: 2"]),
    ("kegiatan", ACTIVITY.partition("jadwal")[0] + "jadwal: []\n", ["6:1 SKM001 «jadwal» (Jadwal) wajib diisi → isi «jadwal», daftar; tiap butir diawali «- » dan berisi kunci, uid, mulai, selesai, dipesan"]),
]  # fmt: skip


def told(kind, text):
    raw = text.encode()
    document, _ = read("r.yml", raw)
    _, findings = check(schemas(), kind, document, raw)
    return [
        f"{one.mark.line}:{one.mark.column} {one.rule} {one.message} → {one.hint}"
        for one in findings
    ]


@pytest.mark.parametrize(
    ("kind", "text", "expected"), CASES, ids=[case[2][0][:40] for case in CASES]
)
def test_a_mistake_is_told_in_these_words(kind, text, expected):
    assert told(kind, text) == expected


@pytest.mark.parametrize("kind", ["mitra", "ruang", "kegiatan"])
def test_the_records_that_are_spoilt_here_are_right_themselves(kind):
    assert told(kind, {"mitra": PARTNER, "ruang": ROOM, "kegiatan": ACTIVITY}[kind]) == []


def test_empty_optional_values_count_as_absent():
    assert told("mitra", PARTNER + 'alias: []\nwilayah: ""\ncatatan: ~\nkontak_tersegel:\n') == []


def test_a_whole_number_may_be_written_as_a_float():
    document, _ = read("r.yml", ROOM.replace("9", "9.0").encode())
    kept, findings = check(schemas(), "ruang", document, b"")
    assert (kept.data["kapasitas"][0]["jumlah"], findings) == (9, ())
    assert isinstance(kept.data["kapasitas"][0]["jumlah"], int)


def test_a_file_of_nothing_but_mistakes_is_told_in_part():
    many = PARTNER + "alias:\n" + "".join(f"  - {one}\n" for one in range(5000))
    assert len(told("mitra", many)) == 200
