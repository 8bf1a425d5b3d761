"""No two letters go out under one number, whatever series or office they are from."""

from collections.abc import Iterator, Mapping

from literasi.numbering.numbered import Numbered
from literasi.numbering.series import Line, lines
from literasi.records.catalogue import Office
from literasi.rules.claims import claims
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Related, Severity
from literasi.values.pointer import format_pointer

ID = "NOM005"
TITLE = "Dua naskah tidak memakai nomor yang sama"
SEVERITY = Severity.ERROR
_INSIDE = "surat_masuk"  # an agenda number stays in the office's own book


def check(scene: Scene) -> Iterator[Finding]:
    """Compare whole numbers across series, and across offices where they name the agency.

    Two records with one claim are NOM001's business.
    """
    first: dict[tuple[str, ...], tuple[Numbered, str]] = {}
    for office in scene.catalogue.offices:
        series = lines(office)
        for one, name in scene.once(claims, office):
            claim = f"{office.code}/{name}"
            before, owner = first.setdefault(_key(office, series, one), (one, claim))
            if name is not None and owner != claim:
                yield _twice(one, before)


def _key(office: Office, series: Mapping[str, Line], one: Numbered) -> tuple[str, ...]:
    """Give what must differ: numbers with the agency's code everywhere, others in one office.

    A number that does not name its year begins anew each January.
    """
    line = series.get(one.series)
    templat = line.series.templat if line else ""
    inside = one.book if one.book == _INSIDE else ""
    place = "" if "{opd}" in templat and not inside else office.code
    return (place, inside, "" if "{tahun}" in templat else str(one.year), one.number)


def _twice(one: Numbered, before: Numbered) -> Finding:
    message = f"nomor «{one.number}» juga tercantum pada {before.entry.ref}"
    hint = "beri salah satu seri atau kantor susunan nomor yang berbeda, lalu ambil nomor baru"
    related = (Related(before.entry.mark(*before.at), "nomor yang sama"),)
    place = one.entry.mark(*one.at)
    return Finding(place, ID, message, hint, SEVERITY, format_pointer(one.at), related)
