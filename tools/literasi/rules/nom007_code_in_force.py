"""A classification code stands in a table that the office used on the letter's date."""

from collections.abc import Iterator

from literasi.gate.suggest import closest, listed
from literasi.numbering.codes import Used, codes_used, holding, in_force, known
from literasi.records.catalogue import Office
from literasi.records.reference import Klasifikasi
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import format_pointer

ID = "NOM007"
TITLE = "Kode klasifikasi ada dalam tabel yang berlaku pada tanggalnya"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Look up the codes of letters; an office without tables has nothing to compare with."""
    for office in scene.catalogue.offices:
        if office.klasifikasi and not _unread(scene, office):
            for one in codes_used(office):
                yield from _code(office, one)


def _unread(scene: Scene, office: Office) -> bool:
    """Tell whether a table on file is not valid, so that its codes are not known."""
    return any(
        code == office.code and kind == "klasifikasi" and name not in office.klasifikasi
        for code, kind, name in scene.known
    )


def _code(office: Office, one: Used) -> Iterator[Finding]:
    tables = in_force(office, one.day)
    codes = known(tables)
    if one.code in codes:
        return
    elsewhere = holding(office, one.code)
    if elsewhere:
        span = _span(elsewhere[0])
        message = f"kode «{one.code}» tidak berlaku pada {one.day}; tabelnya berlaku {span}"
    else:
        message = f"kode «{one.code}» tidak ada dalam tabel klasifikasi"
    guess = closest(one.code, codes)
    hint = f"maksud Anda «{guess}»?" if guess else f"yang berlaku: {listed(codes) or '-'}"
    place = one.entry.mark(*one.at)
    yield Finding(place, ID, message, hint, SEVERITY, format_pointer(one.at))


def _span(table: Klasifikasi) -> str:
    start = f"sejak {table.berlaku_sejak}" if table.berlaku_sejak else ""
    end = f"hingga {table.berlaku_hingga}" if table.berlaku_hingga else ""
    return " ".join(filter(None, (start, end)))
