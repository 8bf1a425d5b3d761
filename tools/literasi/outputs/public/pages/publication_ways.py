"""Ways from a publication to what it speaks of: rooms, calendar, SOP, an own request."""

from collections.abc import Iterator

from literasi.outputs.public.html import Html, lines, tag, text
from literasi.outputs.public.pages.address import (
    Place,
    entry_calendar,
    room_address,
    sop_address,
)
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.partners import partner_address, partners_of
from literasi.views.public_models import Publication

Way = tuple[str, str]


def ways(place: Place, site: Directory, one: Publication) -> Html:
    """List the ways on, each once."""
    links = dict.fromkeys((*_rooms(site, one), *_calendars(one), *_partners(one),
                           *_procedures(site, one)))  # fmt: skip
    items = (tag("li", tag("a", text(name), href=place.to(to))) for name, to in links)
    return tag(
        "nav",
        tag("h2", text("Terkait halaman ini")),
        tag("ul", lines(*items)),
        class_="lit-jalan-lanjut",
        aria_label="Terkait halaman ini",
    )


def _rooms(site: Directory, one: Publication) -> Iterator[Way]:
    codes = (
        code for each in one.activities for session in each.sessions for code in session.rooms
    )
    for code in dict.fromkeys(codes):
        room = site.rooms.get((one.office, code))
        if room is not None:
            yield f"Jadwal {room.name}", room_address(room)


def _calendars(one: Publication) -> Iterator[Way]:
    for each in one.activities:
        for uid in each.uids[:1]:
            yield f"Kalender «{each.name}» (.ics)", entry_calendar(uid)


def _partners(one: Publication) -> Iterator[Way]:
    for key, name in partners_of(one):
        yield f"Semua publikasi bersama {name}", partner_address(key)


def _procedures(site: Directory, one: Publication) -> Iterator[Way]:
    for sop in site.view.sops:
        if sop.office == one.office and sop.newest:
            yield f"SOP {sop.short_title or sop.title}", sop_address(sop)
    yield "Ajukan kegiatan seperti ini", "kerja-sama/"
