"""Activities in `api/v1`, known by the UIDs of their schedule as in the calendars.

The id of the record stays inside, as it may begin with that of a case.
"""

from literasi.outputs.public.api.envelope import ROOT, STATUS, Json, address, moment
from literasi.views.calendar_models import CalendarEntry
from literasi.views.public_models import Activity, PublicSite, Session, Speaker


def activity(view: PublicSite, one: Activity, zone: str) -> Json:
    """Write one activity with its sessions; `zone` is its office's."""
    return {
        "instansi": one.office,
        "uid": one.uids,
        "ditarik": False,
        "nama": one.name,
        "jenis": one.kind,
        "ringkasan": one.summary,
        "sasaran": one.audience,
        "mitra": one.partners,
        "narasumber": [_speaker(each) for each in one.speakers],
        "susunan_acara": [{"waktu": when, "acara": what} for when, what in one.programme],
        "kuota": one.quota,
        "biaya": one.cost,
        "pendaftaran": {
            "cara": one.registration,
            "dibuka": one.registration_opens,
            "ditutup": one.registration_closes,
            "pendaftar": one.registered,
        },
        "sesi": [_session(each, zone) for each in one.sessions],
        "laman": address(view, one.page),
        "url": address(view, place(one.uids[0])) if one.uids else None,
    }


def withdrawn(view: PublicSite, one: CalendarEntry) -> Json:
    """Write what is left of an activity that was public once: who knows its UID learns no more."""
    return {
        "instansi": one.office,
        "uid": [one.uid],
        "ditarik": True,
        "url": address(view, place(one.uid)),
    }


def place(uid: str) -> str:
    """Give the path of the activity that a UID belongs to."""
    return f"{ROOT}/kegiatan/{uid}.json"


def _speaker(one: Speaker) -> Json:
    return {"nama": one.name, "lembaga": one.institution, "topik": one.topic}


def _session(one: Session, zone: str) -> Json:
    return {
        "mulai": moment(one.start, zone),
        "selesai": moment(one.end, zone),
        "sepanjang_hari": one.all_day,
        "ruang": one.rooms,
        "tempat": one.place,
        "status": STATUS[one.status],
        "peserta": one.participants,
        "pendamping": one.companions,
        "perkiraan": one.estimated,
    }
