"""One answer judged at once, by the record's own schema, in the words that `check` uses."""

from collections.abc import Mapping
from typing import Any

from literasi.documents.yaml12 import read
from literasi.drafting.places import at, place, plain
from literasi.gate.check import check
from literasi.gate.schemas import Schemas
from literasi.repair.format import dump
from literasi.values.finding import Finding
from literasi.values.pointer import format_pointer


def complaints(
    schemas: Schemas, kind: str, base: Mapping[str, Any], whole: Mapping[str, Any], key: str
) -> tuple[Finding, ...]:
    """Give what is wrong with the value of one key in a record that need not be complete."""
    path = place(key, base)
    name = f"{kind}:{plain(path)}"
    raw = dump(schemas, kind, dict(whole)).encode()
    document, surprises = read(name, raw)
    if document is None:
        return surprises
    _, wrong = check(schemas, kind, document, raw)
    pointer = format_pointer(path)
    if at(document.data, path) is None:
        return tuple(one for one in wrong if one.pointer == pointer)
    inside = f"{pointer}/"
    return tuple(one for one in (*surprises, *wrong)
                 if one.pointer == pointer or one.pointer.startswith(inside))  # fmt: skip
