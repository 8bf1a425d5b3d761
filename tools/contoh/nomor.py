"""Numbers of letters and agreements: rising with the date, clear of the hand-written cases."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from kalender import urutan

if TYPE_CHECKING:
    from umum import Rekaman

SISIPAN = urutan(date(2026, 10, 12)), urutan(date(2026, 11, 18))


@dataclass(slots=True)
class Buku:
    """The registers of one office while its cases are made; each number is claimed once."""

    kantor: str
    klaim: dict[str, Rekaman] = field(default_factory=dict)
    _terakhir: tuple[str, str] = ("", "")

    def masuk(self, untuk: str, kode: str, terima: date) -> str:
        """Take the next number of the incoming register for a day."""
        if self.kantor == "kendal":
            angka = self._bebas("masuk", 150 + 6 * (urutan(terima) - urutan(date(2026, 2, 2))), 4)
            self._terakhir = (f"masuk-2026-{angka}", untuk)
            return angka
        angka = self._bebas("masuk", _mojokerto_masuk(urutan(terima)), 1)
        self._terakhir = (f"masuk-2026-{angka}", untuk)
        return f"{kode}/{angka}/416-117/2026"

    def keluar(self, untuk: str, kode: str, tanggal: date) -> str:
        """Take the next number of the outgoing register for a letter's date."""
        n = urutan(tanggal)
        kendal = self.kantor == "kendal"
        angka = self._bebas("keluar", 6 + 4 * n if kendal else 2 + n * 2 // 5, 1)
        self._terakhir = (f"keluar-2026-{angka}", untuk)
        return f"{kode}/{angka}/{'Dinarpus' if kendal else '416-117'}/2026"

    def perjanjian(self, untuk: str, kode: str, angka: str) -> str:
        """Take a number of the register of agreements."""
        self._terakhir = (f"perjanjian-2026-{angka}", untuk)
        return f"{kode}/PKS/{angka}/Dinarpus/2026"

    def catat(self, nomor: str, tanggal: str, sumber: str = "literasi") -> None:
        """Write the claim of the number just taken."""
        berkas, untuk = self._terakhir
        if not nomor or f"nomor/{berkas}" in self.klaim:
            raise ValueError(f"{berkas}: claimed twice or empty")
        cara = "srikandi" if sumber == "srikandi" else "literasi"
        self.klaim[f"nomor/{berkas}"] = {"untuk": untuk, "tanggal": tanggal, "cara": cara}

    def _bebas(self, seri: str, mulai: int, lebar: int) -> str:
        while f"nomor/{seri}-2026-{mulai:0{lebar}d}" in self.klaim:
            mulai += 1
        return f"{mulai:0{lebar}d}"


def _mojokerto_masuk(n: int) -> int:
    awal, akhir = SISIPAN
    if n <= awal:
        return 1 + 74 * n // awal
    return 78 + 7 * (n - awal) // (akhir - awal) if n < akhir else 87 + 2 * (n - akhir)
