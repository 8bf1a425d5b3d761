"""The facts of an activity: when, where, who, how many, and how to keep the date."""

from literasi.outputs.public.html import NOTHING, Html, join, lines, tag, text, words
from literasi.outputs.public.pages.address import Place, entry_calendar
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.parts import bullets, facts, optional, scroll_region
from literasi.outputs.public.pages.seats import over, seats
from literasi.outputs.public.pages.sessions import state, when, where
from literasi.outputs.public.pages.words import count, label, listed
from literasi.values.dates import format_date, parse_date
from literasi.views.public_models import Activity, Session, Speaker


def activity_box(place: Place, site: Directory, activity: Activity) -> Html:
    """Show an activity's facts, its sessions and its calendar."""
    return tag(
        "section",
        tag("h2", text(activity.name)),
        *((tag("p", text(activity.summary)),) if activity.summary else ()),
        _facts(place, site, activity),
        _programme(activity),
        _sessions(place, site, activity),
        NOTHING if over(activity, site.today) else _calendars(place, activity),
        class_="lit-kotak",
        data_kantor=activity.office,
        aria_label="Fakta kegiatan",
    )


def _facts(place: Place, site: Directory, activity: Activity) -> Html:
    only = activity.sessions[0] if len(activity.sessions) == 1 else None
    return facts(
        ("Jenis", text(label(activity.kind))),
        ("Waktu", _when(site, activity, only)),
        ("Tempat", where(place, site, only, activity.office) if only else NOTHING),
        ("Penyelenggara", text(site.offices[activity.office].name)),
        ("Mitra", text(listed(activity.partners)) if activity.partners else NOTHING),
        ("Sasaran", optional(activity.audience)),
        ("Narasumber", _speakers(activity.speakers)),
        ("Peserta", _participants(activity)),
        ("Kuota", seats(activity)),
        ("Biaya", optional(activity.cost)),
        ("Pendaftaran", _registration(activity)),
    )


def _when(site: Directory, activity: Activity, only: Session | None) -> Html:
    if only:
        return words(when(site, only, activity.office), state(only.status))
    if not activity.sessions:
        return text("Jadwal belum ditetapkan")
    first, last = activity.sessions[0], activity.sessions[-1]
    span = f"{format_date(first.start.date())} – {format_date(last.end.date())}"
    return text(f"{count(len(activity.sessions), 'pertemuan')}, {span}")


def _speakers(speakers: tuple[Speaker, ...]) -> Html:
    if not speakers:
        return NOTHING
    return bullets(tuple(text(_speaker(one)) for one in speakers))


def _speaker(one: Speaker) -> str:
    named = f"{one.name} ({one.institution})" if one.institution else one.name
    return f"{named}: {one.topic}" if one.topic else named


def _participants(activity: Activity) -> Html:
    counted = [one for one in activity.sessions if one.participants is not None]
    if not counted:
        return NOTHING
    people = sum(one.participants or 0 for one in counted)
    companions = sum(one.companions or 0 for one in counted)
    noun = "orang" if len(counted) == 1 else f"kehadiran dalam {len(counted)} pertemuan"
    total = count(people, noun)
    with_companions = (
        f"{total}, termasuk {count(companions, 'pendamping')}" if companions else total
    )
    guess = " (perkiraan)" if any(one.estimated for one in counted) else ""
    return text(with_companions + guess)


def _registration(activity: Activity) -> Html:
    closes = activity.registration_closes
    until = f"ditutup {_day(closes)}" if closes else None
    parts = tuple(text(part) for part in (activity.registration, until) if part)
    return join(parts, text("; "))


def _day(value: str) -> str:
    try:
        return format_date(parse_date(value))
    except ValueError:
        return value


def _programme(activity: Activity) -> Html:
    if not activity.programme:
        return NOTHING
    rows = (
        tag("tr", tag("td", text(at.replace(":", "."))), tag("td", text(item)))
        for at, item in activity.programme
    )
    head = tag("tr", tag("th", text("Jam"), scope="col"), tag("th", text("Acara"), scope="col"))
    return _table("Susunan acara", head, rows_=lines(*rows))


def _sessions(place: Place, site: Directory, activity: Activity) -> Html:
    if len(activity.sessions) < 2:
        return NOTHING
    head = tag("tr", *(tag("th", text(name), scope="col") for name in _COLUMNS))
    rows = (_session(place, site, activity, one) for one in activity.sessions)
    return _table("Pertemuan", head, rows_=lines(*rows))


_COLUMNS = ("Waktu", "Tempat", "Peserta")


def _session(place: Place, site: Directory, activity: Activity, one: Session) -> Html:
    people = "–" if one.participants is None else str(one.participants)
    return tag(
        "tr",
        tag("td", words(when(site, one, activity.office), state(one.status))),
        tag("td", where(place, site, one, activity.office) or text("–")),
        tag("td", text(people)),
    )


def _table(name: str, head: Html, *, rows_: Html) -> Html:
    table = tag(
        "table",
        tag("caption", text(name)),
        tag("thead", head),
        tag("tbody", rows_),
        class_="lit-tabel",
    )
    return scroll_region(name, table)


def _calendars(place: Place, activity: Activity) -> Html:
    links = (
        tag(
            "a",
            text("Simpan ke kalender" if number == 1 else f"Simpan jadwal {number} ke kalender"),
            tag("small", text(" (berkas .ics)")),
            href=place.to(entry_calendar(uid)),
            class_="lit-tombol lit-tombol-lembut",
        )
        for number, uid in enumerate(activity.uids, start=1)
    )
    row = words(*links)
    return tag("p", row, class_="lit-aksi") if row else NOTHING
