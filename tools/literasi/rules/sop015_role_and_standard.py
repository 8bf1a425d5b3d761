"""Every step has a role the SOP knows, and a standard time or the statement that none is given."""

from collections.abc import Iterator

from literasi.records.catalogue import Entry
from literasi.records.sop import Sop
from literasi.rules.scene import Scene
from literasi.rules.steps import named, sops
from literasi.values.finding import Finding, Severity

ID = "SOP015"
TITLE = "Setiap langkah mempunyai pelaksana dan waktu baku"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Look at the roles and the standard of every step."""
    for sop in sops(scene):
        yield from _roles(sop)
        yield from _times(sop)


def _roles(sop: Entry[Sop]) -> Iterator[Finding]:
    columns = {one.peran for one in sop.value.pelaksana}
    for index, step in enumerate(sop.value.langkah):
        for number, one in enumerate(() if step.ekstensi else step.pelaksana):
            if one.peran not in columns and one.disimpulkan is None:
                at = ("langkah", index, "pelaksana", number, "peran")
                message = f"pelaksana «{one.peran}» pada {named(step)} tidak mempunyai kolom"
                hint = "tambahkan kolomnya pada pelaksana, atau isi disimpulkan dengan alasannya"
                pointer = f"/langkah/{index}/pelaksana/{number}/peran"
                yield Finding(sop.mark(*at), ID, message, hint, SEVERITY, pointer)


def _times(sop: Entry[Sop]) -> Iterator[Finding]:
    for index, step in enumerate(sop.value.langkah):
        if (step.waktu is None) != step.waktu_tidak_tercantum:
            both = step.waktu is not None
            message = (
                f"{named(step)} mempunyai waktu baku sekaligus dinyatakan tidak tercantum"
                if both
                else f"{named(step)} tidak mempunyai waktu baku"
            )
            hint = (
                "hapus salah satunya"
                if both
                else "isi waktu; bila naskahnya memang kosong, tulis waktu_tidak_tercantum: true"
            )
            at, pointer = ("langkah", index, "kegiatan"), f"/langkah/{index}/kegiatan"
            yield Finding(sop.mark(*at), ID, message, hint, SEVERITY, pointer)
