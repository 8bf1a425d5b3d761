"""The catalogue as the office sees it."""

from literasi.records.catalogue import Catalogue
from literasi.views.office_models import OfficeFile
from literasi.views.registers import activities, letters
from literasi.views.registers.book import registers

BOOKS = (*letters.BOOKS, *activities.BOOKS)


def office_file(catalogue: Catalogue) -> OfficeFile:
    """Write up every book of every office."""
    return OfficeFile(
        tuple(
            register
            for office in catalogue.offices
            for book in BOOKS
            for register in registers(book, office)
        )
    )
