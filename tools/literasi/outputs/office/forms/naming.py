"""What a record is called in lists, and how the file of a new one is named."""

from collections.abc import Mapping
from typing import Any

from literasi.gate.schemas import Schema, Schemas

_TITLES = ("nama", "judul", "hal", "tahun")
_ID = "^[a-z0-9]+(-[a-z0-9]+)*$"
_ID_MESSAGE = "Id ditulis dengan huruf kecil dan angka, dipisah tanda hubung, misalnya 2026-k7q2."
_CASE = "{{year}}-{{uuid_shorter}}"
# Papers of a case bear its id first (rule IDN002); a case has one end, so this one adds nothing.
_TEMPLATES = {
    "disposisi": "{{fields.berkas}}-{{uuid_shorter}}",
    "koordinasi": "{{fields.berkas}}-k{{uuid_shorter}}",
    "surat-keluar": "{{fields.berkas}}-s{{uuid_shorter}}",
    "perjanjian": "{{fields.berkas}}-p{{uuid_shorter}}",
    "penutupan": "{{fields.berkas}}",
    "presensi": "{{fields.kegiatan}}-{{fields.jadwal}}-{{uuid_shorter}}",
    "libur": "{{fields.tahun}}",
}


def title_field(schema: Schema) -> str:
    """Name the required text that tells one record of a kind from another; empty without one."""
    return next((one for one in _TITLES if one in schema["required"]), "")


def slug(schemas: Schemas, kind: str) -> Mapping[str, Any]:
    """Say how a new file is named; the clerk may change it before the first save, never after."""
    title = title_field(schemas.kinds[kind])
    by_name = f"{{{{fields.{title}}}}}" if title in ("nama", "judul") else _CASE
    template = _TEMPLATES.get(kind, _CASE if kind in ("kegiatan", "publikasi") else by_name)
    return {
        "template": template,
        "editable": ["create"],
        "hint": "Nama file catatan; diberikan sekali dan tidak pernah diubah.",
        "pattern": [_ID, _ID_MESSAGE],
    }


def summary(schemas: Schemas, kind: str) -> str:
    """Write the line that a list shows of each record."""
    title = title_field(schemas.kinds[kind])
    return f"{{{{{title}}}}} · {{{{slug}}}}" if title else "{{slug}}"
