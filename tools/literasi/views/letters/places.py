"""Where a session takes place, in words for paper."""

from literasi.records.catalogue import Office
from literasi.schedule.occurrences import Occurrence


def place(office: Office, one: Occurrence) -> str:
    """Name rooms of the office, or the place outside it."""
    rooms = [office.ruang[key].value.nama for key in one.rooms if key in office.ruang]
    return ", ".join([*rooms, *([one.place] if one.place else [])]) or "-"
