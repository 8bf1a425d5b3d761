"""A picture that a page wants to show is on file."""

from collections.abc import Iterator

from literasi.cases.consent import may_show
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "FOT001"
TITLE = "Gambar publikasi ada berkasnya"
SEVERITY = Severity.WARNING


def check(scene: Scene) -> Iterator[Finding]:
    """Look for the file of every picture that may be shown; a build looks into the store."""
    for office in scene.catalogue.offices:
        for page in office.publikasi.values():
            for index, picture in enumerate(page.value.gambar):
                path = f"records/{office.code}/{picture.berkas}"
                if picture.simpanan is None and may_show(picture) and path not in scene.pictures:
                    message = f"gambar «{picture.berkas}» tidak ada; halaman tampil tanpa gambar"
                    hint = f"taruh berkasnya di {path}, atau hapus butir gambar ini"
                    at = ("gambar", index, "berkas")
                    pointer = f"/gambar/{index}/berkas"
                    yield Finding(page.mark(*at), ID, message, hint, SEVERITY, pointer)
