"""Public activities with their sessions and totals, copied field by field."""

from collections.abc import Iterator, Mapping
from datetime import date

from literasi.cases.consent import may_name
from literasi.records.activity import Jadwal, Kegiatan, Presensi
from literasi.records.catalogue import Entry
from literasi.records.catalogue import Office as Filed
from literasi.schedule.known import known
from literasi.schedule.occurrences import Occurrence, occurrences
from literasi.schedule.status import booked, status
from literasi.values.dates import parse_date
from literasi.views.public_models import Activity, Session, Speaker

Totals = Mapping[tuple[str, str, str], Presensi]


def activities(office: Filed, pages: Mapping[str, str], day: date) -> dict[str, Activity]:
    """Give the public activities by id, as they stood on a day."""
    totals = _totals(office, day)
    return {
        name: _activity(office, office.kegiatan[name], page, totals, day)
        for name, page in sorted(pages.items())
    }


def _totals(office: Filed, day: date) -> Totals:
    return {
        (one.value.kegiatan, one.value.jadwal, one.value.sesi): one.value
        for one in office.presensi.values()
        if parse_date(one.value.dicatat.tanggal) <= day
    }


def _activity(
    office: Filed, entry: Entry[Kegiatan], page: str, totals: Totals, day: date
) -> Activity:
    activity = entry.value
    sign_up = activity.pendaftaran
    slots = [known(slot, day) for slot in activity.jadwal if booked(slot, day)]
    sessions = (one for slot in slots for one in _sessions(entry.id, slot, totals, day))
    return Activity(
        office=office.code,
        uids=tuple(slot.uid for slot in slots),
        name=activity.nama,
        kind=activity.jenis_kegiatan,
        summary=activity.ringkasan,
        audience=activity.sasaran,
        partners=partner_names(office, activity.mitra),
        speakers=tuple(_speakers(activity)),
        programme=tuple((line.jam, line.acara) for line in activity.susunan_acara),
        quota=activity.kuota,
        cost=activity.biaya,
        registration=sign_up.cara if sign_up else None,
        registration_closes=sign_up.ditutup if sign_up else None,
        sessions=tuple(sorted(sessions, key=lambda one: (one.start, one.end))),
        page=page,
        partner_keys=tuple(key for key, _ in _partners(office, activity.mitra)),
        registration_opens=sign_up.dibuka if sign_up else None,
        registered=sign_up.pendaftar if sign_up else None,
    )


def partner_names(office: Filed, ids: tuple[str, ...]) -> tuple[str, ...]:
    """Give the names of partners that may be named."""
    return tuple(name for _, name in _partners(office, ids))


def _partners(office: Filed, ids: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    found = ((one, office.mitra[one].value) for one in ids if one in office.mitra)
    return ((key, one.nama) for key, one in found if may_name(one))


def _speakers(activity: Kegiatan) -> Iterator[Speaker]:
    for one in activity.narasumber:
        if one.persetujuan and one.hadir != "berhalangan":
            yield Speaker(one.nama, one.lembaga, one.topik)


def _sessions(name: str, slot: Jadwal, totals: Totals, day: date) -> Iterator[Session]:
    state = status(slot, day)
    for one in occurrences(slot):
        yield _session(slot, one, state, totals.get((name, slot.kunci, _key(one))))


def _key(one: Occurrence) -> str:
    return one.original.isoformat(timespec="minutes")


def _session(slot: Jadwal, one: Occurrence, state: str, total: Presensi | None) -> Session:
    return Session(
        start=one.start,
        end=one.end,
        all_day=slot.sepanjang_hari,
        rooms=one.rooms,
        place=one.place,
        status=state,
        participants=total.jumlah.total if total else None,
        companions=total.jumlah.pendamping if total else None,
        estimated=total.perkiraan if total else False,
    )
