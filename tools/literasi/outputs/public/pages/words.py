"""Indonesian words for the keys that public views carry."""

_WORDS = {
    "pengumuman": "Pengumuman",
    "berita_kegiatan": "Berita kegiatan",
    "kunjungan": "Kunjungan",
    "mendongeng": "Mendongeng",
    "pelatihan": "Pelatihan",
    "workshop": "Lokakarya",
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
    "ruang": "Ruang",
    "luar_ruang": "Luar ruang",
    "kendaraan": "Kendaraan",
    "kesepakatan_bersama": "Kesepakatan bersama",
    "perjanjian_kerja_sama": "Perjanjian kerja sama",
    "adendum": "Adendum",
    "libur_nasional": "Libur nasional",
    "cuti_bersama": "Cuti bersama",
}


def label(key: str) -> str:
    """Give the words for a key; an unknown key is written out as it is, without underscores."""
    plain = key.replace("_", " ")
    return _WORDS.get(key, plain[:1].upper() + plain[1:])


def tag_label(tag: str) -> str:
    """Give the words of a tag: `kelas-rutin` is `kelas rutin`."""
    return tag.replace("-", " ")


def count(number: int, noun: str) -> str:
    """Write a number with its noun; Indonesian nouns do not change."""
    return f"{thousands(number)} {noun}"


def thousands(number: int) -> str:
    """Write `1.250`, with the full stop of Indonesian thousands."""
    return f"{number:,}".replace(",", ".")


def listed(items: tuple[str, ...]) -> str:
    """Write `a`, `a dan b` or `a, b, dan c`."""
    if len(items) < 3:
        return " dan ".join(items)
    return f"{', '.join(items[:-1])}, dan {items[-1]}"
