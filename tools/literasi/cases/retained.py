"""Which row of the schedule each case and paper falls under, and since when it is counted."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from literasi.cases.agreements import Stage, lives
from literasi.cases.retention import Gap, Kept, Line
from literasi.records.case import Disposal, Penutupan, Permohonan
from literasi.records.catalogue import Entry, Office
from literasi.values.dates import parse_date

CLOSING, AGREEMENT, LETTER = "penutupan_berkas", "akhir_perjanjian", "tanggal_surat"
_REQUESTS, _LETTERS, _AGREEMENTS = "permohonan", "surat-keluar", "perjanjian"
_BINDING = frozenset({Stage.COMING, Stage.IN_FORCE})
_OVER = frozenset({Stage.EXPIRED, Stage.ENDED})


def kept(office: Office, day: date) -> Iterator[Kept]:
    """Yield everything the schedule speaks of, as known at the end of a day: cases first."""
    files = _files(office, day)
    lines = tuple(
        Line(one, at) for one in office.retensi.values() for at in range(len(one.value.baris))
    )
    for table in (office.permohonan, office.surat_keluar, office.perjanjian):
        for entry in table.values():
            file = files.get(_berkas(entry))
            if file is not None and _begun(entry) <= day.isoformat():
                yield _kept(entry, file, lines)


@dataclass(frozen=True, slots=True)
class _File:
    """What decides for all papers of a case; `ended` is the last day of its agreements.

    `acts` is what was done with papers of the case once their time had come.
    """

    code: str | None
    closed: date | None
    ended: date | None
    agreed: bool
    binding: bool
    acts: tuple[Disposal, ...]


def _files(office: Office, day: date) -> Mapping[str, _File]:
    agreed = [one for one in lives(office, day) if one.stage in _BINDING | _OVER]
    found = {}
    for request in office.permohonan.values():
        mine = [one for one in agreed if one.agreement.value.berkas == request.id]
        entry = closing_of(office, request.id, day)
        closing = entry.value if entry else None
        letter = request.value.surat_masuk
        code = closing.kode_klasifikasi if closing else None
        found[request.id] = _File(
            code=code or (letter.kode_klasifikasi if letter else None),
            closed=parse_date(closing.tanggal) if closing else None,
            ended=max((one.term.last for one in mine if one.term), default=None),
            agreed=bool(mine),
            binding=any(one.stage in _BINDING for one in mine),
            acts=closing.penyusutan if closing else (),
        )
    return found


def closing_of(office: Office, berkas: str, day: date) -> Entry[Penutupan] | None:
    """Give the closing that stands on a day: of several the last."""
    made = [
        one
        for one in office.penutupan.values()
        if one.value.berkas == berkas and parse_date(one.value.tanggal) <= day
    ]
    return max(made, key=lambda one: one.value.tanggal, default=None)


def _kept(entry: Entry[Any], file: _File, lines: tuple[Line, ...]) -> Kept:
    code = entry.value.kode_klasifikasi if entry.kind == _LETTERS else file.code
    line = _line(entry, file, [one for one in lines if _covers(one, code)])
    since = None if line is None else _since(entry, file, line.row.mulai_hitung)
    gap = _gap(file, code, line, since)
    acts = tuple(one for one in file.acts if entry.ref in one.arsip)
    return Kept(entry, _berkas(entry), code, line, None if gap else since, gap, acts)


def _gap(file: _File, code: str | None, line: Line | None, since: date | None) -> Gap | None:
    """Say why nothing is counted; no paper of an open case or a binding agreement is ever due."""
    judged = (
        (Gap.NO_ROW, code is not None and line is None),
        (Gap.OPEN, file.closed is None),
        (Gap.BINDING, file.binding),
        (Gap.NO_CODE, code is None),
        (Gap.UNDATED, since is None),
    )
    return next((gap for gap, holds in judged if holds), None)


def _covers(line: Line, code: str | None) -> bool:
    """Tell whether a row speaks of a code: its own, or one below it (`041` covers `041.3`)."""
    own = line.row.kode_klasifikasi
    return code is not None and (code == own or code.startswith(f"{own}."))


def _line(entry: Entry[Any], file: _File, lines: Iterable[Line]) -> Line | None:
    """Choose the row that fits best: nearest code, own kind of start, longest keeping."""
    fitting = [one for one in lines if _fits(entry, file, one.row.mulai_hitung)]
    own = {_LETTERS: LETTER, _AGREEMENTS: AGREEMENT}.get(entry.kind, CLOSING)
    return max(
        fitting,
        key=lambda one: (
            len(one.row.kode_klasifikasi),
            one.row.mulai_hitung == own,
            one.row.aktif_tahun + one.row.inaktif_tahun,
        ),
        default=None,
    )


def _fits(entry: Entry[Any], file: _File, start: str) -> bool:
    """Tell whether what a row counts from can ever happen to a paper."""
    if start == AGREEMENT:
        return file.agreed or entry.kind == _AGREEMENTS
    if start == LETTER:
        return entry.kind == _LETTERS or getattr(entry.value, "surat_masuk", None) is not None
    return True


def _since(entry: Entry[Any], file: _File, start: str) -> date | None:
    if start == CLOSING:
        return file.closed
    if start == AGREEMENT:
        return file.ended
    dated = entry.value if entry.kind == _LETTERS else entry.value.surat_masuk
    return parse_date(dated.tanggal_surat) if dated and dated.tanggal_surat else None


def _berkas(entry: Entry[Any]) -> str:
    named: str = entry.id if entry.kind == _REQUESTS else entry.value.berkas
    return named


def _begun(entry: Entry[Any]) -> str:
    """Give the day of the first act of a paper, so that later ones are not known yet."""
    if entry.kind != _REQUESTS:
        first: str = min(one.tanggal for one in entry.value.konsep)
        return first[:10]
    request: Permohonan = entry.value
    if request.surat_masuk is not None:
        return request.surat_masuk.tanggal_terima[:10]
    return request.program.direncanakan[:10] if request.program else ""
