"""Signed agreements in `api/v1`."""

from literasi.outputs.public.api.envelope import Json, day
from literasi.views.public_models import Agreement, Party


def agreement(one: Agreement) -> Json:
    """Write one agreement."""
    return {
        "instansi": one.office,
        "judul": one.title,
        "tentang": one.about,
        "jenis": one.kind,
        "ruang_lingkup": one.scope,
        "pihak": [_party(each) for each in one.parties],
        "tanggal": day(one.signed),
        "tempat": one.place,
        "mulai": day(one.start),
        "selesai": day(one.end),
        "diakhiri": day(one.ended),
    }


def _party(one: Party) -> Json:
    return {
        "nama": one.name,
        "wakil": one.representative,
        "jabatan": one.post,
        "nomor": one.number,
    }
