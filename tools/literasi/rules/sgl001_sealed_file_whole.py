"""Every sealed file is there and is the one that was sealed."""

from collections.abc import Iterator

from literasi.records.catalogue import Entry
from literasi.records.seal import Segel
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity
from literasi.values.sealed_file import SealedFile

ID = "SGL001"
TITLE = "Berkas tersegel ada dan utuh"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Compare every sealed file with the imprint in its record; destroyed ones need no file."""
    if scene.sealed is None:
        return
    there = {one.path: one for one in scene.sealed}
    for office in scene.catalogue.offices:
        for entry in office.segel.values():
            path = f"records/{office.code}/segel/{entry.id}.age"
            if entry.value.dimusnahkan is None:
                yield from _one(entry, path, there.get(path))


def _one(entry: Entry[Segel], path: str, found: SealedFile | None) -> Iterator[Finding]:
    back = f"pulihkan dari riwayat Git: git checkout -- {path}"
    if found is None:
        message = f"berkas tersegel {path} tidak ada"
    elif found.sha256 != entry.value.sidik:
        message = "berkas tersegel rusak, terpotong, atau bukan yang disegel: sidiknya berbeda"
    elif not found.genuine:
        message = "berkas ini bukan berkas tersegel"
        back = "hapus berkas itu dari riwayat bila memuat data pribadi, lalu segel ulang datanya"
    else:
        return
    yield Finding(entry.mark("sidik"), ID, message, back, SEVERITY, "/sidik")
