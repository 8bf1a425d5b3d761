"""Records drawn at random from the schemas, and shipped records with one thing spoilt."""

# ruff: noqa: E501 -- tables read better with one case a line

import copy
import re
from functools import cache

from hypothesis import strategies as st
from tests.support.tree import record, schemas, shipped

from literasi.documents.yaml12 import read
from literasi.gate.empties import without_empties
from literasi.records.location import locate

_FORMATS = {
    "nip": st.from_regex(r"[0-9]{18}", fullmatch=True),
    "kontak-kantor": st.sampled_from(["0294 381234", "surel@contoh.invalid", "https://contoh.invalid"]),
}  # fmt: skip
_EDGE = ["1900-01-01", "2199-12-31", "2000-02-29", "2026-02-11", "2026-12-31"]
_TEXTS = [
    "x",
    "0",
    "a-b",
    "a_b",
    "/a/*",
    "😀 é",
    "kendal",
    "-",
    "+",
    "{urut}",
    "{kode}{kode}",
    "24:00",
    "z" * 20,
]
_CLOCKS = ["", "T00:00", "T23:59", "T08:30"]


@cache
def shipped_data():
    """Every shipped record as plain data: `(kind, data)`."""
    return tuple((locate(path).kind, plain(raw)) for path, raw in shipped().records)


def plain(raw):
    """Read a record as the gate sees it."""
    return without_empties(read("r.yml", raw)[0].data)


def data(path):
    """One shipped record as plain data; the path is below `records/`."""
    return plain(record(path))


def valid(kind):
    """Any record that the schema of a kind lets through."""
    judge = schemas().fast[kind]
    return _value(schemas().kinds[kind]).map(without_empties).filter(judge.is_valid)


def _value(schema):
    own = schemas().target(schema)
    if "const" in own:
        return st.just(own["const"])
    if "enum" in own:
        return st.sampled_from(own["enum"])
    return _KINDS[own["type"]](own)


def _object(own):
    if "properties" not in own:
        return st.sampled_from(own["examples"])
    needed = set(own.get("required", ())) or {next(iter(own["properties"]))}  # empty is absent
    parts = {key: _value(one) for key, one in own["properties"].items()}
    must = {key: one for key, one in parts.items() if key in needed}
    may = {key: one for key, one in parts.items() if key not in needed}
    return st.fixed_dictionaries(must, optional=may)


def _array(own):
    least, most = own.get("minItems", 0), own.get("maxItems", own.get("minItems", 0) + 2)
    unique = repr if own.get("uniqueItems") else None
    return st.lists(_value(own["items"]), min_size=least, max_size=most, unique_by=unique)


def _integer(own):
    least, most = own.get("minimum", -(10**17)), own.get("maximum", 10**17)
    return st.one_of(st.integers(least, most), st.sampled_from([least, most]),
                     st.integers(max(least, 0), min(most, 60)))  # fmt: skip


def _string(own):
    if own.get("format") in _FORMATS:
        return _FORMATS[own["format"]]
    if "format" in own:
        clocks = {"date": _CLOCKS[:1], "saat-lokal": _CLOCKS[1:]}.get(own["format"], _CLOCKS)
        return st.builds(str.__add__, st.sampled_from(_EDGE), st.sampled_from(clocks))
    shown = [*own.get("examples", ()), *_TEXTS]
    right = re.compile(own.get("pattern", "")).search
    return st.sampled_from([one for one in shown if right(one)])


_KINDS = {
    "object": _object, "array": _array, "integer": _integer, "string": _string,
    "boolean": lambda _own: st.booleans(),
}  # fmt: skip

WRONG = st.sampled_from(
    [None, True, False, 0, -1, 5, 1.5, 2.0, 1e30, 10**17, "", " ", "x", "A B", "Ya", "no", "2026-02-30", "2026-13-01",
     "0206-02-11", "2026-02-11T24:00", "2026-W07-3", "10:30", "٣", "satu\ndua", "x" * 30_000, "0", "30", "a-", "-a",
     [], {}, [None], [[]], [{}], ["x", "x"], {"a": 1}, {"": ""}]
)  # fmt: skip


@st.composite
def spoilt(draw, kind=None):
    """A kind, and the data of one of its shipped records with one to three things spoilt."""
    choices = [one for one in shipped_data() if kind in {None, one[0]}]
    name, whole = draw(st.sampled_from(choices))
    value = copy.deepcopy(whole)
    for _ in range(draw(st.integers(1, 3))):
        _spoil(draw, value)
    return name, value


def _spoil(draw, value):
    holders = list(_holders(value))
    holder = draw(st.sampled_from(holders))
    if isinstance(holder, list):
        _spoil_list(draw, holder)
        return
    key = draw(st.sampled_from([*holder, "kunci_asing"]))
    what = draw(st.integers(0, 3))
    if what == 0:
        holder.pop(key, None)
    elif what == 1 and key in holder:
        holder[key + "x"] = holder.pop(key)
    elif what == 2 and isinstance(holder.get(key), str):
        holder[key] = draw(st.sampled_from([str.upper, str.title, lambda one: one + " "]))(
            holder[key]
        )
    else:
        holder[key] = copy.deepcopy(draw(WRONG))


def _spoil_list(draw, holder):
    what = draw(st.integers(0, 2))
    if what == 0 and holder:
        holder.append(copy.deepcopy(holder[0]))
    elif what == 1 and holder:
        holder.pop()
    else:
        holder.insert(draw(st.integers(0, len(holder))), copy.deepcopy(draw(WRONG)))


def _holders(value):
    if isinstance(value, dict | list):
        yield value
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _holders(inner)
