"""Keys, empties, order, and signs of the file: whole text in, whole text out."""

# ruff: noqa: E501  texts stand on one line, so that before and after can be compared

import pytest
from tests.repair.fixing import fixed, text

SAME = None
CASES = {
    # spaces and line ends
    "spasi di akhir baris": ("mitra", "nama: A  \nwilayah: B \n", "nama: A\nwilayah: B\n"),
    "spasi di akhir baris teks blok": ("klausul", "teks: |-  \n  a  \n  b\n", "teks: |-\n  a  \n  b\n"),
    "spasi yang di-escape": ("mitra", 'nama: "a\\ \n  b"\n', SAME),
    "baris terakhir": ("mitra", "nama: A", "nama: A\n"),
    "baris terakhir teks blok": ("klausul", "teks: |\n  a", SAME),
    "CRLF": ("mitra", "nama: A\r\nwilayah: B\r\n", "nama: A\nwilayah: B\n"),
    "CR tunggal": ("mitra", "nama: A\rwilayah: B\r\n", SAME),
    "BOM": ("mitra", "\ufeffnama: A\n", "nama: A\n"),
    "BOM dan salah susun": ("mitra", "\ufeffnama: [A\r\n", "nama: [A\n"),
    # tabs
    "tab sebagai inden": ("permohonan", "pemohon:\n\tmitra: sd\n", "pemohon:\n  mitra: sd\n"),
    "tab dua tingkat": (
        "surat-keluar",
        "konsep:\n\t- versi: 1\n\t  oleh:\n\t\t  peran: a\n",
        "konsep:\n  - versi: 1\n    oleh:\n      peran: a\n",
    ),
    "tab sesudah titik dua": ("mitra", "nama:\tA\t\n", "nama: A\n"),
    "tab di tengah teks": ("mitra", "nama: A\tB\n", "nama: A B\n"),
    "tab sebelum komentar": ("mitra", "nama: A\t# x\n", "nama: A # x\n"),
    "tab di teks blok": ("klausul", "teks: |-\n  a\tb\n", SAME),
    "tab yang artinya ganda": ("permohonan", "pemohon:\n  mitra:\n\tx: b\n", SAME),
    "tab yang sejajar": ("permohonan", "pemohon:\n  mitra: a\n\tx: b\n", "pemohon:\n  mitra: a\n  x: b\n"),
    # odd spaces and unseen characters
    "spasi tak terputus di teks": ("mitra", "nama: A\u00a0B\n", "nama: A B\n"),
    "spasi tak terputus dalam kutip": ("mitra", 'nama: "A\u00a0B"\n', SAME),
    "spasi tak terputus sesudah titik dua": (
        "mitra", "nama:\u00a0A\nwilayah:\u00a0B\n", "nama: A\nwilayah: B\n"
    ),
    "spasi tak terputus sebagai inden": (
        "permohonan", "hal: a\npemohon:\n\u00a0\u00a0mitra: sd\n", "hal: a\npemohon:\n  mitra: sd\n"
    ),
    "spasi lebar nol": ("mitra", "nama: A\u200bB\n", "nama: AB\n"),
    "spasi lebar nol di kunci": ("mitra", "na\u200bma: A\n", "nama: A\n"),
    "baris kembar": ("mitra", "nama: A\nnama: A\n", "nama: A\n"),
    "baris kembar banyak": ("mitra", "nama: A\n" * 40, SAME),
    "BOM di tengah": ("mitra", "nama: A\n\ufeffwilayah: B\n", "nama: A\nwilayah: B\n"),
    "penyambung emoji": ("mitra", "nama: 👩\u200d🏫\n", SAME),
    # Word's quotes, colons, commas
    "kutip Word": ("mitra", "nama: “A”\n", 'nama: "A"\n'),
    "kutip Word tunggal": ("mitra", "nama: ‘A’\n", 'nama: "A"\n'),
    "kutip Word berisi titik dua": ("mitra", "nama: “A: B”\n", 'nama: "A: B"\n'),
    "kutip Word di butir": ("mitra", "alias:\n  - “A: B”\n", 'alias:\n  - "A: B"\n'),
    "kutip Word di dalam teks": ("mitra", "nama: “A” dan “B”\n", SAME),
    "kutip Word di teks blok": ("klausul", "teks: |-\n  x: “A”\n", SAME),
    "kutip Word pada tanggal": ("pengecualian", "hingga: “2/5/2026”\n", 'hingga: "2026-05-02"\n'),
    "titik dua di judul": ("klausul", "judul: Bab: Satu  # a\n", SAME),
    "titik dua di judul tanpa komentar": ("klausul", "judul: Bab: Satu\n", 'judul: "Bab: Satu"\n'),
    "dua kunci sebaris": ("klausul", "judul: Bab urutan: 1\n", SAME),
    "kunci tak dikenal bertitik dua": ("klausul", "apa: Bab: Satu\nx: 1\n", 'apa: "Bab: Satu"\nx: 1\n'),
    "tanpa spasi sesudah titik dua": ("klausul", "judul:Bab\nurutan: 1\n", "judul: Bab\nurutan: 1\n"),
    "tanda khusus di depan": ("klausul", "judul: @kantor\n", 'judul: "@kantor"\n'),
    "tebal Markdown": ("klausul", "judul: *penting*\n", 'judul: "*penting*"\n'),
    "alias sungguhan": ("klausul", "judul: *penting\n", SAME),
    "koma di akhir": ("klausul", 'judul: "Bab",\nurutan: 1,\n', 'judul: "Bab"\nurutan: 1\n'),
    "kutip tak ditutup": ("klausul", 'judul: "Bab\nurutan: 1\n', SAME),
    # keys
    "kunci salah ketik": ("pengecualian", "tangal: 2/5/2026\n", 'tanggal: "2026-05-02"\n'),
    "kunci huruf besar": ("surat-keluar", "Tanggal Surat: 2026-05-02\n", 'tanggal_surat: "2026-05-02"\n'),
    "kunci tertukar": ("mitra", "naam: A\n", "nama: A\n"),
    "kunci yang sudah ada": ("mitra", "nama: A\nnamma: B\n", SAME),
    "kunci yang nilainya tidak cocok": ("pengecualian", "tangal: kemarin\n", SAME),
    "dua kunci untuk satu tempat": ("mitra", "namma: A\nnaman: B\n", SAME),
    "kunci dari tempat lain": ("mitra", "tujuan: A\nkota: B\n", SAME),
    "kunci jauh": ("mitra", "nnaammaa: A\n", SAME),
    # empty values
    "isian kosong": (
        "mitra",
        'nama: A\nwilayah: ""\nalias: []\ncatatan:\nkontak_tersegel: null\n',
        "nama: A\n",
    ),
    "isian wajib kosong": ("mitra", 'nama: ""\ncontoh: true\n', SAME),
    "isian kosong berkomentar": ("mitra", 'nama: A\ncatatan: ""  # nanti\n', SAME),
    "kelompok kosong": ("permohonan", 'hal: a\nusulan:\n  jam: ""\n  tanggal: []\n', "hal: a\n"),
    "isian kosong di butir": (
        "kegiatan",
        "dokumentasi:\n  - jenis: foto\n    berkas: {}\n    judul: A\n",
        "dokumentasi:\n  - jenis: foto\n    judul: A\n",
    ),
    "isian kosong di depan butir": (
        "kegiatan",
        'narasumber:\n  - lembaga: ""\n    topik:\n    persetujuan: ya\n',
        "narasumber:\n  - persetujuan: true\n",
    ),
    "isian kosong, isinya lupa menjorok": ("permohonan", "pemohon:\nmitra: a\n", SAME),
    "isian kosong di depan butir, lalu komentar": (
        "kegiatan", 'narasumber:\n  - lembaga: ""\n    # x\n    topik: a\n', SAME
    ),
    "isian kosong di depan butir, lalu komentar lain kolom": (
        "kegiatan", 'narasumber:\n  - lembaga: ""\n # x\n    topik: a\n', SAME
    ),
    "butir kosong": ("mitra", "nama: A\nalias:\n  - \n  - B\n", "nama: A\nalias:\n  -\n  - B\n"),
    "isian kosong dalam kurung": ("permohonan", 'usulan: {jam: "", ruang: aula}\n', SAME),
    # order
    "urutan": ("mitra", "contoh: true\nnama: A\nskema: 1\n", "skema: 1\nnama: A\ncontoh: true\n"),
    "komentar ikut kuncinya": (
        "mitra",
        "nama: A\n# dua\n# baris\ncontoh: true # c\n# wilayah\nwilayah: B\n",
        "nama: A\n# wilayah\nwilayah: B\n# dua\n# baris\ncontoh: true # c\n",
    ),
    "komentar di atas segalanya": ("mitra", "# kepala\ncontoh: true\nnama: A\n", SAME),
    "komentar kepala, kunci pertama tetap": (
        "mitra",
        "# kepala\nskema: 1\ncontoh: true\nnama: A\n",
        "# kepala\nskema: 1\nnama: A\ncontoh: true\n",
    ),
    "baris kosong di antaranya": ("mitra", "skema: 1\n\ncontoh: true\nnama: A\n", SAME),
    "komentar lain kolom": ("mitra", "skema: 1\n  # x\ncontoh: true\nnama: A\n", SAME),
    "kunci tak dikenal": ("mitra", "contoh: true\nzzz: 1\nnama: A\n", SAME),
    "urutan di butir dan di dalamnya": (
        "surat-keluar",
        "konsep:\n  - oleh:\n      peran: b\n      pejabat: a\n    isi: |-\n      satu\n\n      dua\n    versi: 1\n",
        "konsep:\n  - versi: 1\n    oleh:\n      pejabat: a\n      peran: b\n    isi: |-\n      satu\n\n      dua\n",
    ),
    "urutan dalam kurung": ("permohonan", "pemohon: {mitra: a}\nusulan: {\n  ruang: b,\n  jam: c\n}\n", SAME),
    "komentar tidak dapat mengikuti tanda butir": (
        "kegiatan", "jadwal:\n  - mulai: x\n    # kunci\n    kunci: a\n", SAME
    ),
    "kunci dengan tanda tanya": ("mitra", "? contoh\n: true\n? nama\n: A\n", SAME),
    "tanda tanya di tengah": ("mitra", "contoh: true\n? nama\n: A\n", SAME),
    "baris kosong sesudah teks blok": ("klausul", "teks: |-\n  a\n\njudul: b\n", SAME),
    "baris kosong sesudah teks blok terakhir": (
        "klausul", "teks: a\njudul: |-\n  b\n\n", "judul: |-\n  b\nteks: a\n\n"
    ),
    "kunci ganda": ("mitra", "contoh: true\nnama: A\nnama: B\n", SAME),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_a_text_becomes_what_it_was_meant_to_be(name):
    kind, before, after = CASES[name]
    assert text(kind, before) == (after or before)


def test_everything_else_stays_byte_for_byte():
    before = (
        "# yaml-language-server: $schema=x\nskema: 1\nnama:   'A'   # kutip tunggal\n"
        "jenis_mitra: {}\n\n\n# komentar\ncontoh: True\ncatatan: >-\n   lipat\n   dua\n"
    )
    assert text("mitra", before) == before


def test_repairs_of_several_stages_meet():
    before = "\ufeffTangal: “2/5/2026”\r\n\tx: 1\r\n"
    assert text("pengecualian", before) == "Tangal: “2/5/2026”\n\tx: 1\n"
    before = '\ufeffaturan:\tABC001\r\nTangal:\t“2/5/2026 8.00”\r\ncatatan: "",  \r\n'
    after = 'aturan: ABC001\ncatatan: ""\ntanggal: "2026-05-02T08:00"\n'
    assert text("pengecualian", before) == after


def test_what_is_no_text_stays():
    for raw in (b"nama: \xff\n", b"\x00", b"", b"- a\n", b"a" * (512 * 1024 + 1), b"\r\r\n"):
        assert fixed("mitra", raw).raw == raw
