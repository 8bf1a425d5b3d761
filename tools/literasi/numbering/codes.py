"""Classification codes: which tables an office uses on a day, and what they hold.

Codes are the base of numbering and filing (Permendagri 83/2022 art. 3); offices are between the
old and the new scheme, so each table has its validity.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from literasi.records.catalogue import Entry, Office
from literasi.records.reference import Klasifikasi


@dataclass(frozen=True, slots=True)
class Used:
    """A code in a record: its place, and the day on which it was given."""

    entry: Entry[object]
    at: tuple[str, ...]
    code: str
    day: str


def codes_used(office: Office) -> Iterator[Used]:
    """Yield the codes of incoming and outgoing letters with the day that decides."""
    for request in office.permohonan.values():
        letter = request.value.surat_masuk
        if letter is not None:
            at = ("surat_masuk", "kode_klasifikasi")
            yield Used(request, at, letter.kode_klasifikasi, letter.tanggal_terima[:10])
    for entry in office.surat_keluar.values():
        day = entry.value.tanggal_surat or entry.value.konsep[-1].tanggal
        yield Used(entry, ("kode_klasifikasi",), entry.value.kode_klasifikasi, day[:10])


def in_force(office: Office, day: str) -> tuple[Klasifikasi, ...]:
    """Give the tables that the office uses on a day."""
    return tuple(one.value for one in office.klasifikasi.values() if _covers(one.value, day))


def holding(office: Office, code: str) -> tuple[Klasifikasi, ...]:
    """Give the tables that hold a code, in force or not."""
    return tuple(one.value for one in office.klasifikasi.values() if _holds(one.value, code))


def known(tables: tuple[Klasifikasi, ...]) -> list[str]:
    """List the codes of tables, sorted."""
    return sorted({row.kode for one in tables for row in one.kode})


def _covers(table: Klasifikasi, day: str) -> bool:
    return (table.berlaku_sejak or "") <= day <= (table.berlaku_hingga or "9999")


def _holds(table: Klasifikasi, code: str) -> bool:
    return any(row.kode == code for row in table.kode)
