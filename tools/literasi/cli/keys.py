"""`literasi keys`: officers who may open seals, and the health of the office's key store."""

import sys
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from literasi.cli.asof import day_of
from literasi.cli.seals.desk import Desk, deed, desk, my_key, seal_parcel
from literasi.cli.seals.lists import settle
from literasi.cli.seals.options import by_option, identity_option, keys_option
from literasi.cli.status import as_of_option, office_option
from literasi.intake.seals import KIND, Deed, again, living
from literasi.sealing.envelope import Key, draw, lock, public_key
from literasi.sealing.parcel import rewrapped
from literasi.shell.files import find_root
from literasi.shell.keys import outside, write_private
from literasi.values.errors import OperatorError

_FEWEST = 2  # officers; one alone may lose the key, and with it everything
_SHORTEST = 12  # signs of a passphrase


@click.group()
def keys() -> None:
    """Gudang kunci kantor: petugas yang boleh membuka segel, dan keadaannya."""


@keys.command()
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--no-passphrase", is_flag=True, help="Tanpa kata sandi (hanya di tempat terkunci).")
@click.pass_obj
def identity(root: Path | None, *, path: Path, no_passphrase: bool) -> None:
    """Buat identitas (kunci rahasia) seorang petugas di FILE, di luar repositori."""
    outside(path, find_root((root or Path()).resolve()), f"berkas identitas «{path}»")
    if path.exists():
        raise OperatorError(f"«{path}» sudah ada", "pilih nama lain; identitas lama tidak ditimpa")
    key = draw()
    text = f"# kunci publik: {key.public}\n{key.secret}\n".encode()
    write_private(path, text if no_passphrase else lock(text, _passphrase()))
    click.echo(key.public)
    click.echo("berikan kunci publik di atas kepada pengelola gudang kunci", err=True)


def _passphrase() -> str:
    words: str = click.prompt(
        "Kata sandi baru", hide_input=True, confirmation_prompt="Ulangi kata sandi", err=True
    )
    if len(words) < _SHORTEST:
        raise OperatorError("kata sandi terlalu pendek", f"paling sedikit {_SHORTEST} huruf")
    return words


@keys.command()
@click.argument("name", metavar="NAMA")
@click.argument("public", metavar="KUNCI-PUBLIK")
@keys_option
@click.option("--identity", type=click.Path(path_type=Path), envvar="LITERASI_IDENTITY",
              help="Identitas petugas terdaftar; perlu bila sudah ada segel.")  # fmt: skip
@office_option
@click.pass_obj
def add(  # noqa: PLR0913  one parameter for each option
    root: Path | None, *, name: str, public: str, keys: Path | None, identity: Path | None,
    office: str | None,
) -> None:  # fmt: skip
    """Daftarkan petugas, atau ganti kunci publiknya, lalu bungkus ulang semua kunci data."""
    at = desk(root, keys, office)
    read = public_key(public)
    mine = my_key(at, identity) if at.store.names() else None
    wrapped = _rewrapped(at, mine, {**at.store.officers(), name: read}) if mine else {}
    at.store.admit(name, read)
    _keep(at, wrapped)
    click.echo(f"{name} terdaftar; {len(wrapped)} kunci dibungkus ulang", err=True)
    _warn(at)


@keys.command()
@click.argument("name", metavar="NAMA")
@keys_option
@identity_option
@office_option
@click.pass_obj
def remove(
    root: Path | None, *, name: str, keys: Path | None, identity: Path | None, office: str | None
) -> None:
    """Coret petugas yang pindah atau berhenti, lalu bungkus ulang semua kunci data tanpa dia."""
    at = desk(root, keys, office)
    left = {one: key for one, key in at.store.officers().items() if one != name}
    if not left:
        raise OperatorError(f"«{name}» petugas terakhir", "daftarkan penggantinya dahulu")
    wrapped = _rewrapped(at, my_key(at, identity), left)
    at.store.dismiss(name)
    _keep(at, wrapped)
    click.echo(f"{name} dicoret; {len(wrapped)} kunci dibungkus ulang", err=True)
    click.echo(
        f"kunci yang pernah disalin {name} tetap dapat membuka segel lama; ganti kunci datanya:\n"
        "literasi keys rotate --by PEJABAT", err=True,
    )  # fmt: skip
    _warn(at)


@keys.command()
@keys_option
@identity_option
@office_option
@click.pass_obj
def rewrap(
    root: Path | None, *, keys: Path | None, identity: Path | None, office: str | None
) -> None:
    """Bungkus ulang semua kunci data untuk petugas yang terdaftar sekarang."""
    at = desk(root, keys, office)
    wrapped = _rewrapped(at, my_key(at, identity), at.store.officers())
    _keep(at, wrapped)
    click.echo(f"{len(wrapped)} kunci dibungkus ulang", err=True)
    _warn(at)


def _rewrapped(at: Desk, mine: Key, officers: Mapping[str, str]) -> dict[str, bytes]:
    """Wrap every key anew in memory; one that does not open is named and hinders no other."""
    found: dict[str, bytes] = {}
    public = tuple(officers.values())
    for name in at.store.names():
        try:
            found[name] = rewrapped(at.store.wrapped(name), mine, public)
        except OperatorError as error:
            click.echo(f"kunci {name}: {error.message}", err=True)
    if at.store.names() and not found:
        remedy = "pakai identitas petugas yang terdaftar"
        raise OperatorError(
            "tidak satu pun kunci data dapat dibuka; tidak ada yang diubah", remedy
        )
    return found


def _keep(at: Desk, wrapped: Mapping[str, bytes]) -> None:
    for name, raw in wrapped.items():
        at.store.keep(name, raw)


def _warn(at: Desk) -> None:
    officers = at.store.officers()
    if len(officers) < _FEWEST:
        click.echo(
            f"baru {len(officers)} petugas: bila identitasnya hilang, semua segel tidak dapat"
            " dibuka lagi; daftarkan satu lagi", err=True,
        )  # fmt: skip


@keys.command()
@by_option
@keys_option
@identity_option
@office_option
@as_of_option
@click.pass_obj
def rotate(  # noqa: PLR0913  one parameter for each option
    root: Path | None, *, who: str, keys: Path | None, identity: Path | None,
    office: str | None, as_of: datetime | None,
) -> None:  # fmt: skip
    """Ganti kunci data semua segel: isinya disegel ulang, kunci lamanya dimusnahkan."""
    at = desk(root, keys, office)
    act, mine = deed(at, who, as_of), my_key(at, identity)
    told = [_rotated(at, seal, mine, act) for seal in tuple(living(at.office))]
    click.echo(f"{sum(told)} segel berganti kunci", err=True)
    sys.exit(0 if all(told) else 1)


def _rotated(at: Desk, seal: Any, mine: Key, act: Deed) -> bool:
    """Give one list a new key; one that does not open keeps its own and hinders no other."""
    try:
        done = seal_parcel(at, at.open(seal, mine))
    except OperatorError as error:
        click.echo(f"segel {seal.id}: {error.message}\n    → {error.remedy}", err=True)
        return False
    data = again(seal, done.parcel, done.done, done.key, act, "ganti_kunci")
    settle(at, done, at.draft(KIND, seal.id, data), seal.value.kunci, act)
    return True


@keys.command()
@click.option("--again", "destroy", is_flag=True,
              help="Musnahkan lagi kunci yang hidup kembali dari cadangan.")  # fmt: skip
@keys_option
@office_option
@as_of_option
@click.pass_obj
def check(
    root: Path | None, *, destroy: bool, keys: Path | None, office: str | None,
    as_of: datetime | None,
) -> None:  # fmt: skip
    """Bandingkan gudang kunci dengan catatan segel; 1 bila ada yang tidak beres."""
    at = desk(root, keys, office)
    for name, public in at.store.officers().items():
        click.echo(f"petugas {name} {public}")
    _warn(at)
    back = _undead(at)
    if destroy:
        for name in back:
            at.store.destroy(name, f"{day_of(at.top, as_of).isoformat()} dari cadangan")
            click.echo(f"kunci {name}: dimusnahkan lagi")
    told = [] if destroy else [f"kunci {name}: hidup kembali, seharusnya musnah" for name in back]
    told += _gaps(at)
    for line in told:
        click.echo(line)
    click.echo(f"{len(at.store.names())} kunci data, {len(told)} masalah", err=True)
    sys.exit(1 if told else 0)


def _undead(at: Desk) -> tuple[str, ...]:
    """List keys that are there although the store or the records say that they were destroyed."""
    said = set(at.store.gone())
    for seal in at.office.segel.values():
        said |= {one.kunci for one in seal.value.disegel_ulang}
        said |= {seal.value.kunci} if seal.value.dimusnahkan else set()
    return tuple(name for name in at.store.names() if name in said)


def _gaps(at: Desk) -> Iterator[str]:
    """Tell keys that are missing, and keys that no record speaks of."""
    back, there = set(_undead(at)), set(at.store.names())
    needed = {seal.value.kunci: seal.id for seal in living(at.office)}
    for name, seal in sorted(needed.items()):
        if name not in there or name in back:
            yield f"segel {seal}: kunci {name} tidak ada; pulihkan dari cadangan gudang kunci"
    for name in sorted(there - back - needed.keys()):
        yield f"kunci {name}: tidak disebut catatan mana pun; mungkin catatannya belum digabungkan"
