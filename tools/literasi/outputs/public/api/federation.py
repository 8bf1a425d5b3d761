"""`.well-known/literasi.json` (RFC 8615): where another site finds what it may show too.

The address is that of the host's root; a site below a path serves it below that path.
"""

from literasi.outputs.public.api.envelope import ROOT, Json, address, written
from literasi.values.artifact import Artifact
from literasi.views.public_models import Office, PublicSite

PATH = ".well-known/literasi.json"
VERSION = "1"


def description(view: PublicSite) -> Artifact:
    """Describe the site: its offices, its open data, its calendars and feeds."""
    return Artifact(PATH, written({
        "skema": address(view, f"{ROOT}/skema/literasi.schema.json"),
        "versi": VERSION,
        "situs": view.address,
        "data_per": view.as_of.isoformat(),
        "lisensi": {"nama": view.terms.name, "url": view.terms.url} if view.terms else None,
        "api": [_api(view)],
        "kalender": address(view, "ics/kegiatan.ics"),
        "umpan": {
            "publikasi": address(view, "publikasi/feed.xml"),
            "perubahan_jadwal": address(view, "jadwal/perubahan.xml"),
        },
        "instansi": [_office(view, one) for one in view.offices],
    }))  # fmt: skip


def _api(view: PublicSite) -> Json:
    return {
        "versi": "v1",
        "indeks": address(view, f"{ROOT}/index.json"),
        "perubahan": address(view, f"{ROOT}/perubahan.json"),
        "openapi": address(view, f"{ROOT}/openapi.json"),
        "tabel": address(view, f"{ROOT}/datapackage.json"),
    }


def _office(view: PublicSite, one: Office) -> Json:
    return {
        "kode": one.code,
        "nama": one.name,
        "wilayah": one.region,
        "zona": one.zone,
        "contoh": one.example_note is not None,
        "url": address(view, f"{ROOT}/instansi/{one.code}.json"),
        "kalender": address(view, f"ics/kantor/{one.code}.ics"),
    }
