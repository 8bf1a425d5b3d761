"""Words for the keys of closed lists; a test holds them against `x-label` of the schemas."""

from collections.abc import Mapping

ACTIVITIES: Mapping[str, str] = {
    "kunjungan": "Kunjungan",
    "mendongeng": "Mendongeng",
    "pelatihan": "Pelatihan",
    "workshop": "Workshop (lokakarya)",
    "bedah_buku": "Bedah buku",
    "pustaka_keliling": "Pustaka keliling",
    "pameran": "Pameran",
    "festival": "Festival",
    "kelas_rutin": "Kelas rutin",
    "studi_banding": "Studi banding",
    "peminjaman_tempat": "Peminjaman tempat",
    "diskusi": "Diskusi",
    "magang": "Magang",
    "rapat": "Rapat",
}
PUBLICATIONS: Mapping[str, str] = {
    "pengumuman": "Pengumuman",
    "berita_kegiatan": "Berita kegiatan",
}
LETTERS: Mapping[str, str] = {
    "balasan": "Surat balasan",
    "pengantar": "Surat pengantar",
    "undangan": "Undangan",
    "perubahan": "Surat perubahan",
    "pencabutan": "Surat pencabutan",
    "pembatalan": "Surat pembatalan",
    "ralat": "Ralat",
    "keterangan": "Surat keterangan",
}
AGREEMENTS: Mapping[str, str] = {
    "kesepakatan_bersama": "Kesepakatan bersama",
    "perjanjian_kerja_sama": "Perjanjian kerja sama",
    "adendum": "Adendum",
}
ROOMS: Mapping[str, str] = {
    "ruang": "Ruang",
    "luar_ruang": "Luar ruang",
    "kendaraan": "Kendaraan",
}
LAYOUTS: Mapping[str, str] = {
    "teater": "Teater",
    "kelas": "Kelas",
    "u": "Huruf U",
    "lesehan": "Lesehan",
    "bebas": "Bebas",
    "kursi_kendaraan": "Kursi kendaraan",
}
FATES: Mapping[str, str] = {
    "musnah": "Musnah",
    "permanen": "Permanen",
    "dinilai_kembali": "Dinilai kembali",
}
DISPOSALS: Mapping[str, str] = {
    "pemindahan": "Pemindahan ke tempat arsip inaktif",
    "pemusnahan": "Pemusnahan",
    "penyerahan": "Penyerahan ke lembaga kearsipan daerah",
    "penilaian": "Penilaian kembali",
}
SEALED: Mapping[str, str] = {
    "daftar_hadir": "Daftar hadir",
    "pendaftaran": "Pendaftaran dan daftar tunggu",
    "kontak": "Kontak pemohon",
    "persetujuan": "Formulir persetujuan",
}
SEAL_STARTS: Mapping[str, str] = {
    "penyegelan": "Hari data disegel",
    "kegiatan_dilaporkan": "Laporan akhir kegiatan",
    "penutupan_berkas": "Penutupan berkas",
    "gambar_tidak_dipakai": "Gambarnya tidak dipakai lagi",
}
RETENTION_STARTS: Mapping[str, str] = {
    "penutupan_berkas": "Penutupan berkas",
    "akhir_perjanjian": "Akhir masa perjanjian",
    "tanggal_surat": "Tanggal surat",
}
SURVEY: Mapping[str, str] = {
    "persyaratan": "Persyaratan",
    "prosedur": "Sistem, mekanisme, dan prosedur",
    "waktu": "Waktu penyelesaian",
    "biaya": "Biaya/tarif",
    "produk": "Produk spesifikasi jenis pelayanan",
    "kompetensi": "Kompetensi pelaksana",
    "perilaku": "Perilaku pelaksana",
    "pengaduan": "Penanganan pengaduan, saran, dan masukan",
    "sarana": "Sarana dan prasarana",
}
"""The nine elements of PermenPANRB 14/2017, in its order; titles of `survei_kepuasan/unsur`."""
