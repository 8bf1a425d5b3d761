"""Near misses and right examples, in words a clerk can copy."""

import difflib
import json
from collections.abc import Sequence
from typing import Any

_MANY = 12
_LONG = 100


def closest(word: str, known: Sequence[str]) -> str | None:
    """Find the known word that was probably meant."""
    if len(word) > _LONG:
        return None
    lowered = {one.lower(): one for one in known}
    found = difflib.get_close_matches(word.lower(), list(lowered), n=1, cutoff=0.6)
    return lowered[found[0]] if found else None


def listed(known: Sequence[str]) -> str:
    """Join words; a long list is cut with its length."""
    if len(known) <= _MANY:
        return ", ".join(known)
    return ", ".join(known[:_MANY]) + f", … ({len(known)} pilihan)"


def quoted(value: object) -> str:
    """Show a value in a message: on one line, cut when long."""
    text = " ".join(str(value)[: 4 * _LONG].split())  # a huge value costs no more
    return f"«{text if len(text) <= _LONG else text[: _LONG - 1] + '…'}»"


def example(schema: dict[str, Any]) -> str:  # a JSON Schema is free-form by nature
    """Write the schema's shortest example as it would stand in the file; nothing when too long."""
    values = schema.get("examples") or schema.get("enum") or ()
    text = min((json.dumps(one, ensure_ascii=False) for one in values), key=len, default="")
    return text if len(text) <= _LONG else ""


def shape(schema: dict[str, Any]) -> str:
    """Say of what a value consists whose examples are too long to show."""
    inner = schema.get("items", {})
    keys = ", ".join(inner.get("required") or schema.get("required") or ())
    if schema.get("type") == "array":
        return f"daftar; tiap butir diawali «- » dan berisi {keys or 'teks'}"
    return f"kelompok berisi {keys}" if keys else "teks"
