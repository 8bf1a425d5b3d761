"""Tables as CSV (RFC 4180): UTF-8 with a BOM for Excel, and nothing in them runs as a formula."""

import csv
import io
from collections.abc import Iterable

_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def is_dangerous(cell: str) -> bool:
    """Tell a text that begins like a formula or a command; a lone dash means nothing known.

    Formula injection, CWE-1236.
    """
    return cell.lstrip(" ").startswith(_STARTS) and cell != "-"


def harmless(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would run; a lone dash stays a dash."""
    return f"'{cell}" if is_dangerous(cell) else cell


def comma(titles: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    """Write the titles of the columns and every line."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(titles)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return buffer.getvalue().encode("utf-8-sig", errors="replace")
