"""The small site by hand with everything the open data can hold, a hostile name included."""

from dataclasses import replace
from datetime import UTC, date, datetime

from tests.engine.sample import AGREEMENT, SITE

from literasi.values.dates import parse_moment
from literasi.views.calendar_models import CalendarEntry, Stamps
from literasi.views.journal_models import Turn
from literasi.views.performance_models import (
    KindMonth,
    OfficeYear,
    Requests,
    RoomMonth,
    RoomUsage,
    Work,
)
from literasi.views.public_models import Holiday, RoomUse, Terms
from literasi.views.service_models import Standard, Survey

GONE = "0b7c2f7e-5a55-4a7e-9d9e-0a3c52f1dfff"
HOSTILE = '=HYPERLINK("https://jahat.invalid";"klik")'
_THEN = datetime(2026, 1, 1, tzinfo=UTC)


def use(start, end, status="confirmed", **more):
    return RoomUse("kendal", "aula", parse_moment(start), parse_moment(end), all_day=False,
                   status=status, title=None, page=None, **more)  # fmt: skip


USES = (
    use("2025-12-31T08:00", "2025-12-31T09:00"),
    use("2026-01-02T08:00", "2026-01-02T09:00", "tentative"),
    replace(use("2026-02-11T08:00", "2026-02-11T10:00"), title=HOSTILE,
            page="publikasi/kendal/mendongeng/", kind="mendongeng"),
)  # fmt: skip
WITHDRAWN = CalendarEntry(
    uid=GONE, office="kendal", office_name="Perpustakaan Contoh Kendal", zone="Asia/Jakarta",
    start=parse_moment("2026-01-09T08:00"), end=parse_moment("2026-01-09T09:00"), all_day=False,
    rule=None, skipped=(), moved=(), rooms=(), elsewhere=(), place=None, status="confirmed",
    details=None, withdrawn=True, stamps=Stamps(_THEN, _THEN, 0),
)  # fmt: skip
WORK = Work(activities=1, sessions=2, participants=40, uncounted=1)
NONE = Work(0, 0, 0, 0)
YEAR = OfficeYear(
    office="kendal", year=2026, through=3, months=(NONE, WORK, *(NONE,) * 10),
    kinds=(("mendongeng", WORK),), details=(KindMonth(2, "mendongeng", WORK),), total=WORK,
    partners=("TBM Contoh",), announcements=(1, *(0,) * 11), reports=(0, 1, *(0,) * 10),
    requests=Requests(6, (5, None), (0, 0)),
    rooms=(RoomUsage("kendal", "Kendal", "Aula", (RoomMonth(date(2026, 2, 1), 600, 120, 0, 0, 1),),
                     "aula"),),
)  # fmt: skip
TURNS = (
    Turn(date(2026, 1, 5), "baru", "instansi", "kendal", "kendal"),
    Turn(date(2026, 1, 5), "baru", "ruang", "kendal", "aula"),
    Turn(date(2026, 1, 20), "ditarik", "publikasi", "kendal", "ditarik"),
    Turn(date(2026, 2, 12), "baru", "kegiatan", "kendal", SITE.activities[0].uids[0]),
    Turn(date(2026, 2, 14), "ditarik", "kegiatan", "kendal", GONE),
)
STANDARD = Standard(("Surat permohonan",), ("Kegiatan bersama",), "Gratis", "Kami melayani.",
                    "PPID", "https://ppid.contoh.invalid", None, "Contoh")  # fmt: skip
SURVEY = Survey("2026", "Semester I", 97, (("Persyaratan", 344), ("Biaya/tarif", 395)), 9238, "A",
                None)  # fmt: skip

RICH = replace(
    SITE,
    offices=(replace(SITE.offices[0], standard=STANDARD, surveys=(SURVEY,)), SITE.offices[1]),
    activities=(replace(SITE.activities[0], name=HOSTILE),),
    agreements=(AGREEMENT, AGREEMENT, replace(AGREEMENT, title="Lain", ended=date(2026, 2, 9))),
    uses=USES,
    calendar=(WITHDRAWN,),
    performance=(YEAR,),
    journal=TURNS,
    holidays=(Holiday(date(2026, 1, 1), "Tahun Baru Masehi", "libur_nasional", False),),  # noqa: FBT003
    terms=Terms("Lisensi Contoh", "https://contoh.invalid/lisensi"),
)
