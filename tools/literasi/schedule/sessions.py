"""Every session of an office that is not cancelled, wherever it takes place."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from literasi.records.activity import Jadwal
from literasi.records.catalogue import Office
from literasi.schedule.known import known
from literasi.schedule.occurrences import Occurrence, occurrences
from literasi.schedule.status import Status, booked, status


@dataclass(frozen=True, slots=True)
class Session:
    """One session of one entry, as it stands (or stood on a day)."""

    activity: str
    index: int  # of the entry in `jadwal`, for its place in the file
    entry: Jadwal
    occurrence: Occurrence
    status: Status

    @property
    def key(self) -> tuple[str, int, datetime]:
        """What tells it from all others, before and after a move."""
        return (self.activity, self.index, self.occurrence.original)


def sessions(office: Office, until: date | None = None) -> Iterator[Session]:
    """Yield the sessions by activity and entry; with `until`, later acts are not known yet."""
    for activity in office.kegiatan.values():
        for index, entry in enumerate(activity.value.jadwal):
            state = status(entry, until)
            if booked(entry, until) and state is not Status.CANCELLED:
                stood = entry if until is None else known(entry, until)
                for one in occurrences(stood):
                    yield Session(activity.id, index, stood, one, state)
