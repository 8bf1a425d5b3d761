"""The office's books as files: for the spreadsheet, for other programs, and to be bound."""

from collections.abc import Callable, Mapping

from literasi.outputs.office.books.bound import bound
from literasi.outputs.office.books.comma import comma
from literasi.outputs.office.books.workbook import workbook
from literasi.views.office_models import Register

FORMATS: Mapping[str, Callable[[Register], bytes]] = {
    "xlsx": workbook,
    "csv": comma,
    "pdf": bound,
}


def file_name(register: Register, form: str) -> str:
    """Name a book's file: `agenda-surat-masuk-2026.xlsx`."""
    return f"{register.book}-{register.year}.{form}"
