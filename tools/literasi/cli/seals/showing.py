"""People of an opened seal, on the terminal or as CSV on standard output; never as a file."""

import sys
from collections.abc import Iterable

import click

from literasi.outputs.cells import comma as comma_separated
from literasi.sealing.parcel import Parcel
from literasi.sealing.person import FIELDS, Person
from literasi.values.errors import OperatorError

TITLES = {
    "nama": "Nama", "alamat": "Alamat", "telepon": "Telepon", "surel": "Surel",
    "jenis_kelamin": "L/P", "umur": "Umur", "lahir": "Tanggal lahir", "kelas": "Kelompok usia",
    "lembaga": "Lembaga", "jabatan": "Jabatan", "wali": "Wali", "izin_wali": "Persetujuan wali",
    "status": "Status",
}  # fmt: skip
CHILD = "Anak"


def show(parcel: Parcel, *, comma: bool) -> None:
    """Print an opened seal; a redirected table is refused, so that no list is left by accident."""
    if comma:
        sys.stdout.buffer.write(_comma(parcel))
        return
    if not sys.stdout.isatty():
        remedy = "jalankan tanpa pengalihan keluaran, atau beri --csv bila memang diperlukan"
        raise OperatorError("isi segel hanya ditampilkan di layar", remedy)
    columns = _columns(parcel.people)
    click.echo(f"{parcel.kind} untuk {parcel.subject}: {len(parcel.people)} orang")
    rows = [_row(number, one, columns) for number, one in enumerate(parcel.people, 1)]
    for row in _aligned([["No", *(TITLES[name] for name in columns), CHILD], *rows]):
        click.echo(row)


def _columns(people: Iterable[Person]) -> list[str]:
    every = tuple(people)
    return [name for name in FIELDS if name == "nama" or any(getattr(one, name) for one in every)]


def _row(number: int, one: Person, columns: list[str]) -> list[str]:
    return [str(number), *(getattr(one, name) for name in columns), "ya" if one.is_child else ""]


def _aligned(rows: list[list[str]]) -> list[str]:
    clean = [["".join(sign if sign.isprintable() else "?" for sign in cell) for cell in row]
             for row in rows]  # fmt: skip
    widths = [max(map(len, column)) for column in zip(*clean, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            for row in clean]  # fmt: skip


def _comma(parcel: Parcel) -> bytes:
    columns = _columns(parcel.people)
    titles = ("No", *(TITLES[name] for name in columns), CHILD)
    rows = [_row(number, one, columns) for number, one in enumerate(parcel.people, 1)]
    return comma_separated(titles, rows)
