"""The file name of a record says the same as its content."""

from collections.abc import Iterator

from literasi.records.catalogue import Office
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "IDN001"
TITLE = "Nama berkas sama dengan isinya"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Compare office code, SOP, closed month and holiday year with the path."""
    for office in scene.catalogue.offices:
        yield from _office(office)
    for year in scene.catalogue.libur:
        if year.value.tahun != year.id:
            hint = f"ganti tahun menjadi «{year.id}» atau ubah nama berkas"
            message = f"tahun «{year.value.tahun}» berbeda dari nama berkas «{year.id}.yml»"
            yield Finding(year.mark("tahun"), ID, message, hint, SEVERITY, "/tahun")


def _office(office: Office) -> Iterator[Finding]:
    profile = office.profile
    if profile.value.kode != office.code:
        hint = f"ganti kode menjadi «{office.code}»"
        message = f"kode «{profile.value.kode}» berbeda dari nama folder «{office.code}»"
        yield Finding(profile.mark("kode"), ID, message, hint, SEVERITY, "/kode")
    for closing in office.penutupan_buku.values():
        right = f"{closing.value.buku}-{closing.value.bulan}"
        if right != closing.id:
            hint = f"ubah nama berkas menjadi «{right}.yml» atau perbaiki buku dan bulannya"
            message = f"buku dan bulan «{right}» berbeda dari nama berkas «{closing.id}.yml»"
            yield Finding(closing.mark("bulan"), ID, message, hint, SEVERITY, "/bulan")
    for sop in office.sop.values():
        right = f"{sop.value.kode}-{sop.value.versi}"
        if right != sop.id:
            hint = f"ubah nama berkas menjadi «{right}.yml» atau perbaiki kode dan versinya"
            message = f"kode dan versi «{right}» berbeda dari nama berkas «{sop.id}.yml»"
            yield Finding(sop.mark("kode"), ID, message, hint, SEVERITY, "/kode")
