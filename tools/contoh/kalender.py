"""Days, times and Indonesian dates for the example cases; only 2026, the year they live in."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from random import Random  # noqa: TID251  # the seeded one of buat.py

HARI = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
BULAN = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)
ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
ROOT = Path(__file__).resolve().parents[2]
# Times of day inside office hours of every day, Fridays and Ramadan included, early to late.
JAM = (
    ("08:30", "08:40", "08:55", "09:05"),
    ("09:20", "09:35", "09:50", "10:10"),
    ("13:10", "13:20", "13:35", "13:45"),
    ("14:00", "14:10", "14:20", "14:35"),
)


def baca(path: Path) -> Any:
    """Read YAML with every scalar as text, so that codes and times stay what they are."""
    return yaml.load(path.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506  # text only


def _libur() -> frozenset[str]:
    return frozenset(hari["tanggal"] for hari in baca(ROOT / "records/libur/2026.yml")["hari"])


LIBUR = _libur()


def kerja(hari: date) -> bool:
    """Tell whether the offices work on a day."""
    return hari.weekday() < 5 and hari.isoformat() not in LIBUR


def geser(hari: date, jumlah: int) -> date:
    """Return the day that many working days later, or earlier when negative."""
    langkah = 1 if jumlah > 0 else -1
    for _ in range(abs(jumlah)):
        hari += timedelta(days=langkah)
        while not kerja(hari):
            hari += timedelta(days=langkah)
    return hari


def urutan(hari: date) -> int:
    """Return how many working days of 2026 lie before a day, counted from 2 January."""
    awal = date(2026, 1, 2)
    return sum(kerja(awal + timedelta(days=n)) for n in range((hari - awal).days))


def saat(hari: date, bagian: int, acak: Random) -> str:
    """Draw a time in one of the four parts of the working day."""
    return f"{hari}T{acak.choice(JAM[bagian])}"


def sesi(data: dict[str, Any]) -> list[date]:
    """Return the days on which an activity's entry really takes place."""
    mulai = datetime.fromisoformat(data["mulai"]).date()
    ulang = data.get("ulang")
    if not ulang:
        return [mulai]
    akhir = date.fromisoformat(ulang.get("hingga", "2026-12-31"))
    semua = [mulai + timedelta(days=n) for n in range((akhir - mulai).days + 1)]
    hari = {HARI.index(nama) for nama in ulang["hari"]}
    cocok = [satu for satu in semua if satu.weekday() in hari and _pekan(satu, ulang)]
    cocok = cocok[: int(ulang.get("jumlah", "999"))]
    return [satu for satu in cocok if satu.isoformat() not in data.get("lewati", {})]


def _pekan(hari: date, ulang: dict[str, Any]) -> bool:
    if ulang["tiap"] == "minggu":
        return True
    if ulang["minggu_ke"] == "-1":
        return (hari + timedelta(days=7)).month != hari.month
    return (hari.day + 6) // 7 == int(ulang["minggu_ke"])


def tulis_tanggal(hari: date) -> str:
    """Write a date as letters do, without the day of the week."""
    return f"{hari.day} {BULAN[hari.month - 1]} {hari.year}"


def tulis_hari(hari: date) -> str:
    """Write a date with its day of the week."""
    return f"{HARI[hari.weekday()].capitalize()}, {tulis_tanggal(hari)}"


def tulis_jam(data: dict[str, Any]) -> str:
    """Write the times of an activity."""
    mulai = data["mulai"][11:].replace(":", ".")
    return f"pukul {mulai}–{data['selesai'].replace(':', '.')} WIB"
