"""Examine a PDF: hostile until shown otherwise, so sizes, counts and decoding are limited."""

import io
import logging
from collections.abc import Iterable
from datetime import datetime

from pyhanko.pdf_utils.decode_limits import (
    DecodeLimits,
    DocumentDecodeBudget,
    StreamDecodeLimits,
)
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.errors import NoDSSFoundError

from literasi.signing.signature import Ground, signatures
from literasi.signing.trust import Root
from literasi.signing.verdict import Readability, Verdict

MOST_BYTES = 64 * 1024 * 1024  # a scanned agreement takes a few megabytes
_MOST_REVISIONS = 100
_MOST_SIGNATURES = 40
_HEAD = 1024  # bytes in which readers look for the header (ISO 32000-1, annex H)
_MIB = 1024 * 1024
_LIMITS = DecodeLimits(
    per_stream=StreamDecodeLimits(max_ratio=100, max_output_size=32 * _MIB),
    document_budget=DocumentDecodeBudget(base_allowance=64 * _MIB, max_ratio=10),
)
for _name in ("pyhanko", "pyhanko_certvalidator"):  # what they log, the verdict says
    logging.getLogger(_name).addHandler(logging.NullHandler())
    logging.getLogger(_name).propagate = False


def examine(raw: bytes, roots: Iterable[Root], moment: datetime) -> Verdict:
    """Find the signatures of a PDF and judge each as of a moment (with its zone)."""
    if len(raw) > MOST_BYTES:
        return Verdict(Readability.TOO_BIG)
    if b"%PDF-" not in raw[:_HEAD]:
        return Verdict(Readability.NOT_PDF)
    if raw.count(b"startxref") > _MOST_REVISIONS:
        return Verdict(Readability.BROKEN)
    try:
        return _examined(raw, tuple(roots), moment)
    except Exception:  # noqa: BLE001  hostile bytes: whatever the parser trips over, it is unreadable
        return Verdict(Readability.BROKEN)


def _examined(raw: bytes, roots: tuple[Root, ...], moment: datetime) -> Verdict:
    reader = PdfFileReader(io.BytesIO(raw), strict=False, decode_limits=_LIMITS)
    if reader.encrypted:
        return Verdict(Readability.LOCKED)
    _ = reader.root["/Pages"]  # a file without pages is no document
    filled = len(list(enumerate_sig_fields(reader, filled_status=True)))
    if filled > _MOST_SIGNATURES:
        return Verdict(Readability.BROKEN)
    if reader.xrefs.hybrid_xrefs_present:  # readers disagree about what such a file shows
        return Verdict(Readability.READ, odd=filled)
    store = _store(reader)
    found = signatures(reader, Ground(roots, moment, store))
    revocation = store is not None and bool(store.crls or store.ocsps)
    removed = not filled and b"/ByteRange" in raw
    return Verdict(Readability.READ, found, filled - len(found), revocation, removed)


def _store(reader: PdfFileReader) -> DocumentSecurityStore | None:
    """Read what the file brings along for its own later validation (PAdES DSS)."""
    try:
        return DocumentSecurityStore.read_dss(reader)
    except NoDSSFoundError:
        return None
