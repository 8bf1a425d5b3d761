"""`literasi inbox --format whatsapp|email`: one office's day, gathered from its records."""

from collections.abc import Iterator
from datetime import date

from literasi.cases.case import cases
from literasi.judging import Judged
from literasi.outputs.office.digest import Digest, Session, whatsapp
from literasi.outputs.office.digest_mail import mail
from literasi.records.catalogue import Office
from literasi.schedule.agenda import agenda
from literasi.schedule.status import Status
from literasi.values.dates import format_clock
from literasi.values.errors import OperatorError
from literasi.views.office_cases import Desk
from literasi.views.publicity import restricted, restricted_case

FORMS = ("whatsapp", "email")


def digest(
    judged: Judged, found: tuple[Desk, ...], day: date, role: str | None, form: str
) -> bytes:
    """Write the message; it is for one office, whose people read it."""
    if len(found) != 1:
        codes = ", ".join(one.office for one in found)
        raise OperatorError("ringkasan ditulis untuk satu instansi", f"beri --office: {codes}")
    desk = found[0]
    office = next(one for one in judged.catalogue.offices if one.code == desk.office)
    told = Digest(desk, day, tuple(_sessions(office, day)), _restricted(office, day), role)
    if form == "whatsapp":
        return whatsapp(told).encode()
    contact = office.profile.value.kontak
    return mail(told, contact.surel if contact else None)


def _restricted(office: Office, day: date) -> frozenset[str]:
    return frozenset(one.request.id for one in cases(office, day) if restricted_case(one))


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
