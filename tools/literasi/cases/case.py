"""A case: one request and every record that belongs to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from literasi.records.case import Permohonan
from literasi.records.catalogue import Entry, Office
from literasi.records.sop import Sop
from literasi.values.dates import parse_date


@dataclass(frozen=True, slots=True)
class Case:
    """A berkas with its SOP and its papers; a disposition that was cancelled is none of them."""

    office: Office
    request: Entry[Permohonan]
    sop: Entry[Sop]
    papers: tuple[Entry[Any], ...]


def cases(office: Office, until: date | None = None) -> Iterator[Case]:
    """Yield the office's cases whose SOP is on file, sorted by id.

    With `until`, a disposition that was cancelled after that day still stands.
    """
    piles = _piles(office, until)
    for request in office.permohonan.values():
        sop = office.sop.get(request.value.sop)
        if sop is not None:
            yield Case(office, request, sop, (request, *piles.get(request.id, ())))


def _piles(office: Office, until: date | None) -> dict[str, list[Entry[Any]]]:
    piles: dict[str, list[Entry[Any]]] = {}
    void = {
        ("disposisi", one.value.membatalkan)
        for one in office.disposisi.values()
        if until is None or parse_date(one.value.tanggal) <= until
    }
    for table in (
        office.disposisi,
        office.koordinasi,
        office.surat_keluar,
        office.perjanjian,
        office.kegiatan,
        office.penutupan,
    ):
        for entry in table.values():
            if entry.value.berkas is not None and (entry.kind, entry.id) not in void:
                piles.setdefault(entry.value.berkas, []).append(entry)
    for berkas, entry in _through_activities(office):
        piles.setdefault(berkas, []).append(entry)
    return piles


def _through_activities(office: Office) -> Iterator[tuple[str, Entry[Any]]]:
    """Attendance and publications belong to a case through their activity."""
    for presence in office.presensi.values():
        activity = office.kegiatan.get(presence.value.kegiatan)
        if activity is not None and activity.value.berkas:
            yield activity.value.berkas, presence
    for page in office.publikasi.values():
        named = (office.kegiatan.get(one) for one in page.value.kegiatan)
        for berkas in sorted({one.value.berkas for one in named if one and one.value.berkas}):
            yield berkas, page
