"""Nobody has to be in two places at once."""

from collections.abc import Iterator

from literasi.records.catalogue import Office
from literasi.rules.rooms import also, booking, during, first_of, place, pointer, rank, title
from literasi.rules.scene import Scene
from literasi.schedule.blocks import room_footprints
from literasi.schedule.people import Presence, presences, torn
from literasi.values.finding import Finding, Related, Severity

ID = "ORG001"
TITLE = "Petugas dan narasumber tidak di dua tempat sekaligus"
SEVERITY = Severity.WARNING

Pair = tuple[Presence, Presence]


def check(scene: Scene) -> Iterator[Finding]:
    """Sweep the sessions of every official in charge and every speaker of an office."""
    for office in scene.catalogue.offices:
        pairs = torn(presences(office, room_footprints(office)))
        ranked = (_ranked(office, pair) for pair in pairs)
        for (one, other), more in first_of(ranked, _who):
            yield _finding(office, one, other, more)


def _ranked(office: Office, pair: Pair) -> Pair:
    one, other = sorted(pair, key=lambda it: rank(office, it.session), reverse=True)
    return one, other


def _who(pair: Pair) -> tuple[str, tuple[str, int], tuple[str, int]]:
    return (pair[0].person, booking(pair[0].session), booking(pair[1].session))


def _finding(office: Office, one: Presence, other: Presence, more: int) -> Finding:
    there = title(office, other.session)
    message = (
        f"{one.name} juga di {there}: {during(office, other.session)}, "
        f"bersamaan dengan {during(office, one.session)}{also(more)}"
    )
    hint = "tunjuk orang lain, atau pindahkan salah satu kegiatan"
    related = (Related(place(office, other.session), f"{there} di sini"),)
    at = place(office, one.session)
    return Finding(at, ID, message, hint, SEVERITY, pointer(one.session), related)
