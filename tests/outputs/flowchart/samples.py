"""The two real SOPs, as the public reads them, and an office for each."""

from datetime import date
from pathlib import Path

from literasi.documents.yaml12 import read
from literasi.records.location import locate
from literasi.records.reading import catalogue
from literasi.views.public_models import Office
from literasi.views.sops import sops

ROOT = Path(__file__).parents[3]


def real():
    """Every SOP on file, by office."""
    paths = [*ROOT.glob("records/*/instansi.yml"), *ROOT.glob("records/*/sop/*.yml")]
    names = [one.relative_to(ROOT).as_posix() for one in sorted(paths)]
    filed = catalogue((locate(one), read(one, (ROOT / one).read_bytes())[0]) for one in names)
    day = date(2026, 11, 23)
    return {
        one.office: one for office in filed.offices for one in sops(office, day, ()) if one.newest
    }


def office(code):
    return Office(
        code=code, name="Dinas Contoh", short_name="Contoh", government="Pemerintah Contoh",
        region="W", zone="Asia/Jakarta", colour="#000000", introduction=None, address=(),
        contacts=(), complaints=(), openings=(), example_note="Data contoh.",
    )  # fmt: skip
