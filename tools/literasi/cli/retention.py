"""`literasi retention`: what the schedule (JRA) makes due, and drafts of the minutes about it."""

from datetime import datetime
from pathlib import Path

import click

from literasi.cli.asof import day_of
from literasi.cli.sound import sound
from literasi.cli.status import as_of_option, form_option, office_option, say
from literasi.outputs.office.letters import document
from literasi.shell.files import RECORDS, read_folder, write
from literasi.values.errors import OperatorError
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
@click.pass_obj
def retention(  # noqa: PLR0913  one parameter for each option
    root: Path | None, *, office: str | None, as_of: datetime | None, form: str,
    everything: bool, draft: bool,
) -> None:  # fmt: skip
    """Tampilkan arsip yang jatuh tempo menurut JRA; tidak ada yang dimusnahkan."""
    top, judged = sound(root)
    day = day_of(top, as_of)
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


def _chosen(found: tuple[Shelf, ...], code: str | None) -> tuple[Shelf, ...]:
    kept = tuple(one for one in found if code in {None, one.office})
    if not kept:
        known = ", ".join(one.office for one in found)
        raise OperatorError(f"instansi «{code}» tidak ada", f"yang ada: {known}")
    return kept
