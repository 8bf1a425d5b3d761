"""`literasi migrate`: records of an older schema version, brought to the current one."""

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from literasi.cli.fix import show, told
from literasi.cli.reports import as_text
from literasi.gate.schemas import Schemas, compile_schemas
from literasi.gate.version import KEY
from literasi.judging import judge
from literasi.repair.archive import Fixed
from literasi.repair.migration.migrate import migrate as brought
from literasi.repair.migration.steps import STEPS, Step
from literasi.shell.files import Tree, find_root, read_tree, write
from literasi.shell.schemas import schema_files
from literasi.values.errors import OperatorError
from literasi.values.finding import Finding

_OF_SCHEMA = "SKM"  # rules of the gate; what other rules find is for `check`


@click.command()
@click.option("--check", "only", is_flag=True,
              help="Jangan menulis; gagal bila ada catatan yang masih skema lama.")  # fmt: skip
@click.option("--quiet", is_flag=True, help="Tanpa tampilan perbedaan.")
@click.pass_obj
def migrate(root: Path | None, *, only: bool, quiet: bool) -> None:
    """Naikkan catatan berskema lama ke skema sekarang; komentar dan urutan kunci tetap."""
    top = find_root((root or Path()).resolve())
    sys.exit(run(top, compile_schemas(schema_files()), STEPS, only=only, quiet=quiet))


def run(
    top: Path, schemas: Schemas, steps: Iterable[Step], *, only: bool = False, quiet: bool = False
) -> int:
    """Show what changes, then write all of it or nothing; give the exit code."""
    tree = read_tree(top)
    changed = tuple(brought(schemas, steps, tree.records))
    if not quiet:
        show(line for one in changed for line in told(one))
    wrong = _wrong(schemas, tree, changed)
    if wrong:
        click.echo(as_text(wrong), nl=False)
        lost = "catatan di atas tidak sah menurut skema sekarang; tidak ada yang ditulis"
        click.echo(lost, err=True)
        return 1
    if not only:
        _write(top, changed)
    click.echo(_summary(len(changed), only=only), err=True)
    return 1 if only and changed else 0


def _wrong(schemas: Schemas, tree: Tree, changed: tuple[Fixed, ...]) -> list[Finding]:
    """Judge the whole archive as it would be: what was brought over must be right, all of it."""
    fresh = {one.path: one.after for one in changed}
    judged = judge(schemas, {**dict(tree.records), **fresh}.items(), tree.pictures)
    return [
        one for one in judged.findings
        if one.rule.startswith(_OF_SCHEMA)
        and (one.mark.path in fresh or one.pointer == f"/{KEY}")
    ]  # fmt: skip


def _write(top: Path, changed: tuple[Fixed, ...]) -> None:
    """Write every record; when one cannot be written the others get back what they said."""
    for place, one in enumerate(changed):
        try:
            write(top / one.path, one.after)
        except OSError as error:
            for other in changed[:place]:
                write(top / other.path, other.before)
            message = f"«{one.path}» tidak dapat ditulis: {error.strerror}"
            remedy = "periksa ruang disk dan izin folder itu; tidak ada yang diubah"
            raise OperatorError(message, remedy) from error


def _summary(count: int, *, only: bool) -> str:
    if not count:
        return "semua catatan sudah memakai skema sekarang"
    return f"{count} catatan " + ("masih skema lama" if only else "dinaikkan ke skema sekarang")
