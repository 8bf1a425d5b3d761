"""`literasi guard`: refuse to push records to a place that is not known to be private."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from literasi.cli.sound import archive
from literasi.judging import Judged
from literasi.shell.files import RECORDS, Tree, find_root, read_tree
from literasi.shell.remotes import LISTED, declared_public, install, listed, remotes
from literasi.values.remotes import Listed, Place, place, shown

_SHARED = "libur"  # holidays are public and nobody's
_OPEN = (
    "ditolak: menurut server CI repositori ini terbuka untuk umum, padahal memuat catatan "
    "{names}.\n→ tutup repositori ini di pengaturan servernya, anggap isinya sudah terbaca, dan "
    "jalankan prosedur kebocoran data"
)


@click.command()
@click.argument("urls", nargs=-1, metavar="[ALAMAT]…")
@click.option("--install", "hook", is_flag=True, help="Pasang sebagai hook pre-push klon ini.")
@click.pass_obj
def guard(root: Path | None, urls: tuple[str, ...], *, hook: bool) -> None:
    """Tolak tujuan Git yang terbuka selama repositori ini memuat catatan kantor.

    Tanpa ALAMAT, semua remote diperiksa. Tidak ada yang ditanyai lewat jaringan: tempat yang
    tertutup didaftar kantor di docs/tujuan-git.yml. Di CI keterangan servernya sendiri, bahwa
    repositori ini terbuka, ikut menentukan.
    """
    top = find_root((root or Path()).resolve())
    if hook:
        click.echo(f"hook dipasang: {install(top)}", err=True)
    asked = tuple(("alamat", url) for url in urls) or remotes(top)
    offices = tuple(_offices(archive(root)[1], read_tree(top)))
    refused = tuple(_refused(asked, listed(top))) if offices else ()
    for line in _told(asked, listed(top)):
        click.echo(line)
    is_open = bool(offices) and not urls and declared_public()
    if is_open:
        click.echo(_OPEN.format(names=", ".join(offices)), err=True)
    if not offices:
        click.echo("semua instansi contoh: tidak ada isian kantor yang perlu dijaga")
    if refused:
        click.echo(_remedy(offices, refused), err=True)
    sys.exit(1 if refused or is_open else 0)


def _offices(judged: Judged, tree: Tree) -> Iterator[str]:
    """Name the offices whose records are no example; one that cannot be read is none either."""
    examples = {one.code for one in judged.catalogue.offices if one.profile.value.contoh}
    folders = {path.split("/")[1] for path, _ in tree.records if path.count("/") > 1}
    yield from sorted(folders - examples - {_SHARED, RECORDS})


def _refused(asked: Iterable[tuple[str, str]], known: Listed) -> Iterator[str]:
    for _, url in asked:
        if not place(url, known).allowed:
            yield shown(url)


def _told(asked: Iterable[tuple[str, str]], known: Listed) -> Iterator[str]:
    found = [f"{name}: {shown(url)} ({place(url, known)})" for name, url in asked]
    yield from found or ["tidak ada tujuan Git"]


def _remedy(offices: tuple[str, ...], refused: tuple[str, ...]) -> str:
    names, places = ", ".join(offices), ", ".join(refused)
    return (
        f"ditolak: {places}. Catatan {names} memuat isian internal dan tidak boleh berada di "
        f"tempat {Place.PUBLIC.value.removeprefix('terdaftar ')}.\n"
        f"→ bila tempat itu memang tertutup, daftarkan host/jalurnya di {LISTED} («tertutup:»); "
        "untuk situs umum pakai repositori kedua yang hanya berisi folder site"
    )
