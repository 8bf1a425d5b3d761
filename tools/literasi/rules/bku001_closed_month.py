"""What stands in a closed month of a book stays, unless a correction admits the change."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from literasi.books.book import Row, lines
from literasi.books.seal import by_record, digest, of_month, sealed
from literasi.books.shelf import BY_KEY
from literasi.records.catalogue import Entry, Office
from literasi.records.closing import PenutupanBuku
from literasi.rules.scene import Scene, entries
from literasi.values.dates import format_date, format_month, parse_date
from literasi.values.finding import Finding, Related, Severity
from literasi.values.pointer import format_pointer

ID = "BKU001"
TITLE = "Bulan yang sudah ditutup tidak berubah tanpa koreksi"
SEVERITY = Severity.ERROR

Closing = Entry[PenutupanBuku]


def check(scene: Scene) -> Iterator[Finding]:
    """Compare every closed month with the book as it is now."""
    for office in scene.catalogue.offices:
        if office.penutupan_buku and _is_read(scene, office):
            yield from _office(office)


def _is_read(scene: Scene, office: Office) -> bool:
    """Tell whether every record of the office is valid: else its books cannot be written."""
    filed = {one.ref for one in entries(office)}
    return all(
        code != office.code or f"{kind}/{name}" in filed for code, kind, name in scene.known
    )


def _office(office: Office) -> Iterator[Finding]:
    closings = sorted(office.penutupan_buku.values(), key=lambda one: (one.value.buku, one.id))
    for key, group in groupby(closings, key=lambda one: one.value.buku):
        rows = lines(BY_KEY[key], office)
        for closing in group:
            month = of_month(rows, closing.value.bulan)
            yield from _month(office, closing, month)


def _month(office: Office, closing: Closing, rows: tuple[Row, ...]) -> Iterator[Finding]:
    told, book = closing.value, BY_KEY[closing.value.buku]
    then, now = sealed(told), by_record(book, rows)
    changed = sorted(ref for ref in {*then, *now} if then.get(ref) != now.get(ref))
    for ref in changed:
        entry = _record(office, ref)
        if entry is not None:  # RUJ001 speaks of a record that is gone
            own = [row for row in rows if row.ref == ref]
            yield _changed(office, closing, entry, _Rows(ref in then, tuple(own)))
    whole = (told.jumlah, told.sidik) == (len(rows), digest(book, rows))
    if not changed and not told.koreksi and not whole:
        message = "sidik atau jumlah baris bulan ini tidak cocok dengan baris-barisnya"
        hint = "kembalikan catatan tutup buku ini seperti semula; program yang menulisnya"
        yield Finding(closing.mark("sidik"), ID, message, hint, SEVERITY, "/sidik")


def _record(office: Office, ref: str) -> Entry[Any] | None:
    kind, _, name = ref.partition("/")
    found: Entry[Any] | None = getattr(office, kind.replace("-", "_"), {}).get(name)
    return found


@dataclass(frozen=True, slots=True)
class _Rows:
    """What a record has in the closed month: whether it had rows then, and its rows now."""

    before: bool
    now: tuple[Row, ...]


def _changed(office: Office, closing: Closing, entry: Entry[Any], own: _Rows) -> Finding:
    told = closing.value
    month = format_month(parse_date(f"{told.bulan}-01"))
    what = "berubah" if own.before and own.now else "ditambahkan" if own.now else "hilang"
    name = f"baris di {BY_KEY[told.buku].title} bulan {month}"
    message = f"{name} {what} sesudah buku ditutup {format_date(parse_date(told.tanggal))}"
    command = f"close-month {told.buku} --month {told.bulan} --office {office.code}"
    hint = (
        "kembalikan seperti semula, atau catat koreksi dengan keterangannya: "
        f"literasi {command} --correct {entry.ref} --reason «…» --by «…»"
    )
    at = own.now[0].at if own.now else ()
    related = (Related(closing.mark("sidik"), "bulan ini ditutup di sini"),)
    return Finding(entry.mark(*at), ID, message, hint, SEVERITY, format_pointer(at), related)
