"""`literasi forms`: write the web form, whole from the schemas, or open it on this machine."""

import functools
import http.server
import re
from pathlib import Path

import click

from literasi.documents.yaml12 import read
from literasi.gate.schemas import compile_schemas
from literasi.outputs.office.forms import (
    HOSTS,
    Host,
    OtherProgram,
    Place,
    form_files,
    program_files,
)
from literasi.shell.files import RECORDS, find_root, read_folder, replace_tree
from literasi.shell.schemas import schema_files
from literasi.values.artifact import Artifact
from literasi.values.errors import OperatorError

_PACKAGES = Path("build/npm/node_modules")
_PATH = re.compile(r"[\w.-]+(/[\w.-]+)+", re.ASCII)
_BRANCH = re.compile(r"[\w.-]+(/[\w.-]+)*", re.ASCII)
_SERVER = re.compile(r"https://[a-z0-9.-]+(:[0-9]+)?")
_HOW = "jalankan «make form», atau beri folder node_modules dengan --modules"


@click.command()
@click.option("--host", "kind", type=click.Choice(HOSTS), default="local", show_default=True,
              help="Tempat catatan: klon di komputer ini, GitHub, atau GitLab.")  # fmt: skip
@click.option("--repo", default="", help="PEMILIK/NAMA repositori catatan.")
@click.option("--branch", default="main", show_default=True, help="Cabang utama.")
@click.option(
    "--server", default="", help="Alamat GitLab sendiri, misalnya https://git.contoh.id."
)
@click.option("--app-id", default="", help="Nomor aplikasi OAuth di GitLab (masuk tanpa token).")
@click.option("--office", help="Kode instansi; tanpa ini semua instansi.")
@click.option("--modules", type=click.Path(path_type=Path, file_okay=False),
              help="Folder node_modules; biasanya disiapkan «make form».")  # fmt: skip
@click.option("--output", type=click.Path(path_type=Path, file_okay=False),
              help="Folder tujuan; tanpa ini build/form.")  # fmt: skip
@click.option("--serve", "port", type=click.IntRange(1, 65535), is_flag=False, flag_value=8001,
              help="Buka di komputer ini sesudah ditulis; bawaan port 8001.")  # fmt: skip
@click.pass_obj
def forms(  # noqa: PLR0913  one parameter for each option
    root: Path | None, *, kind: str, repo: str, branch: str, server: str, app_id: str,
    office: str | None, modules: Path | None, output: Path | None, port: int | None,
) -> None:  # fmt: skip
    """Tulis formulir web dari skema, untuk GitHub, GitLab, atau klon di komputer ini."""
    top = find_root((root or Path()).resolve())
    host = _host(Host(kind, repo, branch, server.rstrip("/"), app_id))
    places = _places(top, office)
    program = _program(modules or top / _PACKAGES)
    target = output or top / "build/form"
    ours = form_files(compile_schemas(schema_files()), places, host)
    count = len(replace_tree(target, [*ours, *program]))
    names = ", ".join(one.name for one in places)
    click.echo(f"{target}: formulir untuk {names} ({count} berkas)", err=True)
    if port:
        _serve(target, port)


def _host(host: Host) -> Host:
    """Refuse what a host could not be reached by, and what could break out of the policy."""
    if host.local:
        return host
    if not _PATH.fullmatch(host.repository):
        raise OperatorError("repositori belum disebut", "beri --repo PEMILIK/NAMA")
    if not _BRANCH.fullmatch(host.branch):
        raise OperatorError(f"nama cabang «{host.branch}» aneh", "beri --branch, misalnya main")
    if host.server and (host.kind != "gitlab" or not _SERVER.fullmatch(host.server)):
        remedy = "hanya untuk --host gitlab, dengan alamat https:// tanpa jalur"
        raise OperatorError(f"--server «{host.server}» tidak dapat dipakai", remedy)
    return host


def _places(top: Path, office: str | None) -> tuple[Place, ...]:
    """Find the offices by their own files; a broken one is still called by its code."""
    found = sorted((top / RECORDS).glob("*/instansi.yml"))
    places = tuple(_place(path) for path in found if office in (None, path.parent.name))
    if not places:
        known = ", ".join(path.parent.name for path in found) or "belum ada"
        raise OperatorError(f"instansi «{office or ''}» tidak ada", f"yang ada: {known}")
    return places


def _place(path: Path) -> Place:
    code = path.parent.name
    document, _ = read(f"{RECORDS}/{code}/{path.name}", path.read_bytes())
    data = document.data if document else None
    name = data.get("nama_singkat") if isinstance(data, dict) else None
    return Place(code, name if isinstance(name, str) else code)


def _program(packages: Path) -> tuple[Artifact, ...]:
    """Read what npm brought."""
    sveltia, yaml = (read_folder(packages / name) for name in ("@sveltia/cms", "yaml"))
    if not sveltia or not yaml:
        raise OperatorError(f"program formulir tidak ada di {packages}", _HOW)
    try:
        return tuple(program_files(sveltia, yaml))
    except OtherProgram as error:
        raise OperatorError(f"program formulir di {packages} versi lain: {error}", _HOW) from error


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Serves modules and machine code with the types that a browser asks for."""

    extensions_map = {  # noqa: RUF012  the base class's own attribute
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
    }

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the base class's name
        """Write no line for each request."""


def _serve(folder: Path, port: int) -> None:
    handler = functools.partial(_Handler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        click.echo(f"Buka http://127.0.0.1:{port}/ di Chrome atau Edge. Ctrl+C untuk berhenti.")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            click.echo("Selesai.")
