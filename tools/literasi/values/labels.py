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
