"""A series can be used: every number of its template reads back, and what it shares exists."""

from collections.abc import Iterator

from literasi.numbering.series import Line, lines
from literasi.records.catalogue import Office
from literasi.records.office import Series
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import Path, format_pointer

ID = "NOM004"
TITLE = "Seri nomor dapat dipakai dan nomornya dapat dibaca kembali"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Judge the template, the key and the joint counter of every series."""
    for office in scene.catalogue.offices:
        series = lines(office)
        before: set[str] = set()
        for index, one in enumerate(office.profile.value.seri):
            at = ("seri", index)
            if one.kunci in before:
                hint = "beri setiap seri kunci sendiri"
                yield _at(office, (*at, "kunci"), f"seri «{one.kunci}» ditulis dua kali", hint)
            else:
                before.add(one.kunci)
                yield from _template(office, series[one.kunci], at)
            yield from _joint(office, one, at)


def _template(office: Office, line: Line, at: Path) -> Iterator[Finding]:
    hint = "contoh yang benar: {kode}/{urut}/{opd}/{tahun}"
    for fault in line.faults:
        message = f"templat «{line.series.templat}» {fault}"
        yield _at(office, (*at, "templat"), message, hint)


def _joint(office: Office, one: Series, at: Path) -> Iterator[Finding]:
    """Ask that one series own a shared counter; an unknown one is RUJ001's business."""
    owner = next((s for s in office.profile.value.seri if s.kunci == one.bersama), None)
    if owner is not None and owner.bersama:  # its own counter is one that it shares
        message = f"seri «{owner.kunci}» tidak punya urutan sendiri untuk dipakai bersama"
        hint = "sebut seri yang tidak berisi «bersama»"
        yield _at(office, (*at, "bersama"), message, hint)


def _at(office: Office, at: Path, message: str, hint: str) -> Finding:
    place = office.profile.mark(*at)
    return Finding(place, ID, message, hint, SEVERITY, format_pointer(at))
