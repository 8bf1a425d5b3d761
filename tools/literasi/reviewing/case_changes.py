"""What the records do to each berkas: its state before and after, what is next, until when."""

from collections.abc import Iterator, Mapping
from typing import Any

from literasi.cases.state import states
from literasi.records.catalogue import Entry, Office
from literasi.reviewing.models import CaseChange, Deadline
from literasi.reviewing.state import Question, State
from literasi.values.dates import format_date, parse_date
from literasi.views.office_agenda import Ending, Owed, endings, owed
from literasi.views.office_cases import CaseRow, Task, calendar_of, row
from literasi.views.office_wording import act_words

Rows = Mapping[tuple[str, str], CaseRow]


def rows(state: State, asked: Question) -> Rows:
    """Write up every case of a state, as of the day that is asked about."""
    return {
        (office.code, told.berkas): told
        for office in state.catalogue.offices
        for calendar in (calendar_of(state.catalogue, office, asked.day),)
        for one in states(office, asked.day, calendar)
        for told in (row(one, calendar, asked.day),)
    }


def case_changes(asked: Question, before: Rows, after: Rows) -> Iterator[CaseChange]:
    """Yield the cases that stand elsewhere now, and those whose own papers changed."""
    touched = set(_touched(asked))
    for key in sorted({*before, *after}):
        old, new = before.get(key), after.get(key)
        if old != new or key in touched:
            known = new or old
            if known is not None:
                yield CaseChange(
                    office=key[0],
                    berkas=key[1],
                    subject=known.subject,
                    partner=known.partner,
                    before=old.state_name if old else None,
                    after=new.state_name if new else None,
                    coming=tuple(_coming(new)) if new else (),
                )


def deadlines(asked: Question, before: Rows, after: Rows) -> Iterator[Deadline]:
    """Yield what is due because of these records and was not due before."""
    for key, new in sorted(after.items()):
        old = before.get(key)
        known = {(one.step, one.due, one.answer_by) for one in old.tasks} if old else set()
        for one in new.tasks:
            if (one.step, one.due, one.answer_by) not in known:
                yield from _task_due(one)
    yield from _from_dispositions(asked)
    for was, now in asked.offices():
        yield from _from_agreements(asked, was, now)


def _touched(asked: Question) -> Iterator[tuple[str, str]]:
    for pair in asked.pairs():
        entry: Entry[Any] | None = asked.after.entry(pair) or asked.before.entry(pair)
        if entry is not None:
            berkas = entry.id if entry.kind == "permohonan" else _berkas(entry.value)
            if berkas:
                yield pair.where.office, berkas


def _berkas(value: Any) -> str | None:  # any Struct of a record
    return getattr(value, "berkas", None)


def _coming(new: CaseRow) -> Iterator[str]:
    if new.closing:
        yield "semua langkah sudah dijalani; berikutnya catat penutupan"
    for one in new.tasks:
        who = ", ".join(one.holders or one.role_names)
        yield f"berikutnya langkah {one.step}, {one.action}, oleh {who or 'pemohon'}"


def _task_due(one: Task) -> Iterator[Deadline]:
    what = f"berkas {one.berkas}, langkah {one.step} ({one.action})"
    if one.due:
        late = f", sudah lewat {one.late}" if one.late else ""
        yield Deadline(one.due, f"{act_words(one.due)}: {what}, menurut waktu baku{late}")
    if one.answer_by:
        day = format_date(one.answer_by)
        yield Deadline(one.answer_by.isoformat(), f"{day}: jawaban pemohon untuk {what}")


def _from_dispositions(asked: Question) -> Iterator[Deadline]:
    for pair in asked.pairs():
        old, new = asked.before.entry(pair), asked.after.entry(pair)
        if pair.where.kind == "disposisi" and new is not None:
            limit = new.value.batas_waktu
            if limit and (old is None or old.value.batas_waktu != limit):
                said = f"{format_date(parse_date(limit))}: batas waktu disposisi {new.id}"
                yield Deadline(limit, f"{said} (berkas {new.value.berkas})")


def _from_agreements(
    asked: Question, was: Office | None, now: Office | None
) -> Iterator[Deadline]:
    if now is None:
        return
    owing = {_debt(one) for one in owed(was, asked.day)} if was else set()
    for one in owed(now, asked.day):
        if _debt(one) not in owing:
            what = f"kewajiban perjanjian {one.agreement}: {one.what}"
            yield Deadline(one.until.isoformat(), f"{format_date(one.until)}: {what}")
    ending = {_end(one) for one in endings(was, asked.day)} if was else set()
    for last in endings(now, asked.day):
        if _end(last) not in ending:
            what = f"perjanjian dengan {last.partner} berakhir (berkas {last.berkas})"
            yield Deadline(last.last.isoformat(), f"{format_date(last.last)}: {what}")


def _debt(one: Owed) -> tuple[object, ...]:
    return one.agreement, one.what, one.until


def _end(one: Ending) -> tuple[object, ...]:
    return one.berkas, one.last
