"""Every own number is claimed for the record that carries it."""

from collections.abc import Iterator

from literasi.numbering.numbered import Numbered
from literasi.records.catalogue import Office
from literasi.rules.claims import claims
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Related, Severity
from literasi.values.pointer import format_pointer

ID = "NOM001"
TITLE = "Setiap nomor milik kita sudah diambil untuk catatannya"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Look for the claim file of every number, and for whom it was claimed."""
    for office in scene.catalogue.offices:
        for one, name in scene.once(claims, office):
            if name is not None and (office.code, "nomor", name) not in scene.known:
                yield _unclaimed(one, name)
            elif name is not None and name in office.nomor:
                yield from _foreign(office, one, name)


def _unclaimed(one: Numbered, name: str) -> Finding:
    message = f"nomor «{one.number}» belum diambil"
    hint = f"buat nomor/{name}.yml dengan «untuk: {one.entry.ref}»"
    pointer = format_pointer(one.at)
    return Finding(one.entry.mark(*one.at), ID, message, hint, SEVERITY, pointer)


def _foreign(office: Office, one: Numbered, name: str) -> Iterator[Finding]:
    claim = office.nomor[name]
    if claim.value.untuk == one.entry.ref and claim.value.batal is None:
        return
    owner = "dibatalkan" if claim.value.batal else f"diambil untuk {claim.value.untuk}"
    hint = "ambil nomor lain; nomor yang sudah dipakai tidak dipakai ulang"
    related = (Related(claim.mark("untuk"), f"nomor ini {owner}"),)
    place = one.entry.mark(*one.at)
    message = f"nomor «{one.number}» {owner}"
    yield Finding(place, ID, message, hint, SEVERITY, format_pointer(one.at), related)
