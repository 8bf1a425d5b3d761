"""A site with two offices and the calendar entries that tests put on it."""

from dataclasses import replace

from tests.support.schedules import UID, instant

from literasi.values.dates import parse_date, parse_moment
from literasi.views.calendar_models import (
    CalendarEntry,
    Details,
    MovedSession,
    Place,
    Rule,
    Stamps,
)
from literasi.views.public_models import Office, PublicSite, Room

ADDRESS = "https://literasi.example.invalid/portal/"
AULA = Place("aula", "Aula", "Lantai 1; sayap timur")
TAMAN = Place("taman", "Taman", None)
STAMPS = Stamps(instant("2026-01-05T02:00:00Z"), instant("2026-01-20T02:00:00Z"), 190_000_000)
PUBLIC = Details(
    "Kelas menulis, angkatan I", "kelas_rutin", "Belajar menulis; terbuka.", "publikasi/kendal/p/"
)
WEEKLY = Rule("minggu", 1, (2,), None, None, parse_date("2026-03-04"), None)


def entry(start="2026-02-11T08:00", end="2026-02-11T10:00", **fields):
    """An entry in the hall of Kendal, times only."""
    common = {
        "uid": UID,
        "office": "kendal",
        "office_name": "Dinas Kearsipan dan Perpustakaan Kabupaten Kendal",
        "zone": "Asia/Jakarta",
        "all_day": False,
        "rule": None,
        "skipped": (),
        "moved": (),
        "rooms": (AULA,),
        "elsewhere": (),
        "place": None,
        "status": "confirmed",
        "details": None,
        "withdrawn": False,
        "stamps": STAMPS,
    }
    times = {"start": parse_moment(start), "end": parse_moment(end)}
    return CalendarEntry(**{**common, **times, **fields})


def moved(original, start, end, *rooms):
    """One session at another time or in other rooms."""
    return MovedSession(parse_moment(original), parse_moment(start), parse_moment(end), rooms)


def office(code, short_name, zone):
    """An office with a name and a zone."""
    return Office(
        code,
        f"Dinas {short_name}",
        short_name,
        "P",
        "W",
        zone,
        "#000000",
        None,
        (),
        (),
        (),
        (),
        None,
    )


def room(owner, code, name):
    """A room of an office."""
    nothing = {"location": None, "note": None, "source": None, "accessibility": None}
    none = {"capacities": (), "parts": (), "facilities": (), "openings": (), "closures": ()}
    flags = {"example": True, "open_on_holidays": False}
    return Room(office=owner, code=code, name=name, kind="ruang", **nothing, **none, **flags)


KENDAL = office("kendal", "Dinarpus Kendal", "Asia/Jakarta")
EAST = office("timur", "Perpustakaan Timur", "Asia/Jayapura")
SITE = PublicSite(
    as_of=parse_date("2026-11-22"),
    address=ADDRESS,
    offices=(KENDAL,),
    sops=(),
    rooms=(room("kendal", "aula", "Aula"), room("kendal", "taman", "Taman")),
    publications=(),
    activities=(),
    agreements=(),
    uses=(),
    holidays=(),
    calendar=(),
)


def site(*entries, **fields):
    """Put entries on the site."""
    return replace(SITE, calendar=entries, **fields)
