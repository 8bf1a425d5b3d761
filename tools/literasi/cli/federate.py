"""`literasi federate`: other sites' open data, fetched, judged, and built into one portal."""

import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, time
from functools import partial
from ipaddress import ip_network
from pathlib import Path

import click

from literasi.cli.asof import HOME_ZONE
from literasi.cli.progress import steps
from literasi.cli.reports import as_text
from literasi.engine.site import build_site
from literasi.federation.answers import ALWAYS, INDEX, LIMITS, promised
from literasi.federation.joint import Acceptance, Found, joint
from literasi.federation.listing import listing
from literasi.federation.models import Joint, Listing, Site, State
from literasi.federation.staging import PAGES, THEME, staged
from literasi.gate.answers import Answers, UnfitError
from literasi.shell.alone import alone
from literasi.shell.cache import Shelf, shelf, tool_state
from literasi.shell.copies import Copies
from literasi.shell.fetching import Asking, Target, fetch
from literasi.shell.files import replace_tree, write
from literasi.shell.look import look, shared
from literasi.shell.reach import Network
from literasi.shell.remembered import Remembered
from literasi.shell.schemas import schema_files
from literasi.shell.today import today
from literasi.shell.web import Limits, Traffic
from literasi.values.errors import OperatorError

_STEP = 10.0  # seconds without a byte after which a site is given up
_BUSY = "federate lain sedang memakai folder salinan yang sama"


@click.command()
@click.argument("path", metavar="LIST", type=click.Path(path_type=Path))
@click.option("--output", type=click.Path(path_type=Path), default=Path("site-gabungan"),
              show_default=True, help="Folder situs gabungan.")  # fmt: skip
@click.option("--state", type=click.Path(path_type=Path),
              help="Folder salinan terakhir setiap situs.")  # fmt: skip
@click.option("--as-of", "as_of", type=click.DateTime(["%Y-%m-%d"]), help="Keadaan per tanggal.")
@click.option("--no-fetch", is_flag=True, help="Jangan mengambil; pakai salinan yang ada.")
@click.option("--allow-private", "inside", metavar="JARINGAN", multiple=True,
              help="Jaringan dalam yang boleh dihubungi, misalnya 127.0.0.1.")  # fmt: skip
@click.option("--timeout", type=click.FloatRange(0.1, 600), default=60.0, show_default=True,
              help="Detik bagi satu situs.")  # fmt: skip
@click.option("--no-build", is_flag=True, help="Ambil dan periksa saja, tanpa membangun situs.")
@click.option("--strict", is_flag=True, help="Kode keluar 1 bila ada situs yang tidak mutakhir.")
@click.option("--quiet", is_flag=True, help="Tanpa kemajuan dan ringkasan.")
def federate(  # noqa: PLR0913  one parameter for each option
    path: Path, output: Path, state: Path | None, as_of: datetime | None, *, no_fetch: bool,
    no_build: bool, inside: tuple[str, ...], timeout: float, strict: bool, quiet: bool,
) -> None:  # fmt: skip
    """Gabungkan data terbuka banyak situs kantor menjadi satu portal."""
    schemas = schema_files()
    wanted = _listing(path, schemas)
    now = today(HOME_ZONE)
    day = as_of.date() if as_of else now
    copies = Copies((state or _beside(path)).absolute())
    with alone(copies.folder / "kunci", _BUSY), steps(3, quiet=quiet) as bar:
        kept = Remembered(Shelf(copies.folder / "dibaca"))
        answers = Answers(schemas)
        accept = Acceptance(answers, max(day, now), kept, tool_state(schemas))
        traffic = None
        if not no_fetch:
            bar.next(f"Mengambil {len(wanted.sites)} situs")
            limits = Limits(min(_STEP, timeout), timeout, inside=tuple(map(_network, inside)))
            traffic = _fetched(wanted, copies, answers, accept, limits)
        bar.next("Menggabungkan")
        view = joint(wanted, day, partial(_found, copies), accept)
        copies.sweep(one.code for one in wanted.sites)
        kept.sweep()
        if not no_build:
            bar.next("Membangun situs")
            _build(view, copies.folder, output.absolute())
    _tell(view, traffic, None if no_build else output, quiet=quiet)
    sys.exit(1 if strict and any(one.state is not State.FRESH for one in view.sources) else 0)


def _listing(path: Path, schemas: Mapping[str, bytes]) -> Listing:
    """Read the list, or show what is wrong with it and stop."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        message = f"daftar «{path}» tidak dapat dibaca: {error.strerror}"
        raise OperatorError(message, "periksa nama berkas itu") from error
    found, wrong = listing(path.as_posix(), raw, schemas)
    if found is None:
        click.echo(as_text(wrong), nl=False)
        click.echo(f"{len(wrong)} kesalahan dalam daftar: tidak ada yang diambil", err=True)
        sys.exit(1)
    return found


def _network(value: str) -> Network:
    """Read an address or a network: `127.0.0.1`, `10.0.0.0/8`."""
    try:
        return ip_network(value, strict=False)
    except ValueError as error:
        message = f"«{value}» bukan alamat jaringan"
        raise OperatorError(message, "tulis misalnya --allow-private 127.0.0.1") from error


def _beside(path: Path) -> Path:
    """Keep copies where a checkout cannot bring them: in the `.git` folder, else beside."""
    kept = shelf(path.resolve().parent)
    return kept.folder / "gabungan" / path.stem if kept else path.with_suffix(".salinan")


def _fetched(
    wanted: Listing, copies: Copies, answers: Answers, accept: Acceptance, limits: Limits
) -> Traffic:
    sites = {one.code: one for one in wanted.sites}

    def judge(code: str, files: Mapping[str, bytes]) -> None:
        accept(sites[code], files)

    asking = Asking(LIMITS, ALWAYS, INDEX, partial(promised, answers), judge, UnfitError)
    return fetch([Target(one.code, one.address) for one in wanted.sites], copies, asking, limits)


def _found(copies: Copies, site: Site) -> Found:
    note = copies.note(site.code, site.address)
    return copies.contents(note), note.reason


def _build(view: Joint, folder: Path, output: Path) -> None:
    """Stage the portal beside the copies, and build it from there."""
    work = folder / "panggung"
    files = staged(view, shared(), look())
    for part in (PAGES, THEME):
        below = (one for one in files if one.path.startswith(part))
        replace_tree(
            work / part, (replace(one, path=one.path.removeprefix(part)) for one in below)
        )
    for one in files:
        if not one.path.startswith((PAGES, THEME)):
            write(work / one.path, one.content)
    moment = datetime.combine(view.day, time(), UTC)
    build_site(work, work / PAGES, output, moment, "mkdocs", shelf=folder / "halaman")


def _tell(view: Joint, traffic: Traffic | None, output: Path | None, *, quiet: bool) -> None:
    """Name every site that is not fresh, and sum up."""
    for one in view.sources:
        if one.state is not State.FRESH:
            held = f"; salinan data per {one.shown.day} ditampilkan" if one.shown else ""
            click.echo(f"peringatan: {one.site.code} {one.state}: {one.reason}{held}", err=True)
        for each in one.shown.left_out if one.shown else ():
            click.echo(f"peringatan: {one.site.code}: {each} tidak ditampilkan", err=True)
    if quiet:
        return
    counts = ", ".join(
        f"{sum(one.state is state for one in view.sources)} {state}" for state in State
    )
    done = f"Situs gabungan selesai di {output}" if output else "Salinan diperbarui"
    click.echo(f"{done} (keadaan {view.day}): {counts}.")
    if traffic:
        click.echo(
            f"{traffic.requests} permintaan, {traffic.unchanged} tanpa perubahan, "
            f"{traffic.received >> 10} kB diterima."
        )
