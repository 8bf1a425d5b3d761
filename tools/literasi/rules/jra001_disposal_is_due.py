"""What was destroyed, handed over, moved or judged was due for it, under a schedule in force.

Source: UU 43/2009 (Kearsipan); records are destroyed when their time is over and the schedule
says so. A slip here is seen in review, before anybody acts on it a second time.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from literasi.cases.retained import kept
from literasi.cases.retention import (
    DESTROYING,
    ENDS,
    HANDING_OVER,
    JUDGING,
    MOVING,
    Kept,
    Stage,
)
from literasi.records.case import Disposal, Penutupan
from literasi.records.catalogue import Entry, Office
from literasi.rules.scene import Scene
from literasi.values.dates import format_date, parse_date
from literasi.values.finding import Finding, Severity
from literasi.values.labels import FATES

ID = "JRA001"
TITLE = "Arsip hanya disusutkan bila waktunya tiba menurut JRA"
SEVERITY = Severity.ERROR

_OVER = frozenset({Stage.INACTIVE, Stage.DESTROY, Stage.PERMANENT, Stage.REVIEW})
ALLOWED: Mapping[str, frozenset[Stage]] = {
    MOVING: _OVER,  # late is allowed
    DESTROYING: frozenset({Stage.DESTROY}),
    HANDING_OVER: frozenset({Stage.PERMANENT}),
    JUDGING: frozenset({Stage.REVIEW}),
}
_DONE = {MOVING: "dipindahkan", DESTROYING: "dimusnahkan", HANDING_OVER: "diserahkan",
         JUDGING: "dinilai kembali"}  # fmt: skip
_LOOK = "lihat: literasi retention --all; betulkan tindakan, tanggal, atau arsipnya"
_PAPERS = {"permohonan", "surat-keluar", "perjanjian"}


def check(scene: Scene) -> Iterator[Finding]:
    """Look at every paper that minutes name, on the day they were carried out."""
    for office in scene.catalogue.offices:
        for closing in office.penutupan.values():
            for index, act in enumerate(closing.value.penyusutan):
                yield from _act(_Deed(office, closing, index, act))


@dataclass(frozen=True, slots=True)
class _Deed:
    """One act of a closing, with its place in the list."""

    office: Office
    closing: Entry[Penutupan]
    index: int
    act: Disposal

    def finding(self, message: str, hint: str, *at: str | int) -> Finding:
        where: tuple[str | int, ...] = ("penyusutan", self.index, *at)
        pointer = "/" + "/".join(str(one) for one in where)
        return Finding(self.closing.mark(*where), ID, message, hint, SEVERITY, pointer)


def _act(deed: _Deed) -> Iterator[Finding]:
    if deed.act.hasil and deed.act.tindakan != JUDGING:
        hint = "hapus «hasil», atau ganti tindakannya menjadi penilaian"
        yield deed.finding("«hasil» hanya ada pada penilaian kembali", hint, "hasil")
    found = {one.entry.ref: one for one in kept(deed.office, parse_date(deed.act.tanggal))}
    for at, ref in enumerate(deed.act.arsip):
        if wrong := _wrong(deed, ref, found.get(ref)):
            yield deed.finding(*wrong, "arsip", at)


def _wrong(deed: _Deed, ref: str, one: Kept | None) -> tuple[str, str] | None:
    """Say what is wrong with one paper; what cannot be read is another rule's business."""
    kind, _, name = ref.partition("/")
    if kind not in _PAPERS:
        return f"{ref} tidak disusutkan tersendiri", f"yang benar: {', '.join(sorted(_PAPERS))}"
    entry = getattr(deed.office, kind.replace("-", "_")).get(name)
    if entry is None:
        return None
    case = entry.id if kind == "permohonan" else entry.value.berkas
    if case != deed.closing.value.berkas:
        return f"{ref} bukan arsip berkas ini", f"catat pada penutupan/{case}"
    return _early(deed, ref, one)


def _early(deed: _Deed, ref: str, one: Kept | None) -> tuple[str, str] | None:
    act = deed.act
    day, done = parse_date(act.tanggal), _DONE[act.tindakan]
    before = deed.closing.value.penyusutan[: deed.index]
    earlier = tuple(one for one in before if ref in one.arsip)
    stage = replace(one, acts=earlier).stage(day) if one else None
    if stage not in ALLOWED[act.tindakan]:
        message = f"{ref} tidak boleh {done} pada {format_date(day)}: {_stands(one, stage)}"
        return (
            message,
            "lihat: literasi retention --all; betulkan tindakan, tanggal, atau arsipnya",
        )
    if act.tindakan == DESTROYING and one and one.line and one.line.schedule.value.contoh:
        hint = "catat JRA yang ditetapkan kantor di records/<instansi>/retensi lebih dahulu"
        return f"{ref} dimusnahkan menurut JRA contoh, yang bukan dasar pemusnahan", hint
    return None


def _stands(one: Kept | None, stage: Stage | None) -> str:
    if stage in ENDS.values():
        return f"arsip ini sudah {stage}"
    if stage is not None:
        return f"tahapnya {FATES.get(stage, stage).lower()}"
    return str(one.gap) if one and one.gap else "arsip ini belum ada pada tanggal itu"
