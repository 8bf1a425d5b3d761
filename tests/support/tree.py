"""The shipped records as a tree that a test may edit: in memory, or as files of its own."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from literasi.gate.schemas import Schemas, compile_schemas
from literasi.judging import judge
from literasi.shell.files import Tree, read_tree
from literasi.shell.schemas import schema_files
from literasi.values.finding import Finding

ROOT = Path(__file__).parents[2]
Edits = Mapping[str, bytes | None]  # path below the root; None takes the file away


@cache
def schemas() -> Schemas:
    """The published schemas, compiled once."""
    return compile_schemas(schema_files())


@cache
def shipped() -> Tree:
    """The shipped records, read once."""
    return read_tree(ROOT)


def record(path: str) -> bytes:
    """One shipped record; the path is below `records/`."""
    return dict(shipped().records)[f"records/{path}"]


def edited(path: str, old: str, new: str) -> dict[str, bytes | None]:
    """Replace a text that stands exactly once in a shipped record."""
    text = record(path).decode()
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
    return {f"records/{path}": text.replace(old, new).encode()}


def with_edits(edits: Edits) -> tuple[tuple[str, bytes], ...]:
    """The shipped records with some files changed, added or taken away."""
    files = {**dict(shipped().records), **edits}
    return tuple((path, raw) for path, raw in sorted(files.items()) if raw is not None)


def findings(edits: Edits | None = None) -> tuple[Finding, ...]:
    """Everything that is wrong with the edited tree."""
    return judge(schemas(), with_edits(edits or {}), shipped().pictures).findings


@cache
def usual() -> frozenset[Finding]:
    """What the shipped tree itself is told."""
    return frozenset(findings())


def news(edits: Edits) -> list[Finding]:
    """What the edited tree is told beyond that, in order."""
    return [one for one in findings(edits) if one not in usual()]


def write(root: Path, edits: Edits) -> Path:
    """Write the edited tree below a folder, pictures empty; give the folder."""
    for path, raw in [*with_edits(edits), *((name, b"") for name in shipped().pictures)]:
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(raw)
    return root


def small(root: Path, *paths: str, **more: str) -> Path:
    """Write a few shipped records only, and further files given as text (`a__b` is `a/b.yml`)."""
    files = {f"records/{path}": record(path) for path in paths}
    files |= {
        f"records/{name.replace('__', '/')}.yml": text.encode() for name, text in more.items()
    }
    for path, raw in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(raw)
    return root
