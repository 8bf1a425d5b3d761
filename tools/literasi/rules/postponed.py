"""Rules that bind an office from a day: until then their findings are counted, not shown.

An office that takes up a newer `literasi` meets rules it did not know; its profile may give a rule
a first day (`aturan` in `instansi.yml`), so that old records can be mended in time.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from literasi.records.catalogue import Catalogue, Entry
from literasi.records.office import Effect, Instansi
from literasi.rules.registry import RULES
from literasi.values.dates import format_date, parse_date
from literasi.values.finding import Finding, Related, Severity

REFUSED, COUNTED = "KEC003", "KEC004"
# Names and references hold the archive together; pictures, notes and sealed files concern people.
_ALWAYS = ("FOT", "IDN", "PRI", "RUJ", "SGL")
POSTPONABLE = frozenset(rule.ID for rule in RULES if not rule.ID.startswith(_ALWAYS))
Profile = Entry[Instansi]


def refused(filed: Catalogue) -> Iterator[Finding]:
    """Yield what an office may not postpone, and rules that it gave two first days."""
    for office in filed.offices:
        first: dict[str, Related] = {}
        for at, one in enumerate(office.profile.value.aturan):
            mark, pointer = office.profile.mark("aturan", at, "kode"), f"/aturan/{at}/kode"
            if one.kode not in POSTPONABLE:
                message = f"aturan {one.kode} tidak dapat ditunda"
                hint = _remedy(one.kode)
                yield Finding(mark, REFUSED, message, hint, Severity.ERROR, pointer)
            elif one.kode in first:
                message = f"aturan {one.kode} sudah diberi tanggal mulai"
                seen = (first[one.kode],)
                hint = "hapus salah satunya"
                yield Finding(mark, REFUSED, message, hint, Severity.ERROR, pointer, seen)
            first.setdefault(one.kode, Related(mark, "tanggal yang pertama di sini"))


def _remedy(code: str) -> str:
    known = {rule.ID for rule in RULES}
    return (
        "hapus butir ini: nama berkas, rujukan, gambar, dan data pribadi selalu diperiksa"
        if code in known
        else "perbaiki kodenya; yang dapat ditunda hanya aturan antarcatatan, bukan cara menulis "
        "berkas, perubahan, atau pengecualian"
    )


def parted(
    findings: Iterable[Finding], filed: Catalogue, day: str | None
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Part the findings that bind from those whose rule does not bind their office yet on `day`.

    Without a day (`YYYY-MM-DD`) no postponed rule has begun, just as no waiver has ended.
    """
    later = {(profile.office, one.kode) for profile, _, one in _waiting(filed, day)}
    pile = tuple(findings)
    return (
        tuple(one for one in pile if (_office(one), one.rule) not in later),
        tuple(one for one in pile if (_office(one), one.rule) in later),
    )


def counted(waiting: Iterable[Finding], filed: Catalogue) -> tuple[Finding, ...]:
    """Count postponed findings, one note a rule, where the office wrote its first day."""
    counts = Counter((_office(one), one.rule) for one in waiting)
    return tuple(
        _note(profile, at, one, counts[profile.office, one.kode])
        for profile, at, one in _waiting(filed, None)
        if counts[profile.office, one.kode]
    )


def _waiting(filed: Catalogue, day: str | None) -> Iterator[tuple[Profile, int, Effect]]:
    """Yield the entries that hold on a day; of two about one rule the first."""
    for office in filed.offices:
        seen: set[str] = set()
        for at, one in enumerate(office.profile.value.aturan):
            if (day is None or day < one.sejak) and one.kode in POSTPONABLE - seen:
                yield office.profile, at, one
            seen.add(one.kode)


def _note(profile: Profile, at: int, one: Effect, count: int) -> Finding:
    since = format_date(parse_date(one.sejak))
    message = f"{count} temuan {one.kode} belum berlaku sampai {since}"
    hint = f"lihat dengan «literasi check --as-of {one.sejak}», lalu perbaiki sebelum hari itu"
    mark = profile.mark("aturan", at, "sejak")
    return Finding(mark, COUNTED, message, hint, Severity.NOTE, f"/aturan/{at}/sejak")


def _office(finding: Finding) -> str:
    """Give the office in whose folder a finding stands: `records/<office>/…`."""
    return finding.mark.path.split("/")[1]
