"""No record holds what belongs to a person: what is once in Git's history stays there.

Source: UU 27/2022 (Pelindungan Data Pribadi); contacts of applicants are sealed, not written.
"""

from collections.abc import Iterator
from typing import Any

import msgspec

from literasi.records.catalogue import Entry, Office
from literasi.rules.scene import Scene, entries
from literasi.values.finding import Finding, Severity
from literasi.values.personal import HOME, LIST, MAIL, NIP, PHONE, Sighting, sightings
from literasi.values.personal_signs import may_hold_personal
from literasi.values.pointer import Path, format_pointer

ID = "PRI001"
TITLE = "Catatan tidak memuat data pribadi: NIK, NIP, telepon, surel, alamat rumah, daftar hadir"
SEVERITY = Severity.ERROR

ALLOWED: dict[tuple[str, Path], frozenset[str]] = {
    ("instansi", ("kontak",)): frozenset({PHONE, MAIL}),
    ("pejabat", ("nip",)): frozenset({NIP}),
}
"""Where the schemas have a place for such a value (formats `kontak-kantor` and `nip`)."""

_HINTS = {
    LIST: "hapus baris itu; daftar hadir disegel, catatan hanya memuat jumlahnya",
    HOME: "hapus alamat itu; tulis desa atau lembaganya saja",
}


def check(scene: Scene) -> Iterator[Finding]:
    """Read every text of every record; an office's own contacts may be repeated anywhere."""
    for office in scene.catalogue.offices:
        own = _own(office)
        for entry in entries(office):
            if may_hold_personal(msgspec.json.encode(entry.document.data)):
                yield from _entry(entry, own)
    for year in scene.catalogue.libur:
        yield from _entry(year, frozenset())


def _own(office: Office) -> frozenset[str]:
    contact = office.profile.document.data.get("kontak", {})
    return frozenset(text for _, text in _texts(contact, ()))


def _entry(entry: Entry[Any], own: frozenset[str]) -> Iterator[Finding]:
    for at, text in _texts(entry.document.data, ()):
        if not may_hold_personal(text.encode()):
            continue
        may = ALLOWED.get((entry.kind, at[:1]), frozenset())
        seen = next((one for one in sightings(text) if not _free(one, text, own, may)), None)
        if seen is not None:
            message = f"teks ini memuat {seen.what}"
            usual = f"hapus {seen.what} itu; kontak orang disimpan di luar Git atau disegel"
            hint = _HINTS.get(seen.what, usual)
            yield Finding(entry.mark(*at), ID, message, hint, SEVERITY, format_pointer(at))


def _free(one: Sighting, text: str, own: frozenset[str], may: frozenset[str]) -> bool:
    return one.what in may or text[one.start : one.end] in own


def _texts(node: Any, at: Path) -> Iterator[tuple[Path, str]]:  # plain record values
    if isinstance(node, dict):
        for key, inner in node.items():
            yield from _texts(inner, (*at, key))
    elif isinstance(node, list):
        for index, inner in enumerate(node):
            yield from _texts(inner, (*at, index))
    elif isinstance(node, str):
        yield at, node
