"""Sites on a local port: files in memory with ETags, and every way to go wrong."""

import gzip
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


@dataclass
class Web:
    """What is served below `/<code>/`, what goes wrong there, and what was asked."""

    sites: dict[str, dict[str, bytes]] = field(default_factory=dict)
    faults: dict[str, str] = field(default_factory=dict)
    """By code: `mati`, `lambat`, `besar`, `putus`, `500`, `bom`, or where to redirect to.

    `{path}` in an address stands for the path below the site.
    """
    asked: list[tuple[str, int]] = field(default_factory=list)
    """Paths with the status of their answers."""
    sent: int = 0
    port: int = 0
    scheme: str = "http"
    delay: float = 30.0
    etags: bool = True

    def address(self, code: str) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}/{code}/"

    def statuses(self) -> dict[int, int]:
        """How many answers of each status."""
        found: dict[int, int] = {}
        for _, status in self.asked:
            found[status] = found.get(status, 0) + 1
        return found


_BOMB = gzip.compress(bytes(1 << 23), 1)


def _slowly(web):
    yield b"HTTP/1.1 200 OK\r\n"
    until = time.monotonic() + web.delay
    while time.monotonic() < until:
        time.sleep(0.05)
        yield b"X"


def _endless(_):
    yield b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
    while True:
        yield b'{"data": [' * 9999


def _bomb(_):
    yield b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n"
    yield _BOMB


_WRONG = {
    "mati": lambda _: [],
    "lambat": _slowly,
    "besar": _endless,
    "bom": _bomb,
    "putus": lambda _: [b"HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n{"],
    "500": lambda _: [b"HTTP/1.1 500 Rusak\r\nContent-Length: 0\r\n\r\n"],
    "acak": lambda _: [b"SSH-2.0-OpenSSH_9.6\r\n\r\n"],
}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    web: Web

    def do_GET(self):
        code, _, path = self.path.lstrip("/").partition("/")
        content = self.web.sites.get(code, {}).get(path)
        fault = self.web.faults.get(code)
        if fault:
            return self._wrong(fault, path)
        if content is None:
            return self._answer(404, b"tiada")
        etag = f'"{sha256(content).hexdigest()[:20]}"'
        moment = "Mon, 23 Nov 2026 00:00:00 GMT"
        known = self.headers.get("If-None-Match") == etag if self.web.etags else (
            self.headers.get("If-Modified-Since") == moment
        )  # fmt: skip
        own = {"ETag": etag} if self.web.etags else {"Last-Modified": moment}
        return self._answer(304, b"", own) if known else self._answer(200, content, own)

    def _answer(self, status, content, headers=None):
        self.web.asked.append((self.path, status))
        packed = "gzip" in self.headers.get("Accept-Encoding", "") and len(content) > 500
        body = gzip.compress(content, 6, mtime=0) if packed else content
        self.web.sent += len(body)
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        if packed:
            self.send_header("Content-Encoding", "gzip")
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _wrong(self, fault, path):
        self.web.asked.append((self.path, 0))
        self.close_connection = True
        to = f"HTTP/1.1 302 Pindah\r\nLocation: {fault}\r\nContent-Length: 0\r\n\r\n"
        with suppress(OSError):  # a visitor who hangs up
            elsewhere = [to.replace("{path}", path).encode()]
            for part in _WRONG.get(fault, lambda _: elsewhere)(self.web):
                self.wfile.write(part)

    def log_message(self, format, *arguments):  # noqa: A002 - the name is the base class's
        """Keep the test report free of requests."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        """A visitor who hangs up is no error."""


@contextmanager
def served(web=None, host="127.0.0.1", tls=None):
    """Serve until the end of the block; `tls` is a server's context."""
    web = web or Web()
    handler = type("Handler", (_Handler,), {"web": web})
    with _Server((host, 0), handler) as server:
        web.port = server.server_port
        if tls:
            web.scheme = "https"
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield web
        server.shutdown()
        thread.join()
