"""`literasi retention`: what the schedule (JRA) makes due, drafts of minutes, what was done."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from literasi.books.closing import actor
from literasi.books.shelf import the_office
from literasi.cli.asof import day_of
from literasi.cli.sound import sound
from literasi.cli.status import as_of_option, form_option, office_option, say
from literasi.cli.together import write_together
from literasi.intake.disposal import Carried, carried_out
from literasi.intake.seals import Deed
from literasi.outputs.office.letters import document
from literasi.shell.files import RECORDS, read_folder, write
from literasi.values.errors import OperatorError
from literasi.values.labels import DISPOSALS
from literasi.views.letters.disposal import disposals
from literasi.views.office_retention import Shelf, shelves
from literasi.views.office_retention_text import retention_json, retention_text

_TEMPLATES = "naskah"
_PLACE = Path("build") / "naskah"


@click.command()
@office_option
@as_of_option
@form_option
@click.option("--all", "everything", is_flag=True, help="Tampilkan juga yang belum jatuh tempo.")
@click.option("--draft", is_flag=True, help="Tulis konsep berita acaranya (DOCX) ke build/naskah.")
@click.option("--done", "act", type=click.Choice(list(DISPOSALS)),
              help="Catat bahwa ini SUDAH dilaksanakan, pada penutupan berkasnya.")  # fmt: skip
@click.option(
    "--minutes", help="Bersama --done: nomor dan letak berita acara yang ditandatangani."
)
@click.option(
    "--by", "who", metavar="PEJABAT[/PERAN]", help="Bersama --done: penanggung jawabnya."
)
@click.option("--case", "cases", multiple=True, metavar="BERKAS",
              help="Bersama --done: hanya berkas ini; boleh berulang.")  # fmt: skip
@click.option("--result", type=click.Choice(["musnah", "permanen"]),
              help="Bersama --done penilaian: hasilnya.")  # fmt: skip
@click.pass_obj
def retention(  # noqa: PLR0913  one parameter for each option
    root: Path | None, *, office: str | None, as_of: datetime | None, form: str,
    everything: bool, draft: bool, act: str | None, minutes: str | None, who: str | None,
    cases: tuple[str, ...], result: str | None,
) -> None:  # fmt: skip
    """Tampilkan yang jatuh tempo menurut JRA, atau catat yang sudah dilaksanakan."""
    top, judged = sound(root)
    day = day_of(top, as_of)
    if act is not None:
        here = the_office(judged.catalogue, office)
        _record(top, here, Carried(act, minutes or "", cases, result), who, day)
        return
    found = _chosen(shelves(judged.catalogue, day), office)
    if form == "json":
        say(retention_json(row for one in found for row in one.rows if everything or row.due))
    else:
        say("\n".join(retention_text(one, everything=everything) for one in found))
    papers = [(one, paper) for one in found for paper in disposals(judged.catalogue, one, day)]
    for one, paper in papers if draft else ():
        own = read_folder(top / RECORDS / one.office / _TEMPLATES)
        target = top / _PLACE / one.office / f"{paper.name}.docx"
        write(target, document(paper, own).content)
        click.echo(f"konsep: {target.relative_to(top).as_posix()}", err=True)


def _record(top: Path, office: Any, what: Carried, who: str | None, day: date) -> None:
    """Write into the closings what people have done; the day is the day it was done."""
    if not who or not what.minutes.strip():
        raise OperatorError(
            "yang dilaksanakan perlu berita acara dan penanggung jawabnya",
            "beri --minutes «nomor dan letaknya» dan --by PEJABAT",
        )
    records = carried_out(office, what, Deed(actor(office, who, day), day))
    remedy = "betulkan yang disebut di atas, atau batasi dengan --case BERKAS"
    count = write_together(top, office.code, records, remedy)
    click.echo(f"{what.act} dicatat pada {count} penutupan", err=True)


def _chosen(found: tuple[Shelf, ...], code: str | None) -> tuple[Shelf, ...]:
    kept = tuple(one for one in found if code in {None, one.office})
    if not kept:
        known = ", ".join(one.office for one in found)
        raise OperatorError(f"instansi «{code}» tidak ada", f"yang ada: {known}")
    return kept
