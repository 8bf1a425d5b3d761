"""Words of closed lists that the books print; a test holds them against `x-label`."""

from collections.abc import Mapping

SECURITY: Mapping[str, str] = {
    "biasa": "Biasa",
    "terbatas": "Terbatas",
    "rahasia": "Rahasia",
    "sangat_rahasia": "Sangat rahasia",
}
SPEED: Mapping[str, str] = {
    "biasa": "Biasa",
    "segera": "Segera",
    "sangat_segera": "Sangat segera",
}
SOURCES: Mapping[str, str] = {
    "langsung": "Diantar langsung",
    "pos": "Pos",
    "surel": "Surat elektronik (surel)",
    "whatsapp": "WhatsApp",
    "srikandi": "SRIKANDI",
    "formulir": "Formulir permohonan",
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
SENDING: Mapping[str, str] = {
    "langsung": "Diantar langsung",
    "pos": "Pos",
    "surel": "Surel",
    "whatsapp": "WhatsApp",
    "srikandi": "SRIKANDI",
}
HOPS: Mapping[str, str] = {
    "mendisposisi": "Mendisposisi",
    "menyelesaikan": "Menyelesaikan disposisi",
    "membatalkan": "Membatalkan disposisi",
}
WAYS: Mapping[str, str] = {
    "kertas": "Lembar disposisi kertas",
    "srikandi": "SRIKANDI",
    "daring": "Daring melalui sistem ini",
}
ENDS: Mapping[str, str] = {
    "ditutup": "Ditutup setelah selesai",
    "ditolak": "Permohonan ditolak",
    "ditarik": "Ditarik oleh pemohon",
    "dibatalkan": "Dibatalkan oleh kantor",
}


def word(table: Mapping[str, str], key: str) -> str:
    """Give the word of a key; an office's newer key stands for itself."""
    return table.get(key, key)


def nature(security: str, speed: str) -> str:
    """Write both axes of `sifat` in one cell: security, then speed where it is not the usual."""
    words = [word(SECURITY, security)] if security != "biasa" else []
    words += [word(SPEED, speed)] if speed != "biasa" else []
    return ", ".join(words) or SECURITY["biasa"]
