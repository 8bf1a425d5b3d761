"""Our side signs an agreement with a stated authority."""

from collections.abc import Iterator

from literasi.cases.posts import in_force
from literasi.records.case import PartySignature, Perjanjian
from literasi.records.catalogue import Entry, Office
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "PKS002"
TITLE = "Perjanjian ditandatangani dengan dasar kewenangan"
SEVERITY = Severity.ERROR

DEFINITE = "definitif"
Signed = tuple[Entry[Perjanjian], int, PartySignature]


def check(scene: Scene) -> Iterator[Finding]:
    """Find agreements our side signed in its own post without `dasar_kewenangan`."""
    for office in scene.catalogue.offices:
        for paper, index, act in unauthorised(office):
            if acting(office, act) is None:  # PJB002 speaks of who stands in
                message = "ditandatangani tanpa dasar kewenangan"
                hint = (
                    "isi dasar_kewenangan: kewenangan_jabatan, atau surat_kuasa beserta nomornya"
                )
                at = ("penandatanganan", index)
                pointer = f"/penandatanganan/{index}"
                yield Finding(paper.mark(*at), ID, message, hint, SEVERITY, pointer)


def unauthorised(office: Office) -> Iterator[Signed]:
    """Yield our signatures under agreements that name no authority to sign."""
    for paper in office.perjanjian.values():
        ours = {one.urutan for one in paper.value.pihak if one.mitra is None}
        for index, act in enumerate(paper.value.penandatanganan):
            if act.pihak in ours and paper.value.dasar_kewenangan is None:
                yield paper, index, act


def acting(office: Office, act: PartySignature) -> str | None:
    """Name the standing of a signatory who stands in for another that day (`plt`, `plh`)."""
    official = office.pejabat.get(act.oleh.pejabat) if act.oleh else None
    terms = official.value.jabatan if official else ()
    return next(
        (one.status for one in terms
         if act.oleh and one.peran == act.oleh.peran and in_force(one, act.tanggal[:10])
         and one.status != DEFINITE),
        None,
    )  # fmt: skip
