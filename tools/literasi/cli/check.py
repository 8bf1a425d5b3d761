"""`literasi check`: judge all records and show what is wrong."""

import sys
from datetime import datetime
from pathlib import Path

import click

from literasi.cli.asof import day_of
from literasi.cli.findings import Asked, found
from literasi.cli.reports import FORMATS, Report, screen, summary, terminal
from literasi.cli.unhurried import unhurried
from literasi.shell import git
from literasi.shell.files import find_root, read_tree
from literasi.shell.project import site_address
from literasi.values.errors import OperatorError


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
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="TTTT-BB-HH",
    help="Hari pengecualian dan mulainya aturan ditimbang.",
)
@click.pass_obj
def check(  # noqa: PLR0913  one parameter for each option
    root: Path | None, paths: tuple[Path, ...], form: str, base: str | None,
    as_of: datetime | None, *, strict: bool, quiet: bool, branches: bool,
) -> None:  # fmt: skip
    """Periksa semua catatan; PATHS membatasi temuan yang ditampilkan."""
    top = find_root((root or Path()).resolve())
    tree, day = read_tree(top), _day(top, as_of)
    with unhurried():
        shown = found(Asked(top, paths, base, branches, day), tree)
    report = Report(shown, len(tree.records), _site(top), _version(form), dict(tree.records))
    _show(report, form, quiet=quiet)
    bad = {"error", "warning"} if strict else {"error"}
    sys.exit(1 if any(one.severity in bad for one in shown) else 0)


def _version(form: str) -> str:
    """Read the tool's version for the one form that names it."""
    if form != "sarif":
        return ""
    from importlib.metadata import version  # noqa: PLC0415  a slow import

    return version("literasi")


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
