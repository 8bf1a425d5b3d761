"""What outsiders will read because of the records: the public site before and after, compared.

Both states are asked for the same view that the portal is built from, so nothing is guessed: what
this room calls public is what a visitor gets. Pages that are dated later count as of their day.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from literasi.compare.values import text
from literasi.gate.schemas import Schemas
from literasi.reviewing.models import PublicChange
from literasi.reviewing.state import Question, State
from literasi.values.dates import format_date, parse_date
from literasi.values.pointer import parse_pointer
from literasi.views.provenance import Public
from literasi.views.public_models import PublicSite
from literasi.views.publicity import address
from literasi.views.site import public_site

NEW, CHANGED, WITHDRAWN = "baru", "berubah", "ditarik"
GONE = "hilang"
_RECORDS = "records/"
_SIZE = (1, 1)  # of a picture: that it is there matters here, not how large it is
_WHOSE = "office"  # whose it is tells nobody anything new
Values = Mapping[str, tuple[object, ...]]  # values by the property they were copied from


def public_changes(asked: Question) -> Iterator[PublicChange]:
    """Yield what comes, changes or goes for outsiders, by kind and name."""
    day = _horizon(asked)
    old, new = (_objects(_site(one, day)) for one in (asked.before, asked.after))
    for key in sorted({*old, *new}):
        was, now = old.get(key), new.get(key)
        if was != now:
            yield _change(asked, key, was, now)


def _horizon(asked: Question) -> date:
    """Give the day by which every page that these records touch has had its turn."""
    written = [
        text(pair.new.data, *keys)
        for pair in asked.pairs()
        if pair.where.kind == "publikasi" and asked.after.entry(pair) and pair.new
        for keys in (("terbit",), ("ditarik", "tanggal"))
    ]
    return max([asked.day, *(parse_date(one) for one in written if one)])


def _site(state: State, day: date) -> PublicSite:
    sizes = {one.removeprefix(_RECORDS): _SIZE for one in state.pictures}
    return public_site(state.catalogue, (), sizes, day, "")


Key = tuple[str, str, str]  # kind in words, office, id


def _objects(site: PublicSite) -> Mapping[Key, Any]:  # any: public models of every kind
    found: dict[Key, Any] = {}
    for page in site.publications:
        found["halaman", page.office, page.id] = page
    for office in site.offices:
        found["profil kantor", office.code, office.code] = office
    for room in site.rooms:
        found["ruang", room.office, room.code] = room
    for sop in site.sops:
        found["SOP", sop.office, f"{sop.code}-{sop.version}"] = sop
    for paper in site.agreements:
        found["perjanjian", paper.office, f"{paper.signed}/{paper.title}"] = paper
    for free in site.holidays:
        found["hari libur", "", free.day.isoformat()] = free
    return found


def _change(asked: Question, key: Key, was: Any, now: Any) -> PublicChange:
    kind, office, name = key
    old, new = _values(was), _values(now)
    first = sorted(each for each in new if each not in old)
    other = sorted(each for each in new if each in old and new[each] != old[each])
    what = _what(was, now)
    page = kind == "halaman"
    return PublicChange(
        what=what,
        says=f"{kind} {_title(now if now is not None else was, name)}",
        address=address(office, name) if page else "",
        first=() if what == WITHDRAWN else _titles(asked.schemas, first),
        changed=() if what == WITHDRAWN else _titles(asked.schemas, other),
        since=_since(now, asked.day) if page else None,
    )


def _what(was: Any, now: Any) -> str:
    if now is None:
        return GONE
    if getattr(now, "withdrawn", None) and not getattr(was, "withdrawn", None):
        return WITHDRAWN
    return NEW if was is None else CHANGED


def _title(one: Any, name: str) -> str:
    found = getattr(one, "title", "") or getattr(one, "name", "")
    return f"«{found or name}»"


def _since(now: Any, day: date) -> str | None:
    """Say from when a page shows that is not out yet."""
    out = getattr(now, "published", None)
    return format_date(out.date()) if out is not None and out.date() > day else None


def _values(one: Any) -> Values:
    found: dict[str, list[object]] = {}
    for source, value in _leaves(one):
        found.setdefault(source, []).append(value)
    return {source: tuple(pile) for source, pile in found.items()}


def _leaves(one: Any) -> Iterator[tuple[str, object]]:
    """Yield every filled value of a public object with the property it was copied from."""
    if not is_dataclass(one) or isinstance(one, type):
        return
    for field in (each for each in fields(one) if each.name != _WHOSE):
        value, source = getattr(one, field.name), _sources(type(one)).get(field.name)
        inner = value if isinstance(value, tuple) else (value,)
        if inner and all(is_dataclass(each) for each in inner):
            for each in inner:
                yield from _leaves(each)
        elif source and value not in (None, "", (), False):
            yield source, value


@cache
def _sources(model: type) -> Mapping[str, str]:
    """Give the first property that each field of a public model was copied from."""
    return {
        name: mark.properties[0]
        for name, hint in get_type_hints(model, include_extras=True).items()
        if get_origin(hint) is Annotated
        for mark in get_args(hint)[1:]
        if isinstance(mark, Public)
    }


def _titles(schemas: Schemas, sources: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_field(schemas, one) for one in sources))


def _field(schemas: Schemas, source: str) -> str:
    """Write a property `jenis:/a/*/b` by the titles of its schema."""
    kind, _, pointer = source.partition(":")
    own, titles = schemas.target(schemas.kinds[kind]), list[str]()
    for step in parse_pointer(pointer):
        inner = own.get("items") if step == "*" else own.get("properties", {}).get(step)
        own = schemas.target(inner or {})
        titles += [] if step == "*" else [own.get("title", step)]
    return " · ".join(titles)
