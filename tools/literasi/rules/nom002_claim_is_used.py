"""Every claimed number stands in the record it was claimed for."""

from collections.abc import Iterator

from literasi.cases.numbers import claimed_as, numbered
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "NOM002"
TITLE = "Nomor yang diambil tercantum dalam catatannya"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Find claims that no record carries; a voided claim stays, marked `batal`."""
    for office in scene.catalogue.offices:
        used = {claimed_as(office, one) for one in numbered(office)}
        for claim in office.nomor.values():
            target = claim.value.untuk.partition("/")
            unread = _is_unread(scene, office.code, target[0], target[2])
            if claim.id not in used and claim.value.batal is None and not unread:
                message = f"nomor ini diambil untuk «{claim.value.untuk}» tetapi tidak dipakai"
                hint = "cantumkan nomornya di catatan itu, atau isi «batal» dengan alasannya"
                yield Finding(claim.mark("untuk"), ID, message, hint, SEVERITY, "/untuk")


def _is_unread(scene: Scene, code: str, kind: str, name: str) -> bool:
    """Tell whether the record exists but is not valid, so that its number cannot be known."""
    office = next(one for one in scene.catalogue.offices if one.code == code)
    table = getattr(office, kind.replace("-", "_"), {})
    return (code, kind, name) in scene.known and name not in table
