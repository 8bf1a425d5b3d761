"""The built site on a local port, under the sub-path and the policy that it is published with."""

import re
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


class Handler(SimpleHTTPRequestHandler):
    """Serves a folder below a sub-path, with the strict policy and the site's own 404 page."""

    def __init__(self, *arguments, prefix, directory):
        self.prefix = prefix
        super().__init__(*arguments, directory=directory)

    def translate_path(self, path):
        inside = path.startswith(self.prefix)
        return super().translate_path("/" + path[len(self.prefix) :] if inside else "/tiada")

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def send_error(self, code, message=None, explain=None):
        if code != 404:
            return super().send_error(code, message, explain)
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        return None

    def log_message(self, format, *arguments):  # noqa: A002 - the name is the base class's
        """Keep the test report free of requests."""


def sub_path(site):
    """The path of the site's address, as its own robots.txt names it."""
    (address,) = re.findall(
        r"^Sitemap: (\S+)sitemap\.xml$", (site / "robots.txt").read_text(), re.MULTILINE
    )
    return urlsplit(address).path


@contextmanager
def served(site):
    """Yield the address of the home page while the site is served."""
    prefix = sub_path(site)
    handler = partial(Handler, prefix=prefix, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
        server.shutdown()
        thread.join()
