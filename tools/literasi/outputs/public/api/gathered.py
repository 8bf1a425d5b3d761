"""Every collection of `api/v1` with its lines and its single objects, in the index's order."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from literasi.outputs.public.api import (
    activities,
    changes,
    offices,
    performance,
    publications,
    rooms,
    schedules,
    sops,
)
from literasi.outputs.public.api.agreements import agreements
from literasi.outputs.public.api.envelope import Json, zones
from literasi.views.public_models import Publication, PublicSite

TITLES = {
    "instansi": "Instansi penyelenggara",
    "sop": "Standar operasional prosedur, tiap versi",
    "ruang": "Ruang, tempat, dan kendaraan layanan",
    "kegiatan": "Kegiatan yang diumumkan atau dilaporkan",
    "publikasi": "Pengumuman dan berita kegiatan",
    "perjanjian": "Perjanjian kerja sama yang sudah ditandatangani",
    "jadwal": "Pemakaian ruang menurut tahun",
    "kinerja": "Kegiatan, peserta, mitra, dan pemakaian ruang setahun",
    "perubahan": "Yang baru, berubah, atau ditarik menurut bulan",
}
Single = tuple[str, Json]  # place below the collection's folder, and the object


@dataclass(frozen=True, slots=True)
class Collection:
    """One kind of thing: the lines of its list, and each object at its own place."""

    name: str
    rows: tuple[Json, ...]
    singles: tuple[Single, ...] = ()


def gathered(view: PublicSite) -> Iterator[Collection]:
    """Yield the collections; publications only as lines, see `publication`."""
    zone = zones(view)
    papers = tuple(agreements(view))
    yield _whole("instansi", _offices(view))
    yield _sops(view)
    yield _whole("ruang", _rooms(view))
    yield _activities(view, zone)
    yield _publications(view, zone)
    signed = tuple((f"{one['instansi']}/{one['id']}", one) for one in papers)
    yield _whole("perjanjian", signed)
    yield _listed("jadwal", schedules.years(view, zone))
    years = ((performance.place(one), performance.entry(view, one), performance.year(view, one))
             for one in view.performance)  # fmt: skip
    yield _listed("kinerja", years)
    yield _listed("perubahan", changes.months(view, papers))


def _whole(name: str, singles: tuple[Single, ...]) -> Collection:
    """List whole objects: they are small."""
    return Collection(name, tuple(one for _, one in singles), singles)


def _listed(name: str, found: Iterator[tuple[str, Json, Json]]) -> Collection:
    """List lines that point to the objects."""
    every = tuple(found)
    singles = tuple((place, full) for place, _, full in every)
    return Collection(name, tuple(line for _, line, _ in every), singles)


def _offices(view: PublicSite) -> tuple[Single, ...]:
    return tuple((one.code, offices.office(view, one)) for one in view.offices)


def _rooms(view: PublicSite) -> tuple[Single, ...]:
    return tuple((f"{one.office}/{one.code}", rooms.room(view, one)) for one in view.rooms)


def _activities(view: PublicSite, zone: Mapping[str, str]) -> Collection:
    """Give each activity at every UID of its schedule; a withdrawn one stays at its own."""
    shown = [(one, activities.activity(view, one, zone[one.office])) for one in view.activities]
    gone = [(one.uid, activities.withdrawn(view, one)) for one in view.calendar if one.withdrawn]
    rows = (*(data for _, data in shown), *(data for _, data in gone))
    singles = (*((uid, data) for one, data in shown for uid in one.uids), *gone)
    return Collection("kegiatan", rows, singles)


def _publications(view: PublicSite, zone: Mapping[str, str]) -> Collection:
    rows = tuple(publications.entry(view, one, zone[one.office]) for one in view.publications)
    return Collection("publikasi", rows)


def publication(view: PublicSite, one: Publication) -> Single:
    """Give a publication at its own place."""
    data = publications.publication(view, one, zones(view)[one.office])
    return f"{one.office}/{one.id}", data


def _sops(view: PublicSite) -> Collection:
    rows = tuple(sops.entry(view, one) for one in view.sops)
    return Collection("sop", rows, tuple(_versions(view)))


def _versions(view: PublicSite) -> Iterator[Single]:
    """Give each version at its own place, and the newest at its code."""
    for one in view.sops:
        place, data = f"{one.office}/{one.code}", sops.sop(view, one)
        yield f"{place}/{one.version}", data
        if one.newest:
            yield place, data
