"""What is next: running numbers that were ever used are never given again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from literasi.numbering.numbered import Numbered, claims_of, waiting
from literasi.numbering.running import Claim, Running, read_claim
from literasi.numbering.series import Line, lines
from literasi.numbering.slots import RUNNING
from literasi.numbering.template import Template
from literasi.records.catalogue import Office


@dataclass(frozen=True, slots=True)
class Allotted:
    """A number for a record, and the name of its claim; `fresh` when that is still to be made."""

    one: Numbered
    number: str
    claim: str
    fresh: bool = True


@dataclass(frozen=True, slots=True)
class Refused:
    """A record that cannot have its number yet, and why (Indonesian)."""

    one: Numbered
    reason: str


def used(office: Office, elsewhere: Iterable[str]) -> set[Claim]:
    """Gather every number of an office that is taken.

    `elsewhere` are names of claims: on disk (valid or not), on the server, and in history.
    """
    names = {*office.nomor, *elsewhere, *claims_of(office, lines(office))}
    return {claim for claim in map(read_claim, names) if claim}


def following(taken: Iterable[Claim], series: str, year: str) -> Running:
    """Give the next running number of a year; it begins with 1, inserted ones do not count on."""
    numbers = [one.running.number for one in taken if (one.series, one.year) == (series, year)]
    return Running(max(numbers, default=0) + 1)


def usable(one: Numbered, line: Line | None) -> Template | str:
    """Give the template of a number that can be written, or say why it cannot be yet."""
    if not one.ready:
        lacking = {"seri": one.series, _DAYS[one.book]: one.day}
        names = " dan ".join(f"«{name}»" for name, value in lacking.items() if not value)
        return f"{names} belum diisi"
    if line is None:
        return f"seri «{one.series}» tidak ada di instansi.yml"
    if line.template is None:
        return f"templat seri «{one.series}» {line.faults[0]}"
    parts = one.parts(line)
    for name in line.template.needs:
        if name != RUNNING and name not in parts:
            return _LACKING[name]
    return line.template


_DAYS = {"surat_masuk": "tanggal_terima", "surat_keluar": "tanggal_surat", "perjanjian": "tanggal"}
_LACKING = {
    "kode": "kode klasifikasi tidak diketahui; isi «kode» pada seri di instansi.yml",
    "sifat": "templat memuat {sifat}, padahal naskah ini tidak bersifat keamanan",
}


def allot(office: Office, elsewhere: Iterable[str] = ()) -> tuple[Allotted | Refused, ...]:
    """Give every waiting record its number, in a stable order; the same input, the same numbers.

    A claim already made for the record comes first: a run that was cut off is taken up again.
    """
    series = lines(office)
    taken = used(office, elsewhere)
    free = _unused(office, series)
    given: list[Allotted | Refused] = []
    for one in waiting(office):
        line = series.get(one.series)
        template = usable(one, line)
        if isinstance(template, str) or line is None:
            given.append(Refused(one, str(template)))
            continue
        claim = own_claim(free, one, line) or Claim(
            line.counter, one.year, following(taken, line.counter, one.year)
        )
        name = claim.id(line.width)
        number = written(one, line, template, claim.running)
        given.append(Allotted(one, number, name, claim not in taken))
        taken.add(claim)
        free.pop(name, None)
    return tuple(given)


def written(one: Numbered, line: Line, template: Template, running: Running) -> str:
    """Write a running number as the number of a record."""
    return template.format({**one.parts(line), RUNNING: str(running)})


def own_claim(free: Mapping[str, str], one: Numbered, line: Line) -> Claim | None:
    """Find the claim that was made for this record; `free` maps claims to their records."""
    wanted = (line.counter, one.year)
    found = (read_claim(name) for name, owner in free.items() if owner == one.entry.ref)
    return next((c for c in found if c and (c.series, c.year) == wanted), None)


def _unused(office: Office, series: Mapping[str, Line]) -> dict[str, str]:
    """Give the claims that no record carries yet, with the record that each was made for."""
    carried = claims_of(office, series)
    return {
        name: entry.value.untuk
        for name, entry in office.nomor.items()
        if name not in carried and entry.value.batal is None and entry.value.untuk
    }
