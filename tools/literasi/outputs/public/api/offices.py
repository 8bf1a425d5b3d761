"""Offices in `api/v1`."""

from literasi.outputs.public.api.envelope import Json, address
from literasi.views.public_models import Link, Office, Opening, PublicSite


def office(view: PublicSite, one: Office) -> Json:
    """Write one office."""
    return {
        "kode": one.code,
        "nama": one.name,
        "nama_singkat": one.short_name,
        "pemerintah": one.government,
        "wilayah": one.region,
        "zona": one.zone,
        "warna": one.colour,
        "perkenalan": one.introduction,
        "alamat": one.address,
        "kontak": [link(each) for each in one.contacts],
        "pengaduan": [link(each) for each in one.complaints],
        "jam": [opening(each) for each in one.openings],
        "catatan_contoh": one.example_note,
        "kalender": address(view, f"ics/kantor/{one.code}.ics"),
    }


def link(one: Link) -> Json:
    """Write a labelled address."""
    return {"nama": one.label, "url": one.url, "keterangan": one.note}


def opening(one: Opening) -> Json:
    """Write opening hours."""
    return {"nama": one.name, "hari": one.days, "jam": one.hours, "keterangan": one.note}
