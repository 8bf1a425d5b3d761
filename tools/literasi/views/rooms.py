"""Rooms and the times they are taken, copied field by field."""

from collections.abc import Iterator, Mapping
from datetime import date

from literasi.records import catalogue as filed
from literasi.records.activity import Jadwal, Kegiatan
from literasi.records.catalogue import Entry
from literasi.records.reference import Ruang
from literasi.schedule.blocks import room_footprints
from literasi.schedule.known import known
from literasi.schedule.occurrences import occurrences
from literasi.schedule.status import Status, booked, status
from literasi.values.dates import format_span, parse_date, parse_moment
from literasi.values.labels import LAYOUTS
from literasi.views.offices import days_in_words
from literasi.views.opening import open_weeks
from literasi.views.public_models import Opening, Room, RoomUse


def room_view(office: filed.Office, entry: Entry[Ruang]) -> Room:
    """Copy what the public may know of a room."""
    room = entry.value
    covering, sharing = _neighbours(office, entry.id)
    return Room(
        office=office.code,
        code=entry.id,
        name=room.nama,
        kind=room.jenis,
        location=room.lokasi,
        note=room.keterangan,
        source=room.sumber,
        example=room.contoh,
        capacities=tuple(
            f"{one.jumlah} orang ({LAYOUTS[one.tata_letak].lower()})" for one in room.kapasitas
        ),
        parts=tuple(office.ruang[one].value.nama for one in room.terdiri_dari
                    if one in office.ruang),
        facilities=room.fasilitas,
        accessibility=room.ramah_disabilitas,
        openings=tuple(
            Opening(room.nama, days_in_words(one.hari),
                    f"{one.mulai}–{one.selesai}".replace(":", "."), None)
            for one in room.jam_buka
        ),
        open_on_holidays=room.buka_hari_libur,
        closures=tuple(
            f"{format_span(parse_moment(one.mulai), parse_moment(one.selesai), office.zone)}: "
            f"{one.alasan}"
            for one in room.penutupan
        ),
        covering=covering,
        sharing=sharing,
        weeks=open_weeks(office.profile.value, room),
        shut=tuple((parse_moment(one.mulai), parse_moment(one.selesai)) for one in room.penutupan),
        since=parse_date(room.aktif_sejak) if room.aktif_sejak else None,
        until=parse_date(room.aktif_hingga) if room.aktif_hingga else None,
    )  # fmt: skip


def _neighbours(office: filed.Office, code: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the rooms whose use takes all of a room, and those whose use takes a part of it."""
    spaces = room_footprints(office)
    mine = spaces[code]
    met = [one for one in sorted(spaces) if one != code and mine & spaces[one]]
    covering = tuple(one for one in met if mine <= spaces[one])
    return covering, tuple(one for one in met if one not in covering)


def uses(office: filed.Office, pages: Mapping[str, str], until: date) -> Iterator[RoomUse]:
    """Give every use of every room booked by a day; only a public activity shows its name."""
    for activity in office.kegiatan.values():
        page = pages.get(activity.id)
        for entry in activity.value.jadwal:
            hides = page is None and status(entry, until) is Status.CANCELLED
            if booked(entry, until) and not hides:  # a private cancellation leaves no trace
                yield from _uses(office, activity, known(entry, until), page, until)


def _uses(
    office: filed.Office, activity: Entry[Kegiatan], entry: Jadwal, page: str | None, until: date
) -> Iterator[RoomUse]:
    state = status(entry, until)
    for one in occurrences(entry):
        for room in dict.fromkeys(one.rooms):
            yield RoomUse(
                office=office.code,
                room=room,
                start=one.start,
                end=one.end,
                all_day=entry.sepanjang_hari,
                status=state,
                title=activity.value.nama if page else None,
                page=page,
                kind=activity.value.jenis_kegiatan if page else None,
            )
