"""What became of each line: the same, different, new, about something else, or not readable."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from literasi.intake.clerk import alike
from literasi.intake.lines import Line, Trouble
from literasi.values.dates import format_digits


class Verdict(StrEnum):
    """The word that stands before a line in the report."""

    SAME = "sama"
    DIFFERS = "beda"
    NEW = "baru"
    OTHER = "lain-lain"
    UNREAD = "tidak terbaca"


@dataclass(frozen=True, slots=True)
class Judged:
    """One line with its verdict, the record it belongs to (if any), and the reasons."""

    line: Line
    verdict: Verdict
    ref: str = ""
    reasons: tuple[str, ...] = ()
    troubles: tuple[Trouble, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """One thing that the book and the record both say."""

    name: str
    book: str
    record: str
    same: bool


def text_pair(name: str, book: str, record: str | None) -> Pair:
    """Pair two texts; capitals, spaces and signs do not count."""
    return Pair(name, book, record or "", alike(book, record or ""))


def day_pair(name: str, book: str, record: str | None) -> Pair:
    """Pair two days, the time of day aside."""
    there = (record or "")[:10]
    return Pair(name, _day(book), _day(there), book == there)


def _day(iso: str) -> str:
    return format_digits(iso) if iso else ""


def against(line: Line, ref: str, pairs: Iterable[Pair]) -> Judged:
    """Compare a line with its record; what the book leaves open is no difference."""
    reasons = tuple(
        f"{one.name}: di buku «{one.book}», di catatan «{one.record or '-'}»"
        for one in pairs
        if one.book and not one.same
    )
    return Judged(line, Verdict.DIFFERS if reasons else Verdict.SAME, ref, reasons)
