"""The list of sites: read as records are, with every mistake at its line and column."""

from collections.abc import Iterator, Mapping
from typing import Any

from literasi.documents.document import Document
from literasi.documents.yaml12 import read
from literasi.federation.models import Listing, Site
from literasi.gate.check import check
from literasi.gate.schemas import SHARED, compile_schemas
from literasi.values.finding import Finding, ordered

SCHEMA = "gabungan/daftar.schema.json"
_KIND = "daftar-situs"
_TWICE = "SKM007"
_SUFFIX = ".schema.json"


def listing(
    path: str, raw: bytes, schemas: Mapping[str, bytes]
) -> tuple[Listing | None, tuple[Finding, ...]]:
    """Read a list; without one the findings say what is wrong where."""
    shared = f"{SHARED}{_SUFFIX}"
    known = compile_schemas({f"{_KIND}{_SUFFIX}": schemas[SCHEMA], shared: schemas[shared]})
    document, surprises = read(path, raw)
    if document is None:
        return None, surprises
    valid, mistakes = check(known, _KIND, document, raw)
    found = (*surprises, *mistakes, *(_twice(valid) if valid else ()))
    return (None if found or valid is None else _listing(valid.data)), ordered(found)


def _listing(data: Mapping[str, Any]) -> Listing:
    sites = tuple(Site(one["kode"], one["nama"], one["alamat"]) for one in data["situs"])
    return Listing(data["nama"], data["alamat"], data.get("penyelenggara"), sites)


def _twice(document: Document) -> Iterator[Finding]:
    """Refuse a code or an address that stands there before: pages and copies go by them."""
    for key, name in (("kode", "kode situs"), ("alamat", "alamat situs")):
        seen: set[str] = set()
        for at, one in enumerate(document.data["situs"]):
            if one[key] in seen:
                mark = document.mark("situs", at, key)
                hint = "hapus salah satu, atau betulkan"
                yield Finding(mark, _TWICE, f"{name} «{one[key]}» sudah dipakai di atasnya", hint,
                              pointer=f"/situs/{at}/{key}")  # fmt: skip
            seen.add(one[key])
