"""`literasi schedule`: the agenda, free times, and what a new holiday would hit."""

import sys
from datetime import date, datetime, timedelta
from itertools import islice
from pathlib import Path

import click
from click.core import ParameterSource

from literasi.cli.asof import day_of
from literasi.cli.reports import as_text as findings_as_text
from literasi.gate.schemas import compile_schemas
from literasi.judging import Judged, judge
from literasi.rules.alternatives import office_diary
from literasi.schedule import wording
from literasi.schedule.agenda import Row, agenda, chosen, hit, named, with_equipment, with_room
from literasi.schedule.free import Need, Slot, search
from literasi.schedule.opening import later_days
from literasi.shell.files import find_root, read_tree
from literasi.shell.schemas import schema_files
from literasi.values.dates import ZONE_NAMES, format_date, format_day
from literasi.values.errors import OperatorError
from literasi.values.finding import Severity

_DAY = click.DateTime(["%Y-%m-%d"])
_AGENDA_DAYS, _SEARCH_DAYS, _MOST_DAYS = 14, 30, 731
_FORMS = {"text": wording.as_text, "table": wording.as_table, "json": wording.as_json}

_office = click.option("--office", help="Kode instansi; tanpa ini semuanya.")
_first = click.option("--from", "first", type=_DAY, help="Hari pertama; tanpa ini --as-of.")
_last = click.option("--to", "last", type=_DAY, help="Hari terakhir, ikut dihitung.")
_as_of = click.option("--as-of", "as_of", type=_DAY, help="Keadaan per tanggal.")
_form = click.option(
    "--format", "form", type=click.Choice(list(_FORMS)), default="text", help="Bentuk keluaran."
)


@click.group(invoke_without_command=True)
@_office
@click.option("--room", help="Kode ruang, misalnya aula.")
@_first
@_last
@_form
@_as_of
@click.pass_context
def schedule(  # noqa: PLR0913  one parameter for each option
    context: click.Context, *, office: str | None, room: str | None, first: datetime | None,
    last: datetime | None, form: str, as_of: datetime | None,
) -> None:  # fmt: skip
    """Tampilkan agenda; tanpa --to, dua minggu."""
    if context.invoked_subcommand is not None:
        _refuse_stray(context)
        return
    top, judged = _records(context.obj)
    day = day_of(top, as_of)
    span = _span(first, last, day, _AGENDA_DAYS)
    offices = chosen(judged.catalogue.offices, office)
    here = offices if room is None else with_room(offices, room)
    empty = f"Tidak ada kegiatan {_in_words(span)}."
    _show(agenda(here, span, day, room), form, empty)


@schedule.command()
@click.option("--minutes", type=click.IntRange(min=1), required=True, help="Lama, dalam menit.")
@click.option("--people", type=click.IntRange(min=0), default=0, help="Jumlah orang.")
@click.option("--equipment", multiple=True, metavar="KODE:JUMLAH", help="Misalnya proyektor:1.")
@_office
@_first
@_last
@click.option("--count", type=click.IntRange(min=1), default=10, show_default=True,
              help="Paling banyak, untuk setiap instansi.")  # fmt: skip
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text",
              help="Bentuk keluaran.")  # fmt: skip
@_as_of
@click.pass_obj
def free(  # noqa: PLR0913  one parameter for each option
    root: Path | None, *, minutes: int, people: int, equipment: tuple[str, ...],
    office: str | None,
    first: datetime | None, last: datetime | None, count: int, form: str, as_of: datetime | None,
) -> None:  # fmt: skip
    """Cari waktu kosong pada jam buka; semua pesanan yang tercatat diperhitungkan."""
    top, judged = _records(root)
    span = _span(first, last, day_of(top, as_of), _SEARCH_DAYS)
    wanted = dict(map(_amount, equipment))
    need = Need(timedelta(minutes=minutes), people, equipment=wanted)
    found: list[tuple[str, str, Slot]] = []
    for one in with_equipment(chosen(judged.catalogue.offices, office), wanted):
        book = office_diary(judged.catalogue.libur, one)
        some = tuple(islice(search(book, need, span), count))
        found += ((one.code, name, slot) for name, slot in some)
        if form == "text":
            click.echo(one.profile.value.nama_singkat)
            text = wording.slots_as_text(some, ZONE_NAMES[one.zone])
            click.echo(text or f"Tidak ada waktu kosong {_in_words(span)}.\n", nl=False)
    if form == "json":
        click.echo(wording.slots_as_json(found), nl=False)


@schedule.command("what-if")
@click.option("--holiday", type=_DAY, required=True, help="Tanggal yang akan menjadi hari libur.")
@_office
@_form
@_as_of
@click.pass_obj
def what_if(
    root: Path | None, holiday: datetime, office: str | None, form: str, as_of: datetime | None
) -> None:
    """Tampilkan pesanan yang terkena bila suatu tanggal menjadi hari libur."""
    top, judged = _records(root)
    day = holiday.date()
    already = named(judged.catalogue.libur, day)
    if already is not None:
        click.echo(f"{format_day(day)} sudah tercatat sebagai hari libur: {already}.", err=True)
    rows = hit(chosen(judged.catalogue.offices, office), day, day_of(top, as_of))
    _show(rows, form, f"Tidak ada pesanan ruang yang terkena pada {format_day(day)}.")


def _refuse_stray(context: click.Context) -> None:
    """Refuse an option before the sub-command: it would be dropped unseen."""
    stray = [name for name in context.params
             if context.get_parameter_source(name) is not ParameterSource.DEFAULT]  # fmt: skip
    if stray:
        remedy = f"tulis pilihannya sesudah «{context.invoked_subcommand}»"
        raise OperatorError("pilihan di depan subperintah tidak dipakai", remedy)


def _records(root: Path | None) -> tuple[Path, Judged]:
    """Read the records; with errors among them show these and stop, as building does."""
    top = find_root((root or Path()).resolve())
    tree = read_tree(top)
    judged = judge(compile_schemas(schema_files()), tree.records, tree.pictures)
    errors = [one for one in judged.findings if one.severity is Severity.ERROR]
    if errors:
        click.echo(findings_as_text(errors), nl=False)
        click.echo(f"{len(errors)} kesalahan: perbaiki catatannya dahulu", err=True)
        sys.exit(1)
    return top, judged


def _span(
    first: datetime | None, last: datetime | None, day: date, days: int
) -> tuple[date, date]:
    """Give the first and the last day that is asked for; the search never runs for ever."""
    start = first.date() if first else day
    *_, usual = later_days(start, days)
    end = last.date() if last else usual
    if end < start:
        raise OperatorError(f"--to {end} sebelum --from {start}", "tukar keduanya")
    if end - start > timedelta(days=_MOST_DAYS):
        raise OperatorError("rentangnya lebih dari dua tahun", "persempit --from dan --to")
    return start, end


def _amount(text: str) -> tuple[str, int]:
    name, _, amount = text.partition(":")
    if not name or not amount.isdecimal():
        raise OperatorError(f"«{text}» tidak terbaca", "tulis kode dan jumlah: proyektor:1")
    return name, int(amount)


def _show(rows: tuple[Row, ...], form: str, empty: str) -> None:
    text = _FORMS[form](rows) if rows or form == "json" else f"{empty}\n"
    click.echo(text, nl=False)


def _in_words(span: tuple[date, date]) -> str:
    return f"{format_date(span[0])} s.d. {format_date(span[1])}"
