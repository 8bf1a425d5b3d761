"""Closing a month of a book, and admitting a correction afterwards: the record to be written.

A closed month is never opened again; what changes later is a correction with its reason.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from literasi.books.book import Book, State, lines
from literasi.books.seal import by_record, digest, of_month, sealed
from literasi.cases.posts import in_force
from literasi.records.catalogue import Entry, Office
from literasi.records.closing import PenutupanBuku
from literasi.values.dates import format_date, format_month, parse_date
from literasi.values.errors import OperatorError

KIND = "penutupan-buku"
Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Deed:
    """Which month of which book, by whom and on which day."""

    book: Book
    month: str
    by: Mapping[str, str]
    day: date

    @property
    def name(self) -> str:
        """Name the closing's record."""
        return f"{self.book.key}-{self.month}"


def actor(office: Office, key: str, day: date) -> Mapping[str, str]:
    """Give an official (`dimas` or `dimas/agendaris`) with a role held on a day."""
    name, _, role = key.partition("/")
    official = office.pejabat.get(name)
    if official is None:
        known = ", ".join(office.pejabat)
        raise OperatorError(f"pejabat «{name}» tidak ada", f"yang ada: {known}")
    roles = [one.peran for one in official.value.jabatan if in_force(one, day.isoformat())]
    if role and role not in roles:
        held = ", ".join(roles) or "tidak ada"
        raise OperatorError(f"«{name}» tidak memegang peran «{role}» pada {day}", f"peran: {held}")
    if not role and len(roles) != 1:
        options = ", ".join(f"{name}/{one}" for one in roles) or "lengkapi masa jabatannya"
        raise OperatorError(f"peran «{name}» pada {day} harus disebut", f"misalnya: {options}")
    return {"pejabat": name, "peran": role or roles[0]}


def close(office: Office, deed: Deed) -> Data:
    """Write the closing of a month that is over and whose letters all have their numbers."""
    if deed.name in office.penutupan_buku:
        when = format_date(parse_date(office.penutupan_buku[deed.name].value.tanggal))
        raise OperatorError(
            f"{deed.book.title} bulan {_month(deed)} sudah ditutup {when}",
            "buku tidak dibuka lagi; perubahan dicatat dengan --correct CATATAN --reason «…»",
        )
    _finished(office, deed)
    rows = of_month(lines(deed.book, office), deed.month)
    return {
        "skema": 1,
        "buku": deed.book.key,
        "bulan": deed.month,
        "jumlah": len(rows),
        "sidik": digest(deed.book, rows),
        "tanggal": deed.day.isoformat(),
        "oleh": dict(deed.by),
        "baris": [
            {"catatan": ref, "sidik": own} for ref, own in by_record(deed.book, rows).items()
        ],
    }


def _finished(office: Office, deed: Deed) -> None:
    if deed.day.isoformat()[:7] <= deed.month:
        raise OperatorError(
            f"bulan {_month(deed)} belum berakhir pada {format_date(deed.day)}",
            "tutup buku sesudah bulannya berakhir; hari lain disebut dengan --as-of",
        )
    waiting = [row.ref for row in lines(deed.book, office)
               if row.day.startswith(deed.month) and row.state is State.WAITING]  # fmt: skip
    if waiting:
        raise OperatorError(
            f"surat bulan {_month(deed)} masih menunggu nomor: {', '.join(waiting)}",
            "beri nomornya dahulu, lalu tutup buku",
        )


def correct(office: Office, deed: Deed, ref: str, reason: str) -> Data:
    """Add a correction to a closing: the record's rows as they are now, and why."""
    closing = _closing(office, deed)
    now = by_record(deed.book, of_month(lines(deed.book, office), deed.month))
    if ref not in now and ref not in sealed(closing.value):
        known = "sebut catatan yang berubah, misalnya permohonan/2026-k7q2"
        raise OperatorError(f"«{ref}» tidak mempunyai baris pada bulan {_month(deed)}", known)
    if now.get(ref) == sealed(closing.value).get(ref):
        raise OperatorError(f"«{ref}» tidak berubah sesudah buku ditutup", "tidak ada koreksi")
    one = {"catatan": ref, "tanggal": deed.day.isoformat(), "oleh": dict(deed.by),
           "alasan": reason}  # fmt: skip
    if ref in now:
        one["sidik"] = now[ref]
    data: Data = {**closing.document.data}
    return {**data, "koreksi": [*data.get("koreksi", []), one]}


def _closing(office: Office, deed: Deed) -> Entry[PenutupanBuku]:
    found = office.penutupan_buku.get(deed.name)
    if found is None:
        message = f"{deed.book.title} bulan {_month(deed)} belum ditutup"
        raise OperatorError(message, "ubah catatannya saja; koreksi hanya sesudah tutup buku")
    return found


def _month(deed: Deed) -> str:
    return format_month(parse_date(f"{deed.month}-01"))
