"""`literasi seal`: registrations, consents and contacts into seals; what is in a seal."""

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from literasi.cli.seals.desk import Desk, deed, desk, file, new_name, seal_parcel
from literasi.cli.seals.lists import filed, listed, settle, told
from literasi.cli.seals.opening import open_seal
from literasi.cli.seals.options import by_option, keys_option, replace_option
from literasi.cli.status import as_of_option, office_option
from literasi.intake.seals import (
    KIND,
    counted,
    fresh,
    pointing,
    seal_of,
    subject_of,
)
from literasi.sealing.parcel import Parcel
from literasi.sealing.person import Person
from literasi.shell.keys import outside
from literasi.values.errors import OperatorError

_REGISTRATION, _CONTACT = "pendaftaran", "kontak"
_ASKED = {"nama": "Nama narahubung", "jabatan": "Jabatan", "telepon": "Telepon atau WhatsApp",
          "surel": "Surel", "alamat": "Alamat"}  # fmt: skip
_LONGEST = 300  # characters of one answer
_LARGEST = 64 * 1024  # bytes of a form's file


@click.group()
def seal() -> None:
    """Segel data pribadi: pendaftaran, persetujuan, kontak."""


seal.add_command(open_seal)


@seal.command("list")
@click.argument("path", metavar="FILE",
                type=click.Path(path_type=Path, exists=True, dir_okay=False))  # fmt: skip
@click.option("--as", "kind", required=True, type=click.Choice([_REGISTRATION, "persetujuan"]),
              help="Macam daftar.")  # fmt: skip
@click.option("--for", "ref", required=True, metavar="JENIS/ID",
              help="Catatannya, misalnya kegiatan/2026-k7q2-g1.")  # fmt: skip
@click.option("--sheet", "wanted", help="Nama lembar; tanpa ini lembar pertama yang berisi.")
@by_option
@keys_option
@replace_option
@office_option
@as_of_option
@click.pass_obj
def list_(  # noqa: PLR0913  one parameter for each option
    root: Path | None, *, path: Path, kind: str, ref: str, wanted: str | None, who: str,
    keys: Path | None, replace: bool, office: str | None, as_of: datetime | None,
) -> None:  # fmt: skip
    """Segel daftar pendaftar (dengan daftar tunggu) atau formulir persetujuan di FILE."""
    at = desk(root, keys, office)
    act = deed(at, who, as_of)
    subject = subject_of(at.office, kind, ref)
    found = listed(at, path, wanted, act.day)
    done, records, old = filed(at, subject, kind, found, act, replace=replace)
    if kind == _REGISTRATION:
        name = subject.partition("/")[2]
        records = {**records, **at.draft("kegiatan", name, counted(at.office, done.parcel))}
    told(found)
    settle(at, done, records, old, act)
    click.echo(f"{subject}: {len(found.people)} orang disegel ({done.parcel.id})", err=True)


@seal.command()
@click.argument("case", metavar="BERKAS")
@click.option("--from", "source", type=click.Path(path_type=Path, exists=True, dir_okay=False),
              help="Berkas formulir permohonan (JSON); tanpa ini ditanyakan.")  # fmt: skip
@by_option
@keys_option
@office_option
@as_of_option
@click.pass_obj
def contact(  # noqa: PLR0913  one parameter for each option
    root: Path | None, *, case: str, source: Path | None, who: str, keys: Path | None,
    office: str | None, as_of: datetime | None,
) -> None:  # fmt: skip
    """Segel kontak pemohon sebuah BERKAS; yang tinggal di catatan hanya rujukannya."""
    at = desk(root, keys, office)
    act = deed(at, who, as_of)
    subject = subject_of(at.office, _CONTACT, f"permohonan/{case}")
    if (old := seal_of(at.office, subject, _CONTACT)) is not None:
        remedy = f"lupakan dahulu yang lama: literasi forget {old.id} --reason tujuan_selesai"
        raise OperatorError(f"{subject} sudah mempunyai kontak tersegel {old.id}", remedy)
    people = _from_form(at, source) if source else (_asked(),)
    done = seal_parcel(at, Parcel(new_name(at), subject, _CONTACT, people))
    data = pointing(at.office, subject, done.parcel.id) or {}
    before = at.office.permohonan[case].value.kontak_tersegel or ""
    file(at, done, {
        **at.draft(KIND, done.parcel.id, fresh(done.parcel, done.done, done.key, act)),
        **at.draft("permohonan", case, data),
    })  # fmt: skip
    click.echo(f"{subject}: kontak disegel ({done.parcel.id})", err=True)
    if before and not before.startswith(f"{KIND}/"):
        click.echo(f"rujukan lama «{before}» diganti; musnahkan atau pindahkan isinya", err=True)
    if source:
        click.echo(f"hapus «{source.name}» bila tidak diperlukan lagi", err=True)


def _asked() -> Person:
    """Ask at the terminal, so that nothing stands in the shell's history."""
    said = {name: click.prompt(title, default="", show_default=False, err=True).strip()
            for name, title in _ASKED.items()}  # fmt: skip
    return _person(said)


def _from_form(at: Desk, path: Path) -> tuple[Person, ...]:
    """Take the contact, and who signs the letter, from the file that the portal's form gives."""
    outside(path, at.top, f"formulir «{path.name}»")
    raw = path.read_bytes()
    try:
        data = json.loads(raw) if len(raw) <= _LARGEST else None
    except (ValueError, RecursionError):
        data = None
    said = data.get(_CONTACT) if isinstance(data, dict) else None
    if not isinstance(said, dict):
        remedy = "sebut berkas permohonan dari formulir portal, atau jawab pertanyaannya"
        raise OperatorError(f"«{path.name}» tidak memuat kontak", remedy)
    people = [_person(said)] if said.get("nama") or not said.get("penanda_tangan") else []
    if said.get("penanda_tangan"):
        signer = {"nama": said["penanda_tangan"], "jabatan": said.get("jabatan")}
        people = [_person({**said, "jabatan": ""}), *[_person(signer)]] if people else [
            _person({**said, **signer})
        ]  # fmt: skip
    return tuple(people)


def _person(said: Mapping[str, Any]) -> Person:
    """Take short texts on one line only; what a stranger wrote may be anything."""
    texts = {name: " ".join(value.split()) for name in _ASKED
             if isinstance(value := said.get(name), str)}  # fmt: skip
    if not texts.get("nama"):
        raise OperatorError("nama narahubung kosong", "isi namanya")
    if any(len(one) > _LONGEST for one in texts.values()):
        raise OperatorError(f"isian lebih dari {_LONGEST} huruf", "singkat isiannya")
    return Person(**texts)
