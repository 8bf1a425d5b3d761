"""Everything an office can print from its records, made in one go."""

from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path

from literasi.books.shelf import BOOKS
from literasi.gate.schemas import compile_schemas
from literasi.judging import judge
from literasi.outputs.office.books import FORMATS, file_name
from literasi.outputs.office.letters import document
from literasi.records.catalogue import Catalogue, Office
from literasi.shell.files import read_tree
from literasi.shell.schemas import schema_files
from literasi.values.errors import OperatorError
from literasi.views.letters.disposal import disposals
from literasi.views.letters.registry import KINDS, Wanted, paper
from literasi.views.office_retention import shelves
from literasi.views.registers.book import registers

SAMPLE = 2  # papers of one kind in one office


def made(root: Path, day: str) -> Iterator[tuple[str, bytes]]:
    """Path and bytes: books as XLSX and PDF, letters and minutes as DOCX."""
    tree = read_tree(root)
    judged = judge(compile_schemas(schema_files()), tree.records, tree.pictures)
    catalogue = judged.catalogue
    for office in catalogue.offices:
        for book in BOOKS:
            for register in islice(registers(book, office), 1):
                for form in ("xlsx", "pdf"):
                    yield f"{office.code}/{file_name(register, form)}", FORMATS[form](register)
        for name, content in _papers(catalogue, office, date.fromisoformat(day)):
            yield f"{office.code}/{name}.docx", content
    for shelf in shelves(catalogue, date(2035, 1, 1)):
        for one in disposals(catalogue, shelf, date(2035, 1, 1)):
            yield f"{shelf.office}/{one.name}.docx", document(one, {}).content


def _papers(catalogue: Catalogue, office: Office, day: date) -> Iterator[tuple[str, bytes]]:
    for key, kind in KINDS.items():
        yield from islice(_written(catalogue, office, key, kind.table, day), SAMPLE)


def _written(
    catalogue: Catalogue, office: Office, key: str, table: str, day: date
) -> Iterator[tuple[str, bytes]]:
    """Papers that can be written: a record of another kind, or one not signed yet, cannot."""
    for name in getattr(office, table):
        try:
            one = paper(catalogue, Wanted(key, name, office.code, day, srikandi=False))[1]
            content = document(one, {}).content
            if content:
                yield f"{key}-{name}", content
        except OperatorError:
            continue
