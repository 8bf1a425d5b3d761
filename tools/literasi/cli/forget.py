"""`literasi forget`: destroy the key of a person or a list; nothing in any copy opens again."""

from datetime import datetime
from pathlib import Path
from typing import Any

import click

from literasi.cli.seals.desk import Desk, deed, desk, my_key, seal_parcel
from literasi.cli.seals.lists import settle
from literasi.cli.seals.options import identity_option, keys_option
from literasi.cli.status import as_of_option, office_option
from literasi.intake.seals import AGAIN, FORGET, KIND, Deed, again, destroyed, living
from literasi.sealing.parcel import Parcel
from literasi.shell.files import write
from literasi.values.errors import OperatorError

_BACKUP = (
    "cadangan gudang kunci masih memuat kunci lama sampai dihapus menurut aturan kantor;\n"
    "sesudah memulihkan cadangan jalankan: literasi keys check --again"
)


@click.command()
@click.argument("name", metavar="[SEGEL]", required=False)
@click.option("--row", "rows", type=click.IntRange(1), multiple=True,
              help="Hanya orang pada baris ini (lihat: seal open); boleh berulang.")  # fmt: skip
@click.option("--find", is_flag=True, help="Cari seseorang di semua segel yang dapat dibuka.")
@click.option("--reason", type=click.Choice(FORGET), help="Alasan, tanpa nama siapa pun.")
@click.option("--by", "who", metavar="PEJABAT[/PERAN]", help="Petugas yang memusnahkan kuncinya.")
@keys_option
@identity_option
@office_option
@as_of_option
@click.pass_obj
def forget(  # noqa: PLR0913  one parameter for each option
    root: Path | None, *, name: str | None, rows: tuple[int, ...], find: bool,
    reason: str | None, who: str | None, keys: Path | None, identity: Path | None,
    office: str | None, as_of: datetime | None,
) -> None:  # fmt: skip
    """Lupakan isi SEGEL, atau beberapa orang di dalamnya, di semua salinan dan seluruh riwayat."""
    at = desk(root, keys, office)
    if find:
        _find(at, identity)
        return
    if name is None or reason is None or who is None:
        remedy = "misalnya: literasi forget SEGEL --reason permintaan --by dimas"
        raise OperatorError("segel, alasan, dan petugasnya harus disebut", remedy)
    seal, act = _seal(at, name), deed(at, who, as_of)
    if rows:
        _without(at, seal, set(rows), act, reason, identity)
    else:
        _whole(at, seal, act, reason)
    click.echo(_BACKUP, err=True)


def _seal(at: Desk, name: str) -> Any:  # the front desk opens no records
    """Find a seal by its id alone: what cannot be undone is not guessed."""
    plain = name.removeprefix(f"{KIND}/")
    if plain not in at.office.segel:
        remedy = "sebut id segelnya; cari dengan: literasi forget --find"
        raise OperatorError(f"segel «{plain}» tidak ada", remedy)
    seal = at.office.segel[plain]
    if seal.value.dimusnahkan is not None and not at.store.has(seal.value.kunci):
        when = seal.value.dimusnahkan.tanggal
        raise OperatorError(f"segel «{plain}» sudah dimusnahkan {when}", "tidak perlu diulang")
    return seal


def _whole(at: Desk, seal: Any, act: Deed, reason: str) -> None:
    """Destroy the key first: a tombstone must never stand beside a key that still opens."""
    at.store.destroy(seal.value.kunci, f"{act.day.isoformat()} {act.by['peran']}")
    if seal.value.dimusnahkan is None:
        for path, raw in at.draft(KIND, seal.id, destroyed(seal, act, reason)).items():
            write(at.top / path, raw)
    (at.top / at.place(KIND, seal.id, "age")).unlink(missing_ok=True)
    click.echo(f"segel/{seal.id}: kunci dimusnahkan, {seal.value.baris} orang dilupakan", err=True)


def _without(  # noqa: PLR0913, PLR0917  what is left out, by whom and why
    at: Desk, seal: Any, rows: set[int], act: Deed, reason: str, identity: Path | None
) -> None:
    """Seal the others anew under a new key and destroy the old one."""
    if reason not in AGAIN:
        raise OperatorError(
            f"alasan «{reason}» berlaku bagi seluruh daftar", "jalankan tanpa --row"
        )
    parcel = at.open(seal, my_key(at, identity))
    beyond = sorted(one for one in rows if one > len(parcel.people))
    if beyond:
        message = f"baris {beyond[0]} tidak ada: segel ini memuat {len(parcel.people)} orang"
        raise OperatorError(message, f"lihat barisnya: literasi seal open {seal.id}")
    kept = tuple(one for row, one in enumerate(parcel.people, 1) if row not in rows)
    if not kept:
        _whole(at, seal, act, reason)
        return
    done = seal_parcel(at, Parcel(parcel.id, parcel.subject, parcel.kind, kept))
    data = again(seal, done.parcel, done.done, done.key, act, reason)
    settle(at, done, at.draft(KIND, seal.id, data), seal.value.kunci, act)
    click.echo(f"segel/{seal.id}: {len(rows)} orang dilupakan, {len(kept)} tinggal", err=True)


def _find(at: Desk, identity: Path | None) -> None:
    """Search all seals for a person; asked at the terminal, told by seal and row."""
    mine = my_key(at, identity)
    wanted = click.prompt("Nama, nomor telepon, atau surel", err=True).casefold().split()
    count = 0
    for seal in living(at.office):
        try:
            people = at.open(seal, mine).people
        except OperatorError as error:  # one broken seal hides no other
            click.echo(f"segel/{seal.id}: {error.message}", err=True)
            continue
        for row, one in enumerate(people, 1):
            told = f"{one.nama} {one.telepon} {one.surel} {one.wali}".casefold()
            if all(word in told for word in wanted):
                count += 1
                click.echo(f"{seal.id} --row {row}  {seal.value.isi} untuk {seal.value.untuk}")
    click.echo(f"{count} ditemukan", err=True)
