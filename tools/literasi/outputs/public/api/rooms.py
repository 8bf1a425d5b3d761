"""Rooms in `api/v1`."""

from literasi.outputs.public.api.envelope import ROOT, Json, address
from literasi.outputs.public.api.offices import opening
from literasi.views.public_models import PublicSite, Room


def room(view: PublicSite, one: Room) -> Json:
    """Write one room; when it is in use stands in `jadwal` and in its calendar."""
    return {
        "instansi": one.office,
        "kode": one.code,
        "nama": one.name,
        "jenis": one.kind,
        "lokasi": one.location,
        "keterangan": one.note,
        "sumber": one.source,
        "contoh": one.example,
        "kapasitas": one.capacities,
        "terdiri_dari": one.parts,
        "fasilitas": one.facilities,
        "ramah_disabilitas": one.accessibility,
        "jam_buka": [opening(each) for each in one.openings],
        "buka_hari_libur": one.open_on_holidays,
        "penutupan": one.closures,
        "laman": address(view, f"jadwal/{one.office}/{one.code}/"),
        "kalender": address(view, f"ics/ruang/{one.office}-{one.code}.ics"),
        "url": address(view, f"{ROOT}/ruang/{one.office}/{one.code}.json"),
    }
