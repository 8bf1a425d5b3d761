"""The joint numbers and the list of sites as CSV (RFC 4180)."""

from collections.abc import Iterator

from literasi.federation.models import Joint
from literasi.federation.pages import figures, sites
from literasi.outputs.cells import comma
from literasi.values.artifact import Artifact

_SITES = ("kode", "nama", "alamat", "keadaan", "data_per", "umur_hari", "lisensi", "sebab")
_YEARS = ("kode_situs", "situs", "instansi", "tahun", "kegiatan", "pertemuan", "peserta",
          "pertemuan_tanpa_presensi", "mitra", "pengumuman", "berita_kegiatan")  # fmt: skip
Row = tuple[object, ...]


def tables(joint: Joint) -> Iterator[Artifact]:
    """Yield both tables, in the order of the list."""
    yield Artifact(sites.CSV, comma(_SITES, _cells(_sites(joint))))
    yield Artifact(figures.CSV, comma(_YEARS, _cells(_years(joint))))


def _sites(joint: Joint) -> Iterator[Row]:
    for one in joint.sources:
        shown = one.shown
        yield (one.site.code, one.site.name, one.site.address, one.state.value,
               shown.day if shown else "", one.age(joint.day), shown.terms if shown else "",
               one.reason)  # fmt: skip


def _years(joint: Joint) -> Iterator[Row]:
    for one in joint.sources:
        for each in one.shown.years if one.shown else ():
            yield (one.site.code, one.site.name, each.office, each.year, each.activities,
                   each.sessions, each.participants, each.uncounted, each.partners,
                   each.announcements, each.reports)  # fmt: skip


def _cells(rows: Iterator[Row]) -> Iterator[tuple[str, ...]]:
    return (tuple("" if one is None else str(one) for one in row) for row in rows)
