"""What an annual report says, before anybody asks how it looks."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from literasi.outputs.public.pages.colours import office_ink
from literasi.outputs.public.pages.performance_method import METHOD
from literasi.outputs.public.pages.performance_parts import (
    MONTH_HEADS,
    REQUEST_HEADS,
    month_cells,
    number,
    percent,
    request_rows,
    series,
    used_share,
    year_cells,
)
from literasi.outputs.public.pages.sop_flow import official, step_name
from literasi.outputs.public.pages.words import count, label, thousands
from literasi.values.dates import MONTHS, format_date
from literasi.views.performance_models import OfficeYear
from literasi.views.public_models import Office, PublicSite
from literasi.views.sop_models import Practice, Step

TITLE = "Laporan tahunan kerja sama literasi"


@dataclass(frozen=True, slots=True)
class Plot:
    """Numbers of the parts of a year, with their names."""

    title: str
    values: tuple[int, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of words under their heads; `shares` (0 to 1) are bars, one for each row or none."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...] = ()
    foot: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One office's year."""

    office: Office
    summary: tuple[str, ...]
    figures: tuple[tuple[str, str], ...]
    plots: tuple[Plot, ...]
    tables: tuple[Table, ...]
    partners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The report of a year, one chapter for each office."""

    year: int
    day: date
    chapters: tuple[Chapter, ...]
    method: tuple[str, ...] = METHOD

    @property
    def basis(self) -> str:
        """Say which day the numbers speak of."""
        return f"Data per {format_date(self.day)}"


def contents(site: PublicSite, years: tuple[OfficeYear, ...]) -> Report:
    """Write down the report of one year; `years` hold it, office by office."""
    offices = {one.code: one for one in site.offices}
    chapters = tuple(_chapter(site, offices[one.office], one) for one in years)
    return Report(years[0].year, site.as_of, chapters)


def as_data(report: Report) -> dict[str, Any]:  # any JSON, for the typesetter
    """Give the report as plain data."""
    return {
        "title": TITLE,
        "year": str(report.year),
        "basis": report.basis,
        "method": report.method,
        "chapters": [_chapter_data(one) for one in report.chapters],
    }


def _chapter_data(one: Chapter) -> dict[str, Any]:
    return {
        "name": one.office.name,
        "government": one.office.government,
        "colour": office_ink(one.office),
        "example": one.office.example_note or "",
        "summary": one.summary,
        "figures": one.figures,
        "plots": [
            {"title": each.title, "values": each.values, "names": each.names,
             "words": [thousands(value) if value else "" for value in each.values],
             "top": max((*each.values, 1))}
            for each in one.plots
        ],
        "tables": [
            {"title": each.title, "heads": each.heads, "rows": each.rows, "foot": each.foot,
             "shares": each.shares, "note": each.note}
            for each in one.tables
        ],
        "partners": one.partners,
    }  # fmt: skip


def _chapter(site: PublicSite, office: Office, one: OfficeYear) -> Chapter:
    tables = (_months(one), _requests(one), *_kinds(one), *_times(site, office), *_rooms(one))
    return Chapter(
        office=office,
        summary=tuple(_summary(site, office, one)),
        figures=_figures(one),
        plots=tuple(Plot(*each) for each in series(one)),
        tables=tables,
        partners=one.partners,
    )


def _figures(one: OfficeYear) -> tuple[tuple[str, str], ...]:
    pages = sum(one.announcements) + sum(one.reports)
    return (
        (thousands(one.total.activities), "kegiatan"),
        (thousands(one.total.sessions), "pertemuan"),
        (thousands(one.total.participants), "peserta"),
        (thousands(len(one.partners)), "mitra"),
        (thousands(pages), "publikasi"),
    )


def _summary(site: PublicSite, office: Office, one: OfficeYear) -> Iterator[str]:
    done = one.total
    running = one.year == site.as_of.year
    when = f"Sampai {format_date(site.as_of)}" if running else f"Pada {one.year}"
    if not done.activities:
        yield f"{when}, belum ada kegiatan {office.short_name} yang diumumkan atau dilaporkan."
        return
    yield (
        f"{when}, {office.short_name} menyelenggarakan {count(done.activities, 'kegiatan')} dalam "
        f"{count(done.sessions, 'pertemuan')} bersama {count(len(one.partners), 'mitra')}, dengan "
        f"{count(done.participants, 'peserta')} menurut daftar hadir."
    )
    busiest = max(range(12), key=lambda at: (one.months[at].activities, -at))
    kind, work = one.kinds[0]
    yield (
        f"Bulan dengan kegiatan terbanyak ialah {MONTHS[busiest]} "
        f"({one.months[busiest].activities}), dan jenis yang paling sering ialah "
        f"{label(kind).lower()} ({work.activities})."
    )
    if done.uncounted:
        yield f"Daftar hadir {count(done.uncounted, 'pertemuan')} belum dicatat."


def _months(one: OfficeYear) -> Table:
    rows = ((MONTHS[at], *map(number, cells)) for at, cells in enumerate(month_cells(one)))
    foot = ("Setahun", *map(number, year_cells(one)))
    return Table("Bulan demi bulan", MONTH_HEADS, tuple(rows), foot=foot)


def _requests(one: OfficeYear) -> Table:
    rows = ((name, *map(number, counts)) for name, *counts in request_rows(one.requests))
    return Table("Permohonan", REQUEST_HEADS, tuple(rows))


def _kinds(one: OfficeYear) -> Iterator[Table]:
    if one.kinds:
        most = one.kinds[0][1].activities
        rows = ((label(kind), *map(thousands, (work.activities, work.sessions, work.participants)))
                for kind, work in one.kinds)  # fmt: skip
        shares = tuple(work.activities / most for _, work in one.kinds)
        heads = ("Jenis", "Kegiatan", "Pertemuan", "Peserta")
        yield Table("Menurut jenis kegiatan", heads, tuple(rows), shares)


def _rooms(one: OfficeYear) -> Iterator[Table]:
    known = [room for room in one.rooms if any(month.opened for month in room.months)]
    if known:
        rows = (
            (room.room, percent(used_share(room)),
             f"{thousands(round(sum(month.opened for month in room.months) / 60))} jam",
             thousands(sum(month.sessions for month in room.months)))
            for room in known
        )  # fmt: skip
        yield Table("Pemakaian ruang", ("Ruang", "Terpakai", "Jam buka", "Pertemuan"),
                    tuple(rows), tuple(used_share(room) for room in known))  # fmt: skip


def _times(site: PublicSite, office: Office) -> Iterator[Table]:
    """Yield standard and practice of each SOP with enough cases, over all years."""
    for sop in site.sops:
        if sop.office == office.code and sop.newest and sop.practice:
            steps = {step.key: step for step in official(sop)}
            rows = (_time(steps[one.step], one) for one in sop.practice if one.step in steps)
            yield Table(
                f"Waktu pelayanan: {sop.title}",
                ("Langkah", "Standar", "Median", "Persentil 90", "Berkas"),
                tuple(rows),
                note="Dari semua berkas sampai tanggal data. Waktu praktik termasuk menunggu "
                "giliran, standar tidak.",
            )


def _time(step: Step, one: Practice) -> tuple[str, ...]:
    sure = step.time is not None and step.time.value is not None and step.time.doubt is None
    standard = f"{step.time.value} {step.time.unit}" if sure and step.time else "–"
    return (f"{step_name(step)} {step.action}", standard, one.median.words, one.high.words,
            thousands(one.cases))  # fmt: skip
