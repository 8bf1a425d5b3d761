"""`literasi check`: judge all records and show what is wrong."""

import sys
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

import click

from literasi.cli.against import across_branches, against_base
from literasi.cli.asof import day_of
from literasi.cli.reports import FORMATS, Report, in_order, screen, summary, terminal
from literasi.cli.selection import chosen
from literasi.compare.titles import TITLES
from literasi.gate.schemas import compile_schemas
from literasi.judging import judge, waivers
from literasi.rules.waivers import apply
from literasi.shell import git
from literasi.shell.files import find_root, read_tree
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
@click.option("--base", help="Bandingkan dengan titik pisah dari cabang ini, misalnya main.")
@click.option("--branches", is_flag=True, help="Gabungkan cabang terbuka, cari yang bertabrakan.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="Hari pengecualian ditimbang.")
@click.pass_obj
def check(  # noqa: PLR0913  one parameter for each option
    root: Path | None, paths: tuple[Path, ...], form: str, base: str | None,
    as_of: datetime | None, *, strict: bool, quiet: bool, branches: bool,
) -> None:  # fmt: skip
    """Periksa semua catatan; PATHS membatasi temuan yang ditampilkan."""
    top = find_root((root or Path()).resolve())
    tree, schemas = read_tree(top), compile_schemas(schema_files())
    day = _day(top, as_of)
    judged = judge(schemas, tree.records, tree.pictures, day, tree.links)
    found = [*judged.findings]
    if base is not None:
        asked = [one for one in waivers(judged.catalogue) if one.value.aturan in TITLES]
        found += apply(against_base(top, base, schemas), asked, day, TITLES)
    if branches:
        found += across_branches(top, schemas)
    shown = in_order(_within(tuple(found), top, paths))
    report = Report(shown, len(tree.records), _site(top), version("literasi"), dict(tree.records))
    _show(report, form, quiet=quiet)
    bad = shown if strict else [one for one in shown if one.severity == "error"]
    sys.exit(1 if bad else 0)


def _day(top: Path, as_of: datetime | None) -> str | None:
    """Give the day on which waivers are looked at; without one and without Git none has ended."""
    if as_of is None and git.head(top) is None:
        return None
    return day_of(top, as_of).isoformat()


def _show(report: Report, form: str, *, quiet: bool) -> None:
    screen.say(_written(report, form))
    if not quiet and form == "text":
        click.echo(summary(report), err=True)


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
    wanted = chosen(paths, top)
    return tuple(
        one for one in findings
        if any((top / one.mark.path).is_relative_to(path) for path in wanted)
    )  # fmt: skip
