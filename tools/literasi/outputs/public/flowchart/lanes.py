"""Lanes, ports and tracks: lines side by side, in the order that makes fewest of them cross.

At the top of a symbol, arrows from above keep outside one another's drops, and loops from below
nest the other way round; at the bottom the same holds upside down. So one order serves both ends.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from literasi.outputs.public.flowchart.routes import Route


@dataclass(frozen=True, slots=True)
class End:
    """One end of a route at a symbol: where on the sheet its line comes from, and how."""

    link: int
    stem: int | None  # the first link of those that leave together
    side: int  # -1 from the left, 0 straight, 1 from the right
    distance: tuple[int, int]  # how far away its lane is
    away: bool  # the lane leads away from the symbol's own side of the gap
    drop: bool  # drops onto the symbol without a track of its own
    start: int  # the level it comes from


@dataclass(frozen=True, slots=True)
class Ports:
    """The ports at one side of one symbol, left to right, each with its links; and tracks."""

    order: tuple[tuple[int, ...], ...]
    straight: int | None  # which port has a line without bends
    tracks: dict[int, int]


def lanes(ways: Iterable[Route]) -> dict[int, int]:
    """Give each route in a lane its place, nearest to the symbols first; short ones go inside."""
    taken: dict[int, list[list[tuple[int, int]]]] = defaultdict(list)
    found: dict[int, int] = {}
    for way in sorted((way for way in ways if not way.direct), key=_length):
        low, high = sorted((way.start, way.end))
        beside = taken[way.zone]
        lane = next((at for at, spans in enumerate(beside) if _free(spans, low, high)), None)
        if lane is None:
            lane = len(beside)
            beside.append([])
        beside[lane].append((low, high))
        found[way.link] = lane
    return found


def _length(way: Route) -> tuple[int, int, int]:
    return abs(way.end - way.start), min(way.start, way.end), way.link


def _free(spans: Iterable[tuple[int, int]], low: int, high: int) -> bool:
    return all(high < first or last < low for first, last in spans)


def entry(way: Route, lane: dict[int, int]) -> End:
    """Describe where a route comes in at the top of its target."""
    origin = way.source if way.direct else way.zone
    return End(
        link=way.link,
        stem=None,
        side=0 if way.straight else _sign(origin - way.target),
        distance=_distance(way, way.target, lane),
        away=way.start <= way.end,
        drop=way.direct,
        start=way.start,
    )


def leaving(way: Route, lane: dict[int, int], stem: int | None) -> End:
    """Describe where a route goes out at the bottom of its source."""
    return End(
        link=way.link,
        stem=stem,
        side=0 if way.straight else _sign(way.zone - way.source),
        distance=_distance(way, way.source, lane),
        away=way.end >= way.start,
        drop=False,
        start=way.start,
    )


def _distance(way: Route, place: int, lane: dict[int, int]) -> tuple[int, int]:
    if way.direct:
        return abs(way.zone - place), 0
    outward = (way.zone % 3 == 2) == (way.zone > place)
    return abs(way.zone - place), lane[way.link] if outward else -lane[way.link]


def _sign(value: int) -> int:
    return (value > 0) - (value < 0)


def ports(ends: Iterable[End]) -> Ports:
    """Order the ends at one side of a symbol; stems stand in the middle."""
    every = tuple(ends)
    single = tuple(one for one in every if one.stem is None)
    left, right = _half(single, -1), _half(single, 1)
    centre = _centre(every)
    order = (
        *((one.link,) for one in left),
        *centre,
        *((one.link,) for one in reversed(right)),
    )
    straights = {one.link for one in every if one.side == 0}
    straight = next((at for at, port in enumerate(order) if straights & set(port)), None)
    return Ports(order, straight, _both_tracks(every, left, right, len(centre)))


def _centre(ends: tuple[End, ...]) -> tuple[tuple[int, ...], ...]:
    groups: dict[int, list[int]] = {}
    for one in ends:
        if one.stem is not None or one.side == 0:
            groups.setdefault(one.link if one.stem is None else one.stem, []).append(one.link)
    return tuple(tuple(group) for group in groups.values())


def _both_tracks(
    ends: tuple[End, ...], left: tuple[End, ...], right: tuple[End, ...], stems: int
) -> dict[int, int]:
    """Give every track a number; the halves share them unless a stem could run into another."""
    forked = tuple(one for one in ends if one.stem is not None)
    lefts = _tracks((*left, *_half(forked, -1)))
    rights = _tracks((*right, *_half(forked, 1)))
    shift = len(lefts) if stems > 1 else 0
    return {**lefts, **{link: track + shift for link, track in rights.items()}}


def _half(ends: Iterable[End], side: int) -> tuple[End, ...]:
    """Order one half from its outer edge to the middle."""
    mine = [one for one in ends if one.side == side]
    drops = sorted((one for one in mine if one.drop), key=lambda one: (-one.start, one.link))
    laned = [one for one in mine if not one.drop]
    near = sorted(laned, key=lambda one: (one.distance, one.link))
    toward = [one for one in near if not one.away]
    away = [one for one in reversed(near) if one.away]
    return (*toward, *away, *drops)


def _tracks(half: tuple[End, ...]) -> dict[int, int]:
    """Give the tracks of one half their numbers, the farthest from the symbol first."""
    away = [one for one in reversed(half) if one.away and not one.drop]
    toward = [one for one in reversed(half) if not one.away]
    return {one.link: at for at, one in enumerate((*away, *toward))}
