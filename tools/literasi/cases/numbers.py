"""Own numbers that records carry: agenda, outgoing letter, agreement."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from literasi.records.catalogue import Entry, Office
from literasi.records.office import Series
from literasi.values.numbers import Template, claim_id
from literasi.values.pointer import Path

AUTOMATIC = "otomatis"


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number in a record: its place, its series, and the day that decides its year."""

    entry: Entry[Any]
    at: Path
    number: str
    series: str
    day: str


def numbered(office: Office) -> Iterator[Numbered]:
    """Yield every number that was given; `otomatis` waits and is passed over."""
    found = [*_incoming(office), *_outgoing(office), *_agreements(office)]
    yield from (one for one in found if one.number != AUTOMATIC)


def _incoming(office: Office) -> Iterator[Numbered]:
    for entry in office.permohonan.values():
        letter = entry.value.surat_masuk
        if letter is not None:
            at = ("surat_masuk", "nomor_agenda")
            yield Numbered(entry, at, letter.nomor_agenda, letter.seri, letter.tanggal_terima)


def _outgoing(office: Office) -> Iterator[Numbered]:
    for entry in office.surat_keluar.values():
        letter = entry.value
        if letter.nomor and letter.seri and letter.tanggal_surat:
            yield Numbered(entry, ("nomor",), letter.nomor, letter.seri, letter.tanggal_surat)


def _agreements(office: Office) -> Iterator[Numbered]:
    for entry in office.perjanjian.values():
        paper = entry.value
        for index, party in enumerate(paper.pihak):
            if party.mitra is None and party.nomor and paper.seri and paper.tanggal:
                at = ("pihak", index, "nomor")
                yield Numbered(entry, at, party.nomor, paper.seri, paper.tanggal)


def template(office: Office, series: str) -> Template | None:
    """Give the template of a series of this office."""
    for one in office.profile.value.seri:
        if one.kunci == series:
            return _template(office, one)
    return None


def _template(office: Office, series: Series) -> Template:
    return Template(series.templat, office.profile.value.opd)


def claimed_as(office: Office, one: Numbered) -> str | None:
    """Name the claim file a number belongs to, or nothing when it does not fit its template."""
    form = template(office, one.series)
    parts = form.parse(one.number) if form else None
    running = parts.get("urut") if parts else None
    return claim_id(one.series, one.day[:4], running) if running else None
