"""`api/v1`: what is public, as JSON for other programs; its form is fixed by `schemas/api/v1`."""

from collections.abc import Iterator

from literasi.outputs.public.api import publications, sops
from literasi.outputs.public.api.activities import activity
from literasi.outputs.public.api.agreements import agreement
from literasi.outputs.public.api.envelope import ROOT, address, collection, single, zones
from literasi.outputs.public.api.offices import office
from literasi.outputs.public.api.rooms import room
from literasi.values.artifact import Artifact
from literasi.views.public_models import PublicSite

TITLES = {
    "instansi": "Instansi penyelenggara",
    "sop": "Standar operasional prosedur, tiap versi",
    "ruang": "Ruang, tempat, dan kendaraan layanan",
    "kegiatan": "Kegiatan yang diumumkan atau dilaporkan",
    "publikasi": "Pengumuman dan berita kegiatan",
    "perjanjian": "Perjanjian kerja sama yang sudah ditandatangani",
}


def build(view: PublicSite) -> Iterator[Artifact]:
    """Yield the index, every collection, and the single SOPs and publications."""
    yield _index(view)
    yield from _collections(view)
    yield from _sops(view)
    yield from _publications(view)


def _index(view: PublicSite) -> Artifact:
    rows = [
        {
            "nama": name,
            "judul": title,
            "url": address(view, f"{ROOT}/{name}.json"),
            "skema": address(view, f"{ROOT}/skema/{name}.schema.json"),
        }
        for name, title in TITLES.items()
    ]
    return collection(view, "index", rows)


def _collections(view: PublicSite) -> Iterator[Artifact]:
    zone = zones(view)
    data = {
        "instansi": [office(view, one) for one in view.offices],
        "sop": [sops.entry(view, one) for one in view.sops],
        "ruang": [room(view, one) for one in view.rooms],
        "kegiatan": [activity(view, one, zone[one.office]) for one in view.activities],
        "publikasi": [
            publications.entry(view, one, zone[one.office]) for one in view.publications
        ],
        "perjanjian": [agreement(one) for one in view.agreements],
    }
    for name in TITLES:
        yield collection(view, name, data[name])


def _sops(view: PublicSite) -> Iterator[Artifact]:
    for one in view.sops:
        place, data = f"{one.office}/{one.code}", sops.sop(view, one)
        yield single(view, "sop", f"{place}/{one.version}", data)
        if one.newest:
            yield single(view, "sop", place, data)


def _publications(view: PublicSite) -> Iterator[Artifact]:
    zone = zones(view)
    for one in view.publications:
        data = publications.publication(view, one, zone[one.office])
        yield single(view, "publikasi", f"{one.office}/{one.id}", data)
