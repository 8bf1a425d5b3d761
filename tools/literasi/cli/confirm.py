"""`literasi confirm`: the second person says that a copied disposition is like its original."""

from pathlib import Path

import click

from literasi.books.closing import actor
from literasi.books.shelf import the_office
from literasi.cli.new_prompts import agreed, say
from literasi.cli.new_writing import put_down
from literasi.cli.sound import sound
from literasi.drafting.confirming import KIND, confirmed, copied
from literasi.gate.schemas import compile_schemas
from literasi.judging import Judged
from literasi.shell.files import read_tree
from literasi.shell.schemas import schema_files
from literasi.values.dates import parse_date
from literasi.values.errors import OperatorError


@click.command()
@click.argument("record", metavar="DISPOSISI")
@click.option("--by", required=True, metavar="PEJABAT[/PERAN]", help="Orang kedua itu.")
@click.option("--office", help="Kode instansi; boleh dilewati bila DISPOSISI menyebutnya.")
@click.option("--yes", is_flag=True, help="Sudah dicocokkan dengan aslinya; jangan bertanya.")
@click.pass_obj
def confirm(root: Path | None, *, record: str, by: str, office: str | None, yes: bool) -> None:
    """Pastikan salinan DISPOSISI (misalnya disposisi/2026-k7q2-1) sama dengan lembar aslinya.

    Yang mengonfirmasi bukan orang yang menyalin. Hanya namanya yang ditambahkan; isi disposisi
    tidak berubah. Bila salinannya keliru, pakai literasi correct.
    """
    top, judged = sound(root)
    code, name = _named(record)
    here = the_office(judged.catalogue, office or code or _only(judged, name))
    entry = copied(here, name)
    path, tree = entry.document.path, read_tree(top)
    text = dict(tree.records)[path].decode()
    # The rules hold everybody in a record against the day of its act, so this command does too.
    who = actor(here, by, parse_date(entry.value.tanggal))
    made = confirmed(compile_schemas(schema_files()), entry, text, who)
    if not yes:
        say(text.rstrip())
        if not agreed("Sudah dicocokkan dengan lembar aslinya, dan sama?", default=False):
            raise OperatorError(
                "belum dikonfirmasi; tidak ada yang diubah",
                f"bila salinannya keliru, jalankan: literasi correct {KIND}/{name}",
            )
    put_down(top, tree, {path: made.encode()})
    click.echo(f"dikonfirmasi: {path}")
    say("langkah berikut: ajukan berkas itu (git add, git commit, git push)")


def _named(record: str) -> tuple[str | None, str]:
    """Read an id, `disposisi/id`, or a path: office, id."""
    parts = record.removesuffix(".yml").replace("\\", "/").split("/")
    if len(parts) > 1 and parts[-2] != KIND:
        message = f"«{record}» bukan disposisi"
        raise OperatorError(message, "yang dikonfirmasi orang kedua hanya salinan disposisi")
    return (parts[-3] if len(parts) > 2 else None), parts[-1]


def _only(judged: Judged, name: str) -> str | None:
    """Name the office when only one has such a disposition; a misspelt one is in none."""
    found = [one.code for one in judged.catalogue.offices if name in one.disposisi]
    if not found:
        remedy = "lihat namanya pada berkasnya: literasi status BERKAS"
        raise OperatorError(f"disposisi «{name}» tidak ada", remedy)
    return found[0] if len(found) == 1 else None
