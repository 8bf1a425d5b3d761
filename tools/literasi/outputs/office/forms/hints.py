"""The help below a field: what the schema says, and one example where the clerk types."""

from literasi.gate.schemas import Schema

_TYPED = frozenset({"string", "number"})
_MARKS = str.maketrans({"*": "\\*", "_": "\\_", "~": "\\~", "[": "\\[", "]": "\\]"})


def hint(own: Schema, widget: str) -> str:
    """Write the help; the form takes it for Markdown, so marks in it are escaped."""
    examples = own.get("examples", [])
    told = f" Contoh: {examples[0]}" if widget in _TYPED and examples else ""
    return f"{own['description']}{told}".translate(_MARKS)
