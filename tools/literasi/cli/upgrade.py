"""`literasi upgrade`: a newer product for an office's repository, on a branch of its own."""

import sys
from pathlib import Path

import click

from literasi.founding.product import is_older
from literasi.shell import founding
from literasi.shell.files import find_root
from literasi.shell.product import opened
from literasi.values.errors import OperatorError


@click.command()
@click.option(
    "--from", "source", required=True, metavar="FOLDER",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Pohon literasi yang baru.",
)  # fmt: skip
@click.pass_obj
def upgrade(root: Path | None, source: Path) -> None:
    """Gabungkan literasi versi baru ke cabang tersendiri; catatan kantor tidak disentuh.

    Cabang yang sedang dibuka dan berkas kerja tidak berubah sampai cabang baru itu dibuka.
    """
    top, new = find_root((root or Path()).resolve()), opened(source.resolve())
    if not founding.is_clean(top):
        remedy = "komit atau simpan dahulu perubahan itu, lalu ulangi"
        raise OperatorError("ada perubahan yang belum dikomit", remedy)
    last, version = founding.product_commit(top)
    _whole(opened(top).version, version, new.version)
    if is_older(new.version, version):
        message = f"{source} memuat literasi {new.version}, lebih lama daripada {version} di sini"
        raise OperatorError(message, "beri pohon literasi yang lebih baru")
    commit = founding.brought_in(top, new, last)
    if commit == last:
        click.echo(f"sudah sama dengan literasi {version} di {source}; tidak ada yang berubah")
        return
    _merge(top, commit, new.version)


def _whole(here: str, known: str, new: str) -> None:
    """Refuse to merge over a squashed upgrade: everything of it would collide with itself."""
    if is_older(known, here) and new != here:
        message = f"literasi {here} ada di sini tanpa riwayatnya (digabung dengan squash)"
        remedy = (
            f"jalankan dahulu «literasi upgrade --from POHON» dengan pohon literasi {here}, "
            "gabungkan cabangnya dengan komit gabungan, lalu ulangi"
        )
        raise OperatorError(message, remedy)


def _merge(top: Path, commit: str, version: str) -> None:
    """Merge without touching a file; a conflict is for people, and told with the steps out."""
    branch = f"naik-literasi-{version}"
    tree, conflicts = founding.merged(top, commit)
    if conflicts:
        bare = f"produk-{version}"
        founding.keep(top, bare, commit)
        for path in conflicts:
            click.echo(f"bertabrakan: {path}")
        click.echo(_by_hand(branch, bare), err=True)
        sys.exit(1)
    founding.keep_merge(top, tree, commit, branch, f"Naik ke literasi {version}")
    click.echo(f"cabang {branch} siap; cabang ini dan berkas kerja tidak diubah")
    click.echo(_next(branch), err=True)


def _next(branch: str) -> str:
    return (
        f"lanjut: git switch {branch}; make site; .venv/bin/literasi migrate; make test; "
        "lalu ajukan cabang itu seperti perubahan lain"
    )


def _by_hand(branch: str, bare: str) -> str:
    return (
        "berkas di atas diubah kantor ini dan juga oleh versi baru; tidak ada yang digabung.\n"
        f"→ git switch --create {branch}; git merge {bare}; pilih isi yang benar di antara tanda "
        "<<<<<<< dan >>>>>>>; git add BERKAS; git commit; lalu make site, "
        ".venv/bin/literasi migrate, dan make test"
    )
