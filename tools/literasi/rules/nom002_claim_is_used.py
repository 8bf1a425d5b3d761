"""Every claimed number stands in the record it was claimed for."""

from collections.abc import Iterator

from literasi.cases.numbers import claimed_as, numbered
from literasi.records.catalogue import Entry, Office
from literasi.records.reference import Nomor
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "NOM002"
TITLE = "Nomor yang diambil tercantum dalam catatannya"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Find claims that no record carries; a voided claim stays, marked `batal`."""
    for office in scene.catalogue.offices:
        claims = [(claimed_as(office, one), one.entry.ref) for one in numbered(office)]
        used = {name for name, _ in claims}
        unclear = {ref for name, ref in claims if name is None}  # NOM003 speaks of these
        for claim in office.nomor.values():
            idle = claim.id not in used and claim.value.batal is None
            if idle and claim.value.untuk not in unclear and not _is_unread(scene, office, claim):
                message = f"nomor ini diambil untuk «{claim.value.untuk}» tetapi tidak dipakai"
                hint = "cantumkan nomornya di catatan itu, atau isi «batal» dengan alasannya"
                yield Finding(claim.mark("untuk"), ID, message, hint, SEVERITY, "/untuk")


def _is_unread(scene: Scene, office: Office, claim: Entry[Nomor]) -> bool:
    """Tell whether the record exists but is not valid, so that its number cannot be known."""
    kind, _, name = claim.value.untuk.partition("/")
    table = getattr(office, kind.replace("-", "_"), {})
    return (office.code, kind, name) in scene.known and name not in table
