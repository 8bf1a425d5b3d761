"""A record as the schema and the types both understand it, without a change of meaning."""

from typing import Any


def without_empties(value: Any) -> Any:  # any YAML value
    """Drop empty values of mappings, from the inside out; list items keep their places.

    Web forms write `""`, `null`, `[]` and `{}` for what was left open. A number such as `2.0` is
    whole to JSON Schema; it becomes the integer that it stands for.
    """
    if isinstance(value, dict):
        kept = {key: without_empties(inner) for key, inner in value.items()}
        return {key: inner for key, inner in kept.items() if not is_empty(inner)}
    if isinstance(value, list):
        return [without_empties(inner) for inner in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def is_empty(value: object) -> bool:
    """Tell a value that says nothing."""
    return value is None or (isinstance(value, str | list | dict) and not value)
