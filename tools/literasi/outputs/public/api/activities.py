"""Activities in `api/v1`."""

from literasi.outputs.public.api.envelope import STATUS, Json, address, moment
from literasi.views.public_models import Activity, PublicSite, Session, Speaker


def activity(view: PublicSite, one: Activity, zone: str) -> Json:
    """Write one activity with its sessions; `zone` is its office's."""
    return {
        "instansi": one.office,
        "uid": one.uids,
        "nama": one.name,
        "jenis": one.kind,
        "ringkasan": one.summary,
        "sasaran": one.audience,
        "mitra": one.partners,
        "narasumber": [_speaker(each) for each in one.speakers],
        "susunan_acara": [{"waktu": when, "acara": what} for when, what in one.programme],
        "kuota": one.quota,
        "biaya": one.cost,
        "pendaftaran": {"cara": one.registration, "ditutup": one.registration_closes},
        "sesi": [_session(each, zone) for each in one.sessions],
        "laman": address(view, one.page),
    }


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
