"""Fill every string that is not public with a token of its own, keeping the records valid."""

import gzip
import html
import io
import re
import urllib.parse
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator

from literasi.documents.yaml12 import read
from literasi.gate.schemas import compile_schemas
from literasi.gate.walk import walk
from literasi.judging import judge
from literasi.records.catalogue import Catalogue
from literasi.records.location import Location, locate
from literasi.shell.files import read_tree
from literasi.shell.schemas import schema_files
from literasi.values.dates import parse_date
from literasi.values.pointer import Path as At
from literasi.views.publicity import pages, published, withdrawn

MARK = "kanari"
# Keys that other records name, and numbers that must fit their template: checked by hand below.
KEPT = {
    "kunci",
    "jalur",
    "templat",
    "nomor_agenda",
    "nomor",
    "kode_klasifikasi",
    "opd",
    "aturan",
    "versi",
}


@dataclass(slots=True)
class Canary:
    """What was planted: token to place."""

    planted: dict[str, str] = field(default_factory=dict)

    links: dict[str, str] = field(default_factory=dict)
    sealed: set[str] = field(default_factory=set)  # tokens of `rahasia`, for nobody's eyes

    def link(self, place: str) -> str:
        """Plant a secret code, as long as the schema wants one."""
        token = self.token(place)
        self.links[token] = f"{token}{'k' * 9}"
        return self.links[token]

    def token(self, place: str) -> str:
        token = f"{MARK}{len(self.planted):06d}xyzzy"
        self.planted[token] = place
        return token


def plant(root: Path, day: str) -> Canary:
    """Rewrite the records of a tree; what is public stays as it is."""
    schemas = compile_schemas(schema_files())
    tree = read_tree(root)
    catalogue = judge(schemas, tree.records, tree.pictures).catalogue
    hidden = _hidden(catalogue, day)
    canary = Canary()
    for path, raw in tree.records:
        where = locate(path)
        assert isinstance(where, Location)
        data = _read(raw)
        everything = (where.office, where.kind, where.id) in hidden
        access: dict[At, str] = {}
        for at, own, value in list(walk(schemas, schemas.kinds[where.kind], data)):
            access[at] = own.get("x-akses", "internal")
            if at and isinstance(at[-1], int) and isinstance(value, str):
                access[at] = access[at[:-1]]  # a word in a list is as public as its list
            if access[at] == "tautan":
                _set(data, at, canary.link(f"{path}: {at}"))
                continue
            secret = everything or access[at] != "publik"
            if isinstance(value, str) and secret and _may_replace(own, at):
                token = canary.token(f"{path}: {at}")
                _set(data, at, token)
                canary.sealed |= {token} if access[at] == "rahasia" else set()
        (root / path).write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False))
    return canary


def _may_replace(own: dict[str, Any], at: At) -> bool:
    if "x-rujukan" in own or at[-1] in KEPT or "uid" in at:
        return False
    bare = {k: v for k, v in own.items() if k not in {"$ref", "x-akses"}}
    return Draft202012Validator(bare).is_valid(f"{MARK}000000xyzzy") and "format" not in bare


def _hidden(catalogue: Catalogue, day: str) -> set[tuple[str, str, str]]:
    """Records that must leave no trace: their public properties are filled with tokens too."""
    found = set()
    when = parse_date(day)
    for office in catalogue.offices:
        public = pages(office, when)
        found |= {(office.code, "kegiatan", one) for one in office.kegiatan if one not in public}
        named = {m for one in public for m in office.kegiatan[one].value.mitra}
        named |= {p.mitra for a in office.perjanjian.values() for p in a.value.pihak if p.mitra}
        found |= {(office.code, "mitra", one) for one in office.mitra if one not in named}
        for page in office.publikasi.values():
            if not published(page.value, when) or withdrawn(page.value, when):
                found.add((office.code, "publikasi", page.id))
    return found


def _read(raw: bytes) -> Any:
    document, _ = read("records/x.yml", raw)
    assert document is not None
    return document.data


def _set(data: Any, at: At, value: str) -> None:
    for step in at[:-1]:
        data = data[step]
    data[at[-1]] = value


def _unpacked(files: dict[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """A Word or Excel file is a package: its parts are searched too, under the file's name."""
    for path, content in files.items():
        yield path, content
        if path.endswith((".docx", ".xlsx")):
            with zipfile.ZipFile(io.BytesIO(content)) as package:
                yield from ((path, package.read(name)) for name in package.namelist())


def traces(files: dict[str, bytes]) -> Iterator[tuple[str, str]]:
    """Yield every planted token in a file or its name, in plain, packed or escaped form."""

    for path, content in _unpacked(files):
        body = gzip.decompress(content) if path.endswith(".gz") else content
        plain = body.decode("utf-8", "replace").replace("\r\n ", "")
        for text in (path, plain, html.unescape(plain), urllib.parse.unquote(plain)):
            for token in re.findall(rf"{MARK}[0-9]{{6}}xyzzy", text, re.IGNORECASE):
                yield path, token.lower()
