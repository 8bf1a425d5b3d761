"""Archives of any size, made from the shipped records: real cases, letters, bookings, numbers.

A copy of a year moves every date of a case to another year whose days fall on the same weekdays,
so that opening hours and weekly series still hold; ids, numbers and UIDs become fresh. An office
holds sixteen such years (about 5,300 records); beyond that further offices are founded. The same
count always gives the same bytes, and an archive that the rules find no error in.
"""

import hashlib
import re
import uuid
from collections.abc import Callable, Iterator, Mapping
from itertools import product
from pathlib import Path

OFFICES = ("kendal", "mojokerto")
_SHIPPED = 2026
# Years like 2026: not leap, and 1 January a Thursday.
_YEARS = (
    2026, 2037, 2043, 2054, 2065, 2071, 2082, 2093, 2099, 2015, 2009, 1998, 1987, 1981, 1970, 1959,
)  # fmt: skip
_DATED = {
    "disposisi", "kegiatan", "koordinasi", "nomor", "penutupan", "perjanjian", "permohonan",
    "presensi", "publikasi", "surat-keluar",
}  # fmt: skip
_YEAR = re.compile(r"(?<![0-9])20[23][0-9](?=[0-9]{4}(?![0-9])|(?![0-9]))")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_TOKEN = re.compile(r"(?<=kode_periksa: )\S+|(?<=tautan_lacak: )\S+")
_CASE = re.compile(r"2026-[a-z][a-z0-9]+")
_TERM = re.compile(r"^  - peran:.*?(?=^  - peran:|^\S|\Z)", re.MULTILINE | re.DOTALL)


def archive(shipped: Path, count: int) -> dict[str, bytes]:
    """Make about `count` records (whole cases only), by path below the root."""
    source = {
        path.relative_to(shipped).as_posix(): path.read_text("utf-8")
        for path in sorted((shipped / "records").glob("**/*.yml"))
    }
    made = {path: text for path, text in source.items() if "/libur/" in path}
    hung: dict[str, bytes] = {}
    pictures = [one.name for one in sorted((shipped / "records").glob("*/foto/*"))]
    for number, office in _founded():
        ours = {path: text for path, text in source.items() if path.split("/")[1] == office}
        made.update(_settled(ours, office, number))
        folder = f"records/{_name(office, number)}/foto"
        hung.update({f"{folder}/{one}": b"" for one in pictures})
        for group in _groups(ours, office, number):
            if len(made) >= count:
                return {**{path: made[path].encode() for path in sorted(made)}, **hung}
            made.update(group)
    raise AssertionError  # offices never run out


def write(root: Path, made: Mapping[str, bytes]) -> None:
    """Put an archive on disk."""
    for path, content in made.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)


def _founded() -> Iterator[tuple[int, str]]:
    return ((number, office) for number in range(1000) for office in OFFICES)


def _settled(ours: Mapping[str, str], office: str, number: int) -> dict[str, str]:
    """Give what an office has before any case comes: profile, rooms, officials, partners."""
    kept = {path: text for path, text in ours.items() if path.split("/")[2] not in _DATED}
    return {
        _moved(path, office, number): in_post(text) if "/pejabat/" in path else
        text.replace(f"kode: {office}\n", f"kode: {_name(office, number)}\n", 1)
        for path, text in kept.items()
    }  # fmt: skip


def in_post(text: str) -> str:
    """Let officials hold their posts in every year: open terms from of old, others each year."""
    head = text[: _TERM.search(text).start()]  # type: ignore[union-attr]  # every official has one
    terms = [one.group() for one in _TERM.finditer(text)]
    lasting = [re.sub(r'sejak: "[0-9]{4}', 'sejak: "1950', one)
               for one in terms if "hingga:" not in one]  # fmt: skip
    passing = [_shift(one, year) for year, one in product(_YEARS, terms) if "hingga:" in one]
    return head + "".join([*lasting, *passing])


def _groups(ours: Mapping[str, str], office: str, number: int) -> Iterator[dict[str, str]]:
    """Yield the records of one case at a time, year by year, so that a cut leaves none open."""
    dated = {path: text for path, text in ours.items() if path.split("/")[2] in _DATED}
    cases: dict[str, dict[str, str]] = {}
    for path, text in dated.items():
        cases.setdefault(_case(path, text), {})[path] = text
    for year in _YEARS:
        for case in sorted(cases):
            yield {
                _moved(_dated_path(path, year), office, number): _fresh(text, office, number, year)
                for path, text in cases[case].items()
            }


def _case(path: str, text: str) -> str:
    """Name the case a record belongs to; of several that a publication tells of, the last."""
    named = _CASE.findall(path.rpartition("/")[2]) or _CASE.findall(text)
    return max(named, default="")


def _dated_path(path: str, year: int) -> str:
    moved = _shift(path, year)
    return moved.replace(".yml", f"-{year}.yml") if moved == path and year != _SHIPPED else moved


def _fresh(text: str, office: str, number: int, year: int) -> str:
    def renewed(found: re.Match[str]) -> str:
        return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{office}{number}-{year}-{found.group()}"))

    parts = _UUID.split(text)
    uids = [renewed(one) for one in _UUID.finditer(text)]
    moved = [_shift(part, year) for part in parts]
    whole = "".join(one for pair in zip(moved, [*uids, ""], strict=True) for one in pair)
    return _TOKEN.sub(lambda one: _token(f"{office}{number}-{year}-{one.group()}"), whole)


def _token(seed: str) -> str:
    """Draw a code that no other copy has (26 signs or more, a letter first)."""
    return f"k{hashlib.sha256(seed.encode()).hexdigest()[:27]}"


def _shift(text: str, year: int) -> str:
    return _YEAR.sub(lambda found: str(int(found.group()) + year - _SHIPPED), text)


def _name(office: str, number: int) -> str:
    return f"{office}{number}" if number else office


def _moved(path: str, office: str, number: int) -> str:
    return path.replace(f"records/{office}/", f"records/{_name(office, number)}/", 1)


def broken(made: Mapping[str, bytes]) -> dict[str, bytes]:
    """Break every tenth record as its schema sees it: a key nobody knows, no version, no list."""
    paths = [path for path in sorted(made) if path.endswith(".yml")]
    wrong = {path: _BREAKS[at % len(_BREAKS)](made[path]) for at, path in enumerate(paths[::10])}
    return {**made, **wrong}


_BREAKS: tuple[Callable[[bytes], bytes], ...] = (
    lambda raw: raw + b"kunci_asing: ya\n",
    lambda raw: raw.replace(b"skema: 1\n", b"", 1),
    lambda raw: raw.replace(b"skema: 1\n", b"skema: satu\n", 1),
)
