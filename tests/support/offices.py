"""Made-up offices, as many as wanted, and their sites as our own builders write them.

The same seed gives the same bytes; `revision` adds what an office published since.
"""

from datetime import date, datetime, timedelta
from random import Random
from uuid import UUID

from literasi.outputs.public import api, calendars
from literasi.values.dates import parse_moment
from literasi.views.calendar_models import CalendarEntry, Details, Rule, Stamps
from literasi.views.performance_models import OfficeYear, Requests, Work
from literasi.views.public_models import Activity, Office, Publication, PublicSite, Session, Terms

DAY = date(2026, 11, 24)
PATHS = (
    ".well-known/literasi.json", "api/v1/index.json", "api/v1/instansi.json",
    "api/v1/kegiatan.json", "api/v1/kinerja.json", "api/v1/publikasi.json", "ics/kegiatan.ics",
)  # fmt: skip
"""Everything that another site reads."""
_FIRST = (
    "Arum", "Bukit", "Cempaka", "Danau", "Embun", "Fajar", "Giri", "Hulu", "Intan", "Jati",
    "Kenanga", "Lereng", "Muara", "Nusa", "Padi", "Rawa", "Samudra", "Teluk", "Umbul", "Wana",
    "Bahari", "Lembah", "Puncak",
)  # fmt: skip
_SECOND = (
    "Asri", "Biru", "Cerah", "Dewi", "Elok", "Gemah", "Hijau", "Indah", "Jaya", "Kencana",
    "Lestari", "Makmur", "Permai", "Ria", "Sari", "Tenang", "Utama", "Wangi", "Bening", "Damai",
    "Luhur", "Mulia", "Raya",
)  # fmt: skip
_ZONES = ("Asia/Jakarta", "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")
_COLOURS = ("#0b5e6f", "#8a3b12", "#2f6430", "#6b2f5c", "#1f4e8c", "#7a5a00", "#9d2a1b", "#3f3d8c")
_KINDS = {
    "kunjungan": "Kunjungan pustaka {} Contoh", "bedah_buku": "Bedah buku bersama {} Contoh",
    "kelas_rutin": "Kelas menulis {} Contoh", "lokakarya": "Lokakarya mendongeng {} Contoh",
    "pameran": "Pameran arsip {} Contoh",
}  # fmt: skip
_GUESTS = ("SD", "SMP", "MTs", "Komunitas", "Karang Taruna", "TK", "PKK", "SMA")


def name_of(number: int) -> str:
    """The name of a made-up regency; no two of 529 are the same."""
    first, second = divmod(number % 529, 23)
    return f"Kabupaten Contoh {_FIRST[first]} {_SECOND[second]}"


def code_of(number: int) -> str:
    """Its code."""
    return f"contoh{number:03}"


def site_files(number: int, address: str, revision: int = 0, seed: int = 514) -> dict[str, bytes]:
    """Everything that another site reads of an office's site, by path."""
    view = site_view(number, address, revision, seed)
    made = {one.path: one.content for one in api.build(view)}
    feed = next(iter(calendars.build(view)))
    return {path: (made | {feed.path: feed.content})[path] for path in PATHS}


def site_view(number: int, address: str, revision: int = 0, seed: int = 514) -> PublicSite:
    """What an office shows; a revision adds one activity with its announcement, and a day."""
    chance = Random(f"{seed}/{number}")  # noqa: S311  the same offices for the same seed
    office = _office(number, chance)
    count = 12 + int(chance.paretovariate(1.6) * 8) % 90
    dice = (Random(f"{seed}/{number}/{at}") for at in range(count + revision))  # noqa: S311
    pairs = [_pair(office, at, die) for at, die in enumerate(dice)]
    activities = tuple(one for one, _ in pairs)
    publications = sorted((each for _, some in pairs for each in some), reverse=True,
                          key=lambda one: (one.published, one.id))  # fmt: skip
    return PublicSite(
        as_of=DAY - timedelta(days=chance.randrange(3) if not revision else 0),
        address=address, offices=(office,), sops=(), rooms=(),
        publications=tuple(publications), activities=activities, agreements=(), uses=(),
        holidays=(), calendar=tuple(_entry(office, one) for one in activities),
        performance=tuple(_year(office, activities, year) for year in (2026, 2025)),
        terms=Terms("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.id")
        if number % 3 else None,
    )  # fmt: skip


def _office(number: int, chance: Random) -> Office:
    name = name_of(number)
    return Office(
        code_of(number), f"Dinas Perpustakaan dan Kearsipan {name}", f"Perpustakaan {name[17:]}",
        f"Pemerintah {name}", name, chance.choice(_ZONES), chance.choice(_COLOURS), None,
        ("Jalan Contoh",), (), (), (), "Kantor ini contoh.",
    )  # fmt: skip


def _pair(office: Office, at: int, chance: Random) -> tuple[Activity, tuple[Publication, ...]]:
    kind = chance.choice(sorted(_KINDS))
    words = f"{chance.choice(_GUESTS)} {chance.choice(_FIRST)} {chance.choice(_SECOND)}"
    name = _KINDS[kind].format(words)
    first = parse_moment("2025-01-06T08:30") + timedelta(
        days=chance.randrange(770), minutes=30 * chance.randrange(12)
    )
    weeks = chance.choice((1, 1, 1, 1, 6)) if kind == "kelas_rutin" else 1
    sessions = tuple(
        Session(
            first + timedelta(weeks=week), first + timedelta(weeks=week, hours=2), all_day=False,
            rooms=(), place=f"Aula {office.region}", status="confirmed",
            participants=chance.randrange(10, 80) if first.date() < DAY else None,
            companions=None, estimated=False,
        )
        for week in range(weeks)
    )  # fmt: skip
    page = f"{at:04}-{kind.replace('_', '-')}"
    activity = Activity(
        office.code, (str(UUID(int=chance.getrandbits(128), version=4)),), name, kind,
        f"{name} di {office.region}. Terbuka untuk umum, tanpa biaya.", "Umum",
        (f"{words} Contoh",), (), (), None, None, None, None, sessions,
        f"publikasi/{office.code}/{page}/",
    )  # fmt: skip
    return activity, tuple(_pages(office, activity, page, chance))


def _pages(office: Office, activity: Activity, page: str, chance: Random):
    start, past = activity.sessions[0].start, activity.sessions[0].end.date() < DAY
    about = activity.summary or ""
    kinds = [("berita_kegiatan", start + timedelta(days=1))] if past else []
    kinds.append(("pengumuman", min(start - timedelta(days=9), parse_moment("2026-11-23T09:00"))))
    for at, (kind, published) in enumerate(kinds):
        title = activity.name if kind == "pengumuman" else f"Sesudah {activity.name}"
        yield Publication(
            office.code, page if at == 0 else f"{page}-undangan", kind, title, about,
            about * chance.randrange(2, 9), published, (activity.kind.replace("_", "-"),), None,
            (), (), (activity,), None,
        )  # fmt: skip


def _entry(office: Office, one: Activity) -> CalendarEntry:
    first, last = one.sessions[0], one.sessions[-1]
    rule = Rule("minggu", 1, (first.start.weekday(),), None, None, last.start.date(), None)
    stamp = datetime.fromisoformat("2026-11-02T02:00:00+00:00")
    return CalendarEntry(
        one.uids[0], office.code, office.name, office.zone, first.start, first.end, all_day=False,
        rule=rule if len(one.sessions) > 1 else None, skipped=(), moved=(), rooms=(), elsewhere=(),
        place=first.place, status="confirmed", withdrawn=False,
        details=Details(one.name, one.kind, one.summary, one.page),
        stamps=Stamps(stamp, stamp, 215_000_000),
    )  # fmt: skip


def _year(office: Office, activities: tuple[Activity, ...], year: int) -> OfficeYear:
    held = [each for one in activities for each in one.sessions
            if each.start.year == year and each.end.date() < DAY]  # fmt: skip
    people = sum(each.participants or 0 for each in held)
    work = Work(len({one.uids for one in activities for each in one.sessions if each in held}),
                len(held), people, 0)  # fmt: skip
    none = Work(0, 0, 0, 0)
    return OfficeYear(
        office.code, year, 12, (work, *(none,) * 11), (), (), work,
        tuple(sorted({name for one in activities for name in one.partners})[: work.activities]),
        (work.activities, *(0,) * 11), (work.activities, *(0,) * 11),
        Requests(12, (None,), (None,)), (),
    )  # fmt: skip
