"""`literasi fix`: mend what a clerk evidently meant, after showing it."""

import difflib
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import click
from rich.console import Console

from literasi.cli.selection import chosen
from literasi.gate.schemas import compile_schemas
from literasi.judging import judge
from literasi.repair.archive import Fixed, repair_all
from literasi.shell.files import Tree, find_root, read_tree, write
from literasi.shell.schemas import schema_files
from literasi.values.finding import Severity

_COLOURS = {"-": "red", "+": "green", "@": "cyan"}


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--diff", "only_show", is_flag=True, help="Tampilkan saja, jangan tulis.")
@click.option("--quiet", is_flag=True, help="Tanpa tampilan perbedaan.")
@click.pass_obj
def fix(root: Path | None, paths: tuple[Path, ...], *, only_show: bool, quiet: bool) -> None:
    """Perbaiki salah tulis yang maksudnya pasti; PATHS membatasi berkasnya."""
    top = find_root((root or Path()).resolve())
    tree, schemas = read_tree(top), compile_schemas(schema_files())
    wanted = _wanted(tree, top, paths)
    fixed = tuple(repair_all(schemas, tree.records, wanted))
    if not quiet or only_show:
        show(line for one in fixed for line in told(one))
    after = {**dict(tree.records), **{one.path: one.after for one in fixed}}
    judged = judge(schemas, after.items(), tree.pictures)
    if not only_show:
        for one in fixed:
            write(top / one.path, one.after)
    errors = [one for one in judged.findings if one.severity is Severity.ERROR]
    left = sum(one.mark.path in wanted for one in errors)
    click.echo(_summary(fixed, left, only_show=only_show), err=True)
    sys.exit(1 if left else 0)


def _wanted(tree: Tree, top: Path, paths: tuple[Path, ...]) -> frozenset[str]:
    """Give the records below the named files and folders; without names all of them."""
    names = frozenset(name for name, _ in tree.records)
    if not paths:
        return names
    full = chosen(paths, top)
    return frozenset(
        name for name in names if any((top / name).is_relative_to(one) for one in full)
    )


def told(one: Fixed) -> Iterator[str]:
    """Say what was mended, each kind once with its count, then the lines that change."""
    yield f"{one.path}: {len(one.changes)} perbaikan"
    for what, count in Counter(change.what for change in one.changes).items():
        yield f"  • {what}" + (f" ({count} kali)" if count > 1 else "")
    yield from _diff(one)


def _diff(one: Fixed) -> Iterator[str]:
    before, after = (raw.decode("utf-8").split("\n") for raw in (one.before, one.after))
    names = (f"a/{one.path}", f"b/{one.path}")
    yield from difflib.unified_diff(before, after, *names, n=2, lineterm="")


def show(lines: Iterable[str]) -> None:
    """Write lines, coloured on a terminal; what a record holds cannot steer the terminal."""
    console = Console()
    coloured = console.is_terminal and not console.no_color
    for line in lines:
        text = "".join(
            sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in line
        )
        colour = _COLOURS.get(text[:1]) if coloured else None
        click.echo(click.style(text, colour) if colour else _bytes(text))


def _bytes(text: str) -> str | bytes:
    """Write UTF-8 whatever the locale, as `check` does."""
    clean = text.encode("utf-8", "backslashreplace")
    return clean.decode() if sys.stdout.isatty() else clean


def _summary(fixed: tuple[Fixed, ...], left: int, *, only_show: bool) -> str:
    count = sum(len(one.changes) for one in fixed)
    told = f"{count} perbaikan di {len(fixed)} berkas"
    told = told if fixed else "tidak ada yang perlu diperbaiki otomatis"
    told += ", belum ditulis" if fixed and only_show else ""
    rest = f"; {left} kesalahan lain perlu tangan Anda, lihat «literasi check»" if left else ""
    return told + rest
