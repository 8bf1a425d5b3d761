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
    text = " ".join(str(value).split())
    return f"«{text if len(text) <= _LONG else text[: _LONG - 1] + '…'}»"


def example(schema: dict[str, Any]) -> str:  # a JSON Schema is free-form by nature
    """Write the schema's first example as it would stand in the file; shape only when long."""
    values = schema.get("examples") or schema.get("enum") or ["…"]
    text = json.dumps(values[0], ensure_ascii=False)
    return text if len(text) <= _LONG else _shape(schema)


def _shape(schema: dict[str, Any]) -> str:
    inner = schema.get("items", {}) if schema.get("type") == "array" else schema
    if "properties" in inner:
        keys = ", ".join(inner.get("required") or inner["properties"])
        return f"- {{{keys}}}" if inner is not schema else f"{{{keys}}}"
    return "- …" if inner is not schema else "…"
