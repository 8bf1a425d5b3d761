"""What a clerk types, as the value that the record will hold; and values as a clerk types them.

Dates may be written as everybody writes them; what cannot be read stays the text that it is, so
that the gate says in its own words what is wrong with it.
"""

import re
from collections.abc import Iterator
from typing import Any

from literasi.drafting.choices import PERSON, Choice, Unclear, chosen
from literasi.gate.schemas import Schema
from literasi.repair.dates import as_clock, as_date, as_moment

_BOOLEANS = {"ya": True, "y": True, "true": True, "tidak": False, "t": False, "false": False}
_LIST = re.compile(r"\s*[;,]\s*")
_TEXTS = re.compile(r"\s*;\s*")


def value_of(own: Schema, items: Schema, known: tuple[Choice, ...], typed: str) -> Any:
    """Read an answer by the resolved schema of its property (and of its items)."""
    if any("\ud800" <= sign <= "\udfff" for sign in typed):
        return Unclear("jawaban ini memuat tanda yang tidak terbaca sebagai teks; ketik ulang")
    if own.get("type") == "array":
        return _list(items, known, typed)
    return _one(own, known, typed)


def shown(value: Any, known: tuple[Choice, ...] = ()) -> str:
    """Write a value as an answer that would give it again."""
    if isinstance(value, list):
        return "; ".join(shown(one, known) for one in value)
    if isinstance(value, dict):
        pair = [value.get(one, "") for one in ("pejabat", "peran")]
        keys = {"/".join(pair), "/".join(reversed(pair)), pair[1]}
        found = next((one.label for one in known if one.key in keys), None)
        return found or "/".join(one for one in pair if one)
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    text = str(value)
    return next((one.label for one in known if one.key == text), text)


def _list(items: Schema, known: tuple[Choice, ...], typed: str) -> Any:
    split = _LIST if known or "format" in items else _TEXTS
    parts = [one for one in split.split(typed.strip()) if one]
    found = [_one(items, known, one) for one in _joined(parts, known)]
    return next((one for one in found if isinstance(one, Unclear)), found)


def _joined(parts: list[str], known: tuple[Choice, ...]) -> Iterator[str]:
    """Put names together that hold a comma themselves: `Rina, S.Sos (Kepala)`."""
    left = list(parts)
    labels = {re.sub(r"\s*[;,]\s*", "\0", one.label): one.key for one in known}
    while left:
        sizes = range(len(left), 0, -1)
        size = next((n for n in sizes if "\0".join(left[:n]) in labels), 0)
        yield labels["\0".join(left[:size])] if size else left[0]
        left = left[size or 1 :]


def _one(own: Schema, known: tuple[Choice, ...], typed: str) -> Any:
    if known:
        found = chosen(known, typed)
        return found if isinstance(found, Unclear) else _meant(own, found.key)
    text = typed.strip()
    kind = own.get("type")
    if kind == "integer":
        return int(text) if re.fullmatch("0|-?[1-9][0-9]{0,15}", text) else text
    if kind == "boolean":
        return _BOOLEANS.get(text.lower(), text)
    return _dated(own, text)


def _meant(own: Schema, key: str) -> Any:
    """Give what a choice stands for; an official with a role is a group of two."""
    known = own.get("properties", {}).keys()
    if not known >= PERSON:
        return key
    first, _, second = key.partition("/")
    if own.get("required") == ["peran"]:
        return {"peran": first, "pejabat": second} if second else {"peran": first}
    return {"pejabat": first, "peran": second}


def _dated(own: Schema, text: str) -> str:
    form, pattern = own.get("format"), str(own.get("pattern", ""))
    if form == "date":
        return as_date(text) or text
    if form in {"tanggal-tindakan", "saat-lokal"}:
        return as_moment(text) or (as_date(text) if form == "tanggal-tindakan" else None) or text
    if ":[0-5][0-9]" in pattern and form is None:
        return as_clock(text) or text
    return text
