"""A book as CSV (RFC 4180): UTF-8 with a BOM for Excel, nothing in it runs as a formula."""

import csv
import io

from literasi.outputs.office.books.danger import is_dangerous
from literasi.views.office_models import Register


def comma(register: Register) -> bytes:
    """Write the titles of the columns and every line."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow([column.title for column in register.columns])
    writer.writerows([harmless(cell) for cell in row] for row in register.rows)
    return buffer.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would run; a lone dash stays a dash."""
    return f"'{cell}" if is_dangerous(cell) else cell
