"""`literasi attach`: put a file into the office's store and its imprint into a record."""

from pathlib import Path

import click

from literasi.cli.status import say
from literasi.gate.schemas import compile_schemas
from literasi.repair.attachment import TITLES, attached, target
from literasi.shell import store as shelf
from literasi.shell.files import find_root, read_tree, write
from literasi.shell.schemas import schema_files


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--to", "record", required=True, help="Catatan yang menyebut berkas itu.")
@click.option("--at", "pointer", help="Letaknya dalam catatan, bila ada beberapa.")
@click.option("--title", help="Judul berkas; tanpa nama orang.")
@click.option(
    "--access", type=click.Choice(["internal", "publik"]), default="internal",
    show_default=True, help="Siapa yang boleh membukanya.",
)  # fmt: skip
@click.option(
    "--store", type=click.Path(path_type=Path), envvar=shelf.VARIABLE,
    help="Folder penyimpanan berkas kantor, di luar Git.",
)  # fmt: skip
@click.pass_obj
def attach(  # noqa: PLR0913  one parameter for each option
    root: Path | None,
    file: Path,
    *,
    record: str,
    pointer: str | None,
    title: str | None,
    access: str,
    store: Path | None,
) -> None:
    """Simpan berkas di penyimpanan kantor dan catat sidiknya pada catatan."""
    top = find_root((root or Path()).resolve())
    shelves = shelf.usable(store, top)
    found, chosen = shelf.imprint(file), target(read_tree(top).records, record)
    entry = {
        "judul": title or TITLES.get(chosen.kind, "Berkas"),
        "sha256": found.sha256,
        "ukuran": found.size,
        "jenis": found.kind,
        "tempat": found.place,
        "akses": access,
    }
    done = attached(compile_schemas(schema_files()), chosen, entry, pointer)
    shelf.keep(shelves, file, found)  # first the file, so that no record names what is not there
    write(top / done.path, done.raw)
    what = "dicatat di" if done.new else "sudah tercatat di"
    say(f"{what} {done.path}, {done.pointer}\nsalinan di penyimpanan: {found.place}\n")
