"""A paper whose name begins with one case does not speak of another."""

from collections.abc import Iterator

from literasi.records.catalogue import Entry, Office
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "IDN002"
TITLE = "Naskah menyebut berkas yang tertulis pada namanya"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Compare the case in a paper with the case its file name begins with."""
    for office in scene.catalogue.offices:
        for entry in _papers(office):
            named = _named(office, entry.id)
            if named is not None and named != entry.value.berkas:
                message = f"catatan ini menyebut berkas «{entry.value.berkas}», namanya «{named}»"
                hint = f"ganti menjadi «berkas: {named}», atau perbaiki nama berkas catatannya"
                yield Finding(entry.mark("berkas"), ID, message, hint, SEVERITY, "/berkas")


def _papers(office: Office) -> Iterator[Entry]:  # type: ignore[type-arg]  # five kinds
    yield from office.disposisi.values()
    yield from office.koordinasi.values()
    yield from office.surat_keluar.values()
    yield from office.perjanjian.values()
    yield from office.penutupan.values()


def _named(office: Office, name: str) -> str | None:
    """Give the case a name begins with: its own words, then nothing or a running part."""
    words = name.split("-")
    tried = ("-".join(words[:size]) for size in range(len(words), 0, -1))
    return next((one for one in tried if one in office.permohonan), None)
