"""Near misses and right examples, in words a clerk can copy."""

import difflib
import json
from collections.abc import Sequence
from typing import Any

_MANY = 12


def closest(word: str, known: Sequence[str]) -> str | None:
    """Find the known word that was probably meant."""
    lowered = {one.lower(): one for one in known}
    found = difflib.get_close_matches(word.lower(), list(lowered), n=1, cutoff=0.6)
    return lowered[found[0]] if found else None


def listed(known: Sequence[str]) -> str:
    """Join words; a long list is cut with its length."""
    if len(known) <= _MANY:
        return ", ".join(known)
    return ", ".join(known[:_MANY]) + f", … ({len(known)} pilihan)"


def example(schema: dict[str, Any]) -> str:  # a JSON Schema is free-form by nature
    """Write the schema's first example as it would stand in the file."""
    values = schema.get("examples") or schema.get("enum") or ["…"]
    return json.dumps(values[0], ensure_ascii=False)
