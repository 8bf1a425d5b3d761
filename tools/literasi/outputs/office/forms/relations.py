"""Fields that choose another record, or an entry of a list that the office keeps (`x-rujukan`)."""

from collections.abc import Mapping
from typing import Any

from literasi.gate.schemas import Schema
from literasi.outputs.office.forms.naming import title_field
from literasi.outputs.office.forms.scope import SINGLETONS, Scope, collection_name

# What a reference names, and the kind whose file names it stores.
RECORDS = {
    "berkas": "permohonan", "pejabat": "pejabat", "disposisi": "disposisi", "mitra": "mitra",
    "ruang": "ruang", "peralatan": "peralatan", "koordinasi": "koordinasi", "klausul": "klausul",
    "perjanjian": "perjanjian", "sop": "sop", "kegiatan": "kegiatan",
    "surat-keluar": "surat-keluar",
}  # fmt: skip
# … and the list of the office's own file whose keys it stores, with what each is called.
LISTS = {
    "peran": ("peran", "nama"), "seri": ("seri", "nama"),
    "instruksi": ("instruksi_disposisi", "teks"),
}  # fmt: skip
# Written by hand: any kind of record at once, or a key that is clear inside one record only.
TYPED = frozenset({"catatan", "jadwal", "jalur"})


def relation(scope: Scope, schema: Schema) -> Mapping[str, Any] | None:
    """Give the choice that a reference asks for; None where it is typed."""
    target = schema.get("x-rujukan", "")
    if target in LISTS:
        return _of_list(scope, *LISTS[target])
    return _of_records(scope, RECORDS[target]) if target in RECORDS else None


def _of_records(scope: Scope, kind: str) -> Mapping[str, Any]:
    title = title_field(scope.schemas.kinds[kind])
    shown = [f"{{{{{title}}}}} ({{{{slug}}}})"] if title else ["{{slug}}"]
    return {
        "widget": "relation",
        "collection": collection_name(scope.place, kind),
        "value_field": "{{slug}}",
        "display_fields": shown,
        "search_fields": [title, "{{slug}}"] if title else ["{{slug}}"],
    }


def _of_list(scope: Scope, name: str, words: str) -> Mapping[str, Any]:
    return {
        "widget": "relation",
        "collection": SINGLETONS,
        "file": collection_name(scope.place, "instansi"),
        "value_field": f"{name}.*.kunci",
        "display_fields": [f"{name}.*.{words}"],
        "search_fields": [f"{name}.*.{words}"],
    }
