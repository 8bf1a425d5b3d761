"""What became public, changed or was withdrawn, month by month: where a copy has to look again.

A line names an object and its address, never what it says. A month that is over changes only when
one of its objects is withdrawn or comes late.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from literasi.outputs.public.api import activities
from literasi.outputs.public.api.envelope import ROOT, Json, address
from literasi.views.journal_models import Turn
from literasi.views.public_models import PublicSite

Dated = tuple[str, str, str, str, str]  # day, kind, address below the site, turn, office


def months(view: PublicSite, agreements: Iterable[Json]) -> Iterator[tuple[str, Json, Json]]:
    """Yield for each month its name, its line of the list, and its turns, oldest first."""
    for month, some in groupby(sorted({*_dated(view, agreements)}), lambda one: one[0][:7]):
        turns = [_turn(view, one) for one in some]
        known = {
            "bulan": month,
            "jumlah": len(turns),
            "url": address(view, f"{ROOT}/perubahan/{month}.json"),
        }
        yield month, known, {**known, "perubahan": turns}


def _dated(view: PublicSite, agreements: Iterable[Json]) -> Iterator[Dated]:
    """Add what has its own day on paper: SOPs in force, agreements signed and ended."""
    for one in view.journal:
        yield one.day.isoformat(), one.kind, _place(one), one.turn, one.office
    for sop in view.sops:
        if sop.in_force:
            place = f"{ROOT}/sop/{sop.office}/{sop.code}/{sop.version}.json"
            yield sop.in_force.isoformat(), "sop", place, "baru", sop.office
    for each in agreements:
        office, place = str(each["instansi"]), f"{each['instansi']}/{each['id']}"
        for day, turn in ((each["tanggal"], "baru"), (each["diakhiri"], "berubah")):
            if day:
                yield str(day), "perjanjian", f"{ROOT}/perjanjian/{place}.json", turn, office


def _place(one: Turn) -> str:
    if one.kind == "kegiatan":
        return activities.place(one.id)
    if one.kind == "instansi":
        return f"{ROOT}/instansi/{one.id}.json"
    return f"{ROOT}/{one.kind}/{one.office}/{one.id}.json"


def _turn(view: PublicSite, one: Dated) -> Json:
    day, kind, place, turn, office = one
    return {
        "tanggal": day,
        "jenis": kind,
        "instansi": office,
        "perubahan": turn,
        "url": address(view, place),
    }
