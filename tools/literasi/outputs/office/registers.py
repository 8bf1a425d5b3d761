"""The office's books as CSV: opens in any spreadsheet, never runs as a formula."""

import csv
import io
from collections.abc import Iterator

from literasi.values.artifact import Artifact
from literasi.views.office_models import OfficeFile, Register

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def build(view: OfficeFile) -> Iterator[Artifact]:
    """Yield `buku/<instansi>/<buku>-<tahun>.csv`, UTF-8 with a BOM for Excel."""
    for register in view.registers:
        path = f"buku/{register.office}/{register.book}-{register.year}.csv"
        yield Artifact(path, _csv(register).encode("utf-8-sig"))


def _csv(register: Register) -> str:
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(register.columns)
    writer.writerows([harmless(cell) for cell in row] for row in register.rows)
    return buffer.getvalue()


def harmless(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would run; a lone dash stays a dash."""
    return f"'{cell}" if cell.startswith(_DANGEROUS) and cell != "-" else cell
