"""`api/v1`: what is public, as JSON and CSV for other programs.

The form of every answer is fixed by `schemas/api/v1`; `openapi.json` says which stands where.
"""

from collections.abc import Iterator
from hashlib import sha256
from itertools import chain

from literasi.outputs.public.api import federation, tables
from literasi.outputs.public.api.envelope import ROOT, Json, address, answer, collection, single
from literasi.outputs.public.api.gathered import TITLES, Collection, gathered, publication
from literasi.outputs.task import Task, framed
from literasi.values.artifact import Artifact
from literasi.views.public_models import Publication, PublicSite

_SEES = ("offices", "sops", "rooms", "publications", "activities", "agreements", "uses",
         "holidays", "calendar", "performance", "journal")  # fmt: skip


def build(view: PublicSite) -> Iterator[Artifact]:
    """Yield every collection with its objects, the tables, then the index and the description."""
    return chain.from_iterable(task.run() for task in tasks(view))


def tasks(view: PublicSite) -> Iterator[Task]:
    """Give a task for each publication, one for all else."""
    frame = framed(view, "offices")
    yield from (Task(_publication, frame, one) for one in view.publications)
    yield Task(_lists, framed(view, *_SEES))


def _publication(view: PublicSite, one: Publication) -> Iterator[Artifact]:
    yield single(view, "publikasi", *publication(view, one))


def _lists(view: PublicSite) -> Iterator[Artifact]:
    rows: list[Json] = []
    for one in gathered(view):
        listed = collection(view, one.name, one.rows)
        rows.append(_row(view, one, listed))
        yield listed
        for place, data in one.singles:
            yield single(view, one.name, place, data)
    yield from tables.build(view)
    yield answer(view, "index", "index.json", {
        "data_per": view.as_of.isoformat(), "total": len(rows), "data": rows,
    })  # fmt: skip
    yield federation.description(view)


def _row(view: PublicSite, one: Collection, listed: Artifact) -> Json:
    """Describe a collection; whoever knows the digest of its bytes need not fetch them again."""
    return {
        "nama": one.name,
        "judul": TITLES[one.name],
        "jumlah": len(one.rows),
        "sidik": sha256(listed.content).hexdigest(),
        "url": address(view, listed.path),
        "skema": address(view, f"{ROOT}/skema/{one.name}.schema.json"),
    }
