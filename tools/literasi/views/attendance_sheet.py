"""The attendance sheet of one session as it is printed: head of the list, columns, lines."""

from dataclasses import dataclass
from enum import Enum

from literasi.records.catalogue import Office
from literasi.schedule.occurrences import Occurrence
from literasi.sealing.person import Person
from literasi.values.dates import format_span
from literasi.values.markdown import plain
from literasi.views.office_models import Letterhead
from literasi.views.registers.book import letterhead


class Columns(Enum):
    """Which columns a sheet has: title, property of a person, share of the width.

    A sheet for children asks for no address, no phone number and no signature.
    """

    ALL = (
        ("Nama", "nama", 5), ("L/P", "jenis_kelamin", 1), ("Umur", "umur", 1),
        ("Lembaga/alamat", "lembaga_alamat", 5), ("No. Telp", "telepon", 3),
        ("Tanda tangan", "", 3),
    )  # fmt: skip
    CHILDREN = (
        ("Nama", "nama", 6), ("L/P", "jenis_kelamin", 1), ("Umur", "umur", 1),
        ("Sekolah/lembaga", "lembaga", 5), ("Pendamping", "wali", 4),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sheet:
    """One printed list; a blank one has lines without words."""

    head: Letterhead
    facts: tuple[tuple[str, str], ...]
    titles: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


def sheet(  # noqa: PLR0913, PLR0917  the session, and who is on the list
    office: Office, activity: str, slot: str, when: Occurrence, people: tuple[Person, ...],
    columns: Columns,
) -> Sheet:  # fmt: skip
    """Give the sheet of a session."""
    value = office.kegiatan[activity].value
    entry = next(one for one in value.jadwal if one.kunci == slot)
    rooms = [plain(office.ruang[one].value.nama) for one in when.rooms if one in office.ruang]
    place = when.place or entry.tempat or ", ".join(rooms) or "-"
    facts = (
        ("Acara", plain(value.nama)),
        ("Hari, tanggal, waktu", format_span(when.start, when.end, office.zone)),
        ("Tempat", plain(place)),
    )
    titles, fields, widths = zip(*columns.value, strict=True)
    rows = tuple(tuple(_cell(one, field) for field in fields) for one in people)
    return Sheet(letterhead(office), facts, titles, widths, rows)


def _cell(person: Person, field: str) -> str:
    if field == "lembaga_alamat":
        return plain(", ".join(filter(None, (person.lembaga, person.alamat))))
    return plain(getattr(person, field)) if field else ""
