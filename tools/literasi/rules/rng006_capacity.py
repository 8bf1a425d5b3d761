"""No more people are expected than the rooms hold in their layout."""

from collections.abc import Iterator

from literasi.records.catalogue import Office
from literasi.rules.rooms import first_of, room_name
from literasi.rules.scene import Scene
from literasi.schedule.blocks import room_footprints
from literasi.schedule.capacity import expected, together
from literasi.schedule.footprints import Footprints
from literasi.schedule.sessions import Session, sessions
from literasi.values.finding import Finding, Related, Severity
from literasi.values.labels import LAYOUTS

ID = "RNG006"
TITLE = "Peserta tidak melebihi daya tampung ruang"
SEVERITY = Severity.WARNING


def check(scene: Scene) -> Iterator[Finding]:
    """Compare expected participants, else the places on offer, with the rooms of every session."""
    for office in scene.catalogue.offices:
        spaces = room_footprints(office)
        for one, _ in first_of(scene.once(sessions, office), _setting):
            yield from _judge(office, spaces, one)


def _setting(one: Session) -> tuple[str, tuple[str, ...], str | None]:
    """Name what is the same for all sessions of an activity in one setting."""
    return (one.activity, one.occurrence.rooms, one.entry.tata_letak)


def _judge(office: Office, spaces: Footprints, one: Session) -> Iterator[Finding]:
    activity, rooms = office.kegiatan[one.activity], one.occurrence.rooms
    layout = one.entry.tata_letak
    people, places = expected(activity.value), together(office, spaces, rooms, layout)
    if not rooms or people is None or places is None or people <= places:
        return
    names = ", ".join(room_name(office, room) for room in rooms)
    form = f" (tata letak {LAYOUTS[layout].lower()})" if layout else ""
    message = f"{people} orang diharapkan, {names}{form} memuat {places}"
    hint = "pilih ruang atau tata letak yang cukup, atau bagi pesertanya"
    key = "kuota" if activity.value.peserta_diharapkan is None else "peserta_diharapkan"
    related = tuple(
        Related(office.ruang[room].mark("kapasitas"), f"daya tampung {room_name(office, room)}")
        for room in dict.fromkeys(rooms)
    )
    yield Finding(activity.mark(key), ID, message, hint, SEVERITY, f"/{key}", related)
