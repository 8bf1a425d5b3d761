"""Nothing is published for a case after it was refused, withdrawn or cancelled."""

from collections.abc import Iterator

from literasi.cases.case import Case, cases
from literasi.records.case import Penutupan
from literasi.records.catalogue import Entry
from literasi.records.publication import Publikasi
from literasi.rules.scene import Scene
from literasi.values.dates import format_date, parse_date
from literasi.values.finding import Finding, Related, Severity

ID = "SOP007"
TITLE = "Kegiatan yang batal tidak dipublikasikan lagi"
SEVERITY = Severity.ERROR

CLOSED = "ditutup"


def check(scene: Scene) -> Iterator[Finding]:
    """Compare publications with the end of their case, unless they were taken back."""
    for office in scene.catalogue.offices:
        for case in scene.once(cases, office):
            pages = [one for one in case.papers if one.kind == "publikasi"]
            for end in ended(case):
                yield from _pages(case, end, pages)


def ended(case: Case) -> tuple[Entry[Penutupan], ...]:
    """Give the closing of a case that did not come to its good end."""
    return tuple(
        one for one in case.papers if one.kind == "penutupan" and one.value.hasil != CLOSED
    )


def _pages(case: Case, end: Entry[Penutupan], pages: list[Entry[Publikasi]]) -> Iterator[Finding]:
    day = end.value.tanggal[:10]
    for page in pages:
        if page.value.ditarik is None and page.value.terbit[:10] > day:
            message = (
                f"terbit {_in_words(page.value.terbit)}, padahal berkas {case.request.id} "
                f"{end.value.hasil} {_in_words(day)}"
            )
            hint = "isi «ditarik» pada publikasi ini, atau lepaskan kegiatan itu dari daftarnya"
            related = (Related(end.mark("hasil"), "akhir berkas di sini"),)
            yield Finding(page.mark("terbit"), ID, message, hint, SEVERITY, "/terbit", related)


def _in_words(when: str) -> str:
    return format_date(parse_date(when))
