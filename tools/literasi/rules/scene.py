"""What a rule sees."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from literasi.gate.schemas import Schemas
from literasi.records.catalogue import Catalogue, Entry, Office
from literasi.records.kinds import KINDS


@dataclass(frozen=True, slots=True)
class Scene:
    """The valid records, the names of all records (valid or not), and the pictures on disk.

    A record that is on file but not valid is in `known` and not in the catalogue: rules pass over
    it, as its own findings already stand.
    """

    catalogue: Catalogue
    schemas: Schemas
    known: frozenset[tuple[str, str, str]]
    pictures: frozenset[str]


def entries(office: Office) -> Iterator[Entry[Any]]:
    """Yield every record of an office, its profile first, then by kind and id."""
    yield office.profile
    for kind in KINDS:
        yield from getattr(office, kind.replace("-", "_")).values()


def hidden(scene: Scene, office: Office, berkas: str, kinds: Collection[str]) -> bool:
    """Tell whether a record that is on file but not valid may hold what a case seems to lack.

    The name of a paper begins with the id of its case, so those of other cases do not count.
    """
    others = tuple(f"{one}-" for one in office.permohonan if one != berkas)
    return any(
        code == office.code
        and kind in kinds
        and name not in getattr(office, kind.replace("-", "_"))
        and not name.startswith(others)
        for code, kind, name in scene.known
    )
