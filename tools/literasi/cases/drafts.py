"""How many versions a paper went through, and what its reviews said."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from literasi.cases.case import Case
from literasi.records.case import Perjanjian, SuratKeluar
from literasi.records.parts import Draft
from literasi.values.dates import parse_date

_REFUSED = "tidak"
DRAFTED = ("surat-keluar", "perjanjian")


@dataclass(frozen=True, slots=True)
class Drafts:
    """Versions of one paper so far, and how many reviews refused one."""

    paper: str
    versions: int
    refused: int


def drafts(case: Case, day: date | None = None) -> Iterator[Drafts]:
    """Count the drafts of every letter and agreement that had one by that day."""
    for paper in case.papers:
        if paper.kind in DRAFTED:
            made = [one for one in paper.value.konsep if _by(one.tanggal, day)]
            if made:
                yield Drafts(paper.ref, len(made), sum(_refused(one, day) for one in made))


def _refused(draft: Draft, day: date | None) -> int:
    return sum(one.hasil == _REFUSED and _by(one.tanggal, day) for one in draft.penelitian)


def _by(act: str, day: date | None) -> bool:
    return day is None or parse_date(act) <= day


def settled(draft: Draft) -> bool:
    """Tell whether a version was judged and the last word of each reviewer is ya."""
    words = {(one.oleh.pejabat, one.oleh.peran): one.hasil for one in draft.penelitian}
    return bool(words) and _REFUSED not in words.values()


def signed_on(paper: SuratKeluar | Perjanjian) -> str | None:
    """Give the day of the first signature, or nothing while there is none."""
    if isinstance(paper, SuratKeluar):
        return paper.penandatanganan.tanggal[:10] if paper.penandatanganan else None
    return min((one.tanggal[:10] for one in paper.penandatanganan), default=None)
