"""A seal and the record it is for speak of each other."""

from collections.abc import Iterator, Mapping
from typing import Any

from literasi.records.catalogue import Entry, Office
from literasi.records.seal import Segel
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "SGL003"
TITLE = "Segel dan catatannya saling menunjuk"
SEVERITY = Severity.ERROR

SUBJECTS: Mapping[str, tuple[str, ...]] = {
    "daftar_hadir": ("presensi",),
    "pendaftaran": ("kegiatan",),
    "kontak": ("permohonan",),
    "persetujuan": ("kegiatan", "publikasi"),
}
POINTERS: Mapping[str, str] = {"presensi": "segel", "permohonan": "kontak_tersegel"}
"""Which key of a record names its seal; other kinds are found from the seal alone."""

_PREFIX = "segel/"


def check(scene: Scene) -> Iterator[Finding]:
    """Follow every seal to its record, and every record that names a seal back to it."""
    for office in scene.catalogue.offices:
        for entry in office.segel.values():
            yield from _seal(office, entry)
        for kind, key in POINTERS.items():
            for one in getattr(office, kind).values():
                yield from _named(scene, office, one, key)


def _seal(office: Office, entry: Entry[Segel]) -> Iterator[Finding]:
    kind, _, name = entry.value.untuk.partition("/")
    mark, own = entry.mark("untuk"), f"{_PREFIX}{entry.id}"
    if kind not in SUBJECTS[entry.value.isi]:
        right = " atau ".join(SUBJECTS[entry.value.isi])
        message = f"segel berisi {entry.value.isi} menunjuk catatan {kind}"
        yield Finding(mark, ID, message, f"yang benar: {right}", SEVERITY, "/untuk")
        return
    # A new seal may have followed one that was destroyed.
    key = POINTERS.get(kind) if entry.value.dimusnahkan is None else None
    subject = getattr(office, kind).get(name)
    if key and subject is not None and getattr(subject.value, key) != own:
        message = f"{entry.value.untuk} tidak menyebut segel ini"
        hint = f"tulis di catatan itu: {key}: {own}"
        yield Finding(mark, ID, message, hint, SEVERITY, "/untuk")


def _named(scene: Scene, office: Office, entry: Entry[Any], key: str) -> Iterator[Finding]:
    named = getattr(entry.value, key) or ""
    name = named.removeprefix(_PREFIX)
    if name == named:
        return  # a paper in a cabinet
    if (office.code, "segel", name) not in scene.known:
        message, hint = f"tidak ada {named}", "periksa ejaannya, atau pulihkan dari riwayat Git"
    elif name in office.segel and office.segel[name].value.untuk != entry.ref:
        message = f"{named} milik {office.segel[name].value.untuk}"
        hint = "sebut segel milik catatan ini sendiri"
    else:
        return
    yield Finding(entry.mark(key), ID, message, hint, SEVERITY, f"/{key}")
