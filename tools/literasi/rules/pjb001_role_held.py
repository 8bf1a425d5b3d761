"""Who acts held the post on that day."""

from collections.abc import Iterator
from typing import Any

from literasi.cases.posts import in_force
from literasi.records.catalogue import Entry, Office
from literasi.records.office import Pejabat
from literasi.rules.scene import Scene, entries
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import Path, format_pointer

ID = "PJB001"
TITLE = "Yang bertindak memegang jabatannya pada hari itu"
SEVERITY = Severity.ERROR

_DATES = ("tanggal", "tanggal_terima", "direncanakan", "terbit")


def check(scene: Scene) -> Iterator[Finding]:
    """Hold every actor with a dated act against the terms of the officials."""
    for office in scene.catalogue.offices:
        for entry in entries(office):
            for at, actor, day in _acts(entry.document.data, (), None):
                yield from _judge(office, entry, at, actor, day)


def _acts(
    node: Any, at: Path, day: str | None
) -> Iterator[tuple[Path, dict[str, Any], str]]:  # plain record values
    if isinstance(node, dict):
        if day is not None and node.keys() >= {"pejabat", "peran"}:
            yield at, node, day
        own = next((node[key] for key in _DATES if isinstance(node.get(key), str)), None)
        for key, inner in node.items():
            yield from _acts(inner, (*at, key), own)
    elif isinstance(node, list):
        for index, inner in enumerate(node):
            yield from _acts(inner, (*at, index), day)


def _judge(
    office: Office, entry: Entry[Any], at: Path, actor: dict[str, Any], day: str
) -> Iterator[Finding]:
    official = office.pejabat.get(actor["pejabat"])
    if official is None or held(official.value, actor["peran"], day[:10]):
        return
    holders = [o.id for o in office.pejabat.values() if held(o.value, actor["peran"], day[:10])]
    message = f"«{actor['pejabat']}» tidak memegang peran «{actor['peran']}» pada {day[:10]}"
    who = ", ".join(holders)
    hint = (
        f"yang memegang hari itu: {who}"
        if who
        else f"lengkapi masa jabatannya di {official.ref}.yml"
    )
    place = (*at, "pejabat")
    yield Finding(entry.mark(*place), ID, message, hint, SEVERITY, format_pointer(place))


def held(official: Pejabat, role: str, day: str) -> bool:
    """Tell whether an official held a role on a day, definitif, plt or plh."""
    return any(term.peran == role and in_force(term, day) for term in official.jabatan)
