"""A small office with rooms, equipment and activities, and times on one Monday."""

from datetime import timedelta

from tests.support.records import OFFICE
from tests.support.schedules import WHO, moment

from literasi.documents.document import Document
from literasi.records.activity import Kegiatan
from literasi.records.catalogue import Entry, Office
from literasi.records.office import Pejabat
from literasi.records.parts import Hours
from literasi.records.reference import Capacity, Peralatan, Ruang
from literasi.schedule.occurrences import WEEKDAYS, Occurrence
from literasi.schedule.sessions import Session
from literasi.schedule.status import Status

MONDAY = moment("2026-03-02")
HALLS = {"aula": ("aula-a", "aula-b"), "aula-a": (), "aula-b": (), "taman": ()}


def filed(kind, code, value, office="kendal"):
    return Entry(office, kind, code, value, Document(f"{code}.yml", {}))


def room(people=20, **fields):
    common = {"nama": "Ruang", "jenis": "ruang", "contoh": True}
    return Ruang(kapasitas=(Capacity("kelas", people),), **{**common, **fields})


def daily(first, last):
    return (Hours(WEEKDAYS, first, last),)


def office(rooms, stock=None, people=(), **activities):
    return Office(
        "kendal",
        filed("instansi", "instansi", OFFICE),
        pejabat={
            name: filed("pejabat", name, Pejabat(name.title(), contoh=True, jabatan=()))
            for name in people
        },
        ruang={code: filed("ruang", code, one) for code, one in sorted(rooms.items())},
        peralatan={
            name: filed("peralatan", name, Peralatan(name, amount, "unit"))
            for name, amount in (stock or {}).items()
        },
        kegiatan={
            name: filed("kegiatan", name, Kegiatan("Kegiatan", "rapat", "biasa", WHO, entries))
            for name, entries in activities.items()
        },
    )


def at(minute):
    return MONDAY + timedelta(minutes=minute)


def session(name, entry, start, length, rooms=()):
    one = Occurrence(at(start), at(start), at(start + length), rooms, None, moved=False)
    return Session(name, 0, entry, one, Status.CONFIRMED)
