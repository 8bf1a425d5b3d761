"""Break one thing in each kind of record by hand: one finding, at its place, in plain words."""

# ruff: noqa: E501 -- tables read better with one case a line

import pytest
from tests.support.tree import edited, news
from tests.support.unshipped import SEAL, TEXTS

from literasi.records.kinds import ALL
from literasi.records.location import locate
from literasi.values.finding import Finding
from literasi.values.mark import Mark

# record, what stood there, what stands there now;
# rule, line, column, end line, end column, pointer; message; what would be right
BROKEN = [
    (
        "kendal/instansi.yml", "opd: Dinarpus\n", "opd: 12\n",
        "SKM003", 26, 6, 26, 8, "/opd",
        "Kode perangkat daerah harus teks, bukan angka atau true/false",
        'tulis dalam tanda kutip: "12"',
    ),
    (
        "libur/2026.yml", '- tanggal: "2026-02-16"', '- tanggal: "2026-02-30"',
        "SKM006", 22, 14, 22, 26, "/hari/2/tanggal",
        "Tanggal «2026-02-30» tidak ada dalam kalender (tahun 1900 sampai 2199)",
        'contoh yang benar: "2026-01-01"',
    ),
    (
        "kendal/pejabat/tono.yml", "status: definitif", "status: Definitif",
        "SKM004", 7, 13, 7, 22, "/jabatan/0/status",
        "«Definitif» bukan pilihan untuk Status jabatan",
        "maksud Anda «definitif»?",
    ),
    (
        "kendal/ruang/aula.yml", "siap_menit: 30", "siap_menit: 3000",
        "SKM007", 18, 13, 18, 17, "/siap_menit",
        "Waktu menyiapkan (menit) paling besar 1440",
        "contoh yang benar: 30",
    ),
    (
        "kendal/ruang/aula.yml", "  - aula-b", "  - aula-a",
        "SKM007", 14, 5, 14, 11, "/terdiri_dari/1",
        "Terdiri dari memuat «aula-a» dua kali",
        "hapus salah satu",
    ),
    (
        "kendal/peralatan/kamera.yml", "jumlah: 2\n", "jumlah: dua\n",
        "SKM003", 3, 9, 3, 12, "/jumlah",
        "Jumlah harus bilangan bulat",
        "contoh yang benar: 2",
    ),
    (
        "kendal/mitra/tk-bina-ceria-tirtoasri.yml", "jenis_mitra: paud_tk", "jenis_mitra: paud",
        "SKM004", 3, 14, 3, 18, "/jenis_mitra",
        "«paud» bukan pilihan untuk Jenis mitra",
        "maksud Anda «paud_tk»?",
    ),
    (
        "kendal/klasifikasi/kode-lama.yml", 'kode: "041.4"', "kode: 936.10",
        "SKM003", 19, 11, 19, 17, "/kode/6/kode",
        "Kode harus teks, bukan angka atau true/false",
        'tulis dalam tanda kutip: "936.10"',
    ),
    (
        "kendal/retensi/ilustrasi.yml", "contoh: true\n", "",
        "SKM001", 1, 1, 1, 2, "/contoh",
        "«contoh» (Catatan contoh) wajib diisi",
        "tambahkan «contoh: true»",
    ),
    (
        "kendal/klausul/penutup.yml", "wajib: true", "wajib: ya",
        "SKM003", 4, 8, 4, 10, "/wajib",
        "Wajib ada harus true atau false",
        "tulis true bila ya, false bila tidak",
    ),
    (
        "kendal/sop/kerjasama-literasi-1.yml", "alur: ", "alir: ",
        "SKM002", 125, 1, 125, 5, "/alir",
        "kunci «alir» tidak dikenal",
        "maksud Anda «alur»?",
    ),
    (
        "kendal/permohonan/2026-k01a.yml", '  nomor_agenda: "0147"', "  nomor_agenda: 147",
        "SKM003", 12, 17, 12, 20, "/surat_masuk/nomor_agenda",
        "Nomor agenda harus teks, bukan angka atau true/false",
        'tulis dalam tanda kutip: "147"',
    ),
    (
        "kendal/permohonan/2026-k01a.yml", "hal: Permohonan kunjungan literasi 35 anak\nringkasan", "hal:\nringkasan",
        "SKM001", 4, 1, 4, 4, "/hal",
        "«hal» (Hal) wajib diisi",
        'isi «hal: "Permohonan kunjungan literasi"»',
    ),
    (
        "kendal/permohonan/2026-k01a.yml", "mitra: tk-bina-ceria-tirtoasri", "mitra: tk-bina-ceria-tirtoasr",
        "RUJ001", 10, 10, 10, 32, "/pemohon/mitra",
        "tidak ada mitra «tk-bina-ceria-tirtoasr»",
        "maksud Anda «tk-bina-ceria-tirtoasri»?",
    ),
    (
        "kendal/disposisi/2026-k01a-1.yml", "tindakan: mendisposisi", "tindakan: mendisposisikan",
        "SKM004", 3, 11, 3, 26, "/tindakan",
        "«mendisposisikan» bukan pilihan untuk Tindakan",
        "maksud Anda «mendisposisi»?",
    ),
    (
        "kendal/disposisi/2026-k01a-1.yml", 'tanggal: "2026-02-03T09:10"', "tanggal: 2026-02-31",
        "SKM006", 14, 10, 14, 20, "/tanggal",
        "Tanggal «2026-02-31» tidak ada dalam kalender (tahun 1900 sampai 2199)",
        'contoh yang benar: "2026-02-03"',
    ),
    (
        "kendal/koordinasi/2026-k01a-k1.yml", 'tanggal: "2026-02-05T09:30"', 'tanggal: "2026-02-05 09:30"',
        "SKM005", 3, 10, 3, 28, "/tanggal",
        "Tanggal «2026-02-05 09:30» tidak sesuai bentuknya",
        "Tulis tanggal TTTT-BB-HH, atau tanggal dan jam TTTT-BB-HHTJJ:MM, misalnya 2026-02-03 atau 2026-02-03T09:15",
    ),
    (
        "kendal/surat-keluar/2026-k02b-s1.yml", "cara: basah", "cara: Basah",
        "SKM004", 49, 9, 49, 14, "/penandatanganan/cara",
        "«Basah» bukan pilihan untuk Cara tanda tangan",
        "maksud Anda «basah»?",
    ),
    (
        "kendal/perjanjian/2026-k03c-p1.yml", "urutan: kedua", "urutan: ke-2",
        "SKM004", 13, 13, 13, 17, "/pihak/1/urutan",
        "«ke-2» bukan pilihan untuk Urutan",
        "pilih salah satu: kesatu, kedua",
    ),
    (
        "kendal/kegiatan/2026-k01a-g1.yml", 'selesai: "2026-02-11T10:00"', 'selesai: "2026-02-11T07:00"',
        "TGL001", 30, 14, 30, 32, "/jadwal/0/selesai",
        "berakhir 2026-02-11T07:00 padahal mulai 2026-02-11T08:00",
        "tukar keduanya, atau perbaiki tanggal dan jamnya",
    ),
    (
        "kendal/kegiatan/2026-k01a-g1.yml", "      - ruang-anak\n", "      - ruang-anka\n",
        "RUJ001", 32, 9, 32, 19, "/jadwal/0/ruang/0",
        "tidak ada ruang «ruang-anka»",
        "maksud Anda «ruang-anak»?",
    ),
    (
        "kendal/presensi/2026-k01a-g1-a-20260211.yml", "  total: 39", "  total: -39",
        "SKM007", 6, 10, 6, 13, "/jumlah/total",
        "Total paling kecil 0",
        "contoh yang benar: 39",
    ),
    (
        "kendal/publikasi/kunjungan-tk-bina-ceria.yml", "orang: tidak_ada", "orang: dikenali",
        "SKM001", 30, 5, 30, 6, "/gambar/0/persetujuan",
        "«persetujuan» (Persetujuan) wajib diisi",
        'tambahkan «persetujuan: {"status": "ada", "tanggal": "2026-02-11", "rujukan": "Lemari B2, map persetujuan 12"}»',
    ),
    (
        "kendal/publikasi/kunjungan-tk-bina-ceria.yml", "  - literasi-anak", "  - literasi\tanak",
        "YML006", 23, 13, 23, 14, "",
        "ada tab di baris ini",
        "ganti tab dengan spasi; satu tingkat menjorok dua spasi",
    ),
    (
        "kendal/penutupan/2026-k01a.yml", "hasil: ditutup", "hasil: ditolak",
        "SKM001", 1, 1, 1, 2, "/alasan",
        "«alasan» (Alasan) wajib diisi",
        'tambahkan «alasan: "Pemohon menarik permohonannya karena bersamaan dengan acara desa."»',
    ),
    (
        "kendal/nomor/masuk-2026-0147.yml", "untuk: permohonan/2026-k01a", "untuk: 2026-k01a",
        "SKM005", 2, 8, 2, 17, "/untuk",
        "Untuk catatan «2026-k01a» tidak sesuai bentuknya",
        "Rujukan ditulis jenis/id, misalnya permohonan/2026-k7q2",
    ),
    (
        "kendal/kegiatan/2026-k01a-g1.yml", "    uid: db53a86a-de2b-4f21-832b-e8a53245b23f\n", "    uid: db53a86a-de2b-4f21-832b\n",
        "SKM005", 28, 10, 28, 33, "/jadwal/0/uid",
        "Pengenal kalender «db53a86a-de2b-4f21-832b» tidak sesuai bentuknya",
        "UUID terdiri atas 32 angka 0–9 dan huruf a–f dalam kelompok 8-4-4-4-12",
    ),
    (
        "kendal/koordinasi/2026-k01a-k1.yml", "cara: telepon", "cara: &t telepon",
        "YML003", 8, 7, 8, 17, "",
        "jangkar «&t» tidak dipakai",
        "hapus tanda «&…»; beri tanda kutip bila memang bagian dari teks",
    ),
    (
        "kendal/disposisi/2026-k01a-2.yml", "dari:", "tindakan: menyelesaikan\ndari:",
        "YML002", 4, 1, 4, 9, "",
        "kunci «tindakan» ditulis dua kali",
        "kunci ini sudah ada di baris 3; hapus salah satu",
    ),
    (
        "kendal/surat-keluar/2026-k02b-s1.yml", "hal: Balasan permohonan kunjungan literasi", "hal: Balasan: permohonan kunjungan literasi",
        "YML001", 5, 13, 5, 14, "",
        "ada titik dua di dalam teks tanpa tanda kutip",
        'beri tanda kutip: hal: "Balasan: permohonan kunjungan literasi"',
    ),
    (
        "kendal/pengecualian/contoh.yml", "aturan: SOP010", "aturan: SOP10",
        "SKM005", 2, 9, 2, 14, "/aturan",
        "Kode aturan «SOP10» tidak sesuai bentuknya",
        "Kode aturan terdiri atas tiga huruf besar dan tiga angka, misalnya JDW001",
    ),
    (
        "kendal/pengecualian/contoh.yml", "pejabat: retno", "pejabat: retna",
        "RUJ001", 6, 12, 6, 17, "/disetujui/pejabat",
        "tidak ada pejabat «retna»",
        "maksud Anda «retno»?",
    ),
    (
        "kendal/penutupan-buku/agenda-surat-masuk-2020-01.yml", "jumlah: 0", "jumlah: nol",
        "SKM003", 4, 9, 4, 12, "/jumlah",
        "Jumlah baris harus bilangan bulat",
        "contoh yang benar: 12",
    ),
    (
        "kendal/segel/2026-k01a-hadir.yml", "isi: daftar_hadir", "isi: daftar hadir",
        "SKM004", 2, 6, 2, 18, "/isi",
        "«daftar hadir» bukan pilihan untuk Isi",
        "maksud Anda «daftar_hadir»?",
    ),
]  # fmt: skip


def broken(path, old, new):
    text = TEXTS.get(f"records/{path}")
    if text is None:
        return edited(path, old, new)
    assert text.count(old) == 1
    return {f"records/{path}": text.replace(old, new).encode()}


@pytest.mark.parametrize(
    "case", BROKEN, ids=lambda case: f"{case[0]} {case[2]}".replace("\n", " ")
)
def test_one_mistake_gives_one_finding(case):
    path, old, new, rule, *place, pointer, message, hint = case
    mark = Mark(f"records/{path}", *place)
    assert news(broken(path, old, new)) == [Finding(mark, rule, message, hint, pointer=pointer)]


def test_every_kind_of_record_is_broken_once():
    assert {locate(f"records/{case[0]}").kind for case in BROKEN} == set(ALL)


@pytest.mark.parametrize("path", [one for one in TEXTS if one != SEAL])
def test_what_is_not_shipped_is_right_itself(path):
    assert news({path: TEXTS[path].encode()}) == []
