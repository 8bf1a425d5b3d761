"""A clerk's list of people: read from a file outside Git, told about without naming anybody."""

from datetime import date
from pathlib import Path

import click

from literasi.cli.seals.desk import Desk, Fresh, file, new_name, seal_parcel
from literasi.intake.people import Listed, people
from literasi.intake.seals import KIND, Deed, again, fresh, seal_of
from literasi.sealing.parcel import Parcel
from literasi.sealing.person import totals
from literasi.shell.keys import outside
from literasi.spreadsheets.reading import read
from literasi.spreadsheets.sheet import Refused
from literasi.values.errors import OperatorError

_MOST_TOLD = 20


def listed(at: Desk, path: Path, wanted: str | None, on: date) -> Listed:
    """Read a list; nothing of it is written anywhere."""
    outside(path, at.top, f"daftar «{path.name}»")
    try:
        raw = path.read_bytes()
    except OSError as error:
        message = f"«{path.name}» tidak dapat dibaca: {error.strerror}"
        raise OperatorError(message, "periksa izin berkas itu") from error
    sheet = read(path.name, raw, wanted)
    if isinstance(sheet, Refused):
        raise OperatorError(f"{sheet.file}: {sheet.message}", sheet.remedy)
    found = people(sheet, on)
    if found.troubles:
        shown = "\n".join(f"{one.place} {one.message}; {one.hint}"
                          for one in found.troubles[:_MOST_TOLD])  # fmt: skip
        more = len(found.troubles) - _MOST_TOLD
        rest = f"\ndan {more} lagi" if more > 0 else ""
        raise OperatorError(f"tidak ada yang disegel:\n{shown}{rest}", "betulkan daftarnya dahulu")
    if not found.people:
        raise OperatorError(f"{path.name} tidak memuat satu orang pun", "periksa lembarnya")
    return found


def told(found: Listed) -> None:
    """Say what was counted, what deserves a look, and what was not kept."""
    for one in found.remarks:
        click.echo(f"perhatikan: {one}", err=True)
    if found.left:
        click.echo(f"tidak disimpan: kolom {', '.join(found.left)}", err=True)
    counts = ", ".join(f"{name} {count}" for name, count in totals(found.people).items())
    click.echo(f"jumlah: {counts}", err=True)


def filed(  # noqa: PLR0913  what a list becomes
    at: Desk, subject: str, kind: str, found: Listed, act: Deed, *, replace: bool
) -> tuple[Fresh, dict[str, bytes], str]:
    """Seal a list for a record: the fresh seal, its record, and the key that it replaces."""
    old = seal_of(at.office, subject, kind)
    if old is not None and not replace:
        remedy = f"beri --replace bila daftarnya dibetulkan; lihat: literasi seal open {old.id}"
        raise OperatorError(f"{subject} sudah mempunyai segel {old.id}", remedy)
    name = new_name(at) if old is None else old.id
    done = seal_parcel(at, Parcel(name, subject, kind, found.people))
    if old is None:
        data = fresh(done.parcel, done.done, done.key, act)
        return done, at.draft(KIND, name, data), ""
    data = again(old, done.parcel, done.done, done.key, act, "pembetulan")
    return done, at.draft(KIND, name, data), old.value.kunci


def settle(at: Desk, done: Fresh, records: dict[str, bytes], old: str, act: Deed) -> None:
    """File a seal; only then destroy the key that it replaces."""
    file(at, done, records)
    if old:
        at.store.destroy(old, f"{act.day.isoformat()} {act.by['peran']}")
