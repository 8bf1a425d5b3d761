"""`literasi new`: new records, asked question by question or from the file of a form."""

import re
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import click

from literasi.books.shelf import the_office
from literasi.cli.new_begin import Wish, begin
from literasi.cli.reports import as_text
from literasi.cli.sound import archive, refuse
from literasi.cli.status import as_of_option
from literasi.cli.together import write_together
from literasi.drafting.forms import FORMS
from literasi.gate.form import form_schemas
from literasi.gate.formats import is_act_time
from literasi.intake.form import (
    Form,
    differences,
    known_case,
    new_partner,
    read_form,
    request,
    unknown_room,
)
from literasi.intake.receipt import Question, Said, known, open_questions, receipt
from literasi.shell import claims
from literasi.shell.chance import token
from literasi.shell.schemas import schema_files
from literasi.values.errors import OperatorError

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def _kinds() -> str:
    """List the forms by name, for the help."""
    rows = "\n".join(f"  {name:<30} {form.title}" for name, form in FORMS.items())
    return f"\b\nJENIS (dengan garis miring: bagian dari catatan yang sudah ada):\n{rows}"


@click.command("new", epilog=_kinds())
@click.argument("jenis", required=False, type=click.Choice(list(FORMS)), metavar="[JENIS]")
@click.option("--berkas", default="", metavar="BERKAS",
              help="Nama berkas, atau sekolah, tempat, tanggal, nomor yang diingat.")  # fmt: skip
@click.option("--set", "answers", multiple=True, metavar="KUNCI=NILAI",
              help="Jawaban yang sudah diketahui; boleh diulang.")  # fmt: skip
@click.option("--branch", is_flag=True, help="Buat cabang Git dan komit catatan barunya.")
@as_of_option
@click.option("--from", "file", metavar="FILE",
              type=click.Path(path_type=Path, exists=True, dir_okay=False),
              help="File permohonan-….json dari formulir pemohon.")  # fmt: skip
@click.option("--office", help="Kode instansi; tanpa ini menurut file, atau ditanyakan.")
@click.option(
    "--by", default="", metavar="PEJABAT[/PERAN]", help="Dengan --from: petugas yang menerima."
)
@click.option(
    "--received", default="", metavar="TTTT-BB-HH[TJJ:MM]", help="Dengan --from: tanggal terima."
)
@click.option("--class", "code", default="", help="Dengan --from: kode klasifikasi.")
@click.option("--to", default="", help="Dengan --from: kunci peran yang menerima surat.")
@click.option("--sop", default="", help="Dengan --from: versi SOP, bila ada lebih dari satu.")
@click.option("--partner", default="", help="Dengan --from: kode mitra yang ada, atau kode baru.")
@click.option(
    "--source", default="", help="Dengan --from: jalan file itu sampai; biasanya formulir."
)
@click.option("--contact", default="", help="Dengan --from: tempat kontak pemohon disimpan.")
@click.option("--no-input", is_flag=True, help="Jangan bertanya; sebut saja apa yang kurang.")
@click.pass_obj
def new(  # noqa: PLR0913  one parameter for each option
    root: Path | None, /, *, jenis: str | None, berkas: str, answers: tuple[str, ...],
    branch: bool, as_of: datetime | None, file: Path | None, office: str | None, contact: str,
    no_input: bool, **said: str,
) -> None:  # fmt: skip
    r"""Buat catatan baru dengan menjawab pertanyaan; tanpa JENIS, langkah berikut berkasnya.

    \b
    literasi new                          surat baru, atau langkah berikut suatu berkas
    literasi new --berkas "tk melati"     langkah berikut berkas yang diingat
    literasi new program-dinas            program kantor sendiri, tanpa surat

    Yang sudah tertulis di berkas tidak ditanyakan lagi. Tidak ada yang ditulis sebelum Anda
    menyetujuinya, dan catatan yang sudah ada tidak pernah ditimpa.

    Dengan --from, permohonan dibuat dari file formulir pemohon. File yang sama tidak pernah
    dicatat dua kali. Kontak orang tidak ditulis ke catatan; ia ditampilkan agar disimpan di
    tempat yang semestinya.
    """
    if file is None:
        _without_file(contact, **said)
        wish = Wish(jenis, berkas, answers, office, as_of, ask=not no_input, branch=branch)
        begin(root, wish)
        return
    _only_from(jenis, berkas, answers, branch=branch)
    _take_in(root, file, office, Said(**said), contact, ask=not no_input)


def _take_in(  # noqa: PLR0913  what the options say
    root: Path | None, file: Path, office: str | None, said: Said, contact: str, *, ask: bool
) -> None:
    """Write the request that a form file asks for."""
    form = _form(file)
    top, judged = archive(root)
    refuse(judged)
    here = the_office(judged.catalogue, office or form.office)
    _meant_for(here.code, form)
    if found := known_case(here, form):
        sys.exit(_known(here, form, found))
    answers = known(here, form, said, _now(top, here.profile.value.zona))
    answers = _complete(here, form, answers, ask=ask)
    ref, records = _records(here, form, answers, contact)
    remedy = "betulkan jawaban atau mitranya, lalu jalankan lagi"
    write_together(top, here.code, records, remedy)
    _report(here, form, ref, sorted(set(records) - {ref}))


def _only_from(jenis: str | None, berkas: str, answers: tuple[str, ...], *, branch: bool) -> None:
    if jenis not in {None, "permohonan"} or berkas or answers or branch:
        raise OperatorError(
            "--from membuat permohonan dari file formulir saja",
            "jalankan tanpa --berkas, --set, dan --branch; isian lain ada pada pilihannya sendiri",
        )


def _without_file(contact: str, **said: str) -> None:
    """Refuse what only a form file makes use of: it would be passed over unseen."""
    if contact or any(said.values()):
        raise OperatorError(
            "--by, --received, --class, --to, --sop, --partner, --source, dan --contact hanya"
            " untuk --from",
            "beri jawabannya dengan --set, misalnya --set sop=kerjasama-literasi-1",
        )


def _form(file: Path) -> Form:
    form, wrong = read_form(file.name, file.read_bytes(), form_schemas(schema_files()))
    if form is None:
        click.echo(as_text(list(wrong)), nl=False)
        click.echo("file ini bukan formulir permohonan yang sah; tidak ada yang ditulis", err=True)
        sys.exit(1)
    return form


def _meant_for(office: str, form: Form) -> None:
    if form.office != office:
        raise OperatorError(
            f"formulir ini ditujukan kepada «{form.office}», bukan «{office}»",
            "teruskan filenya ke kantor itu",
        )


def _known(here: Any, form: Form, found: Any) -> int:  # any: the front desk opens no records
    """Say that the form is on record, and what the file tells differently."""
    told = differences(here, form, found)
    click.echo(f"sudah ada: {found.ref}")
    for one in told:
        click.echo(f"  {one}")
    if told:
        click.echo("catatan tidak diubah; bila file ini yang benar, ubah catatannya", err=True)
    return 1 if told else 0


def _now(top: Path, zone: str) -> str:
    """Give Git's own time in the office's zone, as for claims; nothing without a repository."""
    if not claims.is_repository(top):
        return ""
    return claims.moment(top).astimezone(ZoneInfo(zone)).strftime("%Y-%m-%dT%H:%M")


def _complete(here: Any, form: Form, said: Said, *, ask: bool) -> Said:
    questions = tuple(open_questions(here, form, said))
    if questions and not ask:
        lacking = "; ".join(f"{one.text} ({one.option})" for one in questions)
        raise OperatorError(
            f"belum ada: {lacking}", "beri pilihannya, atau jalankan tanpa --no-input"
        )
    for one in questions:
        said = replace(said, **{one.key: _answer(one)})
    if not is_act_time(said.received):
        raise OperatorError(
            f"tanggal terima «{said.received}» tidak terbaca", "tulis misalnya 2026-11-24"
        )
    return said


def _answer(one: Question) -> str:
    """Ask until the answer is one of the office's own, where there is a list."""

    def known(answer: str) -> str:
        if one.choices and answer.strip().partition("/")[0] not in one.choices:
            raise click.UsageError(f"pilih salah satu: {', '.join(one.choices)}")
        return answer.strip()

    hint = f" [{', '.join(one.choices)}]" if one.choices else ""
    default = one.proposal or None
    answer: str = click.prompt(f"{one.text}{hint}", default=default, value_proc=known, err=True)
    return answer


def _records(
    here: Any, form: Form, said: Said, contact: str
) -> tuple[str, dict[str, dict[str, Any]]]:
    """Give the request's name, and every record to be written."""
    if not _ID.fullmatch(said.partner):
        raise OperatorError(
            f"kode mitra «{said.partner}» tidak dapat dipakai",
            "tulis dengan huruf kecil, angka, dan tanda hubung, misalnya sd-contoh-asri",
        )
    ref = f"permohonan/{said.received[:4]}-{form.code}"
    given = {"sop": said.sop, "pemohon": {"mitra": said.partner}, "tautan_lacak": token(),
             "kontak_tersegel": contact}  # fmt: skip
    records = {ref: request(here, form, receipt(here, said), given)}
    if said.partner not in here.mitra:
        records[f"mitra/{said.partner}"] = new_partner(here, form)
    return ref, records


def _report(here: Any, form: Form, ref: str, others: list[str]) -> None:
    """Name what was written, what was not, and the next step."""
    click.echo(f"ditulis: {', '.join([ref, *others])}")
    if room := unknown_room(here, form):
        click.echo(
            f"ruang «{room}» tidak dikenal kantor ini; usulan ruang tidak ditulis", err=True
        )
    case = ref.partition("/")[2]
    click.echo("kontak pemohon, TIDAK ditulis ke catatan; simpan di map kontak atau segel:")
    for word, value in form.contacts():
        click.echo(f"  {word}: {value}")
    click.echo(f"segel: literasi seal contact {case} --from FILE --by PEJABAT", err=True)
    click.echo(
        f"lanjut: literasi number sync --office {here.code} (nomor agenda), "
        f"lalu literasi status {case} (langkah berikutnya)",
        err=True,
    )
