"""Publications in `api/v1`: the list stays light, the body stands in the single object."""

from pathlib import PurePosixPath

from literasi.outputs.public.api.envelope import ROOT, Json, address, day, moment
from literasi.outputs.public.media import Derivative, derivatives, fallback
from literasi.views.public_models import Picture, Publication, PublicSite, Quote

_MEDIA = {".avif": "image/avif", ".webp": "image/webp", ".jpg": "image/jpeg"}
"""Media types by the ending of a file (IANA registry)."""


def entry(view: PublicSite, one: Publication, zone: str) -> Json:
    """Write one line of the list; a withdrawn publication keeps its address and nothing else."""
    known: Json = {
        "instansi": one.office,
        "id": one.id,
        "ditarik": day(one.withdrawn),
        "laman": address(view, f"publikasi/{one.office}/{one.id}/"),
        "url": address(view, f"{ROOT}/publikasi/{one.office}/{one.id}.json"),
    }
    if one.withdrawn:
        return known
    return {
        **known,
        "jenis": one.kind,
        "judul": one.title,
        "ringkasan": one.summary,
        "terbit": moment(one.published, zone),
        "tag": one.tags,
    }


def publication(view: PublicSite, one: Publication, zone: str) -> Json:
    """Write one publication in full."""
    known = entry(view, one, zone)
    if one.withdrawn:
        return known
    return {
        **known,
        "isi": one.body,
        "mengapa": one.why,
        "bagaimana": one.how,
        "ditinjau": day(one.review),
        "tempat_tulis": one.dateline,
        "gambar": [_picture(view, each) for each in one.pictures],
        "kutipan": [_quote(each) for each in one.quotes],
        "kegiatan": [{"nama": each.name, "uid": each.uids} for each in one.activities],
    }


def _picture(view: PublicSite, one: Picture) -> Json:
    files = (*derivatives(one, "avif"), *derivatives(one), fallback(one))
    return {
        "alt": one.alt,
        "keterangan": one.caption,
        "kredit": one.credit,
        "berkas": [_file(view, each) for each in files],
    }


def _file(view: PublicSite, one: Derivative) -> Json:
    media = _MEDIA[PurePosixPath(one.path).suffix]
    size: Json = {"lebar": one.width, "tinggi": one.height}
    return {"url": address(view, one.path), "jenis_media": media, **size}


def _quote(one: Quote) -> Json:
    return {"teks": one.text, "nama": one.name, "jabatan": one.post}
