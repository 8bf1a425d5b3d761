"""The schema version of a record, told before anything else: of another one little else holds."""

from typing import Any

from literasi.documents.document import Document
from literasi.gate.schemas import Schemas
from literasi.values.finding import Finding
from literasi.values.pointer import format_pointer

KEY = "skema"


def known(schemas: Schemas, kind: str) -> int:
    """Read which version of a kind its schema describes."""
    return int(schemas.target(schemas.kinds[kind]["properties"][KEY])["const"])


def stated(data: Any) -> int | None:  # any: whatever the record holds
    """Read which version a record says it is; nothing when it says none."""
    value = data.get(KEY) if isinstance(data, dict) else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def other_version(schemas: Schemas, kind: str, document: Document) -> Finding | None:
    """Give the one finding on a record of an older or a newer version."""
    have, want = stated(document.data), known(schemas, kind)
    if have is None or have == want:
        return None
    if 0 < have < want:
        message = f"catatan ini masih skema {have}; sekarang skema {want}"
        hint = "jalankan: literasi migrate"
    elif have > want:
        message = f"catatan ini skema {have}; program ini baru mengenal skema {want}"
        hint = f"perbarui program literasi, atau tulis {want} bila hanya salah ketik"
    else:
        message, hint = f"tidak ada skema {have}", f"ganti dengan {want}"
    return Finding(document.mark(KEY), "SKM008", message, hint, pointer=format_pointer((KEY,)))
