"""`literasi attendance`: lists of those who came: sealed, opened, printed, counted."""

import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from literasi.cli.seals.desk import Desk, deed, desk, my_key
from literasi.cli.seals.lists import filed, listed, settle, told
from literasi.cli.seals.opening import open_seal
from literasi.cli.seals.options import by_option, identity_option, keys_option, replace_option
from literasi.cli.status import as_of_option, office_option
from literasi.intake.seals import differences, living, pointing, seal_of, the_seal
from literasi.intake.sessions import Session, attendance_of, session
from literasi.intake.sessions import attendance as attendance_record
from literasi.outputs.office.attendance import typeset_sheet
from literasi.sealing.envelope import Key
from literasi.sealing.parcel import Parcel
from literasi.sealing.person import Person, totals
from literasi.shell.keys import outside, write_private
from literasi.values.errors import OperatorError
from literasi.views.attendance_sheet import Columns, sheet

_KIND = "daftar_hadir"
activity_option = click.option("--kegiatan", "activity", required=True, help="Id kegiatan.")
slot_option = click.option("--jadwal", "slot", help="Kunci jadwal, bila ada beberapa.")
session_option = click.option(
    "--session", "start", metavar="TTTT-BB-HH[TJJ:MM]", help="Sesi, bila ada beberapa."
)


@click.group()
def attendance() -> None:
    """Daftar hadir: disegel, dibuka, dicetak, dihitung."""


@attendance.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@activity_option
@slot_option
@session_option
@click.option("--sheet", "wanted", help="Nama lembar; tanpa ini lembar pertama yang berisi.")
@by_option
@keys_option
@replace_option
@office_option
@as_of_option
@click.pass_obj
def import_(  # noqa: PLR0913  one parameter for each option
    root: Path | None, *, file: Path, activity: str, slot: str | None, start: str | None,
    wanted: str | None, who: str, keys: Path | None, replace: bool, office: str | None,
    as_of: datetime | None,
) -> None:  # fmt: skip
    """Segel daftar hadir di FILE (XLSX, ODS, CSV) dan catat jumlahnya pada presensi."""
    at = desk(root, keys, office)
    act = deed(at, who, as_of)
    one = session(at.office, activity, slot, start)
    found = listed(at, file, wanted, one.when.original.date())
    name = attendance_of(at.office, one)
    done, records, old = filed(at, f"presensi/{name}", _KIND, found, act, replace=replace)
    if name not in at.office.presensi:
        data = attendance_record(one, done.parcel, act)
    else:
        data = pointing(at.office, f"presensi/{name}", done.parcel.id) or {}
        data = _recounted(at, name, data, done.parcel, replace=replace)
    told(found)
    settle(at, done, {**records, **at.draft("presensi", name, data)}, old, act)
    click.echo(f"presensi/{name}: {len(found.people)} orang disegel ({done.parcel.id})", err=True)
    click.echo(f"simpan atau musnahkan «{file.name}» menurut aturan kantor", err=True)


def _recounted(
    at: Desk, name: str, data: dict[str, object], parcel: Parcel, *, replace: bool
) -> dict[str, object]:
    """Keep the counts of a record that agree with its list; a replaced list is counted anew."""
    recorded = at.office.presensi[name].document.data["jumlah"]
    wrong = list(differences(recorded, parcel))
    if replace:
        for gap in wrong:
            click.echo(f"perhatikan: jumlah berubah; {gap}", err=True)
        if wrong:  # rule BAS005, once the record stands on the main branch
            click.echo("jumlah yang sudah digabungkan perlu pengecualian BAS005", err=True)
        return {**data, "jumlah": dict(totals(parcel.people))}
    if wrong:
        remedy = "betulkan jumlah di catatan presensi atau daftarnya, lalu ulangi"
        raise OperatorError(f"presensi/{name} berbeda dari daftar: {'; '.join(wrong)}", remedy)
    return {**data, "jumlah": {**totals(parcel.people), **recorded}}


attendance.add_command(open_seal)


@attendance.command("print")
@activity_option
@slot_option
@session_option
@click.option("--blank", type=click.IntRange(1, 500), metavar="BARIS",
              help="Cetak blanko dengan sekian baris, tanpa membuka segel.")  # fmt: skip
@click.option("--children", is_flag=True,
              help="Blanko untuk anak: tanpa alamat dan nomor telepon.")  # fmt: skip
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), required=True,
              help="Berkas PDF di luar repositori; - ke keluaran baku.")  # fmt: skip
@keys_option
@identity_option
@office_option
@click.pass_obj
def print_(  # noqa: PLR0913  one parameter for each option
    root: Path | None, *, activity: str, slot: str | None, start: str | None, blank: int | None,
    children: bool, output: Path, keys: Path | None, identity: Path | None, office: str | None,
) -> None:  # fmt: skip
    """Cetak daftar hadir satu sesi sebagai PDF: terisi dari segel, atau blanko."""
    at = desk(root, keys, office)
    one = session(at.office, activity, slot, start)
    people = _blank(blank) if blank else _sealed_people(at, one, identity)
    columns = Columns.CHILDREN if children else Columns.ALL
    content = typeset_sheet(sheet(at.office, activity, one.slot, one.when, people, columns))
    if str(output) == "-":
        sys.stdout.buffer.write(content)
        return
    outside(output, at.top, f"«{output}»")
    if not output.parent.is_dir():
        raise OperatorError(f"folder «{output.parent}» tidak ada", "buat foldernya dahulu")
    write_private(output, content)
    click.echo(f"{output}: {len(people)} baris", err=True)


def _blank(count: int) -> tuple[Person, ...]:
    return tuple(Person("") for _ in range(count))


def _sealed_people(at: Desk, one: Session, identity: Path | None) -> tuple[Person, ...]:
    subject = f"presensi/{attendance_of(at.office, one)}"
    seal = seal_of(at.office, subject, _KIND)
    if seal is None:
        remedy = "cetak blanko dengan --blank 30, atau segel dahulu: literasi attendance import"
        raise OperatorError(f"{subject} tidak mempunyai daftar hadir tersegel", remedy)
    return at.open(seal, my_key(at, identity)).people


@attendance.command("totals")
@click.argument("name", required=False, metavar="[PRESENSI]")
@keys_option
@identity_option
@office_option
@click.pass_obj
def totals_(
    root: Path | None, *, name: str | None, keys: Path | None, identity: Path | None,
    office: str | None,
) -> None:  # fmt: skip
    """Hitung ulang daftar hadir tersegel dan bandingkan dengan presensinya; 1 bila berbeda."""
    at = desk(root, keys, office)
    mine = my_key(at, identity)
    every = [one for one in living(at.office) if one.value.isi == _KIND]
    told = [_counted(at, seal, mine) for seal in ([the_seal(at.office, name)] if name else every)]
    sys.exit(0 if all(told) else 1)


def _counted(at: Desk, seal: Any, mine: Key) -> bool:
    """Tell what one list counts; a broken one is named and hinders no other."""
    try:
        parcel = at.open(seal, mine)
    except OperatorError as error:
        click.echo(f"{seal.value.untuk}: segel {seal.id}: {error.message}\n    → {error.remedy}")
        return False
    record = at.office.presensi[seal.value.untuk.partition("/")[2]]
    told_by_list = ", ".join(f"{key} {count}" for key, count in totals(parcel.people).items())
    removed = sum(one.dikeluarkan for one in seal.value.disegel_ulang)
    gaps = list(differences(record.document.data["jumlah"], parcel))
    note = f" ({removed} orang sudah dikeluarkan)" if removed else ""
    click.echo(f"{seal.value.untuk}: {told_by_list}{note}")
    for gap in gaps:
        click.echo(f"    berbeda: {gap}")
    return not gaps or bool(removed)
