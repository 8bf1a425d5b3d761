"""Find what belongs to a person in a text: numbers, addresses, lines of an attendance list.

It must not cry wolf: letters, books, budgets and files have long numbers too. So a number counts
only where its parts make sense (region and birthday of a NIK, birthday and first month of a NIP).
Source: UU 27/2022 art. 4; the office's records and the public pages are searched alike.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

NIK = "NIK"
NIP = "NIP"
PHONE = "nomor telepon"
MAIL = "alamat surel"
HOME = "alamat rumah"
LIST = "baris daftar hadir"
NOBODYS = frozenset({"0812-0000-0000"})
"""The number that the guides write where they show a mistake; a record may not hold even it."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """Something personal, by the name the office has for it, and its place in the text."""

    what: str
    start: int
    end: int


# No word, longer number, decimal, date or path of digits goes before; a label such as `HP.` may.
_BEFORE = r"(?<![\w-])(?<![0-9][./,:])(?<![0-9][ ][-–])"
_AFTER = r"(?![\w-])(?![./,][0-9])"
_GAP = r"[ .–-]"
_NIK = re.compile(
    rf"{_BEFORE}(?:[0-9]{{16}}|[0-9]{{4}}(?:{_GAP}[0-9]{{4}}){{3}}"
    rf"|[0-9]{{6}}{_GAP}[0-9]{{6}}{_GAP}[0-9]{{4}}"
    rf"|[0-9]{{2}}\.[0-9]{{2}}\.[0-9]{{2}}\.[0-9]{{6}}\.[0-9]{{4}}){_AFTER}"
)
_NIP = re.compile(
    rf"{_BEFORE}(?:[0-9]{{18}}|[0-9]{{8}}{_GAP}[0-9]{{6}}{_GAP}[12]{_GAP}[0-9]{{3}}){_AFTER}"
)
# `08xx` and whole groups after it, so that `08-12-2026 08.00` is no phone.
_MOBILE = re.compile(
    rf"(?:(?<![\w-])(?<![0-9][./,:])|(?<=wa\.me/))\(?(?:08[1-9][0-9]|(?:\+|00)?62{_GAP}?8[1-9][0-9])\)?"
    rf"(?:(?:{_GAP}| [–-] )?[0-9]{{2,9}}){{1,4}}{_AFTER}"
)
_ABROAD = re.compile(rf"(?<!\w)\(?\+62\)?(?:{_GAP}?\(?[0-9]{{2,9}}\)?){{1,4}}{_AFTER}")
_MAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,7}\.[A-Za-z]{2,24}(?![\w-])"
)
_RT_RW = re.compile(
    r"\bRT[.:]?\s?[0-9]{1,3}\s?[,/]?\s?RW[.:]?\s?[0-9]{1,3}\b"
    r"|\bRT[.:]?\s?[0-9]{1,3}\s?/\s?[0-9]{1,3}\b"
    r"|\bRT\s?/\s?RW[.:]?\s?[0-9]{1,3}\s?/\s?[0-9]{1,3}\b",
    re.IGNORECASE,
)
_LIVES = re.compile(
    r"\b(?:alamat(?:\s(?:rumah|tinggal|asal|peserta|wali|orang tua))?\s?[:=]|alamat rumah(?:nya)?"
    r"|(?:ber)?tinggal di|rumah(?:nya)? di|bertempat tinggal di|domisili(?:nya)?\s?(?:di|:))"
    r"[^\n;|]{0,40}?\b(?:Jl\.?|Jln\.?|Jalan|Gg\.?|Gang|Dusun|Dsn\.?|Dukuh|Perum(?:ahan)?|Blok)\s",
    re.IGNORECASE,
)  # fmt: skip
_HEADS = re.compile(
    r"alamat|(?:no\.? ?)?(?:telp|telepon|hp|wa|ponsel)|nomor (?:telepon|hp|ponsel|wa)|nik|kelas"
    r"|ttd|tanda tangan|umur|usia|l/p|jenis kelamin|nama (?:wali|orang tua)|wali"
    r"|(?:tempat,? )?(?:tanggal|tgl\.?) lahir",
    re.IGNORECASE,
)
_NAME = re.compile(r"nama(?: (?:lengkap|peserta|anak|siswa|hadirin))?", re.IGNORECASE)
_SEX = frozenset({"L", "P"})
_CELLS = re.compile(r"\s*[|\t;]\s*")

_PROVINCE = re.compile(r"1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7]")
_LABEL = re.compile(r"\bNIK\b\W{0,3}$", re.IGNORECASE)
_MONTHS = range(1, 13)
_WOMAN = 40  # a NIK adds this to a woman's day of birth


def sightings(text: str) -> Iterator[Sighting]:
    """Yield what is personal in a text, sorted by kind; the longer number hides the shorter."""
    taken: list[Sighting] = []
    for one in (*_numbers(text), *_places(text), *_lists(text)):
        if not any(one.start < other.end and other.start < one.end for other in taken):
            taken.append(one)
            yield one


def _numbers(text: str) -> Iterator[Sighting]:
    for found in _NIP.finditer(text):
        if _is_nip(_digits(found)):
            yield _seen(NIP, found)
    for found in _NIK.finditer(text):
        if _is_nik(_digits(found)) or _LABEL.search(text, 0, found.start()):
            yield _seen(NIK, found)
    for form in (_MOBILE, _ABROAD):
        for found in form.finditer(text):
            if _is_phone(_digits(found)):
                yield _seen(PHONE, found)


def _places(text: str) -> Iterator[Sighting]:
    for what, form in ((MAIL, _MAIL), (HOME, _RT_RW), (HOME, _LIVES)):
        for found in form.finditer(text):
            yield _seen(what, found)


def _seen(what: str, found: re.Match[str]) -> Sighting:
    return Sighting(what, found.start(), found.end())


def _digits(found: re.Match[str]) -> str:
    return re.sub(r"[^0-9]", "", found.group())


def _is_nik(digits: str) -> bool:
    """Judge province, district, day (a woman's is 40 more) and month of birth."""
    day, month = int(digits[6:8]), int(digits[8:10])
    return (
        _PROVINCE.match(digits) is not None
        and digits[2:4] != "00"
        and (1 <= day <= 31 or 1 <= day - _WOMAN <= 31)
        and month in _MONTHS
        and digits[12:] != "0000"
    )


def _is_nip(digits: str) -> bool:
    """Judge birthday, first month of service and sex of a civil servant's number."""
    born, began = int(digits[:4]), int(digits[8:12])
    return (
        1940 <= born <= 2015
        and int(digits[4:6]) in _MONTHS
        and 1 <= int(digits[6:8]) <= 31
        and born + 15 <= began <= born + 60
        and int(digits[12:14]) in range(1, 22)  # 21 stands for contract staff (PPPK)
        and digits[14] in "12"
    )


def _is_phone(digits: str) -> bool:
    """Judge the length: 10 to 13 digits from the 0, which a country code stands for."""
    local = re.sub(r"^(?:00)?62", "0", digits)
    return 10 <= len(local) <= 13


def _lists(text: str) -> Iterator[Sighting]:
    """Find rows of people: below a head that names columns of an attendance list, or with L/P."""
    at = 0
    rows: list[tuple[int, tuple[str, ...]]] = []
    for line in text.splitlines(keepends=True):
        rows.append((at, tuple(_CELLS.split(line.strip(" |\t\n\r")))))
        at += len(line)
    for wide, block in groupby(rows, key=lambda row: min(len(row[1]), 2)):
        if wide > 1:
            yield from _block([row for row in block if not _is_rule(row[1])])


def _block(rows: list[tuple[int, tuple[str, ...]]]) -> Iterator[Sighting]:
    heads = [at for at, (_, cells) in enumerate(rows) if _is_head(cells)]
    below = rows[heads[0] + 1 :] if heads else []
    people = [row for row in rows if len(row[1]) > 2 and _SEX & {one.strip() for one in row[1]}]
    found = [row for row in below if any(cell.strip() for cell in row[1][1:])]
    if not found and len(people) >= 3:
        found = people
    if found:
        start, cells = found[0]
        yield Sighting(LIST, start, start + max(1, sum(map(len, cells))))


def _is_head(cells: tuple[str, ...]) -> bool:
    words = [cell.strip(" *.:") for cell in cells]
    return any(_NAME.fullmatch(one) for one in words) and any(
        _HEADS.fullmatch(one) for one in words
    )


def _is_rule(cells: tuple[str, ...]) -> bool:
    """Tell the line that Markdown draws below the heads of a table."""
    return all(set(cell) <= set(" :-=+") for cell in cells)
