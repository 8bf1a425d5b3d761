"""That an obligation was met is shown by a record of something done, or made public."""

from collections.abc import Iterator

from literasi.records.activity import Kegiatan
from literasi.records.case import Perjanjian
from literasi.records.catalogue import Entry, Office
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "PKS008"
TITLE = "Kewajiban dibuktikan catatan pelaksanaan"
SEVERITY = Severity.ERROR

SHOWING = ("kegiatan", "presensi", "publikasi", "surat-keluar", "koordinasi")


def check(scene: Scene) -> Iterator[Finding]:
    """Find obligations that a paper of another sort, or an activity that was off, should prove."""
    for office in scene.catalogue.offices:
        for paper in office.perjanjian.values():
            for index, owed in enumerate(paper.value.kewajiban):
                if owed.dipenuhi is not None:
                    yield from _shown(office, paper, index, owed.dipenuhi)


def _shown(
    office: Office, paper: Entry[Perjanjian], index: int, reference: str
) -> Iterator[Finding]:
    kind, _, name = reference.partition("/")
    at = ("kewajiban", index, "dipenuhi")
    pointer = f"/kewajiban/{index}/dipenuhi"
    if kind not in SHOWING:
        message = f"{kind} tidak membuktikan kewajiban"
        hint = f"rujuk salah satu dari: {', '.join(SHOWING)}"
        yield Finding(paper.mark(*at), ID, message, hint, SEVERITY, pointer)
    elif kind == "kegiatan" and name in office.kegiatan and _off(office.kegiatan[name].value):
        message = f"{reference} dibatalkan seluruhnya"
        hint = "rujuk kegiatan yang dilaksanakan, atau hapus dipenuhi"
        yield Finding(paper.mark(*at), ID, message, hint, SEVERITY, pointer)


def _off(activity: Kegiatan) -> bool:
    """Tell whether everything that was planned was called off."""
    return all(one.dibatalkan is not None for one in activity.jadwal)
