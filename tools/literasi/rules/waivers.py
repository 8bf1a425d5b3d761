"""Waivers: one rule, one record, a reason, an approver and an end; each must earn its place."""

from collections.abc import Collection, Iterable, Iterator

from literasi.records.catalogue import Entry
from literasi.records.reference import Pengecualian
from literasi.rules.registry import RULES
from literasi.values.finding import Finding, Severity, ordered

IDLE, EXPIRED = "KEC001", "KEC002"
RULE_IDS = frozenset(rule.ID for rule in RULES)
Waiver = Entry[Pengecualian]


def apply(
    findings: Iterable[Finding],
    waivers: Iterable[Waiver],
    day: str | None,
    waivable: Collection[str] = RULE_IDS,
) -> tuple[Finding, ...]:
    """Drop what is waived, and report waivers that match nothing or have ended by `day`.

    `day` is `YYYY-MM-DD`; without one no waiver ends. Only rules that look across records can be
    waived: an unreadable record stays unreadable.
    """
    pile, every = tuple(findings), tuple(waivers)
    over = [one for one in every if _ended(one, day)]
    live = [one for one in every if not _ended(one, day)]
    wanted = {_target(one) for one in live}
    dropped = {_place(one) for one in pile if one.rule in waivable} & wanted
    kept = [one for one in pile if _place(one) not in dropped]
    idle = [one for one in live if _target(one) not in dropped]
    return ordered([*kept, *_idle(idle), *_expired(over)])


def _ended(waiver: Waiver, day: str | None) -> bool:
    return day is not None and waiver.value.hingga < day


def _target(waiver: Waiver) -> tuple[str, str]:
    """Give the rule and the path of the record a waiver speaks of."""
    kind, _, name = waiver.value.catatan.partition("/")
    file = f"{name}.yml" if kind == name else f"{kind}/{name}.yml"  # instansi/instansi
    return waiver.value.aturan, f"records/{waiver.office}/{file}"


def _place(finding: Finding) -> tuple[str, str]:
    return finding.rule, finding.mark.path


def _idle(waivers: Iterable[Waiver]) -> Iterator[Finding]:
    for one in waivers:
        rule, path = _target(one)
        message = f"pengecualian {rule} untuk {path} tidak mengecualikan temuan apa pun"
        hint = "hapus berkas pengecualian ini, atau perbaiki kode aturan dan catatannya"
        yield Finding(one.mark("aturan"), IDLE, message, hint, Severity.WARNING, "/aturan")


def _expired(waivers: Iterable[Waiver]) -> Iterator[Finding]:
    for one in waivers:
        rule, path = _target(one)
        message = f"pengecualian {rule} untuk {path} berakhir {one.value.hingga}"
        hint = "perbaiki catatannya, lalu hapus berkas ini; atau mintakan persetujuan baru"
        yield Finding(one.mark("hingga"), EXPIRED, message, hint, Severity.ERROR, "/hingga")
