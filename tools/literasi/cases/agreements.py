"""The life of an agreement: from draft to end, with its addenda; and what each party owes.

Derived from acts as of a day (domain of PKS: signing by both parties makes it bind).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import msgspec

from literasi.cases.drafts import settled
from literasi.records.case import Obligation, Perjanjian
from literasi.records.catalogue import Entry, Office
from literasi.records.parts import Draft
from literasi.schedule.sessions import sessions
from literasi.schedule.terms import Term, term_of
from literasi.values.dates import parse_date

PARTIES = ("kesatu", "kedua")
ADDENDUM = "adendum"


class Stage(StrEnum):
    """Where an agreement stands; the value is what the office calls it."""

    DRAFT = "konsep"
    SETTLED = "konsep disetujui"
    SENT = "dicermati mitra"
    AGREED = "siap ditandatangani"
    HALF = "ditandatangani satu pihak"
    COMING = "ditandatangani, belum mulai berlaku"
    IN_FORCE = "berlaku"
    EXPIRED = "berakhir"
    ENDED = "diakhiri"


@dataclass(frozen=True, slots=True)
class Life:
    """An agreement on a day: its stage, its last day with addenda, and those addenda."""

    agreement: Entry[Perjanjian]
    stage: Stage
    term: Term | None
    addenda: tuple[Entry[Perjanjian], ...]


@dataclass(frozen=True, slots=True)
class Due:
    """An obligation that is not shown to be met; `days` until its date, negative when past."""

    agreement: Entry[Perjanjian]
    index: int
    obligation: Obligation
    days: int


def lives(office: Office, day: date) -> Iterator[Life]:
    """Tell where every agreement of an office stands at the end of a day; addenda stand below."""
    for one in office.perjanjian.values():
        if one.value.jenis != ADDENDUM:
            added = tuple(_addenda(office, one.id, day, frozenset({one.id})))
            term = term_of(one, added)
            yield Life(one, _stage(one.value, term, day), term, added)


def _addenda(
    office: Office, base: str, day: date, seen: frozenset[str]
) -> Iterator[Entry[Perjanjian]]:
    """Follow the addenda signed by a day, and theirs; a circle of them ends."""
    for one in office.perjanjian.values():
        if one.value.adendum_dari == base and one.id not in seen and is_signed(one.value, day):
            yield one
            yield from _addenda(office, one.id, day, seen | {one.id})


def is_signed(paper: Perjanjian, day: date) -> bool:
    """Tell whether both parties had signed by a day."""
    made = {one.pihak for one in paper.penandatanganan if parse_date(one.tanggal) <= day}
    return paper.tanggal is not None and parse_date(paper.tanggal) <= day and made == set(PARTIES)


def _stage(paper: Perjanjian, term: Term | None, day: date) -> Stage:
    end = paper.pengakhiran
    if end is not None and parse_date(end.tanggal) <= day:
        return Stage.ENDED
    if not is_signed(paper, day):
        return _before(paper, day)
    if term is not None and term.last < day:
        return Stage.EXPIRED
    span = paper.jangka_waktu
    return Stage.COMING if span and parse_date(span.mulai) > day else Stage.IN_FORCE


def _before(paper: Perjanjian, day: date) -> Stage:
    """Tell how far an unsigned agreement has come; what was redrafted begins again."""
    if any(parse_date(one.tanggal) <= day for one in paper.penandatanganan):
        return Stage.HALF
    draft = latest(paper, day)
    if draft is None or not settled(draft):
        return Stage.DRAFT
    last = draft.tanggal[:10]
    sent = any(last <= one.tanggal[:10] <= day.isoformat() for one in paper.pengiriman)
    answers = [one for one in paper.jawaban if last <= one.tanggal[:10] <= day.isoformat()]
    if answers and answers[-1].isi in {"setuju", "lewat_batas"}:
        return Stage.AGREED
    return Stage.SENT if sent else Stage.SETTLED


def latest(paper: Perjanjian, day: date) -> Draft | None:
    """Give the last draft made by a day, with the reviews that it had by then."""
    made = [one for one in paper.konsep if parse_date(one.tanggal) <= day]
    if not made:
        return None
    known = tuple(one for one in made[-1].penelitian if parse_date(one.tanggal) <= day)
    return msgspec.structs.replace(made[-1], penelitian=known)


def dues(office: Office, day: date) -> Iterator[Due]:
    """List the obligations with a date that nothing shows to be met, of agreements that bind."""
    for one in office.perjanjian.values():
        ended = (
            one.value.pengakhiran is not None and parse_date(one.value.pengakhiran.tanggal) <= day
        )
        if ended or not is_signed(one.value, day):
            continue
        for index, owed in enumerate(one.value.kewajiban):
            if owed.tenggat is not None and not _met(office, owed, day):
                yield Due(one, index, owed, (parse_date(owed.tenggat) - day).days)


def _met(office: Office, owed: Obligation, day: date) -> bool:
    """Tell whether what should prove an obligation had happened by a day."""
    if owed.dipenuhi is None:
        return False
    kind, _, name = owed.dipenuhi.partition("/")
    when = sorted(_done(office, kind, name))
    return bool(when) and when[0] <= day


def _done(office: Office, kind: str, name: str) -> Iterator[date]:
    """Yield the days on which something proving was done; RUJ001 and PKS008 judge the rest."""
    if kind == "kegiatan" and name in office.kegiatan:
        yield from (one.occurrence.end.date() for one in sessions(office) if one.activity == name)
    elif kind == "presensi" and name in office.presensi:
        yield parse_date(office.presensi[name].value.sesi)
    elif kind == "publikasi" and name in office.publikasi:
        yield parse_date(office.publikasi[name].value.terbit)
    elif kind == "koordinasi" and name in office.koordinasi:
        yield parse_date(office.koordinasi[name].value.tanggal)
    elif kind == "surat-keluar" and name in office.surat_keluar:
        sent = office.surat_keluar[name].value.pengiriman
        yield from (parse_date(one.tanggal) for one in sent)
