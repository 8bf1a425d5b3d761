"""The office, its key store, and who sits at the desk: what every command begins with."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from literasi.books.closing import actor
from literasi.books.shelf import the_office
from literasi.cli.asof import day_of
from literasi.cli.sound import archive
from literasi.gate.schemas import Schemas, compile_schemas
from literasi.intake.seals import KIND, Deed
from literasi.judging import judge
from literasi.repair.format import dump
from literasi.sealing.envelope import Key, UnreadableError, is_locked, key_of, unlock
from literasi.sealing.parcel import Parcel, Sealed, opened, sealed
from literasi.shell.chance import short_id
from literasi.shell.files import RECORDS, read_tree, write
from literasi.shell.keys import KeyStore, key_store, outside
from literasi.shell.schemas import schema_files
from literasi.values.errors import OperatorError
from literasi.values.finding import Severity
from literasi.values.sealed_file import sealed_file


@dataclass(frozen=True, slots=True)
class Desk:
    """An archive, one of its offices, and the office's keys."""

    top: Path
    office: Any  # the front desk opens no records
    schemas: Schemas
    keys: Path | None

    @property
    def store(self) -> KeyStore:
        """Open the key store; who needs no key needs none."""
        return key_store(self.keys, self.top, self.office.code)

    def place(self, kind: str, name: str, ending: str = "yml") -> str:
        """Give the path of a record or sealed file below the root."""
        return f"{RECORDS}/{self.office.code}/{kind}/{name}.{ending}"

    def draft(self, kind: str, name: str, data: Mapping[str, Any]) -> dict[str, bytes]:
        """Write a record as bytes, by its path."""
        return {self.place(kind, name): dump(self.schemas, kind, dict(data)).encode()}

    def open(self, seal: Any, mine: Key) -> Parcel:
        """Open a seal."""
        path = self.top / self.place(KIND, seal.id, "age")
        if not path.is_file():
            remedy = "pulihkan dari riwayat Git: git checkout -- BERKAS"
            raise OperatorError(f"berkas tersegel {seal.id}.age tidak ada", remedy)
        expected = (seal.id, seal.value.untuk, seal.value.isi)
        return opened(path.read_bytes(), self.store.wrapped(seal.value.kunci), mine, expected)


def desk(root: Path | None, keys: Path | None, office: str | None) -> Desk:
    """Open the archive, whatever is wrong in it elsewhere."""
    top, judged = archive(root)
    here = the_office(judged.catalogue, office)
    return Desk(top, here, compile_schemas(schema_files()), keys)


def deed(at: Desk, who: str, as_of: datetime | None) -> Deed:
    """Say who acts, and when."""
    day = day_of(at.top, as_of)
    return Deed(actor(at.office, who, day), day)


def my_key(at: Desk, identity: Path | None) -> Key:
    """Read the officer's own key; a locked one asks for its passphrase."""
    if identity is None:
        remedy = "beri --identity BERKAS, atau tetapkan LITERASI_IDENTITY"
        raise OperatorError("untuk membuka segel diperlukan identitas petugas", remedy)
    outside(identity, at.top, f"berkas identitas «{identity}»")
    if not identity.is_file():
        remedy = "periksa ejaannya, atau buat: literasi keys identity"
        raise OperatorError(f"berkas identitas «{identity}» tidak ada", remedy)
    raw = identity.read_bytes()
    if not is_locked(raw):
        return key_of(raw.decode("utf-8", "replace"))
    words = click.prompt("Kata sandi identitas", hide_input=True, err=True)
    try:
        return key_of(unlock(raw, words).decode("utf-8", "replace"))
    except UnreadableError as error:
        raise OperatorError("kata sandi tidak cocok", "ulangi dengan kata sandi Anda") from error


@dataclass(frozen=True, slots=True)
class Fresh:
    """A parcel sealed under a new key that has a name."""

    parcel: Parcel
    done: Sealed
    key: str


def seal_parcel(at: Desk, parcel: Parcel) -> Fresh:
    """Seal a parcel for all officers of the office."""
    done = sealed(parcel, at.store.officers().values())
    return Fresh(parcel, done, "".join(short_id() for _ in range(4)))


def new_name(at: Desk) -> str:
    """Draw the id of a new seal; it says nothing about what is sealed."""
    while (name := f"{short_id()}-{short_id()}") in at.office.segel:
        pass
    return name


def file(at: Desk, fresh: Fresh, records: Mapping[str, bytes]) -> None:
    """File a new seal with its records: all of them, or nothing at all.

    First the key is safe, then the sealed file, then the records that speak of it.
    """
    sealed_path = at.place(KIND, fresh.parcel.id, "age")
    _check(at, records, {sealed_path: fresh.done.raw})
    at.store.keep(fresh.key, fresh.done.wrapped)
    write(at.top / sealed_path, fresh.done.raw)
    for path, raw in sorted(records.items()):
        write(at.top / path, raw)


def _check(at: Desk, records: Mapping[str, bytes], seals: Mapping[str, bytes]) -> None:
    """Refuse what would leave the archive worse than it is."""
    tree = read_tree(at.top)
    after = sorted({**dict(tree.records), **records}.items())
    new = [sealed_file(path, raw) for path, raw in seals.items()]
    kept = [one for one in tree.sealed if one.path not in seals]
    before = judge(at.schemas, tree.records, tree.pictures, sealed=tree.sealed).findings
    known = {(one.rule, one.mark.path) for one in before}
    wrong = [
        one for one in judge(at.schemas, after, tree.pictures, sealed=[*kept, *new]).findings
        if one.severity is Severity.ERROR and (one.rule, one.mark.path) not in known
    ]  # fmt: skip
    if wrong:
        lines = "\n".join(f"{one.mark.path}: {one.rule} {one.message}" for one in wrong[:20])
        remedy = wrong[0].hint or "betulkan dahulu"
        raise OperatorError(f"tidak ada yang ditulis:\n{lines}", remedy)
