"""Where sessions follow an agreement, none is fixed or held before it is signed."""

from collections.abc import Iterator
from typing import Any

from literasi.cases.evidence import earlier
from literasi.cases.flow import Flow, clauses, flows, gaps, sources
from literasi.cases.plan import Arrow
from literasi.records.activity import Kegiatan
from literasi.records.catalogue import Entry
from literasi.rules.scene import Scene, hidden
from literasi.rules.steps import named
from literasi.values.dates import format_date, parse_date
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import Path, format_pointer

ID = "SOP006"
TITLE = "Jadwal ditetapkan sesudah perjanjian ditandatangani"
SEVERITY = Severity.ERROR

_AGREEMENT, _ATTENDANCE = "perjanjian", "presensi"
_Act = tuple[Entry[Any], Path, str, str]


def check(scene: Scene) -> Iterator[Finding]:
    """Compare fixed and held sessions with the signature that leads to them on the path."""
    for office in scene.catalogue.offices:
        for laid in scene.once(flows, office):
            arrow = _signing(laid)
            if arrow is None or _told(laid, arrow):
                continue
            if not hidden(scene, office, laid.case.request.id, sources(laid, arrow)):
                yield from _case(laid, arrow)


def _signing(laid: Flow) -> Arrow | None:
    """Find the step that leads straight to the sessions and that only an agreement can prove."""
    route = laid.plan
    found = (
        arrow
        for key, step in route.steps.items()
        if any(one.jenis == _ATTENDANCE for one in clauses(step, route.path))
        for arrow in route.incoming[key]
        if {one.jenis for one in clauses(arrow.source, route.path)} == {_AGREEMENT}
    )
    return next(found, None)


def _told(laid: Flow, arrow: Arrow) -> bool:
    """Tell whether SOP001 or SOP002 already say that the sessions came without it."""
    if any(missing.source is arrow.source for _, missing in gaps(laid)):
        return True
    held, signed = laid.happened[arrow.target], laid.happened[arrow.source.kunci]
    return bool(held and signed) and earlier(held[0], signed[0])


def _case(laid: Flow, arrow: Arrow) -> Iterator[Finding]:
    signed = laid.happened[arrow.source.kunci]
    day = signed[0].when[:10] if signed else None
    since = f"baru {format_date(parse_date(day))}" if day else "belum tercatat"
    activities = [one for one in laid.case.papers if one.kind == "kegiatan"]
    for paper, at, when, what in (*_fixed(activities), *_held(laid)):
        if day is None or when[:10] < day:
            told = f"{what} {format_date(parse_date(when))}"
            message = f"{told}, tetapi {named(arrow.source)} {since}"
            hint = "catat penandatanganannya dahulu, atau periksa tanggal dan jalurnya"
            yield Finding(paper.mark(*at), ID, message, hint, SEVERITY, format_pointer(at))


def _fixed(activities: list[Entry[Kegiatan]]) -> Iterator[_Act]:
    for paper in activities:
        for index, slot in enumerate(paper.value.jadwal):
            if slot.ditetapkan is not None and slot.dibatalkan is None:
                at = ("jadwal", index, "ditetapkan", "tanggal")
                yield paper, at, slot.ditetapkan.tanggal, f"jadwal {slot.kunci} ditetapkan"


def _held(laid: Flow) -> tuple[_Act, ...]:
    """Give the first session that was held: the others follow it."""
    found = [one for one in laid.case.papers if one.kind == _ATTENDANCE]
    first = min(found, key=lambda one: str(one.value.sesi), default=None)
    return ((first, ("sesi",), first.value.sesi, "pertemuan berlangsung"),) if first else ()
