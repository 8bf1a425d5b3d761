"""A new judgement of the archive, and what it is compared with."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from literasi.cli.findings import Asked
from literasi.cli.reports import in_order
from literasi.cli.selection import chosen
from literasi.compare.titles import TITLES
from literasi.gate.schemas import Schemas, compile_schemas
from literasi.judging import Judged, Memory, judge, waivers
from literasi.rejudging import Past
from literasi.rules.postponed import counted
from literasi.rules.waivers import apply
from literasi.shell.files import Tree
from literasi.values.finding import Finding

__all__ = ["Memory", "judged"]


def judged(
    asked: Asked, tree: Tree, files: Mapping[str, bytes], memory: Memory, past: Past | None = None
) -> tuple[tuple[Finding, ...], tuple[Finding, ...] | None]:
    """Judge all records by the schemas of these files; give what is to be shown, in order.

    Beside it stands what the next run may go on from (`Judged.laws`).
    """
    schemas = compile_schemas(files)
    whole = judge(
        schemas, tree.records, tree.pictures, asked.day, tree.links, memory, tree.sealed, past
    )
    found = (*whole.findings, *_compared(asked, schemas, whole, memory))
    waiting = counted(_within(whole.waiting, asked.top, asked.paths), whole.catalogue)
    return in_order((*_within(found, asked.top, asked.paths), *waiting)), whole.laws


def _compared(asked: Asked, schemas: Schemas, whole: Judged, memory: Memory) -> Iterator[Finding]:
    if asked.base is None and not asked.branches:
        return
    from literasi.cli.against import (  # noqa: PLC0415  most checks compare nothing
        across_branches,
        against_base,
    )

    if asked.base is not None:
        wanted = [one for one in waivers(whole.catalogue) if one.value.aturan in TITLES]
        yield from apply(against_base(asked.top, asked.base, schemas), wanted, asked.day, TITLES)
    if asked.branches:
        yield from across_branches(asked.top, schemas, memory=memory)


def _within(
    findings: tuple[Finding, ...], top: Path, paths: tuple[Path, ...]
) -> tuple[Finding, ...]:
    """Keep findings of the named files and folders; without names all of them."""
    if not paths:
        return findings
    wanted = chosen(paths, top)
    return tuple(
        one for one in findings
        if any((top / one.mark.path).is_relative_to(path) for path in wanted)
    )  # fmt: skip
