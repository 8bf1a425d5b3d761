"""`open`, one command in two groups: a seal is shown by its own id or by its record's."""

from pathlib import Path

import click

from literasi.cli.seals.desk import desk, my_key
from literasi.cli.seals.options import identity_option, keys_option
from literasi.cli.seals.showing import show
from literasi.cli.status import office_option
from literasi.intake.seals import the_seal


@click.command("open")
@click.argument("name", metavar="SEGEL|CATATAN")
@click.option("--csv", "comma", is_flag=True, help="Sebagai CSV ke keluaran baku.")
@keys_option
@identity_option
@office_option
@click.pass_obj
def open_seal(  # noqa: PLR0913  one parameter for each option
    root: Path | None, *, name: str, comma: bool, keys: Path | None, identity: Path | None,
    office: str | None,
) -> None:  # fmt: skip
    """Tampilkan isi sebuah segel di layar: sebut segelnya, atau presensi atau berkasnya."""
    at = desk(root, keys, office)
    show(at.open(the_seal(at.office, name), my_key(at, identity)), comma=comma)
