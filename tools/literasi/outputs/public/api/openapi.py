"""`openapi.json` (OpenAPI 3.1): which answer stands at which address, made of the same schemas.

Schemas are written in whole, as many tools follow no reference to another file.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from literasi.outputs.public.api.envelope import ROOT, Json, written
from literasi.values.artifact import Artifact

Parameters = Mapping[str, str]
_PARTS: Parameters = {
    "instansi": "Kode instansi, misalnya kendal.",
    "ruang": "Kode ruang, seperti dalam ruang.json.",
    "uid": "Pengenal jadwal, sama dengan dalam kalender.",
    "id": "Pengenal objek, seperti dalam kumpulannya.",
    "kode": "Kode SOP, seperti dalam sop.json.",
    "versi": "Versi SOP, seperti dalam sop.json.",
    "tahun": "Tahun, empat angka.",
    "bulan": "Bulan, misalnya 2026-11.",
}
PATHS: Mapping[str, str] = {
    "index.json": "index",
    "instansi.json": "instansi",
    "instansi/{instansi}.json": "instansi-tunggal",
    "ruang.json": "ruang",
    "ruang/{instansi}/{ruang}.json": "ruang-tunggal",
    "kegiatan.json": "kegiatan",
    "kegiatan/{uid}.json": "kegiatan-tunggal",
    "publikasi.json": "publikasi",
    "publikasi/{instansi}/{id}.json": "publikasi-tunggal",
    "perjanjian.json": "perjanjian",
    "perjanjian/{instansi}/{id}.json": "perjanjian-tunggal",
    "sop.json": "sop",
    "sop/{instansi}/{kode}.json": "sop-tunggal",
    "sop/{instansi}/{kode}/{versi}.json": "sop-tunggal",
    "jadwal.json": "jadwal",
    "jadwal/{instansi}/{ruang}/{tahun}.json": "jadwal-tunggal",
    "kinerja.json": "kinerja",
    "kinerja/{instansi}/{tahun}.json": "kinerja-tunggal",
    "perubahan.json": "perubahan",
    "perubahan/{bulan}.json": "perubahan-tunggal",
}
"""Where each kind of answer stands below `api/v1/`, and its schema."""
_HEAD = {"$schema", "$id"}
WELL_KNOWN, WELL_KNOWN_SCHEMA = ".well-known/literasi.json", "literasi"


@dataclass(frozen=True, slots=True)
class _Operation:
    path: str
    schema: str
    said: Json  # the schema itself

    def written(self) -> Json:
        names = re.findall(r"\{([a-z]+)\}", self.path)
        answer = {"schema": {"$ref": f"#/components/schemas/{self.schema}"}}
        answers = {"200": {"description": self.said["title"],
                           "content": {"application/json": answer}}}  # fmt: skip
        if names:
            answers["404"] = {"description": "Tidak ada objek dengan pengenal itu."}
        return {
            "get": {
                "operationId": re.sub(r"[^a-z]+", "-", self.path.removesuffix(".json")).strip("-"),
                "summary": self.said["title"],
                "description": self.said["description"],
                "parameters": _parameters(names),
                "responses": answers,
            }
        }


def document(address: str, schemas: Mapping[str, bytes]) -> Artifact:
    """Write the document of a site; `schemas` are the files of `schemas/api/v1` by name."""
    known = {name.removesuffix(".schema.json"): json.loads(raw) for name, raw in schemas.items()}
    wanted = sorted({*PATHS.values(), WELL_KNOWN_SCHEMA})
    paths = {f"/{path}": _Operation(path, name, known[name]).written()
             for path, name in PATHS.items()}  # fmt: skip
    described = _Operation(WELL_KNOWN, WELL_KNOWN_SCHEMA, known[WELL_KNOWN_SCHEMA]).written()
    paths[f"/{WELL_KNOWN}"] = {**described, "servers": [{"url": address.rstrip("/")}]}
    return Artifact(f"{ROOT}/openapi.json", written({
        "openapi": "3.1.0",
        "info": {
            "title": "Data terbuka portal literasi",
            "version": "1",
            "description": "Semua yang tampil di portal, untuk dibaca program. Hanya dibaca; "
            "tanpa akun. Tanggal keadaan data ada di index.json.",
        },
        "servers": [{"url": f"{address}{ROOT}"}],
        "paths": paths,
        "components": {"schemas": {name: _component(name, known[name]) for name in wanted}},
    }))  # fmt: skip


def _parameters(names: Sequence[str]) -> list[Json]:
    return [
        {"name": name, "in": "path", "required": True, "description": _PARTS[name],
         "schema": {"type": "string"}}
        for name in names
    ]  # fmt: skip


def _component(name: str, schema: Json) -> Json:
    """Give a schema its place in the document: its own parts are found from there."""
    place = f"#/components/schemas/{name}/"
    return {key: _moved(one, place) for key, one in schema.items() if key not in _HEAD}


def _moved(node: Any, place: str) -> Any:
    if isinstance(node, dict):
        return {
            key: value.replace("#/", place, 1) if key == "$ref" else _moved(value, place)
            for key, value in node.items()
        }
    return [_moved(one, place) for one in node] if isinstance(node, list) else node
