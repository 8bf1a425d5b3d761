"""The group of commands, and the one boundary where errors become exit codes."""

import sys
from importlib import import_module
from pathlib import Path

import click

from literasi.values.errors import OperatorError

_COMMANDS = (
    "check", "fix", "explain", "build", "merge", "serve", "schedule", "status", "inbox", "log",
    "number", "letter", "attach", "verify", "register", "report", "close-month", "import", "new",
    "confirm", "attendance", "seal", "forget", "keys", "retention", "guard", "review",
    "owners", "find", "correct", "forms", "init", "upgrade", "migrate",
    "federate",
)  # fmt: skip
_MODULES = {"import": "importing"}  # a word that Python keeps for itself
_OPERATOR, _BUG = 2, 3


class Commands(click.Group):
    """Loads a command when it is asked for: checking needs no site engine installed."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's signature
        """List the commands in the order people meet them."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the module of a command; its function has the module's name."""
        if cmd_name not in _COMMANDS:
            return None
        name = _MODULES.get(cmd_name, cmd_name.replace("-", "_"))
        command: click.Command = getattr(import_module(f"literasi.cli.{name}"), name)
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--root", type=click.Path(path_type=Path, file_okay=False), help="Folder arsip.")
@click.version_option(package_name="literasi", message="literasi %(version)s")
@click.pass_context
def literasi(context: click.Context, root: Path | None) -> None:
    """Kerja sama literasi perpustakaan daerah, dijalankan dari catatan di Git."""
    context.obj = root


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
