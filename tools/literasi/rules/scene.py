"""What a rule sees."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar, cast

from literasi.gate.schemas import Schemas
from literasi.records.catalogue import Catalogue, Entry, Office
from literasi.records.kinds import KINDS
from literasi.values.sealed_file import SealedFile

S = TypeVar("S")
T = TypeVar("T")
ANY = ""  # instead of the id of a case


@dataclass(frozen=True, slots=True)
class Scene:
    """The valid records, the names of all records (valid or not), and the pictures on disk.

    A record that is on file but not valid is in `known` and not in the catalogue: rules pass over
    it, as its own findings already stand. Where nobody looked for sealed files, `sealed` is None.
    """

    catalogue: Catalogue
    schemas: Schemas
    known: frozenset[tuple[str, str, str]]
    pictures: frozenset[str]
    sealed: tuple[SealedFile, ...] | None = None
    worked_out: dict[tuple[object, object], object] = field(
        default_factory=dict, compare=False, repr=False
    )

    def once(
        self, derive: Callable[..., Iterable[T]], office: Office, *given: object
    ) -> tuple[T, ...]:
        """Work out once what several rules ask of an office: its cases, its bookings.

        What is `given` beside the office was itself worked out from it.
        """
        key = (derive, office.code)
        if key not in self.worked_out:
            self.worked_out[key] = tuple(derive(office, *given))
        return cast("tuple[T, ...]", self.worked_out[key])

    def shared(self, derive: Callable[[S], T], source: S) -> T:
        """Work out once what follows from one object, such as the plan that many cases share."""
        known = self.worked_out.get((derive, id(source)))
        if known is None:  # the object is kept beside its answer, so that its id stays its own
            known = self.worked_out[derive, id(source)] = (source, derive(source))
        return cast("tuple[S, T]", known)[1]

    def part(self, offices: Iterable[Office]) -> "Scene":
        """Give the scene with fewer records; which ones are not valid is known of the whole."""
        catalogue = replace(self.catalogue, offices=tuple(offices))
        return replace(self, catalogue=catalogue, worked_out={(_unread, ""): _unread(self)})


def entries(office: Office) -> Iterator[Entry[Any]]:
    """Yield every record of an office, its profile first, then by kind and id."""
    yield office.profile
    for kind in KINDS:
        yield from getattr(office, kind.replace("-", "_")).values()


def _names(office: Office) -> Iterator[tuple[str, str]]:
    """Yield kind and id of every record of an office, without opening one."""
    yield office.profile.kind, office.profile.id
    for kind in KINDS:
        for name in getattr(office, kind.replace("-", "_")):
            yield kind, name


def hidden(scene: Scene, office: Office, berkas: str, kinds: Collection[str]) -> bool:
    """Tell whether a record that is on file but not valid may hold what a case seems to lack.

    The name of a paper begins with the id of its case, so those of other cases do not count.
    """
    unread = _unread(scene).get(office.code, {})
    return any(not unread[kind].isdisjoint({berkas, ANY}) for kind in kinds if kind in unread)


def _unread(scene: Scene) -> Mapping[str, Mapping[str, set[str]]]:
    """Name, by office and kind, the cases that a record on file but not valid may belong to."""
    key = (_unread, "")
    if key not in scene.worked_out:
        offices = {one.code: one for one in scene.catalogue.offices}
        filed = {(office.code, kind, name)
                 for office in offices.values() for kind, name in _names(office)}  # fmt: skip
        found: dict[str, dict[str, set[str]]] = {code: {} for code in offices}
        for code, kind, name in scene.known - filed:
            if code in offices:
                found[code].setdefault(kind, set()).update(_owners(offices[code], name))
        scene.worked_out[key] = found
    return cast("Mapping[str, Mapping[str, set[str]]]", scene.worked_out[key])


def _owners(office: Office, name: str) -> set[str]:
    """Name the one case whose id a name begins with; `ANY` where none is named, none for two."""
    parts = name.split("-")
    prefixes = ("-".join(parts[:size]) for size in range(1, len(parts)))
    named = {one for one in prefixes if one in office.permohonan}
    return (named or {ANY}) if len(named) < 2 else set()
