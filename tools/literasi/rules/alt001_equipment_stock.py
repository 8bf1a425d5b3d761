"""Never is more equipment out than the office has."""

from collections.abc import Iterator

from literasi.records.catalogue import Entry, Office
from literasi.records.reference import Peralatan
from literasi.rules.rooms import also, booking, first_of, place, pointer, rank, title
from literasi.rules.scene import Scene
from literasi.schedule.equipment import Draw, Use, overdrawn, uses
from literasi.schedule.status import Status
from literasi.values.dates import format_clock, format_day
from literasi.values.finding import Finding, Related, Severity

ID = "ALT001"
TITLE = "Peralatan yang dipakai bersamaan tidak melebihi persediaan"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Sweep the uses of every piece of equipment, set-up and clearing included."""
    for office in scene.catalogue.offices:
        for name, used in uses(office).items():
            if name in office.peralatan:
                yield from _equipment(office, office.peralatan[name], used)


def _equipment(office: Office, item: Entry[Peralatan], used: tuple[Use, ...]) -> Iterator[Finding]:
    stock = item.value.jumlah
    judged = (_judged(office, draw, stock) for draw in overdrawn(used, stock))
    met = first_of(judged, lambda it: (it[1], tuple(one.session.key for one in it[0].uses)))
    told = first_of(
        (it for it, _ in met),
        lambda it: (it[1], tuple(booking(one.session) for one in it[0].uses)),
    )
    for (draw, severity), more in told:
        yield _finding(office, item, draw, severity, more)


def _judged(office: Office, draw: Draw, stock: int) -> tuple[Draw, Severity]:
    """Call it an error when fixed bookings alone are too many, else a warning.

    The booking that was fixed last comes first: it gives way.
    """
    fixed = [one for one in draw.uses if one.session.status is Status.CONFIRMED]
    hard = sum(one.amount for one in fixed) > stock
    ranked = sorted(
        fixed if hard else draw.uses, key=lambda one: rank(office, one.session), reverse=True
    )
    severity = SEVERITY if hard else Severity.WARNING
    return Draw(draw.moment, tuple(ranked)), severity


def _finding(
    office: Office, item: Entry[Peralatan], draw: Draw, severity: Severity, more: int
) -> Finding:
    record, (last, *others) = item.value, draw.uses
    when = f"{format_day(draw.moment.date())}, {format_clock(draw.moment)}"
    message = (
        f"{record.nama} dipakai {draw.amount} {record.satuan} pada {when}, "
        f"tersedia {record.jumlah}{also(more)}"
    )
    rivals = ", ".join(f"{title(office, one.session)} ({one.amount})" for one in others)
    hint = f"kurangi jumlahnya atau pindahkan waktunya; {_with(rivals)}"
    related = (
        Related(item.mark("jumlah"), f"persediaan {record.nama} di sini"),
        *(Related(place(office, one.session), f"{title(office, one.session)} di sini")
          for one in others),
    )  # fmt: skip
    at = pointer(last.session)
    return Finding(place(office, last.session), ID, message, hint, severity, at, related)


def _with(rivals: str) -> str:
    return f"juga dipakai {rivals}" if rivals else "kegiatan ini sendiri sudah melebihi persediaan"
