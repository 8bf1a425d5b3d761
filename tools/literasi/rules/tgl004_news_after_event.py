"""News tells what has happened: a session that was held, or an agreement that was signed."""

from collections.abc import Iterator
from typing import Any

from literasi.records.activity import Kegiatan
from literasi.records.catalogue import Entry, Office
from literasi.records.publication import Publikasi
from literasi.rules.scene import Scene, hidden
from literasi.values.dates import format_date, parse_date
from literasi.values.finding import Finding, Related, Severity
from literasi.values.pointer import Path

ID = "TGL004"
TITLE = "Berita kegiatan terbit sesudah kegiatannya"
SEVERITY = Severity.ERROR

_NEWS = "berita_kegiatan"


def check(scene: Scene) -> Iterator[Finding]:
    """Compare news with the first event of its activities, unless it was taken back."""
    for office in scene.catalogue.offices:
        for page in office.publikasi.values():
            if page.value.jenis == _NEWS and page.value.ditarik is None:
                yield from _page(scene, office, page)


def _page(scene: Scene, office: Office, page: Entry[Publikasi]) -> Iterator[Finding]:
    told = [office.kegiatan[name] for name in page.value.kegiatan if name in office.kegiatan]
    if not told or len(told) < len(page.value.kegiatan):
        return  # nothing to compare with, or not all of it can be read
    events = [event for one in told for event in _events(office, one)]
    day = min(when for when, _, _ in events)
    if page.value.terbit[:10] < day and not _unread(scene, office, told):
        message = (
            f"berita terbit {format_date(parse_date(page.value.terbit))}, padahal kegiatannya "
            f"baru {format_date(parse_date(day))}"
        )
        hint = "periksa tanggal terbit; kabar sebelum acara ditulis sebagai pengumuman"
        mark = min(entry.mark(*at) for when, entry, at in events if when == day)
        related = (Related(mark, "peristiwa pertama di sini"),)
        yield Finding(page.mark("terbit"), ID, message, hint, SEVERITY, "/terbit", related)


def _unread(scene: Scene, office: Office, told: list[Entry[Kegiatan]]) -> bool:
    """Tell whether an agreement that cannot be read may have been signed before."""
    cases = {one.value.berkas for one in told}
    return any(case and hidden(scene, office, case, {"perjanjian"}) for case in cases)


def _events(office: Office, activity: Entry[Kegiatan]) -> Iterator[tuple[str, Entry[Any], Path]]:
    for index, slot in enumerate(activity.value.jadwal):
        yield slot.mulai[:10], activity, ("jadwal", index, "mulai")
    for paper in office.perjanjian.values():
        if paper.value.berkas == activity.value.berkas and paper.value.tanggal:
            yield paper.value.tanggal, paper, ("tanggal",)
