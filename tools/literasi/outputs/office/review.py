"""A review as Markdown for the page of a pull request: plain words, nothing of a record alive.

The first line is a comment that no reader sees; a workflow finds its own earlier comment by it and
edits that one, so a review is never repeated.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from literasi.reviewing.models import (
    Approval,
    BookChange,
    CaseChange,
    Judgement,
    PublicChange,
    RecordChange,
    Review,
    UseChange,
)
from literasi.values.finding import Finding, Severity
from literasi.values.markdown import escape

MARKER = "<!-- literasi-review -->"
LONGEST = 60_000  # characters; hosts refuse comments beyond some 65,000
_MOST = 40  # lines of one list; beyond that nobody reads on
_TITLE = "## Isi usulan perubahan ini"
_NOTHING = "Tidak ada catatan yang berubah."
# Hosts make links of addresses, mentions, numbers, labels and the names of commits after the
# Markdown is read; a zero-width space keeps them words.
_LIVE = re.compile(
    r":(?=//)|www\.|@|%|&#(?:33|35|36|38|94|126);|\bGH-|:(?=[a-z0-9+_-]+:)"
    r"|\b(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{3}(?=[0-9a-f]{4,37}\b)",
    re.IGNORECASE,
)
_LEVELS = {
    Severity.ERROR: "kesalahan",
    Severity.WARNING: "peringatan",
    Severity.NOTE: "pemberitahuan",
}
Part = Callable[[Review], Iterator[str]]


def write(told: Review) -> str:
    """Write the summary; parts that nothing happened to are named in one last sentence."""
    if not told.records:
        return _joined([MARKER, _TITLE, "", _NOTHING])
    lines, quiet = [MARKER, _TITLE, "", _counts(told)], list[str]()
    for title, part, name in _PARTS:
        found = list(part(told))
        if found:
            lines += ["", f"### {title}", "", *found]
        else:
            quiet.append(name)
    if quiet:
        lines += ["", f"Tidak terpengaruh: {', '.join(quiet)}."]
    return _joined(lines)


def words(text: str) -> str:
    """Write text of a record so that no host finds markup, a mention, a number or a link in it."""
    return _LIVE.sub(lambda found: f"{found.group()}&#8203;", escape(text))


def _joined(lines: Iterable[str]) -> str:
    """Keep whole lines within what hosts accept."""
    kept, size = list[str](), 0
    for line in lines:
        size += len(line) + 1
        if size > LONGEST:
            kept.append("\nSelebihnya tidak muat di sini; lihat berkas yang berubah.")
            break
        kept.append(line)
    return "".join(f"{line}\n" for line in kept)


def _counts(told: Review) -> str:
    kinds = ("baru", "diubah", "dihapus")
    counts = [(sum(one.what == kind for one in told.records), kind) for kind in kinds]
    said = ", ".join(f"{count} {kind}" for count, kind in counts if count)
    return f"**{len(told.records)} catatan**: {said}."


def _capped(lines: Iterable[str]) -> Iterator[str]:
    every = list(lines)
    yield from every[:_MOST]
    if len(every) > _MOST:
        yield f"- … dan {len(every) - _MOST} baris lain"


def _cases(told: Review) -> Iterator[str]:
    for one in told.cases:
        yield from _case(one)


def _case(one: CaseChange) -> Iterator[str]:
    name = f"**{words(one.berkas)}** ({words(one.office)}), {words(one.subject)}"
    who = f", {words(one.partner)}" if one.partner else ""
    yield f"- {name}{who}: {_states(one)}"
    yield from (f"  - {words(each)}" for each in one.coming)


def _states(one: CaseChange) -> str:
    if one.before is None:
        return f"berkas baru → **{words(one.after or '–')}**"
    if one.after is None:
        return f"{words(one.before)} → **berkas tidak ada lagi**"
    if one.before == one.after:
        return f"tetap **{words(one.after)}**"
    return f"{words(one.before)} → **{words(one.after)}**"


def _records(told: Review) -> Iterator[str]:
    for one in told.records:
        yield from _record(one)


def _record(one: RecordChange) -> Iterator[str]:
    what = f"**{one.what}**" if one.what == "dihapus" else one.what
    says = f": {words(one.says)}" if one.says else ""
    yield f"- {_code(one.path)} ({words(one.kind)}, {what}){says}"
    yield from (f"  - {words(each)}" for each in one.details)


def _uses(told: Review) -> Iterator[str]:
    for use in told.uses:
        yield f"- **{use.what}**: {words(use.activity)}{_times(use)}"
    for clash in told.clashes:
        yield f"- **Tabrakan**: {words(clash.says)}"
        yield f"  - {words(clash.free)}"


def _times(use: UseChange) -> str:
    more = f" (dan {use.more} pertemuan lain)" if use.more else ""
    if use.what == "pindah" and use.before and use.after:
        return f", dari {words(use.before)} ke {words(use.after)}{more}"
    return f", {words(use.after or use.before or '')}{more}"


def _books(told: Review) -> Iterator[str]:
    for one in told.books:
        yield from _book(one)


def _book(one: BookChange) -> Iterator[str]:
    piles = (("baris baru", one.new), ("baris berubah", one.changed), ("baris hilang", one.gone))
    said = ", ".join(f"{len(pile)} {name}" for name, pile in piles if pile)
    yield f"- {words(one.title)} {one.year} ({words(one.office)}): {said}"
    for name, pile in piles:
        yield from (f"  - {name}: {words(each)}" for each in pile)


def _deadlines(told: Review) -> Iterator[str]:
    return (f"- {words(one.says)}" for one in told.deadlines)


def _public(told: Review) -> Iterator[str]:
    for one in told.public:
        yield from _outside(one)


def _outside(one: PublicChange) -> Iterator[str]:
    where = f" di {_code(one.address)}" if one.address else ""
    since = f", tampil mulai {words(one.since)}" if one.since else ""
    yield f"- **{one.what}**: {words(one.says)}{where}{since}"
    if one.first:
        names = ", ".join(f"**{words(each)}**" for each in one.first)
        yield f"  - tampil untuk umum pertama kali: {names}"
    if one.changed:
        yield f"  - berubah: {', '.join(map(words, one.changed))}"


def _approvals(told: Review) -> Iterator[str]:
    return (_approval(one) for one in told.approvals)


def _approval(one: Approval) -> str:
    who = " atau ".join(map(words, one.who)) or "Seorang rekan"
    first = ", ".join(map(_code, one.records[:3]))
    more = f" dan {len(one.records) - 3} catatan lain" if len(one.records) > 3 else ""
    return f"- **{who}**, sebab {words(one.why)}: {first}{more}"


def _judgement(told: Review) -> Iterator[str]:
    seen = told.judgement
    counts = [
        f"{count} {name} baru"
        for level, name in _LEVELS.items()
        if (count := sum(one.severity is level for one in seen.new))
    ]
    mended = f"; {seen.mended} temuan lama sudah tidak ada" if seen.mended else ""
    yield f"{', '.join(counts) or 'Tidak ada temuan baru'}{mended}{_blocking(seen)}."
    if seen.new:
        yield ""
        yield from _capped(_finding(one) for one in seen.new)


def _blocking(seen: Judgement) -> str:
    fresh = sum(one.severity is Severity.ERROR for one in seen.new)
    said = f"; **{fresh} kesalahan harus diperbaiki dahulu**" if fresh else ""
    old = seen.errors - fresh
    return f"{said}; {old} kesalahan sudah ada sebelum usulan ini" if old else said


def _finding(one: Finding) -> str:
    hint = f" → {words(one.hint)}" if one.hint else ""
    place = _code(f"{one.mark.path}:{one.mark.line}")
    return f"- {_LEVELS[one.severity]} {one.rule}, {place}: {words(one.message)}{hint}"


def _code(text: str) -> str:
    return f"<code>{words(text)}</code>"


def _short(part: Part) -> Part:
    return lambda told: _capped(part(told))


_PARTS: tuple[tuple[str, Part, str], ...] = (
    ("Yang harus menyetujui", _short(_approvals), "persetujuan"),
    ("Berkas", _short(_cases), "keadaan berkas"),
    ("Kalender", _short(_uses), "kalender"),
    ("Yang tampil untuk umum", _short(_public), "yang tampil untuk umum"),
    ("Tenggat", _short(_deadlines), "tenggat"),
    ("Buku kantor", _short(_books), "buku kantor"),
    ("Catatan", _short(_records), "catatan"),
    ("Pemeriksaan", _judgement, "pemeriksaan"),
)
