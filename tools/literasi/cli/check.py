"""`literasi check`: judge all records and show what is wrong."""

import sys
from pathlib import Path

import click

from literasi.cli.report import as_json, as_text, summary
from literasi.gate.schemas import compile_schemas
from literasi.judging import judge
from literasi.shell.files import RECORDS, find_root, read_tree
from literasi.shell.schemas import schema_files
from literasi.values.errors import OperatorError
from literasi.values.finding import Finding


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--strict", is_flag=True, help="Peringatan juga dihitung sebagai kesalahan.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text",
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
    shown = _within(judged.findings, top, paths)
    _say(as_json(shown) if form == "json" else as_text(shown))
    if not quiet and form == "text":
        click.echo(summary(shown, len(tree.records)), err=True)
    bad = shown if strict else [one for one in shown if one.severity == "error"]
    sys.exit(1 if bad else 0)


def _say(report: str) -> None:
    """Write UTF-8 wherever the report goes; file names that are not UTF-8 are spelt out."""
    clean = report.encode("utf-8", "backslashreplace")
    click.echo(clean.decode() if sys.stdout.isatty() else clean, nl=False)


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
