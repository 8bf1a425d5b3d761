"""Connections to hosts that nobody here controls: never to an address inside.

A name is looked up once, every address it has is judged, and the connection goes to the judged
address itself: a name that points inside when asked again (DNS rebinding) gains nothing.
Proxies of the environment are not used.
"""

import http.client
import ipaddress
import socket
import ssl
from collections.abc import Iterable

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_TRIED = 3  # addresses of a name; each may take a whole step to fail
PORTS = {"http": 80, "https": 443}


class RefusedError(Exception):
    """An answer that is not taken; the text is Indonesian and quotes nothing of it."""


def connection(
    scheme: str, host: str, port: int, step: float, inside: tuple[Network, ...]
) -> http.client.HTTPConnection:
    """Prepare a connection; `step` are seconds for each step, `inside` networks opened by hand."""
    if scheme == "https":
        return _Safe(host, port, step, inside)
    return _Plain(host, port, step, inside)


class _Plain(http.client.HTTPConnection):
    """A connection to an address that was judged."""

    def __init__(self, host: str, port: int, step: float, inside: tuple[Network, ...]) -> None:
        super().__init__(host, port, timeout=step)
        self._step, self._inside = step, inside

    def connect(self) -> None:
        self.sock = _reached(self.host, self.port, self._step, self._inside)


class _Safe(http.client.HTTPSConnection):
    """The same under TLS; the certificate must be that of the name."""

    def __init__(self, host: str, port: int, step: float, inside: tuple[Network, ...]) -> None:
        self._tls = ssl.create_default_context()
        super().__init__(host, port, timeout=step, context=self._tls)
        self._step, self._inside = step, inside

    def connect(self) -> None:
        plain = _reached(self.host, self.port, self._step, self._inside)
        self.sock = self._tls.wrap_socket(plain, server_hostname=self.host)


def _reached(host: str, port: int, step: float, inside: tuple[Network, ...]) -> socket.socket:
    """Connect to the first address of a name that answers; one inside is refused unseen."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    places = list(dict.fromkeys(str(one[4][0]) for one in found))
    for place in places:
        if not is_open(place, inside):
            raise RefusedError("beralamat di jaringan dalam, jadi tidak dihubungi")
    failed: OSError | None = None
    for place in places[:_TRIED]:
        try:
            return socket.create_connection((place, port), step)
        except OSError as error:
            failed = error
    raise failed or ConnectionError


def is_open(place: str, inside: Iterable[Network]) -> bool:
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
