"""The public form of one historical version: what of it a calendar can show, nothing else.

Old versions were never judged by today's schema, so everything is read from plain data; what
does not have the expected shape is no version at all.
"""

from collections.abc import Callable, Mapping
from dataclasses import astuple, dataclass
from typing import Any

from literasi.documents.yaml12 import read
from literasi.history.publicity import Notice
from literasi.values.dates import ZONE_NAMES, parse_date, parse_moment

Data = Mapping[str, Any]  # YAML as read: any shape
Signature = tuple[object, ...]  # compared, never taken apart
ORDINARY = "biasa"  # the only `sifat_keamanan` that may become public


@dataclass(frozen=True, slots=True)
class Move:
    """One session that left its place in the series, as written."""

    original: str
    start: str
    end: str
    rooms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """A series in the office's words."""

    every: str
    interval: int
    days: tuple[str, ...]
    week_of_month: int | None
    month_day: int | None
    until: str | None
    count: int | None


@dataclass(frozen=True, slots=True)
class Timing:
    """When and where, as written: what raises SEQUENCE when it changes."""

    start: str
    end: str
    all_day: bool
    repeat: Repeat | None
    skipped: tuple[str, ...]
    moves: tuple[Move, ...]
    rooms: tuple[str, ...]
    place: str | None
    fixed: bool
    cancelled: bool


@dataclass(frozen=True, slots=True)
class Slot:
    """One schedule entry: when and where, and in which rooms it ever takes place."""

    uid: str
    timing: Timing
    rooms: frozenset[str]


@dataclass(frozen=True, slots=True)
class Activity:
    """An activity; `ordinary` ones may become public, if the request behind them is so too."""

    slots: tuple[Slot, ...]
    detail: Signature
    ordinary: bool
    request: str


@dataclass(frozen=True, slots=True)
class Request:
    """A request; a restricted one keeps its activities private."""

    ordinary: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A publication, and the activities it names."""

    notice: Notice
    activities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Room:
    """The words a calendar shows for a room, and the rooms whose uses its feed shows too."""

    words: Signature
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Office:
    """An office's name and its zone."""

    name: str
    zone: str


Form = Activity | Page | Request | Room | Office


def project(path: str, raw: bytes) -> Form | None:
    """Reduce one version of a record to its public form; None where it cannot be read."""
    document, _ = read(path, raw)
    _, _, *rest = path.removesuffix(".yml").split("/")
    if document is None or not isinstance(document.data, dict):
        return None
    try:
        return _READERS[rest[0]](rest[-1], document.data)
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


def _activity(_: str, data: Data) -> Activity:
    detail = (data["nama"], data["jenis_kegiatan"], data.get("ringkasan") or None)
    hash(detail)  # a list where text belongs is a TypeError here, not later
    slots = tuple(_slot(one) for one in data["jadwal"])
    request = str(data.get("berkas") or "")
    return Activity(slots, detail, data["sifat_keamanan"] == ORDINARY, request)


def _request(_: str, data: Data) -> Request:
    letter = data.get("surat_masuk") or {}
    return Request(letter.get("sifat_keamanan", ORDINARY) == ORDINARY)


def _slot(data: Data) -> Slot:
    moves = sorted((_move(one) for one in data.get("pindahan") or ()), key=astuple)
    rooms = tuple(data.get("ruang") or ())
    timing = Timing(
        start=data["mulai"],
        end=data["selesai"],
        all_day=bool(data.get("sepanjang_hari")),
        repeat=_rule(data.get("ulang") or {}),
        skipped=tuple(sorted({one["tanggal"] for one in data.get("lewati") or ()})),
        moves=tuple(moves),
        rooms=rooms,
        place=data.get("tempat") or None,
        fixed=bool(data.get("ditetapkan")),
        cancelled=bool(data.get("dibatalkan")),
    )
    everywhere = frozenset(rooms).union(*(move.rooms for move in moves))
    hash(timing)
    return Slot(str(data["uid"]), timing, everywhere)


def _move(data: Data) -> Move:
    return Move(data["dari"], data["mulai"], data["selesai"], tuple(data.get("ruang") or ()))


def _rule(data: Data) -> Repeat | None:
    if not data:
        return None
    return Repeat(
        every=data["tiap"],
        interval=data.get("selang") or 1,
        days=tuple(sorted(set(data.get("hari") or ()))),
        week_of_month=data.get("minggu_ke"),
        month_day=data.get("tanggal"),
        until=data.get("hingga") or None,
        count=data.get("jumlah") or None,
    )


def _page(code: str, data: Data) -> Page:
    withdrawn = (data.get("ditarik") or {}).get("tanggal")
    gone = parse_date(withdrawn) if withdrawn else None
    named = tuple(dict.fromkeys(data.get("kegiatan") or ()))
    return Page(Notice(code, parse_moment(data["terbit"]), gone), named)


def _room(_: str, data: Data) -> Room:
    words, parts = (data["nama"], data.get("lokasi") or None), data.get("terdiri_dari") or ()
    hash(words)
    return Room(words, tuple(sorted({str(part) for part in parts})))


def _office(_: str, data: Data) -> Office:
    name, zone = data["nama"], data["zona"]
    if zone not in ZONE_NAMES:
        raise ValueError(zone)
    return Office(str(name), zone)


_READERS: Mapping[str, Callable[[str, Data], Form]] = {
    "kegiatan": _activity,
    "permohonan": _request,
    "publikasi": _page,
    "ruang": _room,
    "instansi": _office,
}
