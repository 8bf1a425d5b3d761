"""Which space a room takes up: itself and, when it can be divided, all its parts."""

from collections.abc import Mapping

Footprints = Mapping[str, frozenset[str]]


def footprints(parts: Mapping[str, tuple[str, ...]]) -> Footprints:
    """Close the rooms over `terdiri_dari`; two rooms conflict when their footprints meet.

    So a hall conflicts with its halves, and two halls that share a half conflict too. A circle
    (a mistake that the checks report) ends the walk.
    """
    return {room: frozenset(_reach(room, parts)) for room in parts}


def _reach(room: str, parts: Mapping[str, tuple[str, ...]]) -> set[str]:
    found, open_ = {room}, [room]
    while open_:
        fresh = [part for part in parts.get(open_.pop(), ()) if part not in found]
        found.update(fresh)
        open_ += fresh
    return found
