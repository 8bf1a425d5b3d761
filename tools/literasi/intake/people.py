"""A list of people as clerks keep it (attendance, registrations, consents): sheet to persons.

Columns are found by their names. What is not needed is not kept: other columns are named, so
that the clerk knows, and left out (UU 27/2022: only what the purpose needs).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from literasi.intake.clerk import day, words
from literasi.intake.headings import Heading, find_heading
from literasi.intake.lines import Trouble
from literasi.sealing.person import CLASSES, COMPANION, FEMALE, MALE, WAITING, Person
from literasi.spreadsheets.sheet import Sheet, Value
from literasi.values.dates import parse_date
from literasi.values.errors import OperatorError

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "nama": ("nama lengkap", "nama peserta", "nama anak", "nama pengunjung", "nama siswa", "nama"),
    "alamat": ("alamat", "alamat rumah", "alamat lengkap", "domisili", "desa", "kecamatan"),
    "telepon": (
        "no telp", "no telepon", "nomor telepon", "nomor telp", "telepon", "telp", "no hp", "hp",
        "nomor hp", "no telp hp", "no hp wa", "no wa", "nomor wa", "whatsapp", "no telepon hp",
        "no tlp", "tlp", "kontak",
    ),
    "surel": ("surel", "email", "e mail", "alamat email", "alamat surel"),
    "jenis_kelamin": ("jenis kelamin", "l p", "jk", "jenis kelamin l p", "kelamin", "jk l p"),
    "laki": ("l", "laki laki", "lk", "jenis kelamin l", "l p l", "jenis kelamin laki laki"),
    "perempuan": ("p", "perempuan", "pr", "jenis kelamin p", "l p p", "jenis kelamin perempuan"),
    "umur": ("umur", "usia", "umur tahun", "usia tahun", "umur th", "usia th"),
    "lahir": ("tanggal lahir", "tgl lahir", "lahir", "tempat tanggal lahir"),
    "kelas": ("kelompok usia", "kelompok umur", "kategori usia", "kategori", "kelompok"),
    "lembaga": (
        "instansi", "lembaga", "asal", "asal sekolah", "sekolah", "asal instansi", "komunitas",
        "unit kerja", "instansi lembaga", "asal lembaga",
    ),
    "jabatan": ("jabatan", "peran", "jabatan peran", "sebagai", "pekerjaan", "keterangan", "ket"),
    "wali": ("nama wali", "wali", "orang tua", "nama orang tua", "orang tua wali",
             "nama orang tua wali"),
    "izin_wali": ("persetujuan wali", "persetujuan orang tua", "izin wali", "izin orang tua",
                  "persetujuan", "setuju"),
    "status": ("status", "status pendaftaran", "hasil"),
    "number": ("no", "nomor", "no urut", "nomor urut"),
    "signature": ("tanda tangan", "ttd", "tandatangan", "paraf"),
}  # fmt: skip
_PLAIN = ("alamat", "surel", "lembaga", "jabatan", "wali", "status")
_SUMS = {"jumlah", "total"}
_MALE = {"l", "lk", "laki", "laki laki", "pria", "putra", "cowok"}
_FEMALE = {"p", "pr", "perempuan", "wanita", "putri", "cewek"}
_COMPANIONS = ("pendamping", "guru", "orang tua", "wali", "pengantar", "pembimbing")
_WAITING = ("tunggu", "waiting", "cadangan")
_YES = {"ya", "y", "setuju", "ada", "sudah", "v", "x", "1", "true", "√", "✓", "✔"}
_NUMBER = re.compile(r"\s*([0-9]{1,3})\s*(tahun|thn|th|t)?\.?\s*", re.IGNORECASE)
_OLDEST = 120  # years


@dataclass(frozen=True, slots=True)
class Listed:
    """The people of a list, what could not be read, what to look at, and the columns left out."""

    people: tuple[Person, ...]
    troubles: tuple[Trouble, ...]
    remarks: tuple[str, ...]
    left: tuple[str, ...]


def people(sheet: Sheet, on: date) -> Listed:
    """Read a list; `on` is the day at which ages count."""
    heading = find_heading(sheet, COLUMNS)
    if heading is None or "nama" not in heading.columns:
        remedy = "baris judul perlu kolom Nama dan dua lagi, misalnya Alamat, No. Telp, L/P, Umur"
        raise OperatorError(f"{sheet.file}: judul kolom daftar tidak ditemukan", remedy)
    found: list[tuple[int, Person]] = []
    troubles: list[Trouble] = []
    for at in range(heading.first, len(sheet.rows)):
        cells = {name: sheet.rows[at][column] for name, column in heading.columns.items()}
        kind = _kind(cells)
        if kind == "person":
            troubles += _unread(sheet, heading, at, cells)
            found.append((at + 1, _person(cells, on)))
        elif kind == "nameless":
            place = sheet.place(at, heading.columns["nama"])
            hint = "lengkapi namanya, atau hapus baris itu"
            troubles.append(Trouble(place, "nama kosong", hint))
    every = tuple(one for _, one in found)
    return Listed(every, tuple(troubles), tuple(_remarks(found)), _left(sheet, heading))


def _kind(cells: Mapping[str, Value]) -> str:
    """Tell a person from an empty row, a sum, the numbers of columns, a line without name."""
    name = words(cells["nama"])
    if name.strip("()").isdecimal() or any(
        words(one).lower().rstrip(" :") in _SUMS for one in cells.values()
    ):
        return ""
    if name:
        return "person"
    ignored = {"number", "signature"}
    filled = [one for key, one in cells.items() if key not in ignored and words(one)]
    return "nameless" if len(filled) > 1 else ""


def _person(cells: Mapping[str, Value], on: date) -> Person:
    texts = {name: words(cells.get(name)) for name in _PLAIN}
    born = day(cells.get("lahir")) or ""
    return Person(
        nama=words(cells["nama"]),
        telepon=_phone(cells.get("telepon")),
        jenis_kelamin=_sex(cells),
        umur=_age(cells.get("umur"), born, on),
        lahir=born,
        kelas=_class(words(cells.get("kelas")), texts["jabatan"], texts["status"]),
        izin_wali="ya" if words(cells.get("izin_wali")).lower() in _YES else "",
        **{**texts, "status": _status(texts["status"])},
    )


def _phone(value: Value) -> str:
    """Give back the zero that a spreadsheet takes from a number: 81234567 is 081234567."""
    text = words(value)
    return f"0{text}" if isinstance(value, int) and text.startswith("8") else text


def _sex(cells: Mapping[str, Value]) -> str:
    said = words(cells.get("jenis_kelamin")).lower().replace("-", " ").strip(".")
    if said in _MALE or (not said and words(cells.get("laki"))):
        return MALE
    if said in _FEMALE or (not said and words(cells.get("perempuan"))):
        return FEMALE
    return ""


def _age(value: Value, born: str, on: date) -> str:
    """Give whole years: as written, else from the day of birth."""
    written = _NUMBER.fullmatch(words(value))
    if written and int(written[1]) <= _OLDEST:
        return str(int(written[1]))
    if not born:
        return ""
    birth = parse_date(born)
    years = on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))
    return str(years) if 0 <= years <= _OLDEST else ""


def _class(said: str, *others: str) -> str:
    """Give the class that a list states; who comes as a companion is one, whatever the age."""
    if any(word in one.lower() for one in (said, *others) for word in _COMPANIONS):
        return COMPANION
    return next((one for one in CLASSES if said.lower().startswith(one)), "")


def _status(said: str) -> str:
    return WAITING if any(word in said.lower() for word in _WAITING) else said.lower()


def _unread(
    sheet: Sheet, heading: Heading, at: int, cells: Mapping[str, Value]
) -> Iterator[Trouble]:
    """Name cells that say something which nobody could count; the value itself is not shown."""
    checks = (
        ("jenis_kelamin", _sex(cells), "jenis kelamin tidak terbaca", "tulis L atau P"),
        ("umur", _NUMBER.fullmatch(words(cells.get("umur"))), "umur tidak terbaca",
         "tulis angka tahun, misalnya 9"),
        ("lahir", day(cells.get("lahir")), "tanggal lahir tidak terbaca",
         "tulis misalnya 2 Mei 2016"),
    )  # fmt: skip
    for name, read, message, hint in checks:
        if words(cells.get(name)) and not read:
            yield Trouble(sheet.place(at, heading.columns[name]), message, hint)


def _remarks(found: list[tuple[int, Person]]) -> Iterator[str]:
    """Say what a clerk should look at, by rows and never by names."""
    children = [row for row, one in found if one.is_child]
    if children:
        yield f"{len(children)} anak; datanya dilindungi khusus (UU 27/2022 pasal 25)"
    silent = [row for row, one in found if one.is_child and not one.izin_wali]
    if silent and any(one.izin_wali for _, one in found):
        yield f"anak tanpa persetujuan wali: baris {_listed(silent)}"
    unknown = [row for row, one in found if not (one.umur or one.kelas)]
    if unknown and len(unknown) < len(found):
        yield f"tanpa umur atau kelompok usia: baris {_listed(unknown)}"
    seen: dict[tuple[str, ...], int] = {}
    for row, one in found:
        key = (one.nama.lower(), one.telepon, one.alamat.lower(), one.lembaga.lower())
        if key in seen:
            yield f"baris {row} sama dengan baris {seen[key]}"
        seen.setdefault(key, row)


def _listed(rows: list[int]) -> str:
    most = 12
    shown = ", ".join(map(str, rows[:most]))
    return f"{shown}, dan {len(rows) - most} lagi" if len(rows) > most else shown


def _left(sheet: Sheet, heading: Heading) -> tuple[str, ...]:
    """Name the headed columns that are not kept."""
    titles = sheet.rows[heading.first - 1]
    known = set(heading.columns.values())
    return tuple(words(one) for at, one in enumerate(titles) if at not in known and words(one))
