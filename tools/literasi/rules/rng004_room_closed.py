"""A room is not used while it is closed."""

from collections.abc import Iterator

from literasi.records.catalogue import Office
from literasi.rules.rooms import also, booking, during, first_of, place, pointer, room_name
from literasi.rules.scene import Scene
from literasi.schedule.blocks import Block, blocks, room_footprints
from literasi.schedule.closures import Closed, closures, shut
from literasi.values.dates import format_span
from literasi.values.finding import Finding, Related, Severity

ID = "RNG004"
TITLE = "Ruang tidak dipakai selama ditutup"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Sweep bookings, set-up and clearing included, and closures of the same space."""
    for office in scene.catalogue.offices:
        found = shut(scene.once(blocks, office), closures(office), room_footprints(office))
        keyed = first_of(found, lambda it: (booking(it[0]), it[1]))
        for (one, closed), more in keyed:
            yield _finding(office, one, closed, more)


def _finding(office: Office, one: Block, closed: Closed, more: int) -> Finding:
    room = office.ruang[closed.room]
    name, shut_for = room_name(office, closed.room), room.value.penutupan[closed.index].alasan
    when = format_span(closed.start, closed.end, office.zone)
    used = f"{room_name(office, one.room)} dipakai {during(office, one)}{also(more)}"
    message = f"{name} ditutup {when} ({shut_for}); {used}"
    hint = "pindahkan atau batalkan pemakaian ini, atau perbaiki masa penutupannya"
    mark = room.mark("penutupan", closed.index, "mulai")
    related = (Related(mark, f"masa penutupan {name} di sini"),)
    return Finding(place(office, one), ID, message, hint, SEVERITY, pointer(one), related)
