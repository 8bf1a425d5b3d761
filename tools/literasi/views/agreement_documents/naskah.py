"""The naskah of an agreement: opening, parties, basis, articles, attachment, signature blocks.

Order and parts follow the usual naskah perjanjian kerja sama (judul, komparisi, dasar, isi,
penutup, tanda tangan). Two originals: the one a party signs over the duty stamp goes to the other.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from literasi.cases.agreements import ADDENDUM, is_signed, latest
from literasi.cases.drafts import settled
from literasi.records.case import Perjanjian
from literasi.records.catalogue import Entry
from literasi.schedule.sessions import Session, sessions
from literasi.values.blocks import Block, Body, Markdown, Missing, Paragraph, Table
from literasi.values.dates import format_date, format_day, parse_date
from literasi.values.errors import OperatorError
from literasi.values.wording import clock_range, date_in_words
from literasi.views.agreement_documents.articles import articles, literal
from literasi.views.agreement_documents.parties import BLANK, both
from literasi.views.letters.checking import of_agreement
from literasi.views.letters.paper import Paper, Request, Text, lacks, marks
from literasi.views.letters.places import place

COPY_MARK = "SALINAN CATATAN – NASKAH ASLI DISIMPAN KANTOR"
_TIED = "\N{NON-BREAKING HYPHEN}"
_NAME = 3  # column of the activity in the attachment
_TITLES = {
    "kesepakatan_bersama": "KESEPAKATAN BERSAMA",
    "perjanjian_kerja_sama": "PERJANJIAN KERJA SAMA",
    ADDENDUM: "ADENDUM",
}


@dataclass(frozen=True, slots=True)
class Asli:
    """An original: whose signature stands over the duty stamp, and who keeps it."""

    nomor: int
    meterai: str
    penyimpan: str


ORIGINALS = {1: Asli(1, "PIHAK KESATU", "PIHAK KEDUA"), 2: Asli(2, "PIHAK KEDUA", "PIHAK KESATU")}


def agreement(request: Request, original: int | None = None) -> Paper:
    """Write up an agreement: as a draft, as an original to be signed, or as a copy once signed."""
    entry = _entry(request)
    profile, mine = request.office.profile.value, entry.value
    signed = is_signed(mine, request.day)
    if original is not None:
        _ready(request, entry, signed=signed)
    first, second = both(request, entry, signed=signed)
    values = {
        "judul": _TITLES[mine.jenis],
        "kesatu": first,
        "kedua": second,
        "tentang": mine.tentang.upper(),
        "pembuka": _opening(request, entry, signed=signed),
        "dasar": _grounds(entry),
        "sepakat": _agreed(request, entry),
        "pasal": articles(request.office, entry, signed=signed),
        "jadwal": _schedule(request, entry, signed=signed, final=original is not None),
        "periksa": of_agreement(request, mine),
        "asli": ORIGINALS[original] if original else None,
        "versi": f"Konsep versi {_latest(request, entry)}"
        if not signed and not original
        else None,
    }
    draft = not signed and original is None
    copy = (COPY_MARK,) if signed else ()
    return Paper(
        name=f"perjanjian-{entry.id}{f'-asli-{original}' if original else ''}",
        templates=("perjanjian",),
        values=values,
        title=mine.judul,
        subject=_TITLES[mine.jenis].capitalize(),
        author=profile.nama,
        berkas=mine.berkas,
        day=_day(request, entry, signed=signed),
        marks=(*copy, *marks(profile, draft=draft)),
        size=profile.kertas,
    )


def _entry(request: Request) -> Entry[Perjanjian]:
    found = request.office.perjanjian.get(request.id)
    if found is None:
        remedy = "lihat folder perjanjian, atau: literasi status BERKAS"
        raise OperatorError(f"perjanjian «{request.id}» tidak ada", remedy)
    first = found.value.konsep[0].tanggal
    if not request.knows(first):
        message = f"per {format_date(request.day)} perjanjian «{found.id}» belum ada konsepnya"
        raise OperatorError(message, f"beri --as-of {first[:10]} atau sesudahnya")
    return found


def _ready(request: Request, entry: Entry[Perjanjian], *, signed: bool) -> None:
    """Refuse originals of what is signed already, or not ready to be signed."""
    if signed:
        remedy = "naskah aslinya sudah ada; jalankan: literasi letter perjanjian untuk salinan"
        raise OperatorError(f"«{entry.id}» sudah ditandatangani", remedy)
    draft = latest(entry.value, request.day)
    if draft is None or not settled(draft):
        remedy = "catat penelitiannya dahulu; konsep dicetak dengan: literasi letter perjanjian"
        raise OperatorError(f"konsep terakhir «{entry.id}» belum disetujui", remedy)
    if entry.value.dasar_kewenangan is None:
        remedy = "isi dasar_kewenangan pada perjanjian"
        raise OperatorError(f"dasar kewenangan menandatangani «{entry.id}» belum ada", remedy)


def _latest(request: Request, entry: Entry[Perjanjian]) -> int:
    return max(one.versi for one in entry.value.konsep if request.knows(one.tanggal))


def _day(request: Request, entry: Entry[Perjanjian], *, signed: bool) -> date:
    """Give the day the document bears: that of the agreement, or of its latest draft."""
    if signed and entry.value.tanggal:
        return parse_date(entry.value.tanggal)
    return max(parse_date(one.tanggal) for one in entry.value.konsep if request.knows(one.tanggal))


def _opening(request: Request, entry: Entry[Perjanjian], *, signed: bool) -> Text:
    mine = entry.value
    if not signed:
        when = f"{BLANK}, tanggal {BLANK} bulan {BLANK} tahun {BLANK} (……-……-…………)"
        where = mine.tempat or BLANK
    elif mine.tempat is None:
        return lacks(entry, (), "tempat penandatanganan belum ada", "isi tempat")
    else:
        when = date_in_words(_day(request, entry, signed=True)).replace("-", _TIED)
        where = mine.tempat
    return f"Pada hari ini, {when}, bertempat di {where}, yang bertanda tangan di bawah ini:"


def _grounds(entry: Entry[Perjanjian]) -> Body | Missing:
    """List what the agreement rests on, as the record names it; none is ever supplied."""
    if not entry.value.dasar:
        hint = "isi dasar dengan peraturan atau surat yang menjadi dasarnya"
        return lacks(entry, (), "dasar perjanjian belum ada", hint)
    lines = (f"{number}. {literal(one)}" for number, one in enumerate(entry.value.dasar, start=1))
    return Body((Markdown("\n".join(_punctuated(lines, len(entry.value.dasar)))),))


def _punctuated(lines: Iterator[str], count: int) -> Iterator[str]:
    for number, line in enumerate(lines, start=1):
        yield f"{line}{'.' if number == count else ';'}"


def _agreed(request: Request, entry: Entry[Perjanjian]) -> Text:
    """Word what follows from it: what the parties agree on, or what they change."""
    mine = entry.value
    if mine.jenis != ADDENDUM:
        kind = _TITLES[mine.jenis].title()
        return (
            f"PARA PIHAK sepakat mengadakan {kind} tentang {mine.tentang} dengan ketentuan "
            "sebagai berikut:"
        )
    base = request.office.perjanjian.get(mine.adendum_dari or "")
    if base is None or base.value.tanggal is None:
        at, hint = ("adendum_dari",), "sebut perjanjian yang sudah ditandatangani"
        return lacks(entry, at, "perjanjian yang diubah belum diketahui", hint)
    numbers = " dan ".join(f"Nomor {one.nomor}" for one in base.value.pihak if one.nomor)
    day = format_date(parse_date(base.value.tanggal))
    named = f" {numbers}" if numbers else ""
    return (
        f"PARA PIHAK sepakat mengubah {_TITLES[base.value.jenis].title()}{named} tanggal {day} "
        f"tentang {base.value.tentang} dengan ketentuan sebagai berikut:"
    )


def _schedule(
    request: Request, entry: Entry[Perjanjian], *, signed: bool, final: bool
) -> Body | Missing | None:
    """Write the attachment: the sessions as known when it was signed, or on the day of a draft."""
    if entry.value.jenis == ADDENDUM:
        return None
    until = _day(request, entry, signed=True) if signed else request.day
    found = _sessions(request, entry.value.berkas, until)
    if found:
        return Body(tuple(_listed(request, found)))
    if final:
        hint = "catat kegiatan berkas ini beserta jadwalnya"
        return lacks(entry, (), "jadwal kegiatan untuk lampiran belum ada", hint)
    return Body((Paragraph("Jadwal kegiatan belum ditetapkan."),))


def _sessions(request: Request, berkas: str, until: date) -> list[Session]:
    office = request.office
    mine = (
        one
        for one in sessions(office, until)
        if office.kegiatan[one.activity].value.berkas == berkas
    )
    return sorted(mine, key=lambda one: (one.occurrence.start, one.activity))


def _listed(request: Request, found: list[Session]) -> Iterator[Block]:
    """List the sessions; one activity stands above its table, several in a column of it."""
    names = [request.office.kegiatan[one.activity].value.nama for one in found]
    one_name = len(set(names)) == 1
    if one_name:
        yield Paragraph(f"Kegiatan: {names[0]}")
    head = ("No", "Hari, tanggal", "Waktu", "Kegiatan", "Tempat")
    widths = (1, 5, 4, 6, 5)
    rows = [
        (
            str(number),
            format_day(one.occurrence.start.date()),
            clock_range(
                one.occurrence.start, one.occurrence.end, request.office.zone
            ).removeprefix("pukul "),
            name,
            place(request.office, one.occurrence),
        )
        for number, (one, name) in enumerate(zip(found, names, strict=True), start=1)
    ]
    keep = [at for at in range(len(head)) if not (one_name and at == _NAME)]
    yield Table(
        tuple(head[at] for at in keep),
        tuple(tuple(row[at] for at in keep) for row in rows),
        tuple(widths[at] for at in keep),
        (0,),
    )
