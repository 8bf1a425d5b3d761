"""Two versions of a draft side by side: what was taken out and what was put in, word by word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from literasi.records.case import Perjanjian, SuratKeluar
from literasi.records.catalogue import Entry, Office
from literasi.records.parts import Draft, Review
from literasi.values.dates import format_date, parse_date
from literasi.values.errors import OperatorError

_WORDS = re.compile(r"\S+\s*")
_ALIKE = 0.4  # paragraphs less alike than this are another paragraph, not a changed one
_MOST = 4000  # words compared at once; a longer paragraph counts as replaced whole


class Part(StrEnum):
    """What became of a piece of text."""

    KEPT = "tetap"
    OUT = "dihapus"
    IN = "ditambah"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that share a fate."""

    part: Part
    text: str


@dataclass(frozen=True, slots=True)
class Version:
    """One version as the office knows it: when, by whom, why, and what its reviewers said."""

    number: int
    day: str
    by: str
    change: str
    reviews: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of one paper; each paragraph is a run of pieces."""

    paper: str
    title: str
    before: Version
    after: Version
    paragraphs: tuple[tuple[Piece, ...], ...]

    @property
    def changed(self) -> int:
        """How many paragraphs differ."""
        return sum(any(one.part is not Part.KEPT for one in row) for row in self.paragraphs)


def comparison(
    office: Office, entry: Entry[Perjanjian] | Entry[SuratKeluar], numbers: tuple[int, int]
) -> Comparison:
    """Compare two versions by their numbers, the earlier one first."""
    first, second = (_draft(entry, number) for number in sorted(numbers))
    value = entry.value
    title = value.judul if isinstance(value, Perjanjian) else value.hal
    return Comparison(
        paper=entry.ref,
        title=title,
        before=_version(office, first),
        after=_version(office, second),
        paragraphs=tuple(_paragraphs(first.isi or "", second.isi or "")),
    )


def _draft(entry: Entry[Perjanjian] | Entry[SuratKeluar], number: int) -> Draft:
    for one in entry.value.konsep:
        if one.versi == number:
            if one.isi is None:
                remedy = "naskahnya disimpan di luar catatan; bandingkan berkasnya di Word"
                raise OperatorError(f"konsep versi {number} tidak memuat teks", remedy)
            return one
    known = ", ".join(str(one.versi) for one in entry.value.konsep)
    raise OperatorError(f"«{entry.id}» tidak punya konsep versi {number}", f"yang ada: {known}")


def _version(office: Office, one: Draft) -> Version:
    return Version(
        number=one.versi,
        day=format_date(parse_date(one.tanggal)),
        by=_name(office, one.oleh.pejabat),
        change=one.perubahan or "",
        reviews=tuple(_review(office, seen) for seen in one.penelitian),
    )


def _review(office: Office, seen: Review) -> str:
    who = f"{_name(office, seen.oleh.pejabat)}, {format_date(parse_date(seen.tanggal))}"
    said = "Ya" if seen.hasil == "ya" else "Tidak"
    return f"{who}: {said}. {seen.catatan}" if seen.catatan else f"{who}: {said}"


def _name(office: Office, key: str) -> str:
    return office.pejabat[key].value.nama if key in office.pejabat else key


def _paragraphs(before: str, after: str) -> Iterator[tuple[Piece, ...]]:
    """Align whole paragraphs first, so that a moved word does not colour the page."""
    old, new = _cut(before), _cut(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            yield from ((Piece(Part.KEPT, one),) for one in old[a:b])
        else:
            yield from _replaced(old[a:b], new[c:d])


def _cut(text: str) -> list[str]:
    return [one.strip() for one in re.split(r"\n\s*\n", text) if one.strip()]


def _replaced(old: list[str], new: list[str]) -> Iterator[tuple[Piece, ...]]:
    """Pair paragraphs that are alike, in order; the others went or came whole."""
    while old and new:
        match = next((at for at, one in enumerate(new) if _alike(old[0], one)), None)
        if match is None:
            yield (Piece(Part.OUT, old[0]),)
            old = old[1:]
        else:
            yield from ((Piece(Part.IN, one),) for one in new[:match])
            yield tuple(words(old[0], new[match]))
            old, new = old[1:], new[match + 1 :]
    yield from ((Piece(Part.OUT, one),) for one in old)
    yield from ((Piece(Part.IN, one),) for one in new)


def _alike(old: str, new: str) -> bool:
    left, right = _WORDS.findall(old), _WORDS.findall(new)
    if len(left) + len(right) > _MOST:
        return False
    return SequenceMatcher(None, left, right, autojunk=False).ratio() >= _ALIKE


def words(old: str, new: str) -> Iterator[Piece]:
    """Compare two paragraphs word by word; together the kept and new words are the new text."""
    left, right = _WORDS.findall(old), _WORDS.findall(new)
    for tag, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Piece(Part.KEPT, "".join(right[c:d]))
            continue
        if b > a:
            yield Piece(Part.OUT, "".join(left[a:b]))
        if d > c:
            yield Piece(Part.IN, "".join(right[c:d]))
