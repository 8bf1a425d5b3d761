"""Search bytes for a value in every form that it might be written or packed in."""

import base64
import binascii
import bz2
import gzip
import html
import io
import json
import lzma
import re
import subprocess
import urllib.parse
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from tests.privacy import canary

_DEEPEST = 3  # packages in packages


def forms(value: str) -> Iterator[bytes]:
    """A value as other programs write it."""
    escaped = "".join(f"&#{ord(sign)};" for sign in value)
    texts = {value, value.lower(), value.upper(), value[::-1], html.escape(value), escaped,
             urllib.parse.quote(value), urllib.parse.quote_plus(value), json.dumps(value)[1:-1],
             "".join(f"\\u{ord(sign):04x}" for sign in value)}  # fmt: skip
    for text in texts:
        for code in ("utf-8", "utf-16-le", "utf-16-be"):
            yield text.encode(code)
    raw = value.encode()
    yield from (raw.hex().encode(), raw.hex().upper().encode())
    for shift in range(3):  # the three ways that base64 may cut a text inside a longer one
        packed = base64.b64encode(b"\0" * shift + raw)
        yield packed[(shift * 8 + 5) // 6 : len(packed) - 4]
        yield base64.urlsafe_b64encode(b"\0" * shift + raw)[(shift * 8 + 5) // 6 : -4]


def unpacked(raw: bytes, depth: int = 0) -> Iterator[bytes]:
    """The bytes, and what they hold if they are a package; ICS lines unfolded."""
    yield raw
    yield raw.replace(b"\r\n ", b"").replace(b"\n ", b"")
    if depth == _DEEPEST:
        return
    for inner in _inside(raw):
        yield from unpacked(inner, depth + 1)


def _inside(raw: bytes) -> Iterator[bytes]:
    for unpack in (gzip.decompress, zlib.decompress, bz2.decompress, lzma.decompress, _bare,
                   _base64):  # fmt: skip
        try:
            yield unpack(raw)
        except (OSError, EOFError, ValueError, zlib.error, lzma.LZMAError, binascii.Error):
            continue
    if raw.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(raw)) as package:
            yield from (package.read(one) for one in package.namelist())


def _bare(raw: bytes) -> bytes:
    return zlib.decompress(raw, -15)


def _base64(raw: bytes) -> bytes:
    if len(raw) % 4 or not re.fullmatch(rb"[A-Za-z0-9+/=\s]+", raw):
        raise ValueError
    return base64.b64decode(raw)


def found(files: dict[str, bytes], values: tuple[str, ...]) -> list[tuple[str, str]]:
    """Name every file in which a value can be read, with the value."""
    known = {value: tuple(set(forms(value))) for value in values}
    hits: set[tuple[str, str]] = set()
    for path, raw in files.items():
        for inner in unpacked(raw):
            hits |= {(path, value) for value, some in known.items()
                     if any(one in inner for one in some)}  # fmt: skip
    return sorted(hits | set(canary.traces(files)))


def objects(repository: Path) -> dict[str, bytes]:
    """Every object of a repository, reachable or not, out of every pack and loose file."""
    command = ["git", "cat-file", "--batch", "--batch-all-objects", "--unordered"]
    raw = subprocess.run(command, cwd=repository, capture_output=True, check=True).stdout
    contents: dict[str, bytes] = {}
    at = 0
    while at < len(raw):
        end = raw.index(b"\n", at)
        name, kind, size = raw[at:end].decode().split()
        contents[f"{kind} {name}"] = raw[end + 1 : end + 1 + int(size)]
        at = end + 2 + int(size)
    return contents
