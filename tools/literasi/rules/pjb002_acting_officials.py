"""Who stands in for a post does so for a limited time, and signs with a stated authority."""

from collections.abc import Iterator

from literasi.records.catalogue import Entry, Office
from literasi.records.office import Pejabat, Term
from literasi.rules.pks002_authority_to_sign import acting, unauthorised
from literasi.rules.scene import Scene
from literasi.values.dates import format_date, parse_date
from literasi.values.finding import Finding, Severity

ID = "PJB002"
TITLE = "Plt. dan Plh. bertindak dalam batasnya"
SEVERITY = Severity.ERROR

_LIMITS = {"plt": (12, "1 tahun"), "plh": (3, "3 bulan")}  # months: a local rule, see the manual
_SHORT = {"plt": "Plt.", "plh": "Plh."}


def check(scene: Scene) -> Iterator[Finding]:
    """Measure acting terms (a warning), and look at agreements that acting officials signed."""
    for office in scene.catalogue.offices:
        for official in office.pejabat.values():
            yield from _terms(official)
        yield from _signatures(office)


def _terms(official: Entry[Pejabat]) -> Iterator[Finding]:
    for index, term in enumerate(official.value.jabatan):
        if term.status in _LIMITS and term.hingga is not None and _too_long(term, term.hingga):
            words = _LIMITS[term.status][1]
            message = (
                f"{_SHORT[term.status]} sejak {_in_words(term.sejak)} hingga "
                f"{_in_words(term.hingga)}, lebih dari {words}"
            )
            hint = "periksa keputusannya; perpanjangan dicatat sebagai masa jabatan tersendiri"
            at = ("jabatan", index, "hingga")
            pointer = f"/jabatan/{index}/hingga"
            yield Finding(official.mark(*at), ID, message, hint, Severity.WARNING, pointer)


def _too_long(term: Term, last: str) -> bool:
    """Compare with the day before the same day some months later: 1 January to 31 March is 3."""
    first, months = parse_date(term.sejak), _LIMITS[term.status][0]
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return (parse_date(last).year, parse_date(last).month, parse_date(last).day) >= (
        year, month + 1, first.day,
    )  # fmt: skip


def _signatures(office: Office) -> Iterator[Finding]:
    for paper, index, act in unauthorised(office):
        standing = acting(office, act)
        if standing is not None:
            message = f"ditandatangani {_SHORT[standing]} tanpa dasar kewenangan"
            hint = "isi dasar_kewenangan: surat_kuasa beserta nomor dan tanggalnya"
            at, pointer = ("penandatanganan", index), f"/penandatanganan/{index}"
            yield Finding(paper.mark(*at), ID, message, hint, SEVERITY, pointer)


def _in_words(when: str) -> str:
    return format_date(parse_date(when))
