"""What one office's daily message is made of: its desk, the day's sessions, what stays inside."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from literasi.cases.case import cases
from literasi.records.catalogue import Catalogue, Office
from literasi.schedule.agenda import agenda
from literasi.schedule.status import Status
from literasi.values.dates import format_clock
from literasi.views.office_cases import Desk
from literasi.views.publicity import restricted, restricted_case


@dataclass(frozen=True, slots=True)
class Session:
    """One session of the day: hours with the zone, activity, rooms; `berkas` where it has one."""

    hours: str
    name: str
    rooms: tuple[str, ...]
    berkas: str | None = None


@dataclass(frozen=True, slots=True)
class Digest:
    """What a message is made of; `restricted` names cases whose subject stays inside.

    `address` is the office's own, published one; `role` limits what waits to one post.
    """

    desk: Desk
    day: date
    sessions: tuple[Session, ...] = ()
    restricted: frozenset[str] = frozenset()
    role: str | None = None
    address: str | None = None


def digest(catalogue: Catalogue, desk: Desk, day: date, role: str | None) -> Digest:
    """Gather the day of the office whose desk it is."""
    office = next(one for one in catalogue.offices if one.code == desk.office)
    inside = frozenset(one.request.id for one in cases(office, day) if restricted_case(one))
    contact = office.profile.value.kontak
    address = contact.surel if contact else None
    return Digest(desk, day, tuple(_sessions(office, day)), inside, role, address)


def _sessions(office: Office, day: date) -> Iterator[Session]:
    """List what takes place on the day, in order; what was called off does not."""
    for one in agenda((office,), (day, day), day):
        if one.status is Status.CANCELLED:
            continue
        activity = office.kegiatan[one.activity].value
        name = "kegiatan terbatas" if restricted(office, activity) else one.name
        hours = f"{format_clock(one.start)}–{format_clock(one.end)} {one.zone}"
        rooms = one.room_names or ((one.place,) if one.place else ())
        yield Session("sepanjang hari" if one.all_day else hours, name, rooms, activity.berkas)
