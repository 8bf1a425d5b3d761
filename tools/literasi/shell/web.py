"""HTTP towards hosts that nobody here controls: bounded in size, time, redirects and reach.

A name is looked up once, every address it has is judged, and the connection goes to the judged
address itself: a name that points inside when asked again (DNS rebinding) gains nothing.
Proxies and other settings of the environment are not used.
"""

import http.client
import ipaddress
import socket
import ssl
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from threading import Timer
from typing import Self
from urllib.parse import urljoin, urlsplit

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
_ASK = {"Accept-Encoding": "gzip", "Accept": "*/*", "User-Agent": "literasi-federate/1"}
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_MOVED = frozenset({301, 302, 303, 307, 308})
_PORTS = {"http": 80, "https": 443}
_CHUNK = 1 << 16


class RefusedError(Exception):
    """An answer that is not taken; the text is Indonesian and quotes nothing of it."""


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
        to = (parts.scheme, parts.hostname or "", parts.port or _PORTS[parts.scheme])
        if self._late:
            raise TimeoutError
        if self._to != to or self._open is None:
            self._drop()
            self._open, self._to = _connection(*to, self.limits), to
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
    if after.scheme not in _PORTS or (before.scheme, after.scheme) == ("https", "http"):
        raise RefusedError("dialihkan ke alamat yang tidak aman")
    same = (before.hostname, before.port) == (after.hostname, after.port)
    if after.username or (
        after.port is not None and not same and after.port not in _PORTS.values()
    ):
        raise RefusedError("dialihkan ke alamat yang tidak aman")


def _connection(scheme: str, host: str, port: int, limits: Limits) -> http.client.HTTPConnection:
    if scheme == "https":
        return _Safe(host, port, limits)
    return _Plain(host, port, limits)


class _Plain(http.client.HTTPConnection):
    """A connection to an address that was judged."""

    def __init__(self, host: str, port: int, limits: Limits) -> None:
        super().__init__(host, port, timeout=limits.step)
        self._limits = limits

    def connect(self) -> None:
        self.sock = _reached(self.host, self.port, self._limits)


class _Safe(http.client.HTTPSConnection):
    """The same under TLS; the certificate must be that of the name."""

    def __init__(self, host: str, port: int, limits: Limits) -> None:
        self._tls = ssl.create_default_context()
        super().__init__(host, port, timeout=limits.step, context=self._tls)
        self._limits = limits

    def connect(self) -> None:
        plain = _reached(self.host, self.port, self._limits)
        self.sock = self._tls.wrap_socket(plain, server_hostname=self.host)


def _reached(host: str, port: int, limits: Limits) -> socket.socket:
    """Connect to the first address of a name that answers; one inside is refused unseen."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    places = dict.fromkeys(str(one[4][0]) for one in found)
    for place in places:
        if not _is_open(place, limits.inside):
            raise RefusedError("beralamat di jaringan dalam, jadi tidak dihubungi")
    failed: OSError | None = None
    for place in places:
        try:
            return socket.create_connection((place, port), limits.step)
        except OSError as error:
            failed = error
    raise failed or ConnectionError


def _is_open(place: str, inside: Iterable[Network]) -> bool:
    """Tell an address of the public internet, or of a network that was opened by hand."""
    one = _embedded(ipaddress.ip_address(place.partition("%")[0]))
    if any(one in network for network in inside if network.version == one.version):
        return True
    return one.is_global and not one.is_multicast and not one.is_reserved


def _embedded(
    one: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    """Give the IPv4 address that an IPv6 address stands for, where it does."""
    if isinstance(one, ipaddress.IPv6Address):
        if one in _NAT64:
            return ipaddress.IPv4Address(int(one) & 0xFFFFFFFF)
        return one.ipv4_mapped or one.sixtofour or one
    return one
