"""Where a repository may be pushed to, as far as its address tells: private, public or unknown.

Nobody is asked over the network: an office lists the places it has made private itself, and a
place that nobody listed counts as public.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_URL = re.compile(
    r"([a-z][a-z0-9+.-]*)://(?:[^@/]*@)?(\[[^\]]*\]|[^/:]*)(?::[0-9]+)?(/.*)?",
    re.IGNORECASE | re.DOTALL,  # a line break in a path makes no address local
)
_SCP = re.compile(r"(?:[^@/\s]+@)?(\[[^\]]+\]|[^/:\s]+):(?!//)(.*)", re.DOTALL)  # git@host:path
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_HELPER = re.compile(r"([A-Za-z0-9]+)::(.*)", re.DOTALL)
_LOCAL = frozenset({"", "localhost", "127.0.0.1", "[::1]"})


class Place(StrEnum):
    """What is known of a remote; only the first two may have the records."""

    LOCAL = "di komputer atau jaringan berkas sendiri"
    PRIVATE = "terdaftar tertutup"
    PUBLIC = "terdaftar terbuka"
    UNKNOWN = "belum terdaftar"

    @property
    def allowed(self) -> bool:
        """Tell whether records with internal fields may go there."""
        return self in {Place.LOCAL, Place.PRIVATE}


@dataclass(frozen=True, slots=True)
class Listed:
    """What the office wrote down: `host/path` prefixes, without user, port and `.git`."""

    private: tuple[str, ...] = ()
    public: tuple[str, ...] = ()


def place(url: str, listed: Listed) -> Place:
    """Judge one address; the longer prefix decides, and of two equal ones the public one."""
    name = named(url)
    if name is None:
        return Place.LOCAL
    private, public = (_longest(name, one) for one in (listed.private, listed.public))
    if max(private, public) < 0:
        return Place.UNKNOWN
    return Place.PRIVATE if private > public else Place.PUBLIC


def named(url: str) -> str | None:
    """Give `host/path` of an address in any of Git's spellings; None for a folder on this disk."""
    helper = _HELPER.fullmatch(url)
    if helper:  # what a helper does with it is not known: its own name stands for the host
        inner = named(helper[2])
        return inner or f"{helper[1].lower()}::/"
    found = _URL.fullmatch(url.strip())
    if found:
        host, path = found[2].lower(), found[3] or ""
        return None if found[1].lower() == "file" and host in _LOCAL else _joined(host, path)
    short = None if _DRIVE.match(url) or url.startswith((".", "/", "~")) else _SCP.fullmatch(url)
    return _joined(short[1].lower(), short[2]) if short else None


def shown(url: str) -> str:
    """Write an address without the password that may stand in it."""
    return re.sub(r"(?<=://)[^@/]*@", "", url)


def _joined(host: str, path: str) -> str:
    """Join host and path; a path that is not what it seems (`..`, `%2e`) is no folder of it."""
    parts = [one for one in path.removesuffix("/").removesuffix(".git").split("/") if one]
    plain = ".." not in parts and not set(path) & set("%\\")
    return "/".join((host, *parts)) if plain else f"{host}/?"


def _longest(name: str, prefixes: Iterable[str]) -> int:
    """Measure the longest prefix that names this place or a folder above it."""
    wanted = [named(f"https://{one}") or one for one in prefixes]
    hits = [len(one) for one in wanted if name == one or name.startswith(f"{one}/")]
    return max(hits, default=-1)
