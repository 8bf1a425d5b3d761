"""The frame that every answer of `api/v1` shares, and how it writes values.

The day of the build stands in the index alone: any other file changes only when its data does, so
that whoever asks with `If-None-Match` (RFC 9110 13.1.2) fetches no more than what is new.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from urllib.parse import urljoin
from zoneinfo import ZoneInfo

from literasi.values.artifact import Artifact
from literasi.views.public_models import PublicSite

ROOT = "api/v1"
STATUS = {"tentative": "sementara", "confirmed": "tetap", "cancelled": "batal"}

Json = Mapping[str, object]


def collection(view: PublicSite, name: str, data: Sequence[Json]) -> Artifact:
    """Answer with every object of one kind."""
    return answer(view, name, f"{name}.json", {"data": data, "total": len(data)})


def single(view: PublicSite, name: str, place: str, data: Json) -> Artifact:
    """Answer with one object at its own address, `place` below the collection's folder."""
    return answer(view, f"{name}-tunggal", f"{name}/{place}.json", {"data": data})


def address(view: PublicSite, place: str) -> str:
    """Give the full address of a place on the site."""
    return urljoin(view.address, place.lstrip("/"))


def day(value: date | None) -> str | None:
    """Write `2026-02-11`."""
    return value.isoformat() if value else None


def moment(local: datetime, zone: str) -> str:
    """Write wall time of a zone with its offset, `2026-02-11T08:00:00+07:00` (RFC 3339)."""
    return local.replace(tzinfo=ZoneInfo(zone)).isoformat(timespec="seconds")


def zones(view: PublicSite) -> Mapping[str, str]:
    """Give the zone of each office by its code."""
    return {office.code: office.zone for office in view.offices}


def answer(view: PublicSite, schema: str, place: str, body: Json) -> Artifact:
    """Put the address of its schema before what an answer holds."""
    frame = {"skema": address(view, f"{ROOT}/skema/{schema}.schema.json"), **body}
    return Artifact(f"{ROOT}/{place}", written(frame))


def written(content: Json) -> bytes:
    """Write JSON that reads well and compares well: sorted keys, UTF-8, one line a value."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, indent=1)
    return f"{text}\n".encode(errors="replace")
