"""Trusted roots: certificates as an office keeps them, PEM or DER."""

from typing import Any

from asn1crypto import pem
from asn1crypto.x509 import Certificate

Root = Any  # a parsed certificate; the library that reads them has no types
_MOST = 1_000_000  # bytes; a file of certificates is a few kilobytes each


def read_roots(raw: bytes) -> tuple[Root, ...] | None:
    """Read every certificate of a file; nothing when it is no file of certificates."""
    if len(raw) > _MOST:
        return None
    try:
        found = tuple(_load(one) for one in _ders(raw))
    except (ValueError, TypeError, OverflowError):
        return None
    return found or None


def _ders(raw: bytes) -> list[bytes]:
    if not pem.detect(raw):
        return [raw]
    return [der for kind, _, der in pem.unarmor(raw, multiple=True) if kind == "CERTIFICATE"]


def _load(der: bytes) -> Root:
    found = Certificate.load(der, strict=True)
    found.native  # noqa: B018  parses lazily: a broken certificate must fail here
    return found
