"""Offices in `api/v1`, with the standard of their service and how it was rated."""

from literasi.outputs.public.api.envelope import ROOT, Json, address
from literasi.views.public_models import Link, Office, Opening, PublicSite
from literasi.views.service_models import Standard, Survey


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
        "standar_pelayanan": _standard(one.standard) if one.standard else None,
        "survei_kepuasan": [_survey(each) for each in one.surveys],
        "laman": address(view, f"layanan/{one.code}/"),
        "kalender": address(view, f"ics/kantor/{one.code}.ics"),
        "url": address(view, f"{ROOT}/instansi/{one.code}.json"),
    }


def link(one: Link) -> Json:
    """Write a labelled address."""
    return {"nama": one.label, "url": one.url, "keterangan": one.note}


def opening(one: Opening) -> Json:
    """Write opening hours."""
    return {"nama": one.name, "hari": one.days, "jam": one.hours, "keterangan": one.note}


def _standard(one: Standard) -> Json:
    return {
        "persyaratan": one.requirements,
        "produk": one.products,
        "biaya": one.cost,
        "maklumat": one.pledge,
        "ppid": {
            "nama": one.information,
            "url": one.information_url,
            "keterangan": one.information_note,
        },
        "sumber": one.source,
    }


def _survey(one: Survey) -> Json:
    """Write means and index as the survey gives them, with two decimals."""
    return {
        "tahun": one.year,
        "periode": one.period,
        "responden": one.respondents,
        "unsur": [{"nama": name, "rata_rata": mean / 100} for name, mean in one.elements],
        "indeks": one.index / 100,
        "mutu": one.grade,
        "sumber": one.source,
    }
