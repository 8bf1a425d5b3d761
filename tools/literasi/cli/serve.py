"""`literasi serve`: look at the built site on this machine only."""

import functools
import http.server
from pathlib import Path

import click

from literasi.shell.files import find_root
from literasi.values.errors import OperatorError


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files with the media type of calendars, and keeps quiet."""

    extensions_map = {  # noqa: RUF012  the base class's own attribute
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".ics": "text/calendar; charset=utf-8",
        ".html": "text/html; charset=utf-8",
    }

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the base class's name
        """Write no line for each request."""


@click.command()
@click.option("--port", default=8000, show_default=True, help="Nomor port.")
@click.pass_obj
def serve(root: Path | None, port: int) -> None:
    """Tampilkan situs yang sudah dibangun di komputer ini saja."""
    site = find_root((root or Path()).resolve()) / "site"
    if not (site / "index.html").is_file():
        raise OperatorError("situs belum dibangun", "jalankan «literasi build» dahulu")
    handler = functools.partial(_Handler, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        click.echo(f"Buka http://127.0.0.1:{port}/ di peramban. Ctrl+C untuk berhenti.")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            click.echo("Selesai.")
