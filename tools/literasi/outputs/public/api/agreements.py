"""Signed agreements in `api/v1`."""

from collections.abc import Iterator
from hashlib import sha256

from literasi.outputs.public.api.envelope import ROOT, Json, address, day
from literasi.views.public_models import Agreement, Party, PublicSite

_LENGTH = 16


def agreements(view: PublicSite) -> Iterator[Json]:
    """Yield every agreement; its id is drawn from what is signed, and so as lasting as that.

    The id of the record stays inside, as it may begin with that of a case.
    """
    taken: dict[str, int] = {}
    for one in view.agreements:
        known = _id(one)
        taken[known] = taken.get(known, 0) + 1
        number = taken[known]
        yield _agreement(view, one, known if number == 1 else f"{known}-{number}")


def _id(one: Agreement) -> str:
    signed = (one.office, one.kind, one.title, one.about, one.signed.isoformat())
    return sha256("\n".join(signed).encode(errors="replace")).hexdigest()[:_LENGTH]


def _agreement(view: PublicSite, one: Agreement, known: str) -> Json:
    return {
        "instansi": one.office,
        "id": known,
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
        "laman": address(view, "kerja-sama/"),
        "url": address(view, f"{ROOT}/perjanjian/{one.office}/{known}.json"),
    }


def _party(one: Party) -> Json:
    return {
        "nama": one.name,
        "wakil": one.representative,
        "jabatan": one.post,
        "nomor": one.number,
    }
