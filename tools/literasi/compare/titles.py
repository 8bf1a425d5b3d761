"""The laws of this room by id; a test holds them against the manuals."""

from collections.abc import Mapping

LISTS, IDENTITY, NUMBER, SEALED, ACT, DELETED = (f"BAS00{one}" for one in range(1, 7))
PUBLISHED, CLAIM, REUSED, SOP, APPROVAL, MOVED = (f"BAS{one:03}" for one in range(7, 13))
CLASH, CONFLICT = "CAB001", "CAB002"

TITLES: Mapping[str, str] = {
    LISTS: "Daftar bukti hanya bertambah",
    IDENTITY: "Pengenal catatan tidak berubah",
    NUMBER: "Nomor yang sudah diberikan tidak berubah",
    SEALED: "Isi naskah yang sudah ditandatangani atau dikirim tidak berubah",
    ACT: "Tindakan yang sudah dicatat tidak diubah",
    DELETED: "Catatan kerja sama tidak dihapus",
    PUBLISHED: "Yang sudah terbit tidak hilang",
    CLAIM: "Nomor yang sudah diambil tidak dihapus dan tidak dialihkan",
    REUSED: "Nomor yang pernah dipakai tidak dipakai ulang",
    SOP: "SOP yang sudah berlaku dan dipakai tidak diubah",
    APPROVAL: "Persetujuan gugur bila yang disetujui berubah",
    MOVED: "Jadwal tetap yang dipindah mencatat waktu semula",
    CLASH: "Dua cabang yang digabung tidak saling melanggar aturan",
    CONFLICT: "Dua cabang tidak mengubah tempat yang sama",
}
