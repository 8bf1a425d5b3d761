"""One collection for each kind of record of each office; the office's own file stands alone."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from literasi.gate.schemas import Schemas
from literasi.outputs.office.forms.fields import Field, fields
from literasi.outputs.office.forms.naming import slug, summary, title_field
from literasi.outputs.office.forms.scope import Place, Scope, collection_name

FORMAT = "arsip"  # the form's own reader and writer of YAML, `web/arsip.mjs`
# What no clerk fills in, and why: numbers are claimed, seals and closed months written by the
# program with digests over other files.
BY_PROGRAM = frozenset({"nomor", "segel", "penutupan-buku"})
_CHOSEN_ONLY = frozenset({"sop"})  # holds JSON Schema: written in an editor, chosen in forms
_SHARED = "libur"
_OFFICE = "instansi"
# The order of a case, then what cases lean on.
ORDER = (
    "permohonan", "disposisi", "koordinasi", "surat-keluar", "perjanjian", "kegiatan", "presensi",
    "publikasi", "penutupan", "mitra", "pejabat", "ruang", "peralatan", "klausul", "klasifikasi",
    "retensi", "pengecualian", "sop",
)  # fmt: skip


def collections(schemas: Schemas, places: tuple[Place, ...]) -> list[Mapping[str, Any]]:
    """Give all collections, office by office with a line between, holidays last."""
    made: list[Mapping[str, Any]] = []
    for place in places:
        made += [*_of_office(schemas, place, several=len(places) > 1), {"divider": True}]
    shared = Scope(schemas, places[0])
    return [*made, _collection(shared, _SHARED, f"records/{_SHARED}", "")]


def singletons(schemas: Schemas, places: tuple[Place, ...]) -> list[Mapping[str, Any]]:
    """Give each office's own file, which lists its roles, number series and instructions."""
    return [_own_file(Scope(schemas, place)) for place in places]


def _of_office(schemas: Schemas, place: Place, *, several: bool) -> Iterator[Mapping[str, Any]]:
    scope, after = Scope(schemas, place), f" · {place.name}" if several else ""
    for kind in ORDER:
        yield _collection(scope, kind, f"records/{place.code}/{kind}", after)


def _collection(scope: Scope, kind: str, folder: str, after: str) -> Mapping[str, Any]:
    schema = scope.schemas.kinds[kind]
    name = kind if kind == _SHARED else collection_name(scope.place, kind)
    made = fields(scope, schema)
    return {
        "name": name,
        "label": f"{schema['title']}{after}",
        "label_singular": schema["title"],
        "description": schema["description"],
        "folder": folder,
        "extension": "yml",
        "format": FORMAT,
        "identifier_field": title_field(schema) or "skema",
        "slug": slug(scope.schemas, kind),
        "summary": summary(scope.schemas, kind),
        "create": kind not in _CHOSEN_ONLY,
        "hide": kind in _CHOSEN_ONLY,
        "delete": False,
        "duplicate": False,
        "publish": False,
        **(_photos(scope.place) if _has_photos(made) else {}),
        "fields": made,
    }


def _has_photos(made: Iterable[Field]) -> bool:
    return any(one["widget"] == "image" or _has_photos(one.get("fields", ())) for one in made)


def _photos(place: Place) -> Mapping[str, Any]:
    """Say where an office's photos stand; said per field, the program would mix up two offices."""
    return {"media_folder": f"/records/{place.code}/foto", "public_folder": "/foto"}


def _own_file(scope: Scope) -> Mapping[str, Any]:
    return {
        "name": collection_name(scope.place, _OFFICE),
        "label": scope.place.name,
        "file": f"records/{scope.place.code}/{_OFFICE}.yml",
        "format": FORMAT,
        "fields": fields(scope, scope.schemas.kinds[_OFFICE]),
    }
