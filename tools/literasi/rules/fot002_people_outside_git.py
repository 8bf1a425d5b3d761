"""No picture of people who can be recognised stands in Git, which never forgets it.

Source: UU 27/2022 art. 25 and 26 (children, disabled persons); a consent may be withdrawn.
"""

from collections.abc import Iterator

from literasi.cases.consent import RECOGNISABLE
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "FOT002"
TITLE = "Gambar orang yang dapat dikenali tidak berada di Git"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Look for files of pictures that show somebody, with consent or without."""
    for office in scene.catalogue.offices:
        for page in office.publikasi.values():
            for index, picture in enumerate(page.value.gambar):
                path = f"records/{office.code}/{picture.berkas}"
                if picture.orang == RECOGNISABLE and path in scene.pictures:
                    message = f"{path} memuat orang yang dapat dikenali; Git tidak pernah lupa"
                    hint = "pindahkan ke penyimpanan kantor: literasi attach; lalu hapus dari foto"
                    at = ("gambar", index, "berkas")
                    pointer = f"/gambar/{index}/berkas"
                    yield Finding(page.mark(*at), ID, message, hint, SEVERITY, pointer)
