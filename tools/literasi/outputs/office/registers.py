"""The office's books in its own folder, as CSV; `literasi register` gives the other forms."""

from collections.abc import Iterator

from literasi.outputs.office.books import file_name
from literasi.outputs.office.books.comma import comma
from literasi.values.artifact import Artifact
from literasi.views.office_models import OfficeFile


def build(view: OfficeFile) -> Iterator[Artifact]:
    """Yield `buku/<instansi>/<buku>-<tahun>.csv`."""
    for register in view.registers:
        yield Artifact(f"buku/{register.office}/{file_name(register, 'csv')}", comma(register))
