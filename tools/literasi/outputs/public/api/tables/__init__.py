"""The open data as tables: a CSV each, and one description of them all (Data Package)."""

from collections.abc import Iterator
from typing import Any

from literasi.outputs.public.api.envelope import ROOT, Json, address, written
from literasi.outputs.public.api.tables.column import TYPES, Column, Table
from literasi.outputs.public.api.tables.places import HOLIDAYS, OFFICES, ROOMS, USES
from literasi.outputs.public.api.tables.procedures import SOPS, STEPS
from literasi.outputs.public.api.tables.work import (
    ACTIVITIES,
    AGREEMENTS,
    MONTHS,
    PUBLICATIONS,
    REQUESTS,
    SESSIONS,
)
from literasi.values.artifact import Artifact
from literasi.views.public_models import PublicSite

TABLES: tuple[Table[Any], ...] = (  # each of rows of its own kind
    OFFICES, ROOMS, USES, ACTIVITIES, SESSIONS, PUBLICATIONS, AGREEMENTS, SOPS, STEPS, MONTHS,
    REQUESTS, HOLIDAYS,
)  # fmt: skip
DESCRIPTION = f"{ROOT}/datapackage.json"


def build(view: PublicSite) -> Iterator[Artifact]:
    """Yield every table and `datapackage.json` (Frictionless Data Package 1)."""
    for table in TABLES:
        yield table.file(view, ROOT)
    yield Artifact(DESCRIPTION, written(_package(view)))


def _package(view: PublicSite) -> Json:
    package: dict[str, object] = {
        "profile": "tabular-data-package",
        "name": "literasi",
        "title": "Data terbuka portal literasi",
        "homepage": address(view, "data/"),
        "resources": [_resource(one) for one in TABLES],
    }
    if view.terms is not None:
        licence = {"title": view.terms.name, "path": view.terms.url}
        package["licenses"] = [{key: value for key, value in licence.items() if value}]
    return package


def _resource(table: Table[Any]) -> Json:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title,
        "path": table.path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "header": True},
        "schema": {"fields": [_field(one) for one in table.columns], "missingValues": [""]},
    }


def _field(column: Column[Any]) -> Json:
    kind = TYPES[column.kind]
    field = {"name": column.name, "description": column.about, "type": kind}
    # A time carries the offset of its office, which Table Schema's default form does not.
    return {**field, "format": "any"} if kind == "datetime" else field
