"""`literasi correct`: begin the correction of something decided, without touching it."""

from pathlib import Path
from zoneinfo import ZoneInfo

import click

from literasi.books.closing import actor
from literasi.books.shelf import the_office
from literasi.cli.sound import sound
from literasi.cli.together import write_together
from literasi.gate.formats import is_act_time
from literasi.intake.corrections import LETTER_KINDS, Wanted, correction
from literasi.judging import Judged
from literasi.shell import claims
from literasi.shell.files import RECORDS
from literasi.values.dates import parse_date
from literasi.values.errors import OperatorError

_SUFFIX = ".yml"


@click.command()
@click.argument("record", metavar="CATATAN")
@click.option("--by", required=True, metavar="PEJABAT[/PERAN]", help="Yang membetulkan.")
@click.option("--reason", prompt="Apa yang keliru, dan apa yang benar",
              help="Apa yang keliru dan yang benar; menjadi isi catatan baru.")  # fmt: skip
@click.option("--as", "letter", type=click.Choice(LETTER_KINDS), default=LETTER_KINDS[0],
              show_default=True, help="Untuk surat keluar: jenis surat pembetulnya.")  # fmt: skip
@click.option("--date", "when", default="", metavar="TTTT-BB-HH[TJJ:MM]",
              help="Waktu pembetulan; tanpa ini waktu sekarang menurut Git.")  # fmt: skip
@click.option("--office", help="Kode instansi; boleh dilewati bila CATATAN menyebutnya.")
@click.pass_obj
def correct(  # noqa: PLR0913  one parameter for each option
    root: Path | None, *, record: str, by: str, reason: str, letter: str, when: str,
    office: str | None,
) -> None:  # fmt: skip
    """Mulai pembetulan CATATAN (misalnya surat-keluar/2026-k07h-s1) dengan catatan baru.

    Catatan lama tidak diubah: surat dibetulkan dengan ralat, perubahan, pembatalan, atau
    pencabutan; koordinasi diganti; disposisi dibatalkan; perjanjian diberi adendum.
    """
    top, judged = sound(root)
    code, kind, name = _named(record)
    here = the_office(judged.catalogue, office or code or _only(judged, kind, name))
    moment = when or _now(top, here.zone)
    if not is_act_time(moment):
        remedy = "tulis misalnya 2026-11-24 atau 2026-11-24T09:30"
        raise OperatorError(f"waktu «{moment}» tidak terbaca", remedy)
    if not reason.strip():
        raise OperatorError("alasannya kosong", "tulis apa yang keliru dan apa yang benar")
    wanted = Wanted(actor(here, by, parse_date(moment)), moment, reason.strip(), letter)
    made = correction(here, kind, name, wanted)
    remedy = "betulkan pilihannya, atau tulis catatannya dengan tangan"
    write_together(top, here.code, {made.ref: made.data}, remedy)
    click.echo(f"ditulis: {RECORDS}/{here.code}/{made.ref}{_SUFFIX}; {kind}/{name} tetap")
    click.echo("masih perlu diisi:")
    for one in made.remaining:
        click.echo(f"  - {one}")


def _named(record: str) -> tuple[str | None, str, str]:
    """Read `jenis/nama`, or a path such as `records/kendal/jenis/nama.yml`: office, kind, name."""
    parts = record.removesuffix(_SUFFIX).replace("\\", "/").split("/")
    if len(parts) == 2:
        return None, parts[0], parts[1]
    if len(parts) >= 4 and parts[-4] == RECORDS:
        return parts[-3], parts[-2], parts[-1]
    remedy = "tulis jenis dan namanya, misalnya surat-keluar/2026-k07h-s1"
    raise OperatorError(f"«{record}» bukan nama catatan", remedy)


def _only(judged: Judged, kind: str, name: str) -> str | None:
    """Name the office when only one has such a record."""
    found = [one.code for one in judged.catalogue.offices
             if name in getattr(one, kind.replace("-", "_"), ())]  # fmt: skip
    return found[0] if len(found) == 1 else None


def _now(top: Path, zone: str) -> str:
    """Give Git's own time in the office's zone; without a repository it must be stated."""
    if not claims.is_repository(top):
        message = "waktu pembetulan tidak diketahui: folder ini bukan repositori"
        raise OperatorError(message, "beri waktunya, misalnya --date 2026-11-24T09:30")
    return claims.moment(top).astimezone(ZoneInfo(zone)).strftime("%Y-%m-%dT%H:%M")
