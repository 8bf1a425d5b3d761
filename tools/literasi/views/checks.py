"""Issued letters and agreements, for who holds one and wants to know whether it is genuine.

Restricted papers, and papers of restricted requests, have no page; drafts have none either.
"""

from collections.abc import Iterator
from datetime import date

from literasi.records.case import Perjanjian, SuratKeluar
from literasi.records.catalogue import Office
from literasi.values.dates import parse_date
from literasi.views.issued import both_signed, issued, signed
from literasi.views.token_models import Checked

_UNDOING = {"pencabutan": "dicabut", "pembatalan": "dibatalkan"}
_CHANGING = {"perubahan": "diubah", "ralat": "diralat"} | _UNDOING
_IN_FORCE = "berlaku"
_SEALED = "rahasia"

Status = tuple[str, date | None]


def checked(office: Office, day: date) -> Iterator[Checked]:
    """Yield the papers of an office that were issued by a day and have a code."""
    for letter in office.surat_keluar.values():
        paper = letter.value
        if paper.kode_periksa and issued(office, paper, day):
            yield _letter(office, letter.id, paper, day)
    for agreement in office.perjanjian.values():
        if agreement.value.kode_periksa and signed(office, agreement.value, day):
            yield _agreement(office, agreement.id, agreement.value, day)


def _letter(office: Office, name: str, paper: SuratKeluar, day: date) -> Checked:
    status, since = _letter_status(office, name, day, frozenset({name}))
    return Checked(
        code=paper.kode_periksa or "",
        office=office.code,
        kind=paper.jenis_surat,
        numbers=(paper.nomor,) if paper.nomor else (),
        dated=parse_date(paper.tanggal_surat or ""),
        signing=(paper.penandatanganan.cara,) if paper.penandatanganan else (),
        digests=(paper.naskah.sha256,) if paper.naskah and paper.naskah.akses != _SEALED else (),
        status=status,
        status_since=since,
    )


def _letter_status(office: Office, name: str, day: date, seen: frozenset[str]) -> Status:
    """Find the last letter that changed this one; a change that was itself undone is none."""
    found = [
        (parse_date(other.value.tanggal_surat or ""), _CHANGING[other.value.jenis_surat])
        for other in office.surat_keluar.values()
        if other.value.terhadap == name
        and other.value.jenis_surat in _CHANGING
        and other.id not in seen
        and _sent(other.value, day)
        and _letter_status(office, other.id, day, seen | {other.id})[0] not in _UNDOING.values()
    ]
    undone = [one for one in found if one[1] in _UNDOING.values()]
    since, status = max(undone or found, default=(None, _IN_FORCE))
    return status, since


def _sent(paper: SuratKeluar, day: date) -> bool:
    """Tell whether a letter was signed and dated by a day, restricted or not."""
    signed = paper.penandatanganan
    dated = paper.tanggal_surat is not None and parse_date(paper.tanggal_surat) <= day
    return dated and signed is not None and parse_date(signed.tanggal) <= day


def _agreement(office: Office, name: str, paper: Perjanjian, day: date) -> Checked:
    status, since = _agreement_status(office, name, paper, day)
    return Checked(
        code=paper.kode_periksa or "",
        office=office.code,
        kind=paper.jenis,
        numbers=tuple(one.nomor for one in paper.pihak if one.nomor),
        dated=parse_date(paper.tanggal or ""),
        signing=tuple(sorted({one.cara for one in paper.penandatanganan})),
        digests=tuple(one.sha256 for one in paper.naskah if one.akses != _SEALED),
        status=status,
        status_since=since,
    )


def _agreement_status(office: Office, name: str, paper: Perjanjian, day: date) -> Status:
    if paper.pengakhiran and parse_date(paper.pengakhiran.tanggal) <= day:
        return "diakhiri", parse_date(paper.pengakhiran.tanggal)
    if paper.jangka_waktu and parse_date(paper.jangka_waktu.selesai) < day:
        return "habis", parse_date(paper.jangka_waktu.selesai)
    if paper.jangka_waktu and parse_date(paper.jangka_waktu.mulai) > day:
        return "nanti", parse_date(paper.jangka_waktu.mulai)
    changed = [
        parse_date(other.value.tanggal or "")
        for other in office.perjanjian.values()
        if other.value.adendum_dari == name and both_signed(other.value, day)
    ]
    return ("diubah", max(changed)) if changed else (_IN_FORCE, None)
