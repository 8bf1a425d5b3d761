"""Empty optional values count as absent: web forms write `""`, `null`, `[]` and `{}`."""

from typing import Any


def without_empties(value: Any) -> Any:  # any YAML value
    """Drop empty values of mappings, from the inside out; list items keep their places."""
    if isinstance(value, dict):
        kept = {key: without_empties(inner) for key, inner in value.items()}
        return {key: inner for key, inner in kept.items() if not _empty(inner)}
    if isinstance(value, list):
        return [without_empties(inner) for inner in value]
    return value


def _empty(value: object) -> bool:
    return value is None or (isinstance(value, str | list | dict) and not value)
