"""The dates of an SOP agree with each other and with the year in its number."""

import re
from collections.abc import Iterator

from literasi.records.catalogue import Entry
from literasi.records.sop import Sop
from literasi.rules.scene import Scene
from literasi.rules.steps import sops
from literasi.values.dates import format_date, parse_date
from literasi.values.finding import Finding, Related, Severity

ID = "SOP017"
TITLE = "Tanggal SOP sesuai dengan tahun pada nomornya"
SEVERITY = Severity.WARNING

_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_DATES = {"tanggal_pembuatan": "tanggal pembuatan", "tanggal_efektif": "tanggal efektif"}


def check(scene: Scene) -> Iterator[Finding]:
    """Compare the year in the number with the date of making, and that with the one in force."""
    for sop in sops(scene):
        yield from _year(sop)
        yield from _order(sop)


def _year(sop: Entry[Sop]) -> Iterator[Finding]:
    box = sop.value.identitas
    years = _YEAR.findall(box.nomor or "")
    for key, name in _DATES.items():
        day = getattr(box, key)
        if day is not None and years and day[:4] not in years:
            message = (
                f"nomor SOP menyebut tahun {years[-1]}, sedangkan {name} "
                f"{format_date(parse_date(day))}"
            )
            hint = "tanyakan kepada instansi mana yang benar; simpan keduanya seperti tercetak"
            related = (Related(sop.mark("identitas", key), f"{name} di sini"),)
            at = ("identitas", "nomor")
            yield Finding(sop.mark(*at), ID, message, hint, SEVERITY, "/identitas/nomor", related)
            return  # one contradiction is told once


def _order(sop: Entry[Sop]) -> Iterator[Finding]:
    made, in_force = sop.value.identitas.tanggal_pembuatan, sop.value.identitas.tanggal_efektif
    if made is not None and in_force is not None and in_force < made:
        message = (
            f"tanggal efektif {format_date(parse_date(in_force))} sebelum tanggal pembuatan "
            f"{format_date(parse_date(made))}"
        )
        hint = "periksa kedua tanggal pada naskah SOP"
        at, pointer = ("identitas", "tanggal_efektif"), "/identitas/tanggal_efektif"
        yield Finding(sop.mark(*at), ID, message, hint, SEVERITY, pointer)
