"""The options of the commands on sealed data."""

from pathlib import Path

import click

from literasi.shell.keys import VARIABLE

keys_option = click.option(
    "--keys", type=click.Path(path_type=Path), envvar=VARIABLE,
    help="Gudang kunci kantor: satu folder di luar Git.",
)  # fmt: skip
identity_option = click.option(
    "--identity", type=click.Path(path_type=Path), envvar="LITERASI_IDENTITY",
    help="Berkas identitas (kunci rahasia) petugas yang membuka.",
)  # fmt: skip
by_option = click.option(
    "--by", "who", required=True, metavar="PEJABAT[/PERAN]", help="Petugas yang melakukannya."
)
replace_option = click.option(
    "--replace", is_flag=True, help="Ganti daftar yang sudah tersegel dengan yang dibetulkan."
)
