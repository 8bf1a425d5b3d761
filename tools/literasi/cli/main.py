"""The group of commands, and the one boundary where errors become exit codes."""

import sys
from pathlib import Path

import click

from literasi.cli.check import check
from literasi.values.errors import OperatorError

_OPERATOR, _BUG = 2, 3


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--root", type=click.Path(path_type=Path, file_okay=False), help="Folder arsip.")
@click.version_option(package_name="literasi", message="literasi %(version)s")
@click.pass_context
def literasi(context: click.Context, root: Path | None) -> None:
    """Kerja sama literasi perpustakaan daerah, dijalankan dari catatan di Git."""
    context.obj = root


literasi.add_command(check)


def main() -> None:
    """Run the command line: 0 good, 1 errors found, 2 operator's mistake, 3 our bug."""
    try:
        literasi.main(standalone_mode=False)
    except OperatorError as error:
        click.echo(f"{error.message}\n→ {error.remedy}", err=True)
        sys.exit(_OPERATOR)
    except click.ClickException as error:
        error.show()
        sys.exit(_OPERATOR)
    except click.exceptions.Abort:
        sys.exit(130)
    except Exception:  # noqa: BLE001  the one boundary: whatever is left is our bug, shown whole
        _our_bug()
        sys.exit(_BUG)


def _our_bug() -> None:
    import traceback  # noqa: PLC0415  needed only here

    click.echo(traceback.format_exc(), err=True)
    click.echo(
        "Ini kesalahan program, bukan kesalahan Anda. Mohon laporkan teks di atas.", err=True
    )
