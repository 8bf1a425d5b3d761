"""`literasi status`: where every case stands, or one case in full."""

import sys
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import click

from literasi.cases.case import Case, cases
from literasi.cases.state import CaseState, state
from literasi.cases.worktime.calendar import WorkCalendar
from literasi.cli.asof import day_of
from literasi.cli.portal import portal
from literasi.gate.schemas import compile_schemas
from literasi.judging import Judged, judge
from literasi.shell.files import find_root, read_tree
from literasi.shell.schemas import schema_files
from literasi.values.errors import OperatorError
from literasi.values.pages import TRACKING
from literasi.views.office_cases import CaseRow, Desk, calendar_of, desks, row
from literasi.views.office_json import cases_json, detail_json
from literasi.views.office_wording import cases_table, detail_text
from literasi.views.publicity import restricted_case

as_of_option = click.option(
    "--as-of",
    "as_of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="TTTT-BB-HH",
    help="Keadaan per tanggal.",
)
form_option = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="Bentuk keluaran.",
)
office_option = click.option("--office", help="Kode instansi; tanpa ini semuanya.")


@dataclass(frozen=True, slots=True)
class Opened:
    """One case as it stood on a day, with the calendar it is measured by."""

    state: CaseState
    row: CaseRow
    calendar: WorkCalendar


@click.command()
@click.argument("berkas", required=False)
@office_option
@as_of_option
@form_option
@click.pass_obj
def status(
    root: Path | None, berkas: str | None, office: str | None, as_of: datetime | None, form: str
) -> None:
    """Tampilkan keadaan semua berkas, atau satu BERKAS selengkapnya."""
    judged, day = archive(root, as_of)
    if berkas is None:
        found = chosen(desks(judged.catalogue, day), office)
        say(cases_json(found) if form == "json" else cases_table(found))
        return
    one = opened(judged, berkas, office, day)
    link = _link(one.state.case, root)
    if form == "json":
        say(detail_json(one.state, one.row, link))
    else:
        say(detail_text(one.state, one.row, day, link))


def _link(case: Case, root: Path | None) -> str | None:
    """Give the address that shows the applicant where the request stands, if it has a page."""
    token = case.request.value.tautan_lacak
    if token is None or restricted_case(case):
        return None
    site = portal(find_root((root or Path()).resolve()), "tautan lacak tidak ditampilkan")
    return None if site is None else f"{site}{TRACKING}{token}/"


def archive(root: Path | None, as_of: datetime | None) -> tuple[Judged, date]:
    """Read the records and the day; records that are not valid are left out, and that is said."""
    top = find_root((root or Path()).resolve())
    tree = read_tree(top)
    judged = judge(compile_schemas(schema_files()), tree.records, tree.pictures)
    if judged.errors:
        note = f"{judged.errors} kesalahan pada catatan; keadaan di bawah dapat kurang lengkap"
        click.echo(f"{note} (lihat: literasi check)", err=True)
    return judged, day_of(top, as_of)


def chosen(found: tuple[Desk, ...], office: str | None) -> tuple[Desk, ...]:
    """Keep one office where one is named; a misspelt name would pass as an empty one."""
    if office is None:
        return found
    kept = tuple(one for one in found if one.office == office)
    if not kept:
        known = ", ".join(one.office for one in found)
        raise OperatorError(f"instansi «{office}» tidak ada", f"yang ada: {known}")
    return kept


def opened(judged: Judged, berkas: str, office: str | None, day: date) -> Opened:
    """Open one case by its id; the same id in two offices needs the office too."""
    found = [
        (case, calendar_of(judged.catalogue, one, day))
        for one in judged.catalogue.offices
        for case in cases(one, day)
        if case.request.id == berkas and office in {None, one.code}
    ]
    if not found:
        raise OperatorError(f"berkas «{berkas}» tidak ada", "lihat daftarnya: literasi status")
    if len(found) > 1:
        codes = ", ".join(case.office.code for case, _ in found)
        raise OperatorError(f"berkas «{berkas}» ada di {codes}", "beri --office KODE")
    case, calendar = found[0]
    told = state(case, day, calendar)
    return Opened(told, row(told, calendar, day), calendar)


def say(text: str) -> None:
    """Write UTF-8 wherever the text goes."""
    click.echo(text if sys.stdout.isatty() else text.encode(), nl=False)
