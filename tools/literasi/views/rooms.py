"""Rooms and the times they are taken, copied field by field."""

from collections.abc import Iterator, Mapping
from datetime import date

from literasi.records import catalogue as filed
from literasi.records.activity import Jadwal
from literasi.records.catalogue import Entry
from literasi.records.reference import Ruang
from literasi.schedule.known import known
from literasi.schedule.occurrences import occurrences
from literasi.schedule.status import booked, status
from literasi.values.dates import format_span, parse_moment
from literasi.values.labels import LAYOUTS
from literasi.views.offices import days_in_words
from literasi.views.public_models import Opening, Room, RoomUse


def room_view(office: filed.Office, entry: Entry[Ruang]) -> Room:
    """Copy what the public may know of a room."""
    room = entry.value
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
    )  # fmt: skip


def uses(office: filed.Office, pages: Mapping[str, str], until: date) -> Iterator[RoomUse]:
    """Give every use of every room booked by a day; only a public activity shows its name."""
    for activity in office.kegiatan.values():
        page = pages.get(activity.id)
        title = activity.value.nama if page else None
        for entry in activity.value.jadwal:
            if booked(entry, until):
                yield from _uses(office, known(entry, until), title, page, until)


def _uses(
    office: filed.Office, entry: Jadwal, title: str | None, page: str | None, until: date
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
                title=title,
                page=page,
            )
