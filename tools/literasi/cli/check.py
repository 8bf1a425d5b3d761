"""`literasi check`: judge all records and show what is wrong."""

import sys
from importlib.metadata import version
from pathlib import Path

import click

from literasi.cli.reports import FORMATS, Report, in_order, screen, summary, terminal
from literasi.gate.schemas import compile_schemas
from literasi.judging import judge
from literasi.shell.files import RECORDS, find_root, read_tree
from literasi.shell.project import site_address
from literasi.shell.schemas import schema_files
from literasi.values.errors import OperatorError
from literasi.values.finding import Finding


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--strict", is_flag=True, help="Peringatan juga dihitung sebagai kesalahan.")
@click.option(
    "--format", "form", type=click.Choice(list(FORMATS)), default="text",
    help="Bentuk laporan.",
)  # fmt: skip
@click.option("--quiet", is_flag=True, help="Hanya temuan, tanpa ringkasan.")
@click.pass_obj
def check(
    root: Path | None, paths: tuple[Path, ...], form: str, *, strict: bool, quiet: bool
) -> None:
    """Periksa semua catatan; PATHS membatasi temuan yang ditampilkan."""
    top = find_root((root or Path()).resolve())
    tree = read_tree(top)
    judged = judge(compile_schemas(schema_files()), tree.records, tree.pictures, links=tree.links)
    shown = in_order(_within(judged.findings, top, paths))
    report = Report(shown, len(tree.records), _site(top), version("literasi"), dict(tree.records))
    screen.say(_written(report, form))
    if not quiet and form == "text":
        click.echo(summary(report), err=True)
    bad = shown if strict else [one for one in shown if one.severity == "error"]
    sys.exit(1 if bad else 0)


def _written(report: Report, form: str) -> str:
    """Show text to people with the lines around; to anything else one line a finding."""
    if form == "text" and screen.is_screen():
        return terminal.write(report, screen.width(), screen.paint())
    return FORMATS[form](report)


def _site(top: Path) -> str:
    """Give the portal's address for links to the rules' pages; checking does without one."""
    try:
        return site_address(top)
    except OperatorError:
        return ""


def _within(
    findings: tuple[Finding, ...], top: Path, paths: tuple[Path, ...]
) -> tuple[Finding, ...]:
    """Keep findings of the named files and folders; without names all of them."""
    if not paths:
        return findings
    wanted = [_named(path, top) for path in paths]
    return tuple(
        one for one in findings
        if any((top / one.mark.path).is_relative_to(path) for path in wanted)
    )  # fmt: skip


def _named(path: Path, top: Path) -> Path:
    """Refuse a name that holds nothing, for a misspelt one would pass as a good one."""
    full = path.resolve()
    if not full.exists():
        raise OperatorError(f"«{path}» tidak ada", "periksa ejaan nama berkas atau folder itu")
    if not full.is_relative_to(top / RECORDS) and not (top / RECORDS).is_relative_to(full):
        remedy = f"sebut berkas atau folder di dalam {top / RECORDS}"
        raise OperatorError(f"«{path}» bukan bagian dari arsip", remedy)
    return full
