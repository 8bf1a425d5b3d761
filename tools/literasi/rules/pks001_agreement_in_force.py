"""No session is planned after the agreement of its case has ended."""

from collections.abc import Iterable, Iterator

from literasi.records.catalogue import Office
from literasi.rules.rooms import also, booking, during, first_of, place, pointer
from literasi.rules.scene import Scene
from literasi.schedule.sessions import Session, sessions
from literasi.schedule.terms import Term, terms
from literasi.values.dates import format_date
from literasi.values.finding import Finding, Related, Severity

ID = "PKS001"
TITLE = "Pertemuan berlangsung selama perjanjiannya berlaku"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Compare every session with the last day of its case's agreement, addenda included."""
    for office in scene.catalogue.offices:
        ends = terms(office)
        cases = {one.id: one.value.berkas for one in office.kegiatan.values()}
        planned = scene.once(sessions, office)
        for one, more in first_of(_after(planned, ends, cases), booking):
            yield _finding(office, one, ends[cases[one.activity] or ""], more)


def _after(
    planned: Iterable[Session], ends: dict[str, Term], cases: dict[str, str | None]
) -> Iterator[Session]:
    for one in planned:
        end = ends.get(cases[one.activity] or "")
        if end is not None and one.occurrence.start.date() > end.last:
            yield one


def _finding(office: Office, one: Session, end: Term, more: int) -> Finding:
    message = (
        f"pertemuan {during(office, one)}{also(more)} sesudah perjanjian berakhir "
        f"{format_date(end.last)}"
    )
    hint = "buat adendum yang memperpanjang dan catat tanda tangannya, atau batalkan pertemuan ini"
    related = (Related(end.mark, "akhir perjanjian di sini"),)
    return Finding(place(office, one), ID, message, hint, SEVERITY, pointer(one), related)
