"""The catalogue as the office sees it."""

from datetime import date

from literasi.books.shelf import BOOKS
from literasi.records.catalogue import Catalogue
from literasi.views.office_cases import desks
from literasi.views.office_models import OfficeFile
from literasi.views.registers.book import registers
from literasi.views.usage import usage


def office_file(catalogue: Catalogue, day: date) -> OfficeFile:
    """Write up every book of every office, and the use of its rooms as known on a day."""
    years = tuple(one.value for one in catalogue.libur)
    return OfficeFile(
        day=day,
        registers=tuple(
            register
            for office in catalogue.offices
            for book in BOOKS
            for register in registers(book, office)
        ),
        usage=tuple(one for office in catalogue.offices for one in usage(office, years, day)),
        desks=desks(catalogue, day),
    )
