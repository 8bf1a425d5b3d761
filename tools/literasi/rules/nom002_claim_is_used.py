"""Every claimed number stands in the record it was claimed for."""

from collections.abc import Iterator

from literasi.gate.suggest import closest
from literasi.numbering.numbered import AUTOMATIC, places
from literasi.numbering.running import read_claim
from literasi.records.catalogue import Entry, Office
from literasi.records.reference import Nomor
from literasi.rules.claims import claims
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "NOM002"
TITLE = "Nomor yang diambil tercantum dalam catatannya"
SEVERITY = Severity.ERROR
_HINT = "cantumkan nomornya di catatan itu, atau isi «batal» dengan alasannya"


def check(scene: Scene) -> Iterator[Finding]:
    """Find claims that no record carries; a voided claim stays, marked `batal`.

    A number is taken before its record arrives (`literasi number claim`), so a record that is
    not here yet, or still waits for its number, is a warning; one with another number an error.
    """
    for office in scene.catalogue.offices:
        found = [(name, one.entry.ref) for one, name in scene.once(claims, office)]
        used = {name for name, _ in found}
        unclear = {ref for name, ref in found if name is None}  # NOM003 speaks of these
        for claim in office.nomor.values():
            idle = claim.id not in used and claim.value.batal is None
            if idle and claim.value.untuk not in unclear and read_claim(claim.id):
                yield from _idle(scene, office, claim, claim.value.untuk)


def _idle(
    scene: Scene, office: Office, claim: Entry[Nomor], owner: str | None
) -> Iterator[Finding]:
    if owner is None:
        message = "nomor ini sudah diambil, tetapi belum ada catatan yang memakainya"
        hint = "isi «untuk» begitu catatannya ada, atau isi «batal» dengan alasannya"
        yield Finding(claim.mark(), ID, message, hint, Severity.WARNING)
        return
    kind, _, name = owner.partition("/")
    place, pointer = claim.mark("untuk"), "/untuk"
    if (office.code, kind, name) not in scene.known:
        message = f"nomor ini diambil untuk «{owner}», tetapi catatan itu belum ada"
        known = [f"{two}/{three}" for one, two, three in sorted(scene.known) if one == office.code]
        guess = closest(owner, known)
        hint = f"maksud Anda «{guess}»?" if guess else "simpan catatannya, atau isi «batal»"
        yield Finding(place, ID, message, hint, Severity.WARNING, pointer)
    elif name in getattr(office, kind.replace("-", "_"), {}):  # else it is not valid: not known
        waits = any(one.number in {"", AUTOMATIC} for one in places(office, owner))
        severity = Severity.WARNING if waits else SEVERITY
        message = f"nomor ini diambil untuk «{owner}» tetapi tidak dipakai"
        yield Finding(place, ID, message, _HINT, severity, pointer)
