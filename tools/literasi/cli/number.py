"""`literasi number`: take a number, give waiting records theirs, report what a year used."""

import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from literasi.cli.asof import day_of
from literasi.cli.numbers.claiming import Claimed, Desk, take
from literasi.cli.numbers.syncing import Job, Synced, here, there
from literasi.cli.numbers.writing import claim_file, with_value
from literasi.cli.status import as_of_option, form_option, office_option, say
from literasi.gate.schemas import Schemas, compile_schemas
from literasi.judging import Judged, judge
from literasi.numbering.order import Order, order_for, order_in
from literasi.numbering.report import report as series_report
from literasi.numbering.wording import report_json, report_text
from literasi.shell import claims
from literasi.shell.files import Tree, find_root, read_tree, write
from literasi.shell.schemas import schema_files
from literasi.values.errors import OperatorError


@click.group()
def number() -> None:
    """Nomor surat dan agenda: ambil, bagikan, laporkan."""


@number.command()
@click.argument("record", required=False)
@click.option("--series", help="Kunci seri, bila catatannya belum ada atau belum menyebutnya.")
@click.option("--number", "text", help="Nomor dari SRIKANDI, kertas, atau nomor sisipan.")
@click.option(
    "--source", type=click.Choice(["literasi", "kertas", "srikandi"]),
    help="Asal nomor; bawaan literasi, atau kertas bila --number diberikan.",
)  # fmt: skip
@click.option("--note", help="Keterangan: alasan sisipan, atau untuk apa nomor diambil.")
@office_option
@as_of_option
@click.pass_obj
def claim(  # noqa: PLR0913, PLR0917  one parameter for each option
    root: Path | None, record: str | None, series: str | None, text: str | None,
    source: str | None, note: str | None, office: str | None, as_of: datetime | None,
) -> None:  # fmt: skip
    """Ambil nomor berikutnya untuk RECORD (jenis/id), sekarang juga, di server."""
    if record is None and (series is None or note is None):
        remedy = "sebut catatannya, misalnya surat-keluar/2026-k7q2-s1, atau --series dan --note"
        raise OperatorError("belum jelas nomor ini untuk apa", remedy)
    top, tree, schemas, judged = _read(root)
    code, ref = _place(judged, tree, office, record)
    when = _when(top, judged, code, as_of)
    order = _order(judged, code, ref, series, text, when[:4])
    cara = source or ("kertas" if text else "literasi")
    local = {
        Path(path).stem: raw for path, raw in tree.records
        if path.startswith(f"records/{code}/nomor/")
    }  # fmt: skip
    desk = Desk(
        top, code, local,
        lambda _: claim_file(schemas, untuk=ref, tanggal=when, cara=cara, keterangan=note),
    )  # fmt: skip
    taken = take(desk, order)
    written = order.number(taken.choice.claim.running)
    _write(desk, order, taken, written, schemas)
    say(f"{written}\n")
    click.echo(f"berkas nomor: {desk.path(taken.choice.name)}", err=True)
    if not order.line.wholly:
        click.echo("seri ini juga memuat nomor lain; cocokkan dengan buku agenda", err=True)
    if taken.told:
        click.echo(taken.told, err=True)


@number.command()
@office_option
@click.option("--commit", is_flag=True, help="Komit nomor yang diberikan.")
@click.option("--push", is_flag=True, help="Kirim nomor ke cabang ini di server.")
@click.option("--branch", help="Cabang di server, bila bukan cabang yang sedang dibuka.")
@click.pass_obj
def sync(
    root: Path | None, office: str | None, branch: str | None, *, commit: bool, push: bool
) -> None:
    """Beri nomor semua catatan yang berisi «otomatis»; aman dijalankan berulang."""
    top = find_root((root or Path()).resolve())
    if not claims.is_repository(top):
        raise OperatorError("folder ini bukan repositori Git", "jalankan: git init")
    job = Job(top, compile_schemas(schema_files()), claims.moment(top), office)
    synced, told = there(job, branch) if push else here(job, read_tree(top), commit=commit)
    _tell(synced, told)
    sys.exit(1 if synced.refused else 0)


@number.command()
@office_option
@click.option("--series", help="Kunci seri; tanpa ini semuanya.")
@click.option("--year", help="Tahun takwim; tanpa ini semuanya.")
@form_option
@click.pass_obj
def report(
    root: Path | None, office: str | None, series: str | None, year: str | None, form: str
) -> None:
    """Laporkan nomor yang dipakai, batal, disisipkan, dan terlompat."""
    _, _, _, judged = _read(root)
    rows = [
        one
        for each in judged.catalogue.offices
        if office in {None, each.code}
        for one in series_report(each)
        if series in {None, one.series} and year in {None, one.year}
    ]
    _known(judged, office, series)
    say(report_json(rows) if form == "json" else report_text(rows))


def _read(root: Path | None) -> tuple[Path, Tree, Schemas, Judged]:
    top = find_root((root or Path()).resolve())
    tree, schemas = read_tree(top), compile_schemas(schema_files())
    return top, tree, schemas, judge(schemas, tree.records, tree.pictures)


def _known(judged: Judged, office: str | None, series: str | None) -> None:
    """Refuse misspelt names, which would pass as an empty report."""
    codes = [one.code for one in judged.catalogue.offices]
    if office is not None and office not in codes:
        raise OperatorError(f"instansi «{office}» tidak ada", f"yang ada: {', '.join(codes)}")
    keys = {s.kunci for one in judged.catalogue.offices for s in one.profile.value.seri}
    if series is not None and series not in keys:
        raise OperatorError(f"seri «{series}» tidak ada", f"yang ada: {', '.join(sorted(keys))}")


def _place(
    judged: Judged, tree: Tree, office: str | None, record: str | None
) -> tuple[str, str | None]:
    """Find the office and the record: `jenis/id`, or its path as a shell completes it."""
    _known(judged, office, None)
    parts = (record or "").removesuffix(".yml").split("/")
    if len(parts) > 2:
        office, parts = parts[-3], parts[-2:]
    ref = "/".join(parts) if record else None
    paths = {path for path, _ in tree.records}
    codes = [
        one.code for one in judged.catalogue.offices
        if office in {None, one.code}
        and (ref is None or f"records/{one.code}/{ref}.yml" in paths)
    ]  # fmt: skip
    if not codes:
        raise OperatorError(f"catatan «{record}» tidak ada", "periksa ejaannya: jenis/id")
    if len(codes) > 1:
        raise OperatorError(f"ada di {', '.join(codes)}", "beri --office KODE")
    return codes[0], ref


def _when(top: Path, judged: Judged, code: str, as_of: datetime | None) -> str:
    """Give the day the claim is dated: stated, or Git's own time in the office's zone."""
    if as_of is not None or not claims.is_repository(top):
        return day_of(top, as_of).isoformat()
    zone = next(one.zone for one in judged.catalogue.offices if one.code == code)
    return claims.moment(top).astimezone(ZoneInfo(zone)).strftime("%Y-%m-%dT%H:%M")


def _order(  # noqa: PLR0913, PLR0917  what the command line says
    judged: Judged, code: str, ref: str | None, series: str | None, text: str | None, year: str
) -> Order:
    office = next(one for one in judged.catalogue.offices if one.code == code)
    if ref is not None:
        order = order_for(office, ref, series, text)
    else:
        order = order_in(office, series or "", year, text)
    if isinstance(order, str):
        raise OperatorError(order, "betulkan catatannya; lihat juga: literasi check")
    return order


def _write(desk: Desk, order: Order, taken: Claimed, written: str, schemas: Schemas) -> None:
    """Write record and claim here; the claim is staged, so that a later pull finds it."""
    one = order.one
    if one is not None and not order.carried:
        path = one.entry.document.path
        raw = (desk.root / path).read_bytes()
        if one.book != "surat_masuk" and "seri" not in one.entry.document.data:
            raw = with_value(schemas, one.entry.kind, path, raw, (("seri",), one.series))
        write(desk.root / path, with_value(schemas, one.entry.kind, path, raw, (one.at, written)))
    name = desk.path(taken.choice.name)
    write(desk.root / name, taken.content)
    if claims.is_repository(desk.root):
        claims.stage(desk.root, name)


def _tell(synced: Synced, told: str) -> None:
    for one in synced.given:
        say(f"{one.one.entry.document.path}: {one.number}\n")
    for other in synced.refused:
        click.echo(f"{other.one.entry.document.path}: {other.reason}", err=True)
    if not synced.given and not synced.refused:
        click.echo("tidak ada catatan yang menunggu nomor", err=True)
    if told:
        click.echo(told, err=True)
