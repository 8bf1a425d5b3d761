"""What comes next in a berkas by its SOP: which form, for whom, and what its evidence wants.

No step, role or office is named here; the SOP's own evidence clauses tell the kind of record, the
place in it and its fixed values.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from literasi.cases.board import complete
from literasi.cases.case import Case
from literasi.cases.flow import chosen_path, clauses, flow
from literasi.cases.opened import Open
from literasi.cases.series import series
from literasi.cases.state import CaseState, state
from literasi.drafting.evidence import consts, form_for, prefix
from literasi.drafting.form import Form
from literasi.drafting.forms import FORMS
from literasi.records.catalogue import Entry
from literasi.records.sop import Evidence, Step
from literasi.values.dates import format_day

_SESSION = "presensi"
_KEY = "kunci"  # tells things of one list apart


@dataclass(frozen=True, slots=True)
class Next:
    """A form that the berkas waits for; without one the step is recorded elsewhere.

    `needs` are keys that the evidence must hold; `until` says what it has to wait for
    (Indonesian); `optional` ones practice adds to the SOP.
    """

    form: Form | None
    title: str
    step: Step | None = None
    following: tuple[str, ...] = ()
    wanted: Mapping[str, Any] = field(default_factory=dict)
    needs: tuple[str, ...] = ()
    entry: Entry[Any] | None = None
    until: str = ""
    optional: bool = False

    @property
    def roles(self) -> tuple[str, ...]:
        """Name who does it."""
        return tuple(one.peran for one in self.step.pelaksana) if self.step else ()


def following(case: Case, day: date) -> tuple[Next, ...]:
    """List what a berkas waits for, in the order of its SOP; acts of any date count."""
    now = state(case)
    if now.end is not None:
        return ()
    found = [*_unfixed(case, now), *_uncounted(case, now, day), *_steps(case, now, day)]
    found += _news(case)
    found += _unbooked(case)
    found += _owed(case)
    if now.closing:
        found.append(Next(FORMS["penutupan"], FORMS["penutupan"].title))
    return tuple(found)


def named(case: Case, name: str, day: date) -> Next | None:
    """Give a form that a clerk asks for by name, with what the SOP says of it, if anything."""
    form = FORMS[name]
    found = next((one for one in following(case, day) if one.form is form), None)
    if found is not None:
        return found
    entries = [one for one in case.papers if one.kind == form.kind]
    if form.adds and not entries:
        return None
    return Next(form, form.title, entry=entries[-1] if form.adds else None)


def _steps(case: Case, now: CaseState, day: date) -> Iterator[Next]:
    laid, never = flow(case), _never(case)
    left = bool(series(case).planned)
    seen: dict[tuple[str, int, str], Next] = {}
    for one in now.open:
        again = complete(laid, one.step) or (left and _held(one.step))
        for clause in clauses(one.step, laid.plan.path):
            if clause.jenis not in never and (again or not laid.proved((clause,))):
                made = _next(case, one, clause, day)
                entry = made.entry.id if made.entry else made.title
                key = (one.step.kunci, id(made.form), entry)
                seen[key] = _merged(seen[key], made) if key in seen else made
    yield from seen.values()


def _never(case: Case) -> set[str]:
    """Name the papers that the chosen path does without, by its own word or by another's need."""
    paths = case.sop.value.jalur
    mine = next((one for one in paths if one.kunci == chosen_path(case)), None)
    needed = {kind for one in paths for kind in one.perlu}
    return set() if mine is None else {*mine.tanpa, *(needed - set(mine.perlu))}


def _merged(one: Next, other: Next) -> Next:
    """Keep what two clauses of a step want alike: Ya and Tidak leave the result open."""
    wanted = {key: value for key, value in one.wanted.items()
              if other.wanted.get(key) == value}  # fmt: skip
    needs = tuple(key for key in one.needs if key in other.needs)
    return replace(one, wanted=wanted, needs=needs)


def _next(case: Case, one: Open, clause: Evidence, day: date) -> Next:
    entry, form = form_for(case, clause)
    until = _until(case, day, clause.jenis) if _held(one.step) else ""
    roles = tuple(role.peran for move in one.moves for role in move.step.pelaksana)
    if form is None:
        return Next(None, one.step.kegiatan, one.step, roles, until=until)
    place = prefix(clause)
    wanted = {**consts(clause.syarat, ""), **consts(clause.cocok, place)}
    filled = {key.partition(".")[0] for key in form.adds} if not place else set()
    needs = tuple(
        f"{place}.{key}".lstrip(".") for key in (clause.cocok or {}).get("required", ())
        if not filled or key in filled
    )  # fmt: skip
    return Next(form, _title(form, one.step, wanted), one.step, roles, wanted, needs, entry, until)


def _title(form: Form, step: Step, wanted: Mapping[str, Any]) -> str:
    """Name the form; where the SOP wants one thing of a list, that step tells which."""
    chosen = any(key.endswith(f".{_KEY}") for key in wanted)
    return f"{form.title}: {step.kegiatan}" if chosen else form.title


def _held(step: Step) -> bool:
    return any(one.jenis == _SESSION for one in step.bukti)


def _until(case: Case, day: date, kind: str) -> str:
    """Say which session has to be held first; a report may come once one was held."""
    sessions = series(case)
    first = next(iter(sessions.planned), None)
    told = kind == _SESSION or not sessions.held
    if told and first is not None and first.start.date() > day:
        return f"kegiatan baru berlangsung {format_day(first.start.date())}"
    return ""


def _unfixed(case: Case, now: CaseState) -> Iterator[Next]:
    """Offer to fix a booking when only the sessions are left to be held."""
    form = FORMS["kegiatan/ditetapkan"]
    held = any(_held(one.step) for one in now.open)
    for entry in case.papers:
        if held and entry.kind == form.kind and entry.value.jadwal:
            slot = entry.value.jadwal[-1]
            if slot.ditetapkan is None and slot.dibatalkan is None:
                yield Next(form, form.title, entry=entry)


def _uncounted(case: Case, now: CaseState, day: date) -> Iterator[Next]:
    """Offer to count who came where the SOP's step is proved already by something else."""
    form = FORMS[_SESSION]
    laid = flow(case)
    step = next((one for one in laid.plan.steps.values() if _held(one)), None)
    past = any(one.start.date() <= day for one in series(case).planned)
    if (
        past
        and step is not None
        and complete(laid, step)
        and step not in (one.step for one in now.open)
    ):
        yield Next(form, form.title, step, tuple(one.peran for one in step.pelaksana))


def _unbooked(case: Case) -> Iterator[Next]:
    """Offer to book time and room once the talks have chosen a path, where no step says so."""
    form = FORMS["kegiatan"]
    laid = flow(case)
    booked = any(
        one.jenis == form.kind and prefix(one).startswith("jadwal")
        for step in laid.plan.steps.values() for one in clauses(step, laid.plan.path)
    )  # fmt: skip
    kinds = {one.kind for one in case.papers}
    if chosen_path(case) is not None and not booked and form.kind not in kinds:
        yield Next(form, form.title)


def _owed(case: Case) -> Iterator[Next]:
    """Offer to write down what the parties owe while nobody has reviewed the agreement's draft."""
    form = FORMS["perjanjian/kewajiban"]
    papers = [one for one in case.papers if one.kind == form.kind]
    if papers and not papers[-1].value.konsep[-1].penelitian:
        yield Next(form, form.title, entry=papers[-1], optional=True)


def _news(case: Case) -> Iterator[Next]:
    """Offer a report to the public once the activity has its own report."""
    pages = {name for one in case.papers if one.kind == "publikasi"
             and one.value.jenis == "berita_kegiatan" for name in one.value.kegiatan}  # fmt: skip
    for entry in case.papers:
        if entry.kind == "kegiatan" and entry.value.laporan and entry.id not in pages:
            yield Next(FORMS["publikasi"], "Berita kegiatan", optional=True)
            return
