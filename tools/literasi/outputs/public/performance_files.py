"""The numbers of a year as CSV files: RFC 4180, UTF-8, points for decimals; hidden cells empty."""

import csv
import io
from collections.abc import Iterable, Iterator

from literasi.outputs.public.pages.performance_parts import csv_address, month_cells
from literasi.outputs.task import Task, framed
from literasi.values.artifact import Artifact
from literasi.views.performance_models import OfficeYear
from literasi.views.public_models import PublicSite

_MONTHS = ("bulan", "kegiatan", "pertemuan", "peserta", "pengumuman", "berita_kegiatan")
_REQUESTS = ("bulan_pertama", "bulan_terakhir", "masuk", "selesai")
_KINDS = (
    "bulan",
    "jenis_kegiatan",
    "kegiatan",
    "pertemuan",
    "peserta",
    "pertemuan_tanpa_presensi",
)
_ROOMS = ("bulan", "ruang", "menit_buka", "menit_terpakai", "menit_sebagian",
          "menit_di_luar_jam_buka", "pertemuan")  # fmt: skip

Row = Iterable[object]


def build(view: PublicSite) -> Iterator[Artifact]:
    """Yield four files for each year of each office."""
    for one in view.performance:
        yield _file(one, "bulan", _MONTHS, _months(one))
        yield _file(one, "jenis", _KINDS, _kinds(one))
        yield _file(one, "permohonan", _REQUESTS, _requests(one))
        yield _file(one, "ruang", _ROOMS, _rooms(one))


def tasks(view: PublicSite) -> Iterator[Task]:
    """Give the one task there is."""
    yield Task(build, framed(view, "offices", "performance"))


def _file(one: OfficeYear, part: str, heads: tuple[str, ...], rows: Iterable[Row]) -> Artifact:
    page = io.StringIO(newline="")
    writer = csv.writer(page)
    writer.writerow(heads)
    writer.writerows(rows)
    return Artifact(csv_address(one, part), page.getvalue().encode())


def _months(one: OfficeYear) -> Iterator[Row]:
    for month, cells in enumerate(month_cells(one), start=1):
        yield (f"{one.year}-{month:02}", *cells)


def _kinds(one: OfficeYear) -> Iterator[Row]:
    for each in one.details:
        work = each.work
        yield (f"{one.year}-{each.month:02}", each.kind, work.activities, work.sessions,
               work.participants, work.uncounted)  # fmt: skip


def _requests(one: OfficeYear) -> Iterator[Row]:
    told = one.requests
    for at, counts in enumerate(zip(told.received, told.ended, strict=True)):
        first = at * told.span + 1
        yield (f"{one.year}-{first:02}", f"{one.year}-{first + told.span - 1:02}", *counts)


def _rooms(one: OfficeYear) -> Iterator[Row]:
    for room in one.rooms:
        for month in room.months:
            yield (f"{month.month:%Y-%m}", room.code, month.opened, month.used, month.part,
                   month.outside, month.sessions)  # fmt: skip
