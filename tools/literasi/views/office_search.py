"""Find a berkas by what people remember of it: school, place, date, number, or its own name.

Every word that is asked for must be found, each in any paper of the berkas. Words meet by their
Indonesian root (`kunjungan` finds `berkunjung`), numbers as they stand.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from literasi.cases.case import Case, cases
from literasi.cases.state import state
from literasi.records.catalogue import Catalogue
from literasi.values.dates import MONTHS
from literasi.views.office_cases import CaseRow, calendar_of, row
from literasi.views.office_wording import act_words, table
from literasi.words.affixes import root
from literasi.words.lists import roots, synonyms
from literasi.words.text import words

_MONTHS = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
_SHORT = {name[:3]: number for name, number in _MONTHS.items()} | {"agt": 8, "nop": 11}
_NAMES = "|".join(sorted({*_MONTHS, *_SHORT}, key=len, reverse=True))
_WRITTEN = re.compile(rf"\b(?:([0-9]{{1,2}})\s+)?({_NAMES})\.?\s+([0-9]{{4}})\b")
_FIGURES = re.compile(r"(?<![\w/.-])([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})(?![\w/-])")
_SHORTEST = 3  # letters of a word that may be the beginning of a longer one


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked: beginnings of dates (`YYYY-MM`), pieces of numbers, plain words."""

    days: tuple[str, ...]
    pieces: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def empty(self) -> bool:
        """Tell whether nothing is asked for."""
        return not (self.days or self.pieces or self.words)


def query(text: str) -> Query:
    """Read a question: dates first, then pieces with figures, then words."""
    days: list[str] = []

    def taken(found: re.Match[str]) -> str:
        day, month, year = _parts(found)
        days.append(f"{year}-{month:02}" + (f"-{int(day):02}" if day else ""))
        return " "

    rest = _FIGURES.sub(taken, _WRITTEN.sub(taken, text.lower()))
    marked = [one.strip(".,;:()«»\"'") for one in rest.split()]
    pieces = tuple(one for one in marked if any(sign.isdigit() for sign in one))
    plain = (word for one in marked if one not in pieces for word in words(one))
    return Query(tuple(days), pieces, tuple(dict.fromkeys(plain)))


def found_cases(
    catalogue: Catalogue, day: date, asked: Query, office: str | None = None
) -> tuple[CaseRow, ...]:
    """Give the cases that hold all that is asked for, as they stand on a day, newest first.

    A case that is called by its own name stands before those that only mention it.
    """
    hits = [
        row(state(case, day, calendar), calendar, day)
        for one in catalogue.offices
        if office in {None, one.code}
        for calendar in (calendar_of(catalogue, one, day),)
        for case in cases(one)
        if _holds(tuple(_values(case)), asked)
    ]
    return tuple(sorted(hits, key=lambda one: _place(one, asked), reverse=True))


def _place(one: CaseRow, asked: Query) -> tuple[bool, str, str, str]:
    return one.berkas in asked.pieces, one.since, one.office, one.berkas


def found_text(rows: Iterable[CaseRow], text: str) -> str:
    """Write a short list, or that there is none."""
    lines = [
        (one.berkas, one.office, one.partner, one.subject, one.state_name,
         act_words(one.since) if one.since else "–")
        for one in rows
    ]  # fmt: skip
    if not lines:
        asked = " ".join(text.split())
        return f"Tidak ada berkas yang cocok dengan «{asked}».\n"
    return table([("BERKAS", "INSTANSI", "MITRA", "HAL", "KEADAAN", "SEJAK"), *lines])


def _parts(found: re.Match[str]) -> tuple[str, int, str]:
    if found.re is _WRITTEN:
        name = found[2]
        return found[1] or "", _MONTHS.get(name) or _SHORT[name], found[3]
    return found[1], int(found[3]), found[4]


def _holds(values: tuple[str, ...], asked: Query) -> bool:
    """Tell whether a berkas holds everything; what costs least is asked first."""
    if not all(any(one.startswith(day) for one in values) for day in asked.days):
        return False
    if not all(any(piece in one for one in values) for piece in asked.pieces):
        return False
    known = (
        frozenset(word for one in values for word in words(one)) if asked.words else frozenset()
    )
    stems = frozenset(root(one, roots()) for one in known)
    return all(_met(one, known, stems) for one in asked.words)


def _met(word: str, known: frozenset[str], stems: frozenset[str]) -> bool:
    if word in known or root(word, roots()) in stems:
        return True
    if len(word) >= _SHORTEST and any(one.startswith(word) for one in known):
        return True
    return any(known.issuperset(phrase) for phrase in _alike(word))


def _alike(word: str) -> Iterator[tuple[str, ...]]:
    """Yield other phrases that mean the same as a word."""
    for group in synonyms():
        if (word,) in group:
            yield from (phrase for phrase in group if phrase != (word,))


def _values(case: Case) -> Iterator[str]:
    """Yield every text of a case in small letters: its papers, its partners, its rooms."""
    office = case.office
    for paper in case.papers:
        yield paper.id
        yield from _texts(paper.document.data)
    for key in _named(case, "mitra"):
        yield from _texts(office.mitra[key].document.data) if key in office.mitra else ()
    for key in _named(case, "ruang"):
        yield office.ruang[key].value.nama.lower() if key in office.ruang else key


def _named(case: Case, key: str) -> tuple[str, ...]:
    """List what the papers name under a key, each once."""
    return tuple(dict.fromkeys(
        one for paper in case.papers for one in _below(paper.document.data, key)
    ))  # fmt: skip


def _below(node: object, key: str) -> Iterator[str]:
    if isinstance(node, dict):
        for name, inner in node.items():
            yield from _texts(inner) if name == key else _below(inner, key)
    elif isinstance(node, list):
        for inner in node:
            yield from _below(inner, key)


def _texts(node: object) -> Iterator[str]:
    """Yield the texts of a document's values, whole numbers too."""
    if isinstance(node, dict):
        for inner in node.values():
            yield from _texts(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _texts(inner)
    elif isinstance(node, str):
        yield node.lower()
