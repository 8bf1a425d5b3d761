"""What a branch touches: records, numbers and rooms; two branches that share none cannot clash."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from literasi.compare.states import Files, Pair, kind_of, pairs
from literasi.compare.values import names
from literasi.gate.schemas import Schemas
from literasi.gate.walk import walk

# Named by nearly every record; two that name the same one have nothing else in common.
_CROWDED = {"instruksi", "jadwal", "klausul", "mitra", "pejabat", "peran", "seri", "sop"}
_OFFICE_WIDE = {"instansi", "libur", "sop"}  # records rest on these without naming them
Token = tuple[str, str, str]  # office, kind, id


@dataclass(frozen=True, slots=True)
class Touched:
    """What a branch changes or takes, and what it only points to; offices changed as a whole."""

    own: frozenset[Token]
    mentioned: frozenset[Token]
    offices: frozenset[str]
    wide: frozenset[str]


def touched(schemas: Schemas, main: Files, branch: Files) -> Touched:
    """Collect from every record that differs, as it was and as it is."""
    every = tuple(pairs(main, branch))
    parts = _parts({**main, **branch}) if every else {}
    own = {(one.where.office, one.where.kind, one.where.id) for one in every}
    points = {token for one in every for token in _references(schemas, one)}
    used = {part for one in points if one[1] not in _CROWDED for part in _with_parts(one, parts)}
    wide = {one.where.office for one in every if one.where.kind in _OFFICE_WIDE}
    offices = {one.where.office for one in every}
    return Touched(frozenset(own | used), frozenset(points), frozenset(offices), frozenset(wide))


def meet(one: Touched, other: Touched) -> bool:
    """Tell whether two branches can clash at all."""
    if one.own & (other.own | other.mentioned) or other.own & one.mentioned:
        return True
    return _covers(one, other) or _covers(other, one)


def _covers(one: Touched, other: Touched) -> bool:
    """Tell whether one changes a profile or holidays (office "") that the other rests on."""
    return bool(other.offices) and bool(one.wide & {"", *other.offices})


def _references(schemas: Schemas, pair: Pair) -> Iterator[Token]:
    for side in (pair.old, pair.new):
        if side is not None:
            for _, schema, value in walk(schemas, schemas.kinds[pair.where.kind], side.data):
                yield from _token(pair.where.office, schema.get("x-rujukan"), value)


def _token(office: str, kind: Any, value: Any) -> Iterator[Token]:  # words of a schema, any YAML
    if not isinstance(kind, str) or not isinstance(value, str):
        return
    if kind == "catatan":
        found, _, name = value.partition("/")
        yield office, found, name
    else:
        yield office, {"berkas": "permohonan"}.get(kind, kind), value


def _parts(files: Files) -> Mapping[Token, tuple[Token, ...]]:
    return {
        (where.office, "ruang", where.id): tuple(
            (where.office, "ruang", part) for part in names(found.data, "terdiri_dari")
        )
        for where, found in kind_of(files, "ruang")
    }


def _with_parts(room: Token, parts: Mapping[Token, tuple[Token, ...]]) -> Iterable[Token]:
    """Give a room and every part of it; a room that is its own part ends the search."""
    found: dict[Token, None] = {}
    rest = [room]
    while rest:
        one = rest.pop()
        if one not in found:
            found[one] = None
            rest += parts.get(one, ())
    return found
