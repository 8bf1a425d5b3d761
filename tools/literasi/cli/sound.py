"""The records as a command needs them that writes something: without errors."""

import sys
from pathlib import Path

import click

from literasi.cli.reports import as_text
from literasi.gate.schemas import compile_schemas
from literasi.judging import Judged, judge
from literasi.shell.files import find_root, read_tree
from literasi.shell.schemas import schema_files
from literasi.values.finding import Severity


def sound(root: Path | None) -> tuple[Path, Judged]:
    """Read the records; with errors among them show these and stop: a book would lack lines."""
    top, judged = archive(root)
    refuse(judged)
    return top, judged


def archive(root: Path | None) -> tuple[Path, Judged]:
    """Read and judge the records."""
    top = find_root((root or Path()).resolve())
    tree = read_tree(top)
    schemas = compile_schemas(schema_files())
    return top, judge(schemas, tree.records, tree.pictures, links=tree.links, sealed=tree.sealed)


def refuse(judged: Judged, besides: str = "") -> None:
    """Show the errors and stop; those of one rule may be left out."""
    errors = [one for one in judged.findings
              if one.severity is Severity.ERROR and one.rule != besides]  # fmt: skip
    if errors:
        click.echo(as_text(errors), nl=False)
        click.echo(f"{len(errors)} kesalahan: perbaiki catatannya dahulu", err=True)
        sys.exit(1)
