"""The kinds of paper that `literasi letter` writes, in the order people meet them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Any

from literasi.records.catalogue import Catalogue, Entry, Office
from literasi.values.errors import OperatorError
from literasi.views.agreement_documents.naskah import ORIGINALS, agreement
from literasi.views.letters import correspondence
from literasi.views.letters.disposition import sheet
from literasi.views.letters.minutes import minutes
from literasi.views.letters.paper import Paper, Request
from literasi.views.letters.report import report


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of paper: its view, and the table of an office in which its ids are looked up.

    `srikandi` is false for what SRIKANDI keeps itself or never sends.
    """

    view: Callable[[Request], Paper]
    table: str
    srikandi: bool = True


KINDS: Mapping[str, Kind] = MappingProxyType({
    "disposisi": Kind(sheet, "permohonan", srikandi=False),
    **{
        kind: Kind(partial(correspondence.letter, kind=kind), "surat_keluar")
        for kind in correspondence.KINDS
    },
    "laporan-kegiatan": Kind(report, "kegiatan"),
    "berita-acara": Kind(minutes, "presensi"),
    "perjanjian": Kind(agreement, "perjanjian", srikandi=False),
    **{
        f"perjanjian-asli-{number}": Kind(
            partial(agreement, original=number), "perjanjian", srikandi=False
        )
        for number in ORIGINALS
    },
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for at the command line."""

    kind: str
    id: str
    office: str | None
    day: date
    srikandi: bool
    site: str | None = None  # the portal's address, with its closing slash


def paper(catalogue: Catalogue, wanted: Wanted) -> tuple[str, Paper]:
    """Write up a paper; give the office whose record it is, too."""
    kind = KINDS[wanted.kind]
    if wanted.srikandi and not kind.srikandi:
        message = f"«{wanted.kind}» tidak dibuat di SRIKANDI dari templat"
        raise OperatorError(message, "pakai --mode cetak")
    office = _office(catalogue, kind, wanted)
    request = Request(office, wanted.id, wanted.day, wanted.srikandi, wanted.site)
    return office.code, kind.view(request)


def holder(catalogue: Catalogue, wanted: Wanted) -> tuple[Office, Entry[Any] | None]:
    """Give the office and the record that a kind of paper is made from."""
    kind = KINDS[wanted.kind]
    office = _office(catalogue, kind, wanted)
    return office, getattr(office, kind.table).get(wanted.id)


def _office(catalogue: Catalogue, kind: Kind, wanted: Wanted) -> Office:
    """Find the office that has the record; one that nobody has is the view's to complain of."""
    asked = [one for one in catalogue.offices if wanted.office in {None, one.code}]
    if not asked:
        known = ", ".join(one.code for one in catalogue.offices)
        raise OperatorError(f"instansi «{wanted.office}» tidak ada", f"yang ada: {known}")
    found = [one for one in asked if wanted.id in getattr(one, kind.table)]
    if len(found) > 1:
        codes = ", ".join(one.code for one in found)
        raise OperatorError(f"«{wanted.id}» ada di {codes}", "beri --office KODE")
    return (found or asked)[0]
