"""An application form filled in by hand."""

import json

FORM = {
    "skema": 1,
    "formulir": "permohonan",
    "kode": "k7q2m9x4",
    "instansi": "contoh",
    "dibuat": "2026-03-30",
    "lembaga": {"nama": "SD Contoh", "jenis": "sd_mi", "wilayah": "Kecamatan Contoh"},
    "jenis_kegiatan": "kunjungan",
    "hal": "Permohonan kunjungan literasi",
    "ringkasan": "Kami ingin mengajak siswa mengenal perpustakaan.\nMereka suka dongeng.",
    "usulan": {
        "tanggal": ["2026-04-14", "2026-04-15"],
        "jam": "08.00–10.00 WIB",
        "ruang": "aula",
        "jumlah_peserta": 45,
        "kebutuhan": "Pendongeng dan karpet.",
    },
    "surat": {"nomor_surat": "012/SD-C/III/2026", "lampiran": "1 (satu) lembar"},
    "kontak": {
        "alamat": "Jalan Rahasia Nomor 7",
        "tempat": "Kota Tersembunyi",
        "penanda_tangan": "Pimpinan Tertutup",
        "jabatan": "Kepala Sekolah Tertentu",
        "nama": "Narahubung Tertutup",
        "telepon": "0800 1234 567",
        "surel": "tertutup@sekolah.invalid",
    },
}


def written(form=FORM):
    """The file as a browser writes it."""
    return (json.dumps(form, ensure_ascii=False, indent=2) + "\n").encode()
