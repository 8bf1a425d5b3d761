"""How many people a room holds, and how many are expected."""

from collections.abc import Iterable

from literasi.records.activity import Kegiatan
from literasi.records.catalogue import Office
from literasi.records.reference import Ruang
from literasi.schedule.footprints import Footprints

VEHICLE = "kendaraan"  # its seats are the crew's; the readers stand outside


def capacity(room: Ruang, layout: str | None) -> int:
    """Give the people of a layout; without one, or one the room lacks, of its largest."""
    named = [one.jumlah for one in room.kapasitas if one.tata_letak == layout]
    return max(named or [one.jumlah for one in room.kapasitas], default=0)


def expected(activity: Kegiatan) -> int | None:
    """Give the expected participants, else the places on offer."""
    told = activity.peserta_diharapkan
    return activity.kuota if told is None else told


def together(
    office: Office, spaces: Footprints, rooms: Iterable[str], layout: str | None
) -> int | None:
    """Add up rooms used at once, a part of another one not twice; nothing when it says nothing.

    Unknown rooms, rooms without figures and vehicles say nothing.
    """
    named = dict.fromkeys(rooms)
    whole = [one for one in named if not any(one in spaces.get(o, ()) for o in named if o != one)]
    found = [office.ruang[one].value for one in whole if one in office.ruang]
    if len(found) < len(whole) or any(r.jenis == VEHICLE or not r.kapasitas for r in found):
        return None
    return sum(capacity(room, layout) for room in found)
