"""When rooms are in use, in `api/v1`: one file a room and year, so that past years rest."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from literasi.outputs.public.api.envelope import ROOT, STATUS, Json, address, moment
from literasi.outputs.public.calendars.wording import BUSY
from literasi.views.public_models import PublicSite, RoomUse


def years(view: PublicSite, zone: Mapping[str, str]) -> Iterator[tuple[str, Json, Json]]:
    """Yield for each room and year its place, its line of the list, and the year in full."""
    for (office, room, year), some in groupby(view.uses, _year):
        uses = [_use(view, one, zone[one.office]) for one in some]
        place = f"{office}/{room}/{year}"
        known = {
            "instansi": office,
            "ruang": room,
            "tahun": year,
            "jumlah": len(uses),
            "url": address(view, f"{ROOT}/jadwal/{place}.json"),
        }
        yield place, known, {**known, "pemakaian": uses}


def label(one: RoomUse) -> str:
    """Name a use as the portal does: what is not public shows that the room is taken only."""
    return one.title or BUSY[one.status]


def _year(one: RoomUse) -> tuple[str, str, str]:
    return one.office, one.room, f"{one.start.year:04}"


def _use(view: PublicSite, one: RoomUse, zone: str) -> Json:
    return {
        "mulai": moment(one.start, zone),
        "selesai": moment(one.end, zone),
        "sepanjang_hari": one.all_day,
        "status": STATUS[one.status],
        "judul": label(one),
        "jenis": one.kind,
        "laman": address(view, one.page) if one.page else None,
    }
