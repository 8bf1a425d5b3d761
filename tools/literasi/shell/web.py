"""HTTP towards hosts that nobody here controls: bounded in size, time, redirects and reach.

Where a connection may go, `reach` says; a redirect is judged as the first question was.
"""

import http.client
import socket
import ssl
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from threading import Timer
from typing import Self
from urllib.parse import urljoin, urlsplit

from literasi.shell.reach import PORTS, Network, RefusedError, connection

_ASK = {"Accept-Encoding": "gzip", "Accept": "*/*", "User-Agent": "literasi-federate/1"}
_MOVED = frozenset({301, 302, 303, 307, 308})
_CHUNK = 1 << 16


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds for one step and for all of a site, redirects in a row, networks opened by hand."""

    step: float = 10.0
    whole: float = 60.0
    redirects: int = 3
    inside: tuple[Network, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; nothing changed when there is no `content`."""

    content: bytes | None
    etag: str | None
    modified: str | None


@dataclass(slots=True)
class Traffic:
    """Requests made and bytes of bodies as they came over the wire."""

    requests: int = 0
    received: int = 0
    unchanged: int = 0


@dataclass(slots=True)
class Visit:
    """All that is asked of one site, over one connection as long as its server keeps it."""

    limits: Limits
    traffic: Traffic = field(default_factory=Traffic)
    _open: http.client.HTTPConnection | None = None
    _to: tuple[str, str, int] | None = None
    _timer: Timer | None = None
    _late: bool = False

    def __enter__(self) -> Self:
        """Start the clock of the visit; at its end whatever is open is closed."""
        self._timer = Timer(self.limits.whole, self._expire)
        self._timer.daemon = True
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Close the connection."""
        if self._timer:
            self._timer.cancel()
        self._drop()

    def get(self, address: str, most: int, known: Mapping[str, str]) -> Answer:
        """Ask for a file of at most so many bytes; `known` are conditions of RFC 9110 13.1.

        RefusedError when it cannot be had, or is not to be taken.
        """
        try:
            return self._followed(address, most, known)
        except (OSError, http.client.HTTPException, ValueError, zlib.error) as error:
            self._drop()
            raise RefusedError(self._why(error)) from error
        except RefusedError as error:
            self._drop()
            raise RefusedError(self._why(error)) from error

    def _followed(self, address: str, most: int, known: Mapping[str, str]) -> Answer:
        here = address
        for _ in range(self.limits.redirects + 1):
            response = self._ask(here, known)
            if response.status not in _MOVED:
                return self._taken(response, most, known)
            self._drop()  # its body is nobody's concern
            target = urljoin(here, response.getheader("Location") or "")
            _judge_move(here, target)
            here = target
        raise RefusedError("dialihkan terlalu banyak kali")

    def _ask(self, address: str, known: Mapping[str, str]) -> http.client.HTTPResponse:
        parts = urlsplit(address)
        to = (parts.scheme, parts.hostname or "", parts.port or PORTS[parts.scheme])
        if self._late:
            raise TimeoutError
        if self._to != to or self._open is None:
            self._drop()
            self._open, self._to = connection(*to, self.limits.step, self.limits.inside), to
        place = parts.path + (f"?{parts.query}" if parts.query else "")
        self.traffic.requests += 1
        self._open.request("GET", place, headers={**_ASK, **known})
        return self._open.getresponse()

    def _taken(
        self, response: http.client.HTTPResponse, most: int, known: Mapping[str, str]
    ) -> Answer:
        etag, modified = response.getheader("ETag"), response.getheader("Last-Modified")
        if response.status == 304 and known:
            response.read(_CHUNK)
            self.traffic.unchanged += 1
            return Answer(None, etag, modified)
        if response.status != 200:
            raise RefusedError(f"dijawab dengan HTTP {response.status}")
        content = b"".join(self._parts(response, most))
        response.close()  # read to its end: the connection may serve the next question
        if response.will_close:
            self._drop()
        return Answer(content, _header(etag), _header(modified))

    def _parts(self, response: http.client.HTTPResponse, most: int) -> Iterable[bytes]:
        """Yield the body unpacked, never more than `most` bytes of it."""
        encoding = (response.getheader("Content-Encoding") or "identity").strip().lower()
        if encoding not in {"identity", "gzip"}:
            raise RefusedError("dijawab dengan pemampatan yang tidak dikenal")
        opened = zlib.decompressobj(wbits=31) if encoding == "gzip" else None
        size = wire = 0
        while part := response.read1(_CHUNK):
            wire += len(part)
            self.traffic.received += len(part)
            piece = opened.decompress(part, most - size + 1) if opened else part
            size += len(piece)
            if size > most or wire > most + _CHUNK:
                raise RefusedError(f"lebih besar dari {most >> 10} kB")
            yield piece
        if self._late or response.length:
            raise http.client.IncompleteRead(b"")
        if opened and not opened.eof:
            raise zlib.error

    def _expire(self) -> None:
        self._late = True
        held = self._open
        sock = held.sock if held else None
        if sock is not None:
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                return

    def _drop(self) -> None:
        if self._open is not None:
            self._open.close()
        self._open = self._to = None

    def _why(self, error: Exception) -> str:
        if self._late or isinstance(error, TimeoutError):
            return "tidak menjawab pada waktunya"
        if isinstance(error, RefusedError):
            return str(error)
        if isinstance(error, ssl.SSLError):
            return "sambungan aman (TLS) gagal"
        if isinstance(error, socket.gaierror):
            return "nama situsnya tidak ditemukan"
        if isinstance(error, ConnectionError | OSError):
            return "tidak dapat dihubungi"
        return "menjawab bukan dengan HTTP yang sah"


def _header(value: str | None) -> str | None:
    """Keep a validator only if it can be sent back as it came."""
    return value if value and len(value) < 200 and value.isprintable() else None


def _judge_move(here: str, target: str) -> None:
    """Follow the web only, never from https to http, and to no port of its own choosing."""
    before, after = urlsplit(here), urlsplit(target)
    if after.scheme not in PORTS or (before.scheme, after.scheme) == ("https", "http"):
        raise RefusedError("dialihkan ke alamat yang tidak aman")
    same = (before.hostname, before.port) == (after.hostname, after.port)
    if after.username or (
        after.port is not None and not same and after.port not in PORTS.values()
    ):
        raise RefusedError("dialihkan ke alamat yang tidak aman")
