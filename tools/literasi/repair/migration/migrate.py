"""All records of a tree: the old ones brought to the version that the schemas know."""

from collections.abc import Iterable, Iterator

from literasi.gate.schemas import Schemas
from literasi.gate.version import KEY, known, stated
from literasi.records.location import Location, locate
from literasi.repair.archive import Fixed
from literasi.repair.change import Change
from literasi.repair.migration.edits import replaced
from literasi.repair.migration.steps import Step
from literasi.repair.settle import settle
from literasi.repair.source import Source, open_source
from literasi.values.errors import OperatorError


def migrate(
    schemas: Schemas, steps: Iterable[Step], records: Iterable[tuple[str, bytes]]
) -> Iterator[Fixed]:
    """Give the records that change; one that cannot be brought over stops everything.

    Migrating the result changes nothing more. A record that does not read, or that names no
    version or a newer one, is left to the check.
    """
    table = {(one.kind, one.since): one for one in steps}
    for path, raw in records:
        where = locate(path)
        if isinstance(where, Location) and (source := _opened(path, raw)):
            current = known(schemas, where.kind)
            made, changes = _brought(table, where.kind, source, current)
            if made.text != source.text:
                yield Fixed(path, raw, made.text.encode(), changes)


def _opened(path: str, raw: bytes) -> Source | None:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return open_source(path, text)


def _brought(
    table: dict[tuple[str, int], Step], kind: str, source: Source, current: int
) -> tuple[Source, tuple[Change, ...]]:
    changes: tuple[Change, ...] = ()
    version = stated(source.document.data)
    while version is not None and 0 < version < current:
        if (kind, version) not in table:
            message = f"{source.document.path}: skema {version} tidak dapat dinaikkan"
            raise OperatorError(message, "perbarui program literasi, lalu ulangi")
        source, made = _stepped(table[kind, version], source)
        changes += made
        version += 1
    return source, changes


def _stepped(step: Step, source: Source) -> tuple[Source, tuple[Change, ...]]:
    """Make one step; an edit that would touch anything else than meant is not made at all."""
    path = source.document.path
    remedy = f"rapikan dahulu susunannya: literasi fix {path}, lalu ulangi"
    if "\r" in source.text:
        raise OperatorError(f"{path}: akhir barisnya bukan akhir baris Unix", remedy)
    edits = [*step.change(source), replaced(source, (KEY,), step.since + 1)]
    made, changes = settle(source, edits)
    if len(changes) != len(edits):
        raise OperatorError(f"{path}: susunannya tidak dapat diubah dengan aman", remedy)
    return made, changes
