"""No sealed file lies about that no record speaks of, or whose key is destroyed."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity
from literasi.values.mark import Mark

ID = "SGL002"
TITLE = "Setiap berkas tersegel mempunyai catatan"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Look for the record of every sealed file; one that is on file but not valid counts."""
    offices = {one.code: one for one in scene.catalogue.offices}
    for one in scene.sealed or ():
        path = PurePosixPath(one.path)
        office = path.parts[1]
        entry = offices[office].segel.get(path.stem) if office in offices else None
        if entry is not None and entry.value.dimusnahkan is not None:
            message = "kunci berkas tersegel ini sudah dimusnahkan; isinya tidak dapat dibaca lagi"
            yield Finding(Mark(one.path), ID, message, "hapus berkas .age ini", SEVERITY)
        elif (office, "segel", path.stem) not in scene.known:
            message = f"tidak ada catatan segel «{path.stem}» untuk berkas tersegel ini"
            hint = "pulihkan catatannya dari riwayat Git, atau hapus berkas ini"
            yield Finding(Mark(one.path), ID, message, hint, SEVERITY)
