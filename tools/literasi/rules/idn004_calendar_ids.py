"""One calendar id, one entry of a schedule: calendars tell entries apart by nothing else."""

from collections.abc import Iterator

from literasi.records.activity import Kegiatan
from literasi.records.catalogue import Entry
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Related, Severity

ID = "IDN004"
TITLE = "Pengenal kalender hanya dipakai satu jadwal"
SEVERITY = Severity.ERROR

Place = tuple[Entry[Kegiatan], int]


def check(scene: Scene) -> Iterator[Finding]:
    """Look for every `uid` among those of all offices (RFC 5545, 3.8.4.7)."""
    first: dict[str, Place] = {}
    for office in scene.catalogue.offices:
        for entry in office.kegiatan.values():
            for index, slot in enumerate(entry.value.jadwal):
                other = first.setdefault(slot.uid, (entry, index))
                if other != (entry, index) and not _is_copy(entry, other[0]):
                    yield _shared(entry, index, other)


def _is_copy(entry: Entry[Kegiatan], other: Entry[Kegiatan]) -> bool:
    """Tell a record copied as it was: IDN003 speaks of it."""
    return entry is not other and entry.document.data == other.document.data


def _shared(entry: Entry[Kegiatan], index: int, other: Place) -> Finding:
    theirs, place = other
    message = f"pengenal kalender ini sudah dipakai «{theirs.id}»"
    hint = "buat pengenal baru (UUID) untuk jadwal ini; yang lama tetap milik jadwal yang lama"
    related = (Related(theirs.mark("jadwal", place, "uid"), "pertama dipakai di sini"),)
    mark, pointer = entry.mark("jadwal", index, "uid"), f"/jadwal/{index}/uid"
    return Finding(mark, ID, message, hint, SEVERITY, pointer, related)
