"""`literasi init`: a new office's repository, checked before it is there."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from literasi.cli.findings import Asked, found
from literasi.cli.reports import Report, as_text, summary
from literasi.cli.sound import archive
from literasi.founding.answers import (
    ZONES,
    Answers,
    Question,
    answered,
    is_needed,
    proposed,
    questions,
    wrong,
)
from literasi.founding.office import SETTINGS, files, settings
from literasi.gate.schemas import compile_schemas
from literasi.reviewing.owners import PLACES, owners
from literasi.shell import claims, founding
from literasi.shell.files import read_tree, write
from literasi.shell.product import Product, own
from literasi.shell.schemas import schema_files
from literasi.values.errors import OperatorError
from literasi.values.finding import Severity

_ERROR = Severity.ERROR


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--code", "--kode", default="", help="Kode kantor, misalnya kendal.")
@click.option("--name", "--nama", default="", help="Nama kantor selengkapnya.")
@click.option("--region", "--wilayah", "--kabupaten", default="",
              help="Wilayah, misalnya Kabupaten Kendal.")  # fmt: skip
@click.option("--short", "--nama-singkat", default="", help="Nama singkat untuk portal.")
@click.option("--town", "--kota", default="", help="Tempat surat.")
@click.option("--opd", default="", help="Kode perangkat daerah dalam nomor surat.")
@click.option("--zone", "--zona", default="", type=click.Choice(["", *ZONES]),
              help="Zona waktu.")  # fmt: skip
@click.option("--site", default="", help="Alamat portal kelak.")
@click.option("--no-input", is_flag=True, help="Jangan bertanya; pakai usul untuk yang kosong.")
def init(folder: Path, *, no_input: bool, **said: str) -> None:
    """Buat repositori kantor baru di FOLDER yang belum ada atau kosong.

    Isinya: program, skema, pemeriksaan, dan catatan awal kantor untuk disesuaikan.
    """
    target, source = folder.absolute(), own()
    founding.free(target)
    claims.signer(target.parent)
    office = _complete(Answers(**said), ask=not no_input)
    with founding.staged(target) as stage:
        founding.begin(stage, source)
        _furnish(stage, source, office)
        told = _checked(stage)
        _own(stage)
        founding.commit(stage, f"Kantor baru: {office.name}")
    click.echo(f"repositori {office.name} siap di {folder}")
    click.echo(f"literasi check: {told}")
    click.echo(_next(folder), err=True)


def _complete(said: Answers, *, ask: bool) -> Answers:
    """Ask for what is missing; without asking the proposals are taken."""
    lacking = [one for one in questions(said) if is_needed(one)]
    if lacking and not ask:
        told = "; ".join(f"{one.text} ({one.option})" for one in lacking)
        raise OperatorError(
            f"belum ada: {told}", "beri pilihannya, atau jalankan tanpa --no-input"
        )
    for question in questions(said):
        proposal = proposed(said, question)
        said = _asked(said, question) if ask else answered(said, question, proposal)
    for _, complaint in wrong(said):
        raise OperatorError(complaint, "jalankan lagi; tidak ada yang ditulis")
    return said


def _asked(said: Answers, question: Question) -> Answers:
    """Put a question until its answer can stand; a later one would only find out."""
    while True:
        tried = answered(said, question, _answer(question, proposed(said, question)))
        told = [text for key, text in wrong(tried) if key == question.key]
        if not told:
            return tried
        for one in told:
            click.echo(f"  ✗ {one}", err=True)


def _answer(question: Question, proposal: str) -> str:
    kind = click.Choice(question.choices) if question.choices else None
    answer: str = click.prompt(question.text, default=proposal or None, type=kind, err=True)
    return answer


def _furnish(stage: Path, source: Product, office: Answers) -> None:
    """Write the office's own files over the product."""
    year = str(_now(stage, office.zone).year)
    schemas = compile_schemas(schema_files())
    portal = settings(office, (stage / SETTINGS).read_bytes())
    for one in (*files(schemas, office, year, source.templates()), portal):
        write(stage / one.path, one.content)


def _own(stage: Path) -> None:
    """Write who owns the decisions, as CI will expect it, for every host."""
    judged = archive(stage)[1]
    for host, place in PLACES.items():
        made = owners(judged.catalogue, claims.moment(stage).date(), host)
        write(stage / place, made.text.encode())


def _now(stage: Path, zone: str) -> datetime:
    """Give Git's own time in the office's zone, as for claims."""
    return claims.moment(stage).astimezone(ZoneInfo(zone))


def _checked(stage: Path) -> str:
    """Run the first check; an answer that no record can hold stops everything."""
    tree = read_tree(stage)
    shown = found(Asked(stage, (), None, branches=False, day=None), tree)
    errors = [one for one in shown if one.severity is _ERROR]
    if errors:
        message = f"jawaban tidak dapat dipakai:\n{as_text(errors).rstrip()}"
        raise OperatorError(message, "betulkan jawabannya; tidak ada yang ditulis")
    return summary(Report(shown, len(tree.records)))


def _next(folder: Path) -> str:
    return (
        f"lanjut: cd {folder}; make site; make test. Yang perlu disesuaikan disebut di README.md; "
        "bagian SOP yang masih rancangan disebut oleh «literasi check»"
    )
