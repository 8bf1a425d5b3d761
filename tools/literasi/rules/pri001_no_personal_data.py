"""No record holds a person's number: what is once in Git's history stays there.

Source: UU 27/2022 (Pelindungan Data Pribadi); contacts of applicants are sealed, not written.
"""

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from literasi.records.catalogue import Entry, Office
from literasi.rules.scene import Scene, entries
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import Path, format_pointer

ID = "PRI001"
TITLE = "Catatan tidak memuat NIK, nomor ponsel, atau alamat surel"
SEVERITY = Severity.ERROR

# A NIK has sixteen digits, a mobile number begins with 08 or +62 8 and has nine to thirteen.
_KINDS = (
    ("NIK", re.compile(r"(?<![\w/.-])[0-9]{16}(?![\w/-])")),
    (
        "nomor ponsel",
        re.compile(r"(?<![\w/.-])(?:\+62|62|0)[ -]?8[0-9](?:[ -]?[0-9]){6,10}(?![\w/-])"),
    ),
    ("alamat surel", re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")),
)  # fmt: skip
_DIGITS = re.compile(rb"[0-9](?:[ -]?[0-9]){8}")
_SEALED = ("kontak_tersegel",)
_OFFICE = ("kontak",)  # what the office itself publishes about itself


def check(scene: Scene) -> Iterator[Finding]:
    """Read every text of every record; an office's own contacts may be repeated anywhere."""
    for office in scene.catalogue.offices:
        own = _own(office)
        for entry in entries(office):
            if _may_hold_one(entry.document.data):
                yield from _entry(entry, own)
    for year in scene.catalogue.libur:
        yield from _entry(year, frozenset())


def _may_hold_one(data: Any) -> bool:
    """Look at the whole record first: every kind has an @ or nine digits, and few records do."""
    spelt = msgspec.json.encode(data)
    return b"@" in spelt or _DIGITS.search(spelt) is not None


def _own(office: Office) -> frozenset[str]:
    contact = office.profile.document.data.get("kontak", {})
    return frozenset(text for _, text in _texts(contact, ()))


def _entry(entry: Entry[Any], own: frozenset[str]) -> Iterator[Finding]:
    for at, text in _texts(entry.document.data, ()):
        if at[0] in _SEALED or (entry.kind == "instansi" and at[0] in _OFFICE):
            continue
        what = next((name for name, form in _KINDS if _found(form, text, own)), None)
        if what is not None:
            message = f"teks ini memuat {what}"
            hint = f"hapus {what} itu; kontak orang disimpan di luar Git atau disegel"
            yield Finding(entry.mark(*at), ID, message, hint, SEVERITY, format_pointer(at))


def _found(form: re.Pattern[str], text: str, own: frozenset[str]) -> bool:
    return any(one.group() not in own for one in form.finditer(text))


def _texts(node: Any, at: Path) -> Iterator[tuple[Path, str]]:  # plain record values
    if isinstance(node, dict):
        for key, inner in node.items():
            yield from _texts(inner, (*at, key))
    elif isinstance(node, list):
        for index, inner in enumerate(node):
            yield from _texts(inner, (*at, index))
    elif isinstance(node, str):
        yield at, node
