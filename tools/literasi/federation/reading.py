"""A judged copy turned into what may be shown of it; the rest is left out and counted."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from literasi.federation.answers import CALENDAR, Copy
from literasi.federation.calendar import clean
from literasi.federation.home import Home, personal
from literasi.federation.models import (
    Activity,
    Office,
    Publication,
    Published,
    Session,
    Site,
    Year,
)
from literasi.gate.answers import UnfitError
from literasi.outputs.public.calendars.plan import FIRST_YEAR, LAST_YEAR

Row = Mapping[str, Any]  # an object of `api/v1`, as its schema says
Thing = TypeVar("Thing")
_WORDS, _TEXT = 300, 1_200  # characters of a name and of a summary that a card may take
_LINE = 200  # names of activities and places


class _LeftOutError(ValueError):
    """Something that is valid and still not to be shown."""


def published(site: Site, copy: Copy) -> Published:
    """Take over what a page may show; UnfitError when the calendar is none."""
    home = Home(copy.description["situs"], site.address)
    rows = copy.collections
    offices = {one["kode"]: _office(one) for one in rows["instansi"]}
    told = _Told()
    activities = told.each("kegiatan", rows["kegiatan"], lambda one: _activity(one, offices, home))
    cards = told.each("publikasi", rows["publikasi"], lambda one: _card(one, offices, home))
    years = told.each("angka tahunan", rows["kinerja"], lambda one: _year(one, offices))
    names = {
        uid: offices[one["instansi"]].name
        for one in rows["kegiatan"] if one["instansi"] in offices for uid in one["uid"]
    }  # fmt: skip
    try:
        entries, lost = clean(copy.calendar, site.name, names, home)
    except UnfitError as error:
        raise UnfitError(f"{CALENDAR} {error}") from error
    told.lost("acara kalender", lost)
    terms = copy.description["lisensi"]
    return Published(
        day=date.fromisoformat(copy.description["data_per"]),
        terms=terms["nama"][:_WORDS] if terms and not personal(terms["nama"]) else None,
        offices=tuple(offices[code] for code in sorted(offices)),
        activities=activities,
        publications=tuple(sorted(cards, key=lambda one: (one.published, one.link), reverse=True)),
        years=tuple(sorted(years, key=lambda one: (-one.year, one.office))),
        entries=entries,
        left_out=tuple(told.said),
    )  # fmt: skip


class _Told:
    """Keeps what can be shown, and says of which kind how many could not."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def each(
        self, kind: str, rows: Iterable[Row], make: Callable[[Row], Thing]
    ) -> tuple[Thing, ...]:
        found, lost = [], 0
        for one in rows:
            if one.get("ditarik"):
                continue
            try:
                found.append(make(one))
            except (ValueError, OverflowError):
                lost += 1
        self.lost(kind, lost)
        return tuple(found)

    def lost(self, kind: str, count: int) -> None:
        if count:
            self.said.append(f"{count} {kind}")


def _office(one: Row) -> Office:
    """Take an office over; one whose name cannot be shown is called by its code."""
    name = one["nama"][:_WORDS]
    shown = one["kode"] if personal(name) else name
    return Office(one["kode"], shown, one["zona"], one["warna"], bool(one["catatan_contoh"]))


def _activity(one: Row, offices: Mapping[str, Office], home: Home) -> Activity:
    office = _known(one, offices)
    sessions = tuple(_sessions(one, office.zone))
    _decent(one["nama"], *(each.place for each in sessions))
    return Activity(
        office.code, tuple(one["uid"]), one["nama"][:_LINE], one["jenis"][:40],
        _page(one, home), sessions,
    )  # fmt: skip


def _sessions(one: Row, zone: str) -> Iterator[Session]:
    for each in one["sesi"]:
        start, end = _local(each["mulai"], zone), _local(each["selesai"], zone)
        if end < start:
            raise _LeftOutError("time runs backward")
        place = each["tempat"]
        yield Session(start, end, each["sepanjang_hari"], place[:_LINE] if place else None,
                      each["status"])  # fmt: skip


def _card(one: Row, offices: Mapping[str, Office], home: Home) -> Publication:
    office = _known(one, offices)
    _decent(one["judul"], one["ringkasan"])
    return Publication(
        office.code, one["jenis"], one["judul"][:_WORDS], one["ringkasan"][:_TEXT],
        _local(one["terbit"], office.zone), _page(one, home),
    )  # fmt: skip


def _year(one: Row, offices: Mapping[str, Office]) -> Year:
    work = one["jumlah"]
    return Year(
        _known(one, offices).code, int(one["tahun"]), work["kegiatan"], work["pertemuan"],
        work["peserta"], work["pertemuan_tanpa_presensi"], one["mitra"], one["pengumuman"],
        one["berita_kegiatan"],
    )  # fmt: skip


def _known(one: Row, offices: Mapping[str, Office]) -> Office:
    if one["instansi"] not in offices:
        raise _LeftOutError("no such office")
    return offices[one["instansi"]]


def _page(one: Row, home: Home) -> str:
    page = home.page(one["laman"])
    if page is None:
        raise _LeftOutError("its page is elsewhere")
    return page


def _decent(*words: str | None) -> None:
    if not (words[0] or "").strip() or personal(*words):
        raise _LeftOutError("nothing to show, or personal data")


def _local(moment: str, zone: str) -> datetime:
    """Read a moment with its offset as wall time of the office."""
    local = datetime.fromisoformat(moment).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    if not FIRST_YEAR <= local.year <= LAST_YEAR:
        raise _LeftOutError("year")
    return local
