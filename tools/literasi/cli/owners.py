"""`literasi owners`: CODEOWNERS from the officials, and whether the one on file still holds."""

import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from literasi.cli.asof import day_of
from literasi.cli.sound import archive, refuse
from literasi.cli.status import as_of_option
from literasi.reviewing.owners import PLACES, Host, Owners
from literasi.reviewing.owners import owners as owned
from literasi.shell.files import write
from literasi.values.errors import OperatorError
from literasi.values.finding import Finding


@click.command()
@click.option("--host", type=click.Choice([one.value for one in Host]), default=Host.GITHUB.value,
              show_default=True, help="Layanan Git yang membacanya.")  # fmt: skip
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False),
              help="Berkas tujuan; tanpa ini .github/ atau .gitlab/ CODEOWNERS.")  # fmt: skip
@click.option("--check", "only", is_flag=True,
              help="Jangan menulis; katakan saja bila berkasnya sudah usang.")  # fmt: skip
@as_of_option
@click.pass_obj
def owners(
    root: Path | None, host: str, output: Path | None, as_of: datetime | None, *, only: bool
) -> None:
    """Tulis CODEOWNERS: keputusan kantor menunggu persetujuan pimpinannya.

    Pemiliknya ialah pemegang jabatan struktural hari ini yang catatannya memuat «akun».
    """
    top, judged = archive(root)
    refuse(replace(judged, findings=tuple(filter(_told_by_officials, judged.findings))))
    made = owned(judged.catalogue, day_of(top, as_of), Host(host))
    target = output or top / PLACES[Host(host)]
    _warn(made)
    if only:
        sys.exit(_compared(made, target))
    write(target, made.text.encode())
    click.echo(str(target))


def _told_by_officials(one: Finding) -> bool:
    """Tell what could take an official away; other mistakes wait for their own check."""
    _, _, kind, *_ = (*one.mark.path.split("/"), "", "", "")
    return kind in {"pejabat", "instansi.yml"}


def _warn(made: Owners) -> None:
    for office in made.ownerless:
        note = f"{office}: tidak ada pimpinan yang menjabat dengan «akun»"
        click.echo(f"{note}; keputusan kantor ini tidak menunggu siapa pun", err=True)


def _compared(made: Owners, target: Path) -> int:
    """Say whether the file on disk is what would be written now."""
    try:
        there = target.read_bytes() if target.exists() else None
    except OSError as error:
        message = f"«{target}» tidak dapat dibaca: {error.strerror}"
        raise OperatorError(message, "periksa izin dan jalan berkas itu") from error
    if there == made.text.encode():
        return 0
    said = "belum ada" if there is None else "sudah usang"
    click.echo(f"{target} {said}; jalankan: literasi owners")
    return 1
