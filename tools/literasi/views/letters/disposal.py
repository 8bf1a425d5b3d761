"""Drafts of the minutes about records whose time has come: moving, destroying, handing over.

Only drafts: who judged, who agreed and when is for people to write; nothing is destroyed here.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from literasi.cases.retention import Stage
from literasi.records.catalogue import Catalogue, Office
from literasi.values.blocks import Body, Paragraph, Table
from literasi.values.dates import format_date, format_digits
from literasi.views.letters.head import kop
from literasi.views.letters.paper import Paper, marks
from literasi.views.letters.signing import PenandaTangan
from literasi.views.office_retention import KeptRow, Shelf

_BLANK = "……………………………"
_HEADS = ("No.", "Arsip", "Kode", "Dihitung sejak", "Berakhir", "Tempat simpan")
_WIDTHS = (6, 31, 9, 19, 17, 18)


@dataclass(frozen=True, slots=True)
class Deed:
    """What is done with records of a stage: file name, title, and the end of the opening line."""

    name: str
    title: str
    what: str


DEEDS: Mapping[str, Deed] = {
    Stage.INACTIVE.value: Deed(
        "pemindahan", "BERITA ACARA PEMINDAHAN ARSIP INAKTIF",
        "masa aktifnya berakhir, untuk dipindahkan ke tempat simpan arsip inaktif",
    ),
    Stage.DESTROY.value: Deed(
        "pemusnahan", "BERITA ACARA PEMUSNAHAN ARSIP",
        "masa simpannya berakhir dengan nasib akhir musnah",
    ),
    Stage.PERMANENT.value: Deed(
        "penyerahan", "BERITA ACARA PENYERAHAN ARSIP STATIS",
        "masa simpannya berakhir dengan nasib akhir permanen, untuk diserahkan kepada lembaga "
        "kearsipan daerah",
    ),
    Stage.REVIEW.value: Deed(
        "penilaian", "BERITA ACARA PENILAIAN KEMBALI ARSIP",
        "masa simpannya berakhir dan perlu dinilai kembali",
    ),
}  # fmt: skip


def disposals(catalogue: Catalogue, shelf: Shelf, day: date) -> tuple[Paper, ...]:
    """Draft one paper for each thing to be done, in the order of the stages."""
    office = next(one for one in catalogue.offices if one.code == shelf.office)
    due = sorted(
        (one for one in shelf.rows if one.due), key=lambda one: list(DEEDS).index(one.stage)
    )
    return tuple(
        _paper(office, DEEDS[stage], tuple(some), day)
        for stage, some in groupby(due, key=lambda one: one.stage)
    )


def _paper(office: Office, deed: Deed, rows: tuple[KeptRow, ...], day: date) -> Paper:
    profile = office.profile.value
    sign = PenandaTangan(("………………………………,",), _BLANK, ())
    values = {
        "kop": kop(profile),
        "judul": deed.title,
        "nomor": None,
        "pembuka": (
            "Pada hari ini, ………, tanggal ……… bulan ……… tahun ………, yang bertanda tangan di bawah "
            f"ini mencatat {len(rows)} arsip yang menurut jadwal retensi arsip per "
            f"{format_date(day)} {deed.what}:"
        ),
        "uraian": Body((_table(rows), *(Paragraph(one) for one in _notes(office, rows)))),
        "catatan": "",
        "tempat": profile.kota,
        "tanggal": _BLANK,
        "penyusun": sign,
        "mengetahui": sign,
    }
    return Paper(
        name=f"berita-acara-{deed.name}-{day.isoformat()}",
        templates=(f"berita-acara-{deed.name}", "berita-acara"),
        values=values,
        title=f"{deed.title.capitalize()} {profile.nama_singkat}",
        subject="Berita acara",
        author=profile.nama,
        berkas="",
        day=day,
        marks=marks(profile, draft=True),
        size=profile.kertas,
    )


def _table(rows: tuple[KeptRow, ...]) -> Table:
    cells = tuple(_cells(number, one) for number, one in enumerate(rows, 1))
    return Table(_HEADS, cells, _WIDTHS, centred=(0, 2, 4))


def _cells(number: int, one: KeptRow) -> tuple[str, ...]:
    since = f"{format_digits(str(one.since))} ({one.start.lower()})"
    ends = format_digits(str(one.moved))
    what, place = f"{one.ref}: {one.subject}", one.place or "-"
    return str(number), what, one.code or "-", since, ends, place


def _notes(office: Office, rows: tuple[KeptRow, ...]) -> Iterator[str]:
    """Name the schedules, and say what must come before anything is done."""
    for one in office.retensi.values():
        name = f"{one.value.nama} ({one.value.sumber})"
        yield f"Jadwal retensi arsip: {name}."
    if any(one.example for one in rows):
        yield "Jadwal ini hanya contoh dan belum boleh menjadi dasar pemusnahan."
    yield (
        "Konsep ini belum merupakan persetujuan. Penilaian, persetujuan tertulis, pelaksana, "
        "saksi, dan cara pelaksanaannya diisi menurut ketentuan kearsipan kantor."
    )
