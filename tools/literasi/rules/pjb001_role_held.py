"""Who acts held the post on that day."""

from collections.abc import Iterator
from typing import Any

from literasi.cases.posts import in_force
from literasi.gate.schemas import Schema
from literasi.gate.walk import follow, trail
from literasi.records.catalogue import Entry, Office
from literasi.records.office import Pejabat
from literasi.rules.scene import Scene, entries
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import Path, format_pointer

ID = "PJB001"
TITLE = "Yang bertindak memegang jabatannya pada hari itu"
SEVERITY = Severity.ERROR

Act = tuple[str, str, str]  # official, role, day
_ACTOR = {"pejabat", "peran"}
_DATES = ("tanggal", "tanggal_terima", "direncanakan", "terbit")


def check(scene: Scene) -> Iterator[Finding]:
    """Hold every actor with a dated act against the terms of the officials."""
    for office in scene.catalogue.offices:
        right: set[Act] = set()
        for entry in entries(office):
            for at, act in _acts(scene, entry):
                if act not in right:
                    found = list(_judge(office, entry, at, act))
                    yield from found
                    right |= set() if found else {act}


def _acts(scene: Scene, entry: Entry[Any]) -> Iterator[tuple[Path, Act]]:
    """Yield who acted when: the date stands beside the actor, or beside a list of actors."""
    way = trail(scene.schemas, entry.kind, _is_actor)
    for at, _, actor in follow(way, entry.document.data) if way else ():
        day = _day(entry.document.data, at)
        if day is not None and actor.keys() >= _ACTOR:
            yield at, (actor["pejabat"], actor["peran"], day[:10])


def _is_actor(schema: Schema) -> bool:
    return bool(schema.get("properties", {}).keys() >= _ACTOR)


def _day(node: Any, at: Path) -> str | None:  # plain record values, which the schema let through
    depth = len(at)
    while depth and isinstance(at[depth - 1], int):
        depth -= 1
    for step in at[: max(0, depth - 1)]:
        node = node[step]
    return next((node[key] for key in _DATES if isinstance(node.get(key), str)), None)


def _judge(office: Office, entry: Entry[Any], at: Path, act: Act) -> Iterator[Finding]:
    name, role, day = act
    official = office.pejabat.get(name)
    if role not in {one.kunci for one in office.profile.value.peran}:
        return  # RUJ001 speaks of a role that the office does not know
    if official is None or held(official.value, role, day):
        return
    holders = [o.id for o in office.pejabat.values() if held(o.value, role, day)]
    message = f"«{name}» tidak memegang peran «{role}» pada {day}"
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
