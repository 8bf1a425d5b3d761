"""Cells that a spreadsheet would run (formula injection, CWE-1236)."""

_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def is_dangerous(cell: str) -> bool:
    """Tell a text that begins like a formula or a command; a lone dash means nothing known."""
    return cell.lstrip(" ").startswith(_STARTS) and cell != "-"
